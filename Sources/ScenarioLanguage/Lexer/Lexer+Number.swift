import Budget

// number  = whole [ decimal digits ].
// whole   = digits | digits { group-sign digit digit digit }.
// decimal = "." | ",".
//
// A group sign is a space (also no-break and thin ones), "_", "'" or "’", the same throughout a number;
// the first group has one to three digits. One point or comma before exactly three digits could be
// either sign, and is refused, unless the digits before it cannot be a first group: they begin with 0,
// are more than three, or have groups before them. A comma before anything but a digit is a list's.

/// Digits of a text, as far as they have been read; the value of more than 18 means nothing.
private struct Digits {
  let bytes: SourceBytes
  /// Where the digits end that have been read.
  var end: Int
  private(set) var value: Int64 = 0

  init(bytes: SourceBytes, end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// Reads the digits that stand here.
  mutating func skip() {
    var byte = bytes[end]
    while byte.isDigit {
      value = value &* 10 &+ Int64(byte &- 0x30)
      end += 1
      byte = bytes[end]
    }
  }

  /// Reads groups of exactly three digits, each behind one space.
  mutating func skipGroups() {
    while bytes[end] == 0x20, bytes[end + 1].isDigit, bytes[end + 2].isDigit,
      bytes[end + 3].isDigit, !bytes[end + 4].isDigit
    {
      end += 1
      skip()
    }
  }
}

extension Lexer {
  /// The shape of a number while it is read.
  private struct Shape {
    /// The digits before the first group sign or decimal sign.
    var firstDigits = 0
    /// Whether groups were read.
    var hasGroups = false
    /// How many points and commas there are.
    var signs = 0
    /// The digits after the last of them.
    var lastDigits = 0
    /// Whether a group of other than three digits, or a group after the decimals, was met.
    var isBroken = false
  }

  mutating func scanNumber() {
    // Most numbers are a few digits, in groups where they are more than three, or with decimals.
    guard let (number, end) = plainNumber() else { return scanAnyNumber() }
    if number.decimals == 0, end - offset == 4, scanMonth(afterYearEnd: end) { return }
    addNumber(number, to: end)
  }

  /// The number here and its end, where it is sure to be one: with single spaces between its groups, or with
  /// decimals which cannot be a group, and of at most 16 digits.
  private func plainNumber() -> (number: LexedNumber, end: Int)? {
    var digits = Digits(bytes: bytes, end: offset)
    digits.skip()
    if digits.end - offset <= 3 { digits.skipGroups() }
    let wholeEnd = digits.end
    if bytes[wholeEnd] == 0x2E || bytes[wholeEnd] == 0x2C, bytes[wholeEnd + 1].isDigit {
      digits.end += 1
      digits.skip()
    }
    let decimals = max(0, digits.end - wholeEnd - 1)
    guard digits.end - offset <= 16, decimals != 3,
      bytes[digits.end] == 0x20 || !continuesNumber(at: digits.end)
    else { return nil }
    return (LexedNumber(mantissa: Int128(digits.value), decimals: decimals), digits.end)
  }

  private mutating func scanAnyNumber() {
    let start = offset
    var end = skipDigits(from: start)
    if end - start <= 2, bytes[end] == 0x2E, scanDate(afterDayEnd: end) { return }
    var shape = Shape(firstDigits: end - start)
    end = scanGroups(&shape, from: end)
    end = scanDecimals(&shape, from: end)
    let hasTrailingPoint = bytes[end] == 0x2E && bytes[end + 1] != 0x2E
    if shape.isBroken || shape.signs > 1 || hasTrailingPoint {
      let fix = shape.isBroken ? nil : clearReading(shape, bytes.text(start, end))
      if hasTrailingPoint { end += 1 }
      add(
        .malformedNumber(literal: bytes.text(start, end)), length: end - start, replacement: fix)
    } else if isAmbiguous(shape) {
      let literal = bytes.text(start, end)
      let digits = literal.filter(\.isNumber)
      let grouped = digits.dropLast(3) + " " + digits.suffix(3)
      add(
        .ambiguousNumber(literal: literal, grouped: String(grouped), decimal: literal + "0"),
        length: end - start)
    } else {
      addNumber(to: end)
    }
  }

