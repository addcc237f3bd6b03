import Lettering

/// Small numbers in words, as people write and say them.
///
/// Statements know them only where a count stands, so that `to` and `en` mean elsewhere what they mean;
/// sentences in plain words read larger ones with them.
enum NumberWords {
  /// The words that also are articles, folded: they count where something is counted.
  static let articles: Set<String> = ["en", "ei", "et", "ett", "a", "an"]

  /// The number that a word is in a language, folded; nil for other words.
  static func value(of key: String, in language: InterfaceLanguage) -> Int64? {
    let table = language == .english ? english : norwegian
    return table[key] ?? compound(key, table)
  }

  /// The number that a word is in either language as it is typed; nil for other words.
  static func count(_ word: String) -> Int64? {
    // The longest is `sekstiseks`, or English with a hyphen.
    guard word.utf8.count <= 14 else { return nil }
    let key = Folding.key(of: word)
    return value(of: key, in: .norwegian) ?? value(of: key, in: .english)
  }

  private static let english: [String: Int64] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]

  private static let norwegian: [String: Int64] = [
    "en": 1, "ei": 1, "et": 1, "ett": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6,
    "sju": 7, "syv": 7, "atte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13,
    "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
    "tjue": 20, "tyve": 20, "tretti": 30, "tredve": 30, "forti": 40, "femti": 50, "seksti": 60,
    "sytti": 70,
    "atti": 80, "nitti": 90,
  ]

  /// `tjuefem` and `seventy-five`, as tens and ones are written.
  private static func compound(_ key: String, _ table: [String: Int64]) -> Int64? {
    guard key.utf8.count > 5 else { return nil }
    for (tens, value) in table where value >= 20 && key.hasPrefix(tens) {
      let rest = key.dropFirst(tens.count)
      if let ones = table[String(rest.drop { $0 == "-" })], ones < 10 { return value + ones }
    }
    return nil
  }

  /// A number above a hundred whose words are joined, `sekshundre`, `tohundreogfemtitusen`; nil for other words.
  static func joined(_ key: String) -> Int64? {
    // No such word is longer, and none is a number of one word.
    guard (7...48).contains(key.utf8.count), !scales.contains(where: { $0.word == key }),
      scales.contains(where: { key.contains($0.word) })
    else { return nil }
    return joined(key[...], scales[...])
  }

  private static func joined(
    _ key: Substring, _ scales: ArraySlice<(word: String, factor: Int64)>
  ) -> Int64? {
    guard let scale = scales.first else {
      return norwegian[String(key)] ?? compound(String(key), norwegian)
    }
    guard let range = key.firstRange(of: scale.word) else {
      return joined(key, scales.dropFirst())
    }
    let (before, after) = (key[..<range.lowerBound], key[range.upperBound...])
    let rest = after.hasPrefix("og") ? after.dropFirst(2) : after
    guard let count = before.isEmpty ? 1 : joined(before, scales.dropFirst()), count < 1_000,
      let more = after.isEmpty ? 0 : joined(rest, scales.dropFirst())
    else { return nil }
    return count * scale.factor + more
  }

  /// What numbers in words are multiples of, the greatest first.
  private static let scales: [(word: String, factor: Int64)] = [
    ("millioner", 1_000_000), ("million", 1_000_000), ("tusen", 1_000), ("hundre", 100),
  ]
}
