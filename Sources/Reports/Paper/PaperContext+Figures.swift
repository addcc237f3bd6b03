import Analysis
import Budget
import Charts
import Lettering
import ScenarioLanguage
import Session

// The main figures and what the changes mean.

extension PaperContext {
  /// The scenarios beside the base, in whole thousands that add up.
  var mainFigures: PaperSection {
    var parts = earlierColumns
    for tables in paper.told {
      let comparison = tables.comparison
      let title =
        say("Main figures", "Hovedtall") + " \(tables.year.number)"
        + say(" · figures in kr", " · tall i kr")
      let widths = paper.all.map { $0.widths[tables.year] ?? [:] }
      parts += Grid.sideBySide(
        comparison, widths, language, titled: title, in: unit,
        hasAccountingSigns: frame.hasAccountingSigns
      ).map { .table(legended($0)) }
      let bars = comparison.freeBars(in: tables.year, unit, language)
      parts += chart(
        bars, free.capitalisedFirst + " \(tables.year.number)", in: unit.heading)
    }
    parts += rules
    return PaperSection(
      id: "figures", heading: say("Main figures", "Hovedtall"), parts: parts + signs)
  }

  /// The budget's rules with limit and value, in each year that is told; nothing where it has none.
  private var rules: [PaperPart] {
    let years = paper.told.map(\.year)
    let checks = paper.all.flatMap { scenario in
      scenario.rules.filter { years.contains($0.year) }.map { (scenario.name, $0) }
    }
    guard !checks.isEmpty else { return [] }
    return [.table(Grid.rules(checks.map(\.1), of: checks.map(\.0), language))]
  }

  /// What the document has beside the year's own figures; nothing where it has nothing.
  private var earlierColumns: [PaperPart] {
    guard let year = paper.base.figures.years.first,
      paper.base.figures.columns?.columns.isEmpty == false
    else { return [] }
    return [accounts(.figures(paper.base.figures, of: year, language))]
  }

  /// How the result's sign is meant.
  private var signs: [PaperPart] {
    let dash = say(
      " A dash stands for a percentage that would say nothing.",
      " En strek står der en prosent ikke ville sagt noe.")
    guard !frame.hasAccountingSigns else {
      return [
        .paragraph(
          say(
            "Income has a minus and expenses have none, as in accounts: a result above zero is spending more than "
              + "the year's income (a deficit), paid from the reserve.",
            "Inntekter har minus og utgifter ikke, som i regnskapet: et resultat over null er et merforbruk, som "
              + "dekkes av reserven; under null er det et mindreforbruk.") + dash)
      ]
    }
    return [
      .paragraph(
        say(
          "A result below zero is spending more than the year's income (a deficit), paid from the "
            + "reserve.",
          "Et resultat under null er et merforbruk, som dekkes av reserven; over null er det et "
            + "mindreforbruk.") + dash)
    ]
  }

  /// What each change adds to the free reserve: drawn of the last year, as a table of all.
  var bridges: PaperSection {
    var parts: [PaperPart] = []
    for scenario in paper.scenarios {
      guard let last = scenario.bridges.last else { continue }
      parts += heading(scenario)
      let moving = scenario.bridges.flatMap(\.bridge.contributions).filter { $0.amount != .zero }
      guard !moving.isEmpty else {
        parts.append(.paragraph(same))
        continue
      }
      let words = BridgeWords(answer: last, language: language, amounts: unit)
      parts += chart(words.bars(in: unit), words.figure.capitalisedFirst, in: unit.heading)
      let tables =
        scenario.bridges.count > 1
        ? YearlyBridgeDocument(answers: scenario.bridges, language: language).tables
        : [Grid.bridge(last, language)]
      parts += tables.map { thousands($0) }
    }
    return PaperSection(
      id: "bridge",
      heading: say("What the changes mean", "Hva endringene betyr"), parts: parts)
  }

  private var same: String {
    say(
      "No change moves the free reserve as it is planned.",
      "Ingen av endringene flytter den frie reserven slik den er planlagt.")
  }
}

