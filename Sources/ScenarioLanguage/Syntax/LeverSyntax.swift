/// A number that a question moves, as it was written: a change statement without its amount.
public struct LeverSyntax: Sendable, Hashable {
  /// Which number it is.
  public enum Number: Sendable, Hashable {
    case rate
    case weight(NameSyntax)
    case population(NameSyntax)
    case cost(TargetSyntax)
    /// The sub-budget as a whole (nil), or one line of it.
    case profiling(NameSyntax?)
    case spend(NameSyntax)
    case income(NameSyntax)
    case fund(NameSyntax)
    case growth(GrowthKindSyntax)
    /// How many positions are hired besides.
    case positions
  }

  /// Which number it is.
  public let number: Number
  /// Where its words and name stand, without the years.
  public let head: SourceRange
  /// The years in which it is moved.
  public let span: SpanSyntax
  /// Where the whole stands.
  public let range: SourceRange

  /// A number that a question moves.
  public init(number: Number, head: SourceRange, span: SpanSyntax, range: SourceRange) {
    self.number = number
    self.head = head
    self.span = span
    self.range = range
  }

  /// The concept of the change statement that moves the number, or whose figure it is.
  public var concept: Concept {
    switch number {
    case .rate: .rate
    case .weight: .weight
    case .population: .population
    case .cost: .cost
    case .profiling: .profiling
    case .spend: .spend
    case .income: .incomeLine
    case .fund: .fund
    case .growth: .growth
    case .positions: .positions
    }
  }
}
