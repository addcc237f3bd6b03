import ScenarioLanguage

extension Completions {
  /// The script for bash; it needs nothing but bash 3.2, which macOS still has.
  var bash: String {
    let program = table.program
    var lines = [
      "# bash completion of \(program): source it, or put it into ~/.local/share/bash-completion/completions/\(program)",
      "_\(program)_names() {",
      "  local name typed=$1",
      "  case $typed in [\\\"\\']*) typed=${typed:1};; esac",
      "  while IFS= read -r name; do",
      "    [[ $name == \"$typed\"* ]] && COMPREPLY+=(\"$name\")",
      "  done < <(if [[ $2 == budgets ]]; then \(budgets); else \(names); fi)",
      "}",
      "_\(program)() {",
      "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command='' word skip=''",
      "  COMPREPLY=()",
      "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
      "    if [[ $skip ]]; then skip=''; continue; fi",
      "    case $word in",
      "      \(valued.joined(separator: "|"))) skip=1;;",
      "      -*) ;;",
      "      *) command=$word; break;;",
      "    esac",
      "  done",
      "  case $command:$prev in",
    ]
    lines += table.commands.flatMap { command in
      command.options.filter(\.value.isNeeded).map { option in
        "    \(pattern(of: command)):\(option.flag)) \(reply(option.value)); return;;"
      }
    }
    lines += ["  esac", "  case $command in"]
    lines += table.commands.map { command in
      let options = options(of: command).map(\.flag).joined(separator: " ")
      return "    \(pattern(of: command))) "
        + "if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '\(options)' -- \"$cur\")); "
        + "else \(operands(of: command)); fi;;"
    }
    return (lines + ["  esac", "}", "complete -o filenames -F _\(program) \(program)"])
      .joined(separator: "\n")
  }

  /// The options behind which a value stands.
  private var valued: [String] { table.options.filter(\.value.isNeeded).map(\.flag) }

  private func pattern(of command: Command) -> String {
    command.name == table.main.name ? "''|\(command.name)" : command.name
  }

  private func operands(of command: Command) -> String {
    if command.name == table.main.name { return words(table.commands.map(\.name)) }
    return command.operands.kind.map(reply) ?? ":"
  }

  private func words(_ words: [String]) -> String {
    "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$cur\"))"
  }

  private func reply(_ value: OptionValue) -> String {
    switch value {
    case .choice(let words, _): self.words(words)
    case .file: reply(OperandKind.file)
    case .folder: "COMPREPLY=($(IFS=$'\\n'; compgen -d -- \"$cur\"))"
    case .scenario: reply(OperandKind.scenario)
    case .budget: "_\(table.program)_names \"$cur\" budgets; \(reply(.file as OperandKind))"
    case .none, .number, .text: ":"
    }
  }

  private func reply(_ kind: OperandKind) -> String {
    let files = "local IFS=$'\\n'; COMPREPLY+=($(compgen -f -- \"$cur\"))"
    return switch kind {
    case .file, .path: files
    case .scenario: "_\(table.program)_names \"$cur\"; \(files)"
    case .command: words(table.commands.map(\.name))
    case .action(let words): self.words(words)
    case .statement: ":"
    }
  }
}
