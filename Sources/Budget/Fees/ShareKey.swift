/// What a part of a total is shared by.
public struct ShareKey: Sendable, Hashable {
  /// What counts for each member; nil where they share equally.
  public let basis: FeeBasis?
  /// The part of the total, from 0 to 1.
  public internal(set) var part: ExactNumber
  /// What the whole part is the share of; nil for what the members have together.
  public internal(set) var base: ExactNumber?

  /// A part of a total and what it is shared by.
  public init(_ basis: FeeBasis?, part: ExactNumber, of base: ExactNumber? = nil) {
    self.basis = basis
    self.part = part
    self.base = base
  }
}

/// What a part of a total is shared of: what those who pay in some months have together, or the whole that is stated.
///
/// Each month's part of a total is shared by those who are members in that month.
public struct SharedWhole: Sendable, Hashable {
  /// The months in which it is that.
  public let months: MonthsOfYear
  /// What they have, by their weights.
  public let sum: ExactNumber
}
