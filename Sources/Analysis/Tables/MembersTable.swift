import Budget

/// The members of a year with what they pay, those that are out among them.
public struct MembersTable: Sendable, Hashable {
  /// One member.
  public struct Row: Sendable, Hashable {
    /// The member as declared.
    public let member: Member
    /// Whether it pays in the year.
    public let isMember: Bool
    /// The inhabitants that its fee is worked out from.
    public let population: Population
    /// How many times it pays.
    public let weight: Weight
    /// Its fee; zero where it is out.
    public let fee: Money
    /// The change that took it out or brought it in; nil where none did.
    public let change: ChangeIndex?
  }

  /// The year.
  public let year: Year
  /// The members in the register's order, a remainder among them, admitted ones last.
  public let rows: [Row]
  /// How many of them are members that pay; a remainder is none.
  public let members: Int
  /// The inhabitants of those that pay.
  public let population: Int64
  /// The fees of those that pay.
  public let fees: Money

  /// The members of the budget year.
  ///
  /// - Throws: ``ChangeProblem`` never for a plan whose outlook has been worked out.
  public init(_ planned: PlannedBudget) throws(ChangeProblem) {
    let plan = planned.plan
    let year = planned.outlook.first.year
    self.year = year
    members = planned.outlook.first.members
    population = planned.outlook.first.population
    fees = planned.outlook.first.fees
    rows = try plan.members.map { id, member throws(ChangeProblem) in
      Row(
        member: member, isMember: plan.isMember(id, in: year),
        population: try plan.population(of: id, in: year),
        weight: try plan.weight(of: id, in: year), fee: try plan.fee(of: id, in: year),
        change: plan.decisiveChange(for: id, in: year))
    }
  }
}
