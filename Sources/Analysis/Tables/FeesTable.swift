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
    /// What each term of the rules comes to of them, in the order of ``FeesTable/terms``; zero for a term of another
    /// class's rule.
    public let terms: [Money]
    /// The fees that the document prints for the class; nil where it prints none.
    public let printed: Money?
    /// How far the inhabitants, the weights and the fees can be relied on, as the budget states what they rest on.
    public let status: Status

    /// What limits, ties and rounding made of the terms; nil where they made nothing.
    public var moved: Money? {
      guard !terms.isEmpty, let moved = try? fees - terms.total(), moved != .zero else {
        return nil
      }
      return moved
    }

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

    /// That of members of which these are the statuses, who pay by some of the rules: by all where nil.
    fileprivate init(
      _ populations: Set<FigureStatus>, by rules: Set<Int>? = nil, in budget: Budget
    ) {
      population =
        populations.count == 1 ? populations.first ?? .missing : .ofSum(Array(populations))
      weight = budget.weightProvenance?.status ?? .given
      fees = .ofSum(
        [population, weight]
          + (budget.feeRules.isEmpty
            ? [budget.rateProvenance.status]
            : (budget.feeNumbers + budget.innerFeeNumbers)
              .filter { rules?.contains($0.rule) ?? true }
              .map { budget.provenance(of: $0).status }))
    }
  }

  /// The year.
  public let year: Year
  /// The fee for one inhabitant.
  public let rate: FeeRate
  /// The names of the terms of the budget's rules, each once; empty where it has none.
  public let terms: [LocalName]
  /// One row a class that the register has members of.
  public let rows: [Row]
  /// The sum of the rows.
  public let total: Row
  /// The members that pay for a part of the year, and for how many months of it.
  public let partYears: [PartYear]
  /// The totals that are shared by a stated whole, and what the members pay of them.
  public let shares: [Share]
  /// The counties whose municipalities are in the total of inhabitants twice.
  public let countedTwice: [String]

  /// A total that is shared by a stated whole.
  public struct Share: Sendable, Hashable {
    /// What it is called.
    public let name: LocalName
    /// The total.
    public let total: Money
    /// What the members pay of it, before limits and rounding.
    public let paid: Money
  }

  /// A member that pays for a part of a year.
  public struct PartYear: Sendable, Hashable {
    /// Its name.
    public let member: String
    /// For how many months it pays, 1 to 11.
    public let months: Int
  }

  /// Whether limits, ties or rounding made something of the terms of any row.
  public var hasMoved: Bool { rows.contains { $0.moved != nil } }

  /// The fees of a year of the plan.
  ///
  /// - Throws: ``ChangeProblem`` never for a plan whose outlook has been worked out.
  public init(_ planned: PlannedBudget, in figures: YearFigures) throws(ChangeProblem) {
    let plan = planned.plan
    year = figures.year
    rate = figures.rate
    countedTwice = plan.countiesCountedTwice(in: figures.year)
    terms = plan.budget.feeRules.flatMap(\.terms).map(\.name).withoutRepeats
    let fees = FeesOfYear(
      fees: try plan.fees(in: year), terms: terms,
      breakdowns: terms.isEmpty ? [] : try plan.feeBreakdowns(in: year))
    var rows: [Row] = []
    for word in plan.budget.classWords
    where plan.members.contains(where: { $0.member.classWord == word }) {
      rows.append(try Row(word, in: plan, figures.year, fees))
    }
    self.rows = rows
    partYears = plan.partYearMembers(in: figures.year).map {
      PartYear(member: plan.member($0.id).name, months: $0.months)
    }
    var shares: [Share] = []
    for rule in plan.budget.feeRules.indices {
      shares += try fees.shares(of: plan, by: rule, in: figures.year)
    }
    self.shares = shares
    let statuses = Set(rows.filter { $0.members > 0 }.map(\.status.population))
    total = Row(
      group: nil, members: figures.members, population: figures.population, weight: nil,
      fees: figures.fees,
      terms: try terms.indices.map { place throws(ChangeProblem) in
        do { return try rows.map { $0.terms[place] }.total() } catch { throw .tooLarge }
      },
      printed: year == plan.budget.year ? plan.budget.printedAmount(.fees, .whole) : nil,
      status: Status(statuses, in: plan.budget))
  }
}

