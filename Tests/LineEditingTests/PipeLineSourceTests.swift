import LineEditing
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct PipeLineSourceTests {
  /// Everything a source gives, problems included.
  private func inputs(of bytes: [UInt8], limit: Int = PipeLineSource.defaultLineLimit) throws
    -> [String]
  {
    let home = try Home()
    try home.write(bytes: bytes, to: "input")
    let descriptor = open(home.file("input"), O_RDONLY)
    defer { close(descriptor) }
    var source = PipeLineSource(descriptor: descriptor, lineLimit: limit)
    var found: [String] = []
    while found.last != "end" {
      do throws(LineProblem) {
        found.append(try source.nextLine().map { "<\($0)>" } ?? "end")
      } catch {
        found.append("\(error)")
      }
    }
    return found
  }

  /// Bytes and what they are read as.
  struct Reading: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var bytes: [UInt8]
    var found: [String]

    init(_ name: String, _ bytes: [UInt8], reads found: [String]) {
      testDescription = name
      self.bytes = bytes
      self.found = found
    }

    init(_ name: String, _ text: String, reads found: [String]) {
      self.init(name, Array(text.utf8), reads: found)
    }
  }

  static let readings = [
    Reading("nothing", "", reads: ["end"]),
    Reading("lines", "en\nto\n", reads: ["<en>", "<to>", "end"]),
    Reading("no last line end", "en\ntø", reads: ["<en>", "<tø>", "end"]),
    Reading("empty lines", "\n\nen\n\n", reads: ["<>", "<>", "<en>", "<>", "end"]),
    Reading("CR LF", "en\r\ntå\r\n", reads: ["<en>", "<tå>", "end"]),
    Reading("a lone CR belongs to its line", "e\rn\n", reads: ["<e\rn>", "end"]),
    Reading("a byte order mark", "\u{FEFF}en\nto", reads: ["<en>", "<to>", "end"]),
    Reading("only a byte order mark", "\u{FEFF}", reads: ["<>", "end"]),
    Reading(
      "not UTF-8", Array("ø\nab".utf8) + [0xE5] + Array("c\nd\n".utf8),
      reads: ["<ø>", "invalidUTF8(line: 2, byteOffset: 5)", "<d>", "end"]),
    Reading(
      "not UTF-8 behind a byte order mark", [0xEF, 0xBB, 0xBF, 0x61, 0xFF],
      reads: ["invalidUTF8(line: 1, byteOffset: 4)", "end"]),
    Reading(
      "a character cut off", [0x61, 0xC3, 0x0A, 0xA5],
      reads: ["invalidUTF8(line: 1, byteOffset: 1)", "invalidUTF8(line: 2, byteOffset: 3)", "end"]),
    Reading(
      "too long", "12345\n123456\nok\n",
      reads: ["<12345>", "lineTooLong(line: 2, limit: 5)", "<ok>", "end"]),
    Reading("as long as may be, with CR LF", "12345\r\n", reads: ["<12345>", "end"]),
    Reading(
      "too long with a CR within", "12345\r6\n", reads: ["lineTooLong(line: 1, limit: 5)", "end"]),
  ]

  @Test(arguments: readings) func `bytes read as lines`(_ reading: Reading) throws {
    let limit = reading.testDescription.contains("long") ? 5 : PipeLineSource.defaultLineLimit
    #expect(try inputs(of: reading.bytes, limit: limit) == reading.found)
  }

  @Test func `lines across blocks`() throws {
    let lines = (0..<20_000).map { "linje \($0) " + String(repeating: "å", count: $0 % 40) }
    let found = try inputs(of: Array(lines.joined(separator: "\n").utf8))
    #expect(found == lines.map { "<\($0)>" } + ["end"])
  }

  @Test func `a very long line is passed over`() throws {
    let found = try inputs(of: [UInt8](repeating: 0x61, count: 3 << 20) + Array("\nok".utf8))
    #expect(found == ["lineTooLong(line: 1, limit: 1048576)", "<ok>", "end"])
  }

  @Test func `what cannot be read is told`() throws {
    var source = PipeLineSource(descriptor: -1)
    #expect(throws: LineProblem.unreadable(errno: EBADF)) {
      try source.nextLine()
    }
  }
}
