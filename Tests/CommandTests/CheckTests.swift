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

  @Test(
    "a budget file is known by what it says, whatever it is called",
    arguments: ["five.budsjett", "five.budget", "five.txt", "five.hvis"], ["en", "nb"])
  func budgets(name: String, language: String) throws {
    let workshop = try Workshop()
    let text = try workshop.hvis("budget", "new", "--lang", language).output
    try workshop.write("# Ours\n\n" + text, to: "Ours/\(name)")
    let named = try workshop.hvis("check", "Ours/\(name)", "--lang", "en")
    #expect(named.output.contains("a budget") && named.status == 0, "\(named.output)")
    #expect(try workshop.hvis("format", "Ours/\(name)", "--check").status == 0)
    #expect(try workshop.hvis("check", "Ours").status == (name.hasSuffix("txt") ? 3 : 0))
  }

  @Test("a broken budget file of any name fails as a file")
  func brokenBudget() throws {
    let workshop = try Workshop()
    try workshop.write("budsjett A\når 2026\n", to: "a.txt")
    let result = try workshop.hvis("check", "a.txt", "--lang", "nb")
    #expect(result.output.contains("a.txt:1:1: feil: budsjettfilen har ingen"))
    #expect(result.status == 3)
  }

  @Test("a budget file where a scenario is wanted is called one, once")
  func budgetForScenario() throws {
    let workshop = try Workshop()
    try workshop.write("budsjett A\når 2026\nsats 2 gitt\n", to: "a.txt")
    let result = try workshop.hvis("run", "a.txt", "--lang", "nb")
    #expect(result.problems.hasPrefix("a.txt:1:1: feil: dette er en budsjettfil"))
    #expect(result.problems.split(separator: "\n").count { $0.contains("feil:") } == 1)
  }

  @Test("standard input is called by a word of the language, and always the same for programs")
  func input() throws {
    let workshop = try Workshop()
    func told(_ arguments: String..., input: String) throws -> String {
      let result = try workshop.run(
        Workshop.program(), arguments, input: Data(input.utf8), environment: [:])
      return result.output + result.problems
    }
    #expect(try told("--lang", "nb", input: "ut Tønsbreg\n").contains("inndata:1:4: feil"))
    #expect(try told("--lang", "en", input: "leave Tønsbreg\n").contains("input:1:7: error"))
    #expect(try told("run", "-", "--lang", "nb", input: "ut Tønsbreg\n").contains("inndata:1:4"))
    let json = try told("--lang", "nb", "--format", "json", input: "sats 1,60\nvis endringer\n")
    #expect(json.contains("\"input\"") && !json.contains("inndata"))
    let twice = try told("--lang", "nb", input: "ut Viken\nut Viken\nvis endringer\n")
    #expect(twice.contains("inndata") && !twice.contains("input"))
  }

  @Test("table is text, and any other format is refused")
  func formats() throws {
    let workshop = try Self.workshop()
    let text = try workshop.hvis("check", "Suite", "--format", "text")
    #expect(try workshop.hvis("--format", "table", "check", "Suite").output == text.output)
    #expect(try workshop.hvis("check", "Suite", "--format", "csv").status == 64)
  }
}
