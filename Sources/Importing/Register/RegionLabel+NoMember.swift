import Lettering

extension RegionLabel {
  /// Why a region is no member, whatever its numbers; nil where it may be one.
  ///
  /// `code` is the one that stands apart from the label, if any.
  func reasonForNoMember(code other: String? = nil) -> CoverageProblem? {
    if isWholeCountry { return .wholeCountry(name) }
    if isAverage || isOfOthers { return .noPlace(whole) }
    if isSum { return .sumOfOthers(whole) }
    let code = other ?? code
    // Economic regions have a 9 for the third digit of their number, which no municipality has.
    let isRegion = code?.utf8.count == 4 && code?.dropFirst(2).first == "9"
    return isRegion || isOutsideCounties(code) || isGroup ? .noPlace(whole) : nil
  }

  /// Whether it is that of a sum of others: `Sum`, `I alt`, `Totalt Viken`, `Østfold i alt`.
  var isSum: Bool {
    let words = HeadingWords.words(of: name)
    guard let first = words.first, let last = words.last else { return false }
    let start = words.prefix(2).joined(separator: " ")
    let end = words.suffix(2).joined(separator: " ")
    return Self.sums.contains(first) || Self.sums.contains(start) || Self.ends.contains(last)
      || Self.ends.contains(end)
  }

  /// Whether it is that of an average or a rounding, which nothing adds up to.
  private var isAverage: Bool {
    HeadingWords.words(of: name).contains {
      ["gjennomsnitt", "snitt", "average", "mean", "median", "avrunding", "rounding", "differanse"]
        .contains($0)
    }
  }

  /// Whether it is that of all others, or of what is reckoned from them: `Øvrige kommuner`, `Andre`, `Endring`.
  private var isOfOthers: Bool {
    let words = HeadingWords.words(of: name)
    guard let first = words.first else { return false }
    let alone = [
      "andre", "others", "other", "rest", "resten", "max", "maks", "min", "endring", "vekst",
    ]
    return words.count == 1 && alone.contains(first)
      || ["ovrige", "resterende", "resten", "maksimum", "minimum", "maximum", "antall"].contains(
        first)
      || (["andre", "other"].contains(first) && words.count == 2
        && ["kommuner", "fylker", "medlemmer", "municipalities", "counties", "members"].contains(
          words[1]))
      || (first == "endring" && words.count > 1)
  }

  /// What the label of a sum, or of what is reckoned from others, begins with.
  private static let sums: Set<String> = [
    "sum", "total", "totalt", "totals", "totalsum", "delsum", "mellomsum", "subtotal",
    "grand total",
    "i alt", "ialt", "til sammen", "tilsammen", "samlet", "samla", "summert", "alle", "hele",
    "heile",
    "gjennomsnitt", "snitt", "average", "mean", "median", "avrunding", "rounding", "differanse",
    "landet uten", "landet utan",
  ]

  /// What it ends with.
  private static let ends: Set<String> = [
    "sum", "total", "totalt", "i alt", "ialt", "til sammen", "tilsammen", "samlet", "samla",
  ]

  /// Whether it is none of the counties' land: Svalbard, the shelf, abroad, or not stated.
  ///
  /// Source: Statistics Norway, standards for municipality and county, KLASS 131 and 104.
  private func isOutsideCounties(_ code: String?) -> Bool {
    if let code, ["21", "22", "23", "25", "26", "88", "99"].contains(code.prefix(2)) {
      return true
    }
    let words = HeadingWords.words(of: name)
    guard let first = words.first else { return false }
    let names: Set<String> = [
      "uoppgitt", "uoppgjeven", "ukjent", "svalbard", "spitsbergen", "longyearbyen", "jan mayen",
      "kontinentalsokkelen", "utlandet", "unspecified", "unknown", "abroad",
    ]
    return names.contains(first) || names.contains(words.prefix(2).joined(separator: " "))
  }

  /// Whether it is a group of municipalities of KOSTRA: `EKA01 Alle kommuner`, `EAKUO Landet uten Oslo`.
  private var isGroup: Bool {
    guard let word = name.split(separator: " ").first, (3...7).contains(word.utf8.count),
      word.utf8.count < name.utf8.count
    else { return false }
    return Self.isGroup(code: word)
  }

  /// Whether a code is that of a group of municipalities of KOSTRA.
  static func isGroup(code: some StringProtocol) -> Bool {
    (code.hasPrefix("EA") || code.hasPrefix("EK"))
      && code.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
  }
}
