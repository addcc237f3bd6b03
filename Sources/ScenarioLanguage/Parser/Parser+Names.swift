// name  = text | word { word } [ "(" word { word } ")" ].
// names = name { "," name } [ "and" name ].
// scenario = name [ "in" text ].
//
// A bare name ends before a comma, a number, a sign, and before the words that can follow in its
// place, which the caller gives as stops: `leave Nore og Uvdal` has `og` in the name. Whether the last bare
// name of a list is one with `og` in it or two, only who knows the names can say: see
// ``NameSyntax/partedInList(isKnown:)``.

/// Where a bare name stands among the tokens, and what would have ended it.
struct BareName {
  /// Its tokens.
  let tokens: Range<Int>
  let stops: ConceptSet
}

extension Parser {
  /// name = text | word { word } [ "(" word { word } ")" ].
  ///
  /// At the cursor a name of the kind is expected, also where its first words stand before the cursor.
  /// Without a kind nothing is proposed for it.
  mutating func name(
    _ kind: NameKind?, use: NameUse, until stops: ConceptSet = [], inList: Bool = false,
    endsBeforeLever: Bool = false
  ) throws(SyntaxFailure) -> NameSyntax {
    let first = index
    let name = try readName(kind, until: stops, inList: inList, endsBeforeLever)
    record(.name(name, use), from: first)
    return name
  }

  private mutating func readName(
    _ kind: NameKind?, until stops: ConceptSet, inList: Bool, _ endsBeforeLever: Bool
  ) throws(SyntaxFailure) -> NameSyntax {
    let first = index
    if let kind { expect(.name(kind)) }
    if current.kind == .text {
      let text = Lexer.content(of: current, in: bytes)
      let range = current.range
      advance()
      lastBareName = nil
      let folded = foldingWhiteSpace(text)
      guard !folded.isEmpty else {
        throw SyntaxFailure(
          .expected(.name(kind), found: bytes.text(range), statement: statement), at: range)
      }
      return NameSyntax(text: folded, range: range, isQuoted: true)
    }
    while current.kind == .word, !isStop(stops), !(inList && joinsText),
      !(endsBeforeLever && joinsStatement)
    {
      index += 1
    }
    guard index > first else { throw missing(.name(kind)) }
    if let kind {
      expect(.name(kind), from: first)
      if inList { expectLastName(kind, of: first..<index) }
    }
    skipSuffix()
    lastBareName = BareName(tokens: first..<index, stops: stops)
    let range = range(from: first)
    return NameSyntax(
      text: foldingWhiteSpace(bytes.text(range)), range: range, isQuoted: false)
  }

  /// Whether a name stands here that may be left out; one of the kind is expected at the cursor.
  mutating func startsName(_ kind: NameKind, until stops: ConceptSet) -> Bool {
    expect(.name(kind))
    return current.kind == .text || (current.kind == .word && !isStop(stops))
  }

  /// names = name { "," name } [ "and" name ].
  ///
  /// At the cursor a name of the kind is expected, as in ``name(_:use:until:inList:)``.
  mutating func names(
    _ kind: NameKind, use: NameUse, until stops: ConceptSet, endsBeforeLever: Bool
  ) throws(SyntaxFailure) -> [NameSyntax] {
    try list(of: kind, until: stops, endsBeforeLever) { parser, isLast throws(SyntaxFailure) in
      try parser.name(kind, use: use, until: stops, inList: !isLast)
    }
  }

  /// scenarios = scenario { "," scenario } [ "and" scenario ].
  mutating func scenarios(until stops: ConceptSet) throws(SyntaxFailure) -> [ScenarioSyntax] {
    try list(of: .figureSource, until: stops) { parser, isLast throws(SyntaxFailure) in
      try parser.scenario(until: stops, inList: !isLast)
    }
  }

  /// scenario = name [ "in" text ].
  ///
  /// Only behind a name in quotes can a folder stand.
  mutating func scenario(
    until stops: ConceptSet, inList: Bool = false
  ) throws(SyntaxFailure) -> ScenarioSyntax {
    let kind = NameKind.figureSource
    let name = try name(kind, use: kind.use, until: stops, inList: inList)
    // `i 2023` is a year.
    guard name.isQuoted, meets(.in), !standsBeforeNumber(.in), skip(.in) else {
      return ScenarioSyntax(name)
    }
    let (path, range) = try text(isFile: true)
    return ScenarioSyntax(name, in: ScenarioSyntax.Folder(path: path, range: range))
  }

