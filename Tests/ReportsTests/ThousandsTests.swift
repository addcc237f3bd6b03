import Analysis
import Budget
import Lettering
import ScenarioLanguage
import TestSupport
import Testing

@testable import Reports
@testable import Session

@Suite("Whole thousands")
struct ThousandsTests {
  /// So many plans: more where long tests are asked for.
  private static let count = LongRun.isOn ? 1_000 : 200

  /// Amounts with øre, so that rounding moves something nearly everywhere.
  private static func changes(_ generator: inout SeededGenerator) -> String {
    func øre(_ range: ClosedRange<Int>) -> String {
      "\(Int.random(in: range, using: &generator)).\(Int.random(in: 10...99, using: &generator))"
    }
    let all = [
      "rate \(Int.random(in: 100...300, using: &generator)) øre",
      "spend \"Other operating costs\" \(øre(100_000...9_000_000))",
      "income new Grant \(øre(1_000...900_000))", "profiling \(øre(0...5_000_000))",
      "cost all \(øre(400_000...1_300_000))", "fund Profiling \(øre(0...4_000_000))",
      "leave Moss, Drammen", "fund free \(øre(0...4_000_000))",
    ]
    let chosen = all.filter { _ in Bool.random(using: &generator) }
    return (["plan 3 years"] + chosen).joined(separator: "; ")
  }

  /// The numbers of a column by the keys of its rows; what rounding moves stands by the key of the row behind it.
  private func numbers(_ grid: Grid, column: Int) -> [String: Int] {
    var numbers: [String: Int] = [:]
    var moved: Int?
    for row in grid.rows {
      guard case .digits(let digits, _) = row.cells[column] else { continue }
      let key = row.cells[0].csv
      if key == "rounding" {
        moved = Int(digits)
      } else {
        numbers[key] = Int(digits)
        if let moved { numbers["rounding " + key] = moved }
        moved = nil
      }
    }
    return numbers
  }

  /// Expects what is shown to add up, with what rounding moves; gives how many columns have sums.
  private func expectSums(_ grid: Grid, _ told: String) -> Int {
    let columns = grid.columns.indices.filter { grid.columns[$0].isNumeric }
    var checked = 0
    for column in columns {
      let shown = numbers(grid, column: column)
      func number(_ key: String) -> Int { shown[key] ?? 0 }
      guard shown["expenses"] != nil else { continue }
      checked += 1
      let parts = number("salaries") + number("other_operating_costs") + number("profiling")
      #expect(parts + number("rounding expenses") == number("expenses"), "\(told)")
      let income = number("fees") + number("other_income")
      #expect(
        income - number("expenses") + number("rounding result") == number("result"), "\(told)")
      #expect(
        number("free") + number("bound") + number("rounding closing") == number("closing"),
        "\(told)")
      #expect(
        number("opening") + number("result") + number("rounding free") == number("closing"),
        "\(told)")
    }
    return checked
  }

  @Test("what is shown of generated plans adds up, with a row of what rounding moves")
  func generated() throws {
    var generator = SeededGenerator(seed: 2_026)
    var (moved, checked) = (0, 0)
    for _ in 0..<Self.count {
      let statements = Self.changes(&generator)
      let table = try Alliance.figures(statements)
      let planned = table.planned
      let gaps = try StructuralGap.all(of: planned, in: table.years)
      let grids =
        [
          Grid.figures(table, of: table.year, .english), .years(table, gaps, .english),
        ]
        + Answer.comparison(
          try Alliance.comparison(of: [("A", planned), ("B", try Alliance.plan())])
        )
        .document(in: .english).tables
      for grid in grids {
        let shown = grid.shown(in: .thousands, .english)
        checked += expectSums(shown, statements)
        moved += shown.rows.count - grid.rows.count
      }
    }
    #expect(moved > Self.count)
    // The figures, three years, and two scenarios.
    #expect(checked >= 6 * Self.count)
  }

  @Test("one figure of twenty scenarios over four years has a row a scenario, and fits a page")
  func manyScenarios() throws {
    let planned = try Alliance.plan("plan 4 years")
    let plans = (1...20).map { (name: LocalName("Alternative number \($0)"), planned: planned) }
    let comparison = try Alliance.comparison(of: plans, showing: .free)
    let tables = Answer.comparison(comparison).document(in: .norwegian).tables
    #expect(tables.count == 1)
    #expect(tables[0].rows.count == 20)
    // As many columns as a page upright has in a readable type.
    let text = TextTable(tables[0], in: .norwegian, width: 100)
    #expect(text.blocks.count == 1)
    #expect(text.text.split(separator: "\n").allSatisfy { $0.displayWidth <= 100 })
  }
}
