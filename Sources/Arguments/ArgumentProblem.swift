import ScenarioLanguage

/// A way in which a command line cannot be understood.
public enum ArgumentProblem: Error, Equatable, Sendable {
  /// The first word is no command.
  case unknownCommand(String, nearest: String?)
  /// No command has such an option, or not this one.
  case unknownOption(String, command: String, nearest: String?)
  /// Nothing follows an option that needs a value.
  case missingValue(option: String, value: OptionValueName, command: String)
  /// A value is given to an option that takes none.
  case unwantedValue(option: String, command: String)
  /// A value is none of what the option takes.
  case unfitValue(
    String, option: String, value: OptionValueName, command: String, nearest: String?)
  /// The command needs something to act on.
  case missingOperand(command: String, kind: OperandKind)
  /// The command takes no more of what it was given.
  case unexpectedOperand(String, command: String)
}

extension ArgumentProblem {
  /// The problem of a word that is no command of a table.
  public static func unknownCommand(_ word: String, in table: CommandTable) -> ArgumentProblem {
    .unknownCommand(word, nearest: nearestNames(to: word, in: table.commands.map(\.name)).first)
  }

  /// The command line that leads on: the help that tells how it is written.
  public func wayOut(in table: CommandTable) -> String {
    let help = "\(table.program) help"
    switch self {
    case .unknownCommand(_, let nearest): return nearest.map { "\(help) \($0)" } ?? help
    case .unknownOption(_, let command, _), .missingValue(_, _, let command),
      .unwantedValue(_, let command), .unfitValue(_, _, _, let command, _),
      .missingOperand(let command, _), .unexpectedOperand(_, let command):
      return help + command.dropFirst(table.program.count)
    }
  }
}

/// What an option takes, for a message.
public enum OptionValueName: Equatable, Sendable {
  /// One of these words.
  case choice([String])
  /// A whole number within these bounds.
  case number(ClosedRange<Int>)
  /// A path, a name or any other text.
  case text

  init(_ value: OptionValue) {
    switch value {
    case .choice(let words): self = .choice(words)
    case .number(let range, _): self = .number(range)
    case .none, .file, .folder, .scenario, .text: self = .text
    }
  }
}