  /// measures = name value { "," name value } [ "and" name value ].
  mutating func measures(until stops: ConceptSet) throws(SyntaxFailure) -> [MeasureSyntax] {
    try list(of: .measure, until: stops) { parser, _ throws(SyntaxFailure) in
      let name = try parser.name(.measure, use: .reference, until: stops)
      return MeasureSyntax(name: name, value: try parser.plainAmount())
    }
  }

  /// item { "," item } [ "and" item ].
  private mutating func list<Item>(
    of kind: NameKind, until stops: ConceptSet, _ endsBeforeLever: Bool = false,
    _ read: (_ parser: inout Parser, _ isLast: Bool) throws(SyntaxFailure) -> Item
  ) throws(SyntaxFailure) -> [Item] {
    var items = [try read(&self, false)]
    while current.kind == .comma, !(endsBeforeLever && joinsLever) {
      let comma = current.range
      advance()
      expect(.name(kind))
      if endsBeforeLever { expectAxis() }
      guard current.kind != .separator, !isStop(stops) else {
        throw SyntaxFailure(
          .trailingComma, at: comma, fix: SourceEdit(range: comma, replacement: ""))
      }
      items.append(try read(&self, false))
    }
    if current.kind == .text { throw missingComma() }
    if skip(.and) { items.append(try read(&self, true)) }
    return items
  }

  /// The failure of names in quotes that stand side by side: `"A" "B"`.
  private func missingComma() -> SyntaxFailure {
    var (end, list) = (index, "")
    while tokens[end].kind == .text {
      list += ", " + bytes.text(tokens[end].range)
      end += 1
    }
    let range = SourceRange(tokens[index - 1].end, tokens[end - 1].end)
    return SyntaxFailure(
      .missingComma, at: current.range, fix: SourceEdit(range: range, replacement: list))
  }

  /// Whether an `and` stands here with a name in quotes behind it, so that it belongs to no bare name.
  private var joinsText: Bool {
    phrase(.argument)?.concept == .and && tokens[index + 1].kind == .text
  }

  /// Whether an `and` stands here with a statement's word behind it: `weight Oslo and rate`.
  private var joinsStatement: Bool {
    phrase(.argument)?.concept == .and && meaning(.statement, at: index + 1) != nil
  }

  /// Whether a comma or `and` stands here with a lever behind it: `1.50, 1.60, leave Oslo`.
  var joinsLever: Bool {
    guard current.kind == .comma || phrase(.argument)?.concept == .and,
      meaning(.statement, at: index + 1) != nil
    else { return false }
    // A word that is a figure as well is a lever where its value, its name or its years follow.
    guard meaning(.quantity, at: index + 1) != nil else { return true }
    let word = phrase(.argument, at: index + 2)?.concept
    return [.number, .word, .text].contains(tokens[index + 2].kind)
      && (word == nil || word == .from || word == .until)
  }

  /// Notes that behind the comma of a list another lever can begin.
  mutating func expectAxis() {
    if index == cursor { _ = begins(.composed(.axis(.second))) }
  }

  /// Notes that behind an `and` of a bare name the last name of a list can begin.
  private mutating func expectLastName(_ kind: NameKind, of name: Range<Int>) {
    guard index == cursor else { return }
    // As many as the name can be parted at, so that a hostile line does not have thousands of last names.
    let joints = name.dropFirst().filter { phrase(.argument, at: $0)?.concept == .and }
    for place in joints.suffix(NameSyntax.mostConjunctions) {
      expect(.name(kind), from: place + 1)
    }
  }

  /// Steps over what joins two values of a list: a comma, or once, before the last, `and`.
  mutating func skipJoint(_ isLast: inout Bool) -> Bool {
    guard !isLast else { return false }
    if skip(Token.Kind.comma) { return true }
    isLast = skip(Concept.and)
    return isLast
  }

