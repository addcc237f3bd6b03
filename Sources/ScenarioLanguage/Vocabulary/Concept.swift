import Budget

/// The grammatical positions in which a word can stand; no word means two things in one of them.
public struct Roles: OptionSet, Sendable, Hashable {
  /// The positions as bits.
  public let rawValue: UInt16

  /// The positions of a bit pattern.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The first word of a statement about the budget or its file.
  public static let statement = Roles(rawValue: 1)
  /// The first word of a statement to the session.
  public static let command = Roles(rawValue: 2)
  /// A word inside a statement or expression that says what follows (`from`, `of`, `and`).
  public static let argument = Roles(rawValue: 4)
  /// How a position is staffed.
  public static let positionKind = Roles(rawValue: 8)
  /// What grows.
  public static let growthKind = Roles(rawValue: 16)
  /// A word after a number.
  public static let unit = Roles(rawValue: 32)
  /// What `show` can show.
  public static let topic = Roles(rawValue: 64)
  /// A figure of the budget.
  public static let quantity = Roles(rawValue: 128)
  /// A function of numbers.
  public static let function = Roles(rawValue: 256)
  /// What `set` can set.
  public static let option = Roles(rawValue: 512)
  /// What `tutorial` can do.
  public static let tutorialStep = Roles(rawValue: 1024)
  /// What kind of body a member is.
  public static let memberKind = Roles(rawValue: 4096)

  /// What a scenario's frame can say behind a name or text in quotes.
  public static let link = Roles(rawValue: 2048)

  /// What a table can be sorted by.
  public static let order = Roles(rawValue: 8192)

  /// A word that is a value by itself.
  public static let value = Roles(rawValue: 16384)

  /// Every position by itself.
  public static let all: [Roles] = [
    .statement, .command, .argument, .positionKind, .growthKind, .unit, .topic, .quantity,
    .function, .option, .tutorialStep, .link, .memberKind, .order, .value,
  ]
}

/// A thing that the language has a word for.
///
/// Its words, labels and help in both languages stand in the tables `Vocabulary+….swift`; parser,
/// completion, help and report headings all read them there.
public enum Concept: UInt8, Sendable, Hashable, CaseIterable {
  // Changes.
  case rate, weight, leave, join, merge, population
  case hire, end, extend, convert, makePermanent, cost, onCost
  case profiling, spend, itemise, incomeLine, drop, fund, release, growth, plan
  case correlation, feeNumber
  // The frame of a scenario file.
  case scenario, basedOn, note, decidedBy, include
  // Questions.
  case show, compare, assert, define
  case why, howLong
  case step
  case bridge, solve, cheapest, apply, `for`, fairly, exactly
  case sweep, sensitivity, risk
  // Statements to the session.
  case save, open, new, list, delete, rename, undo, redo, help
  case set, tutorial, quit
  case edit, export, report, history, log
  // Words inside statements and expressions.
  case from, until, at, `in`, of, to, `as`, chance, against, all, whole, within, between
  case and, or, not, years
  case together, below, by, withApproximate, explore, withAccountingSigns
  // Kinds of positions, of growth and of members.
  case permanent, temporary, seconded, wages, prices, incomes, county, municipality
  // Units.
  case kroner, øre, thousand, million, billion, percent, perMille
  // Topics that are no quantities.
  case lines, staff, funds, changes, sources, status, activities, goals, member
  // Quantities that are no statements.
  case fees, income, expenses, salaries, result, opening, closing, free, bound, members, positions
  // Functions.
  case minimum, maximum, absolute, rounded
  // Options.
  case language, format, amounts, color, live, ghost, keys, accessible
  // What a table is sorted by, and which end of it is shown.
  case fee, change, homeCounty, top, bottom
  // What tables and comparisons show of several years and scenarios.
  case overYears, inThousands, onlyChanged, previous
  // Steps of the tutorial.
  case next, stop
  // What stands for a value that was answered.
  case lastAnswer
  // What a link says of the scenario that it leads to, and a frame behind a name or text.
  case version, norwegian, forBudget, caseNumber, onDay
  // What stands above a paper.
  case title, body
  // Changes of who pays, and from which pocket.
  case cover, payInto, cofinance
  // What a new member has of the budget's measures.
  case has
}

