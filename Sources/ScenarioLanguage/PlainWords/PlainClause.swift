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
  /// How many of its words nothing is known of; a name that nobody has counts twice behind other words.
  private(set) var unknown = 0
  /// The name that nobody has yet, and how much of the unknown it is; nil where there is none, or several.
  private(set) var newName: (text: String, unknown: Int)?
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
        .cue(.difference),
        .cue(.level), .cue(.members), .cue(.nothing):
        true
      case .number(let number, _): number.isArticle
      case .cue, .newName, .unknown: false
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
      if cue == .yearly || cue == .grows { cues.insert(.grow) }
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
    case .newName(let name): add(newName: name)
    case .unknown: unknown += 1
    }
  }

  /// Whether a word stands in it that nothing is known of, but who comes in.
  var isOfUnknown: Bool {
    unknown > (cues.contains(.comeIn) ? newName?.unknown ?? 0 : 0)
  }

  private mutating func add(newName name: String) {
    let weight = parts.count == 1 ? 1 : 2
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

  /// The same in one year, or from it on.
  func dated(_ year: Int, from isBeginning: Bool) -> PlainClause {
    var dated = PlainClause(
      parts.filter { part in
        if case .year = part { false } else { true }
      } + (isBeginning ? [.cue(.from)] : []) + [.year(year)])
    dated.isCondition = isCondition
    return dated
  }

  /// The same of what another part of the sentence names, in that part's year: `… i 2021 og Lier i 2022`; nil where
  /// it says anything else.
  func again(with next: PlainClause) -> PlainClause? {
    if let again = againOfPosition(next) { return again }
    guard !years.isEmpty, !next.years.isEmpty, next.members.isEmpty || !members.isEmpty,
      next.numbers.isEmpty || !numbers.isEmpty, !next.members.isEmpty || !next.numbers.isEmpty,
      next.parts.allSatisfy({ $0.isNumber || PlainClause([$0]).isContinuation })
    else { return nil }
    let kept = parts.filter { part in
      switch part {
      case .year, .month: false
      case .names: next.members.isEmpty
      case .number: next.numbers.isEmpty
      case .cue, .newName, .unknown: true
      }
    }
    var again = PlainClause(kept + next.parts)
    again.isCondition = isCondition
    return again
  }

  /// The same of positions of another kind: `ansett en fast og en midlertidig`.
  private func againOfPosition(_ next: PlainClause) -> PlainClause? {
    let isOfKind = next.parts.allSatisfy { part in
      switch part {
      case .number, .cue(.permanent), .cue(.temporary), .cue(.seconded), .cue(.staff),
        .cue(.another), .cue(.filler):
        true
      case .cue, .names, .year, .month, .newName, .unknown: false
      }
    }
    let verbs = parts.filter { part in
      switch part {
      case .cue(.hire), .cue(.end), .cue(.lower), .cue(.remove): true
      case .cue, .names, .number, .year, .month, .newName, .unknown: false
      }
    }
    guard isOfKind, next.cues.meets(.positions), !verbs.isEmpty else { return nil }
    var again = PlainClause(verbs + next.parts)
    again.isCondition = isCondition
    return again
  }

  /// The same of each of its members alone.
  var ofEachMember: [PlainClause] {
    members.map { member in
      PlainClause(
        parts.filter { part in if case .names(let named) = part { named == member } else { true } })
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

  fileprivate var isTime: Bool {
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
