import Arguments
import LineEditing
import ScenarioLanguage
import Scripting
import Session
import Shell

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The shell, or statements from standard input where that is no terminal.
struct ShellCommand: ProgramCommand {
  static let command = Command(
    "shell", options: [.keepGoing] + CommandOption.answering,
    summary: Wording(
      en: "reads statements: with line editing at a terminal, else from standard input",
      nb: "leser kommandoer: med linjeredigering i en terminal, ellers fra standard inn"),
    discussion: Wording(
      en: "Write help there to see what can be asked.",
      nb: "Skriv hjelp der for å se hva du kan spørre om."))

  private let arguments: ReadArguments

  init(_ arguments: ReadArguments) { self.arguments = arguments }

  func run() throws(ProgramExit) {
    let workplace = Workplace(arguments)
    let session = try workplace.session()
    if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      try runShell(session, in: workplace)
    } else {
      try runPipe(session, in: workplace)
    }
  }

  private func runShell(_ session: Session, in workplace: Workplace) throws(ProgramExit) {
    var shell = Shell(
      session, settings: workplace.settings, console: workplace.console,
      historyPath: workplace.historyPath, journalFolder: Workplace.stateFolder,
      settingsPath: Workplace.settingsPath, chosenOptions: workplace.chosenOptions)
    var options = LineEditorOptions(program: "hvis", historyPath: workplace.historyPath)
    // Programs that drive the shell, such as its tests, learn from the marks when a key has been acted on.
    options.marksIdle = Workplace.environment("HVIS_MARKS_IDLE") != nil
    // The shell remembers the lines of a statement as one.
    options.remembersLines = false
    options.isPlain = shell.isAccessible
    guard let editor = try? LineEditor(options) else {
      // A terminal that libedit cannot use still gives lines.
      return try runPipe(session, in: workplace)
    }
    switch shell.run(on: editor) {
    case .left: break
    case .terminated(let signal): throw ProgramExit(128 + signal)
    }
  }

  private func runPipe(_ session: Session, in workplace: Workplace) throws(ProgramExit) {
    // At a terminal each answer is seen as soon as it is there; elsewhere before more is asked for.
    let workplace = isatty(STDOUT_FILENO) == 1 ? workplace : workplace.gatheringAnswers
    var runner = workplace.runner(session)
    var lines = PipeLineSource(
      descriptor: STDIN_FILENO, beforeWaiting: { workplace.console.flush() })
    var number = 0
    do {
      while let text = try lines.nextLine() {
        number += 1
        let name = StandardInput.name(in: runner.settings)
        let source = SourceText(name: name, text: text, firstLine: number)
        guard runner.carryOut(source) else { break }
      }
    } catch {
      defer { workplace.console.flush() }
      throw workplace.failed(error.message(in: runner.settings.language))
    }
    workplace.console.flush()
    Hvis.end(runner)
  }
}
