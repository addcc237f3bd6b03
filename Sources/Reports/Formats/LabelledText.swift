import Budget
import Lettering
import ScenarioLanguage

/// A grid for those whose screen is read to them: a block of lines a row, each `heading: value`.
///
/// A row that has but one value besides its name is one line. What stands in columns on a screen is told in
/// its order here, so that nobody has to count them; blank cells are left out.
struct LabelledText {
  private let grid: Grid
  private let language: InterfaceLanguage

  /// A grid in a language.
  init(_ grid: Grid, in language: InterfaceLanguage) {
    self.grid = grid
    self.language = language
  }

  /// The rows with the table's lead, title and notes.
  var text: String {
    let lead = grid.lead.isEmpty ? [] : [grid.lead.joined(separator: "\n")]
    let notes = grid.notes.isEmpty ? [] : [grid.notes.joined(separator: "\n")]
    let rows = rows
    return (lead + [grid.title].compactMap { $0 } + (rows.isEmpty ? [] : [rows]) + notes)
      .joined(separator: "\n\n")
  }

  /// The rows, an empty line beside each that takes several, and before each new part.
  private var rows: String {
    let places = grid.places(for: .people)
    var text = ""
    var wasLong = false
    grid.forEachRow { cell, style in
      let lines = lines(of: places.map { (grid.columns[$0], cell($0)) })
      let isPart = style != .plain
      let stands = wasLong || lines.count > 1 || isPart
      text += (text.isEmpty ? "" : stands ? "\n\n" : "\n") + lines.joined(separator: "\n")
      wasLong = lines.count > 1
    }
    return text
  }

  private func lines(of row: [(column: Grid.Column, cell: Cell)]) -> [String] {
    let told = row.map { column, cell in
      (heading: DisplayText.safe(column.heading), text: cell.text(in: language))
    }
    guard !grid.isNumberedList else { return [told.map(\.text).joined(separator: ". ")] }
    guard let name = told.first, name.heading.isEmpty else { return told.compactMap(line) }
    let rest = told.dropFirst().filter { !$0.text.isEmpty }
    guard rest.count != 1 else { return [name.text + ": " + rest[rest.startIndex].text] }
    return [name.text] + rest.compactMap(line)
  }

  private func line(_ part: (heading: String, text: String)) -> String? {
    if part.text.isEmpty { return nil }
    return part.heading.isEmpty ? part.text : part.heading + ": " + part.text
  }
}
