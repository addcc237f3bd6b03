import Budget

/// How a figure moves when a lever rises, rounding included.
public enum Trend: Sendable, Hashable {
  /// It stays.
  case constant
  /// It rises or stays, never falls.
  case rising
  /// It falls or stays, never rises.
  case falling
  /// It may do both.
  case unknown

  /// The trend of the figure with its sign turned.
  public var mirrored: Trend {
    switch self {
    case .constant, .unknown: self
    case .rising: .falling
    case .falling: .rising
    }
  }

  /// The trend of a sum of two figures, and of the larger or smaller of them.
  public func joined(with other: Trend) -> Trend {
    switch (self, other) {
    case (.constant, let trend), (let trend, .constant): trend
    case (.rising, .rising): .rising
    case (.falling, .falling): .falling
    case (.rising, _), (.falling, _), (.unknown, _): .unknown
    }
  }
}

// Source: the model's rules. A lever's change is the last one of the plan, so that it sets its number in
// every year of its span whatever was said before, and what follows from it is rounded in one direction.

extension Plan {
  /// How a figure moves when a lever is set to higher and higher multiples of a step.
  ///
  /// `unknown` where the rules do not say it, not where it moves both ways.
  public func trend(
    of quantity: Quantity, _ subject: FigureSubject?, in year: Year,
    moving lever: Lever, by step: ExactNumber
  ) -> Trend {
    if let span = lever.span, year < span.from { return .constant }
    if case .growth(let kind) = lever.number {
      return trend(of: quantity, subject, in: year, growing: kind)
    }
    switch quantity {
    case .members, .positions: return .constant
    case .rate: return lever.isRate ? .rising : .constant
    case .feeNumber: return feeNumberTrend(subject, lever)
    case .population: return lever.isPopulation ? .rising : .constant
    case .fees:
      // Another member's weight is nothing to a member's own fee.
      if case .member(let asked)? = subject, case .weight(let moved) = lever.number, asked != moved,
        !hasFeeRules
      {
        return .constant
      }
      if case .member(let id)? = subject, risesByØre(id, lever, by: step, in: year) {
        return .rising
      }
      return feeTrend(lever, subject)
    case .income:
      if case .income(let id)? = subject { return lever.isIncome(id) ? .rising : .constant }
      switch subject {
      case .line?, .position?: return .unknown
      case .member?, .subBudget?, .fund?, .income?, .feeNumber?, nil: break
      }
      guard case .income = lever.number else {
        let fees = feeTrend(lever, subject)
        return subject == nil ? fees.joined(with: othersTrend(lever)) : fees
      }
      return subject == nil ? .rising : .constant
    case .salaries, .expenses, .profiling:
      return costTrend(of: quantity, subject, lever, by: step)
    case .result, .opening, .closing, .free, .bound:
      return balanceTrend(of: quantity, subject, lever, by: step)
    }
  }

  /// How a number of the fee rules moves, or what it comes to for a member.
  private func feeNumberTrend(_ subject: FigureSubject?, _ lever: Lever) -> Trend {
    guard case .feeNumber(let asked, let member)? = subject else { return .unknown }
    switch lever.number {
    case .fee(let moved) where member == nil:
      return asked.allSatisfy(moved.contains) ? .rising : .unknown
    case .rate where member == nil: return asked.allSatisfy(budget.isRate) ? .rising : .unknown
    case .rate, .fee: return .unknown
    case .weight, .population: return member == nil ? .constant : .unknown
    case .growth: return .unknown
    case .cost, .onCost, .subBudget, .line, .income, .fund, .hiring: return .constant
    }
  }

  /// How fees move: a member's, or all of them together.
  private func feeTrend(_ lever: Lever, _ subject: FigureSubject?) -> Trend {
    if let trend = ruledFeeTrend(lever, subject) { return trend }
    return switch lever.number {
    case .rate, .fee, .weight, .population: .rising
    case .cost, .onCost, .subBudget, .line, .income, .fund, .hiring: .constant
    case .growth: .unknown
    }
  }

  /// How fees move that come about by the budget's rules; nil where they do not, or as all others.
  ///
  /// Larger members can be cheaper, and what one pays of a total others do not. The price of an inhabitant raises
  /// the fees together and each by itself, but an øre of a shared total can go from one member to another.
  private func ruledFeeTrend(_ lever: Lever, _ subject: FigureSubject?) -> Trend? {
    guard hasFeeRules else { return nil }
    switch lever.number {
    case .weight, .population: return .unknown
    // Where a step ends and who shares how much moves fees both ways.
    case .fee where lever.number.traits.unit != .price: return .unknown
    // A price or a total raises fees, a limit on some of them as well; a tie to last year's only keeps them near.
    case .rate, .fee:
      guard case .member(let id)? = subject else { return subject == nil ? .rising : .unknown }
      return sharesToTheØre(id) ? .unknown : .rising
    case .cost, .onCost, .subBudget, .line, .income, .fund, .growth, .hiring: return nil
    }
  }

