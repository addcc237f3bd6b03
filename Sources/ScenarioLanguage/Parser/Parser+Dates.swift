// year   = number, a whole one of four digits from 1900 to 2199.
// day    = date | month "-" number, with nothing between.
// turn   = year | moment.
// moment = month | date | number "." year | month-name [ year ] | year.
//
// A date is a month or year in the words of those who write dates: the first day of one where something begins,
// the last where it ends. Any other day is refused, since nothing here happens within a month.

import Budget
import Lettering

extension Parser {
  /// year = number, a whole one of four digits from 1900 to 2199; or the day on which it begins or ends, where
  /// the slot says that something does.
  mutating func year(_ slot: Slot? = nil) throws(SyntaxFailure) -> YearSyntax {
    expect(.year)
    let range = current.range
    if let date = WrittenDate(current) {
      guard date.isEdge(of: slot) else {
        throw inPeriod("\(date.year.number)", isEnd: slot == .until)
      }
      record(.date("\(date.year.number)"))
      advance()
      return YearSyntax(year: date.year, range: range)
    }
    guard current.kind == .number else { throw missing(.year) }
    guard let year = writtenYear(current) else {
      throw SyntaxFailure(.value(.notAYear(bytes.text(range))), at: range)
    }
    record(.date("\(year.number)"))
    advance()
    return YearSyntax(year: year, range: range)
  }

  /// turn = year | moment.
  mutating func turn(_ slot: Slot) throws(SyntaxFailure) -> MonthSyntax {
    if WrittenDate(current)?.isEdge(of: slot) ?? !beginsMoment {
      let year = try year(slot)
      return MonthSyntax(year: year.year, month: nil, range: year.range)
    }
    return try moment(slot)
  }

  /// Whether a month or year stands here, rightly written or not.
  private var beginsMoment: Bool {
    switch current.kind {
    case .number, .month, .date: true
    case .word: MonthName.number(of: bytes.text(current.range)) != nil
    case _: false
    }
  }

  /// moment = month | date | number "." year | month-name [ year ] | year.
  ///
  /// A month's name alone is one of the budget year.
  mutating func moment(_ slot: Slot) throws(SyntaxFailure) -> MonthSyntax {
    expect(.month)
    let first = index
    let token = current
    switch token.kind {
    case .month:
      let (number, month) = Int(token.payload).quotientAndRemainder(dividingBy: 12)
      // The lexer makes a month only of an accepted year.
      guard let year = Year(number) else { throw missing(.month) }
      return taking(month + 1, of: year, from: first)
    case .date:
      guard let date = WrittenDate(current) else { throw missing(.month) }
      let isEnd = slot == .until
      guard date.day == (isEnd ? (Month(date.month, of: date.year)?.days ?? 0) : 1) else {
        throw inPeriod(Self.written(date.month, of: date.year), isEnd: isEnd)
      }
      return taking(date.month, of: date.year, from: first)
    case .word:
      guard let month = MonthName.number(of: bytes.text(current.range)) else {
        throw missing(.month)
      }
      let name = bytes.text(current.range)
      let next = tokens[index + 1]
      guard next.kind == .number, let year = writtenYear(next) else {
        record(.date(name))
        advance()
        return MonthSyntax(year: nil, month: month, range: range(from: first))
      }
      advance()
      return taking(month, of: year, from: first)
    case .number:
      if let (month, year) = pointedMonth(current) { return taking(month, of: year, from: first) }
      let year = try year()
      try refuseShortMonth(after: year)
      return MonthSyntax(year: year.year, month: nil, range: year.range)
    case _: throw missing(.month)
    }
  }

  /// day = date | month "-" number, with nothing between.
  mutating func day() throws(SyntaxFailure) -> Day {
    // It begins as a month does.
    expect(.month)
    let first = index
    var last = index
    // `2020-12-03` is a month, a sign and a number to the lexer.
    if current.kind == .month, tokens.count > first + 2, tokens[first + 1].kind == .minus,
      tokens[first + 2].kind == .number, tokens[first + 2].end == current.end + 3
    {
      last += 2
    }
    let range = SourceRange(current.start, tokens[last].end)
    guard let day = Day(written: bytes.text(range)) else { throw missing(.day) }
    index = last
    advance()
    record(.date(day.plainText), from: first)
    return day
  }

  /// Steps over the token here, the last of a month, and records the month as it is written.
  private mutating func taking(_ month: Int, of year: Year, from first: Int) -> MonthSyntax {
    advance()
    record(.date(Self.written(month, of: year)), from: first)
    return MonthSyntax(year: year, month: month, range: range(from: first))
  }

  private static func written(_ month: Int, of year: Year) -> String {
    "\(year.number)-" + (month < 10 ? "0" : "") + "\(month)"
  }

  /// The failure that a date lies within a month or year, mended with that.
  private func inPeriod(_ period: String, isEnd: Bool) -> SyntaxFailure {
    SyntaxFailure(
      .value(.dayWithin(bytes.text(current.range), isEnd: isEnd)), at: current.range,
      fix: SourceEdit(range: current.range, replacement: period))
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
  func writtenYear(_ token: Token) -> Year? {
    let number = lexed.numbers[Int(token.payload)]
    guard token.end - token.start == 4, number.decimals == 0 else { return nil }
    return Year(Int(number.mantissa))
  }

  /// The month that a number token is, as in `09.2020`; nil for other numbers.
  private func pointedMonth(_ token: Token) -> (month: Int, year: Year)? {
    let length = token.end - token.start
    guard length == 6 || length == 7, bytes[token.end - 5] == 0x2E,
      lexed.numbers[Int(token.payload)].decimals == 4
    else { return nil }
    let (month, year) = Int(lexed.numbers[Int(token.payload)].mantissa)
      .quotientAndRemainder(dividingBy: 10_000)
    guard (1...12).contains(month) else { return nil }
    return Year(year).map { (month, $0) }
  }
}

/// A day as it is written in figures: `1.9.2020`.
struct WrittenDate {
  let year: Year
  let month: Int
  let day: Int

  /// Whether it is the first day of a year where something begins, or the last where it ends.
  func isEdge(of slot: Slot?) -> Bool {
    switch slot {
    case .from: month == 1 && day == 1
    case .until: month == 12 && day == 31
    case _: false
    }
  }

  /// What a token for the day says; nil for other tokens.
  init?(_ token: Token) {
    guard token.kind == .date else { return nil }
    let months = Int(token.payload) / 32
    guard let year = Year(months / 12) else { return nil }
    self.year = year
    month = months % 12 + 1
    day = Int(token.payload) % 32
  }

  /// What the lexer keeps of a day; nil where there is no such day.
  static func payload(day: Int, month: Int, year: Int) -> UInt32? {
    guard let year = Year(year), let month = Month(month, of: year), Day(day, of: month) != nil
    else { return nil }
    return UInt32((year.number * 12 + month.number - 1) * 32 + day)
  }
}
