import ScenarioLanguage
import Testing

/// The examples of every form, cut before each of their words: what stands there must be expected, so
/// that no parse function forgets to say what it accepts.
@Suite("Every word of every example is expected where it stands")
struct ExampleExpectationTests {
  static let examples: [String] = InterfaceLanguage.allCases.flatMap { language in
    StatementForm.all.flatMap { $0.examples(in: language) }
  }

  @Test(arguments: examples)
  func example(text: String) {
    for start in starts(in: text) {
      let rest = String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
      let found = Parser.expectations(in: text, cursor: start)
      let isExpected = found.items.contains { accepts($0, rest, in: text) }
      #expect(isExpected, "\(text) at \(start)")
    }
  }

  /// The places where a word, number or quoted name begins.
  private func starts(in text: String) -> [Int] {
    var starts: [Int] = []
    var isQuoted = false
    // A group of digits after digits and a space goes on with their number.
    var (before, lastShown): (UInt8, UInt8) = (0x20, 0x20)
    for (place, byte) in text.utf8.enumerated() {
      let startsPart = isDigit(byte) ? !isDigit(lastShown) : byte > 0x40 || byte == 0x22
      if !isQuoted, before == 0x20, startsPart { starts.append(place) }
      if byte == 0x22 { isQuoted.toggle() }
      before = byte
      if byte != 0x20 { lastShown = byte }
    }
    return starts
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func accepts(_ item: Expectations.Item, _ rest: String, in text: String) -> Bool {
    let typed = String(decoding: text.utf8.dropFirst(item.start), as: UTF8.self)
    let startsNumber = rest.utf8.first.map(isDigit) ?? false
    switch item.expectation {
    case .word(let concept, as: _):
      return concept.words.contains { typed.lowercased().hasPrefix($0) }
    case .name: return !startsNumber
    case .number, .year, .month: return startsNumber
    case .text: return rest.hasPrefix("\"")
    case .comparison: return ["<", ">", "=", "!="].contains { typed.hasPrefix($0) }
    }
  }
}
