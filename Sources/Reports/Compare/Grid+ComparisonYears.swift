import Analysis
import Budget
import ScenarioLanguage
import Session

// A comparison of many figures over years: a table a scenario, since a row for each figure and year would be too many
// to be read beside each other.

extension Grid {
  /// So many figures and more are a table a scenario.
  private static let fewestFigures = 4

  /// The figures of each scenario, a column a year, then what those differ by that differ; nil where there are few
  /// figures or one year, and where figures name their years themselves.
  static func years(
    of comparison: Comparison, _ language: InterfaceLanguage
  ) -> [Grid]? {
    let groups = comparison.rowsByFigure
    guard comparison.years.count > 1, groups.count >= fewestFigures,
      groups.allSatisfy({ $0.map(\.year) == comparison.years })
    else { return nil }
    let names = comparison.columns.map { Shown.name($0.name, language) }
    let scenarios = comparison.columns.indices.map { place in
      years(titled: names[place], groups, comparison, language) { $0.cell(place) }
    }
    let differences = comparison.columns.indices.compactMap { place -> Grid? in
      let moved = groups.filter { rows in
        rows.contains { comparison.difference($0, of: place).map { $0.amount != .zero } ?? false }
      }
      guard let origin = comparison.origin(of: place), !moved.isEmpty else { return nil }
      let title =
        names[place] + language.text(en: " less ", nb: " minus ") + names[origin]
      let unmoved = groups.filter { rows in !moved.contains { $0[0].figure == rows[0].figure } }
      return years(titled: title, moved, leftOut: unmoved, comparison, language) {
        comparison.differenceCells($0, of: place)[0]
      }
    }
    var tables = scenarios + differences
    tables[tables.count - 1].notes = comparison.notes(comparison.rows, language)
    return tables
  }

  private static func years(
    titled title: String, _ groups: [[Comparison.Row]], leftOut: [[Comparison.Row]] = [],
    _ comparison: Comparison, _ language: InterfaceLanguage, cell: (Comparison.Row) -> Cell
  ) -> Grid {
    Grid(
      title: title + language.text(en: " · figures in kr", nb: " · tall i kr"),
      columns: [.figures(language)]
        + comparison.years.map {
          Column(key: "\($0.number)", heading: "\($0.number)", isNumeric: true)
        },
      rows: groups.map { rows in
        Row(
          cells: [comparison.cell(rows[0], language)] + rows.map(cell),
          style: rows[0].figure.main?.beginsPart ?? false ? .part : .plain)
      },
      totals: MainFigure.totals(
        groups.map { ($0[0].figure.main, nil) }, leftOut: leftOut.map { ($0[0].figure.main, nil) }))
  }
}
