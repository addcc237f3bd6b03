/// A way in which a change cannot be applied to a plan.
///
/// Names are the plan's own spelling. A problem leaves the plan as it was.
public enum ChangeProblem: Error, Hashable, Sendable {
  /// The member is out of the fee base already, since the given change where it was a change.
  case alreadyOut(member: String, since: ChangeIndex?)
  /// The member is in the fee base already, since the given change where it was a change.
  case alreadyIn(member: String, since: ChangeIndex?)
  /// The member has become part of another, since the given change, so that it is no member of its own.
  case partOf(member: String, whole: String, since: ChangeIndex)
  /// The member stands for ones that are not named, so that it can neither leave nor merge.
  case standsForOthers(member: String)
  /// The member leaves later, by the given change where it was a change, so that it cannot merge.
  case leavesLater(member: String, Year, since: ChangeIndex?)
  /// The member pays another number of times later, so that it cannot merge.
  case weightChangesLater(member: String, Year)
  /// The member may leave later, since the given change, so that it cannot merge.
  case mayLeaveLater(member: String, since: ChangeIndex)
  /// Only members in the fee base can merge, and this one is out in that year.
  case notInFeeBase(member: String, Year)
  /// A merger needs at least two members.
  case mergesOnlyOne(member: String)
  /// A county council and a member that is none cannot become one.
  case mergesWithCounty(member: String, county: String)
  /// Members with different weights cannot become one.
  case differentWeights([String])
  /// The plan has something of that name.
  case nameTaken(String)
  /// A rate that is negative, above 1 000 kr or finer than four decimals.
  case illegalRate(FigureProblem)
  /// A weight that is negative, above 100 or finer than two decimals.
  case illegalWeight(member: String, FigureProblem)
  /// A number of a fee rule that is negative, too large or finer than eight decimals.
  case illegalFeeNumber(FigureProblem)
  /// A number of a fee rule, or the term that has it, that does not fit what else the rule says.
  case unfitFeeNumber(LocalName, FeeNumber.Fit)
  /// Nothing says what a member of its class pays.
  case noFeeRule(member: String)
  /// Nobody says what the member has of what its fee is worked out from, so that the fee is missing.
  case notMeasured(member: String, LocalName)
  /// The member's fee is of whole years, so that it cannot come or go within one.
  case feesOfWholeYears(member: String, MonthSpan)
  /// The members have nothing of what a total is shared by.
  case nothingToShare(term: LocalName, Year)
  /// A population that is negative or larger than mankind.
  case illegalPopulation(member: String, Year)
  /// A chance below 0 or above 100 %.
  case illegalChance
  /// The member goes or stays as one with another, since the given change, so that it cannot be spoken of
  /// alone.
  case leavesTogether(member: String, with: String, since: ChangeIndex)
  /// No chance of leaving was given for the member, so that it cannot depend on another's.
  case noChance(member: String)
  /// The member's leaving depends on another's already, since the given change.
  case correlatedAlready(member: String, since: ChangeIndex)
  /// No two events of those chances have that correlation; the smallest and largest that they can have, to
  /// three decimals.
  case impossibleCorrelation(String, String, lowest: ExactNumber, largest: ExactNumber)
  /// A range without a width, or with an end that is no legal value of the figure.
  case illegalRange
  /// A change relative to an amount that the document does not give.
  case missingAmount(line: LocalName, containedIn: LocalName?)
  /// An amount for a line whose own the document does not give: another line's amount holds it, so that
  /// it could be a part of that as well as new money.
  case partOrMore(line: LocalName, containedIn: LocalName, Money)
  /// A cost or income would fall below zero.
  case belowZero(name: LocalName, Year, Money)
  /// A sub-budget whose lines are all zero cannot be spread over them in proportion.
  case nothingToSpread(LocalName, Year)
  /// The line has an amount of its own, so that there is nothing to itemise.
  case notContained(line: LocalName)
  /// The position is not staffed in that month.
  case notStaffed(position: LocalName, Month)
  /// The position ends before it begins.
  case endsBeforeStart(Month, start: Month)
  /// The position is staffed until that month or later already.
  case alreadyStaffed(position: LocalName, until: Month)
  /// The position has no end that could be moved.
  case hasNoEnd(position: LocalName)
  /// The alliance would pay for the position, and neither the budget nor a change says what it costs.
  case noCost(position: LocalName)
  /// A position is hired without a cost, and the budget has no standard one.
  case noStandardCost
  /// A percentage of a position that is not above 0 and at most 100, or finer than two decimals.
  case illegalPercentage(FigureProblem)
  /// A percentage of an on-cost outside 0 to 100 %, or finer than four decimals.
  case illegalOnCost(FigureProblem)
  /// A percentage that others pay outside 0 to 100 %, or finer than two decimals.
  case illegalOthersPart(FigureProblem)
  /// The position is of that kind already.
  case alreadyOfKind(position: LocalName, PositionKind)
  /// A seconded position is paid by another and has no cost here.
  case paidByAnother(position: LocalName, payer: String?)
  /// More positions at once than a plan can have.
  case tooManyPositions(limit: Int)
  /// A fund has less than is to be released from it.
  case fundTooSmall(name: LocalName, Year, available: Money)
  /// Money is released after the last year of the plan; a plan of so many years covers it, nil where none can.
  case releasedAfterPlan(fund: LocalName, Year, last: Year, years: Int?)
  /// What is released or itemised must be more than nothing.
  case amountNotPositive
  /// A plan covers from 1 year to a limit.
  case illegalHorizon(limit: Int)
  /// A growth outside −50 % to 100 %, or finer than four decimals of a percent.
  case illegalGrowth(FigureProblem)
  /// The activity is dropped already.
  case alreadyDropped(activity: LocalName, since: ChangeIndex?)
  /// The year lies before the budget year.
  case beforeBudgetYear(Year, first: Year)
  /// The figures left the range of money.
  case tooLarge
  /// Nobody waits for it any more; see ``Interruption``.
  case interrupted
}
