/// How the fees of some classes of members come about: a sum of terms, limits, and rounding.
///
/// A member's terms are added and multiplied by its weight; then the limits hold, in their order, and what is a rebate
/// is taken off, before the limits that hold for it too; then the tie to last year's fee; of that it pays its months,
/// rounded. A budget without rules means rate × inhabitants × weight.
public struct FeeRule: Sendable, Hashable {
  /// The words of the classes whose members pay by it.
  public var classes: [String]
  /// What is added.
  public var terms: [FeeTerm]
  /// What the sum, or some of its terms, is at most or at least.
  public var limits: [FeeLimit] = []
  /// How far a fee may differ from last year's; empty where it may differ by anything.
  public var ties: [FeeTie] = []
  /// Whether a member that is in for a part of a year pays for those months; else all fees are of whole years.
  public var isByMonth = false
  /// How each fee is rounded; nil where the budget says.
  public var rounding: FeeRounding?

  /// A rule with its terms.
  public init(of classes: [String], _ terms: [FeeTerm]) {
    self.classes = classes
    self.terms = terms
  }
}

/// A part of a fee, with a name.
public struct FeeTerm: Sendable, Hashable {
  /// What it is called, unique in its rule; `rate` is what the statement `rate` moves.
  public let name: LocalName
  /// How it comes about.
  public let form: Form
  /// Where its numbers come from.
  public var provenance: Provenance

  /// A part of a fee.
  public init(_ name: LocalName, _ form: Form, _ provenance: Provenance = Provenance(.assumed)) {
    self.name = name
    self.form = form
    self.provenance = provenance
  }
}

/// Numbers by size: each up to a bound, which belongs to it, and one above.
public struct FeeSteps: Sendable, Hashable {
  /// The bounds with the numbers below and at them, ascending.
  public let bounded: [Step]
  /// The number above the last bound.
  public let above: FeeNumber

  /// A number up to a bound.
  public struct Step: Sendable, Hashable {
    /// The largest value that the number is for.
    public let bound: ExactNumber
    /// The number.
    public let number: FeeNumber

    /// A number up to a bound.
    public init(to bound: ExactNumber, _ number: FeeNumber) {
      self.bound = bound
      self.number = number
    }
  }

  /// Numbers by size; nil where the bounds are not ascending.
  public init?(_ bounded: [Step], above: FeeNumber) {
    for (lower, upper) in zip(bounded, bounded.dropFirst()) where upper.bound <= lower.bound {
      return nil
    }
    self.bounded = bounded
    self.above = above
  }

  /// How much a value can rise and still be in its step; nil where it is above the last bound.
  public func distance(from value: ExactNumber) -> ExactNumber? {
    bounded.first { value <= $0.bound }.flatMap { try? $0.bound - value }
  }

  /// The place of the step that a value is in; that of the one above the last bound is ``bounded``'s count.
  public func place(of value: ExactNumber) -> Int {
    bounded.firstIndex { value <= $0.bound } ?? bounded.count
  }

  /// The number of the step at a place.
  public func number(at place: Int) -> FeeNumber {
    place < bounded.count ? bounded[place].number : above
  }

  /// The number for a value.
  public func number(for value: ExactNumber) -> FeeNumber { number(at: place(of: value)) }

  /// The values that a step begins above and ends at; no end above the last bound.
  public func bounds(at place: Int) -> (above: ExactNumber, upTo: ExactNumber?) {
    (
      place > 0 ? bounded[place - 1].bound : .zero,
      place < bounded.count ? bounded[place].bound : nil
    )
  }

  /// What the units of a value that are in a step come to at its price.
  public func amount(
    at place: Int, of value: ExactNumber
  ) throws(ArithmeticProblem) -> ExactNumber {
    let (lower, upper) = bounds(at: place)
    guard value > lower else { return .zero }
    return try number(at: place).kroner * (min(value, upper ?? value) - lower)
  }
}

/// What some terms of a fee come to at most, or at least.
public struct FeeLimit: Sendable, Hashable {
  /// Whether it is the least; else it is the most.
  public let isLeast: Bool
  /// The limit.
  public let amount: FeeNumber
  /// The places of the terms in the rule; empty for all of them.
  public let terms: [Int]
  /// What it is called; nil where it has no name.
  public var name: LocalName?
  /// Where it comes from.
  public var provenance: Provenance

