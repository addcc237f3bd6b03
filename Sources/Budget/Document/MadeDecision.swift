/// That a body has decided what a scenario says.
public struct MadeDecision: Sendable, Hashable {
  /// The body, as it is written.
  public let body: String
  /// The number of its case, such as `58/20`; nil where none is said.
  public let caseNumber: String?
  /// The day; nil where none is said.
  public let day: Day?

  /// A decision of a body.
  public init(body: String, caseNumber: String?, day: Day?) {
    self.body = body
    self.caseNumber = caseNumber
    self.day = day
  }
}
