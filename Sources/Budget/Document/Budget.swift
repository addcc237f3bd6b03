/// An alliance's budget for one year as its document declares it, before any what-if.
public struct Budget: Sendable, Hashable {
  /// What the budget is called.
  public var name: String
  /// The alliance whose budget it is.
  public var alliance: String
  /// The budget year.
  public var year: Year
  /// The fee for one inhabitant.
  public var rate: FeeRate
  /// Where the rate comes from.
  public var rateProvenance: Provenance
  /// What each member's fee is rounded to, half away from zero; the øre unless the budget says otherwise.
  public var feeUnit = Money(øre: 1)
  /// Where the members' weights come from; nil where the budget does not say.
  public var weightProvenance: Provenance?
  /// The classes of members that the budget declares; empty where they are counties, municipalities and cities.
  public var classes: [DeclaredClass] = []
  /// What fees can be worked out from besides inhabitants.
  public var measures: [DeclaredMeasure] = []
  /// How fees come about; empty where they are rate × inhabitants × weight.
  public var feeRules: [FeeRule] = []
  /// The members, those that have given notice among them, in the document's order.
  public var members: [Member] = []
  /// Sums and other figures as the document prints them, to be compared with what they come to here.
  public var printed: [PrintedFigure] = []
  /// Income other than fees.
  public var incomes: [IncomeLine] = []
  /// The lines of expense other than salaries, in the document's order.
  public var lines: [ExpenseLine] = []
  /// Groups of lines with a total of their own.
  public var subBudgets: [SubBudget] = []
  /// Columns of figures beside the budget year's, in the document's order.
  public var columns: [EarlierColumn] = []
  /// Their figures that are stated one by one; those of lines stand at the lines as a rule.
  public var earlierFigures: [EarlierFigure] = []
  /// What is paid on top of pay, in the document's order.
  public var onCosts: [OnCost] = []
  /// The positions of the secretariat.
  public var positions: [Position] = []
  /// What a position costs a year where nobody says otherwise, all in; nil where the budget has no such cost.
  public var standardCost: Money?
  /// The pay that the standard cost follows from; nil where the cost itself is stated.
  public var standardPay: Money?
  /// Where the standard cost comes from.
  public var standardCostProvenance = Provenance(.missing)
  /// The free reserve when the year begins.
  public var freeReserve = Money.zero
  /// Where the free reserve comes from.
  public var freeReserveProvenance = Provenance(.missing)
  /// Funds bound to a purpose.
  public var funds: [Fund] = []
  /// What is said of what pays for expenses first, in the document's order, in which a fund pays them.
  public var fundedExpenses: [FundedExpense] = []
  /// The lines and positions of which others pay a part, in the document's order.
  public var sharedExpenses: [SharedExpense] = []
  /// The activities of the action programme.
  public var activities: [Activity] = []
  /// The scenario of the budget as it was adopted, where that differs from what the document declares; nil
  /// where it does not.
  public var adoptedScenario: String?
  /// Who decides what, in the document's order.
  public var bodies: [DecidingBody] = []
  /// What it is to hold to in every year, in the document's order.
  public var rules: [BudgetRule] = []
  /// The documents that figures are taken from.
  public var sources: [BudgetSource] = []
  /// What a reader of the figures must know about the document.
  public var remarks: [Remark] = []

  /// A budget without members, lines or funds yet.
  public init(
    name: String, alliance: String, year: Year, rate: FeeRate, rateProvenance: Provenance
  ) {
    self.name = name
    self.alliance = alliance
    self.year = year
    self.rate = rate
    self.rateProvenance = rateProvenance
  }
}
