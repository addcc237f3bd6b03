import Budget

/// A number that a sentence mentions.
struct PlainNumber: Sendable, Hashable {
  /// What it counts.
  enum Unit: Sendable { case none, kroner, øre, percent, years, months }

  var value: ExactNumber
  var unit = Unit.none
  /// Whether it is only an article, `en` or `a`, which counts where something is counted.
  var isArticle = false
  /// Whether it is by how much something is moved: `med 300 000`.
  var isDifference = false
  /// Whether it counts something that is no part of a budget.
  var isCount = false
  /// The sign in front of it; nil for none.
  var sign: Character?
  /// Whether a thousand or more was said by a word or a group of digits.
  var isLarge: Bool { value.magnitude >= ExactNumber(1_000) }
}

extension PlainNumber {
  /// Whether nothing says which way it moves something.
  var isBare: Bool { sign == nil && !isDifference }

  /// Whether it can only be a price, as it is in øre or has decimals.
  var isPrice: Bool {
    switch unit {
    case .øre: true
    case .none, .kroner: value.denominator != 1
    case .percent, .years, .months: false
    }
  }

  /// Whether it is how long something lasts.
  var isOfTime: Bool { unit == .years || unit == .months }
}

/// Reads numbers in digits and words, in a language.
struct PlainNumberReader {
  let words: [PlainWord]
  let language: InterfaceLanguage

  /// The number that begins at a word, and how many words it takes; nil for none.
  func number(at place: Int) -> (number: PlainNumber, length: Int)? {
    guard words.indices.contains(place) else { return nil }
    var next = place
    // `kr 1,70`, `NOK 500 000`
    var hasKroner = false
    if ["kr", "nok"].contains(words[next].key), next + 1 < words.count {
      hasKroner = true
      next += 1
    }
    // `minus 500 000`
    if words[next].key == "minus", let read = number(at: next + 1), read.length > 0,
      read.number.sign == nil, !read.number.isArticle
    {
      var number = read.number
      number.sign = "-"
      return (number, next + 1 + read.length - place)
    }
    guard
      var read = aYear(at: next) ?? fraction(at: next) ?? digits(at: next) ?? spelled(at: next)
    else { return nil }
    if hasKroner { read.number.unit = .kroner }
    next += read.length
    var number = read.number
    if !number.isArticle || scale(at: next) != nil { multiply(&number, &next) }
    if number.unit == .none {
      unit(&number, &next)
    } else if number.unit == .kroner, next < words.count, Self.units[words[next].key] == .kroner {
      // `to millioner kroner`
      next += 1
    }
    // `en og sytti` is a price, and so is `en krone og sytti`.
    let isSpoken =
      number.unit == .none && number.value < ExactNumber(10) && number.value.denominator == 1
      && words[place].text.first?.isNumber == false && next < words.count
      && NumberWords.value(of: words[next == words.count - 1 ? next : next + 1].key, in: language)
        != nil
    if number.unit == .kroner || isSpoken || isParted(at: place), let rest = øre(at: next),
      let cents = try? rest.value / ExactNumber(100), let sum = try? number.value + cents
    {
      number.value = sum
      number.unit = .kroner
      number.isArticle = false
      next += rest.length
    }
    return (number, next - place)
  }

  // MARK: Digits

  /// `1,70`, `500 000`, `500.000`, `+10`, `500k`, `500,-`.
  func digits(at place: Int) -> (number: PlainNumber, length: Int)? {
    guard place < words.count else { return nil }
    var text = Substring(words[place].text)
    var sign: Character?
    if let first = text.first, "+-−–±".contains(first) {
      sign = first == "+" ? "+" : "-"
      text.removeFirst()
    }
    guard let first = text.first, first.isASCII, first.isNumber else { return nil }
    let body = text.prefix { ($0.isASCII && $0.isNumber) || ".,'’_".contains($0) }
    var suffix = text.dropFirst(body.count)
    var length = 1
    var figures = String(body)
    // Groups of three digits in the words behind; the last may have decimals and a unit behind it.
    if suffix.isEmpty, (1...3).contains(body.count), body.allSatisfy(\.isNumber) {
      while place + length < words.count, suffix.isEmpty, !words[place + length - 1].endsPart {
        let next = words[place + length].text
        let group = next.prefix { $0.isASCII && $0.isNumber }
        guard group.count == 3, figures.count < 15 else { break }
        figures += group
        suffix = next.dropFirst(group.count)
        length += 1
      }
      let decimals = suffix.prefix { ($0.isASCII && $0.isNumber) || ".,".contains($0) }
      if decimals.last?.isNumber == true {
        figures += decimals
        suffix = suffix.dropFirst(decimals.count)
      }
    }
    // `500,-`, whose comma stands before no decimals.
    if suffix.first == "-" || suffix.first == "–", let last = figures.last, ",.".contains(last) {
      figures.removeLast()
      suffix = ",-"
    }
    guard let value = value(of: figures) else { return nil }
    var number = PlainNumber(value: value, sign: sign)
    if !suffix.isEmpty {
      guard apply(String(suffix), to: &number) else { return nil }
    }
    return (number, length)
  }

