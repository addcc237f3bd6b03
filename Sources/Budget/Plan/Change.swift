/// One change to a plan: names looked up, amounts worked out.
///
/// Each behind one reference, since a session keeps thousands, most of them far smaller than the largest.
public indirect enum Change: Sendable, Hashable {
  /// The fee for one inhabitant.
  case rate(Adjustment<FeeRate>, YearSpan)
  /// Numbers of the fee rules that have one name.
  case feeNumbers([FeeNumberID], Adjustment<FeeNumber>, YearSpan)
  /// How many times a member pays.
  case weight(MemberID, Adjustment<Weight>, YearSpan)
  /// Members go out of the fee base; with a chance, only as a possibility that `risk` weighs.
  case leave([MemberID], MonthSpan, chance: Chance?)
  /// Two members' possible leavings depend on each other, by a correlation from −1 to 1.
  case correlation(MemberID, MemberID, ExactNumber)
  /// A figure is known only as a range that `risk` spreads.
  case uncertain(PlanNumber, Spread, YearSpan)
  /// Members come back into the fee base.
  case join([MemberID], MonthSpan)
  /// A body that is no member yet joins.
  case admit(Newcomer, population: Population, MonthSpan)
  /// Members become one; the survivor is one of them or has a new name.
  case merge([MemberID], into: MergedMember, from: Year)
  /// The inhabitants of one member, or of all (nil).
  case population(MemberID?, Adjustment<Population>, YearSpan)
  /// New positions; without a cost they cost the budget's standard.
  case hire(Hiring)
  /// Positions are not staffed after a month.
  case end([PositionID], after: Month)
  /// A position is staffed until a later month than before.
  case extend(PositionID, until: Month)
  /// A position is staffed in another way.
  case convert(PositionID, to: PositionKind)
  /// How much of a whole position one is.
  case percentage(PositionID, PositionPercentage, YearSpan)
  /// The percentage that an on-cost is; what was stated by pay moves with it.
  case onCost(OnCostID, OnCostRate, YearSpan)
  /// The yearly cost of one position, or of all (nil).
  case cost(PositionID?, Adjustment<Money>, YearSpan)
  /// A sub-budget as a whole, spread over its lines in proportion.
  case subBudget(SubBudgetID, Adjustment<Money>, YearSpan)
  /// The amount of a line.
  case spend(LineID, Adjustment<Money>, YearSpan)
  /// A line that the budget does not have.
  case spendNew(name: String, Money, YearSpan)
  /// An amount moves from the line of not itemised costs into one that it contains.
  case itemise(LineID, Money, YearSpan)
  /// An income other than fees; what it goes into stays as it was where nothing is said.
  case income(IncomeID, Adjustment<Money>, YearSpan, goesTo: FundTarget? = nil)
  /// An income that the budget does not have; without a fund it goes into the free reserve.
  case incomeNew(name: String, Money, YearSpan, goesTo: FundTarget? = nil)
  /// What is in a fund when the budget year begins.
  case fund(FundTarget, Adjustment<Money>)
  /// A fund that the budget does not have, with what is in it when the budget year begins.
  case fundNew(name: String, Money)
  /// What is paid into a fund from free money as a year begins.
  case deposit(FundID, Adjustment<Money>, YearSpan)
  /// What pays for an expense first.
  case cover(ExpenseID, from: FundTarget, YearSpan)
  /// The part of a line or position that others pay.
  case cofinance(CostID, OthersPart, YearSpan)
  /// Bound money becomes free when a year begins.
  case release(FundID, Money, in: Year)
  /// The growth into the years of a span; without one into every year from the second on.
  case growth(GrowthKind, Growth, YearSpan?)
  /// How many years the plan covers.
  case horizon(years: Int)
  /// An activity is not carried out.
  case drop(ActivityID)
}

/// A fund bound to a purpose, or the free reserve.
public enum FundTarget: Sendable, Hashable {
  /// The free reserve.
  case free
  /// A fund bound to a purpose.
  case bound(FundID)
}

/// What grows.
public enum GrowthKind: Sendable, Hashable {
  /// The cost of positions.
  case wages
  /// The expense lines.
  case prices
  /// Inhabitants after the last registered year.
  case population
  /// Incomes other than fees.
  case incomes
  /// The numbers that fees come about by: the rate, or amounts, prices, totals and limits of the rules.
  case fees
  /// Those of one name, which grow by themselves and no longer as all do.
  case feeNumbers([FeeNumberID])

  /// What grows in every plan.
  public static let general: [GrowthKind] = [.wages, .prices, .population, .incomes, .fees]
}

/// A body that has not been a member.
public struct Newcomer: Sendable, Hashable {
  /// The name, which no member has.
  public let name: String
  /// What kind of body it is.
  public let kind: MemberKind
  /// The county it lies in; nil where nobody says.
  public let county: String?
  /// What its fee of its first year is worked out from, besides its inhabitants.
  public let fee: FeeFacts

  /// A body that has not been a member.
  public init(
    name: String, kind: MemberKind = .municipality, county: String? = nil,
    fee: FeeFacts = FeeFacts()
  ) {
    self.name = name
    self.kind = kind
    self.county = county
    self.fee = fee
  }
}

/// Who members that merge become.
public enum MergedMember: Sendable, Hashable {
  /// One of the plan's members.
  case existing(MemberID)
  /// A new member of this name.
  case new(name: String)
}

/// New positions.
public struct Hiring: Sendable, Hashable {
  /// How many, from 1.
  public let count: Int
  /// How they are staffed.
  public let kind: PositionKind
  /// How much of a whole position each of them is.
  public let percentage: PositionPercentage
  /// The name, where one was given; several of the same name are numbered.
  public let name: String?
  /// The yearly cost of each as a whole position; nil for the budget's standard.
  public let cost: Money?
  /// The first month; nil for the beginning of the budget year.
  public let from: Month?
  /// The last month; nil where there is no end.
  public let until: Month?

  /// The names of so many positions that are called something: numbered where there are several.
  ///
  /// As many as a plan can have at most.
  public static func names(from given: String, count: Int) -> [String] {
    count == 1
      ? [given] : (1...max(1, min(count, Plan.mostPositions))).map { "\(given) \($0)" }
  }

  /// New positions.
  public init(
    count: Int, kind: PositionKind, percentage: PositionPercentage = .whole, name: String? = nil,
    cost: Money? = nil, from: Month? = nil, until: Month? = nil
  ) {
    self.count = count
    self.kind = kind
    self.percentage = percentage
    self.name = name
    self.cost = cost
    self.from = from
    self.until = until
  }
}
