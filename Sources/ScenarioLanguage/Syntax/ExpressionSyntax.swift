import Budget

/// A name as it was written, not yet looked up.
public struct NameSyntax: Sendable, Hashable {
  /// The name without quotes, inner white space folded to single spaces.
  public let text: String
  /// Where it stands, quotes included.
  public let range: SourceRange
  /// Whether it stood in quotes.
  public let isQuoted: Bool

  /// A name as it was written.
  public init(text: String, range: SourceRange, isQuoted: Bool) {
    self.text = text
    self.range = range
    self.isQuoted = isQuoted
  }
}

/// A year with the place where it was written.
public struct YearSyntax: Sendable, Hashable {
  /// The year.
  public let year: Year
  /// Where it stands.
  public let range: SourceRange

  /// A year with the place where it was written.
  public init(year: Year, range: SourceRange) {
    self.year = year
    self.range = range
  }
}

/// A month or a whole year where a month is wanted.
public struct MonthSyntax: Sendable, Hashable {
  /// The year; nil where only the month was written, which is one of the budget year.
  public let year: Year?
  /// The month from 1 to 12; nil where only the year was written.
  public let month: Int?
  /// Where it stands.
  public let range: SourceRange

  /// A month or year with the place where it was written.
  public init(year: Year?, month: Int?, range: SourceRange) {
    self.year = year
    self.month = month
    self.range = range
  }
}

/// The unit written after a number.
public enum UnitSyntax: Sendable, Hashable {
  /// No unit: the kind follows from the place.
  case none
  /// `kr`, also after `k`, `tusen`, `m`, `mill`.
  case kroner
  /// `øre`.
  case øre
  /// `%`.
  case percent
}

/// A number as it was written.
public struct NumberSyntax: Sendable, Hashable {
  /// The value with `k`, `tusen`, `m`, `mill` worked in; `øre` and `%` are not: `10 øre` is 10.
  public let value: ExactNumber
  /// The unit after it.
  public let unit: UnitSyntax
  /// Whether `k`, `tusen`, `m` or `mill` stood after it.
  public let isScaled: Bool
  /// Where it stands, unit included.
  public let range: SourceRange

  /// A number as it was written.
  public init(value: ExactNumber, unit: UnitSyntax, isScaled: Bool, range: SourceRange) {
    self.value = value
    self.unit = unit
    self.isScaled = isScaled
    self.range = range
  }
}

/// A quantity of the budget with its qualifiers: `fees of Oslo at 2021 in "Viken leaves"`.
public struct QuantitySyntax: Sendable, Hashable {
  /// The quantity.
  public var quantity: Quantity
  /// The name of the number of the fee rules, of that quantity; otherwise nil.
  public var number: NameSyntax?
  /// The member, line, position or fund that `of` names.
  public var of: NameSyntax?
  /// The year after `at`.
  public var at: YearSyntax?
  /// The scenario after `in`.
  public var scenario: NameSyntax?
  /// Where the whole stands.
  public var range: SourceRange

  /// A quantity with its qualifiers.
  public init(
    quantity: Quantity, of: NameSyntax? = nil, at: YearSyntax? = nil, scenario: NameSyntax? = nil,
    range: SourceRange
  ) {
    self.quantity = quantity
    self.of = of
    self.at = at
    self.scenario = scenario
    self.range = range
  }
}

/// An operator between two expressions.
public enum BinaryOperator: Sendable, Hashable {
  case add, subtract, multiply, divide
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case and, or
}

/// An operator before an expression.
public enum UnaryOperator: Sendable, Hashable {
  case plus, minus, not
}

/// A function of numbers.
public enum BuiltInFunction: Sendable, Hashable, CaseIterable {
  case min, max, abs, round
}

/// An expression as it was written, not yet evaluated.
public indirect enum ExpressionSyntax: Sendable, Hashable {
  /// A number with its unit.
  case number(NumberSyntax)
  /// A quantity of the budget.
  case quantity(QuantitySyntax)
  /// A word that may be a `let` name.
  case name(NameSyntax)
  /// An operator and its operand; the range is the operator's and operand's.
  case unary(UnaryOperator, ExpressionSyntax, SourceRange)
  /// Two operands; the range is the operator's.
  case binary(BinaryOperator, ExpressionSyntax, ExpressionSyntax, SourceRange)
  /// A function and its arguments; the range is the whole call's.
  case call(BuiltInFunction, [ExpressionSyntax], SourceRange)

  /// Whether it ends in a number, which is no condition before it is compared with another.
  var wantsComparison: Bool {
    switch self {
    case .number, .quantity, .name, .call, .unary(.plus, _, _), .unary(.minus, _, _): true
    case .unary(.not, let operand, _): operand.wantsComparison
    case .binary(let operation, _, let right, _):
      switch operation {
      case .add, .subtract, .multiply, .divide: true
      case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: false
      case .and, .or: right.wantsComparison
      }
    }
  }

  /// Where the whole expression stands.
  public var range: SourceRange {
    switch self {
    case .number(let number): number.range
    case .quantity(let quantity): quantity.range
    case .name(let name): name.range
    case .unary(_, _, let range), .call(_, _, let range): range
    case .binary(_, let left, let right, _): left.range.joined(to: right.range)
    }
  }
}
