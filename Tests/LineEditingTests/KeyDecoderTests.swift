import Testing

@testable import LineEditing

@Suite struct KeyDecoderTests {
  private func events(_ pieces: [[UInt8]]) -> [KeyDecoder.Event] {
    var decoder = KeyDecoder()
    var events: [KeyDecoder.Event] = []
    for piece in pieces {
      decoder.feed(piece)
      while let event = decoder.next() { events.append(event) }
    }
    decoder.settle()
    while let event = decoder.next() { events.append(event) }
    return events
  }

  private func events(_ text: String) -> [KeyDecoder.Event] { events([Array(text.utf8)]) }

  @Test func `bytes in any pieces mean the same`() {
    let bytes = Array("aå\u{1B}[1;5C€\u{1B}[200~p\r\nå\u{1B}[201~\u{1B}OH".utf8)
    let whole = events([bytes])
    #expect(
      whole == [
        .character("a"), .character("å"), .key(.wordRight), .character("€"), .paste("p\nå"),
        .key(.home),
      ])
    #expect(events(bytes.map { [$0] }) == whole)
    for cut in bytes.indices {
      #expect(events([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole)
    }
  }

  @Test func `ESC by itself, and before a letter`() {
    #expect(events("\u{1B}") == [.character("\u{1B}")])
    #expect(events("\u{1B}b") == [.character("\u{1B}"), .character("b")])
    #expect(events("\u{1B}\u{1B}[A") == [.character("\u{1B}"), .key(.up)])
  }

  static let sequences: [(String, Key)] = [
    ("[A", .up), ("OA", .up), ("[1;2A", .up), ("[a", .up), ("Oa", .up),
    ("[B", .down), ("[C", .right), ("OC", .right), ("[1;2C", .right), ("[c", .right),
    ("[D", .left), ("[1;5C", .wordRight), ("[1;3C", .wordRight), ("[5C", .wordRight),
    ("O5C", .wordRight), ("Oc", .wordRight), ("\u{1B}[C", .wordRight), ("\u{1B}OC", .wordRight),
    ("[1;5D", .wordLeft), ("[1;6D", .wordLeft), ("Od", .wordLeft), ("\u{1B}[D", .wordLeft),
    ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home), ("[7^", .home), ("[7$", .home),
    ("[F", .end), ("OF", .end), ("[4~", .end), ("[8~", .end), ("[8^", .end), ("[1;2F", .end),
    ("[3~", .delete), ("[3;2~", .delete), ("[3$", .delete), ("[3;5~", .deleteWordRight),
    ("[3^", .deleteWordRight), ("\u{1B}[3~", .deleteWordRight),
    ("[5~", .pageUp), ("[5;2~", .pageUp), ("[5^", .pageUp), ("[6~", .pageDown), ("[6$", .pageDown),
  ]

  @Test(arguments: sequences) func `keys of xterm, rxvt and the Linux console`(
    _ sequence: String, _ key: Key
  ) {
    #expect(events("\u{1B}" + sequence + "x") == [.key(key), .character("x")])
  }

  static let unknown = [
    "[15~", "[?1;2c", "[[A", "OP", "O2P", "[1;2P", "[I", "[200q", "[97;5u", "[27;5;9~",
    "[?2026;2$y",
    "[2~", "[2$", "[M", "[>0;276;0c",
  ]

  @Test(arguments: unknown) func `what stands for no key of ours is dropped whole`(
    _ sequence: String
  ) {
    #expect(events("a\u{1B}" + sequence + "x") == [.character("a"), .character("x")])
  }

  @Test func `a sequence that breaks off loses nothing behind it`() {
    #expect(events("\u{1B}[1\u{1B}[A") == [.key(.up)])
    #expect(events("\u{1B}[1\rx") == [.character("\r"), .character("x")])
    #expect(events("\u{1B}[" + String(repeating: "1", count: 40) + "x").count == 9)
  }

  @Test(arguments: [[0xC3, 0x61], [0xFF, 0x61], [0xE2, 0x82, 0x61], [0x80, 0x61], [0, 0x61]])
  func `what is not UTF-8 is dropped, what follows is not`(_ bytes: [UInt8]) {
    #expect(events([bytes]) == [.character("a")])
  }

  @Test func `any bytes at all are taken without harm`() {
    // A generator of its own, so that a failure comes again.
    var state: UInt64 = 42
    for _ in 0..<300 {
      let bytes = (0..<64).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Half of them from those that begin or end sequences.
        let byte = UInt8(truncatingIfNeeded: state >> 33)
        return byte < 128 ? byte : [0x1B, 0x5B, 0x7E, 0x30, 0xC3, 0xE2, 0x03, 0x4F][Int(byte) % 8]
      }
      #expect(events([bytes]) == events(bytes.map { [$0] }))
    }
  }

  @Test func `undoing goes by words typed`() {
    var stack = UndoStack()
    var text: [Unicode.Scalar] = []
    for scalar in "en to".unicodeScalars {
      stack.note(.init(text: text, cursor: text.count), before: scalar)
      text.append(scalar)
    }
    #expect(stack.undo(from: text)?.string == "en ")
    #expect(stack.undo(from: Array("en ".unicodeScalars))?.string == "en")
    #expect(stack.undo(from: Array("en".unicodeScalars))?.string == "")
    #expect(stack.undo(from: []) == nil)
  }
}
