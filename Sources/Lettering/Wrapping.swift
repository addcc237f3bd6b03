extension String {
  /// The text in lines of at most a width, broken at spaces, and inside words that are too long.
  ///
  /// Never empty; numbers in groups of digits stay whole.
  public func wrapped(to width: Int) -> [String] {
    // A row that is moved in goes on further in, so that it does not seem to be two.
    let signs = prefix { !$0.isLetter && !$0.isNumber }
    let head = signs.lastIndex(of: "\u{A0}").map { String(signs[...$0]).displayWidth } ?? 0
    let later = head > 0 && head < width / 2 ? String(repeating: " ", count: head + 2) : ""
    return Rows(of: self[...], width: width, first: "", later: later, breaksWords: true).lines
  }

  /// The text with every line that is wider than `columns` broken at spaces, what follows indented by two
  /// more than the line.
  ///
  /// No-break spaces hold, so that an amount stays whole; escape sequences take no columns. A word that is too
  /// wide by itself is broken behind `|`, as between the choices of a form, else left to the terminal. Nil columns are no limit. Linear in the
  /// text's length.
  public func wrappedLines(to columns: Int?) -> String {
    // No line can be wider than it has bytes.
    guard let columns, utf8.count > columns else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { line -> [String] in
        guard line.utf8.count > columns, shownWidth(line) > columns else { return [String(line)] }
        let indent = String(line.prefix { $0 == " " })
        let words = line.dropFirst(indent.count)
        return Rows(
          of: words, width: columns, first: indent, later: indent + "  ", breaksWords: false
        ).lines
      }.joined(separator: "\n")
  }

  /// The width of the longest part between spaces.
  public var longestWord: Int { words(of: self[...]).map(\.displayWidth).max() ?? 0 }
}

/// Words filled into rows, as many in each as fit.
private struct Rows {
  private(set) var lines: [String] = []

  init(of text: Substring, width: Int, first: String, later: String, breaksWords: Bool) {
    var row = first
    var used = first.count
    var isEmpty = true
    let room = width - max(first.count, later.count)
    for (glue, word) in words(of: text).flatMap({ breaksWords ? [(" ", $0)] : parts(of: $0, room) })
    {
      let needed = shownWidth(word[...])
      if !isEmpty, used + glue.count + needed > width {
        lines.append(row)
        (row, used, isEmpty) = (later, later.count, true)
      }
      var part = word[...]
      while isEmpty, breaksWords, case let (fitting, rest) = part.cut(to: width - used),
        !rest.isEmpty
      {
        lines.append(row + fitting)
        (row, used, part) = (later, later.count, rest)
      }
      row += (isEmpty ? "" : glue) + part
      used += (isEmpty ? 0 : glue.count) + shownWidth(part)
      isEmpty = isEmpty && part.isEmpty
    }
    if !isEmpty || lines.isEmpty { lines.append(row) }
  }
}

/// The parts between spaces; numbers in groups of digits stay whole.
private func words(of text: Substring) -> [String] {
  var words: [String] = []
  for part in text.split(separator: " ", omittingEmptySubsequences: false) {
    if let last = words.last, last.last?.isNumber == true, part.first?.isNumber == true,
      last.allSatisfy({ $0.isNumber || $0 == " " })
    {
      words[words.count - 1] += " " + part
    } else {
      words.append(String(part))
    }
  }
  return words
}

/// A word whole, or where it is wider than `room` in the choices that it names: `a|`, `b|`, `c`; each with what
/// stands between it and the one before.
private func parts(of word: String, _ room: Int) -> [(glue: String, part: String)] {
  guard word.utf8.count > room, word.contains("|"), shownWidth(word[...]) > room else {
    return [(" ", word)]
  }
  var parts: [(glue: String, part: String)] = []
  for choice in word.split(separator: "|", omittingEmptySubsequences: false) {
    if !parts.isEmpty { parts[parts.count - 1].part += "|" }
    parts.append((parts.isEmpty ? " " : "", String(choice)))
  }
  return parts
}

/// The columns that text takes, without its escape sequences for colours.
private func shownWidth(_ text: Substring) -> Int {
  var width = 0
  var scalars = text.unicodeScalars
  while let scalar = scalars.first {
    if let rest = scalars.afterEscapeSequence {
      scalars = rest
    } else {
      width += scalar.displayWidth
      scalars.removeFirst()
    }
  }
  return width
}
