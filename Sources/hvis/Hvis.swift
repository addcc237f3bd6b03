import Arguments
import ScenarioLanguage
import Scripting
import Session

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The program: without a command the shell, or statements from standard input where that is no terminal.
@main
enum Hvis {
  static func main() {
    FileSizeLimit.letWritesFail()
    do {
      try carryOut(Array(CommandLine.arguments.dropFirst()))
    } catch { exit(error.status) }
  }

  /// Ends the program after a run, with its status.
  ///
  /// At once: to give back what the run holds would take a thirtieth of a start.
  static func end(_ runner: Runner) -> Never {
    withExtendedLifetime(runner) { exit(runner.status.rawValue) }
  }

  /// Carries out what the arguments ask for.
  private static func carryOut(_ arguments: [String]) throws(ProgramExit) {
    let read: ReadArguments
    do { read = try ArgumentReader.read(arguments, by: table) } catch {
      let wanted = ArgumentReader.value(of: .language, in: arguments)
      throw refused(error, Workplace.language(option: wanted))
    }
    if read.has(CommandTable.version) {
      return Console.standard(in: Workplace.language(read))
        .answer("\(table.program) \(table.version)")
    }
    if read.has(CommandTable.help) {
      return HelpCommand.tell(of: read.isNamed ? read.command : nil, in: Workplace.language(read))
    }
    try commands.first { $0.command.name == read.command.name }?.init(read).run()
  }

  /// Tells what is wrong with the arguments, and what explains how they are written.
  static func refused(_ problem: ArgumentProblem, _ language: InterfaceLanguage) -> ProgramExit {
    let console = Console.standard(in: language)
    console.problem("\(table.program): \(problem.message(in: language))")
    console.problem(language.text(en: "  try: ", nb: "  prøv: ") + problem.wayOut(in: table))
    return .wrongUsage
  }
}
