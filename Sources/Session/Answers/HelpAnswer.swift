import Budget
import ScenarioLanguage

/// What help says.
public enum HelpAnswer: Sendable {
  /// `help` by itself: the screen of all statements, or what a run explains in its place, a problem just
  /// before it.
  case alone(ScreenExamples)
  /// The screen of all statements, asked for by name.
  case screen(ScreenExamples)
  /// A statement, how things stand, who decides what it changes, and lines to type.
  case statement(StatementForm, now: StandingFigure?, Decision?, examples: HelpExamples)
  /// A statement of budget files, which the language has no word of its own for.
  case budgetFile(BudgetFileStatement)
  /// What the keys do that edit a line.
  case keys([KeyLine])
  /// A problem just before.
  case problem(ExplainedProblem)
  /// An assertion just before that does not hold, and a statement that shows where its figure is from.
  case assertion(AssertedAnswer, next: LocalName?)
  /// A wish to be led, which a run answers with a page; by itself it is help about the tutorial.
  case lesson(TutorialWish)
  /// A page of the tutorial.
  case tutorial(TutorialPage)
}

/// What help says of a word that begins no statement.
public struct WordAnswer: Sendable {
  /// The word's concept.
  public let concept: Concept
  /// How things stand; nil where the word is about no figure.
  public let now: StandingFigure?
}

/// A figure of the budget year as it stands.
public struct StandingFigure: Sendable {
  /// Which figure.
  public let quantity: Quantity
  /// Its value.
  public let value: Value
  /// The budget year, where the plan has others; otherwise nil.
  public internal(set) var year: Year?
}

/// A problem that help explains, with what mends it.
public struct ExplainedProblem: Sendable {
  /// The problem.
  public let problem: any ExplainableProblem
  /// A line that can be typed; nil where only the user knows it.
  public let lineToTry: String?
  /// The lines that a sentence in plain words may mean, the likeliest first; empty where it was none.
  public let meanings: [String]
  /// The statement that was begun; nil where it was none.
  public let form: StatementForm?

  /// A problem of a text.
  public init(_ diagnostic: Diagnostic, of source: SourceText) {
    problem = diagnostic.problem
    // The language is that of messages only.
    let renderer = DiagnosticRenderer(source, in: .english)
    let range = Parser.statementRange(in: source, around: diagnostic.range.start)
    let begun = range.flatMap { StatementForm.begun(by: String(LineTable(source).text(of: $0))) }
    let line = diagnostic.fix.flatMap(renderer.lineToTry)
    // Who asks for help is shown an example rather than sent to help again.
    let sendsToHelp = line.map { StatementForm.begun(by: $0)?.concept == .help } ?? false
    lineToTry = sendsToHelp && begun?.concept != .help ? nil : line
    meanings = diagnostic.proposals.compactMap { renderer.lineToTry($0.edit) }
    form = begun
  }

  /// The words to ask help about, at most three: the statement's own, then the problem's.
  public var topics: [Concept] {
    var topics: [Concept] = []
    for concept in [form?.concept].compactMap(\.self) + problem.explanation.topics
    where !topics.contains(concept) { topics.append(concept) }
    return Array(topics.prefix(3))
  }
}

/// A page of the tutorial.
public struct TutorialPage: Sendable, Equatable {
  /// What has just happened: praise, a hint, or that the tutorial begins or ends; empty for nothing.
  public let remark: LocalName
  /// The step that is to do; nil at the end.
  public let step: Step?

  /// A step as it is shown.
  public struct Step: Sendable, Equatable {
    /// The step's number, from 1.
    public let number: Int
    /// How many steps there are.
    public let count: Int
    /// What it is about.
    public let title: LocalName
    /// What to do and why, in a few sentences.
    public let text: LocalName
    /// A line that does it.
    public let example: LocalName

    /// A step as it is shown.
    public init(
      number: Int, of count: Int, title: LocalName, text: LocalName, example: LocalName
    ) {
      self.number = number
      self.count = count
      self.title = title
      self.text = text
      self.example = example
    }
  }

  /// A page with a remark, a step or both.
  public init(remark: LocalName, step: Step?) {
    self.remark = remark
    self.step = step
  }
}
