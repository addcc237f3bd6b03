import Budget

/// What stands above a paper beside its figures.
public struct PaperFrame: Sendable, Hashable {
  /// The title; nil for one of the scenarios' names.
  public var title: String?
  /// The number of the case, such as `58/20`; nil where none is known.
  public var caseNumber: String?
  /// The body that the paper is for; nil where nobody says.
  public var body: String?
  /// The day of the meeting; nil where nobody says.
  public var day: Day?

  /// A frame without any of that.
  public init() {}
}
