import Budget
import Lettering
import ScenarioLanguage

/// Tables as a fragment of HTML, to be pasted into a page or a text program.
///
/// Each has its title as a caption, headings with their scope, and numbers aligned to the right in the cells
/// themselves, since programs that paste forget classes. Names are untrusted: nothing in them is markup.
struct HTML {
  let language: InterfaceLanguage

  /// Appends a table with its lead above and its notes below.
  func write(_ grid: Grid, to bytes: inout [UInt8]) {
    bytes.append("<section lang=\"\(language.rawValue)\">\n")
    for sentence in grid.lead { write(sentence, in: "p", to: &bytes) }
    if grid.rowCount > 0 || grid.notes.isEmpty { writeTable(grid, to: &bytes) }
    for note in grid.notes { write(note, in: "p", to: &bytes) }
    bytes.append(fixed: "</section>")
  }

  private func writeTable(_ grid: Grid, to bytes: inout [UInt8]) {
    let places = grid.places(for: .people)
    bytes.append(fixed: "<table>\n")
    if let title = grid.title { write(title, in: "caption", to: &bytes) }
    bytes.append(fixed: "<thead>\n<tr>")
    for place in places {
      let column = grid.columns[place]
      bytes.append(fixed: "<th scope=\"col\"")
      writeHeadEnd(isNumeric: column.isNumeric, to: &bytes)
      Self.write(DisplayText.safe(column.heading), to: &bytes)
      bytes.append(fixed: "</th>")
    }
    bytes.append(fixed: "</tr>\n</thead>\n<tbody>\n")
    grid.forEachRow { cell, style in
      bytes.append(fixed: "<tr>")
      for (number, place) in places.enumerated() {
        // The first cell names its row; that of a sum is set off, and all of the row with it.
        let isNumeric = grid.columns[place].isNumeric
        if number == 0 {
          bytes.append(fixed: "<th scope=\"row\"")
          writeHeadEnd(isNumeric: isNumeric, to: &bytes)
        } else {
          bytes.append(fixed: isNumeric ? "<td style=\"text-align: right\">" : "<td>")
        }
        write(cell(place), isSum: style == .sum, to: &bytes)
        bytes.append(fixed: number == 0 ? "</th>" : "</td>")
      }
      bytes.append(fixed: "</tr>\n")
    }
    bytes.append(fixed: "</tbody>\n</table>\n")
  }

  private func write(_ cell: Cell, isSum: Bool, to bytes: inout [UInt8]) {
    if isSum { bytes.append(fixed: "<strong>") }
    if cell.isNumber {
      cell.write(to: &bytes, in: language)
    } else {
      Self.write(cell.text(in: language), to: &bytes)
    }
    if isSum { bytes.append(fixed: "</strong>") }
  }

  /// Appends the rest of a heading's tag: browsers and word processors would centre it.
  private func writeHeadEnd(isNumeric: Bool, to bytes: inout [UInt8]) {
    bytes.append(
      fixed: isNumeric ? " style=\"text-align: right\">" : " style=\"text-align: left\">")
  }

  private func write(_ text: String, in element: String, to bytes: inout [UInt8]) {
    bytes.append("<\(element)>")
    Self.write(text, to: &bytes)
    bytes.append("</\(element)>\n")
  }

  /// Appends a text with what HTML would take for markup made plain.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(fixed: "&amp;")
      case UInt8(ascii: "<"): bytes.append(fixed: "&lt;")
      case UInt8(ascii: ">"): bytes.append(fixed: "&gt;")
      case UInt8(ascii: "\""): bytes.append(fixed: "&quot;")
      case UInt8(ascii: "'"): bytes.append(fixed: "&#39;")
      case _: bytes.append(byte)
      }
    }
  }
}
