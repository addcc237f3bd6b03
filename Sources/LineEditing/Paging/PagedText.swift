import Lettering

/// A text in rows of a terminal, shown a page at a time; the head of a table stays at the top of its pages.
///
/// The head of a table is what stands above its ruler of hyphens, without a blank line between. A sum's ruler
/// is the same one again, and begins no table. Notes below a table keep its head.
struct PagedText: Equatable {
  /// A row as it is shown.
  struct Row: Equatable {
    let text: String
    /// The line of the text that it is of, from 0.
    let line: Int
    /// The lines of its table's head; empty outside tables and in the head itself.
    let head: Range<Int>
  }

  let rows: [Row]
  private let lines: [Substring]
  private let columns: Int

  /// The text of any number of lines in rows of so many columns; a longer line takes several rows.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - columns: the columns of the terminal.
  ///   - isGivenUp: asked at each line, whether nobody waits for the text any more; its lines are empty from
  ///     there on, and whoever gave it up shows none of them.
  init(_ text: String, columns: Int, isGivenUp: () -> Bool = { false }) {
    lines = Self.lines(of: text)
    self.columns = max(1, columns)
    let heads = Self.heads(of: lines)
    rows = lines.enumerated().flatMap { [columns = self.columns] line, text in
      (isGivenUp() ? [""] : Self.rows(of: text, columns: columns)).map {
        Row(text: $0, line: line, head: heads[line])
      }
    }
  }

  /// Whether a text takes so many rows or more; looks no further than it must.
  static func takes(_ count: Int, rowsOf text: String, columns: Int) -> Bool {
    var left = count
    var rest = text[...]
    while left > 0 {
      let end = rest.utf8.firstIndex(of: lineFeed)
      left -= rows(of: rest[..<(end ?? rest.endIndex)], columns: max(1, columns)).count
      guard let end else { break }
      rest = rest[rest.utf8.index(after: end)...]
    }
    return left <= 0
  }

  /// The rows of a page of a height that begins with a row, the head of its table before them.
  func page(from top: Int, height: Int) -> [String] {
    let head = head(at: top, height: height)
    return head + rows[top..<min(rows.count, top + height - head.count)].map(\.text)
  }

  /// How many rows a page has room for besides the head of its table.
  func room(at top: Int, height: Int) -> Int { height - head(at: top, height: height).count }

  /// Whether a page shows the end of the text.
  func isLast(_ top: Int, height: Int) -> Bool { top + room(at: top, height: height) >= rows.count }

  /// Where the page begins that shows the end, and nothing beyond it.
  func lastTop(height: Int) -> Int {
    // A page has at least a third of its rows for the text, see below.
    var top = max(0, rows.count - height)
    while !isLast(top, height: height) { top += 1 }
    return top
  }

  /// Where the page before one begins: no row is left out between the two.
  func topBefore(_ top: Int, height: Int) -> Int {
    var before = max(0, top - room(at: top, height: height))
    while before < top, before + room(at: before, height: height) < top { before += 1 }
    return before
  }

  /// The first row of a line.
  func row(ofLine line: Int) -> Int {
    rows.firstIndex { $0.line >= line } ?? max(0, rows.count - 1)
  }

  /// The head that has gone off the top of a page; none where it would take more than half of the page.
  private func head(at top: Int, height: Int) -> [String] {
    guard rows.indices.contains(top), !rows[top].head.isEmpty else { return [] }
    let head = rows[top].head.flatMap { Self.rows(of: lines[$0], columns: columns) }
    return head.count * 2 <= height ? head : []
  }

  /// For each line the lines of the head of its table.
  private static func heads(of lines: [Substring]) -> [Range<Int>] {
    var heads: [Range<Int>] = []
    var head = 0..<0
    // Where the lines began that stand together without a blank one.
    var start = 0
    for (place, line) in lines.enumerated() {
      if line.allSatisfy(\.isWhitespace) {
        start = place + 1
      } else if isRuler(line), place > start, head.isEmpty || lines[head.upperBound - 1] != line {
        head = start..<place + 1
        for line in start..<place { heads[line] = 0..<0 }
      }
      heads.append(head.upperBound > place ? 0..<0 : head)
    }
    return heads
  }

  private static func isRuler(_ line: Substring) -> Bool {
    line.hasPrefix("--") && line.allSatisfy { $0 == "-" || $0 == " " }
  }

  private static let lineFeed = UInt8(ascii: "\n")

  /// The lines of a text; by bytes, since letter by letter a long one takes a tenth of a second.
  private static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: lineFeed, omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// A line in rows; a look or a link that escape sequences have begun goes on from one row to the next.
  private static func rows(of line: Substring, columns: Int) -> [String] {
    // Nothing but a tab takes more columns than it has bytes.
    if line.utf8.count <= columns, !line.utf8.contains(UInt8(ascii: "\t")) { return [String(line)] }
    var rows: [String] = []
    var row = String.UnicodeScalarView()
    var look = ""
    var link = ""
    var used = 0
    var scalars = line.unicodeScalars
    while let scalar = scalars.first {
      if let rest = scalars.afterEscapeSequence {
        let escape = scalars[..<rest.startIndex]
        scalars = rest
        row.append(contentsOf: escape)
        let text = String(Substring(escape))
        if text.hasPrefix("\u{1B}]") {
          link = text == TerminalLink.end ? "" : text
        } else {
          look = text == "\u{1B}[0m" || text == "\u{1B}[m" ? "" : look + text
        }
        continue
      }
      let width = scalar == "\t" ? 8 - used % 8 : scalar.displayWidth
      if used + width > columns, used > 0 {
        rows.append(
          String(row) + (link.isEmpty ? "" : TerminalLink.end) + (look.isEmpty ? "" : "\u{1B}[0m"))
        row = String.UnicodeScalarView((look + link).unicodeScalars)
        used = 0
      }
      row.append(scalar)
      used += width
      scalars.removeFirst()
    }
    return rows + [String(row)]
  }
}
