import Lettering

/// What a heading, a title or a column's name says of amounts: accounts or a budget, of which years, of all of them.
struct LedgerClaim {
  /// What sort of amounts they are.
  enum Kind: Hashable {
    case accounts, budget, forecast
  }

  /// How much of a year they are of.
  enum Extent {
    case unsaid
    /// So far, which may be all of it.
    case soFar
    case part
  }

  /// In what they are others than those of a column.
  enum Mismatch: Hashable {
    case kind, year, part
  }

  /// Nil where it says none, or several.
  let kind: Kind?
  let years: Set<Int>
  let extent: Extent
  /// Whether they go from one year into another.
  private let goesOver: Bool
  /// Whether they are those of the year before: `Regnskap i fjor`.
  private let isOfLastYear: Bool

  /// The words that say what amounts are, in the spelling of ``Folding``.
  private static let kinds: [String: Kind] = [
    "regnskap": .accounts, "regnskapet": .accounts, "rekneskap": .accounts,
    "regnskapstall": .accounts, "regnskapsfort": .accounts, "accounts": .accounts,
    "actual": .accounts, "actuals": .accounts, "faktisk": .accounts, "virkelig": .accounts,
    "virkeleg": .accounts, "bokfort": .accounts, "bokforte": .accounts, "realisert": .accounts,
    "palopt": .accounts, "regn": .accounts, "hovedbok": .accounts, "saldobalanse": .accounts,
    "ledger": .accounts,
    "budsjett": .budget, "budsjettet": .budget, "budget": .budget, "budsjettall": .budget,
    "budsjettforslag": .budget, "budsj": .budget, "bud": .budget,
    "prognose": .forecast, "prognosen": .forecast, "forecast": .forecast, "estimat": .forecast,
  ]

  /// What says that amounts are of a part of a year, whatever dates stand beside it.
  private static let parts: Set<String> = [
    "halvar", "halvarlig", "kvartal", "kvartalet", "tertial", "quarter", "q1", "q2", "q3", "q4",
    "h1", "h2", "t1", "t2", "t3",
  ]

  private static let soFar: Set<String> = ["hittil", "ytd", "akkumulert", "akk"]

  /// What says that a date is a printout's.
  private static let printed = [
    "utskr", "skrevet", "hentet", "lastet", "opprettet", "generert", "kjort", "eksport", "dato",
    "printed", "created", "exported", "generated", "date", "org", "side", "page",
  ]

  /// What a text says.
  init(_ text: String) {
    let words = HeadingWords.words(of: text)
    let kinds = Set(words.compactMap(Self.kind))
    kind = kinds.count == 1 ? kinds.first : nil
    let dates = WrittenDate.all(in: text)
    years = Set(dates.map(\.year))
    let isRange = dates.count > 1 && dates.contains { $0.month != nil }
    goesOver = isRange && years.count > 1
    isOfLastYear =
      words.contains { ["fjor", "fjoraret", "fjorarets"].contains($0) }
      || zip(words, words.dropFirst()).contains {
        ["forrige", "last", "previous", "prior"].contains($0) && ["ar", "year"].contains($1)
      }
    extent = Self.extent(words, dates, isRange: isRange)
  }

  /// The sort that a word names, alone or as the last part of it: `driftsregnskap`, `årsbudsjett`.
  static func kind(_ word: String) -> Kind? {
    if let kind = kinds[word] { return kind }
    return ["regnskap", "rekneskap", "budsjett"].first { word.hasSuffix($0) }.flatMap {
      kinds[$0]
    }
  }

  private static func extent(
    _ words: [String], _ dates: [WrittenDate], isRange: Bool
  ) -> Extent {
    let isThisPeriod = zip(words, words.dropFirst()).contains {
      ["denne", "this"].contains($0) && ["periode", "perioden", "period", "maned"].contains($1)
    }
    if isThisPeriod || words.contains(where: parts.contains) { return .part }
    let named = words.compactMap { WrittenDate.month(named: $0) }
    let months = named.isEmpty ? dates.compactMap(\.month) : named
    guard let first = months.first, let last = months.last else {
      return words.contains(where: soFar.contains) ? .soFar : .unsaid
    }
    if isRange || named.count > 1 { return first <= 1 && last >= 12 ? .unsaid : .part }
    // The day that a year begins with is its start: `Fra 01.01.2020`.
    if last == 1, dates.last?.day == 1 { return .unsaid }
    guard last >= 12 else { return .part }
    let isToTheEnd = dates.last?.day == 31 || words.contains { ["31", "per", "pr"].contains($0) }
    return isToTheEnd ? .unsaid : .soFar
  }

  /// Whether a text above a table may speak of when it was printed or of a meeting, and not of its amounts.
  static func isOtherDate(_ text: String) -> Bool {
    let words = HeadingWords.words(of: text)
    let isOfTime = words.contains { spans.contains($0) || kind($0) != nil }
    let dates = WrittenDate.all(in: text)
    return !isOfTime
      && (words.contains { word in printed.contains { word.hasPrefix($0) } }
        || (dates.count == 1 && dates[0].day != nil))
  }

  /// The words that introduce the time that amounts are of.
  private static let spans: Set<String> = [
    "fra", "til", "from", "to", "periode", "perioden", "period", "per", "pr", "utgangen",
  ]

  /// In what this contradicts what a column's name says; nil where it does not.
  func mismatch(with wanted: LedgerClaim) -> Mismatch? {
    if let kind, let other = wanted.kind, kind != other { return .kind }
    if goesOver || (isOfLastYear && !wanted.isOfLastYear)
      || (!years.isEmpty && !wanted.years.isEmpty && years.isDisjoint(with: wanted.years))
    {
      return .year
    }
    return extent == .part && wanted.extent == .unsaid ? .part : nil
  }
}
