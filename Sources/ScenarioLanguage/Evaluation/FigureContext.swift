import Budget

/// What an expression can refer to.
public protocol FigureContext {
  /// The plan that figures are taken from.
  var current: PlannedBudget { get }

  /// The plan of another scenario.
  ///
  /// - Throws: a diagnostic where there is no such scenario or it does not carry out.
  func scenario(_ name: NameSyntax) throws(Diagnostic) -> PlannedBudget

  /// The value of a `let` name; nil where there is none.
  func value(of name: String) -> Value?

  /// The names that `let` has given.
  var definedNames: [String] { get }
}

extension Diagnostic: Error {}
