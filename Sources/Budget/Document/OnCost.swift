/// What is paid on top of pay as a percentage of it, such as pension (påslag).
public struct OnCost: Sendable, Hashable {
  /// The name, unique among the on-costs.
  public let name: LocalName
  /// The percentage.
  public let rate: OnCostRate
  /// The on-costs, declared before, that it is a percentage of besides the pay.
  public let base: [OnCostID]
  /// Where the percentage comes from.
  public let provenance: Provenance

  /// What is paid on top of pay.
  public init(
    name: LocalName, rate: OnCostRate, of base: [OnCostID] = [], provenance: Provenance
  ) {
    self.name = name
    self.rate = rate
    self.base = base
    self.provenance = provenance
  }
}

/// The percentage that an on-cost is: from 0 to 100 %, with up to four decimals of a per cent.
public struct OnCostRate: Sendable, Hashable {
  /// The part of what it is a percentage of, in millionths.
  let millionths: Int64

  private init(checked millionths: Int64) { self.millionths = millionths }

  /// A part of what it is a percentage of: 0.141 for 14.1 %.
  ///
  /// - Throws: ``FigureProblem/outOfRange`` below 0 or above 1, ``FigureProblem/finerThanFourDecimals`` where the
  ///   percentage has more than four decimals.
  public init(fraction: ExactNumber) throws(FigureProblem) {
    guard fraction >= .zero, fraction <= .one else { throw .outOfRange }
    guard 1_000_000 % fraction.denominator == 0 else { throw .finerThanFourDecimals }
    millionths = Int64(fraction.numerator * (1_000_000 / fraction.denominator))
  }

  /// The part of what it is a percentage of: 0.141 for 14.1 %.
  public var fraction: ExactNumber {
    (try? ExactNumber(Int128(millionths), over: 1_000_000)) ?? .zero
  }
}

extension OnCostRate: UnitFigure {
  static let decimals = 6
  var units: Int64 { millionths }
  init(units: Int64) throws(FigureProblem) {
    guard (0...1_000_000).contains(units) else { throw .outOfRange }
    self.init(checked: units)
  }
}

/// What pay comes to with on-costs: how much of the pay each of them is.
public struct PayFactor: Sendable, Hashable {
  /// Each on-cost as a part of the pay, in the order of ``Budget/onCosts``.
  public let parts: [ExactNumber]
  /// What a krone of pay costs, all in; at least 1.
  public let total: ExactNumber

  /// On-costs at rates of the same order.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where so many of them are of each other that a part has too many digits.
  init(_ onCosts: [OnCost], at rates: [OnCostRate]) throws(ArithmeticProblem) {
    var parts: [ExactNumber] = []
    var total = ExactNumber.one
    for (onCost, rate) in zip(onCosts, rates) {
      var base = ExactNumber.one
      for id in onCost.base { base = try base + parts[id.index] }
      let part = try rate.fraction * base
      parts.append(part)
      total = try total + part
    }
    self.parts = parts
    self.total = total
  }

  /// What pay costs with all on-costs, rounded once to the øre.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where it is out of range.
  public func cost(of pay: Money) throws(ArithmeticProblem) -> Money { try pay * total }

  /// The pay that costs so much with all on-costs, rounded to the øre.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where a number has too many digits.
  public func pay(in cost: Money) throws(ArithmeticProblem) -> Money { try cost * (.one / total) }

  /// A cost as its pay and then each on-cost, which add up to it.
  ///
  /// Each part is rounded down to the øre; the øre left over go to the parts that lost most, the earlier one first
  /// where equal (largest remainder). The cost is not negative.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where a part has too many digits.
  public func split(_ cost: Money) throws(ArithmeticProblem) -> [Money] {
    var øre: [Int64] = []
    var rests: [ExactNumber] = []
    for part in [.one] + parts {
      let share = try ExactNumber(cost.øre) * (part / total)
      guard let whole = Int64(exactly: share.numerator / share.denominator) else {
        throw .overflow
      }
      øre.append(whole)
      rests.append(try share - ExactNumber(whole))
    }
    let order = rests.indices.sorted {
      rests[$0] == rests[$1] ? $0 < $1 : rests[$0] > rests[$1]
    }
    for place in order.prefix(Int(cost.øre - øre.reduce(0, +))) { øre[place] += 1 }
    return øre.map(Money.init(øre:))
  }
}

extension Budget {
  /// What pay comes to with the budget's own on-costs.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where a part of it has too many digits.
  public func payFactor() throws(ArithmeticProblem) -> PayFactor {
    try PayFactor(onCosts, at: onCosts.map(\.rate))
  }

  /// The on-costs with their identifiers.
  public var identifiedOnCosts: [(id: OnCostID, onCost: OnCost)] {
    onCosts.enumerated().map { (OnCostID(place: $0), $1) }
  }
}
