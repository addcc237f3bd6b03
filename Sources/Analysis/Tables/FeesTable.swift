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
    /// How far the inhabitants, the weights and the fees can be relied on, as the budget states what they rest on.
    public let status: Status

    /// The fees less what the document prints; nil where it prints none.
    public var difference: Money? { printed.flatMap { try? fees - $0 } }
  }

  /// How far the figures of a row can be relied on.
  public struct Status: Sendable, Hashable {
    /// The inhabitants.
    public let population: FigureStatus
    /// How many times they pay.
    public let weight: FigureStatus
    /// The fees.
    public let fees: FigureStatus

    fileprivate init(_ populations: Set<FigureStatus>, in budget: Budget) {
      population =
        populations.count == 1 ? populations.first ?? .missing : .ofSum(Array(populations))
      weight = budget.weightProvenance?.status ?? .given
      fees = .ofSum([population, weight, budget.rateProvenance.status])
    }
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
    for word in plan.budget.classWords
    where plan.members.contains(where: { $0.member.classWord == word }) {
      rows.append(try Row(word, in: plan, figures.year))
    }
    self.rows = rows
    let statuses = Set(rows.filter { $0.members > 0 }.map(\.status.population))
    total = Row(
      group: nil, members: figures.members, population: figures.population, weight: nil,
      fees: figures.fees,
      printed: year == plan.budget.year ? plan.budget.printedAmount(.fees, .whole) : nil,
      status: Status(statuses, in: plan.budget))
  }
}

extension FeesTable.Row {
  fileprivate init(_ word: String, in plan: Plan, _ year: Year) throws(ChangeProblem) {
    var members = 0
    var population: Int64 = 0
    var fees = Money.zero
    var weights: Set<Weight> = []
    var statuses: Set<FigureStatus> = []
    for (id, member) in plan.members where member.classWord == word && plan.isMember(id, in: year) {
      if plan.counts(id, in: year) { members += 1 }
      population += try plan.population(of: id, in: year).inhabitants
      weights.insert(try plan.weight(of: id, in: year))
      statuses.insert(member.provenance.status)
      guard let sum = try? fees + plan.fee(of: id, in: year) else { throw .tooLarge }
      fees = sum
    }
    let group = MemberClass(word, in: plan)
    self.init(
      group: group, members: members, population: population,
      weight: weights.count == 1 ? weights.first : nil, fees: fees,
      printed: year == plan.budget.year
        ? group.kind.flatMap { plan.budget.printedAmount(.fees, .members($0)) } : nil,
      status: FeesTable.Status(statuses, in: plan.budget))
  }
}
