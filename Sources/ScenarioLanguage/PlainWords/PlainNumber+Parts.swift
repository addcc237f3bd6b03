import Budget

// How long something lasts, and which part of it is meant.

extension PlainNumberReader {
  /// A year as long as something lasts, `i et år`, or half of one, `et halvår`; nil where it is none.
  func aYear(at place: Int) -> (number: PlainNumber, length: Int)? {
    func key(_ place: Int) -> String { words.indices.contains(place) ? words[place].key : "" }
    let start = NumberWords.articles.contains(key(place)) ? place + 1 : place
    if key(start) == "halvar", let half = try? ExactNumber(1, over: 2) {
      return (PlainNumber(value: half, unit: .years), start + 1 - place)
    }
    guard start > place, ["i", "for"].contains(key(place - 1)), let unit = Self.units[key(start)],
      unit == .years || unit == .months
    else { return nil }
    return (PlainNumber(value: .one, unit: unit), start + 1 - place)
  }

  /// Whether a word is a quarter; `kvart` is every one in Nynorsk, too.
  func isQuarter(at place: Int) -> Bool {
    place < words.count
      && ["kvart", "quarter", "quarters"].contains(words[place].text.lowercased())
  }

  /// A part of something as a percentage, `en fjerdedel`, `by a quarter`, `one in four`; nil for none.
  func fraction(at place: Int) -> (number: PlainNumber, length: Int)? {
    func key(_ place: Int) -> String { words.indices.contains(place) ? words[place].key : "" }
    guard let count = NumberWords.value(of: key(place), in: language) ?? Int64(key(place)),
      (1...20).contains(count)
    else { return nil }
    let part = isQuarter(at: place + 1) ? 4 : Self.part(key(place + 1))
    // `a quarter of a million` is an amount.
    let isOfAmount =
      key(place + 2) == "of" && (place + 3...place + 4).contains { scale(at: $0) != nil }
    if let part, Int128(count) < part, scale(at: place + 2) == nil, !isOfAmount,
      let percent = try? ExactNumber(100 * Int128(count), over: part)
    {
      return (PlainNumber(value: percent, unit: .percent), 2)
    }
    guard count == 1, ["av", "in", "i", "til", "to"].contains(key(place + 1)),
      ["chan", "sjans"].contains(where: key(place + 3).hasPrefix)
        || [key(place - 1), key(place - 2)].contains(where: { before in
          ["chan", "sjans", "sannsyn", "probab", "odds", "risi", "risk"].contains(
            where: before.hasPrefix)
        }),
      let whole = Int64(key(place + 2)) ?? NumberWords.value(of: key(place + 2), in: language),
      whole > 1, 100 % whole == 0
    else { return nil }
    return (PlainNumber(value: ExactNumber(100 / whole), unit: .percent), 3)
  }

  /// How many of the parts that a word says are a whole: `tredel`, `tredjedeler`, `thirds`; nil for any other word.
  private static func part(_ key: String) -> Int128? {
    parts[key]
      ?? ["er", "ar", "s"].lazy.compactMap {
        key.hasSuffix($0) ? parts[String(key.dropLast($0.count))] : nil
      }
      .first
  }

  private static let parts: [String: Int128] = [
    "tredel": 3, "tredjedel": 3, "third": 3, "fjerdedel": 4, "firedel": 4, "femtedel": 5,
    "femdel": 5, "fifth": 5, "sjettedel": 6, "seksdel": 6, "sixth": 6, "tidel": 10,
    "tiendedel": 10, "tenth": 10,
  ]
}
