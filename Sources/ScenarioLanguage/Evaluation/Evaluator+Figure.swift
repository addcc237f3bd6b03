import Budget

/// A figure of the current plan that a quantity with its qualifiers means.
public struct NamedFigure: Sendable, Hashable {
  /// The quantity.
  public let quantity: Quantity
  /// The part of the alliance after `of`; nil for the whole alliance.
  public let subject: FigureSubject?
  /// The year after `at`, or the budget year.
  public let year: Year

  /// A figure of the whole alliance or a part of it, in a year.
  public init(quantity: Quantity, subject: FigureSubject?, year: Year) {
    self.quantity = quantity
    self.subject = subject
    self.year = year
  }
}

extension Evaluator {
  /// The figure of the current plan that a quantity means, whatever scenario it names.
  ///
  /// - Throws: a diagnostic where the name or year does not fit.
  public func figure(_ syntax: QuantitySyntax) throws(Diagnostic) -> NamedFigure {
    var own = syntax
    own.scenario = nil
    // Whatever has no value is no figure either, and says why.
    _ = try value(of: own)
    let plan = context.current.plan
    return NamedFigure(
      quantity: syntax.quantity, subject: try plan.subject(of: syntax),
      year: syntax.at?.year ?? plan.firstYear)
  }
}
