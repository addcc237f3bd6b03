/// How likely members leave, as written.
public struct ChanceSyntax: Sendable, Hashable {
  /// The percentage.
  public let percentage: NumberSyntax
  /// Whether `together` stands after it.
  public let isTogether: Bool

  /// How likely members leave, as written.
  public init(percentage: NumberSyntax, isTogether: Bool) {
    self.percentage = percentage
    self.isTogether = isTogether
  }
}

/// The figure that is known only as a range, as written.
public enum UncertainSyntax: Sendable, Hashable {
  /// `rate`.
  case rate
  /// `population Oslo`, `population all`.
  case population(TargetSyntax)
  /// `cost "Temporary 1"`, `cost all`.
  case cost(TargetSyntax)
  /// `profiling`, or one line of it.
  case profiling(NameSyntax?)
  /// `spend Communication`.
  case spend(NameSyntax)
}

/// A range as written.
public enum SpreadSyntax: Sendable, Hashable {
  /// `±1%`, `±5 000`; the place is that of the sign and the value.
  case plusMinus(ExpressionSyntax, SourceRange)
  /// `between 1.50 and 1.60`.
  case between(ExpressionSyntax, ExpressionSyntax, SourceRange)

  /// Where the range stands.
  public var range: SourceRange {
    switch self {
    case .plusMinus(_, let range), .between(_, _, let range): range
    }
  }
}
