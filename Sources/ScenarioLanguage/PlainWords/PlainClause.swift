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
  /// When it is, in the order of the sentence.
  private(set) var times: [PlainTime] = []
  /// How many of its words nothing is known of; a name that nobody has counts twice behind other words.
  private(set) var unknown = 0
  /// The name that nobody has yet, and how much of the unknown it is; nil where there is none, or several.
  private(set) var newName: (text: String, unknown: Int)?
  /// Which way numbers are moved, by the first word that says so: `+` or `-`.
  private(set) var direction: Character?
  /// Whether the direction is only that money is spent.
  private var isSpent = false
  /// The part of a position that is said, as a percentage: `en halv stilling`, `50 % stilling`; nil for none.
  private(set) var partOfPosition: ExactNumber?
  /// Whether what is named is part of a condition.
  var isCondition = false
  /// What the number that it asks for is to make up for; nil where it makes up for nothing.
  var covers: Covered?

  /// What is made up for.
  enum Covered {
    /// That somebody goes, who paid.
    case loss
    /// That something comes which costs.
    case addition
  }

  init(_ parts: some Sequence<PlainPart>) { for part in parts { add(part) } }

  var isEmpty: Bool { parts.isEmpty }

  /// Whether it only goes on with a list of names, or with when.
  var isContinuation: Bool {
    parts.allSatisfy { part in
      switch part {
      case .names, .year, .month, .cue(.filler), .cue(.joint), .cue(.from), .cue(.until), .cue(.by),
        .cue(.onlyIn), .cue(.difference),
        .cue(.level), .cue(.members), .cue(.nothing):
        true
      case .number(let number, _): number.isArticle
      case .cue, .newName, .unknown: false
      }
    }
  }

  mutating func add(_ other: PlainClause) { for part in other.parts { add(part) } }

  func adding(_ other: PlainClause) -> PlainClause {
    var sum = self
    sum.add(other)
    return sum
  }

  private mutating func add(_ part: PlainPart) {
    // What is taken from a line makes it less.
    if direction == nil, case .cue(.from)? = parts.last, part.isOfExpenses { direction = "-" }
    if case .cue(.staff) = part { partOfPosition = partOfPosition ?? statedPart }
    add(timeOf: part)
    parts.append(part)
    switch part {
    case .cue(let cue):
      cues.insert(cue == .difference ? .by : cue)
      if cue == .yearly || cue == .grows { cues.insert(.grow) }
      // To spend less is less.
      if direction == nil || isSpent && cue == .lower { direction = Self.direction(of: cue) }
      isSpent = direction == "+" && (isSpent || cue == .spend)
    case .names(let named):
      if named[0].kind == .member { members.append(named) } else { things.append(named[0]) }
    case .number(let number, let isLevel):
      hasArticle = hasArticle || number.isArticle
      if !number.isArticle { numbers.append((number, isLevel)) }
    case .year, .month: break
    case .newName(let name): add(newName: name)
    case .unknown:
      unknown += 1
      countsUnknown()
    }
  }

  /// Notes that the whole number just before counts what nothing is known of, `i to omganger`, and is no fee.
  private mutating func countsUnknown() {
    guard case .number(let number, _)? = parts.dropLast().last, number.unit == .none,
      !number.isArticle, number.value.denominator == 1, !numbers.isEmpty
    else { return }
    numbers[numbers.count - 1].number.isCount = true
  }

  private mutating func add(timeOf part: PlainPart) {
    switch part {
    case .year(let year):
      // `september neste år`
      if let last = times.last, last.month != nil, last.year == nil, isBehindMonth {
        times[times.count - 1].year = year
      } else {
        times.append(PlainTime(role: Self.role(after: parts), year: year))
      }
    case .month(let month, let year):
      times.append(PlainTime(role: Self.role(after: parts), year: year, month: month))
    // `in 2021 only`
    case .cue(.onlyIn):
      if let last = parts.last, last.isTime { times[times.count - 1].role = .only }
    case .cue, .names, .number, .newName, .unknown: break
    }
  }

  /// Whether only a month and words that say nothing stand last.
  private var isBehindMonth: Bool {
    for part in parts.reversed() {
      switch part {
      case .month: return true
      case .cue(.filler), .cue(.by): continue
      case .cue, .names, .number, .year, .newName, .unknown: return false
      }
    }
    return false
  }

  /// Whether a word stands in it that nothing is known of, but who comes in.
  var isOfUnknown: Bool {
    unknown > (cues.meets([.comeIn, .grant]) ? newName?.unknown ?? 0 : 0)
  }

  private mutating func add(newName name: String) {
    // A name that nobody has is what is meant, behind other words.
    let weight = parts.count == 1 ? 1 : 3
    unknown += weight
    if let begun = newName {
      // Of two names none is the one that is meant, unless they stand together.
      guard case .newName? = parts.dropLast().last else { return }
      newName = (begun.text + " " + name, begun.unknown + weight)
    } else {
      newName = (name, weight)
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
    case .raise, .double, .another, .hire, .spend, .grows: "+"
    case .lower, .half, .save, .remove, .end: "-"
    case _: nil
    }
  }

  /// The first thing of a kind that it names.
  func thing(_ kind: NamedThing.Kind) -> NamedThing? { things.first { $0.kind == kind } }
}

extension [PlainPart] {
  /// Whether the next word can only be who is hired: behind the verb and a number, or what kind of position it is.
  var endsBeforePosition: Bool {
    var isCounted = false
    for part in reversed() {
      switch part {
      case .cue(.hire): return isCounted
      case .number, .cue(.permanent), .cue(.temporary), .cue(.another): isCounted = true
      case .cue(.filler): continue
      case .cue, .names, .year, .month, .newName, .unknown: return false
      }
    }
    return false
  }
}

extension PlainPart {
  /// Whether it is a number, and no article.
  var isNumber: Bool {
    if case .number(let number, _) = self { !number.isArticle } else { false }
  }

  var isTime: Bool {
    switch self {
    case .year, .month: true
    case .cue, .names, .number, .newName, .unknown: false
    }
  }

  /// Whether it can stand between how much of a position is said and the position.
  fileprivate var standsBeforePosition: Bool {
    switch self {
    case .cue(.permanent), .cue(.temporary), .cue(.seconded), .cue(.filler), .cue(.by): true
    case .number(let number, _): number.isArticle
    case .cue, .names, .year, .month, .newName, .unknown: false
    }
  }

  /// Whether it names what money goes to.
  fileprivate var isOfExpenses: Bool {
    switch self {
    case .cue(.profiling): true
    case .names(let named): named[0].kind == .line || named[0].kind == .profilingLine
    case .cue, .number, .year, .month, .newName, .unknown: false
    }
  }
}
