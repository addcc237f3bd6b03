import Analysis
import Budget
import ScenarioLanguage

/// What a statement answers: values only, for `Reports` to put into words, tables or JSON.
///
/// Each behind one reference: answers are handed on more often than they are made.
public indirect enum Answer: Sendable {
  /// A change and what it did.
  case changed(ChangedAnswer)
  /// A bare expression's value.
  case value(ValueAnswer)
  /// A table of the current scenario.
  case table(TableAnswer)
  /// Scenarios side by side.
  case comparison(Comparison)
  /// How a figure comes about.
  case explained(ExplainedAnswer)
  /// How long the free reserve of some scenarios lasts.
  case lasting([Runway])
  /// What each change contributed between two scenarios.
  case bridged(BridgedAnswer)
  /// The same of every year of the longer plan, in order.
  case bridgedOverYears([BridgedAnswer])
  /// The value of a lever that brings a condition about.
  case solved(SolvedAnswer)
  /// The mixes of two levers that do.
  case mixed(MixedAnswer)
  /// Figures for every value of a lever.
  case swept(Sweep)
  /// What a change of each input does to a figure.
  case sensitivity(Sensitivity)
  /// How a figure is distributed over what is uncertain.
  case risk(Risk)
  /// A `let` and its value.
  ///
  /// With the years that its figures are of, where the plan has several.
  case defined(name: String, Value, years: [Year] = [])
  /// Whether an assertion holds.
  case asserted(AssertedAnswer)
  /// The scenario's name, basis or note was set, or another file's statements taken in.
  case framed(FrameAnswer)
  /// A scenario was saved, opened, deleted, renamed, and so on.
  case filed(FiledAnswer)
  /// Changes were taken back (`undo`) or made again (`redo`).
  case stepped(SteppedAnswer)
  /// Help: the screen, a statement, a problem, the tutorial.
  case help(HelpAnswer)
  /// What a word of the language means that begins no statement, such as a figure's.
  case word(WordAnswer)
  /// An option was set.
  case option(SessionOption)
  /// How all options are set.
  case settings(SessionSettings)
  /// The lines that were typed last, in order.
  case history([HistoryLine])
  /// The scenario's text is wanted in an editor.
  case edit(text: String)
  /// The session ends, without asking about unsaved changes where they are given up.
  case quit(discarding: Bool)
}

/// What an answer is good for once it has been read.
public enum AnswerUse: Sendable {
  /// A table of figures, which can be exported and belongs in minutes.
  case table
  /// Something that is said of the budget or the scenario, and belongs in minutes.
  case record
  /// Something that is said of how the program is used, of which minutes have nothing.
  case guidance
}

extension Answer {
  /// What it is good for once it has been read.
  public var use: AnswerUse {
    switch self {
    case .table, .comparison, .explained, .lasting, .bridged, .bridgedOverYears, .solved, .mixed,
      .swept, .sensitivity, .risk:
      .table
    case .filed(.listed), .filed(.logging), .filed(.logEnded), .help, .word, .option, .settings,
      .history, .edit, .quit:
      .guidance
    case .changed, .value, .defined, .asserted, .framed, .filed, .stepped: .record
    }
  }

  /// The value that it tells, which `_` stands for afterwards; nil where it tells none, or several.
  var value: Value? {
    switch self {
    case .value(let answer): return answer.value
    case .defined(_, let value, years: _): return value
    case .explained(let answer): return answer.value
    case .solved(let answer):
      guard case .found(let best, failing: _) = answer.solution.outcome else { return nil }
      return .number(best.value, answer.solution.lever.kind)
    case _: return nil
    }
  }
}

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

/// A bare expression's value.
public struct ValueAnswer: Sendable {
  /// The expression as it was typed.
  public let expression: String
  /// Its value.
  public let value: Value
  /// Bound money made free so far, where the value is one that it is part of; otherwise zero.
  public let released: Money
  /// The years that its figures are of, where the plan has several; otherwise none.
  public internal(set) var years: [Year] = []
  /// Whether it is one figure as a part of another, which people see in per cent.
  public internal(set) var isShare = false
  /// What is to be said of the scenarios that it names.
  public internal(set) var notices: [BasisNotice] = []
  /// What was typed as if it were a change; nil where it looks like none.
  public internal(set) var looksLikeChange: SignedFigure?
}

/// One change of a scenario, for the list of changes.
public struct ChangeRow: Sendable {
  /// The change.
  public let applied: AppliedChange
  /// The free reserve at the end of the budget year after it.
  public let free: Money
  /// The budget year, where the plan has others; otherwise nil.
  public internal(set) var year: Year?
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

/// Whether an assertion holds.
public struct AssertedAnswer: Sendable {
  /// Whether it holds.
  public let holds: Bool
  /// The condition as it was written, with what follows `within` or `between`.
  public let condition: String
  /// The message for when it does not hold.
  public let message: String?
  /// The values of the two sides of a comparison; nil for other conditions.
  public let sides: (left: Value, right: Value)?
  /// The left side less the right one; nil where they are no numbers.
  public let difference: Value?
  /// Bound money made free in the plan's years.
  public internal(set) var released = Money.zero
  /// The years that its figures are of, where the plan has several; otherwise none.
  public internal(set) var years: [Year] = []
  /// What is to be said of the scenarios that it names.
  public internal(set) var notices: [BasisNotice] = []
  /// The assertion's parts, for saying what to ask next; nil where it did not come from a text.
  public internal(set) var syntax: AssertionSyntax?
  /// Where the statement stands in its text; nil where it did not come from one.
  public internal(set) var range: SourceRange?
}

/// What a statement of the frame did.
public enum FrameAnswer: Sendable {
  /// The scenario is called this.
  case named(LocalName)
  /// The scenario builds on that one, which has so many changes;
  /// and what is to be said where that one has moved since.
  case based(on: LocalName, changes: Int, notice: BasisNotice?)
  /// A note was added.
  case noted(LocalName)
  /// It is decided by a body.
  case decided(MadeDecision)
  /// Another file's statements were taken in, so many changes among them; its assertions are those that count
  /// here, in order, and those of the files that it takes in itself.
  case included(path: String, changes: Int, assertions: [Outcome])
}

/// Changes that were taken back or made again.
public struct SteppedAnswer: Sendable {
  /// Whether they were taken back.
  public let isUndo: Bool
  /// The changes as they were written, in the order they were taken back or made again.
  public let changes: [String]
  /// The free reserve before and after, at the end of the first year in which it moved, or of the budget year.
  public let free: (before: Money, after: Money)
  /// That year, where the plan has others; otherwise nil.
  public internal(set) var year: Year?
  /// What was written after the changes that were taken back and stays, such as notes and `let`, in order.
  public internal(set) var passed: [String] = []
}
