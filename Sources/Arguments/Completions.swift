import ScenarioLanguage

/// A command shell whose completions can be made.
public enum CompletedShell: String, Sendable, Hashable, CaseIterable {
  /// GNU Bash.
  case bash
  /// The Z shell.
  case zsh
  /// Fish.
  case fish
}

/// The scripts with which command shells complete the program's commands, options, choices, files and the
/// names of stored scenarios.
///
/// The names come from the program itself when they are wanted (`hvis help --names`), so that a script
/// never grows old.
public struct Completions {
  let table: CommandTable
  let language: InterfaceLanguage

  /// The completions of a table, whose descriptions are in a language.
  public init(of table: CommandTable, in language: InterfaceLanguage) {
    self.table = table
    self.language = language
  }

  /// The script for a shell, without its last line's end.
  public func script(for shell: CompletedShell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  /// The line that prints the stored names.
  var names: String { "\(table.program) help --names 2>/dev/null" }

  /// The line that prints the names of budgets.
  var budgets: String { "\(table.program) help --budgets 2>/dev/null" }

  /// What may stand behind a command: its own options and those of all.
  func options(of command: Command) -> [CommandOption] {
    command.options + CommandTable.universal
  }
}
