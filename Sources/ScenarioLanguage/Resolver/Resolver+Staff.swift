import Budget

extension Resolver {
  func hiring(_ syntax: HireSyntax) throws(Diagnostic) -> Hiring {
    try refuseTaken(syntax)
    return Hiring(
      count: try positions(syntax.count), kind: PositionKind(syntax.kind),
      percentage: try syntax.percentage.map { part throws(Diagnostic) in
        try percentage(part)
      } ?? .whole, name: syntax.name?.text,
      cost: try syntax.cost.map { cost throws(Diagnostic) in try kroner(cost) },
      from: try syntax.from.map { month throws(Diagnostic) in try first(of: month) },
      until: try syntax.until.map { month throws(Diagnostic) in try last(of: month) })
  }

  /// How many positions there are to be; a part of one is a percentage of it.
  private func positions(_ number: NumberSyntax) throws(Diagnostic) -> Int {
    do { return try count(from: 1, number) } catch {
      guard case .notACount(.part, let shown)? = error.problem as? ResolutionProblem else {
        throw error
      }
      throw Diagnostic(ResolutionProblem.notACount(.partOfPosition, shown), at: error.range)
    }
  }

  /// How much of a whole position one is.
  func percentage(_ number: NumberSyntax) throws(Diagnostic) -> PositionPercentage {
    let part = try percent(number)
    do { return try PositionPercentage(fraction: part) } catch {
      throw Diagnostic(ChangeProblem.illegalPercentage(error), at: number.range)
    }
  }

  /// The percentage that an on-cost is.
  func onCostRate(_ number: NumberSyntax) throws(Diagnostic) -> OnCostRate {
    let part = try percent(number)
    do { return try OnCostRate(fraction: part) } catch {
      throw Diagnostic(ChangeProblem.illegalOnCost(error), at: number.range)
    }
  }

  /// The part of a cost that others pay.
  func othersPart(_ number: NumberSyntax) throws(Diagnostic) -> OthersPart {
    let part = try percent(number)
    do { return try OthersPart(fraction: part) } catch {
      throw Diagnostic(ChangeProblem.illegalOthersPart(error), at: number.range)
    }
  }

  /// Positions that end after a month; without one they are not staffed from the budget year on.
  func end(_ syntax: EndingSyntax, at month: MonthSyntax?) throws(Diagnostic) -> Change {
    let last =
      try month.map { month throws(Diagnostic) in try self.last(of: month) }
      ?? Month.january(of: plan.budget.year).previous
    switch syntax {
    case .named(let name): return .end([try plan.positionNamed(name)], after: last)
    case .counted(let number, let kind):
      let wanted = try count(from: 1, number)
      // The positions hired last go first, as the answer says by name.
      let staffed = plan.identifiedPositions.reversed().filter {
        $0.position.kind == PositionKind(kind) && $0.position.isStaffed(in: last.next)
      }
      guard wanted <= staffed.count else {
        throw Diagnostic(
          ResolutionProblem.tooFewPositions(kind, wanted: Int64(wanted), staffed: staffed.count),
          at: number.range)
      }
      return .end(staffed.prefix(wanted).map(\.id), after: last)
    }
  }

  func position(_ target: TargetSyntax) throws(Diagnostic) -> PositionID? {
    switch target {
    case .all: nil
    case .named(let name): try plan.positionNamed(name)
    }
  }

  /// The month as a beginning: a bare year begins in January.
  func first(of syntax: MonthSyntax) throws(Diagnostic) -> Month {
    try month(syntax, otherwise: 1)
  }

  /// The month as an end: a bare year ends in December.
  func last(of syntax: MonthSyntax) throws(Diagnostic) -> Month {
    try month(syntax, otherwise: 12)
  }

  private func month(_ syntax: MonthSyntax, otherwise: Int) throws(Diagnostic) -> Month {
    // The lexer makes a month only of a number from 1 to 12.
    let year = syntax.year ?? plan.budget.year
    guard let month = Month(syntax.month ?? otherwise, of: year) else {
      throw Diagnostic(
        ResolutionProblem.notACount(.tooLarge, "\(syntax.month ?? otherwise)"), at: syntax.range)
    }
    return month
  }
}
