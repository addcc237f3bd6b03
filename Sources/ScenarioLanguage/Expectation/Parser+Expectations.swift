import Lettering

// The cursor's place is found by cutting the tokens before it: what is being typed there, the fragment,
// goes out, and the parser runs over what stands before it. Where the fragment begins is open, since a
// bare name has several words (`leave nordre l`) and so have phrases (`slå sa`, `til og`). So the text is
// cut at more than one place, and each thing found says where it would begin.

extension Parser {
  /// What can stand at a cursor, given what stands before it; what stands after it does not count.
  ///
  /// A fragment is the word, number or open text before the cursor, with all the words of a bare name
  /// before it; nothing stands in a comment. The cursor is a UTF-8 offset: one outside the text counts as
  /// its nearer end, one inside a letter as the letter's start. The time is linear in the text's length,
  /// whatever it holds.
  public static func expectations(in text: String, cursor: Int) -> Expectations {
    var end = min(max(cursor, 0), text.utf8.count)
    var before = text
    return before.withUTF8 { buffer in
      // A continuation byte of UTF-8 begins with the bits 10.
      while end > 0, end < buffer.count, buffer[end] & 0xC0 == 0x80 { end -= 1 }
      let bytes = SourceBytes(UnsafeBufferPointer(rebasing: buffer[..<end]))
      return ExpectationSearch(bytes).expectations()
    }
  }
}

/// The search for what can stand at the end of a text.
private struct ExpectationSearch {
  private let bytes: SourceBytes
  private let lexed: LexedSource
  /// The tokens of the last statement, without a separator.
  private let statement: ArraySlice<Token>
  private var found: Expectations
  private var known: Set<Expectations.Item> = []

  /// What of the findings of one cut can begin there.
  private enum Kept {
    case everything, phrases, names, quoted, years, units
  }

  init(_ bytes: SourceBytes) {
    self.bytes = bytes
    lexed = Lexer.lex(bytes)
    statement = lexed.tokens.dropLast().suffix(while: { $0.kind != .separator })
    found = Expectations(cursor: bytes.count)
  }

  consuming func expectations() -> Expectations {
    if let comment = lexed.comments.last, comment.end == bytes.count { return found }
    guard let last = statement.last, last.end == bytes.count else {
      cutBeforeWords(0, isEmpty: true)
      return found
    }
    switch last.kind {
    case .word: cutBeforeWords(1, isEmpty: false)
    case .number, .month, .date: cutAtNumber()
    case .text: cut(dropping: 1, keeping: .quoted)
    case .problem: cutAtOpenText(last)
    case .minus where isInsideName:
      cut(dropping: 2, keeping: .names)
      cutBeforeWords(0, isEmpty: true)
    case .separator, .comma, .open, .close, .plus, .minus, .times, .divide, .equal, .notEqual,
      .less,
      .lessOrEqual, .greater, .greaterOrEqual, .range, .plusMinus, .percent, .exclamation:
      cutBeforeWords(0, isEmpty: true)
    }
    cutAtSuffix()
    return found
  }

  /// `Sør-`: a hyphen right behind a word, which is a minus until a letter follows.
  private var isInsideName: Bool {
    let word = statement.dropLast().last
    return word?.kind == .word && word?.end == statement.last?.start
  }

  /// Cuts before so many words, and before one or two more, with which they may make a phrase.
  private mutating func cutBeforeWords(_ count: Int, isEmpty: Bool) {
    cut(dropping: count, keeping: .everything)
    for more in 1...2 {
      let dropped = statement.suffix(count + more)
      guard dropped.count == count + more, dropped.allSatisfy({ $0.kind == .word }) else { return }
      cut(dropping: count + more, keeping: .phrases)
    }
  }

  /// A number may be the beginning of a year, want a unit, or belong to a name: `end temporary 1`.
  private mutating func cutAtNumber() {
    cut(dropping: 1, keeping: .names)
    cut(dropping: 0, keeping: .units)
    // Whether `in` means a year or a name depends on the number behind it, so that it stays.
    run(Array(statement), cursor: statement.count - 1, keeping: .years)
  }

