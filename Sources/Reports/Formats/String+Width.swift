import ScenarioLanguage

extension StringProtocol {
  /// How many columns of a terminal the text takes.
  var displayWidth: Int { unicodeScalars.reduce(0) { $0 + DisplayText.width(of: $1) } }
}

extension StringProtocol where SubSequence == Substring {
  /// The text in two at a width; a combining mark stays with its letter.
  func cut(to width: Int) -> (first: Substring, rest: Substring) {
    var taken = 0
    var place = startIndex
    while place < endIndex {
      taken += String(self[place]).displayWidth
      // The first character is taken also where it is too wide, so that cutting comes to an end.
      if taken > width, place > startIndex { break }
      place = index(after: place)
    }
    return (self[..<place], self[place...])
  }
}

extension String {
  /// The text in lines of at most a width, broken at spaces, and inside words that are too long.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      let joined = line.isEmpty ? word : line + " " + word
      if joined.displayWidth <= width {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var part = word.cut(to: width)
      while !part.rest.isEmpty {
        lines.append(String(part.first))
        part = part.rest.cut(to: width)
      }
      line = String(part.first)
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// The parts between spaces; numbers in groups of digits stay whole.
  private var words: [String] {
    var words: [String] = []
    for part in split(separator: " ", omittingEmptySubsequences: false) {
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

  /// The width of the longest part between spaces.
  var longestWord: Int { words.map(\.displayWidth).max() ?? 0 }

  /// The text with spaces after it up to a width.
  func padded(to width: Int) -> String { self + spaces(width - displayWidth) }

  /// The text with spaces before it up to a width.
  func rightAligned(to width: Int) -> String { spaces(width - displayWidth) + self }

  /// The text without the spaces at its end.
  var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// So many spaces; none where the number is negative.
func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