/// What the members pay in a year, by their places.
private struct FeesOfYear {
  let fees: [Money]
  /// The names of the terms.
  let terms: [LocalName]
  /// What the fees are made of; empty where they are rate × inhabitants × weight.
  let breakdowns: [FeeBreakdown?]

  /// The place of the rule that a member pays by; nil where it pays nothing, or there are none.
  func rule(of member: MemberID) -> Int? {
    breakdowns.isEmpty ? nil : breakdowns[member.place]?.rule
  }

  /// The totals of a rule that are shared by stated wholes.
  func shares(
    of plan: Plan, by rule: Int, in year: Year
  ) throws(ChangeProblem) -> [FeesTable.Share] {
    var shares: [FeesTable.Share] = []
    for (place, term) in try plan.feeRule(at: rule, in: year).terms.enumerated()
    where term.form.isOfStatedWhole {
      do {
        var paid = DecimalSum()
        for case let fee? in breakdowns where fee.rule == rule {
          try paid.add(fee.paid(fee.terms[place]))
        }
        let total = try Money(kroner: term.form.traits.number?.kroner ?? .zero)
        shares.append(
          FeesTable.Share(name: term.name, total: total, paid: try paid.money))
      } catch { throw .tooLarge }
    }
    return shares
  }

  /// What each term comes to of some members together.
  func sums(of members: [MemberID], by rules: [FeeRule]) throws(ChangeProblem) -> [Money] {
    var sums = terms.map { _ in DecimalSum() }
    do {
      for member in members {
        guard let fee = breakdowns.isEmpty ? nil : breakdowns[member.place] else { continue }
        for (term, amount) in zip(rules[fee.rule].terms, fee.terms) {
          guard let place = terms.firstIndex(of: term.name) else { continue }
          try sums[place].add(fee.paid(amount))
        }
      }
      return try sums.map { try $0.money }
    } catch { throw .tooLarge }
  }
}

extension FeesTable.Row {
  fileprivate init(
    _ word: String, in plan: Plan, _ year: Year, _ all: FeesOfYear
  ) throws(ChangeProblem) {
    var payers: [MemberID] = []
    var members = 0
    var population: Int64 = 0
    var fees = Money.zero
    var weights: Set<Weight> = []
    var statuses: Set<FigureStatus> = []
    for (id, member) in plan.members where member.classWord == word && plan.isMember(id, in: year) {
      payers.append(id)
      if plan.counts(id, in: year) { members += 1 }
      population += try plan.population(of: id, in: year).inhabitants
      weights.insert(try plan.weight(of: id, in: year))
      statuses.insert(member.provenance.status)
      guard let sum = try? fees + all.fees[id.place] else { throw .tooLarge }
      fees = sum
    }
    let group = MemberClass(word, in: plan)
    self.init(
      group: group, members: members, population: population,
      weight: weights.count == 1 ? weights.first : nil, fees: fees,
      terms: try all.sums(of: payers, by: plan.budget.feeRules),
      printed: year == plan.budget.year
        ? group.kind.flatMap { plan.budget.printedAmount(.fees, .members($0)) } : nil,
      status: FeesTable.Status(
        statuses, by: Set(payers.compactMap { all.rule(of: $0) }), in: plan.budget))
  }
}

/// A sum of amounts to twelve decimals of a krone.
///
/// Exact sums of shares would have too many digits; what is cut off is less than an øre by far.
private struct DecimalSum {
  private var units = Int128.zero

  mutating func add(_ kroner: ExactNumber) throws(ArithmeticProblem) {
    let (sum, overflow) = units.addingReportingOverflow(try kroner.scaled(decimals: 12))
    guard !overflow else { throw .overflow }
    units = sum
  }

  var money: Money {
    get throws(ArithmeticProblem) { try Money(kroner: ExactNumber(units, over: 1_000_000_000_000)) }
  }
}
