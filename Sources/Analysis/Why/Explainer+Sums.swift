import Budget

// How a formula's inputs give its value, and how their ranges give its range.

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

extension Explanation {
  /// Whether the inputs come to less than nothing, so that the value is zero instead of their sum.
  public var isFloored: Bool {
    guard case .derived(.excess, let terms) = basis, let sum = try? Formula.sum.result(terms) else {
      return false
    }
    return sum.isNegative
  }

  /// What the inputs give by the formula; the value where there are none.
  ///
  /// The same as ``value`` by the rules of the model; tests hold the two against each other.
  ///
  /// - Throws: ``ArithmeticProblem/overflow``.
  public func recomputed() throws(ArithmeticProblem) -> ExactNumber? {
    guard case .derived(let formula, let terms) = basis else { return value }
    return try formula.result(terms)
  }
}

extension Formula {
  /// What inputs give; nil where all of them are missing.
  private func sum(_ terms: [Explanation.Term]) throws(ArithmeticProblem) -> ExactNumber {
    var sum = ExactNumber.zero
    for term in terms {
      let value = term.input.value ?? .zero
      sum = term.isSubtracted ? try sum - value : try sum + value
    }
    return sum
  }

  func result(
    _ terms: [Explanation.Term]
  ) throws(ArithmeticProblem) -> ExactNumber? {
    switch self {
    case .sum, .history, .carriedOver: try sum(terms)
    case .excess: max(try sum(terms), .zero)
    case .notMember, .paidByAnother: .zero
    case .fee(let unit): try rounded(product(terms.map { $0.input.value ?? .zero }), to: unit)
    case .salary:
      try rounded(
        product(terms.map { $0.input.value ?? .zero }) / ExactNumber(12), to: Money(øre: 1))
    }
  }
}

/// The product of factors.
func product(_ factors: [ExactNumber]) throws(ArithmeticProblem) -> ExactNumber {
  var product = ExactNumber.one
  for factor in factors { product = try product * factor }
  return product
}

/// An amount rounded to a whole number of units, half away from zero.
func rounded(_ amount: ExactNumber, to unit: Money) throws(ArithmeticProblem) -> ExactNumber {
  try ExactNumber((amount / unit.kroner).rounded()) * unit.kroner
}
