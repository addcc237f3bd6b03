import Budget
import Lettering
import ScenarioLanguage

/// Markdown tables: words in the language, numbers in cells in plain digits with a point.
enum Markdown {
  /// A grid with its lead and its title in bold above and its notes below.
  static func text(_ grid: Grid, in language: InterfaceLanguage) -> String {
    let header = line(grid.columns.map { escaped(DisplayText.safe($0.heading)) })
    let alignment = line(grid.columns.map { $0.isNumeric ? "---:" : "---" })
    let rows = grid.rows.patiently("") { row in
      line(row.cells.map { bold(escaped($0.markdown(in: language)), row.style == .sum) })
    }
    let table = grid.rows.isEmpty && !grid.notes.isEmpty ? [] : [header, alignment] + rows
    let title = grid.lead.map(escaped) + (grid.title.map { ["**" + escaped($0) + "**"] } ?? [])
    let body = table.isEmpty ? [] : [table.joined(separator: "\n")]
    return (title + body + grid.notes.map(escaped)).joined(separator: "\n\n")
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func bold(_ text: String, _ isBold: Bool) -> String {
    isBold && !text.isEmpty ? "**" + text + "**" : text
  }

  /// Text with what Markdown would take for markup made plain.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\|*_`[]<>&#".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }
}
