import Analysis
import Budget
import ScenarioLanguage
import Session

extension JSONValue {
  /// The rows of a grid of some style: the cells by their columns' keys, names with a second member in
  /// Norwegian.
  static func records(_ grid: Grid, where isWanted: (Grid.Row.Style) -> Bool) -> [JSONValue] {
    let grid = grid.forMachines
    let localised = grid.localisedColumns
    return grid.rows.filter { isWanted($0.style) }.map { row in
      guard !Interruption.isRequested else { return .object([]) }
      var members: [Fact] = []
      for (place, cell) in row.cells.enumerated() {
        let key = grid.columns[place].key
        members.append((key, cell.json))
        guard localised[place] else { continue }
        members.append((key + "_nb", cell.localised.map { .string($0.norwegian) } ?? cell.json))
      }
      return .object(members)
    }
  }

  /// All rows of a grid.
  static func rows(_ grid: Grid) -> JSONValue { .array(records(grid) { _ in true }) }

  /// The main figures of a year by their keys.
  static func figures(_ rows: [MainFigure], of planned: PlannedBudget, in year: YearFigures)
    -> JSONValue
  {
    .object(rows.map { ($0.key(in: planned.plan), Cell($0, in: year).json) })
  }

  /// An amount of money.
  static func money(_ money: Money) -> JSONValue { .number(PlainNumber.amount(money)) }

  /// A year.
  static func year(_ year: Year) -> JSONValue { .number("\(year.number)") }

  /// A whole number.
  package static func count(_ count: Int) -> JSONValue { .number("\(count)") }
}

extension Grid {
  /// The rows as facts, and what they come to as a fact of its own.
  var rowsAndTotal: [Fact] {
    [
      ("rows", .array(JSONValue.records(self) { $0 != .sum })),
      ("total", JSONValue.records(self) { $0 == .sum }.first ?? .null),
    ]
  }
}

extension BasisNotice {
  /// The notice's facts.
  package var json: JSONValue {
    switch self {
    case .moved(let scenario, let basis, let before, let after):
      .object(
        [
          ("notice", .string("basis_moved"))
        ] + JSONValue.members("scenario", scenario) + JSONValue.members("basis", basis) + [
          ("free_before", before.map { .money($0) } ?? .null),
          ("free_after", .money(after)), ("message", .string(message(in: .english))),
          ("message_nb", .string(message(in: .norwegian))),
        ])
    case .savedMeanwhile(let basis):
      .object(
        [
          ("notice", .string("basis_saved_meanwhile"))
        ] + JSONValue.members("basis", basis) + [
          ("message", .string(message(in: .english))),
          ("message_nb", .string(message(in: .norwegian))),
        ])
    }
  }
}
