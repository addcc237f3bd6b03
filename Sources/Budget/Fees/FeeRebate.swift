/// What a member need not pay of some terms: a part of them or an amount, never more than there is to pay.
public struct FeeRebate: Sendable, Hashable {
  /// The part, from 0 to 1, or the amount in kroner.
  public let number: FeeNumber
  /// Whether it is a part of the terms; else it is an amount.
  public let isPart: Bool
  /// The places of the terms that it is of, all of them above it in the rule; empty for what all those come to.
  public let terms: [Int]
  /// For how many calendar years from the one that a member came in it is given; nil where to all, always.
  public let years: Int?

  /// A rebate of some terms.
  public init(_ number: FeeNumber, isPart: Bool, of terms: [Int] = [], years: Int? = nil) {
    self.number = number
    self.isPart = isPart
    self.terms = terms
    self.years = years
  }

  /// What it takes off a member's terms that come to so much, not below zero.
  func amount(
    of base: ExactNumber, for facts: PayerFacts
  ) throws(ArithmeticProblem) -> ExactNumber {
    if let years, !(1...years).contains(facts.yearOfMembership ?? 0) { return .zero }
    return try max(.zero, isPart ? base * number.kroner : min(facts.times * number.kroner, base))
  }

  /// The same rebate with another number; nil where that would be more than all.
  func with(_ number: FeeNumber) -> FeeRebate? {
    isPart && number > .one ? nil : FeeRebate(number, isPart: isPart, of: terms, years: years)
  }
}

extension Plan {
  /// The how manieth calendar year of its membership a year is for a member, from 1; nil of one that has been in since
  /// before anybody says, or that a merger made.
  func yearOfMembership(of id: MemberID, in year: Year) -> Int? {
    firstYear(of: id, in: year).map { $0.distance(to: year) + 1 }
  }

  /// The calendar year in which a member came in, as of a year; nil as above.
  func firstYear(of id: MemberID, in year: Year) -> Year? {
    guard overlays[id]?.mergers.contains(where: { $0.from <= year }) != true else { return nil }
    let member = member(id)
    return member.fee.firstYear
      ?? (id.index < budget.members.count ? nil : member.populations[0].year.yearOfFees)
  }
}
