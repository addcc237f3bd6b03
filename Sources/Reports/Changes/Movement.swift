import Budget
import ScenarioLanguage

/// What changes did to the headline figure, else to the first figure that they moved.
///
/// `free 174 521,50 → 105 557,50`; in a plan of several years with its year, as it can be asked for.
package struct Movement {
  let before: PlannedBudget
  let after: PlannedBudget
  let language: InterfaceLanguage
  let amounts: AmountUnit

  /// The movement from one plan to another, told in a language.
  package init(
    before: PlannedBudget, after: PlannedBudget, language: InterfaceLanguage,
    amounts: AmountUnit = .øre
  ) {
    self.before = before
    self.after = after
    self.language = language
    self.amounts = amounts
  }

  /// Whether no figure moved and the plan has the years it had.
  package var isNone: Bool { before.outlook == after.outlook }

  /// The movement in words and figures, and the rules of the budget that it breaks.
  package var text: String {
    let broken = RuleCheck.broken(from: before, to: after).map { " · " + $0.brokenPart(language) }
    return moved + broken.joined()
  }

  private var moved: String {
    let free = Concept.free.word(in: language)
    let now = after.outlook.first.closing.free
    if before.outlook.first.closing.free != now { return moved(.free, in: nil) }
    if before.outlook.years.count != after.outlook.years.count { return horizon }
    if let first { return moved(first.quantity, in: first.year) }
    let unchanged = language.text(en: "unchanged", nb: "uendret")
    return "\(free)\(at(after.outlook.first.year)) \(Shown.amount(now, amounts)), \(unchanged)"
  }

  /// The first year in which a figure moved, and the most telling figure of that year.
  private var first: (quantity: Quantity, year: Year)? {
    for (old, new) in zip(before.outlook.years, after.outlook.years) where old != new {
      let quantity = Self.telling.first {
        old.value(of: $0) != new.value(of: $0)
      }
      if let quantity { return (quantity, new.year) }
    }
    return nil
  }

  /// Figures in the order in which people ask for them.
  private static let telling: [Quantity] = [
    .free, .bound, .fees, .income, .salaries, .profiling, .expenses, .members, .population,
    .positions, .rate,
  ]

  private func moved(_ quantity: Quantity, in year: Year?) -> String {
    let year = year ?? after.outlook.first.year
    let word = quantity.concept.word(in: language)
    return "\(word)\(at(year)) \(text(of: quantity, in: year, before)) → "
      + text(of: quantity, in: year, after)
  }

  /// The years of a longer or shorter plan, and the free reserve at its end.
  private var horizon: String {
    let years = after.outlook.years
    let last = years.last ?? after.outlook.first
    let first = years[0].year.number
    return (years.count == 1 ? "\(first)" : "\(first)–\(last.year.number)") + " · "
      + Concept.free.word(in: language) + at(last.year)
      + " " + Shown.amount(last.closing.free, amounts)
  }

  /// ` at 2022`, ` ved 2022`; empty where the plan has one year.
  private func at(_ year: Year) -> String {
    guard after.outlook.years.count > 1 else { return "" }
    return language.text(en: " at ", nb: " ved ") + "\(year.number)"
  }

  private func text(of quantity: Quantity, in year: Year, _ planned: PlannedBudget) -> String {
    switch planned.outlook[year]?.value(of: quantity) {
    case .money(let money): Shown.amount(money, amounts)
    case .rate(let rate): NumberText.rate(rate)
    case .feeNumber(let number, let unit): NumberText.feeNumber(number, unit)
    case .inhabitants(let count): NumberText.whole(count)
    case .members(let count), .positions(let count): NumberText.whole(Int64(count))
    case .missing, nil: language.text(en: "missing", nb: "mangler")
    }
  }
}
