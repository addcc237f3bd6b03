import Lettering
import ScenarioLanguage

/// Help about the program or one of its commands, as text for a terminal.
public struct HelpPage {
  private let table: CommandTable
  private let language: InterfaceLanguage
  /// The columns that the text may take.
  private let width: Int

  /// Help in a language; at most 80 columns wide, since longer lines are hard to read.
  public init(_ table: CommandTable, in language: InterfaceLanguage, width: Int? = nil) {
    self.table = table
    self.language = language
    self.width = min(80, width ?? 80)
  }

  /// Help about the program as a whole, without its last line's end.
  public var overview: String {
    let commands = table.commands.map { (usage(of: $0), $0.summary[language]) }
    var parts = ["\(table.program): \(table.summary[language])", Self.indented(commands, width)]
    parts.append(
      titled(
        language.text(en: "Options", nb: "Valg"), rows(table.main.options + CommandTable.universal))
    )
    for section in table.sections {
      let rows = section.rows.map { ($0.term, $0.meaning[language]) }
      parts.append(titled(section.title[language], rows))
    }
    parts.append(
      language.text(
        en: "\(table.program) help COMMAND explains one of them, with its own options.",
        nb: "\(table.program) help UNDERKOMMANDO forklarer én av dem, med dens egne valg."))
    return parts.joined(separator: "\n\n")
  }

  /// Help about one command, without its last line's end.
  public func page(of command: Command) -> String {
    var parts = [
      "\(table.program) \(command.name): \(command.summary[language])",
      "  " + usage(of: command) + language.text(en: " [OPTIONS]", nb: " [VALG]"),
    ]
    for paragraph in command.discussion[language].split(separator: "\n").map(String.init) {
      parts.append(paragraph.wrapped(to: width).joined(separator: "\n"))
    }
    parts.append(
      titled(
        language.text(en: "Options", nb: "Valg"), rows(command.options + CommandTable.universal)))
    return parts.joined(separator: "\n\n")
  }

  /// How a command is written, without options.
  func usage(of command: Command) -> String {
    let name = command.name == table.main.name ? [] : [command.name]
    let operands = command.operands.placeholder(in: language)
    return ([table.program] + name + (operands.isEmpty ? [] : [operands])).joined(separator: " ")
  }

  private func rows(_ options: [CommandOption]) -> [(String, String)] {
    options.map { ($0.usage(in: language), $0.help[language]) }
  }

  private func titled(_ title: String, _ rows: [(String, String)]) -> String {
    title + "\n" + Self.indented(rows, width)
  }

  /// Rows of a term and what it means; a term that is too long has its meaning on the next line.
  private static func indented(_ rows: [(String, String)], _ width: Int) -> String {
    let longest = 24
    let column = 2 + min(longest, rows.map(\.0.displayWidth).max() ?? 0) + 2
    return rows.flatMap { term, meaning in
      let start = "  " + term
      let meaning = meaning.wrapped(to: width - column)
      if term.displayWidth > longest { return [start] + meaning.map { spaces(column) + $0 } }
      return [start.padded(to: column) + meaning[0]]
        + meaning.dropFirst().map { spaces(column) + $0 }
    }.joined(separator: "\n")
  }
}
