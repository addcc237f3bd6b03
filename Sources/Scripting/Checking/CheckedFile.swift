import Analysis
import Budget
import ScenarioLanguage
import Session

/// What checking one scenario or budget file came to.
public struct CheckedFile: Sendable {
  /// The path as the user would type it.
  public let path: String
  /// Whether it is a budget file.
  let isBudget: Bool
  /// The assertions that were reached, in order: the file's own and those of the files that it takes in.
  public let assertions: [CheckedAssertion]
  /// What is to be said where the scenario that the file's is based on has moved since it was saved.
  let notice: BasisNotice?
  /// What is wrong with the file's statements; nil where nothing is.
  let flaws: Flaws?
  /// Why the file could not be read; nil where it could.
  let failure: SearchProblem?

  /// What is wrong with a file's statements, with the text that the places refer to.
  struct Flaws: Sendable {
    let source: SourceText
    /// What is wrong, and in a budget file what is doubted.
    let diagnostics: [Diagnostic]
    /// How many further syntax errors were left out.
    let omitted: Int
  }

  /// A file that could be read.
  init(
    path: String, isBudget: Bool = false, assertions: [CheckedAssertion], flaws: Flaws?,
    notice: BasisNotice? = nil
  ) {
    self.path = path
    self.isBudget = isBudget
    self.assertions = assertions
    self.notice = notice
    self.flaws = flaws
    failure = nil
  }

  /// A budget file: it passes where it gives a budget, whatever is doubted in it, and no other file has its name.
  public init(budget source: SourceText, _ read: ReadBudget, clash: Diagnostic? = nil) {
    var diagnostics = read.diagnostics + [clash].compactMap(\.self)
    if let budget = read.budget {
      do { _ = try PlannedBudget(Plan(budget)) } catch {
        diagnostics.append(Diagnostic(error, at: SourceRange(0, 0)))
      }
    }
    self.init(
      path: source.name, isBudget: true, assertions: [],
      flaws: diagnostics.isEmpty
        ? nil : Flaws(source: source, diagnostics: diagnostics, omitted: 0))
  }

  /// A file that could not be read.
  init(path: String, failure: SearchProblem) {
    self.path = path
    isBudget = false
    assertions = []
    notice = nil
    flaws = nil
    self.failure = failure
  }

  /// Whether something is wrong with its statements.
  var hasErrors: Bool {
    guard let flaws else { return false }
    return flaws.omitted > 0 || flaws.diagnostics.contains { $0.severity == .error }
  }

  /// The assertions that do not hold.
  public var broken: [CheckedAssertion] { assertions.filter { !$0.answer.holds } }

  /// The gravest thing that was found.
  public var status: ExitStatus {
    if failure != nil || flaws?.diagnostics.contains(where: \.isOfFile) ?? false {
      return .fileFailed
    }
    // Without its budget nothing can be carried out, so that a broken one is a file that failed.
    if hasErrors { return isBudget ? .fileFailed : .statementFailed }
    return assertions.allSatisfy(\.answer.holds) ? .ok : .assertionFailed
  }
}

/// One assertion that counts in a scenario file.
public struct CheckedAssertion: Sendable {
  /// The path of the file that it stands in: the checked one, or one that that takes in.
  public let path: String
  /// What it came to.
  public let answer: AssertedAnswer
  /// The line of the statement, from 1.
  public let line: Int
  /// The display column of the statement, from 1.
  public let column: Int
}
