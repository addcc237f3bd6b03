import Budget

// Numbers that the words around them make other ones, or that cannot be read.

extension PlainScanner {
  /// A word that is not understood and says what matters, so that nothing is read past it.
  func untold(at place: Int, _ length: Int = 1) -> Reading {
    (Array(repeating: .unknown(words[place].text), count: 3), length)
  }

  /// Whether the words at a place say a number that is another one than is read there, or none that can be read:
  /// `et par tusen`, `snauhundre tusen`, `250 00`, `5-600 000`.
  func isMisread(
    _ read: (number: PlainNumber, length: Int)?, at place: Int, after last: PlainPart?
  ) -> Bool {
    let isDigits = words[place].text.first?.isNumber == true
    guard let read, read.length > 0 else { return isDigits && read == nil }
    let end = place + read.length
    // How many thousands there are, a word says that is no number.
    if numbers.beginsWithScale(at: place), place > 0, !words[place - 1].endsPart {
      switch last {
      case .unknown, .newName: return true
      case .cue, .names, .number, .year, .month, nil: break
      }
      if Self.uncounted.contains(key(place - 1)) { return true }
    }
    guard isDigits, read.number.value.denominator == 1, end < words.count, !words[end - 1].endsPart,
      words[end - 1].text.allSatisfy(\.isNumber), words[end].text.allSatisfy(\.isNumber)
    else { return false }
    // `300 000 2021`, `sats 1 60`
    return words[end].text.utf8.count != 4 && MonthName.number(of: key(end + 1)) == nil
  }

  /// What says that there are several, and not how many.
  private static let uncounted: Set<String> = [
    "par", "noen", "nokre", "flere", "fleire", "mange", "few", "some", "several", "many", "couple",
    "of", "titalls", "titusener", "dozens",
  ]
}
