/// The fee for one inhabitant in kroner, with up to four decimals.
///
/// Never negative. Largest: 1 000 kr, far above any fee, so that no product with a population can
/// leave the range of ``Money``.
public struct FeeRate: Sendable, Hashable, Comparable {
  /// The rate in 1/10 000 krone.
  public let tenThousandths: Int64

  /// The highest rate that is accepted: 1 000 kr per inhabitant.
  public static let highest = FeeRate(tenThousandths: 10_000_000)

  /// No fee.
  public static let zero = FeeRate(tenThousandths: 0)

  /// A rate of so many 1/10 000 kroner; the caller has checked its range.
  init(tenThousandths: Int64) { self.tenThousandths = tenThousandths }

  /// A rate of so many kroner per inhabitant.
  ///
  /// - Throws: ``FigureProblem/finerThanFourDecimals`` where it has more than four decimals,
  ///   ``FigureProblem/outOfRange`` where it is negative or above ``highest``.
  public init(kroner: ExactNumber) throws(FigureProblem) {
    guard kroner >= .zero, kroner <= ExactNumber(1_000) else { throw .outOfRange }
    guard 10_000 % kroner.denominator == 0 else { throw .finerThanFourDecimals }
    tenThousandths = Int64(kroner.numerator * (10_000 / kroner.denominator))
  }

  /// The rate in kroner per inhabitant as an exact number.
  public var kroner: ExactNumber {
    get throws(ArithmeticProblem) { try ExactNumber(Int128(tenThousandths), over: 10_000) }
  }

  /// Whether the left rate is lower than the right one.
  public static func < (left: FeeRate, right: FeeRate) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}

/// How many times a member pays, with up to two decimals: 1 for most, 2 for Oslo.
///
/// Never negative, at most 100. Source: section 5.2.2, footnote (Oslo pays double).
public struct Weight: Sendable, Hashable, Comparable {
  /// The weight in 1/100.
  public let hundredths: Int64

  /// Pays once.
  public static let one = Weight(hundredths: 100)

  /// A weight of so many hundredths; the caller has checked its range.
  init(hundredths: Int64) { self.hundredths = hundredths }

  /// A weight of so many times.
  ///
  /// - Throws: ``FigureProblem/finerThanTwoDecimals``, or ``FigureProblem/outOfRange`` where it is
  ///   negative or above 100.
  public init(times: ExactNumber) throws(FigureProblem) {
    guard times >= .zero, times <= ExactNumber(100) else { throw .outOfRange }
    guard 100 % times.denominator == 0 else { throw .finerThanTwoDecimals }
    hundredths = Int64(times.numerator * (100 / times.denominator))
  }

  /// The weight as an exact number.
  public var times: ExactNumber {
    get throws(ArithmeticProblem) { try ExactNumber(Int128(hundredths), over: 100) }
  }

  /// Whether the left weight is lower than the right one.
  public static func < (left: Weight, right: Weight) -> Bool { left.hundredths < right.hundredths }
}

/// A number of inhabitants: whole, never negative, at most ten thousand million.
public struct Population: Sendable, Hashable, Comparable {
  /// The number of inhabitants.
  public let inhabitants: Int64

  /// More people than the world has, so that sums and fees stay in range.
  static let highest: Int64 = 10_000_000_000

  /// No inhabitants.
  public static let zero = Population(checked: 0)

  /// So many inhabitants; the caller has checked the range.
  init(checked inhabitants: Int64) { self.inhabitants = inhabitants }

  /// So many inhabitants.
  ///
  /// - Throws: ``FigureProblem/outOfRange`` where the number is negative or above the highest.
  public init(_ inhabitants: Int64) throws(FigureProblem) {
    guard (0...Self.highest).contains(inhabitants) else { throw .outOfRange }
    self.inhabitants = inhabitants
  }

  /// Whether the left population is smaller than the right one.
  public static func < (left: Population, right: Population) -> Bool {
    left.inhabitants < right.inhabitants
  }
}

/// A way in which a number is no legal rate, weight, population or amount.
public enum FigureProblem: Error, Equatable, Sendable {
  /// The number is below the lowest or above the highest value.
  case outOfRange
  /// The rate has more than four decimals.
  case finerThanFourDecimals
  /// The weight has more than two decimals.
  case finerThanTwoDecimals
}
