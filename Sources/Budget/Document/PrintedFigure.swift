/// A figure as a document prints it, which the others of the document should come to.
public struct PrintedFigure: Sendable, Hashable {
  /// What it is of.
  public enum Subject: Sendable, Hashable {
    /// The whole alliance.
    case whole
    /// The members of a class.
    case members(MemberKind)
    /// A part of the alliance.
    case part(FigureSubject)
  }

  /// The quantity.
  public let quantity: Quantity
  /// What it is of.
  public let subject: Subject
  /// The column that it stands in; nil for the budget year's own.
  public let column: ColumnID?
  /// The column that it is measured from; nil where it is no difference.
  public let less: ColumnID?
  /// The amount.
  public let amount: Money
  /// Where it is printed, and how far off the printed words may be.
  public let provenance: Provenance

  /// A figure as a document prints it.
  public init(
    _ quantity: Quantity, _ subject: Subject, in column: ColumnID? = nil, less: ColumnID? = nil,
    amount: Money, provenance: Provenance
  ) {
    self.quantity = quantity
    self.subject = subject
    self.column = column
    self.less = less
    self.amount = amount
    self.provenance = provenance
  }

  /// How far what it is the rounding of may be from it: what the document says, else half a krone where it is in
  /// whole kroner.
  public var tolerance: Money {
    provenance.halfWidth ?? (amount.øre % 100 == 0 ? Money(øre: 50) : .zero)
  }
}

extension Budget {
  /// What the document prints as a figure of a column, or of the budget year; nil where it prints nothing.
  public func printedAmount(
    _ quantity: Quantity, _ subject: PrintedFigure.Subject, in column: ColumnID? = nil
  ) -> Money? {
    printed.first {
      $0.quantity == quantity && $0.subject == subject && $0.column == column && $0.less == nil
    }?.amount
  }
}