  /// The value of digits with decimal and group signs; nil where they make no number, or too great a one.
  private func value(of figures: String) -> ExactNumber? {
    guard figures.utf8.count <= 18 else { return nil }
    var parts = figures.split(separator: "'", omittingEmptySubsequences: false).joined()
    parts = parts.filter { $0 != "_" && $0 != "’" }
    let groups = parts.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard groups.allSatisfy({ !$0.isEmpty }), let whole = groups.first else { return nil }
    let signs = parts.filter { $0 == "." || $0 == "," }
    let areGroups = groups.dropFirst().allSatisfy { $0.count == 3 } && whole != "0"
    let groupSign: Character = language == .english ? "," : "."
    if groups.count == 1 || (areGroups && (groups.count > 2 || signs.first == groupSign)) {
      return Int64(groups.joined()).map { ExactNumber($0) }
    }
    // Nobody writes a price with three zeros behind hundreds of kroner.
    if groups.count == 2, whole.count == 3, groups[1] == "000" {
      return Int64(groups.joined()).map { ExactNumber($0) }
    }
    // The last sign is the decimal one.
    let decimals = groups[groups.count - 1]
    guard let number = Int64(groups.joined()) else { return nil }
    var power: Int128 = 1
    for _ in 0..<decimals.count { power *= 10 }
    return try? ExactNumber(Int128(number), over: power)
  }

  /// Applies what stands right behind the digits: `k`, `%`, `øre`; false where it is none of them.
  private func apply(_ suffix: String, to number: inout PlainNumber) -> Bool {
    if [",-", ".-", ",–", ".–"].contains(suffix) {
      number.unit = .kroner
      return true
    }
    let key = PlainWord(suffix).key
    if let scale = Self.scales[key] {
      return scaled(&number, by: scale.factor, kroner: scale.isKroner)
    }
    guard let unit = Self.units[key] else { return false }
    number.unit = unit
    return true
  }

  // MARK: Units

  /// The power of ten that the word at a place means; nil for none.
  func scale(at place: Int) -> (factor: Int64, isKroner: Bool)? {
    guard place < words.count else { return nil }
    // What English calls a billion is a milliard.
    guard words[place].key != "billion" || language == .english else { return nil }
    return Self.scales[words[place].key]
  }

  private func multiply(_ number: inout PlainNumber, _ next: inout Int) {
    while let scale = scale(at: next), scaled(&number, by: scale.factor, kroner: scale.isKroner) {
      next += 1
    }
  }

  private func scaled(_ number: inout PlainNumber, by factor: Int64, kroner: Bool) -> Bool {
    guard let value = try? number.value * ExactNumber(factor) else { return false }
    number.value = value
    number.isArticle = false
    if kroner { number.unit = .kroner }
    return true
  }

  private func unit(_ number: inout PlainNumber, _ next: inout Int) {
    // `en million i året` and `per month` say no time that anything lasts.
    guard next < words.count,
      !number.isArticle || !["ar", "year", "maned", "month"].contains(words[next].key)
    else { return }
    if words[next].key == "per", next + 1 < words.count, words[next + 1].key == "cent" {
      number.unit = .percent
      number.isArticle = false
      next += 2
    } else if let unit = Self.units[words[next].key] {
      number.unit = unit
      number.isArticle = false
      next += 1
    }
  }

  static let scales: [String: (factor: Int64, isKroner: Bool)] = [
    "k": (1_000, true), "tusen": (1_000, false), "thousand": (1_000, false), "tkr": (1_000, true),
    "kkr": (1_000, true), "tusenlapper": (1_000, true), "m": (1_000_000, true),
    "mill": (1_000_000, true), "million": (1_000_000, true), "millions": (1_000_000, true),
    "millioner": (1_000_000, true), "mnok": (1_000_000, true), "mkr": (1_000_000, true),
    "grand": (1_000, true), "mrd": (1_000_000_000, true), "milliard": (1_000_000_000, true),
    "milliarder": (1_000_000_000, true), "billion": (1_000_000_000, true),
  ]

  static let units: [String: PlainNumber.Unit] = [
    "kr": .kroner, "kroner": .kroner, "krone": .kroner, "nok": .kroner, "ore": .øre, "oere": .øre,
    "%": .percent, "prosent": .percent, "percent": .percent, "pct": .percent, "pst": .percent,
    "prosentpoeng": .percent, "ar": .years, "arene": .years, "year": .years, "years": .years,
    "aar": .years, "maned": .months, "maneder": .months, "manedene": .months, "mnd": .months,
    "month": .months, "months": .months,
    "-ore": .øre, "-oringer": .øre, "kronor": .kroner, "ore's": .øre, "cents": .øre,
  ]
}
