import Arguments
import ScenarioLanguage
import Scripting

/// Carries out statements given as arguments.
struct EvalCommand: ProgramCommand {
  static let command = Command(
    "eval", .several(.statement), options: [.keepGoing] + CommandOption.answering,
    summary: Wording(
      en: "carries out statements given as arguments, in order",
      nb: "utfører kommandoer gitt som argumenter, i rekkefølge"),
    discussion: Wording(
      en:
        "Each argument is one statement or several with ; between them: hvis eval 'rate 1.60' free",
      nb: "Hvert argument er én kommando eller flere med ; mellom: hvis eval 'sats 1,60' fri"))

  private let arguments: ReadArguments

  init(_ arguments: ReadArguments) { self.arguments = arguments }

  func run() throws(ProgramExit) {
    let workplace = Workplace(arguments)
    var runner = workplace.runner(try workplace.session())
    for (place, statement) in arguments.operands.enumerated() {
      let source = SourceText(name: "argument", text: statement, firstLine: place + 1)
      guard runner.carryOut(source) else { break }
    }
    Hvis.end(runner)
  }
}
