import Budget

/// A number of a change that lies so far from what stood that it may be a slip of the finger.
///
/// Such as `rate 170` for 1,70, or `cost … 950` for 950 000. It is done all the same, and asked about.
public struct FarNumber: Sendable, Hashable {
  /// What is counted.
  public enum Scale: Sendable, Hashable, CaseIterable {
    /// Kroner per inhabitant.
    case rate
    /// How many times a member pays.
    case weight
    case inhabitants
    /// Kroner a year for one position.
    case cost
    /// Kroner of a line, a sub-budget, an income or a fund.
    case amount
    /// Positions.
    case positions
  }

  /// How the number acts on what stood.
  public enum Operation: Sendable, Hashable {
    case set, add, subtract
    /// By a factor, as percentages do.
    case multiply
  }

  /// What is counted.
  public let scale: Scale
  /// The number that was typed; a factor where it multiplies.
  public let typed: ExactNumber
  /// Whether what stands now is far from what stood before; else what was typed is very little.
  public let isFarFromBefore: Bool
  /// What stood before; nil where nothing did.
  public let before: ExactNumber?
  /// What stands now; of a new amount the number itself.
  public let after: ExactNumber
  /// The number that may have been meant in the place of what was typed; nil where none is near.
  public let meant: ExactNumber?

  /// A number that is far off; nil where it is not.
  ///
  /// A value is far off where it is ``Scale/farTimes`` times what stood or more, or as small a part of it;
  /// an amount also where it is less than a thousand kroner and what stood is not. Zero is far
  /// where nothing real is zero, a rate or a population; else it is not: to try what goes without something is
  /// what questions are for. What may have been meant is the number with its
  /// decimal sign moved as slips move it, where that is near to what stood.
  ///
  /// - Parameters:
  ///   - typed: the number that was typed, in the unit of the scale.
  ///   - operation: how it acts.
  ///   - before: what stood; nil where nothing did.
  ///   - scale: what is counted.
  public init?(
    _ typed: ExactNumber, _ operation: Operation, on before: ExactNumber?, in scale: Scale
  ) {
    let isNothing =
      typed == .zero && operation == .set && scale.isNeverNothing && (before ?? .zero) > .zero
    guard typed > .zero || isNothing, let after = operation.result(of: typed, on: before) else {
      return nil
    }
    let isTooSmall = operation != .multiply && scale.isTooSmall(typed, beside: before)
    isFarFromBefore = isNothing || scale.isFar(after, from: before)
    guard isTooSmall || isFarFromBefore else { return nil }
    self.scale = scale
    self.typed = typed
    self.before = before
    self.after = after
    meant =
      operation == .multiply || isNothing
      ? nil : scale.meant(by: typed, operation, on: before)
  }
}

extension FarNumber {
  /// Whether what stands now is only far from what stood before, and not from another value.
  func isNear(_ other: ExactNumber) -> Bool {
    isFarFromBefore && after > .zero && other > .zero && !scale.isFar(after, from: other)
  }
}

extension FarNumber.Operation {
  /// What stands after it; nil where that is out of range, which the change itself is refused for.
  fileprivate func result(of typed: ExactNumber, on before: ExactNumber?) -> ExactNumber? {
    switch self {
    case .set: typed
    case .add: try? (before ?? .zero) + typed
    case .subtract: try? (before ?? .zero) - typed
    case .multiply: before.flatMap { try? $0 * typed }
    }
  }
}

extension FarNumber.Scale {
  /// From how many times what stood on a value is far from it.
  ///
  /// Fees, weights, inhabitants and salaries move by parts of themselves; a line is sometimes ten times what
  /// it was. Of positions a few more at once are common.
  public var farTimes: Int64 {
    switch self {
    case .rate, .inhabitants, .cost, .positions: 5
    case .weight: 10
    case .amount: 20
    }
  }

  /// Whether what stood cannot come down to nothing.
  fileprivate var isNeverNothing: Bool {
    switch self {
    case .rate, .inhabitants: true
    case .weight, .cost, .amount, .positions: false
    }
  }

  /// Less than this is no amount in the budget of an alliance; nil where small numbers are common.
  private var least: ExactNumber? {
    switch self {
    case .cost, .amount: ExactNumber(1_000)
    case .rate, .weight, .inhabitants, .positions: nil
    }
  }

  /// By what slips multiply a number, the commonest first: øre for kroner, a forgotten `k` or `mill`, one
  /// digit more or less.
  private var slips: [(times: Int64, over: Int64)] {
    switch self {
    case .rate: [(1, 100), (1, 10), (1, 1_000), (100, 1), (10, 1)]
    case .weight: [(1, 10), (1, 100), (10, 1)]
    case .inhabitants: [(1_000, 1), (10, 1), (1, 10), (100, 1), (1, 100), (1, 1_000)]
    case .cost, .amount:
      [(1_000, 1), (1_000_000, 1), (1, 1_000), (10, 1), (1, 10), (100, 1), (1, 100)]
    case .positions: []
    }
  }

  /// What a number of the scale is a whole multiple of.
  private var finest: ExactNumber {
    switch self {
    case .rate: (try? ExactNumber(1, over: 10_000)) ?? .one
    case .weight, .cost, .amount: (try? ExactNumber(1, over: 100)) ?? .one
    case .inhabitants, .positions: .one
    }
  }

  /// Within how many times what stood a number may have been meant.
  private static let nearTimes: Int64 = 3

  fileprivate func isTooSmall(_ typed: ExactNumber, beside before: ExactNumber?) -> Bool {
    guard let before else { return typed < leastNew }
    guard let least else { return false }
    return typed < least && before >= least
  }

  /// Less than this is nothing that is made anew; no municipality of the country has under a hundred inhabitants.
  private var leastNew: ExactNumber { self == .inhabitants ? ExactNumber(100) : least ?? .zero }

  fileprivate func isFar(_ value: ExactNumber, from before: ExactNumber?) -> Bool {
    before.map { !Self.isWithin(farTimes, value, $0, isOpen: true) } ?? false
  }

  /// Whether two numbers above zero are less than so many times each other; zeros are near to everything.
  private static func isWithin(
    _ times: Int64, _ first: ExactNumber, _ second: ExactNumber, isOpen: Bool
  ) -> Bool {
    let (low, high) = (min(first, second), max(first, second))
    guard low > .zero, let limit = try? low * ExactNumber(times) else { return true }
    return isOpen ? high < limit : high <= limit
  }

  fileprivate func meant(
    by typed: ExactNumber, _ operation: FarNumber.Operation, on before: ExactNumber?
  ) -> ExactNumber? {
    let candidates = slips.compactMap { slip -> (number: ExactNumber, after: ExactNumber)? in
      guard let factor = try? ExactNumber(Int128(slip.times), over: Int128(slip.over)),
        let number = try? typed * factor, let steps = try? number / finest, steps.denominator == 1,
        let after = operation.result(of: number, on: before), !isTooSmall(number, beside: before)
      else { return nil }
      return (number, after)
    }
    // A new amount has nothing to be near to.
    guard let before else { return candidates.first?.number }
    let near = candidates.filter {
      $0.after > .zero && Self.isWithin(Self.nearTimes, $0.after, before, isOpen: false)
    }
    guard operation == .set else { return near.first?.number }
    return near.min { distance($0.after, before) < distance($1.after, before) }?.number
  }

  /// How many times the smaller the larger of two numbers above zero is.
  private func distance(_ first: ExactNumber, _ second: ExactNumber) -> ExactNumber {
    (try? max(first, second) / min(first, second)) ?? .one
  }
}
