import Budget

// number = [ sign ] whole [ ( "," | "." ) digits ]
// whole  = digits | digits { space digit digit digit }     the first group has one to three digits

/// Numbers as they stand in a table: decimal comma or point, groups of three between spaces of any kind.
enum CellNumber {
  /// The most digits of a number; more would not fit 128 bits with the decimals' power of ten.
  private static let mostDigits = 30

  /// What Statistics Norway writes where there is no number.
  static let blankSigns = [".", "..", "...", ":"]

  /// The number of a cell; nil for a blank one, which Statistics Norway writes `.`, `..` or `:`.
  ///
  /// One separator before exactly three digits could be either sign and is refused, as in statements; in JSON it is
  /// the decimal point.
  static func read(_ text: String, ofJSON: Bool = false) throws(CellProblem) -> ExactNumber? {
    if let short = shortNumber(text) { return short }
    var scalars = Array(text.unicodeScalars.drop(while: isSpace))
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    let trimmed = string(scalars[...])
    if trimmed.isEmpty || blankSigns.contains(trimmed) { return nil }
    var rest = scalars[...]
    let isNegative = rest.first == "-" || rest.first == "−"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    let parts = rest.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard let whole = parts.first, parts.count <= 2, let digits = grouped(whole) else {
      throw .notANumber(trimmed)
    }
    let decimals = parts.count == 2 ? parts[1] : []
    guard parts.count == 1 || !decimals.isEmpty, decimals.allSatisfy(isDigit) else {
      throw .notANumber(trimmed)
    }
    if !ofJSON, decimals.count == 3, whole.count <= 3, whole.first != "0" {
      let sign = isNegative ? "-" : ""
      throw .ambiguous(
        trimmed, grouped: "\(sign)\(string(whole)) \(string(decimals))",
        decimal: "\(sign)\(string(whole)),\(string(decimals))0")
    }
    guard digits.count + decimals.count <= mostDigits else { throw .tooMany(trimmed) }
    let number = number(digits + decimals, decimals: decimals.count)
    return isNegative ? number.map { -$0 } : number
  }

  /// The number of a text of few ASCII digits alone, which most cells have; nil for all others.
  private static func shortNumber(_ text: String) -> ExactNumber? {
    guard (1...15).contains(text.utf8.count) else { return nil }
    var number: Int64 = 0
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int64(byte - 0x30)
    }
    return ExactNumber(number)
  }

  /// Whether a cell has the sign for what there is not: `.` for what cannot be, `..` for what nobody has.
  static func isAbsent(_ text: String) -> Bool {
    guard text.utf8.count < 8, text.utf8.contains(0x2E) else { return false }
    return [".", ".."].contains(text.filter { !$0.isWhitespace })
  }

  /// The number of a cell whose groups may stand between points, commas or apostrophes, where nothing else is meant:
  /// `1.200.000`, `1.200.000,50`, `1,200,000.50`, `1'200'000`.
  static func read(grouped text: String) throws(CellProblem) -> ExactNumber? {
    try read(GroupSigns.taken(from: text) ?? text)
  }

  /// The digits of a whole number without its group signs; nil where it is none.
  private static func grouped(_ whole: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    let groups = whole.split(omittingEmptySubsequences: false, whereSeparator: isSpace)
    guard let first = groups.first, !first.isEmpty, groups.joined().allSatisfy(isDigit) else {
      return nil
    }
    let areThrees = groups.dropFirst().allSatisfy { $0.count == 3 }
    guard groups.count == 1 || (first.count <= 3 && areThrees) else { return nil }
    return Array(groups.joined())
  }

  private static func number(_ digits: [Unicode.Scalar], decimals: Int) -> ExactNumber? {
    var mantissa: Int128 = 0
    for digit in digits { mantissa = mantissa * 10 + Int128(digit.value - 0x30) }
    var power: Int128 = 1
    for _ in 0..<decimals { power *= 10 }
    // Neither term can be out of range with 30 digits.
    return try? ExactNumber(mantissa, over: power)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
