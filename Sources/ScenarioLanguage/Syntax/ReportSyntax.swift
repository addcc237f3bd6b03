import Budget

/// A `report` statement's parts: `report "A", "B" against "C" explore rate 1.30..2.00 to "paper.html"`.
public struct ReportSyntax: Sendable, Hashable {
  /// The scenarios, in the order of the paper; none for the one at hand.
  public let scenarios: [ScenarioSyntax]
  /// What they are measured from; nil where nothing is said.
  public let base: ScenarioSyntax?
  /// What a reader can move, one axis or two; empty where nothing is said.
  public let explored: [AxisSyntax]
  /// What stands above the paper.
  public let frame: PaperFrame
  /// The file, as it is meant.
  public let path: NameSyntax
}

/// What stands above a paper beside its figures, and how their signs are meant.
public struct PaperFrame: Sendable, Hashable {
  /// The title; nil for one of the scenarios' names.
  public var title: String?
  /// The number of the case, such as `58/20`; nil where none is known.
  public var caseNumber: String?
  /// The body that the paper is for; nil where nobody says.
  public var body: String?
  /// The day of the meeting; nil where nobody says.
  public var day: Day?
  /// Whether income is negative and a deficit positive, as in accounts.
  public var hasAccountingSigns: Bool

  /// A frame; without values one that says nothing.
  public init(
    title: String? = nil, caseNumber: String? = nil, body: String? = nil, day: Day? = nil,
    hasAccountingSigns: Bool = false
  ) {
    self.title = title
    self.caseNumber = caseNumber
    self.body = body
    self.day = day
    self.hasAccountingSigns = hasAccountingSigns
  }
}
