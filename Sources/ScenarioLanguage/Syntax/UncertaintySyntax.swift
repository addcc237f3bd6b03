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
