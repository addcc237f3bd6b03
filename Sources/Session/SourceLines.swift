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
  }

  private let lines: [Line]

  /// The lines of a text that has been read; linear in its length.
  init(_ parsed: ParsedSource) {
    let source = parsed.source
    let table = LineTable(source)
    var lines: [Line] = []
    var next = 0
    var comment = 0
    for (index, range) in table.ranges.enumerated() {
      var statements: [(Statement, String)] = []
      while next < parsed.statements.count, parsed.statements[next].range.start < range.end {
        let statement = parsed.statements[next]
        statements.append((statement, String(table.text(of: statement.range))))
        next += 1
      }
      var hasComment = false
      while comment < parsed.comments.count, parsed.comments[comment].start < range.end {
        hasComment = true
        comment += 1
      }
      lines.append(
        Line(
          number: source.firstLine + index, text: String(table.text(of: range)),
          statements: statements, hasComment: hasComment))
    }
    // A text that ends in a line's end has no further line after it.
    if let last = lines.last, last.text.isEmpty, lines.count > 1 { lines.removeLast() }
    self.lines = lines
  }

  func makeIterator() -> IndexingIterator<[Line]> { lines.makeIterator() }
}
