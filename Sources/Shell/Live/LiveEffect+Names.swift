import Budget
import ScenarioLanguage
import Session

extension LiveEffect {
  /// What those things of a kind are called that a fragment is the beginning of, in the order of the budget.
  ///
  /// Each thing once: by its name in the language of what is told, else, where none begins so, in the other.
  func names(of kind: NamedKind, beginningWith fragment: String) -> [String] {
    let names = session.names(of: kind)
    let own = names.compactMap { [$0.text(in: language)].beginning(with: fragment).first }
    guard own.isEmpty else { return own }
    return names.compactMap { [$0.english, $0.norwegian].beginning(with: fragment).first }
  }
}

extension Session {
  /// What things of a kind are called, in the order of the budget; none of what only a disk knows.
  fileprivate func names(of kind: NamedKind) -> [LocalName] {
    let plan = planned.plan
    return switch kind {
    case .member: plan.members.map { LocalName($0.member.name) }
    case .line: plan.lines.map(\.line.name)
    case .profilingLine:
      plan.lines.filter { $0.line.subBudget == plan.profilingSubBudget }.map(\.line.name)
    case .position: plan.identifiedPositions.map(\.position.name)
    case .fund: plan.budget.identifiedFunds.map(\.fund.name)
    case .income: plan.incomes.map(\.income.name)
    case .activity: plan.budget.identifiedActivities.map(\.activity.name)
    case .scenario: []
    case .variable: definedNames.map { LocalName($0) }
    }
  }
}
