import Budget

/// The values of a lever that a sweep tries: as they are listed, or from one on in steps.
///
/// Those in steps are worked out when they are asked for, so that a million of them take no room.
public struct SweepValues: Sendable, Hashable, RandomAccessCollection {
  private enum Source: Sendable, Hashable {
    case list([ExactNumber])
    case steps(first: ExactNumber, step: ExactNumber, count: Int)
  }

  private let source: Source

  /// Values one by one.
  public init(_ values: [ExactNumber]) { source = .list(values) }

  /// So many values, each a step above the one before, or below where the step is negative.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where the last is out of range.
  init(from first: ExactNumber, step: ExactNumber, count: Int) throws(ArithmeticProblem) {
    _ = try first + step * ExactNumber(Int64(count - 1))
    source = .steps(first: first, step: step, count: count)
  }

  /// The place of the first value.
  public var startIndex: Int { 0 }

  /// The place behind the last value.
  public var endIndex: Int {
    switch source {
    case .list(let values): values.count
    case .steps(_, _, let count): count
    }
  }

  /// The value at a place.
  public subscript(place: Int) -> ExactNumber {
    switch source {
    case .list(let values): values[place]
    // One between the first and the last, which are in range.
    case .steps(let first, let step, _): (try? first + step * ExactNumber(Int64(place))) ?? first
    }
  }

  /// The values as rates, in 1/10 000 krone; nil where one is no legal rate.
  func rates() -> [Int64]? {
    if case .steps(_, let step, _) = source, let first, let last,
      let low = try? FeeRate(kroner: first), (try? FeeRate(kroner: last)) != nil,
      let units = try? step * ExactNumber(10_000), units.denominator == 1,
      let width = Int64(exactly: units.numerator)
    {
      // Both ends are rates and the step is a whole number of units, so that all between are.
      return (0..<Int64(count)).map { low.tenThousandths &+ $0 &* width }
    }
    let rates = compactMap { try? FeeRate(kroner: $0).tenThousandths }
    return rates.count == count ? rates : nil
  }
}
