import ScenarioLanguage

/// Everything that can be asked of the program on its command line; the one list that the reader of
/// arguments, help, the manual page and the completions of shells read.
public struct CommandTable: Sendable {
  /// The name of the program.
  public let program: String
  /// The version, as `--version` prints it.
  public let version: String
  /// What the program is for, in one line without a full stop.
  public let summary: Wording
  /// The command that is meant where none is named.
  public let main: Command
  /// All commands, ``main`` among them, in the order of help.
  public let commands: [Command]
  /// What else help tells about the program as a whole, in its order.
  public let sections: [Section]

  /// A list of terms and what each means, such as the exit statuses.
  public struct Section: Sendable {
    let title: Wording
    let rows: [(term: String, meaning: Wording)]

    /// A list under a heading.
    public init(_ title: Wording, _ rows: [(term: String, meaning: Wording)]) {
      self.title = title
      self.rows = rows
    }
  }

  /// A table.
  ///
  /// An option that several commands have takes a value in all of them or in none.
  public init(
    program: String, version: String, summary: Wording, main: Command, others: [Command],
    sections: [Section]
  ) {
    self.program = program
    self.version = version
    self.summary = summary
    self.main = main
    commands = [main] + others
    self.sections = sections
  }

  /// Tells about a command instead of carrying it out.
  public static let help = CommandOption(
    "help",
    help: Wording(
      en: "explain the command and do nothing else",
      nb: "forklar underkommandoen, gjør ikke noe annet"))

  /// Tells the version instead.
  public static let version = CommandOption(
    "version",
    help: Wording(
      en: "print the version and do nothing else", nb: "vis versjonen, gjør ikke noe annet"))

  /// The options that every command understands.
  public static let universal = [help, version]

  /// The command of that name; nil where there is none.
  public func command(_ name: String) -> Command? { commands.first { $0.name == name } }

  /// Every option once, in the order of the commands.
  var options: [CommandOption] {
    var found: [CommandOption] = []
    for option in commands.flatMap(\.options) + Self.universal
    where !found.contains(where: { $0.name == option.name }) {
      found.append(option)
    }
    return found
  }
}