extension Concept {
  /// The positions in which its words can stand.
  public var roles: Roles { entry.roles }

  /// Its words in a language, the one to write first.
  public func words(in language: InterfaceLanguage) -> [String] {
    language.text(en: entry.english, nb: entry.norwegian)()
  }

  /// Its words in both languages.
  public var words: [String] { entry.english() + entry.norwegian() }

  /// The word to write for it in a language.
  public func word(in language: InterfaceLanguage) -> String { words(in: language).first ?? "" }

  /// What reports and tables call it.
  public func label(in language: InterfaceLanguage) -> String {
    let label = entry.label()
    return language.text(en: label.en, nb: label.nb)
  }

  /// What it is or does, in one line.
  public func help(in language: InterfaceLanguage) -> String {
    let help = entry.help()
    return language.text(en: help.en, nb: help.nb)
  }

  /// What a word or phrase means in any position, in the order of ``Roles/all``.
  public static func meanings(of phrase: String) -> [Concept] {
    Roles.all.compactMap { meaning(of: phrase, as: $0) }
  }

  /// The concept that a word or phrase means in a position, in either language, folded or not; nil
  /// where it means none.
  public static func meaning(of phrase: String, as role: Roles) -> Concept? {
    // Most are one word; telling characters apart costs more than looking it up.
    let isWord = phrase.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    let words =
      isWord ? [phrase] : phrase.split(whereSeparator: \.isWhitespace).map { String($0) }
    let spellings = words.map { Keywords.shared.spelling(of: $0) }
    guard let first = spellings.first, first != 0 else { return nil }
    let rest = Array(spellings.dropFirst()) + [0, 0]
    let meaning = Keywords.shared.firstMeaning(of: first) {
      $0.roles.contains(role) && $0.second == rest[0] && $0.third == rest[1]
    }
    return spellings.contains(0) ? nil : meaning?.concept
  }

  var entry: VocabularyEntry { Vocabulary.entries[Int(rawValue)] }
}

/// A set of concepts, as a stop list for names.
struct ConceptSet: ExpressibleByArrayLiteral, Sendable {
  /// A bit a concept: the first 128, and those after them.
  private var low: UInt128 = 0
  private var high: UInt128 = 0

  init(arrayLiteral concepts: Concept...) { for concept in concepts { insert(concept) } }

  mutating func insert(_ concept: Concept) {
    let place = UInt128(concept.rawValue)
    if place < 128 { low |= 1 << place } else { high |= 1 << (place - 128) }
  }

  mutating func formUnion(_ other: ConceptSet) {
    low |= other.low
    high |= other.high
  }

  /// The concepts of both sets.
  func union(_ other: ConceptSet) -> ConceptSet {
    var union = self
    union.formUnion(other)
    return union
  }

  /// The concepts that are not in the other set.
  func subtracting(_ other: ConceptSet) -> ConceptSet {
    var rest = self
    rest.low &= ~other.low
    rest.high &= ~other.high
    return rest
  }

  func contains(_ concept: Concept) -> Bool {
    let place = UInt128(concept.rawValue)
    return place < 128 ? low & (1 << place) != 0 : high & (1 << (place - 128)) != 0
  }
}

extension Concept {
  /// The words of a position in the order in which they are shown, without words that mean the same there
  /// as another one (`show positions` is `show staff`), and without billions, which no alliance has.
  static func shown(as role: Roles) -> [Concept] {
    switch role {
    case .statement, .command: StatementForm.all.map(\.concept).filter { $0.roles.contains(role) }
    // The page of a member has a name behind it, and a form of its own.
    case .topic: ShowTopic.allCases.map(\.concept).filter { $0 != .member }
    case .quantity: Quantity.allCases.map(\.concept)
    case .function: BuiltInFunction.allCases.map(\.concept)
    case .growthKind: GrowthKindSyntax.allCases.map(\.concept)
    case .unit: allCases.filter { $0.roles.contains(.unit) && $0 != .billion && $0 != .perMille }
    case _: allCases.filter { $0.roles.contains(role) }
    }
  }
}
