import Lettering
import ScenarioLanguage

extension Completions {
  /// The script for zsh.
  var zsh: String {
    let program = table.program
    var lines = [
      "#compdef \(program)",
      "# zsh completion of \(program): put it as _\(program) into a folder of $fpath",
      "_\(program)_names() {",
      "  local -a names",
      "  names=(${(f)\"$(\(names))\"})",
      "  compadd -a names",
      "}",
      "_\(program)_budgets() {",
      "  local -a names",
      "  names=(${(f)\"$(\(budgets))\"})",
      "  compadd -a names",
      "  _files",
      "}",
      "_\(program)_scenarios() { _\(program)_names; _files -g '*.hvis' }",
      "_\(program)_commands() {",
      "  local -a commands",
      "  commands=(",
    ]
    lines += table.commands.map { command in
      "    " + "\(command.name):\(command.summary[language])".shellQuoted
    }
    lines += [
      "  )", "  _describe command commands", "}", "_\(program)() {", "  local context state line",
      "  typeset -A opt_args",
      "  _arguments -C \\",
    ]
    lines += options(of: table.main).map { "    \(specification(of: $0)) \\" }
    lines += [
      "    '1:command:_\(program)_commands' \\", "    '*::argument:->rest'",
      "  [[ $state == rest ]] || return", "  case $line[1] in",
    ]
    for command in table.commands where command.name != table.main.name {
      let specifications = options(of: command).map(specification) + operand(of: command)
      lines.append(
        "    \(command.name)) _arguments \\\n      "
          + specifications.joined(separator: " \\\n      ") + ";;")
    }
    return (lines + ["  esac", "}", "_\(program) \"$@\""]).joined(separator: "\n")
  }

  private func specification(of option: CommandOption) -> String {
    // Brackets end the description, and colons begin the value.
    let help = option.help[language].filter { $0 != "[" && $0 != "]" }
    guard option.value.isNeeded else { return "\(option.flag)[\(help)]".shellQuoted }
    return "\(option.flag)=[\(help)]:value:\(action(option.value))".shellQuoted
  }

  private func operand(of command: Command) -> [String] {
    guard let kind = command.operands.kind else { return [] }
    return ["*:argument:\(action(kind))".shellQuoted]
  }

  private func action(_ value: OptionValue) -> String {
    switch value {
    case .choice(let words, _): "(\(words.joined(separator: " ")))"
    case .file: action(OperandKind.file)
    case .folder: "_files -/"
    case .scenario: action(OperandKind.scenario)
    case .budget: "_\(table.program)_budgets"
    case .none, .number, .text: " "
    }
  }

  private func action(_ kind: OperandKind) -> String {
    switch kind {
    case .file, .path: "_files"
    case .scenario: "_\(table.program)_scenarios"
    case .command: "_\(table.program)_commands"
    case .action(let words): "(\(words.joined(separator: " ")))"
    case .statement: " "
    }
  }
}
