/// The range that a figure lies in; every value in it is as likely as any other.
public enum Spread: Sendable, Hashable {
  /// So large a part of the figure either way: 0.01 for ±1 %.
  case share(ExactNumber)
  /// So much either way, in the figure's unit: kroner, inhabitants, kroner per inhabitant.
  case amount(ExactNumber)
  /// From the first to the second, in the figure's unit, whatever stood before.
  case between(ExactNumber, ExactNumber)
}

/// A figure that `risk` spreads over a range.
public struct UncertainAmount: Sendable, Hashable {
  /// The figure, which is not all members' or positions' unless each moves by the same part.
  public let number: PlanNumber
  /// Its range.
  public let spread: Spread
  /// The years that it is uncertain in.
  public let span: YearSpan
  /// The change that said so.
  public let change: ChangeIndex
}

extension UncertainAmount {
  /// The change that brings the figure to a place in its range: −1 is the lower end, 1 the upper.
  ///
  /// Rounded to the figure's finest: the øre, a whole inhabitant, 1/10 000 kr of the rate.
  ///
  /// - Throws: ``ChangeProblem`` where the place is no legal value of the figure.
  public func change(at place: ExactNumber) throws(ChangeProblem) -> Change {
    do {
      switch spread {
      case .share(let share):
        return try number.change(.multiply(.one + share * place), over: span)
      case .amount(let amount):
        let moved = try amount * place
        let size = try rounded(moved.magnitude)
        return try number.change(moved.isNegative ? .subtract(size) : .add(size), over: span)
      case .between(let low, let high):
        let half = try (high - low) / ExactNumber(2)
        return try number.change(.set(rounded(low + half * (place + .one))), over: span)
      }
    } catch { throw .illegalRange }
  }

  private func rounded(_ value: ExactNumber) throws(ArithmeticProblem) -> ExactNumber {
    let finest = number.traits.scale.finest
    return try ExactNumber((value / finest).rounded()) * finest
  }
}

extension Plan {
  /// Notes that a figure is known only as a range, in place of what was said about it before.
  ///
  /// A range between two ends brings the figure to its middle, rounded to the figure's unit; a range
  /// around the figure moves nothing. Both ends must give legal figures.
  mutating func spread(
    _ number: PlanNumber, _ spread: Spread, _ span: YearSpan, index: ChangeIndex
  ) throws(ChangeProblem) {
    guard spread.isWide else { throw .illegalRange }
    let amount = UncertainAmount(number: number, spread: spread, span: span, change: index)
    for end in [ExactNumber(-1), .one] {
      _ = try applying(amount.change(at: end)).outlook()
    }
    if case .between = spread { try apply(amount.change(at: .zero), index: index) }
    uncertainAmounts.removeAll { $0.number == number }
    uncertainAmounts.append(amount)
  }

  /// Forgets the range of a figure that a later change acts on: what it says now is certain.
  mutating func settle(_ targets: Set<ChangeTarget>) {
    uncertainAmounts.removeAll { !targets.isDisjoint(with: $0.number.targets) }
  }
}

extension Spread {
  /// Whether there is more than one value in the range, and no figure below nothing.
  fileprivate var isWide: Bool {
    switch self {
    case .share(let share): share > .zero && share <= .one
    case .amount(let amount): amount > .zero
    case .between(let low, let high): low < high
    }
  }
}
