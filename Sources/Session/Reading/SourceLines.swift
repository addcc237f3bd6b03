import ScenarioLanguage

/// The lines of a text with the statements that begin on each, in order.
struct SourceLines: Sequence {
  /// One line.
  struct Line {
    /// The line's number, from the source's first.
    let number: Int
    /// The line as it was written, without its end.
    let text: String
    /// The statements that begin on it, each with its own text.
    let statements: [(statement: Statement, text: String)]
    /// Whether a comment stands on it.
    let hasComment: Bool
    /// Whether everything on it could be read.
    let isWhole: Bool
  }

  private let lines: [Line]

  /// The lines of a text that has been read; linear in its length.
  init(_ parsed: ParsedSource) {
    let source = parsed.source
    let table = LineTable(source)
    var lines: [Line] = []
    lines.reserveCapacity(table.count)
    var (statement, comment) = (0, 0)
    for place in 0..<table.count {
      let range = table[place]
      var onLine: [(statement: Statement, text: String)] = []
      while statement < parsed.statements.count, case let read = parsed.statements[statement],
        read.range.start < range.end
      {
        onLine.append((read, table.string(of: read.range)))
        statement += 1
      }
      let comments = parsed.comments[comment...].prefix { $0.start < range.end }
      comment = comments.endIndex
      lines.append(
        Line(
          number: source.firstLine + place, text: table.string(of: range), statements: onLine,
          hasComment: !comments.isEmpty,
          isWhole: parsed.diagnostics.isEmpty
            || table.isBlank(range, except: onLine.map(\.statement.range) + comments)))
    }
    // A text that ends in a line's end has no further line after it.
    if let last = lines.last, last.text.isEmpty, lines.count > 1 { lines.removeLast() }
    self.lines = lines
  }

  func makeIterator() -> IndexingIterator<[Line]> { lines.makeIterator() }
}

extension LineTable {
  /// Whether nothing but white space and separators stands on a line outside some stretches of it.
  fileprivate func isBlank(_ line: SourceRange, except known: [SourceRange]) -> Bool {
    var start = line.start
    for stretch in known + [SourceRange(line.end, line.end)] {
      let gap = text(of: SourceRange(start, stretch.start)).unicodeScalars
      // A byte order mark may begin a text.
      let isBlank = gap.allSatisfy {
        $0.properties.isWhitespace || $0 == ";" || $0.value == 0xFEFF
      }
      guard isBlank else { return false }
      start = stretch.end
    }
    return true
  }
}
