// spread      = "±" term | "between" sum "and" sum.
// correlation = "correlation" names sum.

extension Parser {
  /// spread = "±" term | "between" sum "and" sum.
  ///
  /// Nil where no range stands here.
  mutating func spread() throws(SyntaxFailure) -> SpreadSyntax? {
    let first = index
    if skip(.plusMinus) {
      let value = try plainTerm()
      return .plusMinus(value, range(from: first))
    }
    guard skip(.between) else { return nil }
    let low = try sum()
    try require(.and)
    let high = try sum()
    return .between(low, high, range(from: first))
  }

  /// correlation = "correlation" names sum.
  mutating func correlation() throws(SyntaxFailure) -> StatementSyntax {
    let names = try names(.member, until: [])
    return .change(.correlation(names, try plainAmount()))
  }
}
