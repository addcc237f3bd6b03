/// A figure that is known only as a range.
public enum UncertainQuantity: Sendable, Hashable {
  /// The fee for one inhabitant.
  case rate
  /// A member's inhabitants; all members' where nil, all of them by the same part.
  case population(MemberID?)
  /// A position's yearly cost; all positions' where nil.
  case cost(PositionID?)
  /// A group of lines.
  case subBudget(SubBudgetID)
  /// The amount of a line.
  case line(LineID)

  /// What a change of the figure acts on.
  public var lever: Lever {
    switch self {
    case .rate: .rate
    case .population(let id): .population(id)
    case .cost(let id): .cost(id)
    case .subBudget(let id): .subBudget(id)
    case .line(let id): .line(id)
    }
  }
}

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
  /// The figure.
  public let quantity: UncertainQuantity
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
  /// Rounded to the figure's unit: the øre, a whole inhabitant, 1/10 000 kr of the rate.
  ///
  /// - Throws: ``ChangeProblem`` where the place is no legal value of the figure.
  public func change(at place: ExactNumber) throws(ChangeProblem) -> Change {
    switch quantity {
    case .rate: .rate(try adjustment(at: place), span)
    case .population(let id): .population(id, try adjustment(at: place), span)
    case .cost(let id): .cost(id, try adjustment(at: place), span)
    case .subBudget(let id): .subBudget(id, try adjustment(at: place), span)
    case .line(let id): .spend(id, try adjustment(at: place), span)
    }
  }

  private func adjustment<Figure: UnitFigure>(
    at place: ExactNumber
  ) throws(ChangeProblem) -> Adjustment<Figure> {
    do {
      switch spread {
      case .share(let share): return .multiply(try .one + share * place)
      case .amount(let amount):
        let moved = try amount * place
        let figure: Figure = try figure(moved.magnitude)
        return moved.isNegative ? .subtract(figure) : .add(figure)
      case .between(let low, let high):
        let half = try (high - low) / ExactNumber(2)
        return .set(try figure(try low + half * (place + .one)))
      }
    } catch { throw .illegalRange }
  }

  private func figure<Figure: UnitFigure>(_ number: ExactNumber) throws -> Figure {
    guard let units = Int64(exactly: try number.scaled(decimals: Figure.decimals)) else {
      throw ArithmeticProblem.overflow
    }
    return try Figure(units: units)
  }
}

extension Plan {
  /// Notes that a figure is known only as a range, in place of what was said about it before.
  ///
  /// A range between two ends brings the figure to its middle, rounded to the figure's unit; a range
  /// around the figure moves nothing. Both ends must give legal figures.
  mutating func spread(
    _ quantity: UncertainQuantity, _ spread: Spread, _ span: YearSpan, index: ChangeIndex
  ) throws(ChangeProblem) {
    guard spread.isWide else { throw .illegalRange }
    let amount = UncertainAmount(quantity: quantity, spread: spread, span: span, change: index)
    for end in [ExactNumber(-1), .one] {
      _ = try applying(amount.change(at: end)).outlook()
    }
    if case .between = spread { try apply(amount.change(at: .zero), index: index) }
    uncertainAmounts.removeAll { $0.quantity == quantity }
    uncertainAmounts.append(amount)
  }

  /// Forgets the range of a figure that a later change acts on: what it says now is certain.
  mutating func settle(_ levers: Set<Lever>) {
    uncertainAmounts.removeAll { levers.contains($0.quantity.lever) }
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
