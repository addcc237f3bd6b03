import ScenarioLanguage
import TestSupport
import Testing

@testable import Importing

@Suite("Whatever is imported")
struct HostileInputTests {
  /// Imports bytes and looks that what is told, in both languages, is fit for a terminal.
  private func take(_ bytes: [UInt8]) {
    let outcome = Importer.read(bytes, options: ImportOptions(fileName: "file"))
    #expect((outcome.statements == nil) == outcome.findings.contains { $0.grade == .error })
    for finding in outcome.findings {
      for language in InterfaceLanguage.allCases {
        let text = finding.text(file: "file", in: language)
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
        #expect(text.utf8.count < 1_000)
      }
    }
  }

  @Test(
    "a long text of one thing ends with a message",
    arguments: [
      "\"", "\"\"", "[", "{\"a\":", "{", "]", ",", ";", "\t", "\n", "\r", "\0", "9", "a", "å",
      "\u{301}",
      "\\", "\"\\", "-", ".", "1,", "[1,", "navn;2020\n", "a;1\n", "\u{FEFF}", "\u{1B}[2J",
    ])
  func oneThing(_ piece: String) {
    let size = LongRun.isOn ? 250_000 : 60_000
    let bytes = Array(String(repeating: piece, count: size / piece.utf8.count).utf8)
    take(bytes)
    for start in [
      "name,2020\n", "name,2020\n\"", "navn;2020;2021\nA;", "{\"class\":\"dataset\",\"id\":", "[\"",
      "[-", "[\"\\u",
    ] {
      take(Array(start.utf8) + bytes.prefix(20_000))
    }
  }

  @Test(
    "a sample cut off anywhere ends with a message or without the rows beyond",
    arguments: ["medlemmer.csv", "ssb-07459.json", "members.csv"])
  func truncated(_ name: String) throws {
    let bytes = try Sample.bytes(name)
    for length in stride(from: 0, through: bytes.count, by: 7) { take(Array(bytes[..<length])) }
  }

  @Test(
    "a sample with any byte exchanged does not trap",
    arguments: ["medlemmer.csv", "ssb-07459.json"])
  func exchanged(_ name: String) throws {
    let bytes = try Sample.bytes(name)
    let others: [UInt8] = [
      0, 0x09, 0x0A, 0x22, 0x2C, 0x2D, 0x30, 0x39, 0x3B, 0x5B, 0x5C, 0x7D, 0xC3, 0xFF,
    ]
    for (turn, place) in stride(from: 0, to: bytes.count, by: 3).enumerated() {
      var changed = bytes
      changed[place] = others[turn % others.count]
      take(changed)
    }
  }

  @Test("the deepest nesting that is read, and one more")
  func nesting() {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(Imported(deepest).findings.first?.contains("the class is") == true)
    #expect(
      Imported("[" + deepest + "]").findings
        == ["file:1:65: error: there are more than 64 levels; a table in JSON-stat2 has 6"])
  }

  /// All on one line, so that working out a place for each of them would take hours.
  @Test("a hundred thousand wrong values on a line, and as many regions", arguments: ["-1", "1"])
  func wide(_ value: String) {
    let count = 100_000
    let codes = (0..<count).map { "\"\($0)\"" }.joined(separator: ",")
    let values = [String](repeating: value, count: count).joined(separator: ",")
    let table = JSONStatTests.table(
      size: "[\(count),1]", region: "{\"index\":[\(codes)]}", time: #"{"index":["2020"]}"#,
      value: "[\(values)]")
    let imported = Imported(table)
    #expect(imported.findings.count { $0.contains(": error: ") } == 20)
  }
}
