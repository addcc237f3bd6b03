import Budget
import Lettering

// Filling the blanks of a shape.

extension Parser {
  /// Reads what fills a blank.
  mutating func fill(_ blank: Blank, _ slots: inout Slots) throws(SyntaxFailure) {
    slots.fill(blank.slot, try value(of: blank))
  }

  private mutating func value(of blank: Blank) throws(SyntaxFailure) -> Slots.Value {
    switch blank.kind {
    case .name(let kind, let use):
      return .name(
        try name(
          kind, use: use, until: blank.stops.subtracting([.and]),
          endsBeforeLever: blank.stops.contains(.and)))
    case .names(let kind, let use, _):
      return .names(
        try names(
          kind, use: use, until: blank.stops.subtracting([.and]),
          endsBeforeLever: blank.stops.contains(.and)))
    case .scenario:
      return .scenarios([try scenario(until: blank.stops.subtracting([.and]))])
    case .scenarios: return .scenarios(try scenarios(until: blank.stops.subtracting([.and])))
    case .target(let kind):
      return .target(try target(kind, until: blank.stops.subtracting([.and])))
    case .amount: return .amount(try amount())
    case .sum: return .expression(try plainAmount())
    case .more: return .expressions(try moreSums(endsBeforeLever: blank.stops.contains(.and)))
    case .sums: return .expressions(try sums())
    case .measures: return .measures(try measures(until: blank.stops))
    case .term: return .expression(try plainTerm())
    case .expression:
      let expression = try expression()
      if blank.label == .condition, expression.wantsComparison { expectComparison() }
      return .expression(expression)
    case .count: return .number(try count())
    case .share: return .number(try share())
    case .kroner: return .number(try kroner())
    case .year: return .year(try year(blank.slot))
    case .month: return .month(try moment(blank.slot))
    case .turn: return .month(try turn(blank.slot))
    case .day: return .day(try day())
    case .text:
      let (content, range) = try text(isFile: blank.label == .includedFile)
      return .text(content, range)
    case .oneOf(let role): return .word(try oneOf(role))
    case .figure: return .figures([try figure()])
    case .figures: return .figures(try figureList())
    case .newWord: return .name(try newWord())
    case .setting: return .names(try setting())
    case .raw(let label): return .name(try raw(label))
    }
  }

  /// One of the words of a position.
  private mutating func oneOf(_ role: Roles) throws(SyntaxFailure) -> Concept {
    guard let concept = word(role) else {
      throw missing(.oneOf(role), fix: valueInsteadOfTopic(role) ?? suggestion(for: role))
    }
    take(concept, role)
    return concept
  }

  /// A figure is printed by its word alone: `show free` is mended to `free`.
  private func valueInsteadOfTopic(_ role: Roles) -> SourceEdit? {
    guard role == .topic, meaning(.quantity) != nil, index > 0 else { return nil }
    let range = SourceRange(tokens[index - 1].start, current.start)
    return SourceEdit(range: range, replacement: "")
  }

  /// The edit that puts the nearest word for a position in place of the word here.
  private func suggestion(for role: Roles) -> SourceEdit? {
    guard current.kind == .word else { return nil }
    let words = Concept.allCases.filter { $0.roles.contains(role) }.flatMap(\.words)
    return nearestNames(to: bytes.text(current.range), in: words).first.map {
      SourceEdit(range: current.range, replacement: $0)
    }
  }

  /// A quantity with its qualifiers, and nothing else.
  private mutating func figure() throws(SyntaxFailure) -> QuantitySyntax {
    guard word(.quantity) != nil, case .quantity(let quantity) = try primary() else {
      throw missing(.quantity, fix: suggestion(for: .quantity))
    }
    return quantity
  }

  /// quantity { "," quantity } [ "and" quantity ].
  private mutating func figureList() throws(SyntaxFailure) -> [QuantitySyntax] {
    var quantities: [QuantitySyntax] = []
    var isLast = false
    repeat { quantities.append(try figure()) } while skipJoint(&isLast)
    return quantities
  }

  /// sum { "," sum } [ "and" sum ].
  private mutating func sums() throws(SyntaxFailure) -> [ExpressionSyntax] {
    var values: [ExpressionSyntax] = []
    var isLast = false
    repeat {
      expectValue()
      guard startsValue else { throw missing(.quantity, fix: suggestion(for: .quantity)) }
      values.append(try sum())
    } while skipJoint(&isLast)
    return values
  }

  /// { "," sum } [ "and" sum ].
  private mutating func moreSums(
    endsBeforeLever: Bool
  ) throws(SyntaxFailure) -> [ExpressionSyntax] {
    var values: [ExpressionSyntax] = []
    var isLast = false
    while !(endsBeforeLever && joinsLever), skipJoint(&isLast) {
      if endsBeforeLever { expectAxis() }
      values.append(try plainAmount())
    }
    return values
  }

  /// text, alone to the end of the statement.
  mutating func text(
    isFile: Bool
  ) throws(SyntaxFailure) -> (content: String, range: SourceRange) {
    expect(isFile ? .name(.file) : .text)
    guard current.kind == .text else { throw missing(.text, fix: quotingRest()) }
    let range = current.range
    let content = Lexer.content(of: current, in: bytes)
    record(.text(content))
    advance()
    return (content, range)
  }

