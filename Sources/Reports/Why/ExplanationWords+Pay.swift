import Analysis
import Budget
import ScenarioLanguage
import Session

extension ExplanationWords {
  /// What salaries consist of, where the budget has on-costs: pay, each on-cost, and all of these together.
  var payTexts: [String] {
    guard let parts = payParts, parts.count > 1, let together = try? parts.dropFirst().total()
    else { return [] }
    func shown(_ money: Money) -> String {
      (try? money.kroner).map { Shown.bare($0, .kroner, amounts) } ?? ""
    }
    let named = zip(plan.budget.onCosts, parts.dropFirst()).map { onCost, part in
      name(onCost.name) + " " + shown(part)
    }
    let pay = say("of which pay ", "av dette lønn ") + shown(parts[0])
    guard named.count > 1 else { return [pay + say(" and ", " og ") + named[0]] }
    return [
      pay + say(" and on-costs ", " og påslag ") + shown(together) + ": "
        + Words.list(named, language)
    ]
  }

  /// The pay and the on-costs of the positions whose salaries are asked about; nil where others are.
  private var payParts: [Money]? {
    let root = answer.explanation
    let salaries: [Explanation]
    switch root.figure {
    case .main(.quantity(.salaries)): salaries = root.terms.map(\.input)
    case .salary: salaries = [root]
    case .main, .memberClass, .fee, .feePart, .countedInhabitants, .input, .declared, .part, .pay,
      .onCost, .fundOpening, .fundClosing, .fundLeft, .uncovered, .othersPart, .net, .remaining,
      .change:
      return nil
    }
    guard let split = try? PaySplit(plan, in: root.year) else { return nil }
    let costs = salaries.compactMap { $0.value.flatMap { try? Money(kroner: $0) } }
    return try? split.sum(costs.map { try split.parts(of: $0) })
  }
}
