import Budget

extension LeverSyntax {
  /// The change statement that sets the lever to a value, in the words the lever was written in.
  ///
  /// `text` is the source that the lever stands in, and `start` the offset at which it begins there. The
  /// value is written so that it reads back as exactly the same.
  public func statement(
    settingTo value: ExactNumber, of kind: ValueKind, in text: String, from start: Int
  ) -> String {
    let bytes = Array(text.utf8)
    func written(_ low: Int, _ high: Int) -> String {
      let range = max(0, low - start)..<min(bytes.count, max(low, high) - start)
      return String(decoding: range.isEmpty ? [] : bytes[range], as: UTF8.self)
    }
    let words = written(head.start, head.end)
    let years = written(head.end, range.end)
    let language = concept.language(of: words)
    // The year that a question asks about is written where the lever says none.
    let isFromWritten = span.from.map { head.end < $0.range.end && $0.range.end <= range.end }
    let from =
      isFromWritten == false
      ? span.from.map { " \(Concept.from.word(in: language)) \($0.year.number)" } : nil
    let (first, behind) = number == .positions ? hiring(language) : (words, "")
    return first + " " + typed(value, kind, language) + behind + (from ?? "") + years
  }

  /// The words before and behind the number of positions that are hired.
  private func hiring(_ language: InterfaceLanguage) -> (String, String) {
    (Concept.hire.word(in: language), " " + Concept.temporary.word(in: language))
  }

  private func typed(
    _ value: ExactNumber, _ kind: ValueKind, _ language: InterfaceLanguage
  ) -> String {
    let isPercent = kind == .percent
    let shown = isPercent ? (try? value * ExactNumber(100)) ?? value : value
    var literal = NumberLiteral(Self.digits(shown.magnitude, least: kind == .rate ? 2 : 0))
    if isPercent { literal.units = [.percent] }
    // A bare minus would be read as a difference.
    return (shown.isNegative ? "= -" : "") + literal.text(in: language)
  }

  /// The digits of a number that is not negative, with a point before its decimals, of which it has at
  /// most eight.
  static func digits(_ number: ExactNumber, least: Int) -> String {
    let unit: Int128 = 100_000_000_000_000
    guard let scaled = try? number.scaled(decimals: 14) else { return "0" }
    var (fraction, places) = (Int64(scaled % unit), 14)
    // Kroner and øre are written with both decimals or none.
    while places > least, fraction % 10 == 0 { (fraction, places) = (fraction / 10, places - 1) }
    let shown = String(fraction)
    let decimals =
      places > 0 ? String(repeating: "0", count: places - shown.utf8.count) + shown : ""
    // Numbers of 64 bits are written some ten times as fast.
    let whole = Int64(exactly: scaled / unit).map { String($0) } ?? String(scaled / unit)
    return whole + (decimals.isEmpty ? "" : "." + decimals)
  }
}
