import Budget

// Prices as they are said, and as they are typed with a slip.

extension PlainNumberReader {
  /// The øre behind kroner, and how many words they take: `1 krone og 70 øre`, `1 kr 60 øre`, `en krone sytti`.
  func øre(at place: Int) -> (value: ExactNumber, length: Int)? {
    guard place < words.count, place == 0 || !words[place - 1].endsPart else { return nil }
    let start = ["og", "and"].contains(words[place].key) ? place + 1 : place
    guard let rest = digits(at: start) ?? spelled(at: start), rest.length > 0,
      rest.number.sign == nil, rest.number.value < ExactNumber(100),
      rest.number.value.denominator == 1
    else { return nil }
    let end = start + rest.length
    if rest.number.unit == .øre { return (rest.number.value, end - place) }
    if end < words.count, Self.units[words[end].key] == .øre {
      return (rest.number.value, end + 1 - place)
    }
    // Without the word, where nothing is counted by it.
    let isLast = end == words.count || words[end - 1].endsPart || isBehindPrice(at: end)
    guard isLast, rest.number.unit == .none, rest.number.value >= ExactNumber(10) else {
      return nil
    }
    return (rest.number.value, end - place)
  }

  /// Whether a price is typed with a blank for its sign: `sats 1 60`.
  func isParted(at place: Int) -> Bool {
    guard place > 0, place + 1 < words.count else { return false }
    return words[place].text.count == 1 && words[place + 1].text.count == 2
      && words[place + 1].text.allSatisfy(\.isNumber)
      && Self.beforePrices.contains(where: words[place - 1].key.hasPrefix)
  }

  private static let beforePrices = ["sats", "kontingent", "rate", "fee"]

  /// Whether a word can stand behind a price: of whom it is, when it begins, or one that counts nothing.
  private func isBehindPrice(at place: Int) -> Bool {
    if ["per", "pr", "neste", "next", "mer", "more", "mindre", "less", "hver"].contains(
      words[place].key)
    {
      return true
    }
    let cue = CueLexicon.of(language).cue(at: place, in: words)?.cue
    return cue.map { [.from, .until, .by, .joint, .onlyIn].contains($0) } ?? false
  }
}
