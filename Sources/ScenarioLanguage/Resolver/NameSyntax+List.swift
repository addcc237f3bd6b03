import Budget

extension [NameSyntax] {
  /// The names of a list whose last one may be two with `and` or `og` between them.
  ///
  /// A name that is known as it stands stays whole: `Nore og Uvdal`. One that is not is taken apart where both
  /// parts are known, else where one of them is, so that the other can be told to be wrong.
  public func partedInList(isKnown: (String) -> Bool) -> [NameSyntax] {
    // Most names are one word, and nothing is looked up for them.
    guard let last, !last.isQuoted, last.text.utf8.contains(0x20), !isKnown(last.text) else {
      return self
    }
    let parts = last.parts
    let best =
      parts.first { isKnown($0.text) && isKnown($1.text) } ?? parts.first { isKnown($0.0.text) }
      ?? parts.first { isKnown($0.1.text) }
    return best.map { dropLast() + [$0.0, $0.1] } ?? self
  }
}

extension NameSyntax {
  /// A name has not more of them, and what has more is no name.
  static let mostConjunctions = 8

  /// What stands before and behind each `and` and `og` of the name, the last one first.
  fileprivate var parts: [(NameSyntax, NameSyntax)] {
    let words = text.split(separator: " ")
    let joints = words.indices.dropFirst().dropLast().reversed().filter {
      Concept.meaning(of: String(words[$0]), as: .argument) == .and
    }
    return joints.prefix(Self.mostConjunctions).map { joint in
      (part(words[..<joint]), part(words[(joint + 1)...]))
    }
  }

  /// Some of the name's words as a name; at the whole name's place where white space was folded.
  private func part(_ words: ArraySlice<Substring>) -> NameSyntax {
    let part = words.joined(separator: " ")
    guard let first = words.first, text.utf8.count == range.end - range.start else {
      return NameSyntax(text: part, range: range, isQuoted: false)
    }
    let start = range.start + text.utf8.distance(from: text.utf8.startIndex, to: first.startIndex)
    return NameSyntax(
      text: part, range: SourceRange(start, start + part.utf8.count), isQuoted: false)
  }
}
