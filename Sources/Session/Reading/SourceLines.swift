import ScenarioLanguage

/// The lines of a text with the statements that begin on each, in order.
struct SourceLines: Sequence {
  /// One line.
  struct Line {
    /// The line's number, from the source's first.
    let number: Int
    /// The statements that begin on it.
    let statements: ArraySlice<Statement>
    /// Whether a comment stands on it.
    let hasComment: Bool
    /// Whether everything on it could be read.
    let isWhole: Bool
    fileprivate let range: SourceRange
    fileprivate let table: LineTable

    /// The line as it was written, without its end.
    var text: String { table.string(of: range) }

    /// Whether it is one statement and nothing else.
    var isOneStatement: Bool { statements.count == 1 && statements.first?.range == range }

    /// A statement of it as it was written.
    func text(of statement: Statement) -> String { table.string(of: statement.range) }
  }

  private let parsed: ParsedSource
  private let table: LineTable

  /// The lines of a text that has been read; linear in its length.
  init(_ parsed: ParsedSource) {
    self.parsed = parsed
    table = LineTable(parsed.source)
  }

  func makeIterator() -> Iterator { Iterator(lines: self) }

  /// Walks the lines.
  struct Iterator: IteratorProtocol {
    fileprivate let lines: SourceLines
    private var place = 0
    private var statement = 0
    private var comment = 0

    fileprivate init(lines: SourceLines) { self.lines = lines }

    mutating func next() -> Line? {
      let (parsed, table) = (lines.parsed, lines.table)
      guard place < table.count else { return nil }
      let range = table[place]
      // A text that ends in a line's end has no further line after it.
      if place > 0, place + 1 == table.count, range.start == range.end { return nil }
      defer { place += 1 }
      let statements = parsed.statements[statement...].prefix { $0.range.start < range.end }
      statement = statements.endIndex
      let comments = parsed.comments[comment...].prefix { $0.start < range.end }
      comment = comments.endIndex
      return Line(
        number: parsed.source.firstLine + place, statements: statements,
        hasComment: !comments.isEmpty,
        isWhole: parsed.diagnostics.isEmpty
          || table.isBlank(range, except: statements.map(\.range) + comments),
        range: range, table: table)
    }
  }
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
