import Budget

// How the ± of what is added gives the ± of the sum.

extension Explanation {
  /// A sum, or an excess, of inputs whose value the plan has worked out.
  static func sum(
    _ figure: ExplainedFigure, in year: Year, unit: ExplainedUnit = .kroner,
    _ value: ExactNumber, _ terms: [Term], formula: Formula = .sum
  ) throws(ExplanationProblem) -> Explanation {
    let range = try explained { () throws(ArithmeticProblem) in try Self.range(of: terms) }
    guard let range else {
      return Explanation(figure, in: year, unit, value, .derived(formula, terms))
    }
    let isFloored = formula == .excess
    let ends = (
      isFloored ? max(range.lowerBound, .zero) : range.lowerBound,
      isFloored ? max(range.upperBound, .zero) : range.upperBound
    )
    return Explanation(
      figure, in: year, unit, value, range: ends.0 == ends.1 ? nil : ends.0...ends.1,
      .derived(formula, terms))
  }

  /// The range of a sum; nil where all inputs are exact.
  private static func range(
    of terms: [Term]
  ) throws(ArithmeticProblem) -> ClosedRange<ExactNumber>? {
    guard terms.contains(where: { $0.input.range != nil }) else { return nil }
    var (low, high) = (ExactNumber.zero, ExactNumber.zero)
    for term in terms {
      let bounds = term.input.bounds
      low = term.isSubtracted ? try low - bounds.upperBound : try low + bounds.lowerBound
      high = term.isSubtracted ? try high - bounds.lowerBound : try high + bounds.upperBound
    }
    return low...high
  }

  /// The range, or the value alone where it is exact; zero where it is missing.
  var bounds: ClosedRange<ExactNumber> {
    let value = value ?? .zero
    return range ?? value...value
  }
}