extension Grid {
  /// A comparison as tables in a unit: of two scenarios with their difference beside them, of more in a second table.
  ///
  /// Differences are those of the figures that are shown. Behind them stands how far the figures may be off, which
  /// `widths` has for each scenario: once where it is the same for all.
  static func sideBySide(
    _ comparison: Comparison, _ widths: [[MainFigure: ExactNumber]], _ language: InterfaceLanguage,
    titled title: String, in unit: AmountUnit, hasAccountingSigns: Bool
  ) -> [Grid] {
    var whole = figures(of: comparison, comparison.rows, language)
    whole.title = title
    let own = whole.columns.count
    let labels = own - comparison.columns.count
    func shown(_ grid: Grid) -> Grid {
      (hasAccountingSigns ? grid.withAccountingSigns() : grid).shown(in: unit, language)
    }
    guard let differences = differences(of: comparison, comparison.rows, language) else {
      whole.addWidths(widths, of: comparison, language)
      return [shown(whole)]
    }
    whole.columns += differences.columns.dropFirst(labels)
    whole.rows = zip(whole.rows, differences.rows).map {
      Row(cells: $0.cells + $1.cells.dropFirst(labels), style: $0.style)
    }
    let others = comparison.columns.indices.filter { $0 != comparison.base }
    whole.differences = others.enumerated().map { order, place in
      Difference(
        column: own + 2 * order, minuend: labels + place, subtrahend: labels + comparison.base)
    }
    if others.count == 1 { whole.columns[own].heading = FieldLabel.change.title(in: language) }
    let told = whole.columns.count
    whole.addWidths(widths, of: comparison, language)
    let all = shown(whole)
    guard others.count > 1 else { return [all] }
    var second = all.showing(Array(0..<labels) + Array(own..<told))
    // What no scenario moves stands in the first one.
    second.rows = second.rows.filter { $0.cells.contains(where: \.isMoved) }
    second.title = differences.title.map { Self.naming(unit, inTitle: $0) }
    let first = all.showing(Array(0..<own) + Array(told..<whole.columns.count))
    return second.rows.isEmpty ? [first] : [first, second]
  }

  private mutating func addWidths(
    _ widths: [[MainFigure: ExactNumber]], of comparison: Comparison,
    _ language: InterfaceLanguage
  ) {
    let told = comparison.rows.map { row in
      widths.map { widths -> ExactNumber? in
        if case .main(let figure) = row.figure { widths[figure] } else { nil }
      }
    }
    guard told.contains(where: { $0.contains { $0 != nil } }) else { return }
    let isOne = told.allSatisfy { Set($0).count <= 1 }
    columns +=
      isOne
      ? [.halfWidths()]
      : comparison.columns.map { column in
        var width = Grid.Column.halfWidths()
        width.heading += " " + Shown.name(column.name, language)
        return width
      }
    rows = zip(rows, told).map { row, widths in
      let cells = widths.map { width -> Cell in
        width.map { .number($0, .kroner, isSigned: false) } ?? .blank
      }
      return Row(cells: row.cells + (isOne ? Array(cells.prefix(1)) : cells), style: row.style)
    }
  }
}

extension Cell {
  /// Whether it is a difference that is not nothing.
  fileprivate var isMoved: Bool {
    switch self {
    case .number(let number, _, _): number != .zero
    case .share(let share, _, _): share.map { $0 != .zero } ?? false
    case .digits(let digits, _): digits.contains { ("1"..."9").contains($0) }
    case _: false
    }
  }
}

extension Comparison {
  /// Bars of the free reserve, one a scenario.
  func freeBars(in year: Year, _ unit: AmountUnit, _ language: InterfaceLanguage) -> [Bar] {
    guard let row = rows.first(where: { $0.figure == .main(.quantity(.free)) }) else { return [] }
    return columns.enumerated().compactMap { place, column in
      guard case .number(let number, let kind)? = row.values[place] else { return nil }
      return Bar(
        label: Shown.name(column.name, language), value: unit.bare(number, kind), from: .zero,
        to: number)
    }
  }
}
