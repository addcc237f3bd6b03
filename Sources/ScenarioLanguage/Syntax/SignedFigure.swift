import Budget

/// A figure and a number with its sign attached: `salaries -10%`, `positions -1`.
///
/// It looks like a change and is a calculation. `free - 500k` is none: nobody takes it for a change.
public struct SignedFigure: Sendable, Hashable {
  /// The figure.
  public let figure: QuantitySyntax
  /// The number behind it.
  public let number: NumberSyntax
  /// Whether the sign is a minus.
  public let isLess: Bool

  /// Reads an expression; nil where it is nothing of the sort.
  public init?(_ expression: ExpressionSyntax) {
    guard
      case .binary(let sign, .quantity(let figure), .number(let number), let place) = expression,
      sign == .add || sign == .subtract, figure.scenario == nil,
      place.end == number.range.start, place.start > figure.range.end
    else { return nil }
    self.figure = figure
    self.number = number
    isLess = sign == .subtract
  }

  /// The change that would do what was meant.
  public enum Meant: Sendable, Hashable {
    /// A whole statement, which can be typed.
    case statement(String)
    /// The words of statements that move the figure; which of them, only the user knows.
    case words([Concept])
  }

  /// The change that would do what was meant, in a language.
  public func meant(in language: InterfaceLanguage) -> Meant {
    let isShare = number.unit == .percent
    func statement(_ concept: Concept, _ target: String? = nil) -> Meant {
      let parts = [concept.word(in: language), target, amount(in: language)]
      return figure.at == nil
        ? .statement(parts.compactMap { $0 }.joined(separator: " ")) : .words([concept])
    }
    let name = figure.of.map { NameSyntax.typed($0.text) }
    let all = Concept.all.word(in: language)
    switch (figure.quantity, name) {
    case (.fees, nil) where isShare || number.unit == .øre: return statement(.rate)
    case (.fees, .some): return .words([.weight])
    case (.population, let name) where isShare: return statement(.population, name ?? all)
    case (.salaries, nil) where isShare: return statement(.cost, all)
    case (.salaries, let name?): return statement(.cost, name)
    case (.positions, _): return staffing(in: language)
    case (.members, _): return .words([isLess ? .leave : .join])
    case (.income, let name?): return statement(.incomeLine, name)
    case (.expenses, let name?): return statement(.spend, name)
    case (.profiling, let name): return statement(.profiling, name)
    case (.opening, let name): return statement(.fund, name ?? Concept.free.word(in: language))
    case _: return .words(figure.quantity.words.movers())
    }
  }

  /// So many positions come or go; temporary ones, since they are what a budget moves first.
  private func staffing(in language: InterfaceLanguage) -> Meant {
    let concept: Concept = isLess ? .end : .hire
    guard figure.at == nil, let count = try? number.count(from: 1) else { return .words([concept]) }
    return .statement(
      "\(concept.word(in: language)) \(count) \(Concept.temporary.word(in: language))")
  }

  private func amount(in language: InterfaceLanguage) -> String {
    var literal = NumberLiteral(NumberText.number(number.value))
    switch number.unit {
    case .none: break
    case .kroner: literal.units = [.kroner]
    case .øre: literal.units = [.øre]
    case .percent: literal.units = [.percent]
    }
    return (isLess ? "-" : "+") + literal.text(in: language)
  }
}
