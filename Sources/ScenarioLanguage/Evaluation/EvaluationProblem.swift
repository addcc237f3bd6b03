import Budget

/// What an operator wants to do with two values.
public enum Combination: Sendable, Hashable {
  case add, subtract, multiply, divide, compare
}

/// A way in which an expression that reads well has no value.
public enum EvaluationProblem: Error, Hashable, Sendable {
  /// Values of two kinds do not go together.
  case kindsDiffer(Combination, ValueKind, ValueKind)
  /// A percentage stands before what it is a part of.
  case percentFirst
  /// A truth stands where a number is wanted.
  case truthForNumber
  /// A number stands where a truth is wanted.
  case numberForTruth
  /// A value of another kind is wanted here.
  case wrongKind(wanted: ValueKind, found: ValueKind)
  /// Kroner where kroner per inhabitant are wanted.
  case kronerForRate
  /// The document gives no amount for it.
  case missingAmount(String)
  /// A column of the budget says nothing of it.
  case missingInColumn(String, column: String)
  /// A column of the budget is of another year than the one asked for; nil where its year is not known.
  case columnOfYear(column: String, Year?)
  /// Exact arithmetic has no answer.
  case arithmetic(ArithmeticProblem)
  /// The quantity has no value for such a name.
  case notAFigure(Quantity, of: String)
  /// No figure in the budget is called that.
  case noSuchFigure(Quantity)
  /// The year is outside the plan's.
  case outsidePlan(Year, first: Year, last: Year)
  /// No name, quantity or function is called that.
  case unknownWord(String, nearest: [String])
  /// `_` stands where nothing has been answered.
  case noLastAnswer
  /// `_` stands in what is kept, and the last answer is no number that digits write exactly.
  case unwrittenAnswer
  /// A function got a number of arguments that it does not take.
  case argumentCount(BuiltInFunction, Int)
  /// The tolerance behind `within` is below zero.
  case negativeTolerance
  /// The first bound of `between` is above the second.
  case reversedBounds
  /// `round` cannot round to multiples of zero or less.
  case stepNotPositive
}

extension EvaluationProblem {
  /// That a figure has no amount: in the budget, or in one of its columns.
  public static func missing(_ name: String, column: String?) -> EvaluationProblem {
    column.map { .missingInColumn(name, column: $0) } ?? .missingAmount(name)
  }
}
