import Analysis
import Budget
import ScenarioLanguage
import Session

extension JSONValue {
  /// The rows of a grid: the cells by their columns' keys, names with a second member in Norwegian.
  static func rows(_ grid: Grid) -> JSONValue {
    let rows = GridRows(grid)
    return .each(grid.rowCount) { rows[$0] }
  }

  /// The main figures of a year by their keys.
  static func figures(_ rows: [MainFigure], of planned: PlannedBudget, in year: YearFigures)
    -> JSONValue
  {
    .object(rows.map { ($0.key(in: planned.plan), Cell($0, in: year).json) })
  }

  /// An amount of money.
  static func money(_ money: Money) -> JSONValue { .cell(.money(money)) }

  /// A year.
  static func year(_ year: Year) -> JSONValue { .cell(.year(year)) }

  /// A whole number.
  package static func count(_ count: Int) -> JSONValue { .cell(.whole(Int64(count))) }
}

extension Grid {
  /// The rows as facts, and what they come to as a fact of its own.
  var rowsAndTotal: [Fact] {
    let objects = GridRows(self)
    let plain = rows.indices.filter { rows[$0].style != .sum }
    let total = rows.firstIndex { $0.style == .sum }
    return [
      ("rows", .each(plain.count) { objects[plain[$0]] }),
      ("total", total.map { objects[$0] } ?? .null),
    ]
  }
}

/// The rows of a grid as objects, what holds for all of them found out once.
private struct GridRows {
  private let grid: Grid
  private let places: [Int]
  private let localised: [Bool]

  init(_ grid: Grid) {
    self.grid = grid
    places = grid.places(for: .machines)
    localised = places.map { grid.isLocalised($0) }
  }

  subscript(row: Int) -> JSONValue {
    var members: [Fact] = []
    members.reserveCapacity(places.count)
    for (place, isLocalised) in zip(places, localised) {
      let (key, cell) = (grid.columns[place].key, grid.cell(row, place))
      members.append((key, cell.json))
      guard isLocalised else { continue }
      members.append((key + "_nb", cell.localised.map { .string($0.norwegian) } ?? cell.json))
    }
    return .object(members)
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
