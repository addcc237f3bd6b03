import Analysis
import Budget
import ScenarioLanguage
import Session

extension Comparison {
  /// The comparison by keys: the base's name, and each scenario with figures and differences; of several years
  /// each year's, and what caused the differences.
  var facts: [Fact] {
    let first = isAcrossBudgets ? columns[base].budget.year : leadingYear
    return [("year", .year(first))] + JSONValue.members("base", columns[base].name) + [
      ("from_previous", .truth(isFromPrevious)),
      ("scenarios", .array(columns.indices.map { scenario($0, firstRows, isWhole: true) })),
      ("years", .array(allYears.map(year))), ("turns", .array(turns.map(turn))),
      ("notices", .array(notices.map(\.json))),
    ]
  }

  /// The first year of the rows, or of the reserves where there are none.
  private var leadingYear: Year {
    rows.compactMap(\.year).min() ?? reserves.first?.year ?? years[0]
  }

  /// Every year that there are rows of, in order.
  private var allYears: [Year] { Set((rows + reserves).compactMap(\.year)).sorted() }

  /// The rows of the leading year, or of each scenario's own, and those that name their years themselves.
  private var firstRows: [Row] {
    let own = rows.filter { $0.year == nil }
    return isAcrossBudgets && !own.isEmpty ? own : rows(of: leadingYear)
  }

  /// The rows of a year, in the leading one also those that name their years themselves.
  private func rows(of year: Year) -> [Row] {
    var taken: Set<String> = []
    let isFirst = !isAcrossBudgets && year == leadingYear
    return (rows + reserves).filter { $0.year == year || ($0.year == nil && isFirst) }
      .filter { taken.insert(key($0)).inserted }
  }

  private func key(_ row: Row) -> String { cell(row, .english).csv }

  private func year(_ year: Year) -> JSONValue {
    .object([
      ("year", .year(year)),
      ("scenarios", .array(columns.indices.map { scenario($0, rows(of: year), isWhole: false) })),
    ])
  }

  private func scenario(_ place: Int, _ rows: [Row], isWhole: Bool) -> JSONValue {
    let column = columns[place]
    var facts: [Fact] =
      JSONValue.members("name", column.name) + [
        (
          "figures",
          .object(rows.map { (key($0), $0.cell(place).json) })
        ),
        ("differences", origin(of: place) == nil ? .null : differences(of: place, rows)),
      ]
    if isWhole {
      facts += [
        ("budget", .string(column.budget.name)), ("budget_year", .year(column.budget.year)),
        ("released", .money(column.released)), ("plan_end", .year(column.planEnd)),
        ("moves", .array(moves[place].map { .object($0.facts(in: self, place)) })),
        ("rules", .array(rules[place].map(\.json))),
        ("causes", causes[place].map { .object($0.facts) } ?? .null),
      ]
    }
    return .object(facts)
  }

  private func differences(of place: Int, _ rows: [Row]) -> JSONValue {
    .object(
      rows.map { row in
        let cells = differenceCells(row, of: place)
        return (key(row), .object([("amount", cells[0].json), ("share", cells[1].json)]))
      })
  }

  private func turn(_ turn: Turn) -> JSONValue {
    .object([
      ("year", .year(turn.year)),
      ("order", .array(turn.order.map { .string(columns[$0].name.english) })),
    ])
  }
}
