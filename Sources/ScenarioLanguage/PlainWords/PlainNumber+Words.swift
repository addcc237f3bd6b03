import Budget

// Numbers in words: `fem hundre tusen`, `tohundreogfemti`, `en halv million`, `tre kvart million`, `en komma sytti`.

extension PlainNumberReader {
  /// A number that begins with a word; its length is nothing where `tusen` or `million` stands alone, which is one.
  func spelled(at place: Int) -> (number: PlainNumber, length: Int)? {
    guard place < words.count else { return nil }
    var (current, next, isArticle) = whole(at: place)
    // `en halv million`, `half a million`, `to og en halv million`, `halvannen million`
    if let part = parted(at: next, after: current, isArticle: isArticle) {
      return (PlainNumber(value: part.value), part.end - place)
    }
    guard next > place else {
      // `tusen`, `million` alone are one of them.
      return scale(at: place) == nil ? nil : (PlainNumber(value: .one), 0)
    }
    if let decimals = decimals(at: next), let value = try? ExactNumber(current) + decimals.value {
      return (PlainNumber(value: value), decimals.end - place)
    }
    // `en million to hundre tusen`, of which each scale is smaller than the one before.
    var value: Int64 = 0
    while let factor = scale(at: next)?.factor, current < 1_000,
      value == 0 || factor < Self.lowest(of: value)
    {
      let behind = whole(at: next + 1)
      guard !behind.isArticle, behind.end > next + 1, !words[next].endsPart,
        behind.value < factor, scale(at: behind.end).map({ $0.factor < factor }) ?? true,
        parted(at: behind.end, after: behind.value, isArticle: false) == nil
      else { break }
      value += current * factor
      (current, next) = (behind.value, behind.end)
      isArticle = false
    }
    guard value > 0 else {
      return (PlainNumber(value: ExactNumber(current), isArticle: isArticle), next - place)
    }
    if let factor = scale(at: next)?.factor, factor < Self.lowest(of: value) {
      current *= factor
      next += 1
    }
    return (PlainNumber(value: ExactNumber(value + current)), next - place)
  }

  /// The greatest power of a thousand that divides a number.
  private static func lowest(of value: Int64) -> Int64 {
    var power: Int64 = 1
    while value.isMultiple(of: power * 1_000), power < 1_000_000_000 { power *= 1_000 }
    return power
  }

  /// A whole number of words without a scale, and the place behind it.
  private func whole(at place: Int) -> (value: Int64, end: Int, isArticle: Bool) {
    var next = place
    var current: Int64 = 0
    var isArticle = true
    while next < words.count, next == place || !words[next - 1].endsPart {
      let key = words[next].key
      if let small = NumberWords.value(of: key, in: language) {
        guard current % 100 == 0 || (current % 10 == 0 && small < 10) else { break }
        isArticle = isArticle && NumberWords.articles.contains(key)
        current += small
      } else if let joined = NumberWords.joined(key), next == place {
        isArticle = false
        current = joined
      } else if Self.hundreds.contains(key), current < 20 {
        isArticle = false
        current = max(1, current) * 100
      } else if ["og", "and"].contains(key), current >= 100, current % 100 == 0,
        next + 1 < words.count,
        NumberWords.value(of: words[next + 1].key, in: language) != nil
      {
        // `fem hundre og femti`
      } else {
        break
      }
      next += 1
    }
    return (current, next, isArticle)
  }

  /// Whether a number begins with what it is a multiple of, rather than how many of those there are.
  func beginsWithScale(at place: Int) -> Bool {
    scale(at: place) != nil || Self.hundreds.contains(words[place].key)
  }

  private static let hundreds: Set<String> = ["hundre", "hundred"]

  /// A number that ends with a half or with quarters.
  private func parted(
    at place: Int, after whole: Int64, isArticle: Bool
  ) -> (value: ExactNumber, end: Int)? {
    func key(_ place: Int) -> String { place < words.count ? words[place].key : "" }
    // `en kvart million`, `three quarters of a million`, `trekvart million`
    let quarters: Int64? =
      key(place) == "trekvart" && whole == 0
      ? 3 : isQuarter(at: place) && whole <= 3 ? max(1, whole) : nil
    if let quarters, let value = try? ExactNumber(Int128(quarters), over: 4) {
      let behind = place + 1 + (key(place + 1) == "of" ? 1 : 0)
      let end = behind + (["a", "an"].contains(key(behind)) ? 1 : 0)
      return scale(at: end) == nil ? nil : (value, end)
    }
    guard let half = try? ExactNumber(1, over: 2), let quarter = try? ExactNumber(1, over: 4) else {
      return nil
    }
    let isHalf = Self.halves.contains(key(place))
    if isHalf, whole <= 1, isArticle {
      let behind = ["a", "an"].contains(key(place + 1)) ? place + 2 : place + 1
      return scale(at: behind) == nil && Self.units[key(behind)] != .years ? nil : (half, behind)
    }
    if ["halvannen", "halvannet"].contains(key(place)), whole == 0 {
      return (try? ExactNumber(3, over: 2)).map { ($0, place + 1) }
    }
    if ["og", "and"].contains(key(place)), ["en", "et", "a", "ett"].contains(key(place + 1)),
      whole > 0
    {
      if Self.halves.contains(key(place + 2)) {
        return (try? ExactNumber(whole) + half).map { ($0, place + 3) }
      }
      if isQuarter(at: place + 2) {
        return (try? ExactNumber(whole) + quarter).map { ($0, place + 3) }
      }
    }
    return nil
  }

  private static let halves: Set<String> = ["halv", "half", "halvt"]

  /// Decimals in words, `en komma sju`, `one point seven`; `sytti` are two of them.
  private func decimals(at place: Int) -> (value: ExactNumber, end: Int)? {
    guard place + 1 < words.count, ["komma", "point"].contains(words[place].key) else { return nil }
    var next = place + 1
    var (digits, over): (Int128, Int128) = (0, 1)
    while next < words.count, over < 10_000 {
      let isZero = ["null", "zero", "oh"].contains(words[next].key)
      guard let said = isZero ? 0 : NumberWords.value(of: words[next].key, in: language),
        said < 10 || over == 1
      else { break }
      let scale: Int128 = said < 10 ? 10 : 100
      (digits, over) = (digits * scale + Int128(said), over * scale)
      next += 1
      if words[next - 1].endsPart { break }
    }
    return over == 1 ? nil : (try? ExactNumber(digits, over: over)).map { ($0, next) }
  }
}
