import Budget

/// The table that a `show` statement asks for.
public enum ShowTopic: String, Sendable, Hashable, CaseIterable {
  case fees, members, lines, staff, income, funds, years, changes, sources, status, activities,
    goals
  /// The page of one member.
  case member
}

/// A `show` statement's parts.
public struct ShowSyntax: Sendable, Hashable {
  /// The table; nil for the main figures.
  public let topic: ShowTopic?
  /// How the table of members is sorted; nil for the register's order.
  public let order: MemberOrderSyntax?
  /// The member whose page is asked for.
  public let member: NameSyntax?
  /// How much of the plan is shown, and in which unit.
  public let extent: ExtentSyntax

  /// A `show` statement's parts.
  public init(
    _ topic: ShowTopic?, order: MemberOrderSyntax? = nil, member: NameSyntax? = nil,
    extent: ExtentSyntax = ExtentSyntax()
  ) {
    self.topic = topic
    self.order = order
    self.member = member
    self.extent = extent
  }
}

/// How much of a plan a table or comparison shows, and how finely: `at 2023`, `over years`, `in thousands`.
public struct ExtentSyntax: Sendable, Hashable {
  /// The one year that is shown; nil for the budget year.
  public let at: YearSyntax?
  /// Whether every year of the plan is shown.
  public let isOverYears: Bool
  /// Whether amounts are shown in whole thousands.
  public let isInThousands: Bool

  /// How much of a plan is shown; the budget year, as finely as is set, where nothing is said.
  public init(at year: YearSyntax? = nil, isOverYears: Bool = false, isInThousands: Bool = false) {
    at = year
    self.isOverYears = isOverYears
    self.isInThousands = isInThousands
  }

  /// Whether nothing is said of years.
  public var isOfNoYear: Bool { at == nil && !isOverYears }
}

/// How the table of members is sorted: `by fee top 10`.
public struct MemberOrderSyntax: Sendable, Hashable {
  /// What members are sorted or put together by.
  public enum Key: Sendable, Hashable {
    /// What they pay.
    case fee
    /// How far that is from what they paid.
    case change
    /// The county they lie in, whose members are one row.
    case county
  }

  /// What members are sorted or put together by.
  public let key: Key
  /// Whether the lowest come first.
  public let isFromBottom: Bool
  /// How many are shown; nil for all.
  public let count: NumberSyntax?

  /// How the table of members is sorted.
  public init(by key: Key, isFromBottom: Bool, count: NumberSyntax?) {
    self.key = key
    self.isFromBottom = isFromBottom
    self.count = count
  }
}

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

/// A limit on how far two sides of an assertion may differ.
public struct AssertionSyntax: Sendable, Hashable {
  /// What must hold; a comparison as a rule.
  public let condition: ExpressionSyntax
  /// The tolerance after `within`.
  public let tolerance: ExpressionSyntax?
  /// The bounds after `between … and …`, both included.
  public let bounds: [ExpressionSyntax]
  /// The message in quotes.
  public let message: String?

  /// An assertion's parts; `bounds` is empty or has the lower and the upper one.
  public init(
    condition: ExpressionSyntax, tolerance: ExpressionSyntax?, bounds: [ExpressionSyntax],
    message: String?
  ) {
    self.condition = condition
    self.tolerance = tolerance
    self.bounds = bounds
    self.message = message
  }
}

/// The state of the scenario that another is based on, as it was when the other one was saved.
public struct LinkSyntax: Sendable, Hashable {
  /// The fingerprint of its statements, as ``LinkVersion`` makes it.
  public let version: String
  /// Its free reserve at the end of the budget year; nil where that is not said.
  public let free: Money?

  /// A state of a scenario.
  public init(version: String, free: Money?) {
    self.version = version
    self.free = free
  }
}

