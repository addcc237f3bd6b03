import Testing

@testable import Budget

/// An alliance with a fee rule and members of so many inhabitants.
struct FeeCase {
  var rules: [FeeRule]
  var measures: [String] = []
  var members: [Member] = []

  init(_ rules: FeeRule...) { self.rules = rules }

  /// With a member more, of a class where it is not a municipality.
  func with(
    _ inhabitants: Int, of kind: MemberKind = .municipality, times: Int = 100,
    measured: [Int: Int] = [:], previous: Money? = nil
  ) throws -> FeeCase {
    var facts = FeeFacts()
    facts.previous = previous
    for (measure, value) in measured {
      facts.measured[MeasureID(place: measure)] = [
        MeasuredValue(year: try year(2019), value: try exact(value))
      ]
    }
    let registered = RegisteredPopulation(
      year: try year(2019), population: try Population(Int64(inhabitants)))
    var more = self
    more.members.append(
      Member(
        name: "Member \(members.count)", kind: kind, weight: Weight(hundredths: Int64(times)),
        populations: [registered], provenance: Provenance(.given), fee: facts))
    return more
  }

  /// The budget, whose plan it is without any change.
  func plan() throws -> Plan {
    var budget = Budget(
      name: "Case 2020", alliance: "Case", year: try year(2020), rate: .zero,
      rateProvenance: Provenance(.given))
    budget.measures = measures.map { DeclaredMeasure(name: LocalName($0)) }
    budget.feeRules = rules
    budget.members = members
    return Plan(budget)
  }

  /// The members' fees of the budget year.
  func fees() throws -> [Money] {
    let plan = try plan()
    return try plan.members.map { try plan.fee(of: $0.id, in: plan.budget.year) }
  }
}

/// A number of a rule written as a fraction of kroner.
func price(_ numerator: Int, _ denominator: Int = 1) throws -> FeeNumber {
  try FeeNumber(kroner: exact(numerator, denominator))
}

/// Numbers by size: a bound and its number each, and the number above.
func steps(_ bounded: [(Int, FeeNumber)], above: FeeNumber) throws -> FeeSteps {
  try #require(
    FeeSteps(try bounded.map { .init(to: try exact($0.0), $0.1) }, above: above))
}

extension FeeTerm {
  init(_ name: String, _ form: Form) { self.init(LocalName(name), form) }
}
