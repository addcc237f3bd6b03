import Budget

/// An input of a budget that is known only within a half-width.
struct ApproximateInput {
  /// The input; nil for the standard cost, which only hirings use.
  let input: PlanInput?
  /// The half-width in kroner.
  let halfWidth: ExactNumber
  /// Brings a budget's input to a place between its ends.
  private let move: (inout Budget, ExactNumber) -> Void

  /// Brings the input of a budget to a place: −1 is its lower end, 1 its upper one; amounts that cannot be
  /// below zero stop there.
  func move(_ budget: inout Budget, to place: ExactNumber) { move(&budget, place) }

  /// The budget with the input at a place.
  func moved(_ budget: Budget, to place: ExactNumber) -> Budget {
    var moved = budget
    move(&moved, place)
    return moved
  }

  /// The approximate inputs of a plan's budget.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where an end is out of range.
  static func all(of plan: Plan) throws(ArithmeticProblem) -> [ApproximateInput] {
    var found = try rate(plan.budget)
    for amount in BudgetAmount.all(of: plan) {
      guard let halfWidth = amount.provenance.halfWidth, halfWidth != .zero else { continue }
      let value = amount.value
      let lowest = try value - halfWidth
      let lower = amount.canBeNegative ? lowest : max(lowest, .zero)
      let upper = try value + halfWidth
      found.append(
        ApproximateInput(input: amount.input, halfWidth: try halfWidth.kroner) { budget, place in
          amount.set(&budget, value.between(lower, upper, at: place))
        })
    }
    return found
  }

  private static func rate(_ budget: Budget) throws(ArithmeticProblem) -> [ApproximateInput] {
    guard let halfWidth = try budget.rateProvenance.halfWidth?.kroner else { return [] }
    let rate = try budget.rate.kroner
    return [
      ApproximateInput(input: .rate, halfWidth: halfWidth) { budget, place in
        // Beyond the legal rates the end is the legal one; a rate has four decimals.
        let moved = try? ExactNumber((rate + halfWidth * place).scaled(decimals: 4), over: 10_000)
        budget.rate =
          moved.flatMap { try? FeeRate(kroner: $0) } ?? (place.isNegative ? .zero : .highest)
      }
    ]
  }
}

extension Money {
  /// The amount itself at place 0, the lower end at −1, the upper one at 1, and on straight lines between.
  fileprivate func between(_ lower: Money, _ upper: Money, at place: ExactNumber) -> Money {
    let end = place.isNegative ? lower : upper
    // Both ends are legal amounts, so that what lies between them is one.
    guard let way = try? (end.kroner - kroner) * place.magnitude,
      let moved = try? Money(kroner: kroner + way)
    else { return end }
    return moved
  }
}
