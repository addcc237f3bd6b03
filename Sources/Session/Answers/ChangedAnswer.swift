import Analysis
import Budget
import ScenarioLanguage

/// A change and what it did.
///
/// Only what leads to it: what it did is worked out where somebody is told.
public struct ChangedAnswer: Sendable {
  /// The change.
  public let change: Change
  private let before: PlannedBudget
  private let after: PlannedBudget
  /// The plan with the change, for the names in it.
  public var plan: Plan { _read { yield after.plan } }
  /// What that comes to.
  public var outlook: Outlook { _read { yield after.outlook } }
  /// The changes of a later date that it overrides, at least in part, in the order they were stated.
  public let overridden: [AppliedChange]
  /// Where it was stated; nil where it did not come from a text.
  private let place: StatementPlace?
  /// The question that it is the answer to; nil where it was stated itself.
  public internal(set) var solves: String?
  /// The income that it made without saying that it is new; nil where it made none so.
  public let madeIncome: String?

  /// A change that made one plan of another.
  package init(
    change: Change, from before: PlannedBudget, to after: PlannedBudget
  ) {
    self.init(
      change: change, from: before, to: after, overridden: [], at: nil, madeIncome: nil)
  }

  init(
    change: Change, from before: PlannedBudget, to after: PlannedBudget,
    overridden: [AppliedChange], at place: StatementPlace?, madeIncome: String?
  ) {
    self.change = change
    self.before = before
    self.after = after
    self.overridden = overridden
    self.place = place
    self.madeIncome = madeIncome
  }

  /// What it did.
  ///
  /// Cost: years × lines.
  public var effect: Effect { Effect(of: change, before: before, after: after) }

  /// What a reader of its effect should know, gravest first.
  ///
  /// Cost: years × lines.
  public var warnings: [Effect.Warning] {
    Effect.warnings(of: change, before: before, after: after)
  }

  /// Whether it sets a number to what that was before.
  public var restates: Bool {
    guard let number = change.adjusted, number.isSet,
      let old = try? before.plan.present(number.lever)
    else { return false }
    return (try? after.plan.present(number.lever)) == old
  }

  /// The rules of the budget that it breaks, which held before, each in the first such year.
  public var brokenRules: [RuleCheck] { RuleCheck.broken(from: before, to: after) }

  /// What may be a slip in it; nil where nothing is.
  public var doubt: DoubtedNumber? {
    place.flatMap { DoubtedNumber(in: change, before: before.plan, at: $0) }
  }
}
