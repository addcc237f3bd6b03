import ScenarioLanguage

extension Completions {
  /// The script for fish.
  var fish: String {
    let program = table.program
    let names = table.commands.map(\.name).joined(separator: " ")
    var lines = [
      "# fish completion of \(program): put it into ~/.config/fish/completions/\(program).fish",
      "set -l commands \(names)",
      "complete -c \(program) -f",
    ]
    let none = "not __fish_seen_subcommand_from $commands"
    for command in table.commands where command.name != table.main.name {
      lines.append(
        "complete -c \(program) -n \"\(none)\" -a \(command.name) "
          + "-d \(command.summary[language].fishQuoted)")
    }
    for command in table.commands {
      let isMain = command.name == table.main.name
      let seen = "__fish_seen_subcommand_from \(command.name)"
      let condition = "-n \"\(isMain ? none : seen)\""
      lines += options(of: command).map { option in
        "complete -c \(program) \(condition) -l \(option.name)\(value(option.value)) "
          + "-d \(option.help[language].fishQuoted)"
      }
      if !isMain, let operand = command.operands.kind.flatMap(operand) {
        lines.append("complete -c \(program) \(condition) \(operand)")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func value(_ value: OptionValue) -> String {
    switch value {
    case .none: ""
    case .choice(let words, _): " -x -a \(words.joined(separator: " ").fishQuoted)"
    case .file: " -r -F"
    case .folder: " -x -a '(__fish_complete_directories)'"
    case .scenario: " -r -F -a \("(\(names))".fishQuoted)"
    case .budget: " -r -F -a \("(\(budgets))".fishQuoted)"
    case .number, .text: " -x"
    }
  }

  private func operand(_ kind: OperandKind) -> String? {
    switch kind {
    case .file, .path: "-F"
    case .scenario: "-F -a \("(\(names))".fishQuoted)"
    case .command: "-a \"$commands\""
    case .action(let words): "-a \(words.joined(separator: " ").fishQuoted)"
    case .statement: nil
    }
  }
}

extension String {
  /// The text in the single quotes of fish, where a backslash hides a quote.
  fileprivate var fishQuoted: String {
    "'" + flatMap { "\\'".contains($0) ? "\\\($0)" : String($0) } + "'"
  }
}
