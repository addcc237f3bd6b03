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
