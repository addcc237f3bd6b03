import Budget
import Lettering
import ScenarioLanguage

/// Markdown tables: words and numbers as people read them in the language.
struct Markdown {
  let language: InterfaceLanguage

  /// Appends a grid with its lead and its title in bold above and its notes below.
  func write(_ grid: Grid, to bytes: inout [UInt8]) {
    let begin = bytes.count
    func start() { if bytes.count > begin { bytes.append(fixed: "\n\n") } }
    func paragraph(_ text: String, mark: StaticString = "") {
      start()
      bytes.append(fixed: mark)
      bytes.append(Self.escaped(text))
      bytes.append(fixed: mark)
    }
    for sentence in grid.lead { paragraph(sentence) }
    if let title = grid.title { paragraph(title, mark: "**") }
    if grid.rowCount > 0 || grid.notes.isEmpty {
      start()
      writeTable(grid, to: &bytes)
    }
    for note in grid.notes { paragraph(note) }
  }

  private func writeTable(_ grid: Grid, to bytes: inout [UInt8]) {
    let places = grid.places(for: .people)
    for place in places {
      bytes.append(fixed: "| ")
      bytes.append(Self.escaped(DisplayText.safe(grid.columns[place].heading)))
      bytes.append(fixed: " ")
    }
    bytes.append(fixed: "|\n")
    for place in places {
      bytes.append(fixed: grid.columns[place].isNumeric ? "| ---: " : "| --- ")
    }
    bytes.append(fixed: "|")
    grid.forEachRow { cell, style in
      bytes.append(fixed: "\n")
      for place in places {
        bytes.append(fixed: "| ")
        write(cell(place), isBold: style == .sum, to: &bytes)
        bytes.append(fixed: " ")
      }
      bytes.append(fixed: "|")
    }
  }

  private func write(_ cell: Cell, isBold: Bool, to bytes: inout [UInt8]) {
    let start = bytes.count
    cell.write(to: &bytes, in: language)
    guard start < bytes.count else { return }
    let isMarkup = bytes[start...].contains { Self.markup.contains($0) }
    guard isBold || isMarkup else { return }
    let text = String(decoding: bytes[start...], as: UTF8.self)
    bytes.removeLast(bytes.count - start)
    if isBold { bytes.append(fixed: "**") }
    bytes.append(Self.escaped(text))
    if isBold { bytes.append(fixed: "**") }
  }

  /// What Markdown takes for markup.
  private static let markup = Array("\\|*_`[]<>&#".utf8)

  /// Text with what Markdown would take for markup made plain.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { markup.contains($0) }) else { return text }
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      if markup.contains(byte) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
