/// Reads the tokens of a statement that is right as parts of its standard text.
struct LayoutReader {
  private let bytes: SourceBytes
  private let tokens: ArraySlice<Token>
  private let survey: SyntaxSurvey
  private let syntax: StatementSyntax
  private var index: Int
  private var parts: [LayoutPart] = []

  /// The parts of a statement whose tokens these are; a separator follows the last one.
  static func parts(
    of statement: StatementSyntax, surveyed survey: SyntaxSurvey, _ tokens: ArraySlice<Token>,
    in bytes: SourceBytes
  ) -> [LayoutPart] {
    var reader = LayoutReader(
      bytes: bytes, tokens: tokens, survey: survey, syntax: statement, index: tokens.startIndex)
    reader.readHead()
    while reader.index < tokens.endIndex { reader.readPart() }
    return reader.parts
  }

  /// The word or phrase that begins the statement, and the word behind it where it alone could mean
  /// something else: `vekst lønn`.
  private mutating func readHead() {
    switch syntax {
    case .value: break
    case .command: readKeyword([.command])
    case .show:
      readKeyword([.statement])
      readKeyword([.topic])
    case .change(.growth):
      readKeyword([.statement])
      readKeyword([.growthKind])
    case .change, .frame, .compare, .why, .bridge, .solve, .cheapest, .variation, .definition,
      .assertion:
      readKeyword([.statement])
    }
  }

  private mutating func readPart() {
    let token = tokens[index]
    if let name = survey.names[token.start] { return readName(name) }
    if survey.levers.contains(token.start) { return readLever() }
    switch token.kind {
    case .word:
      var roles: [Roles] = [
        .argument, .positionKind, .memberKind, .quantity, .function, .tutorialStep,
      ]
      // A question names what it varies by the word of the statement that changes it.
      if case .variation = syntax { roles.append(.statement) }
      // Nowhere else, so that names which are no longer looked at stay as they are.
      if case .frame(.basedOn) = syntax { roles = [.link, .quantity, .unit] }
      if case .keyword(.growth, _, _)? = parts.last { roles = [.growthKind] }
      if !readKeyword(roles) { take(.verbatim(bytes.text(token.range))) }
    case .number: readNumber()
    case .month: take(.verbatim(bytes.text(token.range)))
    case .text: take(.text(Lexer.content(of: token, in: bytes)))
    case .plus, .minus, .times, .divide, .equal, .notEqual, .less, .lessOrEqual, .greater,
      .greaterOrEqual, .range, .plusMinus, .percent, .exclamation, .comma, .open, .close:
      readSign(token)
    // A statement that is right has neither of them outside its names.
    case .separator, .problem: take(.verbatim(bytes.text(token.range)))
    }
  }

  /// The words of a lever are those of the change statement that moves it.
  private mutating func readLever() {
    readKeyword([.statement])
    if case .keyword(.growth, _, _)? = parts.last { readKeyword([.growthKind]) }
  }

  /// Whether a sign belongs to the value behind it; one in a link can be nothing else.
  private func isPrefix(_ token: Token) -> Bool {
    if case .frame = syntax { return true }
    return survey.prefixes.contains(token.start)
  }

  private mutating func take(_ part: LayoutPart) {
    parts.append(part)
    index += 1
  }

  private func kind(at place: Int) -> Token.Kind {
    place < tokens.endIndex ? tokens[place].kind : .separator
  }
}

extension LayoutReader {
  /// Reads the words here as what they mean in the first position in which they mean something.
  @discardableResult
  private mutating func readKeyword(_ roles: [Roles]) -> Bool {
    for role in roles {
      guard let meaning = meaning(role, at: index) else { continue }
      let words = tokens[index..<index + meaning.length]
      index += meaning.length
      var concept = meaning.concept
      // `til 2021` is short for `til og med 2021`.
      let isDated = kind(at: index) == .number || kind(at: index) == .month
      if concept == .to, isDated { concept = .until }
      parts.append(.keyword(concept, role, typed: words.map(\.payload)))
      return true
    }
    return false
  }

