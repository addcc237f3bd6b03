extension Unicode.Scalar {
  /// How many columns of a terminal the character takes: 0 for combining marks, 2 for wide ones, otherwise 1.
  public var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    case _: return Self.wide.contains { $0.contains(value) } ? 2 : 1
    }
  }

  /// The blocks whose characters fill two columns in a terminal (East Asian wide, emoji).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}

extension StringProtocol {
  /// How many columns of a terminal the text takes.
  public var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }
}

extension StringProtocol where SubSequence == Substring {
  /// The text in two at a width; a combining mark stays with its letter.
  ///
  /// The first character is taken also where it is too wide, so that cutting comes to an end.
  public func cut(to width: Int) -> (first: Substring, rest: Substring) {
    var place = end(within: width)
    if place == startIndex, place < endIndex { place = index(after: place) }
    return (self[..<place], self[place...])
  }

  /// The text; where it does not fit into a width, its start with `…` at the end, so that nobody takes it
  /// for the whole.
  public func shortened(to width: Int) -> String {
    displayWidth <= width ? String(self) : self[..<end(within: width - 1)] + "…"
  }

  /// The place behind the last character that still fits.
  private func end(within width: Int) -> Index {
    var taken = 0
    var place = startIndex
    while place < endIndex {
      taken += String(self[place]).displayWidth
      if taken > width { break }
      place = index(after: place)
    }
    return place
  }
}

extension String {
  /// The text with spaces after it up to a width.
  public func padded(to width: Int) -> String { self + spaces(width - displayWidth) }

  /// The text with spaces before it up to a width.
  public func rightAligned(to width: Int) -> String { spaces(width - displayWidth) + self }

  /// The text without the spaces at its end.
  public var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The text with its first letter in upper case.
  public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// So many spaces; none where the number is negative.
public func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
