import ArgumentParser

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
    subcommands: [ShellCommand.self, RunCommand.self, EvalCommand.self, CompareCommand.self],
    defaultSubcommand: ShellCommand.self)
}
