// measure = number [ "k" | "tusen" | "m" | "mill" … ] [ "kr" | "øre" | "%" ].

import Budget

extension Parser {
  /// measure = number [ "k" | "tusen" | "m" | "mill" … ] [ "kr" | "øre" | "%" ].
  ///
  /// At the cursor the number is expected, and behind it its units.
  mutating func measure() throws(SyntaxFailure) -> NumberSyntax {
    try number(proposing: .any)
  }

  /// A measure that counts something, so that no units are proposed behind it; or a small number in words.
  mutating func count() throws(SyntaxFailure) -> NumberSyntax {
    guard let counted = countInWords else { return try number(proposing: .none) }
    expect(.number)
    let number = NumberSyntax(
      value: ExactNumber(counted), unit: .none, isScaled: false, range: current.range)
    record(.number(number))
    advance()
    return number
  }

  /// The number that stands here in words; nil where none does.
  private var countInWords: Int64? {
    current.kind == .word ? NumberWords.count(bytes.text(current.range)) : nil
  }

  /// Whether a count may stand here that may be left out, or in whose place a name can stand: in words only where
  /// it counts what follows, or nothing follows.
  var startsCount: Bool {
    if current.kind == .number { return true }
    guard countInWords != nil else { return false }
    let next = index + 1
    return tokens[next].kind != .word || meaning(.positionKind, at: next) != nil
  }

  /// A measure that is a part of something, so that only `%` is proposed behind it.
  mutating func share() throws(SyntaxFailure) -> NumberSyntax { try number(proposing: .percent) }

  /// Which units are proposed behind a number; any can be read.
  private enum ProposedUnits {
    case any, percent, none
  }

  private mutating func number(
    proposing units: ProposedUnits
  ) throws(SyntaxFailure) -> NumberSyntax {
    expect(.number)
    guard current.kind == .number else { throw missing(.number, fix: oneBeforeKind) }
    let first = index
    let written = lexed.numbers[Int(current.payload)]
    advance()
    switch units {
    case .any: expectWords(.unit)
    case .percent: expect(.word(.percent, as: .unit))
    case .none: break
    }
    var power = skipScale()
    if power > 0 { expect(.word(.kroner, as: .unit)) }
    let isScaled = power > 0
    // A tenth of a per cent.
    if meaning(.unit) == .perMille { power -= 1 }
    let unit = skipUnit()
    let range = range(from: first)
    guard let value = written.value(timesTenTo: power) else {
      throw SyntaxFailure(.lexical(.numberTooLong(literal: bytes.text(range))), at: range)
    }
    let number = NumberSyntax(value: value, unit: unit, isScaled: isScaled, range: range)
    record(.number(number), from: first)
    return number
  }

  /// `hire temporary` is mended with the number that is meant.
  private var oneBeforeKind: SourceEdit? {
    guard meaning(.positionKind) != nil else { return nil }
    let start = current.range.start
    return SourceEdit(range: SourceRange(start, start), replacement: "1 ")
  }

  /// Steps over a word such as `k` or `mill`; returns its power of ten.
  private mutating func skipScale() -> Int {
    let power =
      switch meaning(.unit) {
      case .thousand: 3
      case .million: 6
      case .billion: 9
      case _: 0
      }
    if power > 0 { advance() }
    return power
  }

  private mutating func skipUnit() -> UnitSyntax {
    if current.kind == .percent {
      advance()
      return .percent
    }
    let unit: UnitSyntax =
      switch meaning(.unit) {
      case .kroner: .kroner
      case .øre: .øre
      case .percent, .perMille: .percent
      case _: .none
      }
    if unit != .none { advance() }
    return unit
  }

  /// A change holds from a year on: `leave Nes at 2021` is answered with `from`.
  func refuseAtInSpan() throws(SyntaxFailure) {
    guard let (concept, length) = phrase(.argument), concept == .at || concept == .in,
      tokens[index + length].kind == .number
    else { return }
    let word = bytes.text(current.range).lowercased()
    let isEnglish = concept.words(in: .english).contains(word)
    let from = Concept.from.word(in: isEnglish ? .english : .norwegian)
    throw missing(.word(.from), fix: SourceEdit(range: current.range, replacement: from))
  }
}

extension LexedNumber {
  /// The number times a power of ten, exactly; nil where it has too many digits.
  func value(timesTenTo power: Int) -> ExactNumber? {
    var mantissa = mantissa
    var decimals = decimals - power
    while decimals < 0 {
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      mantissa = product
      decimals += 1
    }
    // Whole numbers, the most frequent ones, need no common divisor.
    if decimals == 0, let whole = Int64(exactly: mantissa) { return ExactNumber(whole) }
    var divisor: Int128 = 1
    for _ in 0..<decimals {
      let (product, overflow) = divisor.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      divisor = product
    }
    return try? ExactNumber(mantissa, over: divisor)
  }
}

extension Parser {
  /// Refuses values in a row of which only the last has a unit that those before it may share.
  ///
  /// `6..8 mill` would begin at six kroner, and `500 000..1 mill` cannot be meant otherwise.
  func refuseSharedUnit(_ row: [ExpressionSyntax]) throws(SyntaxFailure) {
    guard row.count > 1, case .number(let last)? = row.last,
      last.isScaled || last.unit == .øre || last.unit == .percent,
      let token = tokens.last(where: { $0.kind == .number && $0.start == last.range.start }),
      let bare = lexed.numbers[Int(token.payload)].value(timesTenTo: 0),
      let most = try? bare.magnitude * ExactNumber(10)
    else { return }
    for case .number(let value) in row.dropLast()
    where value.unit == .none && !value.isScaled && value.value != .zero && value.value <= most {
      let unit = bytes.text(token.end, last.range.end)
      throw SyntaxFailure(
        .value(
          .sharedUnit(
            value: bytes.text(value.range), unit: String(unit.drop { $0.isWhitespace }))),
        at: value.range,
        fix: SourceEdit(
          range: SourceRange(value.range.end, value.range.end), replacement: unit))
    }
  }
}

extension Slots {
  /// The values that stand in a row: the ends of a range, or a list.
  var row: [ExpressionSyntax] {
    guard let first = expression(.low) else { return [] }
    return expression(.high).map { [first, $0] } ?? [first] + more
  }
}
