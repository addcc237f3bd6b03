/// The parts of a year's figures that are worked out apart from each other.
struct FigureParts: OptionSet {
  let rawValue: Int

  /// Rate, members, inhabitants and fees.
  static let fees = Self(rawValue: 1)
  /// Incomes other than fees.
  static let incomes = Self(rawValue: 2)
  /// The positions and what they cost.
  static let salaries = Self(rawValue: 4)
  /// The lines and sub-budgets.
  static let lines = Self(rawValue: 8)
  /// What is paid into the funds.
  static let deposits = Self(rawValue: 32)
  /// Which years there are, and so everything.
  static let years = Self(rawValue: 16)
}
