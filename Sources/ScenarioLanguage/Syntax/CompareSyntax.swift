/// A scenario that is compared: one of the folder of scenarios, or of another one, such as a copy of it.
public struct ScenarioSyntax: Sendable, Hashable {
  /// The folder that a scenario is looked for in.
  public struct Folder: Sendable, Hashable {
    /// The path as it was written.
    public let path: String
    /// Where it stands, quotes included.
    public let range: SourceRange

    /// A folder as it was written.
    public init(path: String, range: SourceRange) {
      self.path = path
      self.range = range
    }
  }

  /// The name.
  public let name: NameSyntax
  /// The folder after `in`; nil for the folder of scenarios.
  public let folder: Folder?

  /// A scenario by its name, in a folder where one is given.
  public init(_ name: NameSyntax, in folder: Folder? = nil) {
    self.name = name
    self.folder = folder
  }
}

/// A `compare` statement's parts.
public struct CompareSyntax: Sendable, Hashable {
  /// What the scenarios are measured from.
  public enum Base: Sendable, Hashable {
    /// The first of them.
    case first
    /// The scenario after `against`.
    case named(ScenarioSyntax)
    /// Each from the one before it: `against previous`.
    case previous
  }

  /// The scenarios, in the order of the columns; at least one.
  public let scenarios: [ScenarioSyntax]
  /// What they are measured from.
  public let base: Base
  /// What is shown after `show`: figures and what is worked out from them; empty for the main figures.
  public let figures: [ExpressionSyntax]
  /// The figure that the scenarios are sorted by, the highest first; nil where they stand as they are named.
  public let order: ExpressionSyntax?
  /// How much of the plans is shown.
  public let extent: ExtentSyntax
  /// Whether rows that are the same in all scenarios are left out.
  public let showsOnlyChanged: Bool

  /// A `compare` statement's parts.
  public init(
    scenarios: [ScenarioSyntax], base: Base, figures: [ExpressionSyntax],
    order: ExpressionSyntax? = nil, extent: ExtentSyntax = ExtentSyntax(),
    showsOnlyChanged: Bool = false
  ) {
    self.scenarios = scenarios
    self.base = base
    self.figures = figures
    self.order = order
    self.extent = extent
    self.showsOnlyChanged = showsOnlyChanged
  }
}
