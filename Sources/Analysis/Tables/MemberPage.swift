import Budget

/// What one member pays: in each year of the plan, beside the budget as it was opened, and in each scenario.
public struct MemberPage: Sendable, Hashable {
  /// What it pays in one year.
  public struct YearRow: Sendable, Hashable {
    /// The member's row in the table of members of the year.
    public let row: MembersTable.Row
    /// The year.
    public let year: Year
    /// The fees of all members.
    public let fees: Money
    /// The fee for one inhabitant.
    public let rate: FeeRate
  }

  /// What it pays in one stored scenario.
  public struct ScenarioRow: Sendable, Hashable {
    /// The scenario's name.
    public let scenario: LocalName
    /// What it pays in the page's years, in their order; nil for a year that the scenario's plan cannot cover,
    /// and for all where it is unknown there.
    public let fees: [Money?]
  }

  /// The member.
  public let member: Member
  /// Whether it, or another one, pays for the months that it is in.
  public let hasMonths: Bool
  /// What it pays, a row a year.
  public let years: [YearRow]
  /// What it pays in each stored scenario that can be carried out, in their order.
  public let scenarios: [ScenarioRow]

  /// What a member pays in some years of a plan, and in other scenarios, whose plans are made as long.
  ///
  /// Changes are measured from `base`, which covers the years.
  ///
  /// - Throws: ``ChangeProblem`` never for plans whose outlook has been worked out.
  public init(
    of id: MemberID, _ planned: PlannedBudget, years: [YearFigures], since base: PlannedBudget,
    scenarios: [(name: LocalName, planned: PlannedBudget)]
  ) throws(ChangeProblem) {
    let member = planned.plan.member(id)
    self.member = member
    hasMonths = planned.plan.budget.hasFeesByMonth
    var rows: [YearRow] = []
    for figures in years {
      let table = try MembersTable(planned, in: figures, since: base)
      guard let row = table.rows.first(where: { $0.member.name == member.name }) else { continue }
      rows.append(YearRow(row: row, year: figures.year, fees: figures.fees, rate: figures.rate))
    }
    self.years = rows
    self.scenarios = scenarios.map { name, other in
      let id = other.plan.member(exactlyNamed: member.name)
      return ScenarioRow(
        scenario: name,
        fees: years.map { figures in id.flatMap { try? other.plan.fee(of: $0, in: figures.year) } })
    }
  }
}
