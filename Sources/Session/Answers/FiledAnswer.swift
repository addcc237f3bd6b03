import Analysis
import Budget
import ScenarioLanguage

/// What a statement about stored scenarios did.
public enum FiledAnswer: Sendable {
  /// Saved to a file; with the scenario it is based on, where there is one, and those that build on it.
  case saved(name: LocalName, path: String, basis: LocalName?, dependents: [LocalName])
  /// Opened, with so many changes; the free reserve it comes to at the end of the budget year, which is named
  /// where the plan has others, what is to be said of its basis, and the budget that it is read on where it names
  /// none and that is not the usual one.
  case opened(
    name: LocalName, changes: Int, free: Money, year: Year? = nil, notice: BasisNotice? = nil,
    readOn: String? = nil, decision: MadeDecision? = nil)
  /// A new scenario begins.
  case started
  /// The stored scenarios, and files that could not be read.
  case listed([StoredScenario], problems: [SessionProblem])
  /// Deleted from the store.
  case deleted(name: LocalName)
  /// Renamed in the store.
  case renamed(from: LocalName, to: LocalName)
  /// Written to a file outside the store, `isAgain` in place of what the session wrote there before.
  case exported(ExportedContent, path: String, isAgain: Bool)
  /// Questions and answers go to a file from now on, which has so many of this session from before, behind
  /// the `earlier` ones of a log that is gone on with; nil for a new file.
  case logging(path: String, questions: Int, earlier: Int?)
  /// They no longer do; nil where they did not.
  case logEnded(path: String?)
}

/// What was written to a file outside the store.
public enum ExportedContent: Sendable, Hashable {
  /// The last answer that was a table.
  case lastTable
  /// The main figures, since no table has been answered.
  case mainFigures
  /// The scenario's text.
  case scenario
  /// The budget with the changes made part of it.
  case budget
  /// A paper for the board.
  case paper
}

/// One line that was typed.
public struct HistoryLine: Sendable, Hashable {
  /// Its number, the oldest known line being 1.
  public let number: Int
  /// The line as it was typed; line feeds in it where it was a block.
  public var text: String
}

/// One stored scenario, for the list.
public struct StoredScenario: Sendable {
  /// What it says that it is called.
  public let name: LocalName
  /// The file it stands in.
  public let path: String
  /// The scenario it is based on; nil where there is none.
  public let basis: LocalName?
  /// What is to be said where the scenario it is based on has moved since it was saved; nil where not.
  public let notice: BasisNotice?
  /// Its first note; nil where there is none.
  public let note: LocalName?
  /// Who has decided what it says; nil where nobody has yet.
  public let decision: MadeDecision?
  /// The budget that it is about; nil where that is the session's.
  public let budget: String?
  /// Whether it is the session's own.
  public let isOpen: Bool
  /// What it comes to; nil where it cannot be carried out.
  public let figures: StoredFigures?
}

/// What a stored scenario comes to.
public struct StoredFigures: Sendable {
  /// The budget year, and the last year of its plan.
  public let years: (first: Year, last: Year)
  /// How many members pay in the budget year.
  public let members: Int
  /// The fee for one inhabitant in the budget year; nil where its fee rules have none.
  public let rate: FeeRate?
  /// The free reserve at the end of the budget year.
  public let free: Money
  /// The lowest free reserve of the plan's years, and its year.
  public let lowest: (year: Year, free: Money)

  /// What a plan comes to.
  init(_ planned: PlannedBudget) {
    let first = planned.outlook.first
    let worst = planned.outlook.years.min { $0.closing.free < $1.closing.free } ?? first
    years = (first.year, planned.outlook.years.last?.year ?? first.year)
    members = first.members
    rate = planned.plan.hasRate ? first.rate : nil
    free = first.closing.free
    lowest = (worst.year, worst.closing.free)
  }
}
