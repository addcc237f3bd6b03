import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

extension Grid {
  /// Rows of a comparison, one column a scenario.
  static func figures(
    of comparison: Comparison, _ rows: [Comparison.Row], _ language: InterfaceLanguage
  ) -> Grid {
    Grid(
      title: title(of: comparison, rows, language),
      columns: labelColumns(rows, language)
        + comparison.columns.map {
          Column(
            key: $0.name.english, heading: Shown.name($0.name, language), isNumeric: true)
        },
      rows: rows.enumerated().map { place, row in
        Row(
          cells: comparison.labels(row, language) + row.values.indices.map(row.cell),
          style: beginsPart(place, rows) ? .part : .plain)
      },
      totals: MainFigure.totals(rows.map { ($0.figure.main, $0.year) }),
      notes: comparison.notes(rows, language))
  }

  /// The differences, a pair of columns a scenario; nil where there is nothing to measure from.
  ///
  /// With `onlyMoved` rows that are the same in all scenarios are left out.
  static func differences(
    of comparison: Comparison, _ all: [Comparison.Row], onlyMoved: Bool = false,
    _ language: InterfaceLanguage
  ) -> Grid? {
    let others = comparison.columns.indices.filter { comparison.origin(of: $0) != nil }
    let rows = all.filter { !onlyMoved || !$0.isSame }
    guard !others.isEmpty, !rows.isEmpty else { return nil }
    return Grid(
      title: comparison.differenceTitle(rows, language),
      columns: labelColumns(rows, language)
        + others.flatMap { place in
          let name = comparison.columns[place].name
          return [
            Column(
              key: name.english + " difference", heading: Shown.name(name, language),
              isNumeric: true),
            .shares(name.english + " share"),
          ]
        },
      rows: rows.enumerated().map { place, row in
        Row(
          cells: comparison.labels(row, language)
            + others.flatMap { comparison.differenceCells(row, of: $0) },
          style: beginsPart(place, rows) ? .part : .plain)
      },
      totals: MainFigure.totals(
        rows.map { ($0.figure.main, $0.year) },
        leftOut: onlyMoved ? all.filter(\.isSame).map { ($0.figure.main, $0.year) } : []))
  }

  /// Scenarios as rows: the values of some rows as columns, and the difference in the last of them where they
  /// are the years of one figure.
  static func scenarios(
    of comparison: Comparison, _ rows: [Comparison.Row], _ language: InterfaceLanguage
  ) -> Grid {
    let isOneFigure = rows.areOneFigure
    let last = isOneFigure ? rows.last : nil
    return Grid(
      title: title(of: comparison, rows, language),
      columns: [.text(.scenario, language)]
        + rows.map { row in
          let key = comparison.labels(row, .english).map(\.csv).joined(separator: " ")
          let label =
            isOneFigure ? row.year.map { "\($0.number)" } ?? "" : comparison.label(row, language)
          return Column(key: key, heading: label, isNumeric: true)
        }
        + (last == nil
          ? []
          : [
            difference(in: last, language),
            .shares("share"),
          ]),
      rows: comparison.columns.enumerated().map { place, column in
        Row(
          cells: [.name(column.name)] + rows.map { $0.cell(place) }
            + (last.map { comparison.differenceCells($0, of: place) } ?? []))
      },
      notes: [comparison.differenceTitle(rows, language)] + comparison.notes(rows, language))
  }

  private static func difference(in row: Comparison.Row?, _ language: InterfaceLanguage) -> Column {
    let label = FieldLabel.difference
    return Column(
      key: label.rawValue, heading: label.title(in: language) + (row?.inYear ?? ""), isNumeric: true
    )
  }

  /// All rows and differences in one table, for CSV.
  static func whole(_ comparison: Comparison, _ language: InterfaceLanguage) -> Grid {
    // The first year's reserve stands among the rows already.
    let rows =
      comparison.rows
      + comparison.reserves.filter { reserve in
        !comparison.rows.contains { $0.figure == reserve.figure && $0.year == reserve.year }
      }
    var grid = figures(of: comparison, rows, language)
    for place in grid.columns.indices { grid.columns[place].audience = .everybody }
    let released = Row(
      cells: [.released, .blank] + comparison.columns.map { .money($0.released) })
    guard let differences = differences(of: comparison, rows, language) else {
      grid.rows.append(released)
      return grid
    }
    grid.columns += differences.columns.dropFirst(2)
    grid.rows = zip(grid.rows, differences.rows).map {
      Row(cells: $0.cells + $1.cells.dropFirst(2))
    }
    grid.rows.append(Row(cells: released.cells.filled(to: grid.columns.count)))
    return grid
  }

  /// The columns that say what a row shows: the figure, and its year where there are several.
  private static func labelColumns(
    _ rows: [Comparison.Row], _ language: InterfaceLanguage
  ) -> [Column] {
    let isOneYear = rows.allSatisfy { $0.year == rows[0].year }
    return [
      Column.figures(language).seen(by: rows.areOneFigure ? .machines : .everybody),
      Column.text(.year, language).seen(by: isOneYear ? .machines : .everybody),
    ]
  }

