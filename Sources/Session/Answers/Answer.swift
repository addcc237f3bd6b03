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
  /// The counties whose municipalities are in the inhabitants of all members twice, where it is worked out from those.
  public internal(set) var countedTwice: [String] = []
  /// What is to be said of the scenarios that it names.
  public internal(set) var notices: [BasisNotice] = []
  /// What was typed as if it were a change; nil where it looks like none.
  public internal(set) var looksLikeChange: SignedFigure?
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
