/// A number that a question moves, as it was written: a change statement without its amount.
public struct LeverSyntax: Sendable, Hashable {
  /// Which number it is.
  public let number: PlanNumberSyntax
  /// Where its words and name stand, without the years.
  public let head: SourceRange
  /// The years in which it is moved.
  public let span: SpanSyntax
  /// Where the whole stands.
  public let range: SourceRange

  /// A number that a question moves.
  public init(number: PlanNumberSyntax, head: SourceRange, span: SpanSyntax, range: SourceRange) {
    self.number = number
    self.head = head
    self.span = span
    self.range = range
  }

  /// The concept of the change statement that moves the number, or whose figure it is.
  public var concept: Concept { number.concept }
}
