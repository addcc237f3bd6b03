import Analysis
import Budget
import ScenarioLanguage
import ScenarioStore

/// A way in which a statement that reads well cannot be carried out by the session.
public enum SessionProblem: Error, Equatable, Sendable {
  /// The plan refuses the change; `since` says where an earlier change stands, such as `line 3`.
  case change(ChangeProblem, since: ChangePlace?)
  /// A longer plan is impossible, since the plan refuses what an earlier statement makes of its years.
  case longerPlan(ChangeProblem, statement: String, since: ChangePlace)
  /// The store or a file fails.
  case store(StoreProblem)
  /// There is no store to look in.
  case noStore
  /// No stored scenario has the name.
  case unknownScenario(String, nearest: [String])
  /// A scenario is for another budget than the one that is at hand.
  case otherBudget(LocalName, its: String, ours: String)
  /// No budget has the name; those there are, and the files that name no budget.
  case unknownBudget(String, known: [String], unread: [String])
  /// Several budgets declare the name; where they stand.
  case budgetTwice(String, places: [BudgetOrigin])
  /// A scenario builds on itself; the chain of names from it back to it.
  case basisCycle([String])
  /// A file takes itself in; the chain of paths from it back to it.
  case includeCycle([String])
  /// A scenario or file that another needs has a problem of its own, which stands at that place.
  case insideScenario(String, place: String, detail: ScenarioFlaw)
  /// `based on` comes after a change or a second time.
  case basisAfterChange
  /// `scenario` names a scenario that has a name already.
  case secondName(LocalName)
  /// The text of a stored scenario gives it another name.
  case renamedInText(from: String, to: String)
  /// The scenario has no name to save it under.
  case namelessScenario
  /// A name has no letter, a line's end in it, or is the budget's own.
  case unusableName
  /// Changes would be lost.
  case unsavedChanges(LocalName?)
  /// Nothing is left to take back.
  case nothingToUndo
  /// Nothing was taken back.
  case nothingToRedo
  /// Several of the steps act on the store.
  case oneAtATime
  /// More steps than there are.
  case tooFewSteps(wanted: Int, available: Int)
  /// Other scenarios build on the one to be deleted or renamed.
  case basisOfOthers(LocalName, [LocalName])
  /// Another stored scenario has the name that one is to be renamed to.
  case nameOfAnother(String)
  /// The scenario to build on is neither open nor one that the open one builds on.
  case notBuiltOn(String)
  /// Statements of the scenario to build on have been taken back or edited here.
  case takenApart(String)
  /// A question that varies inputs has no answer.
  case variation(VariationProblem)
  /// A paper cannot be made of the scenarios.
  case paper(PaperProblem)
  /// Inputs are varied for a figure of another scenario, which does not move.
  case otherScenario
  /// The option or its value is not known.
  case unknownOption(String, value: String?)
  /// The statement needs what there is not here, such as a terminal.
  case notHere(Concept)
  /// A text that was not typed holds a statement that acts on more than the scenario.
  case notInFile(Concept)
  /// Other files and scenarios bring in more statements than are carried out.
  case tooMuchBroughtIn
  /// The ending of a file's name says no format.
  case unknownEnding(String)
  /// A file that such a statement is to write is there already.
  case exportExists(String, by: Concept)
  /// A file that such a statement wrote has been changed since.
  case exportChanged(String, by: Concept)
  /// Help has nothing under that word.
  case unknownHelpTopic(String, nearest: [String])
}

/// Where a change was stated.
public struct ChangePlace: Sendable, Hashable {
  /// The text's name; nil where it is the one that is being read.
  public let source: LocalName?
  /// The line, from 1.
  public let line: Int
  /// The statement itself where it was typed at the shell, whose lines have no numbers; nil elsewhere.
  public let typed: String?

  /// Where a change was stated.
  public init(source: LocalName?, line: Int, typed: String? = nil) {
    self.source = source
    self.line = line
    self.typed = typed
  }
}

/// A problem inside another scenario, kept as its sentence in both languages.
public struct ScenarioFlaw: Sendable, Hashable {
  /// The sentence in English.
  public let english: String
  /// The sentence in Norwegian.
  public let norwegian: String

  init(_ problem: any ReportableProblem) {
    english = problem.message(in: .english)
    norwegian = problem.message(in: .norwegian)
  }
}
