// The parser's hand: looking at tokens, stepping over them, saying what is missing.

extension Parser {
  /// The token to read next.
  var current: Token { tokens[index] }

  /// Steps over the words of a concept, and records them.
  mutating func take(_ concept: Concept, _ role: Roles, spelling: Int = 0, length: Int = 1) {
    record(.keyword(concept, role, spelling: spelling), length: length)
    index += length
  }

  /// Steps over a token, but never over the end of the statement.
  mutating func advance() {
    if current.kind != .separator { index += 1 }
  }

  /// Steps over a token of a kind; returns whether it was there.
  mutating func skip(_ kind: Token.Kind) -> Bool {
    guard current.kind == kind else { return false }
    advance()
    return true
  }

  /// The stretch from a token to the last one that was read.
  func range(from first: Int) -> SourceRange {
    SourceRange(tokens[first].start, max(tokens[first].start, tokens[max(index, 1) - 1].end))
  }

  /// The place after the last token that was read, where something is missing.
  var endOfRead: SourceRange {
    let end = index > 0 ? tokens[index - 1].end : current.start
    return SourceRange(end, end)
  }

  /// What the single word here means in a position; nil where it is no word or means nothing there.
  func meaning(_ role: Roles) -> Concept? { meaning(role, at: index) }

  /// What the single word at a place means in a position.
  func meaning(_ role: Roles, at place: Int) -> Concept? {
    Keywords.shared.meaning(of: tokens[place], as: role)
  }

  /// What the words here mean in a position, and how many they are; the longest phrase counts.
  func phrase(_ role: Roles) -> (concept: Concept, length: Int)? { phrase(role, at: index) }

  /// What the words at a place mean in a position, and how many they are.
  func phrase(_ role: Roles, at place: Int) -> (concept: Concept, length: Int)? {
    Keywords.shared.phrase(at: place, in: tokens, as: role)
  }

  /// What the single word here means in a position; nil where it is no word or means nothing there.
  ///
  /// At the cursor every word of the position is expected.
  mutating func word(_ role: Roles) -> Concept? {
    expectWords(role)
    return meaning(role)
  }

  /// Whether the word of an argument stands here, which is expected at the cursor.
  mutating func meets(_ concept: Concept) -> Bool { meets(ShapeWord(concept)) }

  /// Whether a word of a shape stands here, which is expected at the cursor.
  mutating func meets(_ word: ShapeWord) -> Bool {
    expect(.word(word.concept, as: word.role))
    return phrase(word.role)?.concept == word.concept
  }

  /// Steps over a word of a shape, which is expected at the cursor; returns whether it was there.
  mutating func skip(_ word: ShapeWord) -> Bool {
    expect(.word(word.concept, as: word.role))
    guard let length = length(of: word) else { return false }
    take(word.concept, word.role, spelling: word.spelling, length: length)
    return true
  }

  /// How many words here are a word of a shape; nil where it does not stand here.
  ///
  /// `til` is short for `til og med` where that is wanted, and a figure `for` a member is the one `of` it.
  private func length(of word: ShapeWord) -> Int? {
    guard let found = phrase(word.role) else { return nil }
    let isShort = word.concept == .until && standsBeforeNumber(.to)
    let isOf = word.concept == .of && found.concept == .for && found.length == 1
    return found.concept == word.concept || isShort || isOf ? found.length : nil
  }

  /// Steps over the word of an argument that may stand once; returns whether it was there.
  ///
  /// At the cursor it is expected unless it was given before. A second one is refused.
  mutating func argument(
    _ word: ShapeWord, isGiven: Bool, isProposed: Bool = true
  ) throws(SyntaxFailure) -> Bool {
    if !isGiven, isProposed { expect(.word(word.concept, as: word.role)) }
    guard let length = length(of: word) else { return false }
    guard !isGiven else { throw SyntaxFailure(.givenTwice(word.concept), at: current.range) }
    take(word.concept, word.role, spelling: word.spelling, length: length)
    return true
  }

  /// Whether the word of an argument stands here with a number or month behind it.
  func standsBeforeNumber(_ concept: Concept) -> Bool {
    guard let found = phrase(.argument), found.concept == concept else { return false }
    let next = tokens[index + found.length].kind
    return next == .number || next == .month
  }

  /// Steps over the word of an argument, which is expected at the cursor; returns whether it was there.
  mutating func skip(_ concept: Concept) -> Bool { skip(ShapeWord(concept)) }

  /// The failure that something is missing here, or that something else stands here.
  func missing(_ part: ExpectedPart, fix: SourceEdit? = nil) -> SyntaxFailure {
    guard current.kind != .separator else {
      return SyntaxFailure(
        .expected(part, found: nil, statement: statement), at: endOfRead, fix: fix)
    }
    let found = bytes.text(current.range)
    return SyntaxFailure(
      .expected(part, found: found, statement: statement), at: current.range, fix: fix)
  }

  /// Makes sure that the statement ends here.
  func expectEnd() throws(SyntaxFailure) {
    guard current.kind != .separator else { return }
    if let failure = nameGoesOn(including: [.number, .month]) { throw failure }
    throw SyntaxFailure(
      .unexpected(bytes.text(current.range), statement: statement), at: current.range)
  }

  /// The text of the rest of the statement as it was typed; empty where nothing follows.
  mutating func rawRest() -> (text: String, range: SourceRange) {
    let first = index
    while current.kind != .separator { index += 1 }
    guard index > first else { return ("", endOfRead) }
    let range = range(from: first)
    return (bytes.text(range), range)
  }
}