  private mutating func cutAtOpenText(_ last: Token) {
    guard lexed.problems[Int(last.payload)].problem == .openText else { return }
    found.openQuote = Character(bytes.scalar(at: last.start).scalar)
    cut(dropping: 1, keeping: .quoted)
  }

  /// `join Våler (Inn`: a parenthesis that may belong to the bare name before it.
  private mutating func cutAtSuffix() {
    var rest = statement
    if rest.last?.kind == .close { rest.removeLast() }
    rest = rest.dropLast(rest.suffix(while: { $0.kind == .word }).count)
    guard rest.last?.kind == .open, rest.dropLast().last?.kind == .word else { return }
    cut(dropping: statement.count - rest.count + 1, keeping: .names)
  }

  /// Runs the parser over all tokens but some at the end, in whose place the cursor is.
  private mutating func cut(dropping count: Int, keeping kept: Kept) {
    let tokens = Array(statement.dropLast(count))
    run(tokens, cursor: tokens.count, keeping: kept)
  }

  private mutating func run(_ tokens: [Token], cursor: Int, keeping kept: Kept) {
    let first = statement.startIndex + cursor
    let start = first < statement.endIndex ? statement[first].start : bytes.count
    let end = Token(kind: .separator, payload: 0, start: start, end: start)
    var cut = LexedSource()
    cut.tokens = tokens + [end]
    cut.numbers = lexed.numbers
    cut.problems = lexed.problems
    let typed = kept == .phrases ? phraseKey(from: start) : nil
    // A word such as `rate` begins a change or is a value: which one, the rest of the line tells.
    for readsOn in [true, false] {
      for note in Parser.notes(bytes, cut, cursor: cursor, readsOn: readsOn) {
        let isBegun = note.first < cursor
        guard keeps(note.expectation, kept, isBegun: isBegun, typed: typed) else { continue }
        let place = isBegun ? tokens[note.first].start : start
        let item = Expectations.Item(note.expectation, start: place)
        if known.insert(item).inserted { found.items.append(item) }
      }
    }
  }

  /// The words from an offset on, folded; nil where they are too long for a phrase.
  private func phraseKey(from start: Int) -> String? {
    // The longest phrase of the vocabulary has not half as many bytes.
    let longest = 64
    return bytes.count - start <= longest ? Folding.key(of: bytes.text(start, bytes.count)) : nil
  }

  private func keeps(
    _ expectation: Expectation, _ kept: Kept, isBegun: Bool, typed: String?
  ) -> Bool {
    switch (kept, expectation) {
    case (.everything, _): true
    case (.phrases, .word(let concept, as: _)):
      typed.map { typed in
        concept.words.contains {
          $0.utf8.contains(0x20) && Folding.keys(of: $0).contains { $0.hasPrefix(typed) }
        }
      } ?? false
    // Alone in its place a number or parenthesis is no name.
    case (.names, .name): isBegun || statement.last?.kind == .minus
    case (.quoted, .name), (.quoted, .text): !isBegun
    case (.years, .year), (.years, .month): true
    case (.units, .word(_, as: .unit)): true
    case (.phrases, _), (.names, _), (.quoted, _), (.years, _), (.units, _): false
    }
  }
}

extension Parser {
  /// What the parse functions note when they come to a cursor in one statement.
  ///
  /// With `readsOn` a word that begins a statement with more to follow is taken for it, and not for the
  /// value or command that it is where it stands alone.
  fileprivate static func notes(
    _ bytes: SourceBytes, _ lexed: LexedSource, cursor: Int, readsOn: Bool
  ) -> [NotedExpectation] {
    var parser = Parser(SourceText(name: "", text: ""), bytes: bytes, lexed: lexed)
    parser.cursor = cursor
    parser.readsOn = readsOn
    do throws(SyntaxFailure) { _ = try parser.parseStatement() } catch { parser.note(error) }
    return parser.noted
  }
}
