import Budget
import Lettering
import ScenarioLanguage

/// The same table of several years, their amounts side by side.
struct YearlyDocument: Document {
  let topic: ShowTopic
  let years: [(year: Year, document: any Document)]
  let language: InterfaceLanguage

  let kind = "over_years"
  var tables: [Grid] { Grid.yearly(topic, years.map { ($0.year, $0.document.tables) }, language) }
  var sheet: Grid? { .flat(years.map { ($0.year, $0.document.sheet) }) }
  var facts: [Fact] {
    [
      ("table", .string(topic.rawValue)),
      ("years", .array(years.map { .object($0.document.members) })),
    ]
  }
}

extension Grid {
  /// The same tables of several years as one each: what its rows are called, and the amount of each year.
  fileprivate static func yearly(
    _ topic: ShowTopic, _ shown: [(year: Year, tables: [Grid])], _ language: InterfaceLanguage
  ) -> [Grid] {
    // A table without the amounts, such as what funds pay, says nothing side by side.
    let years = shown.map { year, tables in
      (
        year: year,
        tables: tables.filter { $0.columns.contains { $0.key == topic.amountColumn.rawValue } }
      )
    }
    let count = years.map(\.tables.count).max() ?? 0
    return (0..<count).map { place in
      let tables = years.compactMap { year, tables in
        tables.indices.contains(place) ? (year, tables[place]) : nil
      }
      var grid = joined(tables, topic.amountColumn)
      // A table alone is called after its year and what else is of one year only.
      grid.title =
        count == 1 ? topic.concept.shortLabel(in: language).capitalisedFirst : tables[0].1.title
      return grid
    }
  }

  /// Tables of one shape with one column each side by side; rows are told apart by their first cell.
  private static func joined(_ tables: [(year: Year, grid: Grid)], _ amount: FieldLabel) -> Grid {
    var rows: [Row] = []
    var known: Set<String> = []
    for row in tables.flatMap(\.grid.rows) where known.insert(row.name).inserted {
      rows.append(Row(cells: [row.cells[0]], style: row.style))
    }
    let amounts = tables.map { _, grid -> [String: Cell] in
      guard let place = grid.columns.firstIndex(where: { $0.key == amount.rawValue }) else {
        return [:]
      }
      return Dictionary(
        grid.rows.map { ($0.name, $0.cells[place]) }, uniquingKeysWith: { first, _ in first })
    }
    return Grid(
      columns: [tables[0].grid.columns[0]]
        + tables.map {
          Column(key: "\($0.year.number)", heading: "\($0.year.number)", isNumeric: true)
        },
      // What comes in a later year stands above the sum too.
      rows: (rows.filter { $0.style != .sum } + rows.filter { $0.style == .sum }).map { row in
        Row(cells: row.cells + amounts.map { $0[row.name] ?? .blank }, style: row.style)
        // Rows that only another column has, such as sums that the document prints, have nothing here.
      }.filter { row in row.cells.dropFirst().contains { !$0.isSilent } })
  }

  /// The tables of several years one below the other, the year in front; nil where there is none.
  fileprivate static func flat(_ years: [(year: Year, grid: Grid?)]) -> Grid? {
    guard let first = years.first?.grid else { return nil }
    return Grid(
      columns: [.text(.year, .english)] + first.columns,
      rows: years.flatMap { year, grid in
        (grid?.rows ?? []).map { Row(cells: [.year(year)] + $0.cells, style: $0.style) }
      })
  }
}

extension Grid.Row {
  /// What tells the row apart in its table.
  fileprivate var name: String { cells[0].csv }
}

extension ShowTopic {
  /// The column whose amounts stand side by side where the table is shown over years.
  fileprivate var amountColumn: FieldLabel {
    switch self {
    case .members, .member: .fee
    case .staff: .cost
    case .funds: .closing
    case .fees: .fees
    case .lines, .income, .years, .changes, .sources, .status, .activities, .goals: .amount
    }
  }
}
