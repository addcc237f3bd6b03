import Budget

/// What a change did to the figures.
public struct Effect: Sendable, Hashable {
  /// A figure before and after.
  public struct Movement: Sendable, Hashable {
    /// The figure.
    public let figure: MainFigure
    /// The year it is of.
    public let year: Year
    /// Its value before the change.
    public let before: Money
    /// Its value after the change.
    public let after: Money

    /// After less before.
    ///
    /// - Throws: ``ArithmeticProblem/overflow``.
    public var difference: Money {
      get throws(ArithmeticProblem) { try after - before }
    }
  }

  /// Something that a reader of the effect should know.
  public enum Warning: Sendable, Hashable {
    /// The free reserve is below zero at the end of that year, the first such year; with what it would be
    /// without the change, nil where the plan did not cover the year.
    case freeReserveNegative(Year, Money, without: Money?)
    /// Bound money is left over that nothing but its purpose can use.
    case boundIdle(LocalName, Year, Money)
    /// A fund does not cover its purpose any more; free money pays the rest.
    case boundShort(LocalName, Year, Money)
    /// The reserve is so small that figures known only roughly decide whether it is below zero; with what it
    /// would be without the change, nil where the plan did not cover the year.
    case approximateDecides(Year, Money, halfWidth: Money, without: Money?)
    /// The change begins after the last year of the plan, so that nothing of it shows.
    case beyondPlan(Year, last: Year)
    /// The members are counted in full; their chance of leaving is for `risk`.
    case onlyPossible
    /// The figures take one value of the range; the others are for `risk`.
    case onlyUncertain
    /// The number is fixed in the year from which the change is meant.
    case alreadyDecided(Decision, Year)
    /// What the years of a longer plan assume, since nothing else is known of them.
    case standsStill(StandingStill)
    /// Positions end before the budget year begins, as if there were no time of notice.
    case endsWithoutNotice(Year)
    /// What grows does so from that year on, and the plan has no year but the first.
    case growsLater(Year)
  }

  /// The parts of the budget that moved in the first year that did, most telling first.
  public let movements: [Movement]
  /// The free reserve in that year; in the budget year where nothing moved.
  public let free: Movement
  /// The free reserve in the plan's last year, where that is another year.
  public let last: Movement?
  /// What the members that pay before and after pay more or less where fees share a total; nil where none does, or
  /// nobody left or joined.
  public let others: OthersFees?
  /// What members pay more and less where nothing else moves, since they share a total; nil for nothing.
  public let shift: FeeShift?
  /// Bound money that changes so far have made free in the plan's years.
  public let released: Money

  /// Whether no figure moved.
  public var isNone: Bool {
    movements.isEmpty && others == nil && shift == nil && free.before == free.after
      && last.map { $0.before == $0.after } ?? true
  }
}

extension Effect {
  /// The effect of a change that made `after` of `before`.
  ///
  /// Cost: years × lines; both outlooks are there already.
  public init(of change: Change, before: PlannedBudget, after: PlannedBudget) {
    let count = min(before.outlook.years.count, after.outlook.years.count)
    // By their places, since a year's figures have a dozen parts to copy.
    let place =
      (0..<count).first { before.outlook.years[$0] != after.outlook.years[$0] } ?? 0
    let year = after.outlook.years[place].year
    movements = Effect.movements(
      before: before.outlook.years[place], after: after.outlook.years[place], in: after)
    free = Movement(
      figure: .quantity(.free), year: year, before: before.outlook.years[place].closing.free,
      after: after.outlook.years[place].closing.free)
    last = Effect.last(before: before, after: after, unless: year)
    released = after.released
    others = OthersFees(of: change, before: before.plan, after: after.plan, in: year)
    shift =
      movements.isEmpty && others == nil ? FeeShift(from: before.plan, to: after.plan) : nil
  }

  private static func movements(
    before: YearFigures, after: YearFigures, in planned: PlannedBudget
  ) -> [Movement] {
    var movements: [Movement] = []
    func tell(_ figure: MainFigure) {
      // An outlook has worked out what they are, so that they fit.
      guard case .money(let old)? = try? figure.value(in: before),
        case .money(let new)? = try? figure.value(in: after), old != new
      else { return }
      movements.append(Movement(figure: figure, year: after.year, before: old, after: new))
    }
    // Most telling first.
    tell(.quantity(.fees))
    tell(.otherIncome)
    tell(.quantity(.salaries))
    tell(.operations)
    for group in planned.plan.subBudgets { tell(.subBudget(group)) }
    tell(.quantity(.opening))
    tell(.quantity(.bound))
    return movements
  }

  private static func last(
    before: PlannedBudget, after: PlannedBudget, unless year: Year
  ) -> Movement? {
    guard after.plan.lastYear != year, let figures = after.outlook.years.last else { return nil }
    let old = before.outlook[figures.year] ?? figures
    return Movement(
      figure: .quantity(.free), year: figures.year, before: old.closing.free,
      after: figures.closing.free)
  }
}
