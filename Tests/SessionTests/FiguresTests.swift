import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// A scenario and what its figures must be, to the øre.
struct Figures: Sendable, CustomTestStringConvertible {
  let statements: [String]
  let values: [String: String]

  init(_ statements: String..., are values: [String: String]) {
    self.statements = statements
    self.values = values
  }

  var testDescription: String { statements.joined(separator: "; ") }
}

@Suite("Figures to reproduce")
struct FiguresTests {
  private static let adopted = "leave Tønsberg, Våler (Innlandet)"

  static let rows = [
    Figures(
      "leave Tønsberg",
      are: ["fees": "6 684 612,00 kr", "result": "−5 594 442,50 kr", "free": "105 557,50 kr"]),
    Figures(
      adopted,
      are: ["fees": "6 679 054,50 kr", "result": "−5 600 000,00 kr", "free": "100 000,00 kr"]),
    Figures(
      adopted, "rate 1.60",
      are: ["fees": "7 124 324,80 kr", "result": "−5 154 729,70 kr", "free": "545 270,30 kr"]),
    Figures(
      adopted, "leave Viken",
      are: ["fees": "4 871 970,00 kr", "result": "−7 407 084,50 kr", "free": "−1 707 084,50 kr"]),
    Figures(
      adopted, "profiling \"Strategic marketing projects\" -815k",
      are: [
        "fees": "6 679 054,50 kr", "result": "−4 785 000,00 kr", "free": "513 000,00 kr",
        "bound": "402 000,00 kr", "closing": "915 000,00 kr",
      ]),
    Figures(
      adopted, "hire 1 temporary from 2020-09",
      are: ["fees": "6 679 054,50 kr", "result": "−5 933 333,33 kr", "free": "−233 333,33 kr"]),
    Figures(
      adopted, "plan 4 years",
      are: [
        "fees at 2021": "6 770 490,00 kr", "fees at 2022": "6 813 912,00 kr",
        "fees at 2023": "6 813 912,00 kr", "free at 2021": "−5 408 564,50 kr",
        "free at 2022": "−10 873 707,00 kr", "free at 2023": "−16 338 849,50 kr",
      ]),
  ]

  @Test("each scenario of the model", arguments: rows)
  func scenario(_ row: Figures) throws {
    let desk = try Desk(after: row.statements)
    for (expression, value) in row.values {
      #expect(try desk.shown(expression) == value, "\(expression)")
    }
  }

  static let columns = [
    Figures(
      are: [
        "fees": "6 753 576,00 kr", "salaries": "5 000 000,00 kr", "profiling": "3 853 000,00 kr",
        "expenses of \"Other operating costs\"": "3 426 054,50 kr",
        "result": "−5 525 478,50 kr", "opening": "5 700 000,00 kr", "closing": "174 521,50 kr",
        "free": "174 521,50 kr", "bound": "0,00 kr", "members": "69 members",
      ]),
    Figures(
      adopted,
      are: [
        "fees": "6 679 054,50 kr", "salaries": "5 000 000,00 kr", "profiling": "3 853 000,00 kr",
        "expenses of \"Other operating costs\"": "3 426 054,50 kr",
        "result": "−5 600 000,00 kr", "opening": "5 700 000,00 kr", "closing": "100 000,00 kr",
        "free": "100 000,00 kr", "bound": "0,00 kr", "members": "67 members",
        "population": "3 771 632 inhabitants", "fees of Oslo": "2 043 213,00 kr",
        "fees of Viken + fees of Innlandet": "2 387 511,00 kr",
        "fees - fees of Oslo - fees of Viken - fees of Innlandet": "2 248 330,50 kr",
      ]),
  ]

  @Test("the main figures before the notices and as adopted", arguments: columns)
  func column(_ column: Figures) throws { try scenario(column) }

  @Test("the fee table has the document's classes and, where rounded, its printed sums")
  func feeTable() throws {
    var desk = try Desk(after: [Self.adopted])
    guard case .table(.fees(let table))? = try desk.say("show fees").first else {
      throw Unexpected("no table of fees")
    }
    #expect(table.rows.map(\.fees.øre).sorted() == [204_321_300, 224_833_050, 238_751_100])
    #expect(
      table.rows.compactMap(\.printed?.øre).sorted() == [204_321_300, 224_833_100, 238_751_100])
    #expect(table.total.printed == Money(øre: 667_905_400))
  }
}
