/// A `report` statement's parts: `report "A", "B" against "C" to "paper.html"`.
public struct ReportSyntax: Sendable, Hashable {
  /// The scenarios, in the order of the paper; none for the one at hand.
  public let scenarios: [ScenarioSyntax]
  /// What they are measured from; nil where nothing is said.
  public let base: ScenarioSyntax?
  /// The file, as it is meant.
  public let path: NameSyntax

  /// A `report` statement's parts.
  public init(scenarios: [ScenarioSyntax], base: ScenarioSyntax?, path: NameSyntax) {
    self.scenarios = scenarios
    self.base = base
    self.path = path
  }
}
