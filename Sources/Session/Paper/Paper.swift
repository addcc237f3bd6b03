import Analysis
import Budget
import ScenarioLanguage

/// What a paper for the board tells of some scenarios: values only, for `Reports` to lay out.
///
/// All scenarios are about one budget and measured from one base; all plans are as long as the longest.
public struct Paper: Sendable {
  /// A scenario as the paper tells it, the base among them.
  public struct Scenario: Sendable {
    /// What it is called.
    public let name: LocalName
    /// What it says that it is for, in order.
    public let notes: [LocalName]
    /// Who has decided what it says; nil where nobody has yet.
    public let decision: MadeDecision?
    /// Its plan with the figures, over all years of the paper.
    public let planned: PlannedBudget
    /// The last year of its own plan; years behind it are worked out as if all went on.
    public let planEnd: Year
    /// What tells it from the base in each year of the paper, change by change; none for the base, and where the
    /// changes are too many to tell.
    public let bridges: [BridgedAnswer]
    /// Its changes beside the base one by one, as the last of the bridges has them.
    public let steps: [Step]
    /// The main figures of the years of its own plan, with how far they may be off.
    public let figures: MainFiguresTable
    /// How far the figures of each year of the paper may be off, as its plan goes on.
    public let widths: [Year: [MainFigure: ExactNumber]]
    /// Whether its income pays for what goes on, in the same years.
    public let gaps: [StructuralGap]
    /// What each member pays in each year of the paper; changes are from the base.
    public let members: [MembersTable]
    /// Whether the budget's rules hold, in every year of the paper.
    public let rules: [RuleCheck]
    /// How long its free reserve lasts; nil where that cannot be worked out.
    public let runway: Runway?
    /// How its free reserve is distributed; nil where nothing in it is uncertain.
    public let risk: Risk?
    /// What its free reserve rests on that nobody knows exactly.
    public let reliance: Reliance
  }

  /// A change that a scenario makes, or takes back, beside the base.
  public struct Step: Sendable {
    /// The change.
    public let change: AppliedChange
    /// Whether it is one of the base's that the scenario does not make.
    public let isTakenBack: Bool
    /// The plan before it; nil where it cannot stand without one of the next.
    public let before: Plan?
    /// The plan with it; nil likewise.
    public let after: Plan?
  }

  /// What the members pay in a year, and the lines and positions behind the expenses.
  public struct YearTables: Sendable {
    /// The year.
    public let year: Year
    /// The main figures of the year: the base first, then each scenario.
    public let comparison: Comparison
    /// The fees by class, in the same order.
    public let fees: [FeesTable]
    /// What each member pays, in the same order; changes are from the base.
    public let members: [MembersTable]
    /// The expense lines, in the same order.
    public let lines: [LinesTable]
    /// The positions, in the same order.
    public let staff: [StaffTable]
  }

  /// A scenario's text, as its file has it.
  public struct ScenarioText: Sendable {
    /// What the scenario is called.
    public let name: LocalName
    /// The text.
    public let source: SourceText
  }

  /// What the scenarios are measured from.
  public let base: Scenario
  /// The scenarios, in the order asked for; at least one.
  public let scenarios: [Scenario]
  /// Every year of the plans, in order.
  public let years: [Year]
  /// The years that are told in full: the first in which a scenario differs from the base, and the last.
  public let told: [YearTables]
  /// The free reserve of each year of the plans.
  public let reserves: Comparison
  /// The texts of all scenarios and of those they build on, each once, what is built on first.
  public let texts: [ScenarioText]
  /// Where the budget's document disagrees with itself.
  public let quarrels: [Quarrel]
  /// What a reader must know about the scenarios that others build on.
  public let notices: [BasisNotice]
  /// The first scenario's fees and free reserve where a reader moves one lever or two; nil where nobody asked for it.
  public var explorer: Sweep?
}

extension Paper {
  /// The forms that a paper can have.
  public static let formats: [OutputFormat] = [.markdown, .html]

  /// The most figures that a reader can look up, so that they take 200 kB at most.
  static let mostExplored = 6_000
  /// So many steps a lever is moved in where no step is given.
  static let exploredSteps: Int64 = 100

  /// The form of a file by what its name ends in; nil where that is none of a paper's.
  public static func format(ofFile path: String) -> OutputFormat? {
    guard case .text(let format)? = FileFormat(ending: path.fileEnding, in: .english),
      formats.contains(format)
    else { return nil }
    return format
  }

  /// The budget that all of it is about.
  public var budget: Budget { base.planned.plan.budget }

  /// The base, then the scenarios.
  public var all: [Scenario] { [base] + scenarios }
}