  /// The year or years that rows are of, and the figure where they are all of one.
  private static func title(
    of comparison: Comparison, _ rows: [Comparison.Row], _ language: InterfaceLanguage
  ) -> String {
    let years = rows.compactMap(\.year)
    let (first, last) = (years.min(), years.max())
    let span =
      first == last
      ? first.map { " \($0.number)" } ?? ""
      : (first.map { " \($0.number)" } ?? "") + (last.map { "–\($0.number)" } ?? "")
    let what =
      rows.areOneFigure
      ? comparison.label(rows[0], language) : language.text(en: "Comparison", nb: "Sammenligning")
    let own =
      rows.contains(where: \.isOfOwnYears) && comparison.isAcrossBudgets
      ? language.text(en: " · each in its own year", nb: " · hvert i sitt eget år") : ""
    let unit =
      rows.contains(where: \.isInKroner)
      ? language.text(en: " · figures in kr", nb: " · tall i kr") : ""
    return what + span + own + unit
  }

  /// Whether an empty line stands before a row: the parts of a year, or another figure.
  private static func beginsPart(_ place: Int, _ rows: [Comparison.Row]) -> Bool {
    let years = Set(rows.map(\.year))
    guard years.count > 1 else {
      if case .main(let figure) = rows[place].figure { return figure.beginsPart }
      return false
    }
    return place > 0 && rows[place].figure != rows[place - 1].figure
  }
}

extension Comparison {
  /// What a row shows, and its year.
  fileprivate func labels(_ row: Row, _ language: InterfaceLanguage) -> [Cell] {
    [cell(row, language), row.year.map { .year($0) } ?? .blank]
  }

  /// A column's distance from what it is measured from, in the figure's unit and as a part.
  func differenceCells(_ row: Row, of place: Int) -> [Cell] {
    guard let difference = difference(row, of: place) else { return [.blank, .blank] }
    // What two parts differ by is no part of either.
    guard !row.figure.isShare else { return [.points(difference.amount), .blank] }
    return [
      .number(difference.amount, difference.kind, isSigned: true),
      .share(difference.share, isTelling: difference.isShareTelling),
    ]
  }

  fileprivate func differenceTitle(_ rows: [Row], _ language: InterfaceLanguage) -> String {
    let from =
      isFromPrevious
      ? language.text(en: "the scenario before", nb: "scenarioet foran")
      : Shown.name(columns[base].name, language)
    let unit =
      rows.contains(where: \.isInKroner) ? language.text(en: " · kr and %", nb: " · kr og %") : ""
    return language.text(en: "Difference from ", nb: "Forskjell fra ") + from + unit
  }

  /// How much bound money each scenario has made free, and what its members pay more or less because others are
  /// in or out than in the base.
  func notes(_ rows: [Row], _ language: InterfaceLanguage) -> [String] {
    columns.enumerated().flatMap { place, column in
      (FigureNotes.released(column.released, language) + others(of: place, rows, language)).map {
        Shown.name(column.name, language) + ": " + $0
      }
    }
  }

  private func others(
    of place: Int, _ rows: [Row], _ language: InterfaceLanguage
  ) -> [String] {
    let plan = columns[place].planned.plan
    let year = rows.compactMap(\.year).max() ?? plan.budget.year
    return othersFees(of: place, in: year).map {
      [OthersFeesWords(plan: plan, language: language).text($0, in: year)]
    } ?? []
  }
}

extension Comparison.Figure {
  /// The main figure; nil for what is worked out.
  var main: MainFigure? { if case .main(let figure) = self { figure } else { nil } }

  /// Whether it is one figure as a part of another.
  var isShare: Bool { if case .worked(_, true) = self { true } else { false } }
}

extension Comparison.Row {
  /// Whether each column has the figure of its own budget's year.
  fileprivate var isOfOwnYears: Bool { if case .main = figure { year == nil } else { false } }

  /// The figure of a column; a part of something in per cent for people.
  func cell(_ place: Int) -> Cell {
    guard let value = values[place] else { return .missing }
    guard figure.isShare, case .number(let share, .number) = value else { return Cell(value) }
    return .digits(
      PlainNumber.number(share, decimals: 12), forPeople: NumberText.percent(share, decimals: 2))
  }
}

extension Comparison.Row {
  /// Whether it has kroner, of amounts or for one inhabitant.
  fileprivate var isInKroner: Bool {
    values.contains { value in
      guard case .number(_, let kind)? = value else { return false }
      return kind == .kroner || kind == .rate || kind == .price
    }
  }
}

extension Cell {
  /// What two parts of something differ by, in percentage points.
  fileprivate static func points(_ difference: ExactNumber) -> Cell {
    .digits(
      PlainNumber.number(difference, decimals: 12),
      forPeople: Shown.sign(difference)
        + NumberText.number(Shown.hundredfold(difference), decimals: 2, least: 2) + " pp")
  }
}

extension [Comparison.Row] {
  /// Whether they are several years of one figure, which then names the table and not each row.
  fileprivate var areOneFigure: Bool { count > 1 && allSatisfy { $0.figure == self[0].figure } }
}
