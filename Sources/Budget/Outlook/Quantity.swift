/// A figure that the budget gives for a year.
public enum Quantity: String, Sendable, Hashable, CaseIterable {
  /// The members' fees (kontingent).
  case fees
  /// Fees and other income.
  case income
  /// Salaries and all lines.
  case expenses
  /// What the paid positions cost.
  case salaries
  /// The lines of the profiling sub-budget.
  case profiling
  /// Income less expenses; negative where carried-over money is used (merforbruk).
  case result
  /// Funds when the year begins, free and bound.
  case opening
  /// Funds when the year ends, free and bound.
  case closing
  /// The free reserve when the year ends.
  case free
  /// The bound funds when the year ends.
  case bound
  /// How many members pay.
  case members
  /// The inhabitants that fees are worked out from.
  case population
  /// How many positions are staffed when the year ends.
  case positions
  /// The fee for one inhabitant.
  case rate
  /// A number of the fee rules, or what it comes to for a member; never without its name.
  case feeNumber = "fee"
}

/// What is asked of every figure besides its value.
public struct QuantityTraits: Sendable {
  /// What a figure counts.
  public enum Unit: Sendable {
    case kroner, members, inhabitants, positions, rate, price
  }

  /// What its `of` can name.
  public enum Subject: Sendable {
    case member, profilingLine, position, fund, feeNumber
    /// An income, or a member as a payer of fees.
    case income
    /// A line, a sub-budget, or a position.
    case expense
  }

  /// The fees that a figure moves as much as.
  public enum Fees: Sendable {
    /// None.
    case none
    /// Those of its year.
    case ofItsYear
    /// Those of its year and of all before.
    case until
    /// Those of all years before its own.
    case before
    /// None: it is the fee for one inhabitant.
    case rate
  }

  /// What it counts.
  public let unit: Unit
  /// The fees that it moves as much as, for the whole alliance.
  public let fees: Fees
  /// What its `of` can name; nil where it has no parts.
  public let subject: Subject?
  /// Whether it is what is left when other amounts are taken away, and so can be below zero.
  public let isBalance: Bool
  /// Its value in a year for the whole alliance; nil where the budget has no such figure.
  let value: @Sendable (YearFigures) -> FigureValue?

  fileprivate init(
    _ unit: Unit, of subject: Subject? = nil, isBalance: Bool = false, fees: Fees = .none,
    value: @escaping @Sendable (YearFigures) -> FigureValue?
  ) {
    self.unit = unit
    self.subject = subject
    self.isBalance = isBalance
    self.fees = fees
    self.value = value
  }

  /// Whether it is an amount that is taken in or spent in the course of a year.
  public var isFlow: Bool { unit == .kroner && !isBalance }
}

extension Quantity {
  /// The figures that the whole alliance has: all but the numbers of the fee rules, which each have a name.
  public static let ofAlliance = allCases.filter { $0 != .feeNumber }

  /// What it counts, what parts of it can be asked for, whether it can be below zero, and its value.
  public var traits: QuantityTraits {
    switch self {
    case .fees: QuantityTraits(.kroner, of: .member, fees: .ofItsYear) { .money($0.fees) }
    case .income: QuantityTraits(.kroner, of: .income, fees: .ofItsYear) { .money($0.income) }
    case .expenses: QuantityTraits(.kroner, of: .expense) { .money($0.expenses) }
    case .salaries: QuantityTraits(.kroner, of: .position) { .money($0.salaries) }
    case .profiling:
      QuantityTraits(.kroner, of: .profilingLine) { $0.subBudgetAmounts.first.map { .money($0) } }
    case .result: QuantityTraits(.kroner, isBalance: true, fees: .ofItsYear) { .money($0.result) }
    case .opening:
      QuantityTraits(.kroner, of: .fund, isBalance: true, fees: .before) { .money($0.openingTotal) }
    case .closing:
      QuantityTraits(.kroner, of: .fund, isBalance: true, fees: .until) { .money($0.closingTotal) }
    case .free:
      QuantityTraits(.kroner, of: .fund, isBalance: true, fees: .until) { .money($0.closing.free) }
    case .bound: QuantityTraits(.kroner, of: .fund, isBalance: true) { .money($0.closingBound) }
    case .members: QuantityTraits(.members) { .members($0.members) }
    case .population: QuantityTraits(.inhabitants, of: .member) { .inhabitants($0.population) }
    case .positions: QuantityTraits(.positions) { .positions($0.positions) }
    case .rate: QuantityTraits(.rate, fees: .rate) { .rate($0.rate) }
    case .feeNumber: QuantityTraits(.price, of: .feeNumber) { _ in nil }
    }
  }
}