  /// The edit that puts the rest of the statement in quotes; nil where nothing is left of it.
  private func quotingRest() -> SourceEdit? {
    var rest = self
    let (text, range) = rest.rawRest()
    guard !text.isEmpty, !text.contains("\"") else { return nil }
    let escaped = text.split(separator: "\\", omittingEmptySubsequences: false)
    return SourceEdit(range: range, replacement: "\"" + escaped.joined(separator: "\\\\") + "\"")
  }

  /// A name that `let` gives: one word, and none of the language.
  private mutating func newWord() throws(SyntaxFailure) -> NameSyntax {
    expect(.name(.newName))
    guard current.kind == .word else { throw missing(.name(.newName)) }
    try refuseSeveralWords()
    let text = bytes.text(current.range)
    guard meaning(.quantity) == nil, meaning(.function) == nil, phrase(.argument) == nil,
      meaning(.value) == nil
    else {
      throw SyntaxFailure(.reservedName(text), at: current.range)
    }
    return takeWordAsName()
  }

  /// Refuses several words before the sign that gives a name its value.
  private func refuseSeveralWords() throws(SyntaxFailure) {
    var end = index
    while tokens[end].kind == .word { end += 1 }
    guard end > index + 1, tokens[end].kind == .equal else { return }
    let words = tokens[index..<end].map { bytes.text($0.range) }
    let range = SourceRange(tokens[index].start, tokens[end - 1].end)
    let joined = words.joined(separator: "_")
    throw SyntaxFailure(
      .severalWords(words.joined(separator: " "), joined: joined), at: range,
      fix: SourceEdit(range: range, replacement: joined))
  }

  /// An option of the session and its value, as they are typed.
  private mutating func setting() throws(SyntaxFailure) -> [NameSyntax] {
    let concept = word(.option)
    let option = try singleWord()
    // What is no option has no values either, and is told as such.
    if concept == nil, current.kind == .separator, !beginsOption(option.text) {
      return [option, option]
    }
    if let concept { expect(.name(.value(ofOption: concept))) }
    return [option, try singleWord()]
  }

  /// Whether a word is the beginning of an option's, which may still be typed.
  private func beginsOption(_ word: String) -> Bool {
    let key = Folding.key(of: word)
    return Concept.shown(as: .option).flatMap(\.words).contains {
      Folding.key(of: $0).hasPrefix(key)
    }
  }

  private mutating func singleWord() throws(SyntaxFailure) -> NameSyntax {
    current.kind == .word ? takeWordAsName() : try name(nil, use: .asWritten)
  }

  mutating func takeWordAsName() -> NameSyntax {
    let name = NameSyntax(text: bytes.text(current.range), range: current.range, isQuoted: false)
    record(.name(name, .asWritten))
    advance()
    return name
  }

  /// The rest of the statement as it is typed: a path has points and slashes, which mean something else
  /// elsewhere, and help can be asked about any sign.
  private mutating func raw(_ label: BlankLabel) throws(SyntaxFailure) -> NameSyntax {
    if label == .word { expect(.name(.helpWord)) }
    if current.kind == .text { return try name(nil, use: .asWritten) }
    let first = index
    let (words, range) = rawRest()
    if label == .word, index > first { expect(.name(.helpWord), from: first) }
    if label == .file { try refuseTable(from: first) }
    let text = label == .word ? foldingWhiteSpace(words) : words
    guard !text.isEmpty else { throw missing(.file) }
    try refuseControlCharacters(in: text, at: range)
    let name = NameSyntax(text: text, range: range, isQuoted: false)
    record(.name(name, .asWritten), from: first)
    return name
  }

  /// Refuses `export members to members.csv`, which would write the last table, whatever that is, to a file of that
  /// whole name.
  private func refuseTable(from first: Int) throws(SyntaxFailure) {
    guard meaning(.topic, at: first) != nil else { return }
    for place in first..<index where place > first && place + 1 < index {
      guard phrase(.argument, at: place)?.concept == .to,
        tokens[place - 1].end < tokens[place].start, tokens[place].end < tokens[place + 1].start
      else { continue }
      let rest = SourceRange(tokens[place].start, tokens[index - 1].end)
      throw SyntaxFailure(.unexpected(bytes.text(rest), statement: statement), at: rest)
    }
  }

  /// What the lexer refuses elsewhere must be looked for where any sign can be typed.
  private func refuseControlCharacters(
    in text: String, at range: SourceRange
  ) throws(SyntaxFailure) {
    for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control {
      throw SyntaxFailure(.lexical(.strayCharacter(scalar)), at: range)
    }
  }

  /// [ "-" ] measure, an amount of kroner.
  private mutating func kroner() throws(SyntaxFailure) -> NumberSyntax {
    let first = index
    if current.kind == .minus { record(.prefix) }
    let isNegative = skip(.minus)
    let amount = try measure()
    let value = isNegative ? -amount.value : amount.value
    guard amount.unit == .none || amount.unit == .kroner, (try? Money(kroner: value)) != nil else {
      throw SyntaxFailure(
        .expected(.amount, found: bytes.text(amount.range), statement: statement), at: amount.range)
    }
    return NumberSyntax(
      value: value, unit: amount.unit, isScaled: amount.isScaled, range: range(from: first))
  }
}
