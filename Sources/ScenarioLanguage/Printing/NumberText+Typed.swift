import Budget

extension NumberText {
  /// A number above zero as people type it, with a unit where that is shorter: `1.70`, `950k`, `3.2 mill`.
  ///
  /// Reads back as the same number where it has at most six decimals.
  public static func typed(
    _ number: ExactNumber, isRate: Bool = false, isMoney: Bool = false,
    in language: InterfaceLanguage
  ) -> String {
    if isMoney, let (times, unit) = rounded(number) {
      var literal = NumberLiteral(LeverSyntax.digits(times, least: 0))
      literal.units = [unit]
      return literal.text(in: language)
    }
    return NumberLiteral(LeverSyntax.digits(number, least: isRate ? 2 : 0)).text(in: language)
  }

  /// An amount in thousands, or in millions with at most one decimal; nil where it is neither.
  private static func rounded(_ number: ExactNumber) -> (ExactNumber, Concept)? {
    guard number.denominator == 1, number.numerator % 1_000 == 0 else { return nil }
    if number.numerator >= 1_000_000, number.numerator % 100_000 == 0,
      let times = try? number / ExactNumber(1_000_000)
    {
      return (times, .million)
    }
    return (try? number / ExactNumber(1_000)).map { ($0, .thousand) }
  }
}
