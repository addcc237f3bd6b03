/// A `why` statement's parts.
public struct WhySyntax: Sendable, Hashable {
  /// The figure that is asked about.
  public let figure: QuantitySyntax
  /// Whether every input is wanted, down to the last.
  public let isFull: Bool

  /// A `why` statement's parts.
  public init(figure: QuantitySyntax, isFull: Bool) {
    self.figure = figure
    self.isFull = isFull
  }
}
