import ArgumentParser
import Lettering
import ScenarioLanguage
import Scripting

/// The program: without a command the shell, or statements from standard input where that is no terminal.
@main
struct Hvis: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hvis",
    abstract: "Asks what-if questions about a membership alliance's budget.",
    discussion: """
      Without a command, hvis reads statements: at a terminal with line editing, otherwise from standard \
      input. Write help there to see what can be asked.

      Exit status: 0 all well, 1 an assertion does not hold, 2 a statement cannot be read or carried out, \
      3 a file or the store failed, 64 wrong usage, 130 interrupted.
      """,
    subcommands: [
      ShellCommand.self, RunCommand.self, CheckCommand.self, EvalCommand.self, CompareCommand.self,
      FormatCommand.self, ImportCommand.self,
    ],
    defaultSubcommand: ShellCommand.self)

  static func main() {
    FileSizeLimit.letWritesFail()
    do {
      var command = try parseAsRoot(commandFirst(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch {
      end(by: error)
    }
  }

  /// Tells what the argument parser found, as its own `exit(withError:)` does, but with the user's
  /// arguments made safe for a terminal.
  private static func end(by error: any Error) -> Never {
    let status = exitCode(for: error)
    let lines = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
    let message = lines.map { DisplayText.safe($0) }.joined(separator: "\n")
    if !message.isEmpty {
      if status.isSuccess {
        Console.standard(in: .english).answer(message)
      } else {
        Console.standard(in: .english).problem(message)
      }
    }
    Self.exit(withError: status)
  }

  /// The arguments with the command before the options of all commands, wherever it was written.
  ///
  /// The argument parser takes options before a command for the default command's own, so that
  /// `hvis --lang nb eval fri` would not do what it says.
  static func commandFirst(_ arguments: [String]) -> [String] {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
    var place = 0
    while place < arguments.count, arguments[place].hasPrefix("--"), arguments[place] != "--" {
      let takesNext = ["--budget", "--store", "--lang", "--color", "--format"].contains(
        arguments[place])
      place += takesNext ? 2 : 1
    }
    guard place > 0, place < arguments.count, commands.contains(arguments[place]) else {
      return arguments
    }
    return [arguments[place]] + arguments[..<place] + arguments[(place + 1)...]
  }
}
