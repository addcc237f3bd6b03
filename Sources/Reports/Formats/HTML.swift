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

  /// Appends a table of a page in a box that a narrow screen can move, the caption as the box's name; what stands
  /// above and below it are paragraphs.
  ///
  /// In a long table only the first row says how its cells are aligned: the page's style goes on, and programs that
  /// read the page take it for the columns.
  func write(
    _ grid: Grid, numbered number: Int, isLong: Bool = false, to bytes: inout [UInt8]
  ) {
    for sentence in grid.lead { write(sentence, in: "p", to: &bytes) }
    if grid.rowCount > 0 || grid.notes.isEmpty {
      bytes.append(fixed: "<div class=\"scroll\" role=\"region\" tabindex=\"0\" ")
      bytes.append("aria-labelledby=\"table\(number)\">\n")
      writeTable(grid, numbered: number, isLong: isLong, to: &bytes)
      bytes.append(fixed: "</div>\n")
    }
    for note in grid.notes {
      bytes.append(fixed: "<p class=\"note\">")
      bytes.append(plain: note)
      bytes.append(fixed: "</p>\n")
    }
  }

  private func writeTable(
    _ grid: Grid, numbered number: Int? = nil, isLong: Bool = false, to bytes: inout [UInt8]
  ) {
    let places = grid.places(for: .people)
    bytes.append(fixed: "<table>\n")
    if let title = grid.title {
      bytes.append(number.map { "<caption id=\"table\($0)\">" } ?? "<caption>")
      // A span, which a style can keep within a screen that is narrower than the table.
      bytes.append(fixed: number == nil ? "" : "<span>")
      bytes.append(plain: title)
      bytes.append(fixed: number == nil ? "</caption>\n" : "</span></caption>\n")
    }
    writeHead(places.map { grid.columns[$0] }, to: &bytes)
    bytes.append(fixed: "<tbody>\n")
    var isAligned = true
    grid.forEachRow { cell, style in
      bytes.append(fixed: number == nil ? "<tr>" : style.begin)
      for (order, place) in places.enumerated() {
        // The first cell names its row; that of a sum is set off, and all of the row with it.
        if order == 0 {
          bytes.append(fixed: "<th scope=\"row\"")
          writeHeadEnd(isNumeric: isAligned ? grid.columns[place].isNumeric : nil, to: &bytes)
        } else {
          let isProse = number != nil && grid.columns[place].isProse
          bytes.append(
            fixed: isAligned && grid.columns[place].isNumeric
              ? "<td style=\"text-align: right\">" : isProse ? "<td class=\"prose\">" : "<td>")
        }
        write(cell(place), isSum: style == .sum, to: &bytes)
        bytes.append(fixed: order == 0 ? "</th>" : "</td>")
      }
      bytes.append(fixed: "</tr>\n")
      isAligned = !isLong
    }
    bytes.append(fixed: "</tbody>\n</table>\n")
  }

  private func writeHead(_ columns: [Grid.Column], to bytes: inout [UInt8]) {
    bytes.append(fixed: "<thead>\n<tr>")
    for column in columns {
      // What heads nothing that needs a name is no heading.
      guard !column.heading.isEmpty else {
        bytes.append(fixed: "<td></td>")
        continue
      }
      bytes.append(fixed: "<th scope=\"col\"")
      writeHeadEnd(isNumeric: column.isNumeric, to: &bytes)
      bytes.append(plain: DisplayText.safe(column.heading))
      bytes.append(fixed: "</th>")
    }
    bytes.append(fixed: "</tr>\n</thead>\n")
  }

  private func write(_ cell: Cell, isSum: Bool, to bytes: inout [UInt8]) {
    if isSum { bytes.append(fixed: "<strong>") }
    if cell.isNumber {
      cell.write(to: &bytes, in: language)
    } else {
      bytes.append(plain: cell.text(in: language))
    }
    if isSum { bytes.append(fixed: "</strong>") }
  }

  /// Appends the rest of a heading's tag, with its alignment where it is to say one: browsers and word processors
  /// would centre it.
  private func writeHeadEnd(isNumeric: Bool?, to bytes: inout [UInt8]) {
    bytes.append(
      fixed: isNumeric.map {
        $0 ? " style=\"text-align: right\">" : " style=\"text-align: left\">"
      } ?? ">")
  }

  private func write(_ text: String, in element: String, to bytes: inout [UInt8]) {
    bytes.append("<\(element)>")
    bytes.append(plain: text)
    bytes.append("</\(element)>\n")
  }
}

extension Grid.Row.Style {
  /// What a row of the style begins with.
  fileprivate var begin: StaticString {
    switch self {
    case .plain: "<tr>"
    case .part: "<tr class=\"part\">"
    case .sum: "<tr class=\"sum\">"
    }
  }
}
