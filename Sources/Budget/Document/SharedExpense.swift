/// A cost that stands by itself, and is not the sum of others.
public enum CostID: Sendable, Hashable {
  /// What a position costs in a year.
  case position(PositionID)
  /// A line.
  case line(LineID)

  /// The cost as an expense.
  public var expense: ExpenseID {
    switch self {
    case .position(let id): .position(id)
    case .line(let id): .line(id)
    }
  }
}

/// An expense of which others pay a part (samfinansiering).
///
/// The expense is stated in full, and what others pay is an income that follows it, as municipal accounts show
/// refunds; see ``CostShare``.
public struct SharedExpense: Sendable, Hashable {
  /// The line or position.
  public let cost: CostID
  /// The part that others pay.
  public let part: OthersPart

  /// An expense of which others pay a part.
  public init(_ cost: CostID, part: OthersPart) {
    self.cost = cost
    self.part = part
  }
}

/// The part of an expense that others pay: from nothing to all of it, in per cent with up to two decimals.
public struct OthersPart: Sendable, Hashable {
  /// The percentage in 1/100 of a per cent, from 0 to 10 000.
  let hundredths: Int64

  /// Nothing.
  public static let none = OthersPart(hundredths: 0)

  private init(hundredths: Int64) { self.hundredths = hundredths }

  /// A part of an expense: 0.5 for 50 %.
  ///
  /// - Throws: ``FigureProblem/outOfRange`` below 0 or above 1, ``FigureProblem/finerThanTwoDecimals`` where the
  ///   percentage has more than two decimals.
  public init(fraction: ExactNumber) throws(FigureProblem) {
    guard fraction >= .zero, fraction <= .one else { throw .outOfRange }
    guard 10_000 % fraction.denominator == 0 else { throw .finerThanTwoDecimals }
    hundredths = Int64(fraction.numerator * (10_000 / fraction.denominator))
  }

  /// The part of the expense: 0.5 for 50 %.
  public var fraction: ExactNumber { (try? ExactNumber(Int128(hundredths), over: 10_000)) ?? .zero }

  /// What others pay of a cost, which is not negative, rounded to the øre, half away from zero.
  func of(_ cost: Money) -> Money {
    // No more than the cost, so it fits.
    Money(øre: Int64(roundedQuotient(Int128(cost.øre) * Int128(hundredths), 10_000)))
  }
}

extension Budget {
  /// The part of a cost that others pay.
  public func othersPart(of cost: CostID) -> OthersPart {
    sharedExpenses.first { $0.cost == cost }?.part ?? .none
  }
}

extension [SharedExpense] {
  /// The costs in the order in which a written budget has them: positions, then lines.
  public var inWrittenOrder: [SharedExpense] {
    func rank(_ cost: CostID) -> (sort: Int, place: Int) {
      switch cost {
      case .position(let id): (0, id.index)
      case .line(let id): (1, id.index)
      }
    }
    return sorted { rank($0.cost) < rank($1.cost) }
  }
}
