import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

/// What a comparison says in sentences, English and Norwegian side by side.
struct ComparisonWords: Speaking {
  /// So many scenarios are named in an order.
  private static let mostNamed = 4
  /// So many causes of one difference are told; the others together.
  private static let mostCauses = 5

  let comparison: Comparison
  let language: InterfaceLanguage
  let amounts: AmountUnit

  /// When the order turns, which plans were made longer, and what caused the differences.
  var sentences: [String] {
    oneYear + turns + decided + shorterPlans + approximations + rules + moves + causes
  }

  /// That no figure differs, or none in the years before the one that is shown.
  var alike: [String] {
    if comparison.isAlike {
      return [
        say(
          "None of the figures shown differs between the scenarios.",
          "Ingen av tallene som vises, skiller scenarioene.")
      ]
    }
    let years = comparison.alikeYears
    guard let first = years.first, let last = years.last else { return [] }
    let span = first == last ? "\(first.number)" : "\(first.number)–\(last.number)"
    return [
      say(
        "No main figure differs between the scenarios in \(span).",
        "Ingen hovedtall skiller scenarioene i \(span).")
    ]
  }

  /// Why a comparison over years has one.
  private var oneYear: [String] {
    guard comparison.isOverYears, comparison.years.count == 1 else { return [] }
    let year = comparison.years[0].number
    return [
      say(
        "The plans cover \(year) only; `plan 4 years` first shows more years.",
        "Planene gjelder bare \(year); skriv `plan 4 år` først for å se flere år.")
    ]
  }

  /// The rules of the budget that do not hold, a line a scenario; that all hold where they do.
  private var rules: [String] {
    let checks = comparison.rules.flatMap(\.self)
    guard !checks.isEmpty else { return [] }
    guard checks.contains(where: { !$0.holds }) else {
      return [
        say("All rules of the budget hold.", "Alle reglene i budsjettet er oppfylt.")
      ]
    }
    return zip(comparison.columns, comparison.rules).flatMap { column, checks in
      let broken = checks.filter { !$0.holds }
      var names: [LocalName] = []
      for check in broken where !names.contains(check.rule.name) { names.append(check.rule.name) }
      return names.map { name in
        let years = broken.filter { $0.rule.name == name }.map(\.year)
        return Shown.name(column.name, language)
          + say(": the rule ", ": regelen ") + language.quoted(Shown.name(name, language))
          + say(" does not hold", " holder ikke") + Words.inYears(years, language) + "."
      }
    }
  }

  /// How far the free reserves may be off, once where that is the same in all scenarios.
  private var approximations: [String] {
    let told = comparison.halfWidths.map { widths in
      widths.sorted { $0.key < $1.key }.map { year, width in
        "±\(Shown.number(width, .kroner, amounts))" + Words.inYears([year], language)
      }
    }
    guard let first = told.first, told.contains(where: { !$0.isEmpty }) else { return [] }
    let plan = comparison.columns[comparison.base].planned.plan
    let label = MainFigure.quantity(.free).label(in: language, plan: plan).capitalisedFirst
    if told.allSatisfy({ $0 == first }) { return [label + ": " + Words.list(first, language)] }
    return zip(comparison.columns, told).compactMap { column, widths in
      guard !widths.isEmpty else { return nil }
      return label + ", " + Shown.name(column.name, language) + ": " + Words.list(widths, language)
    }
  }

  /// The order of the scenarios in the first year, and in each in which it is another.
  private var turns: [String] {
    guard let row = comparison.orderedRows.first, !comparison.turns.isEmpty else { return [] }
    let turns = comparison.turns
    let orders = turns.enumerated().map { place, turn in
      span(turn, before: place + 1 < turns.count ? turns[place + 1].year : nil) + ": "
        + turn.order.prefix(Self.mostNamed).map {
          Shown.name(comparison.columns[$0].name, language)
        }
        .joined(separator: " > ") + (turn.order.count > Self.mostNamed ? " > …" : "")
    }
    let figure = name(of: row)
    return [
      say(
        "The order by \(figure) turns, the highest first: ",
        "Rekkefølgen etter \(figure) snur, den høyeste først: ")
        + orders.joined(separator: " · ")
    ]
  }

  /// The years in which an order holds: up to the next turn, or the last year that is shown.
  private func span(_ turn: Comparison.Turn, before next: Year?) -> String {
    let (first, last) = (turn.year, next?.advanced(by: -1) ?? comparison.orderedRows.last?.year)
    guard let last, last != first else { return "\(first.number)" }
    return next == nil
      ? say("from \(first.number)", "fra \(first.number)") : "\(first.number)–\(last.number)"
  }

  /// The scenarios whose plan ends before the last year that is shown.
  private var shorterPlans: [String] {
    guard let last = (comparison.reserves.last ?? comparison.rows.last)?.year else { return [] }
    // A year that the plan does not reach has no figure that would have to be explained.
    let shorter = comparison.columns.filter {
      $0.earlier == nil && $0.planEnd < last && $0.planned.plan.years.contains(last)
    }
    let plans = shorter.map { (end: $0.planEnd, name: Shown.name($0.name, language)) }
    return Words.beyondPlans(plans, most: Self.mostNamed, language).map {
      $0.capitalisedFirst + "."
    }
  }

  /// What each change contributed, a line a scenario.
  private var causes: [String] {
    comparison.causes.compactMap { cause in
      guard let cause else { return nil }
      // What moves nothing explains nothing.
      let all = cause.bridge.contributions.filter { $0.amount != .zero }
      guard !all.isEmpty else { return nil }
      let words = BridgeWords(answer: cause, language: language, amounts: amounts)
      let told = all.prefix(all.count > Self.mostCauses ? Self.mostCauses - 1 : Self.mostCauses)
      let unit = cause.kind == .kroner ? Shown.space + "kr" : ""
      var parts = told.map { words.label($0) + " " + words.amount($0) + unit }
      let rest = all.dropFirst(told.count)
      if !rest.isEmpty {
        let sum = rest.reduce(ExactNumber.zero) { (try? $0 + $1.amount) ?? $0 }
        let amount = Shown.sign(sum) + words.number(sum) + unit
        parts.append(
          say(
            "\(rest.count) other changes together \(amount)",
            "\(rest.count) andre endringer til sammen \(amount)"))
      }
      return say(
        "Why \(words.figure) differs in \(words.end) from \(words.start): ",
        "Hva som skiller \(words.figure) i \(words.end) fra \(words.start): ")
        + parts.joined(separator: " · ")
    }
  }

  /// What a row shows, inside a sentence.
  private func name(of row: Comparison.Row) -> String {
    switch row.figure {
    case .main(let figure):
      figure.label(in: language, plan: comparison.columns[comparison.base].planned.plan)
    case .worked(let text, _): Shown.prose(text)
    }
  }
}