/// The frame of a scenario file: what it is called, builds on and takes in.
public enum FrameSyntax: Sendable, Hashable {
  /// `scenario "Viken leaves" nb "Viken går ut" for "Osloregionen 2020"`.
  case scenario(NameSyntax, norwegian: NameSyntax?, budget: NameSyntax?)
  case basedOn(NameSyntax, LinkSyntax?)
  /// `note "For the board" nb "Til styret"`.
  case note(LocalName)
  /// A path relative to the including file, with its place.
  case include(String, SourceRange)
}

/// What a `tutorial` statement asks for.
public enum TutorialWish: Sendable, Hashable, CaseIterable {
  /// To begin, or to be shown the step to do.
  case show
  /// To pass over the step.
  case next
  /// To end the tutorial.
  case stop
}

/// What `save` makes of what the scenario builds on.
public enum SavedForm: Sendable, Hashable {
  /// It is kept as it is.
  case own
  /// Its changes are written out: `save "B" whole`.
  case whole
  /// The scenario builds on that one from now on: `save "B" based on "A"`.
  case basedOn(NameSyntax)
}

/// A statement to the session, not to the budget.
public enum CommandSyntax: Sendable, Hashable {
  /// `save`, `save!`, `save "B"`, `save "B" whole`, `save "B" based on "A"`.
  case save(NameSyntax?, overwriting: Bool, as: SavedForm)
  /// `open "A"`, `open! "A"` where unsaved changes are given up.
  case open(NameSyntax, discarding: Bool)
  /// `new`, `new!`.
  case new(discarding: Bool)
  case list
  case delete(NameSyntax)
  /// `rename "A" to "B"`, `rename "A" to "B" nb "C"`.
  case rename(NameSyntax, to: NameSyntax, norwegian: NameSyntax?)
  /// `undo`, `undo 3`.
  case undo(NumberSyntax?)
  case redo(NumberSyntax?)
  /// `apply`: the last solution becomes a change.
  case apply
  /// `help`, `help leave`: the words asked about, nil for the overview.
  case help(NameSyntax?)
  /// `set lang nb`: the option and its value as written.
  case set(NameSyntax, value: NameSyntax)
  /// `set` alone: how everything is set.
  case settings
  /// `edit`: the scenario's text in an editor.
  case edit
  /// `export fees.csv`, `export! fees.csv`: the path as it is meant.
  case export(NameSyntax, overwriting: Bool)
  /// `log minutes.txt`, `log! minutes.txt`: the path as it is meant; nil for `log off`.
  case log(NameSyntax?, overwriting: Bool)
  /// `history`, `history 50`.
  case history(NumberSyntax?)
  /// `tutorial`, `tutorial next`.
  case tutorial(TutorialWish)
  /// `quit`, `quit!` where unsaved changes are given up.
  case quit(discarding: Bool)
}

/// What one statement says.
///
/// Indirect, since a statement takes some 300 bytes, and is handed on more often than it is looked into.
public indirect enum StatementSyntax: Sendable, Hashable {
  case change(ChangeSyntax)
  case frame(FrameSyntax)
  /// A bare expression: its value is printed.
  case value(ExpressionSyntax)
  /// `show`, `show fees`, `show members by fee top 10`, `show lines at 2023`.
  case show(ShowSyntax)
  case compare(CompareSyntax)
  case why(WhySyntax)
  /// `how long`: the scenarios asked about, none for the one at hand.
  case howLong([NameSyntax])
  case bridge(BridgeSyntax)
  case solve(SolveSyntax)
  case cheapest(CheapestSyntax)
  case variation(VariationSyntax)
  case definition(NameSyntax, ExpressionSyntax)
  case assertion(AssertionSyntax)
  case command(CommandSyntax)
}

/// One statement of a source text.
public struct Statement: Sendable, Hashable {
  /// What it says.
  public let syntax: StatementSyntax
  /// Where it stands, from its first word to its last, comment not included.
  public let range: SourceRange
  /// The concept whose word begins it, by which ``StatementForm`` knows its form; nil for a bare expression.
  public let word: Concept?

  /// One statement of a source text.
  public init(syntax: StatementSyntax, range: SourceRange, word: Concept? = nil) {
    self.syntax = syntax
    self.range = range
    self.word = word
  }
}
