// Reading along a shape. Wherever something may or must stand, the reader notes what it looks for, so that
// completion knows it, and whatever it steps over it records, so that the formatter need not guess.

extension Parser {
  /// Reads what a shape wants.
  mutating func read(_ shape: Shape, _ slots: inout Slots) throws(SyntaxFailure) {
    switch shape {
    case .word(let word):
      if word.concept == .within { try refuseLoosening(slots) }
      guard skip(word) else {
        // `rename A 2 to B`: the number belongs to the name.
        throw nameGoesOn(including: [.number, .month]) ?? missing(.word(word.concept))
      }
      slots.note(word.concept)
    case .sign(let sign): try read(sign, &slots)
    case .joint:
      guard skip(Token.Kind.comma) || skip(.and) else { throw missing(.lever) }
    case .blank(let blank): try fill(blank, &slots)
    case .sequence(let parts):
      for part in parts { try read(part, &slots) }
    case .optional(let part):
      if begins(part) { try read(part, &slots) }
    case .alternatives(let parts): try readOne(of: parts, &slots)
    case .clauses(let clauses): try read(clauses, &slots)
    case .branches(let blank, let branches):
      try fill(blank, &slots)
      for branch in branches where begins(branch.rest) { return try read(branch.rest, &slots) }
    case .composed(let composition): try read(composition, &slots)
    case .behindQuotes(let part, let slot):
      if slots.name(slot)?.isQuoted == true, begins(part) { try read(part, &slots) }
    }
  }

  private mutating func read(_ sign: Token.Kind, _ slots: inout Slots) throws(SyntaxFailure) {
    guard skip(sign) else {
      let start = current.range.start
      let fix = SourceEdit(range: SourceRange(start, start), replacement: "= ")
      throw sign == .equal ? missing(.equalSign, fix: fix) : missing(.value)
    }
    slots.note(sign)
  }

  /// Whether a part that may be left out stands here; what it begins with is expected at the cursor.
  mutating func begins(_ shape: Shape) -> Bool {
    switch shape {
    case .word(let word): return meets(word)
    case .sign(let sign): return current.kind == sign
    case .joint: return current.kind == .comma || meets(.and)
    case .blank(let blank): return begins(blank)
    case .sequence(let parts):
      // `til 2023` is a year, and no fund.
      if parts.beginsWithName(after: .to), standsBeforeNumber(.to) { return false }
      return parts.first.map { begins($0) } ?? false
    case .optional(let part), .behindQuotes(let part, _): return begins(part)
    case .composed(let composition): return begins(composition.shape)
    case .branches(let blank, _): return begins(blank)
    case .alternatives(let parts):
      // Not the first that is there: all of them are expected.
      return parts.reduce(false) { begins($1) || $0 }
    case .clauses(let clauses):
      return clauses.flatMap(\.withDetails).reduce(false) { meets($1.word) || $0 }
    }
  }

  private mutating func begins(_ part: Alternative) -> Bool {
    if let word = part.opening { return meets(word) }
    return begins(part.shape)
  }

  private mutating func begins(_ blank: Blank) -> Bool {
    switch blank.kind {
    case .name(let kind, _), .names(let kind, _, _), .target(let kind):
      return startsName(kind, until: blank.stops)
    case .scenario, .scenarios: return startsName(.figureSource, until: blank.stops)
    case .count:
      expect(.number)
      return startsCount
    case .share, .kroner:
      expect(.number)
      return current.kind == .number
    case .text:
      expect(.text)
      return current.kind == .text
    // Whatever else stands there cannot follow the statement.
    case .oneOf(.tutorialStep): return word(.tutorialStep) != nil
    // Beside the kinds of members a budget declares classes of its own, and fees can have a name behind them.
    case .oneOf(let role) where role == .memberKind || role == .growthKind:
      expectWords(role)
      return word(role) != nil
    case .measures:
      expect(.name(.measure))
      return current.kind == .text || (current.kind == .word && !isStop(blank.stops))
    case .oneOf(let role):
      expectWords(role)
      // A number is none of any words, and may be a year.
      return current.kind != .separator && current.kind != .number && !isStop(blank.stops)
    case .setting:
      expectWords(.option)
      return current.kind != .separator
    case .raw(let label):
      if label == .word { expect(.name(.helpWord)) }
      return current.kind != .separator
    case .more: return current.kind == .comma || meets(.and)
    case .sum:
      expectValue()
      return startsValue
    case .amount, .term, .expression, .figure, .figures, .sums, .year, .month, .turn, .day,
      .newWord:
      return true
    }
  }

