import ScenarioLanguage

/// The manual page of the program, in the `man` macros of roff.
public struct ManualPage {
  private let table: CommandTable
  private let language: InterfaceLanguage

  /// The page in a language.
  public init(_ table: CommandTable, in language: InterfaceLanguage) {
    self.table = table
    self.language = language
  }

  /// The page as roff source, without its last line's end; read with `man -l FILE`.
  public var text: String {
    let page = HelpPage(table, in: language)
    var lines = [
      ".TH \(table.program.uppercased()) 1 \"\" \"\(table.program) \(table.version)\"",
      heading("NAME", "NAVN"), Self.escaped("\(table.program) - \(table.summary[language])"),
      heading("SYNOPSIS", "BRUK"),
    ]
    for command in table.commands {
      lines += [".B " + Self.escaped(page.usage(of: command)), ".br"]
    }
    lines.append(heading("COMMANDS", "UNDERKOMMANDOER"))
    for command in table.commands { lines += described(command, page) }
    lines.append(heading("OPTIONS", "VALG"))
    lines += terms(table.options.map { ($0.usage(in: language), $0.help[language]) })
    for section in table.sections {
      lines.append(".SH " + Self.escaped(section.title[language].uppercased()))
      lines += terms(section.rows.map { ($0.term, $0.meaning[language]) })
    }
    return lines.joined(separator: "\n")
  }

  private func described(_ command: Command, _ page: HelpPage) -> [String] {
    var lines = [".SS " + Self.escaped(page.usage(of: command))]
    for paragraph in [command.summary[language] + "."]
      + command.discussion[language].split(separator: "\n").map(String.init)
    {
      lines += [".PP", Self.escaped(paragraph)]
    }
    let own = command.options.map { "\\fB\(Self.escaped($0.flag))\\fR" }.joined(separator: ", ")
    guard !own.isEmpty else { return lines }
    return lines + [".PP", language.text(en: "Options: ", nb: "Valg: ") + own + "."]
  }

  private func terms(_ rows: [(String, String)]) -> [String] {
    rows.flatMap { [".TP", ".B " + Self.escaped($0), Self.escaped($1)] }
  }

  private func heading(_ english: String, _ norwegian: String) -> String {
    ".SH " + language.text(en: english, nb: norwegian)
  }

  /// The text as roff takes it for letters: hyphens that are signs, and no line that looks like a request.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case _: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
