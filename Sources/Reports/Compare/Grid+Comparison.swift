import Analysis
import Budget
import ScenarioLanguage

extension Grid {
  /// The figures of a comparison, one column a scenario.
  static func figures(of comparison: Comparison, _ language: InterfaceLanguage) -> Grid {
    let plan = comparison.columns[comparison.base].planned.plan
    let columns = comparison.columns.map {
      Column(
        key: $0.name.english, heading: Shown.name($0.name, language), isNumeric: true)
    }
    let rows = comparison.rows.map { figure in
      Row(
        cells: [.figure(figure, plan, language)]
          + comparison.columns.map { comparison.cell(figure, in: $0) },
        style: figure.beginsPart ? .part : .plain)
    }
    let title = language.text(en: "Comparison", nb: "Sammenligning")
    let unit = language.text(en: "figures in kr", nb: "tall i kr")
    return Grid(
      title: "\(title) \(comparison.year.number) · \(unit)",
      columns: [.figures(language)] + columns, rows: rows,
      notes: comparison.columns.flatMap { column in
        FigureNotes.released(column.planned.released, language).map {
          Shown.name(column.name, language) + ": " + $0
        }
      })
  }

  /// The differences from the base, a pair of columns a scenario; nil where there is only the base.
  static func differences(of comparison: Comparison, _ language: InterfaceLanguage) -> Grid? {
    let base = comparison.columns[comparison.base]
    let others = comparison.others
    guard !others.isEmpty else { return nil }
    let columns = others.flatMap { column in
      [
        Column(
          key: column.name.english + " difference", heading: Shown.name(column.name, language),
          isNumeric: true),
        Column(
          key: column.name.english + " share", heading: "%", isNumeric: true, joinsPrevious: true),
      ]
    }
    let rows = comparison.rows.map { figure in
      Row(
        cells: [.figure(figure, base.planned.plan, language)]
          + others.flatMap { comparison.differenceCells(figure, of: $0) },
        style: figure.beginsPart ? .part : .plain)
    }
    return Grid(
      title: language.text(en: "Difference from ", nb: "Forskjell fra ")
        + Shown.name(base.name, language)
        + language.text(en: " · kr and %", nb: " · kr og %"),
      columns: [.figures(language)] + columns, rows: rows)
  }

  /// Figures and differences in one table, for CSV.
  static func whole(_ comparison: Comparison) -> Grid {
    // Keys and values of machine forms are the same under either language.
    var grid = figures(of: comparison, .english)
    let released = comparison.columns.map { Cell.money($0.planned.released) }
    guard let differences = differences(of: comparison, .english) else {
      grid.rows.append(Row(cells: [.released] + released))
      return grid
    }
    grid.columns += differences.columns.dropFirst()
    grid.rows = zip(grid.rows, differences.rows).map {
      Row(cells: $0.cells + $1.cells.dropFirst())
    }
    let blanks = differences.columns.dropFirst().map { _ in Cell.blank }
    grid.rows.append(Row(cells: [.released] + released + blanks))
    return grid
  }
}

extension Comparison {
  /// The columns but the base.
  var others: [Column] {
    columns.enumerated().filter { $0.offset != base }.map(\.element)
  }

  /// A column's value in a row.
  func cell(_ figure: MainFigure, in column: Column) -> Cell {
    (try? value(figure, in: column)).map { Cell($0) } ?? .blank
  }

  /// A column's distance from the base in a row, in the figure's unit and as a part of the base's.
  func differenceCells(_ figure: MainFigure, of column: Column) -> [Cell] {
    guard let difference = try? difference(figure, of: column) else { return [.blank, .blank] }
    return [
      .number(difference.amount, figure.kind, isSigned: true),
      .share(difference.share, isTelling: difference.isShareTelling),
    ]
  }
}