  /// target = "all" | name.
  ///
  /// At the cursor both are expected.
  mutating func target(
    _ kind: NameKind, until stops: ConceptSet
  ) throws(SyntaxFailure) -> TargetSyntax {
    expect(.word(.all, as: .argument))
    let range = current.range
    let next = min(index + 1, tokens.count - 1)
    if phrase(.argument)?.concept == .all, tokens[next].kind != .word || isStop(stops, at: next) {
      take(.all, .argument)
      return .all(range)
    }
    return .named(try name(kind, use: .reference, until: stops))
  }

  /// Whether the words here end a bare name.
  ///
  /// Besides the stops themselves: `in` and `i` before a year where `at` or `from` can follow, `til`
  /// before a year or month where `until` can follow, `kr` before its number, and `_`.
  func isStop(_ stops: ConceptSet) -> Bool { isStop(stops, at: index) }

  private func isStop(_ stops: ConceptSet, at place: Int) -> Bool {
    guard tokens[place].kind == .word, tokens[place].payload != 0 else { return false }
    if let (concept, length) = phrase(.argument, at: place) {
      if stops.contains(concept) { return true }
      let next = tokens[place + length].kind
      let isDated = next == .number || next == .month
      if isDated, concept == .in || concept == .at {
        return stops.contains(.from) || stops.contains(.at)
      }
      if isDated, concept == .to { return stops.contains(.until) }
    }
    if let (concept, _) = phrase(.link, at: place), stops.contains(concept) { return true }
    if meaning(.value, at: place) != nil { return true }
    return meaning(.unit, at: place) == .kroner && tokens[place + 1].kind == .number
  }

  /// Steps over the suffix of a bare name: `Våler (Innlandet)`.
  private mutating func skipSuffix() {
    guard current.kind == .open else { return }
    var place = index + 1
    while tokens[place].kind == .word { place += 1 }
    if place > index + 1, tokens[place].kind == .close { index = place + 1 }
  }

  /// The failure that a bare name, the last thing read, goes on with what only quotes can hold; nil
  /// where something else was read last.
  ///
  /// The name is taken to reach over words and signs, and over tokens of the kinds given, up to a
  /// comma, a text, a word that ends it, or the statement's end.
  func nameGoesOn(including kinds: [Token.Kind] = []) -> SyntaxFailure? {
    guard let bare = lastBareName, bare.tokens.upperBound == index else { return nil }
    var end = index
    scanning: while true {
      switch tokens[end].kind {
      case .word:
        guard !isStop(bare.stops, at: end) else { break scanning }
        end += 1
      case .divide, .close, .open, .percent, .exclamation: end += 1
      case .number, .month, .date, .minus, .plus:
        guard kinds.contains(tokens[end].kind) || isInsideWord(end) else { break scanning }
        end += 1
      case .separator, .comma, .text, .times, .equal, .notEqual, .less, .lessOrEqual, .greater,
        .greaterOrEqual, .range, .plusMinus, .problem:
        break scanning
      }
    }
    guard end > index else { return nil }
    let range = SourceRange(tokens[bare.tokens.lowerBound].start, tokens[end - 1].end)
    let name = foldingWhiteSpace(bytes.text(range))
    return SyntaxFailure(
      .nameNeedsQuotes(name), at: range, fix: SourceEdit(range: range, replacement: "\"\(name)\""))
  }

  /// Whether a sign touches the words on both sides.
  private func isInsideWord(_ place: Int) -> Bool {
    tokens[place - 1].end == tokens[place].start && tokens[place + 1].kind == .word
      && tokens[place + 1].start == tokens[place].end
  }

  /// The text with white space at the ends dropped and every other stretch of it made one space.
  func foldingWhiteSpace(_ text: String) -> String {
    // Single spaces inside are as they should be; every other white space is a control byte or begins
    // with one of four bytes.
    var previous: UInt8 = 0x20
    var isFolded = true
    for byte in text.utf8 {
      switch byte {
      case 0x20: isFolded = isFolded && previous != 0x20
      case 0..<0x20, 0xC2, 0xE1, 0xE2, 0xE3: isFolded = false
      case _: break
      }
      previous = byte
    }
    if isFolded, previous != 0x20 { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
