import Budget

extension PlannedBudget {
  /// Bound money made free in the plan's years, in kroner and øre; never below zero.
  ///
  /// Every answer that shows figures of a plan tells it. Source: language, `release`.
  public var released: Money {
    // The sum is part of the free reserve, which the outlook has worked out, so it fits.
    outlook.years.reduce(Money.zero) { sum, year in
      (try? sum + year.released.total()) ?? sum
    }
  }
}

extension Plan {
  /// Bound money made free in the plan's years; zero for a plan that cannot be worked out.
  ///
  /// Cost: an outlook.
  public var released: Money { (try? PlannedBudget(self).released) ?? .zero }
}
