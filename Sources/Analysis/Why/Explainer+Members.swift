import Budget

// fees = Σ rate × inhabitants × weight, by class of member.

extension Explainer {
  /// The fee of a member.
  mutating func fee(
    of id: MemberID, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    let year = figures.year
    guard plan.isMember(id, in: year) else { return try nothing(.fee(id), of: id, .kroner, year) }
    guard !plan.hasFeeRules else { return try ruledFee(of: id, in: figures) }
    let factors = [
      try input(.rate, in: year), try input(.inhabitants(id), in: year),
      try input(.weight(id), in: year),
    ]
    let unit = plan.budget.feeUnit
    let fee = try? plan.fee(of: id, in: year).kroner
    guard let fee else { throw .tooLarge }
    return Explanation(
      .fee(id), in: year, .kroner, fee,
      range: try Explainer.range(of: factors) { factors throws(ArithmeticProblem) in
        try rounded(product(factors), to: unit)
      },
      .derived(.fee(unit: unit), factors.map { Explanation.Term($0) }))
  }

  /// The inhabitants of a member as they count: none where it does not pay.
  private mutating func inhabitants(
    of id: MemberID, in year: Year
  ) throws(ExplanationProblem) -> Explanation {
    guard plan.isMember(id, in: year) else {
      return try nothing(.countedInhabitants(id), of: id, .inhabitants, year)
    }
    return try input(.inhabitants(id), in: year)
  }

  /// The zero of a member that does not pay.
  private mutating func nothing(
    _ figure: ExplainedFigure, of id: MemberID, _ unit: ExplainedUnit, _ year: Year
  ) throws(ExplanationProblem) -> Explanation {
    let membership = try input(.membership(id), in: year)
    return Explanation(
      figure, in: year, unit, .zero, .derived(.notMember, [Explanation.Term(membership)]))
  }

  /// The fees, number or inhabitants of all members, by class.
  mutating func members(
    _ figure: MainFigure, _ unit: ExplainedUnit, _ value: ExactNumber, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    let wanted = try membersWanted(in: figures.year) ?? plan.members.map(\.id)
    let members = Dictionary(grouping: wanted) { [plan] in plan.member($0).classWord }
    var classes: [Explanation.Term] = []
    for word in plan.budget.classWords {
      var parts: [Explanation.Term] = []
      for id in members[word] ?? [] {
        // What stands for members without a name pays with them, and counts for none.
        if figure == .quantity(.members), plan.isRemainder(id) { continue }
        guard try isShown(.membership(id), in: figures.year) else { continue }
        parts.append(Explanation.Term(try part(figure, of: id, in: figures)))
      }
      // A class of one is its member.
      guard parts.count > 1 else {
        classes += parts
        continue
      }
      let sum = try explained { () throws(ArithmeticProblem) in
        try Formula.sum.result(parts) ?? .zero
      }
      classes.append(
        Explanation.Term(
          try .sum(.memberClass(word, figure), in: figures.year, unit: unit, sum, parts)))
    }
    return try .sum(.main(figure), in: figures.year, unit: unit, value, classes)
  }

  private mutating func part(
    _ figure: MainFigure, of id: MemberID, in figures: YearFigures
  ) throws(ExplanationProblem) -> Explanation {
    switch figure {
    case .quantity(.fees): try fee(of: id, in: figures)
    case .quantity(.population): try inhabitants(of: id, in: figures.year)
    case _: try input(.membership(id), in: figures.year)
    }
  }

  /// The range of what rises with each of its inputs; nil where all of them are exact.
  static func range(
    of inputs: [Explanation],
    _ result: ([ExactNumber]) throws(ArithmeticProblem) -> ExactNumber
  ) throws(ExplanationProblem) -> ClosedRange<ExactNumber>? {
    guard inputs.contains(where: { $0.range != nil }) else { return nil }
    return try explained { () throws(ArithmeticProblem) in
      try result(inputs.map(\.bounds.lowerBound))...(try result(inputs.map(\.bounds.upperBound)))
    }
  }
}
