/// A line in the standard layout.
struct FormattedLine: Sendable {
  /// The line without its end.
  let text: String
  /// The place of the source's line that it comes from, from 0.
  let source: Int

  init(_ text: String, from source: Int) {
    self.text = text
    self.source = source
  }
}

/// Lines of a text that are not in the standard layout, and those that would be.
public struct LayoutDifference: Sendable, Hashable {
  /// The number of the first line.
  public let line: Int
  /// The lines as they are, each with its end as far as it has one.
  public internal(set) var removed: [String]
  /// The lines as they would be, without their ends.
  public internal(set) var added: [String]
}

/// A text, read and written in the standard layout.
public struct FormattedSource: Sendable {
  /// What the text says, and what is wrong with it.
  public let parsed: ParsedSource
  /// The lines of the standard layout; none where something is wrong with the text.
  let lines: [FormattedLine]

  /// The text in the standard layout, every line with a line feed; nil where there are syntax errors.
  public var text: String? {
    guard parsed.diagnostics.isEmpty else { return nil }
    return lines.reduce(into: "") { text, line in text += line.text + "\n" }
  }

  /// Whether the text is not in the standard layout, byte for byte; false where there are syntax
  /// errors.
  public var isChanged: Bool {
    // Strings are also equal where only their Unicode form differs.
    text.map { !$0.utf8.elementsEqual(parsed.source.text.utf8) } ?? false
  }

  /// The lines that change, neighbours together, in the text's order.
  public var differences: [LayoutDifference] {
    guard isChanged else { return [] }
    var differences: [LayoutDifference] = []
    var lines = lines[...]
    var isOpen = false
    for (place, written) in writtenLines.enumerated() {
      let made = lines.prefix { $0.source == place }.map(\.text)
      lines = lines.dropFirst(made.count)
      let isSame = made.count == 1 && (made[0] + "\n").utf8.elementsEqual(written.utf8)
      defer { isOpen = !isSame }
      guard !isSame, !(written.isEmpty && made.isEmpty) else { continue }
      if !isOpen {
        differences.append(
          LayoutDifference(line: parsed.source.firstLine + place, removed: [], added: []))
      }
      differences[differences.count - 1].removed.append(written)
      differences[differences.count - 1].added += made
    }
    return differences
  }

  /// The lines of the text, each with its end.
  private var writtenLines: [String] {
    let table = LineTable(parsed.source)
    let starts = table.ranges.map(\.start) + [parsed.source.text.utf8.count]
    return zip(starts, starts.dropFirst()).map { String(table.text(of: SourceRange($0, $1))) }
  }
}
