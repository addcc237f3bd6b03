import Analysis
import Budget
import ScenarioStore

/// The scenarios of a comparison, in order, each of them once.
///
/// Scenarios of one name that stand in different files are told apart by their paths.
struct ComparedScenarios {
  fileprivate struct Entry {
    let name: LocalName
    /// The path of its file from the root, which tells whether two are the same; nil where it has none.
    let place: String?
    let path: String?
    let base: PlannedBudget
    let planned: PlannedBudget
    let changes: [AppliedChange]
    var ancestors: [Ancestor] = []
    /// What it is called without what tells it apart.
    var title: LocalName?
    var earlier: ColumnID?

    var budget: Budget { base.plan.budget }
  }

  private var entries: [Entry] = []
  /// What is to be said of the scenarios that they build on.
  private(set) var notices: [BasisNotice] = []

  /// Adds a scenario, with what is to be said of it, unless it is among them.
  mutating func add(_ scenario: ReadScenario, as name: LocalName) {
    let count = entries.count
    let place = (scenario.stored?.path).map(absolute)
    if !entries.contains(where: { $0.name == name && $0.place == place }) {
      entries.append(
        Entry(
          name: name, place: place, path: scenario.stored?.path, base: scenario.base,
          planned: scenario.state.planned, changes: scenario.state.changes,
          ancestors: scenario.state.ancestors, title: scenario.state.title))
    }
    if entries.count > count { notices += [scenario.state.notice].compactMap(\.self) }
  }

  /// Adds a column of a budget, unless it is among them.
  mutating func add(_ column: ColumnID, of base: PlannedBudget) {
    guard !entries.contains(where: { $0.earlier == column }) else { return }
    entries.append(
      Entry(
        name: base.plan.budget.column(column).name, place: nil, path: nil, base: base,
        planned: base, changes: [], earlier: column))
  }

  /// The columns, in the order in which their scenarios were added.
  ///
  /// Their plans are all made as long as the longest, and as so many years, so that each has a figure for each
  /// year of its own. Those of several budgets say which is theirs.
  func columns(over least: Int) -> [Comparison.Column] {
    let years = max(entries.map(\.planned.plan.horizon).max() ?? 1, least)
    let isAcross = entries.map(\.budget).areSeveral
    return entries.map { entry in
      let isAlone = entries.count { $0.name == entry.name } == 1
      let additions = [isAlone ? nil : entry.path, isAcross ? entry.budgetLabel : nil]
      let addition = additions.compactMap(\.self).joined(separator: ", ")
      return Comparison.Column(
        name: addition.isEmpty ? entry.name : entry.name.followed(by: " (\(addition))"),
        base: entry.base, planned: entry.planned.covering(years),
        planEnd: entry.planned.plan.years.last ?? entry.planned.plan.budget.year,
        changes: entry.changes, ancestors: entry.ancestors, scenario: entry.title,
        earlier: entry.earlier)
    }
  }
}

extension ComparedScenarios.Entry {
  /// What tells which budget the scenario is about, and its year where the name of that does not have it; nil
  /// where the scenario is the budget itself.
  fileprivate var budgetLabel: String? {
    let (name, year) = (budget.name, "\(budget.year.number)")
    guard name != self.name.english else { return nil }
    return name.contains(year) ? name : name + " " + year
  }
}

extension LocalName {
  /// The name with more behind it.
  func followed(by text: String) -> LocalName {
    LocalName(english + text, norwegian: norwegian + text)
  }
}
