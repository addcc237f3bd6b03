import Budget

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
  /// `decided by "the board" case "58/20" on 2020-12-03`.
  case decided(MadeDecision)
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
  /// `report "A" to "paper.html"`.
  case report(ReportSyntax, overwriting: Bool)
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
  case question(QuestionSyntax)
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
