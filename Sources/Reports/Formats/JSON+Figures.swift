import Analysis
import Budget
import ScenarioLanguage
import Session

extension JSONValue {
  /// The cells of a row by its columns' keys; a name has a second member in Norwegian.
  static func record(_ columns: [Grid.Column], _ row: Grid.Row) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    for (column, cell) in zip(columns, row.cells) {
      members.append((column.key, cell.json))
      if let name = cell.localised {
        members.append((column.key + "_nb", .string(name.norwegian)))
      }
    }
    return .object(members)
  }

  /// The rows of a grid.
  static func rows(_ grid: Grid) -> JSONValue {
    .array(grid.rows.map { record(grid.columns, $0) })
  }

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
  static func count(_ count: Int) -> JSONValue { .number("\(count)") }
}

extension Comparison {
  /// The comparison as one document: the base's name, and each scenario with figures and differences.
  var json: [(key: String, value: JSONValue)] {
    let base = columns[base]
    let scenarios = columns.enumerated().map { place, column -> JSONValue in
      .object([
        ("name", .string(column.name)),
        ("figures", .figures(rows, of: column.planned, in: column.planned.outlook.first)),
        ("differences", place == self.base ? .null : differences(of: column)),
      ])
    }
    return [
      ("kind", .string("comparison")), ("year", .year(year)), ("base", .string(base.name)),
      ("scenarios", .array(scenarios)),
    ]
  }

  private func differences(of column: Column) -> JSONValue {
    .object(
      rows.map { figure in
        let cells = differenceCells(figure, of: column)
        return (
          figure.key(in: column.planned.plan),
          .object([("amount", cells[0].json), ("share", cells[1].json)])
        )
      })
  }
}

extension MainFiguresTable {
  /// The figures of the budget year.
  var json: [(key: String, value: JSONValue)] {
    let first = planned.outlook.first
    return [
      ("kind", .string("main_figures")), ("scenario", .optional(scenario)),
      ("year", .year(first.year)), ("figures", .figures(rows, of: planned, in: first)),
      ("released", .money(released)),
    ]
  }

  /// The figures of every year.
  var yearsJSON: [(key: String, value: JSONValue)] {
    let years = planned.outlook.years.map { year -> JSONValue in
      .object([("year", .year(year.year)), ("figures", .figures(rows, of: planned, in: year))])
    }
    return [
      ("kind", .string("years")), ("scenario", .optional(scenario)), ("years", .array(years)),
      ("released", .money(released)),
    ]
  }
}
