import Budget

// Source: the model's rules, "Growth". Amounts, rates and populations are never below zero, so that what has grown
// more stays more, whatever is set, added or taken away later, and each is rounded in one direction.

extension Plan {
  /// How a figure moves when something grows more and more.
  func trend(
    of quantity: Quantity, _ subject: FigureSubject?, in year: Year, growing kind: GrowthKind
  ) -> Trend {
    // Growth counts from the second year on.
    guard year > budget.year else { return .constant }
    switch quantity {
    case .members, .positions: return .constant
    case .population: return kind == .population ? .rising : .constant
    case .rate:
      switch kind {
      case .fees, .feeNumbers: return indexTrend
      case .wages, .prices, .population, .incomes: return .constant
      }
    case .feeNumber:
      switch kind {
      case .population, .fees, .feeNumbers: return .unknown
      case .wages, .prices, .incomes: return .constant
      }
    case .fees: return feeTrend(growing: kind)
    case .income:
      switch subject {
      case .income?: return kind == .incomes ? .rising : .constant
      case .member?: return feeTrend(growing: kind)
      case .line?, .position?: return .unknown
      case .subBudget?, .fund?, .feeNumber?, nil:
        return kind == .incomes ? .rising : feeTrend(growing: kind).joined(with: othersTrend(kind))
      }
    case .salaries: return kind == .wages ? .rising : .constant
    case .expenses, .profiling: return costTrend(of: quantity, subject, growing: kind)
    case .result, .opening, .closing, .free, .bound:
      let isBound = quantity == .bound || subject?.isBoundFund == true
      return balanceTrend(isBound: isBound, growing: kind)
    }
  }

  /// How a rate moves that is indexed; where fees come about by rules, limits and ties decide as well.
  private var indexTrend: Trend { hasFeeRules ? .unknown : .rising }

  private func feeTrend(growing kind: GrowthKind) -> Trend {
    switch kind {
    case .population, .fees, .feeNumbers: indexTrend
    case .wages, .prices, .incomes: .constant
    }
  }

  /// How what others pay of costs moves: with each cost, rounded by itself.
  private func othersTrend(_ kind: GrowthKind) -> Trend {
    switch kind {
    case .wages: hasSharedPositions ? .rising : .constant
    case .prices: sharedCosts.isEmpty ? .constant : .unknown
    case .population, .incomes, .fees, .feeNumbers: .constant
    }
  }

  private func costTrend(
    of quantity: Quantity, _ subject: FigureSubject?, growing kind: GrowthKind
  ) -> Trend {
    switch kind {
    case .wages: quantity == .expenses && subject?.isPosition ?? true ? .rising : .constant
    // The lines of a sub-budget that was spread anew have each been rounded by themselves.
    case .prices: subject?.isPosition == true ? .constant : .unknown
    case .population, .incomes, .fees, .feeNumbers: .constant
    }
  }

  private func balanceTrend(isBound: Bool, growing kind: GrowthKind) -> Trend {
    switch kind {
    case .wages: isBound && !hasFundedPositions ? .constant : .falling
    case .prices: .unknown
    // What comes in earmarked is bound money, and spares free money.
    case .incomes: .rising
    case .population, .fees, .feeNumbers: isBound ? .constant : indexTrend
    }
  }
}
