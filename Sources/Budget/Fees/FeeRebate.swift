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
  /// Which calendar year of its membership a year is for a member, counted from 1; nil of one that has been in since
  /// before anybody says.
  func yearOfMembership(of id: MemberID, in year: Year) -> Int? {
    firstYear(of: id, in: year).map { $0.distance(to: year) + 1 }
  }

  /// The calendar year in which a member last came in, as of a year; nil as above.
  ///
  /// A merger makes no new member and takes nothing away: what others made has been in as long as the first of them.
  func firstYear(of id: MemberID, in year: Year) -> Year? {
    var (open, first) = ([id], Year?.none)
    while let next = open.popLast() {
      let overlay = overlays[next]
      let start = overlay?.start(by: year, base: next.index < register.count)
      if let change = start?.change, let parts = partsMade(one: next, by: change) {
        open += parts
        continue
      }
      guard let own = start?.month.year ?? member(next).fee.firstYear else { return nil }
      first = first.map { min($0, own) } ?? own
    }
    return first
  }

  /// The members that a change made a member of; nil where it came in by itself.
  private func partsMade(one id: MemberID, by change: ChangeIndex) -> [MemberID]? {
    overlays[id]?.mergers.map(\.absorbed).first { absorbed in
      absorbed.contains { overlays[$0]?.absorption?.change == change }
    }
  }
}

extension MemberOverlay {
  /// The last month up to the end of a year in which the member came in, and the change that says so; nil where it has
  /// been in since before any.
  fileprivate func start(by year: Year, base: Bool) -> (month: Month, change: ChangeIndex?)? {
    let months = turns.flatMap(\.span.turns).filter { $0.year <= year }
    let start = Set(months).sorted(by: >).first { month in
      isMember(in: month, base: base) && !isMember(in: month.previous, base: base)
    }
    return start.map { month in (month, turns.last { $0.span.contains(month) }?.change) }
  }
}