  /// Adds `1.9.2020` where a day of that date is there; any other number of two points is refused elsewhere.
  private mutating func scanDate(afterDayEnd dayEnd: Int) -> Bool {
    let monthEnd = skipDigits(from: dayEnd + 1)
    guard (1...2).contains(monthEnd - dayEnd - 1), bytes[monthEnd] == 0x2E,
      skipDigits(from: monthEnd + 1) == monthEnd + 5, bytes[monthEnd + 5] != 0x2E
    else { return false }
    func number(_ start: Int, _ end: Int) -> Int {
      (start..<end).reduce(0) { $0 * 10 + Int(bytes[$1] &- 0x30) }
    }
    let payload = WrittenDate.payload(
      day: number(offset, dayEnd), month: number(dayEnd + 1, monthEnd),
      year: number(monthEnd + 1, monthEnd + 5))
    guard let payload else { return false }
    add(.date, length: monthEnd + 5 - offset, payload: payload)
    return true
  }

  /// The length of `,-` behind whole kroner; 0 where there is none, or where it is a comma and a minus.
  private func dashLength(at end: Int) -> Int {
    guard bytes[end] == 0x2C else { return 0 }
    let isEnDash = bytes[end + 1] == 0xE2 && bytes[end + 2] == 0x80 && bytes[end + 3] == 0x93
    let length = isEnDash ? 4 : bytes[end + 1] == 0x2D ? 2 : 0
    return length > 0 && !bytes[end + length].isDigit ? length : 0
  }

  private func skipDigits(from start: Int) -> Int {
    var end = start
    while bytes[end].isDigit { end += 1 }
    return end
  }

  /// Whether a group, decimals or a stray point may follow the first digits.
  private func continuesNumber(at place: Int) -> Bool {
    switch bytes[place] {
    case 0x2E, 0x5F, 0x27: true
    case 0x2C: bytes[place + 1].isDigit
    case 0x20: bytes[place + 1].isDigit
    case 0xC2, 0xE2: true
    case _: false
    }
  }

  /// Reads groups; a space is a group sign only before exactly three digits.
  private func scanGroups(_ shape: inout Shape, from start: Int) -> Int {
    var end = start
    // The first byte tells the signs apart; all kinds of space count as one.
    var sign: UInt8?
    while true {
      let space = bytes.spaceLength(at: end)
      let length = space > 0 ? space : groupSignLength(at: end)
      guard length > 0, bytes[end + length].isDigit else { return end }
      let next = skipDigits(from: end + length)
      let isGroup = next - end - length == 3 && shape.firstDigits <= 3
      let thisSign = space > 0 ? 0x20 : bytes[end]
      if space > 0 {
        guard isGroup, sign == nil || sign == thisSign else { return end }
      } else if !isGroup || (sign ?? thisSign) != thisSign {
        shape.isBroken = true
      }
      sign = thisSign
      shape.hasGroups = true
      end = next
    }
  }

  /// The length of a group sign other than a space: `_`, `'`, `’`.
  private func groupSignLength(at place: Int) -> Int {
    switch bytes[place] {
    case 0x5F, 0x27: 1
    case 0xE2 where bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99: 3
    case _: 0
    }
  }

  /// Reads every point and comma that digits follow.
  private func scanDecimals(_ shape: inout Shape, from start: Int) -> Int {
    var end = start
    while bytes[end] == 0x2E || bytes[end] == 0x2C, bytes[end + 1].isDigit {
      let next = skipDigits(from: end + 1)
      shape.signs += 1
      shape.lastDigits = next - end - 1
      end = next
    }
    let sign = groupSignLength(at: end)
    guard shape.signs > 0, sign > 0, bytes[end + sign].isDigit else { return end }
    shape.isBroken = true
    return skipDigits(from: end + sign)
  }

