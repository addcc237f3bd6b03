import Budget

/// A part of a sentence, by what it mentions.
struct PlainClause {
  private(set) var parts: [PlainPart] = []
  private(set) var cues: CueSet = []
  /// The members that it names, each with whom else it may mean.
  private(set) var members: [[NamedThing]] = []
  /// What else it names.
  private(set) var things: [NamedThing] = []
  /// Its numbers, but articles.
  private(set) var numbers: [(number: PlainNumber, isLevel: Bool)] = []
  private(set) var hasArticle = false
  private(set) var years: [Int] = []
  private(set) var month: (month: Int, year: Int?)?
  /// How many of its words nothing is known of.
  private(set) var unknown = 0
  /// Which way numbers are moved, by the first word that says so: `+` or `-`.
  private(set) var direction: Character?
  /// Whether the direction is only that money is spent.
  private var isSpent = false
  /// Whether the month that is said is the first one: `fra september`.
  private(set) var beginsWithTime = false
  /// Whether it is the last one: `ut juni`, `until June`.
  private(set) var endsWithTime = false
  /// The part of a position that is said, as a percentage: `en halv stilling`, `50 % stilling`; nil for none.
  private(set) var partOfPosition: ExactNumber?
  /// Whether what is named is part of a condition.
  var isCondition = false

  init(_ parts: some Sequence<PlainPart>) { for part in parts { add(part) } }

  var isEmpty: Bool { parts.isEmpty }

  /// Whether it only goes on with a list of names, or with when.
  var isContinuation: Bool {
    parts.allSatisfy { part in
      switch part {
      case .names, .year, .month, .cue(.filler), .cue(.joint), .cue(.from), .cue(.until), .cue(.by),
        .cue(.difference),
        .cue(.level), .cue(.members), .cue(.nothing):
        true
      case .number(let number, _): number.isArticle
      case .cue, .unknown: false
      }
    }
  }

  mutating func add(_ other: PlainClause) { for part in other.parts { add(part) } }

  private mutating func add(_ part: PlainPart) {
    // What is taken from a line makes it less.
    if direction == nil, case .cue(.from)? = parts.last, part.isOfExpenses { direction = "-" }
    if case .cue(.staff) = part { partOfPosition = partOfPosition ?? statedPart }
    if part.isTime {
      if case .cue(.from)? = parts.last { beginsWithTime = true }
      if case .cue(.until)? = parts.last { endsWithTime = true }
    }
    parts.append(part)
    switch part {
    case .cue(let cue):
      cues.insert(cue == .difference ? .by : cue)
      // To spend less is less.
      if direction == nil || isSpent && cue == .lower { direction = Self.direction(of: cue) }
      isSpent = direction == "+" && (isSpent || cue == .spend)
    case .names(let named):
      if named[0].kind == .member { members.append(named) } else { things.append(named[0]) }
    case .number(let number, let isLevel):
      hasArticle = hasArticle || number.isArticle
      if !number.isArticle { numbers.append((number, isLevel)) }
    case .year(let year): years.append(year)
    case .month(let month, let year): self.month = self.month ?? (month, year)
    case .unknown: unknown += 1
    }
  }

  /// The percentage that the words just before say.
  private var statedPart: ExactNumber? {
    switch parts.last(where: { !$0.standsBeforePosition }) {
    case .cue(.half): ExactNumber(50)
    case .number(let number, _) where number.unit == .percent: number.value
    case _: nil
    }
  }

  /// Whether it says by how much something moves, and not which way: `kapp profileringen med 300 000`.
  var movesEitherWay: Bool {
    direction == nil
      && numbers.contains { number, isLevel in
        // `med 1,70` alone is a fee that is asked about.
        let isFee =
          [.none, .kroner].contains(number.unit)
          && (ExactNumber.one...ExactNumber(99)).contains(number.value)
        return number.isDifference && !isLevel && (unknown > 0 || !isFee)
      }
  }

  /// The same with numbers moved one way.
  func moved(_ way: Character) -> PlainClause {
    var moved = self
    moved.direction = way
    return moved
  }

  private static func direction(of cue: Cue) -> Character? {
    switch cue {
    case .raise, .double, .another, .hire, .spend: "+"
    case .lower, .half, .save, .remove, .end: "-"
    case _: nil
    }
  }

  /// The first thing of a kind that it names.
  func thing(_ kind: NamedThing.Kind) -> NamedThing? { things.first { $0.kind == kind } }
}

extension PlainPart {
  fileprivate var isTime: Bool {
    switch self {
    case .year, .month: true
    case .cue, .names, .number, .unknown: false
    }
  }

  /// Whether it can stand between how much of a position is said and the position.
  fileprivate var standsBeforePosition: Bool {
    switch self {
    case .cue(.permanent), .cue(.temporary), .cue(.seconded), .cue(.filler), .cue(.by): true
    case .number(let number, _): number.isArticle
    case .cue, .names, .year, .month, .unknown: false
    }
  }

  /// Whether it names what money goes to.
  fileprivate var isOfExpenses: Bool {
    switch self {
    case .cue(.profiling): true
    case .names(let named): named[0].kind == .line || named[0].kind == .profilingLine
    case .cue, .number, .year, .month, .unknown: false
    }
  }
}
