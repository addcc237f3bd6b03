import Budget
import ScenarioLanguage
import Session
import TestSupport
import Testing

@testable import Reports

@Suite("Papers that say each thing once")
struct ShortPaperTests {
  private static let scenarios = [
    "Base": "scenario Base\nplan 3 years\n",
    "Twice":
      "scenario Twice\nplan 3 years\nleave Tønsberg\nprofiling -20%\nprofiling -10%\nrate 1.70 from 2021\n",
    "Later": "scenario Later\nplan 3 years\nhire 1 temporary from 2021\n",
  ]

  private func paper(of names: [String]) throws -> Paper {
    try Papers.paper(of: names, Self.scenarios, against: "Base")
  }

  private func text(of names: [String]) throws -> String {
    Papers.text(try paper(of: names), .markdown, in: .english).replacing("\u{A0}", with: " ")
  }

  @Test("each change of a number is told from what stood before it")
  func steps() throws {
    let text = try text(of: ["Twice"])
    #expect(text.contains("| Profiling falls 20 % from 2020 | 3 853 000,00 | 3 082 400,00 |"))
    #expect(text.contains("| Profiling falls 10 % from 2020 | 3 082 400,00 | 2 774 160,00 |"))
    #expect(text.contains("| The rate is 1,70 kr from 2021 | 1,50 | 1,70 |"))
  }

  @Test("whose fee stays is told together, and each of them in the attachments")
  func members() throws {
    let text = try text(of: ["Twice"])
    let body = try #require(text.split(separator: "## Attachments").first)
    #expect(body.contains("| Tønsberg | 68 964 | 0 | −68 964 | −100,0 |"))
    #expect(!body.contains("| Halden |"))
    #expect(body.contains("| The 69 others | 6 684 612 | 6 684 612 | 0 | 0,0 |"))
    #expect(text.contains("| Halden | 46 766 |"))
    #expect(try self.text(of: ["Later"]).contains("No member's fee changes in 2021."))
  }

  @Test("members who pay the same in several scenarios stand in one table")
  func shared() throws {
    let text = try text(of: ["Twice", "Later"])
    #expect(text.contains("Fees by member and year · Base and Later · kr"))
    #expect(text.contains("Fees by member and year · Twice · kr"))
  }

  @Test("lines that stay are told in a sentence, and how to read tables once")
  func once() throws {
    let text = try text(of: ["Twice"])
    #expect(text.contains("the amounts of 2022 are those of 2020."))
    for note in [
      "Amounts are in thousands of kroner, each rounded by itself.",
      "Amounts are in whole kroner, each rounded by itself.",
    ] {
      #expect(text.ranges(of: note).count == 1)
    }
  }

  @Test("a change of what is decided already is no proposal")
  func late() throws {
    let scenarios = ["Now": "scenario Now\nrate 1.60\n", "Base": "scenario Base\nplan 1 year\n"]
    let text = Papers.text(
      try Papers.paper(of: ["Now"], scenarios, against: "Base"), .markdown, in: .english)
    #expect(text.contains("- The rate is set to 1,60"))
    #expect(!text.contains("1. The rate is set to"))
  }

  @Test("many figures over years are a table a scenario, and of the differences those that are any")
  func years() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.scenarios { try folder.put("\(name).hvis", text) }
    let session = try Session(Alliance.budget, storePath: folder.path)
    let comparison = try session.comparison(
      of: ["Base", "Later"], base: .first, isOverYears: true)
    let tables = try #require(Grid.years(of: comparison, .english))
    let titles = ["Base", "Later", "Later less Base"].map { $0 + " · figures in kr" }
    #expect(tables.map(\.title) == titles)
    #expect(tables.allSatisfy { $0.columns.map(\.key) == ["figure", "2020", "2021", "2022"] })
    let moved = tables[2].rows.map { $0.cells[0].csv }
    #expect(moved.contains("salaries") && moved.contains("free"))
    #expect(!moved.contains("fees") && !moved.contains("profiling"))
    #expect(tables[2].rows[0].cells.map(\.csv) == ["salaries", "0.00", "1000000.00", "1000000.00"])
    #expect(
      Grid.years(
        of: try session.comparison(of: ["Base", "Later"], base: .first), .english) == nil)
  }
}
