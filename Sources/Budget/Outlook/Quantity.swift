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
}

/// What is asked of every figure besides its value.
public struct QuantityTraits: Sendable {
  /// What a figure counts.
  public enum Unit: Sendable {
    case kroner, members, inhabitants, positions, rate
  }

  /// What its `of` can name.
  public enum Subject: Sendable {
    case member, profilingLine, position, fund
    /// An income, or a member as a payer of fees.
    case income
    /// A line, a sub-budget, or a position.
    case expense
  }

  /// What it counts.
  public let unit: Unit
  /// What its `of` can name; nil where it has no parts.
  public let subject: Subject?
  /// Whether it is what is left when other amounts are taken away, and so can be below zero.
  public let isBalance: Bool

  fileprivate init(_ unit: Unit, of subject: Subject? = nil, isBalance: Bool = false) {
    self.unit = unit
    self.subject = subject
    self.isBalance = isBalance
  }
}

extension Quantity {
  /// What it counts, what parts of it can be asked for, and whether it can be below zero.
  public var traits: QuantityTraits {
    switch self {
    case .fees: QuantityTraits(.kroner, of: .member)
    case .income: QuantityTraits(.kroner, of: .income)
    case .expenses: QuantityTraits(.kroner, of: .expense)
    case .salaries: QuantityTraits(.kroner, of: .position)
    case .profiling: QuantityTraits(.kroner, of: .profilingLine)
    case .result: QuantityTraits(.kroner, isBalance: true)
    case .opening, .closing, .free, .bound: QuantityTraits(.kroner, of: .fund, isBalance: true)
    case .members: QuantityTraits(.members)
    case .population: QuantityTraits(.inhabitants, of: .member)
    case .positions: QuantityTraits(.positions)
    case .rate: QuantityTraits(.rate)
    }
  }
}