  /// A limit of some terms.
  public init(
    isLeast: Bool, _ amount: FeeNumber, of terms: [Int] = [], name: LocalName? = nil,
    provenance: Provenance = Provenance(.assumed)
  ) {
    self.isLeast = isLeast
    self.amount = amount
    self.terms = terms
    self.name = name
    self.provenance = provenance
  }
}

/// How far a fee may differ from last year's.
public struct FeeTie: Sendable, Hashable {
  /// The ways in which it may go no further.
  public enum Side: Sendable, Hashable, CaseIterable {
    /// Above last year's or below it.
    case both
    /// Above it only.
    case above
    /// Below it only.
    case below
  }

  /// The way in which it may go no further.
  public let side: Side
  /// How far it may go, as a part of last year's fee.
  public internal(set) var part: ExactNumber
  /// Where that comes from.
  public var provenance: Provenance

  /// A tie to last year's fee.
  public init(
    _ side: Side = .both, part: ExactNumber, provenance: Provenance = Provenance(.assumed)
  ) {
    self.side = side
    self.part = part
    self.provenance = provenance
  }

  /// The fee that is nearest to one within the tie to last year's.
  func held(_ fee: ExactNumber, to last: ExactNumber) throws(ArithmeticProblem) -> ExactNumber {
    var fee = fee
    if side != .above { fee = try max(fee, last * (.one - part)) }
    if side != .below { fee = try min(fee, last * (.one + part)) }
    return fee
  }
}

extension FeeLimit {
  /// Whether it holds for a term, among others or alone.
  func holds(for term: Int) -> Bool { terms.isEmpty || terms.contains(term) }

  /// How many of so many terms it holds for.
  func count(of terms: Int) -> Int { (0..<terms).count(where: holds) }

  /// Whether it and another one share some of so many terms, and each has one that the other has not: what one moved
  /// by would then be of neither's terms alone.
  public func crosses(_ other: FeeLimit, of terms: Int) -> Bool {
    let both = (0..<terms).count { holds(for: $0) && other.holds(for: $0) }
    return both > 0 && both < count(of: terms) && both < other.count(of: terms)
  }
}

extension FeeRebate {
  /// The places of the terms that it is taken off where it stands at a place of its rule: those that it names, else
  /// all above it.
  func termsTaken(at place: Int) -> [Int] { terms.isEmpty ? Array(0..<place) : terms }

  /// Whether a limit holds before it for some of its terms and others, so that nobody could say what of them is left.
  public func crosses(_ limit: FeeLimit, at place: Int) -> Bool {
    let own = termsTaken(at: place)
    return !limit.terms.isEmpty && !limit.terms.contains(place)
      && limit.terms.contains(where: own.contains) && !limit.terms.allSatisfy(own.contains)
  }
}

extension FeeRule {
  /// The places of the limits in the order in which they hold: those of fewer terms first, so that each sees what
  /// became of its own; else as they are stated.
  var limitOrder: [Int] {
    limits.indices.sorted { first, second in
      let counts = (limits[first].count(of: terms.count), limits[second].count(of: terms.count))
      return counts.0 == counts.1 ? first < second : counts.0 < counts.1
    }
  }

  /// What is taken off other terms, and at which places that stands.
  public var rebates: [(term: Int, rebate: FeeRebate)] {
    terms.enumerated().compactMap { place, term in term.form.rebate.map { (place, $0) } }
  }

  /// Whether a rebate is only of the first years of a member.
  var asksWhoIsNew: Bool { terms.contains { $0.form.rebate?.years != nil } }

  /// Whether a limit holds for a rebate too, so that it does when that has been taken.
  public func isOfRebate(_ limit: FeeLimit) -> Bool {
    rebates.contains { limit.holds(for: $0.term) }
  }

  /// Whether fees are rounded so that shares add up to their total: they are parts of what the members have
  /// together, and no fee is rounded to more than the øre.
  func addsUp(in budget: Budget) -> Bool {
    rounding == nil && budget.feeUnit == Money(øre: 1)
      && terms.contains(where: \.isWholeShare)
      && terms.allSatisfy { $0.isWholeShare || !$0.form.isShare }
  }

  /// Whether a fee depends on what other members have, or on last year's fees.
  var looksAround: Bool {
    !ties.isEmpty || terms.contains(where: \.isShareOfOwnSum)
  }

  /// What a fee is worked out from.
  var bases: Set<FeeBasis> {
    terms.reduce(into: []) { $0.formUnion($1.form.traits.bases) }
  }
}
