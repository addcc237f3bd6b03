import Analysis
import Budget
import Charts
import Lettering
import ScenarioLanguage
import Session

/// The main figures of every year of the plan.
struct YearsDocument: Document {
  let table: MainFiguresTable
  let gaps: [StructuralGap]
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "years"
  var tables: [Grid] { [.years(table, gaps, language)] + table.ruleGrids(language) }
  var parts: [DocumentPart] {
    let free = MainFigure.quantity(.free).label(in: language, plan: table.planned.plan)
      .capitalisedFirst
    let chart = BarChart(table.years.map { ("\($0.year.number)", $0.closing.free) }, in: amounts)
    return tables.map { .table($0) } + .chart(chart, titled: free, in: amounts)
  }
  var sheet: Grid? { tables.first?.withReleased(table.years) }
  var facts: [Fact] { table.facts(gaps) }
}

extension Grid {
  /// The main figures, one column a year, with the structural gap below them.
  static func years(
    _ table: MainFiguresTable, _ gaps: [StructuralGap], _ language: InterfaceLanguage
  ) -> Grid {
    var grid = Grid.figures(
      table, years: table.years, language, isShort: true)
    grid.rows += [
      Row(
        cells: [.heading(.recurringIncome, "recurring_income", language)]
          + gaps.map { .money($0.recurringIncome) }, style: .part),
      Row(
        cells: [.heading(.recurringCosts, "recurring_costs", language)]
          + gaps.map { .money($0.recurringCosts) }),
      Row(
        cells: [.heading(.structuralGap, "structural_gap", language)]
          + gaps.map { .money($0.gap) }),
    ]
    let last = grid.rows.count - 1
    grid.totals.append(
      Total(row: last, added: [last - 2], subtracted: [last - 1], place: last))
    grid.notes += FigureNotes.reserveWidths(table, language) + [FigureNotes.structuralGap(language)]
    return grid
  }
}

extension Cell {
  /// The name of a figure that is no quantity of the language.
  fileprivate static func heading(
    _ heading: Heading, _ key: String, _ language: InterfaceLanguage
  ) -> Cell {
    .term(Term(key: key, label: heading.label(in: language).capitalisedFirst))
  }
}

extension FigureNotes {
  /// How far the free reserve of each year may be off; none where it is exact.
  ///
  /// A column of its own beside each year would push the table apart.
  static func reserveWidths(
    _ table: MainFiguresTable, _ language: InterfaceLanguage
  ) -> [String] {
    let widths = table.years.compactMap { year -> String? in
      guard let width = table.halfWidths[year.year]?[.quantity(.free)] else { return nil }
      return "±\(Shown.number(width, .kroner))" + Words.inYears([year.year], language)
    }
    guard !widths.isEmpty else { return [] }
    let label = MainFigure.quantity(.free).label(in: language, plan: table.planned.plan)
      .capitalisedFirst
    return ["\(label): " + Words.list(widths, language)]
  }

  /// What is recurring, and how the gap follows.
  static func structuralGap(_ language: InterfaceLanguage) -> String {
    language.text(
      en: "Structural gap = recurring income − recurring costs (negative: a deficit). Temporary "
        + "positions, positions with an end and changes until a year are not recurring.",
      nb:
        "Strukturell ubalanse = varige inntekter − varige utgifter (negativ: strukturelt underskudd). "
        + "Midlertidige stillinger, stillinger med sluttdato og endringer til og med et år er "
        + "ikke varige.")
  }
}

extension MainFiguresTable {
  /// The figures of every year, each with its structural gap.
  func facts(_ gaps: [StructuralGap]) -> [Fact] {
    let years = zip(years, gaps).map { year, gap -> JSONValue in
      .object([
        ("year", .year(year.year)), ("figures", .figures(rows, of: planned, in: year)),
        ("recurring_income", .money(gap.recurringIncome)),
        ("recurring_costs", .money(gap.recurringCosts)), ("structural_gap", .money(gap.gap)),
      ])
    }
    return JSONValue.members("scenario", scenario) + [
      ("years", .array(years)), ("released", .money(released)),
      ("rules", .array(rules.map(\.json))),
    ]
  }
}
