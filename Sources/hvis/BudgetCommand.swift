import Arguments
import Budget
import Lettering
import ScenarioLanguage
import Scripting
import Session

/// Prints budget files: one to write one's own from, the built-in ones, next year's.
struct BudgetCommand: ProgramCommand {
  static let command = Command(
    "budget", .several(.action(Action.allCases.map(\.rawValue))), options: CommandOption.places,
    summary: Wording(
      en: "prints a budget file: an example, a built-in one, or next year's",
      nb: "skriver ut en budsjettfil: et eksempel, en innebygd eller neste års"),
    discussion: Wording(
      en: """
        hvis budget new prints a small example with comments, to write one's own from. hvis budget show [NAME] \
        prints a built-in budget. hvis budget next [SCENARIO] rolls the budget forward to the next year: what \
        is left opens it, populations move on, those who have given notice are out, the scenario's changes are \
        part of it, and what must be decided is marked as assumed. Without SCENARIO it is the adopted one.
        The words of the file are in the language of --lang; hvis eval 'help budget' explains them.
        """,
      nb: """
        hvis budget new skriver ut et lite eksempel med kommentarer, å skrive sin egen fil av. hvis budget show \
        [NAVN] skriver ut et innebygd budsjett. hvis budget next [SCENARIO] ruller budsjettet fram til neste \
        år: det som er igjen, åpner det, folketallene flyttes fram, de som har sagt opp er ute, endringene i \
        scenarioet er en del av det, og det som må vedtas, er merket antatt. Uten SCENARIO er det det vedtatte.
        Ordene i filen er på språket i --lang; hvis eval 'hjelp budsjett' forklarer dem.
        """))

  /// What is printed.
  private enum Action: String, CaseIterable {
    case new, show, next
  }

  private let arguments: ReadArguments

  init(_ arguments: ReadArguments) { self.arguments = arguments }

  func run() throws(ProgramExit) {
    let workplace = Workplace(arguments, followsLocale: true)
    let language = workplace.settings.language
    let operands = arguments.operands
    guard let action = operands.first.flatMap(Action.init), operands.count <= 2,
      action != .new || operands.count == 1
    else {
      workplace.console.problem(
        "hvis: "
          + language.text(
            en: "write `hvis budget new`, `show [NAME]` or `next [SCENARIO]`",
            nb: "skriv `hvis budget new`, `show [NAVN]` eller `next [SCENARIO]`"))
      throw .wrongUsage
    }
    let name = operands.dropFirst().first
    switch action {
    case .new: print(BuiltInBudget.example(in: language), workplace)
    case .show: try show(name, workplace)
    case .next: try next(name, workplace)
    }
  }

  private func show(_ name: String?, _ workplace: Workplace) throws(ProgramExit) {
    guard let budget = name.map(BuiltInBudget.named) ?? BuiltInBudget.all[0] else {
      let known = BuiltInBudget.all.map { workplace.settings.language.quoted($0.name) }.joined(
        separator: ", ")
      let wanted = workplace.settings.language.quoted(name ?? "")
      throw workplace.failed(
        workplace.settings.language.text(
          en: "no built-in budget is called \(wanted); there is \(known)",
          nb: "ingen innebygde budsjetter heter \(wanted); det finnes \(known)"))
    }
    print(budget.text(in: workplace.settings.language), workplace)
  }

  private func next(_ scenario: String?, _ workplace: Workplace) throws(ProgramExit) {
    let session = try workplace.session()
    let language = workplace.settings.language
    do throws(SessionProblem) {
      let budget = try session.nextBudget(after: scenario)
      print(BudgetFileWriter.text(budget, in: language), workplace)
    } catch {
      workplace.console.problem("hvis: " + error.message(in: language))
      try workplace.end(error.isOfFile ? .fileFailed : .statementFailed)
    }
  }

  /// The console ends what it writes with a line feed of its own.
  private func print(_ text: String, _ workplace: Workplace) {
    workplace.console.answer(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }
}