  private func meaning(_ role: Roles, at place: Int) -> Keywords.Meaning? {
    guard place < tokens.endIndex, tokens[place].kind == .word, tokens[place].payload != 0 else {
      return nil
    }
    return Keywords.shared.firstMeaning(of: tokens[place].payload) { meaning in
      meaning.roles.contains(role)
        && (meaning.second == 0 || isWord(meaning.second, at: place + 1))
        && (meaning.third == 0 || isWord(meaning.third, at: place + 2))
    }
  }

  private func isWord(_ spelling: UInt32, at place: Int) -> Bool {
    kind(at: place) == .word && tokens[place].payload == spelling
  }

  private mutating func readName(_ name: SyntaxSurvey.Name) {
    let end = name.syntax.range.end
    while index < tokens.endIndex, tokens[index].start < end { index += 1 }
    parts.append(.name(name, canBeBare: isPlain(name.syntax) && endsName(at: index)))
  }

  /// Whether a name consists of words of which none is one of ours.
  private func isPlain(_ name: NameSyntax) -> Bool {
    var text = name.text
    return text.withUTF8 { buffer in
      let bytes = SourceBytes(buffer)
      var lexed = Lexer.lex(bytes)
      lexed.tokens.removeLast()
      guard lexed.comments.isEmpty, lexed.tokens.first?.start == 0 else { return false }
      if lexed.tokens.last?.kind == .close,
        let open = lexed.tokens.firstIndex(where: { $0.kind == .open }), open > 0,
        open < lexed.tokens.count - 2
      {
        // The suffix that tells two members apart belongs to the name: `Våler (Innlandet)`.
        lexed.tokens.removeLast()
        lexed.tokens.remove(at: open)
      }
      return lexed.tokens.allSatisfy { $0.kind == .word && $0.payload == 0 }
    }
  }

  /// Whether a bare name would end before the token here, whatever stands before it.
  private func endsName(at place: Int) -> Bool {
    switch kind(at: place) {
    case .word:
      // A word that is also a figure begins a value, and would be taken for a part of the name.
      meaning(.argument, at: place) != nil && meaning(.quantity, at: place) == nil
    case .open, .text, .problem, .percent, .exclamation, .divide: false
    case .number, .month, .separator, .comma, .close, .plus, .minus, .times, .equal, .notEqual,
      .less, .lessOrEqual, .greater, .greaterOrEqual, .range, .plusMinus:
      true
    }
  }

  /// A year stands behind a word of time and is no number; nothing else can stand there.
  private mutating func readNumber() {
    let text = bytes.text(tokens[index].range)
    if case .keyword(let concept, .argument, _)? = parts.last,
      [.from, .until, .at, .in].contains(concept)
    {
      return take(.verbatim(text))
    }
    var literal = NumberLiteral(text)
    index += 1
    while let unit = unitHere {
      literal.units.append(unit)
      index += 1
    }
    parts.append(.number(literal))
  }

  private var unitHere: Concept? {
    kind(at: index) == .percent ? .percent : meaning(.unit, at: index)?.concept
  }

  private mutating func readSign(_ token: Token) {
    switch token.kind {
    case .plus: take(.sign("+", survey.prefixes.contains(token.start) ? .behind : .none))
    case .minus: take(.sign("-", isPrefix(token) ? .behind : .none))
    case .times: take(.sign("*", .none))
    case .notEqual: take(.sign("!=", .none))
    case .lessOrEqual: take(.sign("<=", .none))
    case .greaterOrEqual: take(.sign(">=", .none))
    case .range: take(.sign("..", .both))
    case .plusMinus: take(.sign("±", .behind))
    case .comma, .close, .exclamation, .percent: take(.sign(bytes.text(token.range), .before))
    case .open: take(.sign("(", opensArguments ? .both : .behind))
    case .divide: take(.sign("/", .none))
    case .equal, .less, .greater, .word, .number, .month, .text, .separator, .problem:
      take(.sign(bytes.text(token.range), .none))
    }
  }

  private var opensArguments: Bool {
    if case .keyword(_, .function, _)? = parts.last { true } else { false }
  }
}
