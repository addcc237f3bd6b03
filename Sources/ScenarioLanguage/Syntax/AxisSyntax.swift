/// What a `sweep` varies along one side of its table, as written.
public enum AxisSyntax: Sendable, Hashable {
  /// `rate 1.30..2.00 step 0.10`.
  case lever(LeverSyntax, AxisValuesSyntax)
  /// `leave Viken, Innlandet`: each of them stays or goes.
  case leave([NameSyntax], MonthSpanSyntax, SourceRange)

  /// Where the words stand that say what is varied.
  public var head: SourceRange {
    switch self {
    case .lever(let lever, _): lever.range
    case .leave(_, _, let range): range
    }
  }

  /// Where the axis stands.
  public var range: SourceRange {
    switch self {
    case .lever(let lever, let values): lever.range.joined(to: values.range)
    case .leave(_, _, let range): range
    }
  }
}

/// The values of an axis, as written.
public enum AxisValuesSyntax: Sendable, Hashable {
  /// `1.50, 1.60, 1.75`; at least one.
  case list([ExpressionSyntax])
  /// `1.30..2.00 step 0.10`: both ends, and the step where one is given.
  case range(ExpressionSyntax, ExpressionSyntax, step: ExpressionSyntax?)

  /// Where the values stand.
  public var range: SourceRange {
    switch self {
    case .list(let values):
      values.dropFirst().reduce(values[0].range) { $0.joined(to: $1.range) }
    case .range(let first, let last, let step):
      first.range.joined(to: (step ?? last).range)
    }
  }
}
