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
    var isBelowSum = false
    grid.forEachRow { cell, style in
      if style == .sum { isBelowSum = true }
      let lines = lines(of: places.map { (grid.columns[$0], cell($0)) }, isSum: isBelowSum)
      let isPart = style != .plain
      let stands = wasLong || lines.count > 1 || isPart
      text += (text.isEmpty ? "" : stands ? "\n\n" : "\n") + lines.joined(separator: "\n")
      wasLong = lines.count > 1
    }
    return text
  }

  /// A row; a sum, and what stands below it, is none of what the first heading names.
  private func lines(of row: [(column: Grid.Column, cell: Cell)], isSum: Bool) -> [String] {
    guard !grid.isNumberedList else {
      return [row.map { $0.cell.text(in: language) }.joined(separator: ". ")]
    }
    guard let (column, cell) = row.first, column.heading.isEmpty || isSum else {
      return values(row[...]).map(\.line)
    }
    let name = cell.text(in: language)
    let rest = values(row.dropFirst())
    guard rest.count != 1 else { return [name + ": " + rest[0].value] }
    return [name] + rest.map(\.line)
  }

  /// What some columns say, and with what it is said; nothing of those that say nothing.
  private func values(
    _ row: ArraySlice<(column: Grid.Column, cell: Cell)>
  ) -> [(value: String, line: String)] {
    var told: [(value: String, line: String)] = []
    for (column, cell) in row {
      guard let value = value(of: cell) else { continue }
      let (label, sign) = label(of: column)
      if case .behind(let before, let after) = column.told, let last = told.popLast() {
        let rest = before + value + after
        told.append((last.value + rest, last.line + rest))
      } else {
        told.append((sign + value, label.isEmpty ? sign + value : label + ": " + sign + value))
      }
    }
    return told
  }

  /// A cell in words; nil where it says nothing, as a part of nothing does.
  private func value(of cell: Cell) -> String? {
    switch cell {
    case .share(nil, _, _), .share(_, isTelling: false, _): return nil
    case .share: return cell.text(in: language) + Shown.space + "%"
    case .blank, .missing, .text, .phrase, .name, .prose, .term, .list, .names, .numbers, .money,
      .signed, .rate, .weight, .whole, .number, .digits, .year, .month, .truth, .flag:
      let text = cell.text(in: language)
      return text.isEmpty ? nil : text
    }
  }

  private func label(of column: Grid.Column) -> (label: String, sign: String) {
    switch column.told {
    case .byHeading, .behind: (DisplayText.safe(column.heading), "")
    case .by(let label, let sign): (DisplayText.safe(label), sign)
    }
  }
}
