// measure = number [ "k" | "tusen" | "m" | "mill" … ] [ "kr" | "øre" | "%" ].
// year    = number, a whole one of four digits from 1900 to 2199.
// moment  = month | year.

import Budget

extension Parser {
  /// measure = number [ "k" | "tusen" | "m" | "mill" … ] [ "kr" | "øre" | "%" ].
  ///
  /// At the cursor the number is expected, and behind it its units.
  mutating func measure() throws(SyntaxFailure) -> NumberSyntax {
    try number(proposing: .any)
  }

  /// A measure that counts something, so that no units are proposed behind it.
  mutating func count() throws(SyntaxFailure) -> NumberSyntax { try number(proposing: .none) }

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
    let power = skipScale()
    if power > 0 { expect(.word(.kroner, as: .unit)) }
    let unit = skipUnit()
    let range = range(from: first)
    guard let value = written.value(timesTenTo: power) else {
      throw SyntaxFailure(.lexical(.numberTooLong(literal: bytes.text(range))), at: range)
    }
    let number = NumberSyntax(value: value, unit: unit, isScaled: power > 0, range: range)
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
      case .percent: .percent
      case _: .none
      }
    if unit != .none { advance() }
    return unit
  }

  /// year = number, a whole one of four digits from 1900 to 2199.
  mutating func year() throws(SyntaxFailure) -> YearSyntax {
    expect(.year)
    guard current.kind == .number else { throw missing(.year) }
    let range = current.range
    guard let year = writtenYear(current) else {
      throw SyntaxFailure(.value(.notAYear(bytes.text(range))), at: range)
    }
    record(.date)
    advance()
    return YearSyntax(year: year, range: range)
  }

  /// moment = month | year.
  mutating func moment() throws(SyntaxFailure) -> MonthSyntax {
    expect(.month)
    guard current.kind == .month else {
      guard current.kind == .number else { throw missing(.month) }
      let year = try year()
      try refuseShortMonth(after: year)
      return MonthSyntax(year: year.year, month: nil, range: year.range)
    }
    let range = current.range
    let (number, month) = Int(current.payload).quotientAndRemainder(dividingBy: 12)
    // The lexer makes a month only of an accepted year.
    guard let year = Year(number) else { throw missing(.month) }
    record(.date)
    advance()
    return MonthSyntax(year: year, month: month + 1, range: range)
  }

  /// Refuses `2020-9`, and shows `2020-09`.
  private func refuseShortMonth(after year: YearSyntax) throws(SyntaxFailure) {
    let (sign, month) = (current, tokens[min(index + 1, tokens.count - 1)])
    guard sign.kind == .minus, sign.start == year.range.end, month.kind == .number,
      month.start == sign.end, month.end == month.start + 1
    else { return }
    let range = SourceRange(year.range.start, month.end)
    let fixed = "\(year.year.number)-0" + bytes.text(month.range)
    throw SyntaxFailure(
      .lexical(.noSuchMonth(literal: bytes.text(range))), at: range,
      fix: SourceEdit(range: range, replacement: fixed))
  }

  /// The year that a number token is; nil for other numbers, also for `2 021`.
  private func writtenYear(_ token: Token) -> Year? {
    let number = lexed.numbers[Int(token.payload)]
    guard token.end - token.start == 4, number.decimals == 0 else { return nil }
    return Year(Int(number.mantissa))
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
    for _ in 0..<decimals { divisor *= 10 }
    return try? ExactNumber(mantissa, over: divisor)
  }
}
