import Foundation
import Testing

@Suite("Checking scenario files")
struct CheckTests {
  private static let machineFormats = ["junit", "github", "json"]

  /// A folder `Suite` with a file of every kind.
  private static func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write("assert free >= 0\n", to: "Suite/holds.hvis")
    try workshop.write(
      "assert free >= 1 mill \"<not> & ]]>\"\nkrev sats = 2\n", to: "Suite/fails, 50%.hvis")
    try workshop.write("laeve Viken\nrate 1,234\n", to: "Suite/broken.hvis")
    try workshop.write("rate 1.60\nassert rate = 1.60\nleave Tønsbreg\n", to: "Suite/stops.hvis")
    try workshop.write("leave \u{1B}[2J\n", to: "Suite/escape.hvis")
    try workshop.write("rate 1.60\n", to: "Suite/silent.hvis")
    try workshop.write("", to: "Suite/folder.hvis/notes.txt")
    return workshop
  }

  @Test("200 files stand in the order of their names, the same at every run")
  func order() throws {
    let workshop = try Workshop()
    for number in 0..<200 {
      // Unlike amounts of work, so that files are not finished in the order they are begun.
      let changes = String(repeating: "rate +1 øre\n", count: (number * 37) % 20)
      try workshop.write(changes + "assert free >= 0\n", to: "Many/file-\(1_000 + number).hvis")
    }
    let result = try workshop.hvis("check", "Many")
    let expected = (0..<200).map { "ok   Many/file-\(1_000 + $0).hvis   1 assertion" }
    #expect(
      result.output.split(separator: "\n").map(String.init) == expected + [
        "200 files: 200 passed, 0 failed"
      ])
    #expect(result.status == 0 && result.problems.isEmpty)
    for _ in 0..<2 { #expect(try workshop.hvis("check", "Many").output == result.output) }
  }

  @Test("a file at the bottom of a deep folder is found")
  func depth() throws {
    let workshop = try Workshop()
    let path = "Deep/" + String(repeating: "d/", count: 100) + "end.hvis"
    try workshop.write("assert free < 0\n", to: path)
    let result = try workshop.hvis("check", "Deep")
    #expect(result.output.contains(path + ":1:1: does not hold: free < 0"))
    #expect(result.output.hasSuffix("\n1 file: 0 passed, 1 failed\n"))
    #expect(result.status == 1)
  }

  @Test("machine formats are the same under every locale and width", arguments: machineFormats)
  func locales(format: String) throws {
    let workshop = try Self.workshop()
    let plain = try workshop.hvis("check", "Suite", "gone", "--format", format)
    #expect(plain.status == 3 && plain.problems.isEmpty)
    for locale in ["C", "nb_NO.UTF-8", "nn_NO", "de_DE.UTF-8"] {
      let environment = ["LC_ALL": locale, "LANG": locale, "COLUMNS": "20"]
      let other = try workshop.hvis(
        "check", "Suite", "gone", "--format", format, environment: environment)
      #expect(other.output == plain.output)
    }
  }

  @Test("JSON is the same under either language, since it holds both")
  func jsonOfBothLanguages() throws {
    let workshop = try Self.workshop()
    let plain = try workshop.hvis("check", "Suite", "--format", "json")
    #expect(
      try workshop.hvis("check", "Suite", "--format", "json", "--lang", "nb").output
        == plain.output)
    let document = try JSONSerialization.jsonObject(with: Data(plain.output.utf8))
    let members = try #require(document as? [String: Any])
    #expect(members["passed"] as? Int == 2 && members["failed"] as? Int == 5)
    #expect((members["files"] as? [Any])?.count == 7)
  }

  @Test("the JUnit report has the shape that CI servers read", arguments: ["en", "nb"])
  func junit(language: String) throws {
    let workshop = try Self.workshop()
    let result = try workshop.hvis(
      "check", "Suite", "gone", "--format", "junit", "--lang", language)
    let report = try JUnitReport(result.output)
    #expect(report.flaws == [])
    let suites = report.suites.map { "\($0.name) \($0.tests)/\($0.failures)/\($0.errors)" }
    #expect(
      suites == [
        "Suite/broken.hvis 2/0/2", "Suite/escape.hvis 1/0/1", "Suite/fails, 50%.hvis 2/2/0",
        "Suite/folder.hvis 1/0/1",
        "Suite/holds.hvis 1/0/0", "Suite/silent.hvis 1/0/0", "Suite/stops.hvis 2/0/1",
        "gone 1/0/1",
      ])
  }

  @Test("table is text, and any other format is refused")
  func formats() throws {
    let workshop = try Self.workshop()
    let text = try workshop.hvis("check", "Suite", "--format", "text")
    #expect(try workshop.hvis("--format", "table", "check", "Suite").output == text.output)
    #expect(try workshop.hvis("check", "Suite", "--format", "csv").status == 64)
  }
}
