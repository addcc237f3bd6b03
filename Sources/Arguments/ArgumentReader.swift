import ScenarioLanguage

/// What a command line asks for.
public struct ReadArguments: Sendable {
  /// The command.
  public let command: Command
  /// Whether it was named, rather than meant since none was.
  public let isNamed: Bool
  /// What it is given apart from options, in order.
  public let operands: [String]
  /// The options with their values in order, empty texts for those that take none.
  let options: [String: [String]]

  /// Whether an option is there.
  public func has(_ option: CommandOption) -> Bool { options[option.name] != nil }

  /// The value of an option, the last one of several; nil where it is not there.
  public subscript(option: CommandOption) -> String? { options[option.name]?.last }

  /// The values of an option that may stand several times, in order.
  public func all(_ option: CommandOption) -> [String] { options[option.name] ?? [] }

  /// The value of an option that is one of several words; nil where it is not there.
  public func choice<Choice: RawRepresentable<String>>(_ option: CommandOption) -> Choice? {
    self[option].flatMap(Choice.init)
  }
}

/// Reads the arguments of the program.
///
///     arguments = { option | operand }        the first operand is the command
///     option    = "--" name [ "=" value ] | "--" name value | "-h"
///
/// Options may stand anywhere, before the command too; behind a lone `--` everything is an operand. What
/// begins with one hyphen is an operand of commands that take statements, such as `eval '-5%'`, and an
/// unknown option of the others. Linear in the length of the arguments.
public struct ArgumentReader {
  private let table: CommandTable
  private var words: ArraySlice<String>
  private var operands: [Operand] = []
  private var options: [(option: String, value: String)] = []

  /// An operand, and whether it may be a slip for an option.
  private struct Operand {
    let text: String
    let looksLikeOption: Bool
  }

  /// The arguments, without the program's own name, read by a table.
  public static func read(
    _ arguments: [String], by table: CommandTable
  ) throws(ArgumentProblem) -> ReadArguments {
    var reader = ArgumentReader(table: table, words: arguments[...])
    try reader.readAll()
    return try reader.understood()
  }

  /// The value of an option, wherever it stands in arguments that may not be understood; nil for none.
  ///
  /// For telling what is wrong with them in the language that they ask for.
  public static func value(of option: CommandOption, in arguments: [String]) -> String? {
    for (place, word) in arguments.enumerated() {
      if word == option.flag, place + 1 < arguments.count { return arguments[place + 1] }
      if word.hasPrefix(option.flag + "=") { return String(word.dropFirst(option.flag.count + 1)) }
    }
    return nil
  }

  private init(table: CommandTable, words: ArraySlice<String>) {
    self.table = table
    self.words = words
  }

  private mutating func readAll() throws(ArgumentProblem) {
    while let word = words.popFirst() {
      if word == "--" {
        operands += words.map { Operand(text: $0, looksLikeOption: false) }
        return
      }
      if word == "-h" {
        options.append(("help", ""))
      } else if word.isOption {
        try readOption(word)
      } else {
        operands.append(Operand(text: word, looksLikeOption: word.count > 1 && word.first == "-"))
      }
    }
  }

  private mutating func readOption(_ word: String) throws(ArgumentProblem) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = table.options.first(where: { $0.name == name }) else {
      throw unknown("--" + name, in: named)
    }
    guard option.value.isNeeded else {
      guard parts.count == 1 else {
        throw .unwantedValue(option: option.flag, command: called(named))
      }
      return options.append((name, ""))
    }
    if parts.count == 2 { return options.append((name, String(parts[1]))) }
    guard let value = words.first, !value.isOption, value != "--" else {
      throw .missingValue(
        option: option.flag, value: OptionValueName(option.value), command: called(named))
    }
    words.removeFirst()
    options.append((name, value))
  }

  /// What was read, held against what the command takes.
  private func understood() throws(ArgumentProblem) -> ReadArguments {
    let (command, operands) = try chosen()
    var values: [String: [String]] = [:]
    for (name, value) in options {
      guard
        let option = (command.options + CommandTable.universal).first(where: { $0.name == name })
      else { throw unknown("--" + name, in: command) }
      if option.value.isNeeded, !option.value.accepts(value) {
        throw unfit(value, for: option, of: command)
      }
      values[name, default: []].append(option.value.known(value))
    }
    let read = ReadArguments(
      command: command, isNamed: !self.operands.isEmpty, operands: operands.map(\.text),
      options: values)
    // Whoever asks for help or the version need not say the rest right.
    if CommandTable.universal.contains(where: read.has) { return read }
    if command.operands.kind != .statement, let slip = operands.first(where: \.looksLikeOption) {
      throw unknown(slip.text, in: command)
    }
    if operands.count < command.operands.counts.lowerBound, let kind = command.operands.kind {
      throw .missingOperand(command: called(command), kind: kind)
    }
    if operands.count > command.operands.counts.upperBound {
      throw .unexpectedOperand(
        operands[command.operands.counts.upperBound].text, command: called(command))
    }
    return read
  }

  private func chosen() throws(ArgumentProblem) -> (Command, [Operand]) {
    guard let first = operands.first else { return (table.main, []) }
    if let command = table.command(first.text) { return (command, Array(operands.dropFirst())) }
    if first.looksLikeOption { throw unknown(first.text, in: nil) }
    throw .unknownCommand(first.text, in: table)
  }

  private func unknown(_ option: String, in command: Command?) -> ArgumentProblem {
    let known = ((command?.options ?? table.options) + CommandTable.universal).map(\.flag)
    // `--language` for `--lang` is longer than a slip.
    let nearest =
      nearestNames(to: option, in: known).first
      ?? known.first { $0.count > 4 && (option.hasPrefix($0) || $0.hasPrefix(option)) }
    return .unknownOption(option, command: called(command), nearest: nearest)
  }

  private func unfit(
    _ value: String, for option: CommandOption, of command: Command
  ) -> ArgumentProblem {
    var nearest: String?
    if case .choice(let words, _) = option.value {
      nearest = nearestNames(to: value, in: words).first
    }
    return .unfitValue(
      value, option: option.flag, value: OptionValueName(option.value), command: called(command),
      nearest: nearest)
  }

  /// The command that the first operand so far names; nil where none does yet.
  private var named: Command? { operands.first.flatMap { table.command($0.text) } }

  private func called(_ command: Command?) -> String {
    guard let command, command.name != table.main.name else { return table.program }
    return "\(table.program) \(command.name)"
  }
}

extension String {
  /// Whether the word is written as an option: two hyphens and a letter.
  fileprivate var isOption: Bool {
    hasPrefix("--") && dropFirst(2).first?.isLetter ?? false
  }
}
