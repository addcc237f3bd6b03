import Budget

// How a formula's inputs give its value.

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
    // Only the rule says, which has more numbers than inputs.
    case .rule: nil
    case .fee(let unit): try rounded(product(terms.map { $0.input.value ?? .zero }), to: unit)
    case .othersPart:
      try rounded(product(terms.map { $0.input.value ?? .zero }), to: Money(øre: 1))
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
