import Lettering
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
  /// The option says nothing beside another one.
  case unwantedBeside(String, other: String, command: String)
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
      .unwantedBeside(_, _, let command), .missingOperand(let command, _),
      .unexpectedOperand(_, let command):
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
    case .choice(let words, _): self = .choice(words)
    case .number(let range, _): self = .number(range)
    case .none, .file, .folder, .scenario, .budget, .text: self = .text
    }
  }
}

extension ArgumentProblem {
  /// What is wrong, as one sentence without a full stop.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .unknownCommand(let word, let nearest):
      let word = language.quoted(word)
      return language.text(
        en: "there is no command \(word)", nb: "det finnes ingen underkommando \(word)")
        + meant(nearest, in: language)
    case .unknownOption(let option, let command, let nearest):
      let option = language.quoted(option)
      return language.text(
        en: "\(command) has no option \(option)", nb: "\(command) har ikke valget \(option)")
        + meant(nearest, in: language)
    case .missingValue(let option, let value, _):
      return language.text(en: "nothing follows \(option)", nb: "det står ikke noe etter \(option)")
        + wanted(value, in: language)
    case .unwantedBeside(let option, let other, _):
      return language.text(
        en: "\(option) says nothing beside \(other); leave one out",
        nb: "\(option) sier ingenting ved siden av \(other); dropp den ene")
    case .unwantedValue(let option, _):
      return language.text(
        en: "\(option) stands alone, without =", nb: "\(option) står alene, uten =")
    case .unfitValue(let text, let option, let value, _, let nearest):
      let text = language.quoted(text)
      return language.text(
        en: "\(option) cannot be \(text)", nb: "\(option) kan ikke være \(text)")
        + (nearest == nil ? wanted(value, in: language) : meant(nearest, in: language))
    case .missingOperand(let command, let kind):
      return language.text(
        en: "\(command) needs \(kind.need(in: language))",
        nb: "\(command) trenger \(kind.need(in: language))")
    case .unexpectedOperand(let text, let command):
      let text = language.quoted(text)
      return language.text(
        en: "\(text) is more than \(command) takes", nb: "\(text) er mer enn \(command) tar imot")
    }
  }

  private func meant(_ nearest: String?, in language: InterfaceLanguage) -> String {
    guard let nearest else { return "" }
    return language.text(en: "; did you mean \(nearest)?", nb: "; mente du \(nearest)?")
  }

  private func wanted(_ value: OptionValueName, in language: InterfaceLanguage) -> String {
    switch value {
    case .text: ""
    case .choice(let words): ": " + words.joined(separator: ", ")
    case .number(let range):
      language.text(
        en: ": a whole number from \(range.lowerBound) to \(range.upperBound)",
        nb: ": et helt tall fra \(range.lowerBound) til \(range.upperBound)")
    }
  }
}

extension OperandKind {
  /// What a command lacks that has none of these.
  fileprivate func need(in language: InterfaceLanguage) -> String {
    switch self {
    case .file: language.text(en: "a file", nb: "en fil")
    case .path: language.text(en: "a file or a folder", nb: "en fil eller en mappe")
    case .scenario: language.text(en: "a scenario", nb: "et scenario")
    case .statement: language.text(en: "a statement", nb: "en kommando")
    case .command: language.text(en: "a command", nb: "en underkommando")
    case .action(let words):
      words.joined(separator: ", ")
    }
  }
}
