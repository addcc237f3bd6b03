import Budget
import LineEditing
import ScenarioLanguage
import Scripting
import Session

/// The interactive loop at a terminal: a prompt, a line, its answers.
public struct Shell {
  private var runner: Runner
  private let console: Console
  /// The number of the next line, so that messages can name earlier ones.
  private var line = 1
  /// Whether the user was told that leaving now gives up unsaved changes.
  private var hasBeenWarned = false

  /// A shell on a session.
  public init(_ session: Session, settings: RunSettings, console: Console) {
    runner = Runner(session, settings: settings, console: console)
    self.console = console
  }

  /// Why a shell ended.
  public enum Ending: Sendable, Equatable {
    /// The user left, or the terminal is gone.
    case left
    /// The process was asked to end by that signal.
    case terminated(signal: Int32)
  }

  /// Reads and carries out lines until the user leaves.
  ///
  /// Errors do not end it: a line that fails is told and the next one asked for.
  public mutating func run(on editor: LineEditor) -> Ending {
    console.answer(banner)
    if let problem = editor.takeHistoryProblem() {
      console.problem(problem.message(in: language))
    }
    while true {
      let completer = Completer(session: runner.session, language: language)
      editor.completer = { text, cursor in completer.answer(text, cursor: cursor) }
      do {
        switch try editor.nextLine(prompt: Prompt("hvis>", ending: " ")) {
        case .line(let text): if !carryOut([text]) { return .left }
        case .block(let lines): if !carryOut(lines) { return .left }
        case .interrupted: hasBeenWarned = false
        case .terminated(let signal): return .terminated(signal: signal)
        case .endOfInput: if mayLeave() { return .left }
        }
      } catch { console.problem("hvis: " + error.message(in: language)) }
      if let problem = editor.takeHistoryProblem() {
        console.problem(problem.message(in: language))
      }
    }
  }

  private var language: InterfaceLanguage { runner.settings.language }

  /// Carries lines out in order, up to the first error, and gives whether the shell goes on.
  private mutating func carryOut(_ lines: [String]) -> Bool {
    for (place, text) in lines.enumerated() {
      if place > 0 { console.answer("hvis> " + DisplayText.safe(text)) }
      let number = line
      line += 1
      let mayGoOn = runner.carryOut(
        SourceText(name: sourceName, text: text, firstLine: number))
      if runner.lastQuits {
        if mayLeave() { return false }
        continue
      }
      if !text.allSatisfy(\.isWhitespace) { hasBeenWarned = false }
      guard mayGoOn else {
        if place + 1 < lines.count { console.problem(notRun(lines.count - place - 1)) }
        return true
      }
    }
    return true
  }

  private func notRun(_ count: Int) -> String {
    language.text(
      en: "the lines after it were not carried out: \(count) of them",
      nb: "linjene etter den ble ikke utført: \(count) av dem")
  }

  /// Whether the user may leave: without unsaved changes, or when told of them before.
  private mutating func mayLeave() -> Bool {
    guard runner.session.hasUnsavedChanges, !hasBeenWarned else { return true }
    hasBeenWarned = true
    console.problem(
      language.text(
        en:
          "there are changes that are not saved: save \"name\" keeps them, quit again gives them up",
        nb:
          "det er endringer som ikke er lagret: lagre \"navn\" tar vare på dem, avslutt en gang til "
          + "gir dem opp"))
    return false
  }

  /// What messages call the lines that are typed.
  private var sourceName: String { language.text(en: "line", nb: "linje") }

  private var banner: String {
    let planned = runner.session.planned
    let budget = DisplayText.safe(planned.plan.budget.name)
    let members = planned.outlook.first.members
    let free = NumberText.kroner(planned.outlook.first.closing.free)
    return language.text(
      en:
        "hvis · \(budget) · \(members) members · free reserve \(free) · help says what can be asked",
      nb:
        "hvis · \(budget) · \(members) medlemmer · fri reserve \(free) · hjelp sier hva du kan spørre om"
    )
  }
}
