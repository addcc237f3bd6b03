/// An amount of money in Norwegian kroner, exact to the øre.
///
/// Positive is money in or a cost, as the place says; there is no binary floating point anywhere in
/// it. Range: ±92 233 720 368 547 758,07 kr. Arithmetic throws rather than wraps or traps.
public struct Money: Sendable, Hashable, Comparable {
  /// The amount in øre (1/100 krone).
  public let øre: Int64

  /// An amount of so many øre.
  public init(øre: Int64) { self.øre = øre }

  /// An amount of so many kroner, rounded to the øre, half away from zero.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where the amount is out of range.
  public init(kroner: ExactNumber) throws(ArithmeticProblem) {
    guard let øre = Int64(exactly: try kroner.scaled(decimals: 2)) else { throw .overflow }
    self.øre = øre
  }

  /// No money.
  public static let zero = Money(øre: 0)

  /// The amount in kroner as an exact number.
  public var kroner: ExactNumber {
    get throws(ArithmeticProblem) { try ExactNumber(Int128(øre), over: 100) }
  }

  /// Whether the amount is below zero.
  public var isNegative: Bool { øre < 0 }

  /// Whether the left amount is less than the right one.
  public static func < (left: Money, right: Money) -> Bool { left.øre < right.øre }

  /// The sum of two amounts.
  public static func + (left: Money, right: Money) throws(ArithmeticProblem) -> Money {
    let (sum, overflow) = left.øre.addingReportingOverflow(right.øre)
    guard !overflow else { throw .overflow }
    return Money(øre: sum)
  }

  /// The difference of two amounts.
  public static func - (left: Money, right: Money) throws(ArithmeticProblem) -> Money {
    let (difference, overflow) = left.øre.subtractingReportingOverflow(right.øre)
    guard !overflow else { throw .overflow }
    return Money(øre: difference)
  }

  /// The amount times a number, rounded to the øre, half away from zero.
  public static func * (amount: Money, factor: ExactNumber) throws(ArithmeticProblem) -> Money {
    let (product, overflow) = Int128(amount.øre).multipliedReportingOverflow(by: factor.numerator)
    guard !overflow, let øre = Int64(exactly: roundedQuotient(product, factor.denominator)) else {
      throw .overflow
    }
    return Money(øre: øre)
  }
}

extension Sequence<Money> {
  /// The sum of the amounts; zero where there are none.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where the sum or a part of it is out of range.
  @inlinable
  public func total() throws(ArithmeticProblem) -> Money {
    var sum = Money.zero
    for amount in self { sum = try sum + amount }
    return sum
  }
}

extension Money {
  /// The amount in parts that stand to each other as the given ones and add up to it exactly.
  ///
  /// Each part is rounded down to the øre; the øre left over go to the parts that lost most, the earlier
  /// one first where equal (largest remainder). The amount and the given parts are not negative. All parts
  /// are zero where the given ones are.
  func spread(inProportionTo parts: [Money]) -> [Money] {
    let whole = parts.reduce(Int128(0)) { $0 + Int128($1.øre) }
    guard whole > 0 else { return parts.map { _ in .zero } }
    let shares = parts.map {
      (Int128(øre) * Int128($0.øre)).quotientAndRemainder(dividingBy: whole)
    }
    var amounts = shares.map { Money(øre: Int64($0.quotient)) }
    let left = øre - amounts.reduce(0) { $0 + $1.øre }
    guard left > 0 else { return amounts }
    let order = shares.indices.sorted {
      (shares[$1].remainder, $0) < (shares[$0].remainder, $1)
    }
    for place in order.prefix(Int(left)) { amounts[place] = Money(øre: amounts[place].øre + 1) }
    return amounts
  }
}
