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

/// One change of a scenario, for the list of changes.
public struct ChangeRow: Sendable {
  /// The change.
  public let applied: AppliedChange
  /// The free reserve at the end of the budget year after it.
  public let free: Money
  /// The budget year, where the plan has others; otherwise nil.
  public internal(set) var year: Year?
  /// The free reserve at the end of the plan's last year; nil where the plan has one year, or was shorter then.
  public internal(set) var lastFree: Money?
  /// The plan's last year, where it has several; otherwise nil.
  public internal(set) var lastYear: Year?
  /// For a change of the scenario's own: the last change of a scenario it is based on that acts on the same
  /// figure; nil where there is none.
  public let overrides: AppliedChange?
}

/// A change with the place it was stated at.
public struct AppliedChange: Sendable, Hashable {
  /// The change.
  public let change: Change
  /// The statement as it was written.
  public let text: String
  /// What the text it stands in is called: a file, or the shell's input.
  public let source: String
  /// The line in that text, from 1.
  public let line: Int
  private let origin: Origin

  /// What a sentence calls the text that the change stands in: the scenario it comes from, or its file.
  ///
  /// Nil for a change that was typed, whose line says enough.
  public var placeName: LocalName? { scenario ?? (isTyped ? nil : LocalName(source)) }

  /// Whether the change was typed at the shell, in whichever language the shell spoke then.
  public var isTyped: Bool { SourceText.isTyped(source) }
}

extension AppliedChange {
  /// Where a change comes from; indirect, since most are a scenario's own, which so take no room for a name.
  private indirect enum Origin: Sendable, Hashable {
    case own
    case scenario(LocalName)
  }

  /// A change as a statement of a text stated it.
  init(change: Change, text: String, source: String, line: Int, scenario: LocalName?) {
    self.change = change
    self.text = text
    self.source = source
    self.line = line
    origin = scenario.map(Origin.scenario) ?? .own
  }

  /// The scenario that it comes from, where the current one is based on it; nil for its own changes.
  public var scenario: LocalName? { if case .scenario(let name) = origin { name } else { nil } }
}
