import Budget

/// What kind of thing a value counts.
public enum ValueKind: Sendable, Hashable, CaseIterable {
  /// Kroner.
  case kroner
  /// Kroner per inhabitant.
  case rate
  /// Kroner as a fee rule states them, which can be parts of an øre.
  case price
  /// Inhabitants.
  case inhabitants
  /// Members.
  case members
  /// Positions.
  case positions
  /// A part of something: 5 % is 0.05.
  case percent
  /// A plain number, which takes the kind of what it is added to or compared with.
  case number
}

/// The value of an expression.
public enum Value: Sendable, Hashable {
  /// A number of a kind; kroner are exact and may be finer than the øre.
  case number(ExactNumber, ValueKind)
  /// Whether something holds.
  case truth(Bool)
  /// The document names the figure, which is this one, without an amount; or says nothing of it in a column of the
  /// budget, which then is named.
  case missing(String, column: String? = nil)
}

extension FeeNumber.Unit {
  /// What kind of thing it is.
  public var kind: ValueKind {
    switch self {
    case .kroner: .price
    case .measured: .number
    case .part: .percent
    }
  }
}

extension Value {
  /// What a number counts; nil for what is none.
  public var kind: ValueKind? { if case .number(_, let kind) = self { kind } else { nil } }

  /// The value of a budget's figure, which is called `name`.
  ///
  /// - Throws: ``ArithmeticProblem`` never for figures of a legal budget.
  public init(_ figure: FigureValue, name: String) throws(ArithmeticProblem) {
    switch figure {
    case .money(let money): self = .number(try money.kroner, .kroner)
    case .rate(let rate): self = .number(try rate.kroner, .rate)
    case .feeNumber(let number, let unit): self = .number(number.kroner, unit.kind)
    case .inhabitants(let count): self = .number(ExactNumber(count), .inhabitants)
    case .members(let count): self = .number(ExactNumber(Int64(count)), .members)
    case .positions(let count): self = .number(ExactNumber(Int64(count)), .positions)
    case .missing: self = .missing(name)
    }
  }

  /// The value of a number as written: `10 øre` is 0.10 kroner, `5%` is 0.05.
  init(_ number: NumberSyntax) throws(ArithmeticProblem) {
    switch number.unit {
    case .none: self = .number(number.value, .number)
    case .kroner: self = .number(number.value, .kroner)
    case .øre: self = .number(try number.value / ExactNumber(100), .kroner)
    case .percent: self = .number(try number.value / ExactNumber(100), .percent)
    }
  }
}