  /// Whether each step of a price or a total raises a member's share by an øre or more, so that the øre that can go
  /// from it to another, of what rounding left, never makes its fee fall.
  private func risesByØre(
    _ id: MemberID, _ lever: Lever, by step: ExactNumber, in year: Year
  ) -> Bool {
    switch lever.number {
    case .fee where lever.number.traits.unit == .price, .rate:
      guard hasFeeRules, sharesToTheØre(id), let two = try? step + step,
        let øre = try? ExactNumber(101, over: 10_000)
      else { return false }
      // Terms are straight lines in each number of theirs, so that two values tell of all. What a number loses where
      // it has grown and been rounded is less by far than the hundredth of an øre beyond.
      let shares = [step, two].map { value in
        (try? applying(lever.change(to: value)))?.exactShare(of: id, in: year)
      }
      guard let low = shares[0], let high = shares[1], let rise = try? high - low else {
        return false
      }
      return rise >= øre
    case .fee, .weight, .population, .cost, .onCost, .subBudget, .line, .income, .fund, .growth,
      .hiring:
      return false
    }
  }

  private func costTrend(
    of quantity: Quantity, _ subject: FigureSubject?, _ lever: Lever,
    by step: ExactNumber
  ) -> Trend {
    switch lever.number {
    case .rate, .fee, .weight, .population, .income, .fund: return .constant
    case .growth: return .unknown
    case .hiring, .onCost:
      // An on-cost may be no position's that is asked about, or that is paid.
      if lever.number != .hiring, subject?.isPosition == true { return .rising }
      return subject == nil && quantity != .profiling ? .rising : .constant
    case .cost(let moved):
      if case .position(let asked)? = subject, let moved, moved != asked { return .constant }
      return quantity == .profiling || subject?.isPosition == false ? .constant : .rising
    case .line(let moved):
      if quantity == .salaries { return .constant }
      switch subject {
      case .line(let asked)?: return moved == asked ? .rising : .constant
      case .subBudget(let asked)?: return line(moved).subBudget == asked ? .rising : .constant
      case .position?: return .constant
      case .member?, .fund?, .income?, .feeNumber?, nil:
        let isPart = line(moved).subBudget == profilingSubBudget
        return quantity == .profiling && !isPart ? .constant : .rising
      }
    case .subBudget(let moved):
      if quantity == .salaries || subject?.isPosition == true { return .constant }
      if case .line(let asked)? = subject {
        return line(asked).subBudget == moved ? .unknown : .constant
      }
      if case .subBudget(let asked)? = subject, asked != moved { return .constant }
      if quantity == .profiling, subject == nil, moved != profilingSubBudget { return .constant }
      return risesWithItsTotal(moved, by: step) ? .rising : .unknown
    }
  }

  /// How what others pay of costs moves: with each cost, rounded by itself.
  private func othersTrend(_ lever: Lever) -> Trend {
    switch lever.number {
    case .rate, .fee, .weight, .population, .income, .fund: .constant
    case .line(let id): isShared(.line(id)) ? .rising : .constant
    case .cost, .onCost, .hiring: hasSharedPositions ? .rising : .constant
    // Its lines can each lose an øre to another when their total rises.
    case .subBudget(let group): hasSharedLines(of: group) ? .unknown : .constant
    case .growth: .unknown
    }
  }

  private func balanceTrend(
    of quantity: Quantity, _ subject: FigureSubject?, _ lever: Lever,
    by step: ExactNumber
  ) -> Trend {
    let isBound = quantity == .bound || subject?.isBoundFund == true
    switch lever.number {
    case .rate, .fee, .weight, .population:
      return isBound ? .constant : feeTrend(lever, nil)
    case .income: return isBound && !hasBoundIncomes ? .constant : .rising
    case .fund(let target):
      if quantity == .result { return .constant }
      // More in a bound fund pays more of its purpose, and spares free money.
      return isBound && target == .free ? .constant : .rising
    case .cost, .onCost, .hiring: return isBound && !hasFundedPositions ? .constant : .falling
    case .line: return .falling
    case .subBudget(let moved):
      return risesWithItsTotal(moved, by: step) && !hasSharedLines(of: moved) ? .falling : .unknown
    case .growth: return .unknown
    }
  }

  /// Whether a sub-budget's total rises in every year when its first one rises by a step.
  ///
  /// The total is exact in its first year. Later each line has grown and been rounded by itself, so that
  /// the step must outweigh the rounding of all lines: an øre when the total was spread, which grows,
  /// and half an øre afterwards, at both ends of the step.
  private func risesWithItsTotal(_ group: SubBudgetID, by step: ExactNumber) -> Bool {
    let growth = growth(of: .prices)
    guard !growth.isNone else { return true }
    guard growth.neverFalls, let øre = try? step * ExactNumber(100) else { return false }
    return øre > ExactNumber(Int64(3 * lines.count { $0.line.subBudget == group }))
  }
}

extension Lever {
  fileprivate var isRate: Bool { if case .rate = number { true } else { false } }
  fileprivate var isPopulation: Bool { if case .population = number { true } else { false } }

  fileprivate func isIncome(_ id: IncomeID) -> Bool {
    if case .income(id) = number { true } else { false }
  }
}

extension FigureSubject {
  var isPosition: Bool { if case .position = self { true } else { false } }
  var isBoundFund: Bool { if case .fund(.bound) = self { true } else { false } }
}
