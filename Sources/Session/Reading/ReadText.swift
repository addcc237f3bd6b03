import Budget
import ScenarioLanguage

/// A text that has been read, ready to be carried out as often as it is wanted, under whatever name it has.
public struct ReadText: Sendable {
  private let parsed: ParsedSource
  /// What is wrong with it: what cannot be read, and what acts farther than such a text may.
  var diagnostics: [Diagnostic] { parsed.diagnostics }
  /// How many further problems were left out.
  var omittedDiagnostics: Int { parsed.omittedDiagnostics }
  /// Its statements, in order.
  var statements: [Statement] { parsed.statements }
  /// Its lines with their statements.
  var lines: SourceLines { SourceLines(parsed) }

  /// Reads a text whose statements may act as far as `reach`; linear in its length.
  public init(_ source: SourceText, within reach: StatementReach) {
    parsed = Parser.parse(source).keeping(within: reach) { SessionProblem.notInFile($0) }
  }

  /// What the frame of it says; linear in the number of its statements.
  var frame: ScenarioFrame { ScenarioFrame(statements) }

  /// The name of the budget that it says it is for; nil where it says none.
  public var budget: String? { budgetName?.text }

  /// Where it says so.
  public var budgetRange: SourceRange? { budgetName?.range }

  /// The name with its place, as the first statement that names the text gives it.
  var budgetName: NameSyntax? {
    for statement in statements {
      if case .frame(.scenario(_, _, let budget)) = statement.syntax { return budget }
    }
    return nil
  }
}

/// A file that has been read.
struct ReadFile: Sendable {
  /// The file's text, called by its path.
  let source: SourceText
  /// What it says.
  let text: ReadText
}

/// The frame of a scenario file, read without carrying anything out.
struct ScenarioFrame: Sendable {
  /// What it says that it is called.
  var title: LocalName?
  /// The budget that it says it is for.
  var budget: NameSyntax?
  /// The scenario it is based on.
  var basis: String?
  /// What it says of that scenario as it was.
  var link: LinkSyntax?
  /// Its first note.
  var note: LocalName?
  /// Who has decided what it says.
  var decision: MadeDecision?

  /// The name that statements and files know it by.
  var name: String? { title?.english }

  /// Reads the frame of a text.
  init(_ text: String) { self.init(Parser.parse(SourceText(name: "", text: text)).statements) }

  /// What statements say of the frame.
  init(_ statements: some Sequence<Statement>) {
    for statement in statements {
      guard case .frame(let frame) = statement.syntax else { continue }
      switch frame {
      case .scenario(let name, let norwegian, let budget):
        guard title == nil else { continue }
        title = LocalName(name.text, norwegian: norwegian?.text)
        self.budget = budget
      case .basedOn(let name, let link):
        guard basis == nil else { continue }
        basis = name.text
        self.link = link
      case .note(let text): note = note ?? text
      case .decided(let made): decision = made
      case .include: break  // What is taken in has no part in the frame.
      }
    }
  }
}
