import Budget
import ScenarioLanguage

extension ChangeSentence {
  /// A figure that is known only as a range.
  func uncertain(
    _ number: PlanNumber, _ spread: Spread, _ span: YearSpan
  ) -> String {
    let kind = number.kind
    let range =
      switch spread {
      case .share(let share):
        say(" is uncertain by ±", " kan avvike ±") + NumberText.percent(share)
      case .amount(let amount):
        say(" is uncertain by ±", " kan avvike ±") + Shown.number(amount, kind)
      case .between(let low, let high):
        say(" is between ", " er mellom ") + Shown.number(low, kind) + say(" and ", " og ")
          + Shown.number(high, kind)
      }
    return named(number) + range + years(span)
  }

  /// What a number of the plan is called in the middle of a sentence.
  func named(_ number: PlanNumber) -> String {
    switch number {
    case .rate: say("the rate", "satsen")
    case .weight(let id): say("the weight of \(name(id))", "vekten til \(name(id))")
    case .population(let id):
      id.map { say("the population of \(name($0))", "folketallet i \(name($0))") }
        ?? say("the population of all members", "folketallet hos alle medlemmer")
    case .cost(let id):
      id.map { say("the yearly cost of \(name($0))", "årskostnaden for \(name($0))") }
        ?? say("the yearly cost of all positions", "årskostnaden for alle stillinger")
    case .subBudget(let id): Shown.name(plan.name(of: id), language)
    case .line(let id):
      say("the line ", "posten ") + Shown.name(plan.line(id).name, language)
    case .income(let id):
      say("the income ", "inntekten ") + Shown.name(plan.income(id).name, language)
    case .fund(let target): opening(of: target)
    case .fee, .onCost, .growth, .hiring: InputWords(plan: plan, language: language).named(number)
    }
  }
}
