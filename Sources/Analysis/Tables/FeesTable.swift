import Budget

/// The fees of a year by class of member, beside what the document prints.
public struct FeesTable: Sendable, Hashable {
  /// One class of members.
  public struct Row: Sendable, Hashable {
    /// The class; nil for the sum of all.
    public let group: MemberClass?
    /// How many members of the class pay.
    public let members: Int
    /// Their inhabitants.
    public let population: Int64
    /// How many times they pay, where all of the class pay the same; nil otherwise.
    public let weight: Weight?
    /// Their fees.
    public let fees: Money
    /// The fees that the document prints for the class; nil where it prints none.
    public let printed: Money?

    /// The fees less what the document prints; nil where it prints none.
    public var difference: Money? { printed.flatMap { try? fees - $0 } }
  }

  /// The year.
  public let year: Year
  /// The fee for one inhabitant.
  public let rate: FeeRate
  /// One row a class that the register has members of.
  public let rows: [Row]
  /// The sum of the rows.
  public let total: Row

  /// The fees of a year of the plan.
  ///
  /// - Throws: ``ChangeProblem`` never for a plan whose outlook has been worked out.
  public init(_ planned: PlannedBudget, in figures: YearFigures) throws(ChangeProblem) {
    let plan = planned.plan
    year = figures.year
    rate = figures.rate
    var rows: [Row] = []
    for kind in MemberKind.allCases where plan.members.contains(where: { $0.member.kind == kind }) {
      rows.append(try Row(kind, in: plan, figures.year))
    }
    self.rows = rows
    total = Row(
      group: nil, members: figures.members, population: figures.population, weight: nil,
      fees: figures.fees,
      printed: year == plan.budget.year ? plan.budget.printedTotalFees : nil)
  }
}

extension FeesTable.Row {
  fileprivate init(_ kind: MemberKind, in plan: Plan, _ year: Year) throws(ChangeProblem) {
    var members = 0
    var population: Int64 = 0
    var fees = Money.zero
    var weights: Set<Weight> = []
    for (id, member) in plan.members where member.kind == kind && plan.isMember(id, in: year) {
      if plan.counts(id, in: year) { members += 1 }
      population += try plan.population(of: id, in: year).inhabitants
      weights.insert(try plan.weight(of: id, in: year))
      guard let sum = try? fees + plan.fee(of: id, in: year) else { throw .tooLarge }
      fees = sum
    }
    self.init(
      group: MemberClass(kind, in: plan), members: members, population: population,
      weight: weights.count == 1 ? weights.first : nil, fees: fees,
      printed: year == plan.budget.year
        ? plan.budget.printedFees.last { $0.kind == kind }?.amount : nil)
  }
}