  private func isAmbiguous(_ shape: Shape) -> Bool {
    shape.signs == 1 && shape.lastDigits == 3 && !shape.hasGroups && shape.firstDigits <= 3
      && bytes[offset] != 0x30
  }

  /// The one way in which a number of several points and commas makes sense; nil where none does.
  ///
  /// `1.234.567` is `1 234 567`, `1.234,50` is `1 234,50`, `5.` is `5`.
  private func clearReading(_ shape: Shape, _ literal: String) -> String? {
    guard shape.signs > 1 else { return isAmbiguous(shape) ? nil : literal }
    guard !shape.hasGroups, shape.firstDigits <= 3, bytes[offset] != 0x30 else { return nil }
    let signs = literal.filter { !$0.isNumber }
    let groupSigns = Set(signs.dropLast())
    let hasDecimals = !groupSigns.isSuperset(of: signs.suffix(1))
    let groups = literal.split { !$0.isNumber }.dropFirst().dropLast(hasDecimals ? 1 : 0)
    guard groupSigns.count == 1, groups.allSatisfy({ $0.count == 3 }) else { return nil }
    let decimals = hasDecimals ? literal.suffix(shape.lastDigits + 1) : ""
    let whole = literal.dropLast(decimals.count).map { $0.isNumber ? $0 : " " }
    return String(whole) + decimals
  }

  /// Adds a number token.
  private mutating func addNumber(to end: Int) {
    let length = end - offset
    // 18 digits fit 64 bits, which are several times as fast as 128.
    let number = length <= 18 ? read(Int64.self, to: end) : read(Int128.self, to: end)
    // 10^38 is the greatest power of ten that a 128-bit divisor holds.
    guard let number, number.decimals <= 38 else {
      return add(.numberTooLong(literal: bytes.text(offset, end)), length: length)
    }
    addNumber(number, to: end)
  }

  private mutating func addNumber(_ number: LexedNumber, to end: Int) {
    // Few lines have more, and a budget file has some for each of its lines.
    if lexed.numbers.isEmpty { lexed.numbers.reserveCapacity(4 + bytes.count / 64) }
    lexed.numbers.append(number)
    let dash = number.decimals == 0 ? dashLength(at: end) : 0
    add(.number, length: end - offset + dash, payload: UInt32(lexed.numbers.count - 1))
  }

  /// The number from here to an end: group signs are skipped, the first point or comma starts the decimals;
  /// nil where its digits do not fit.
  private func read<Whole: FixedWidthInteger>(_: Whole.Type, to end: Int) -> LexedNumber? {
    var mantissa: Whole = 0
    var decimals = 0
    var inDecimals = false
    for place in offset..<end {
      let byte = bytes[place]
      if byte == 0x2E || byte == 0x2C { inDecimals = true }
      guard byte.isDigit else { continue }
      let (product, overflow1) = mantissa.multipliedReportingOverflow(by: 10)
      let (sum, overflow2) = product.addingReportingOverflow(Whole(byte &- 0x30))
      guard !overflow1, !overflow2 else { return nil }
      mantissa = sum
      if inDecimals { decimals += 1 }
    }
    return LexedNumber(mantissa: Int128(mantissa), decimals: decimals)
  }

  /// month = digit digit digit digit "-" digit digit.
  ///
  /// Only where the four digits can be a year, so that `5000-12` stays a difference. Returns whether
  /// a token was added.
  private mutating func scanMonth(afterYearEnd end: Int) -> Bool {
    guard bytes[end] == 0x2D, skipDigits(from: end + 1) == end + 3 else { return false }
    let year = (offset..<end).reduce(0) { $0 * 10 + Int(bytes[$1] &- 0x30) }
    guard Year.accepted.contains(year) else { return false }
    let month = Int(bytes[end + 1] &- 0x30) * 10 + Int(bytes[end + 2] &- 0x30)
    let length = end + 3 - offset
    if (1...12).contains(month) {
      add(.month, length: length, payload: UInt32(year * 12 + month - 1))
    } else {
      add(.noSuchMonth(literal: bytes.text(offset, end + 3)), length: length)
    }
    return true
  }
}