  /// Reads the first of several parts that has begun; where none of them can tell, the first one that begins
  /// with a name or value.
  private mutating func readOne(
    of parts: [Alternative], _ slots: inout Slots
  ) throws(SyntaxFailure) {
    for part in parts where part.isTold {
      if begins(part) { return try read(part.shape, &slots) }
    }
    if let rest = parts.first(where: { !$0.isTold }) { return try read(rest.shape, &slots) }
    // A blank says itself what is missing; of what is composed the whole is.
    for part in parts.reversed() {
      if case .blank = part.shape { return try read(part.shape, &slots) }
    }
  }

  /// Reads parts that begin with a word of their own, in any order, each at most once.
  private mutating func read(
    _ clauses: [Clause], _ slots: inout Slots
  ) throws(SyntaxFailure) {
    var given: ConceptSet = []
    while let clause = try nextClause(clauses, given) {
      given.insert(clause.word.concept)
      slots.note(clause.word.concept)
      try read(clause.rest, &slots)
    }
    if current.kind == .word, clauses.contains(where: \.isFirstYear) { try refuseAtInSpan() }
  }

  /// Steps over the word of the clause that stands here; nil where none does.
  private mutating func nextClause(
    _ clauses: [Clause], _ given: ConceptSet
  ) throws(SyntaxFailure) -> Clause? {
    if let bare = clauses.first(where: \.omitsWord), standsBare(bare, given) { return bare }
    guard current.kind == .word || index == cursor else { return nil }
    for outer in clauses {
      if try begin(outer, given) { return outer }
      for detail in outer.details where try begin(detail, given) { return detail }
    }
    return nil
  }

  /// Whether the year of a clause stands here without its word; behind a bare name it may be a part of that.
  private func standsBare(_ clause: Clause, _ given: ConceptSet) -> Bool {
    current.kind == .number && !given.contains(clause.word.concept)
      && lastBareName?.tokens.upperBound != index && writtenYear(current) != nil
  }

  /// Steps over a clause's word, which may stand once; returns whether it was there.
  private mutating func begin(_ clause: Clause, _ given: ConceptSet) throws(SyntaxFailure) -> Bool {
    let concept = clause.word.concept
    let isGiven = given.contains(concept)
    // `in 2021` is a year, and no county.
    if concept == .in, standsBeforeNumber(.in) { return false }
    // `end X in 2020-06` is as good as `at`.
    let isInstead = concept == .at && phrase(.argument)?.concept == .in
    if isInstead, isGiven { throw SyntaxFailure(.givenTwice(.at), at: current.range) }
    let word = isInstead ? ShapeWord(.in) : clause.word
    return try argument(word, isGiven: isGiven, isProposed: clause.isShown)
  }

  /// Reads the parts of a value and makes it of them.
  private mutating func read(
    _ composition: Composition, _ slots: inout Slots
  ) throws(SyntaxFailure) {
    let first = index
    var inner = Slots()
    try read(composition.shape, &inner)
    guard index > first else { throw missing(composition.part) }
    try refuseSharedUnit(inner.row)
    slots.fill(composition.slot, composition.make(inner, range(from: first)))
  }
}

extension Clause {
  /// Whether it says from which year on a change holds.
  fileprivate var isFirstYear: Bool {
    guard word.concept == .from, case .blank(let blank) = rest else { return false }
    switch blank.kind {
    case .year, .turn: return true
    case _: return false
    }
  }
}
