import ScenarioLanguage

/// Text laid out in rows of a terminal, broken between words.
enum Wrapping {
  /// The text with every line that is wider than `columns` broken at blanks, what follows indented by two.
  ///
  /// No-break spaces hold, so that an amount stays whole; escape sequences take no columns. A word that
  /// is too wide by itself is left to the terminal. Nil columns are no limit. Linear in the text's length.
  static func wrapped(_ text: String, to columns: Int?) -> String {
    // No line can be wider than it has bytes.
    guard let columns, text.utf8.count > columns else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { rows(of: $0, columns) }.joined(separator: "\n")
  }

  private static func rows(of line: Substring, _ columns: Int) -> [String] {
    guard width(of: line) > columns else { return [String(line)] }
    let indent = String(line.prefix { $0 == " " })
    var rows: [String] = []
    var row = indent
    var used = indent.count
    var isEmpty = true
    for word in line.dropFirst(indent.count).split(separator: " ", omittingEmptySubsequences: false)
    {
      let width = width(of: word)
      if !isEmpty, used + 1 + width > columns {
        rows.append(row)
        row = indent + "  "
        used = indent.count + 2
        isEmpty = true
      }
      row += (isEmpty ? "" : " ") + word
      used += (isEmpty ? 0 : 1) + width
      isEmpty = false
    }
    return rows + [row]
  }

  /// The columns that text takes, without its escape sequences for colours.
  private static func width(of text: Substring) -> Int {
    var width = 0
    var isEscape = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isEscape = true }
      if !isEscape { width += DisplayText.width(of: scalar) }
      // A colour's sequence ends with this letter.
      if isEscape, scalar == "m" { isEscape = false }
    }
    return width
  }
}

extension Console {
  /// The console with answers broken between words, as for what a program says of itself.
  public func wrappingAnswers(to columns: @escaping @Sendable () -> Int?) -> Console {
    Console(answer: { answer(Wrapping.wrapped($0, to: columns())) }, problem: problem)
  }

  /// The console with problems broken between words where they are wider than a terminal.
  ///
  /// The columns are asked for at each text, since a window may change its size; nil stands for no limit.
  public func wrappingProblems(to columns: @escaping @Sendable () -> Int?) -> Console {
    Console(answer: answer, problem: { problem(Wrapping.wrapped($0, to: columns())) }, page: page)
  }
}
