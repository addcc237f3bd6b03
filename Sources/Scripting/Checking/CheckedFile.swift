import Analysis
import ScenarioLanguage
import Session

/// What checking one scenario file came to.
public struct CheckedFile: Sendable {
  /// The path as the user would type it.
  public let path: String
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
    let diagnostics: [Diagnostic]
    /// How many further syntax errors were left out.
    let omitted: Int
  }

  /// A file that could be read.
  init(
    path: String, assertions: [CheckedAssertion], flaws: Flaws?, notice: BasisNotice? = nil
  ) {
    self.path = path
    self.assertions = assertions
    self.notice = notice
    self.flaws = flaws
    failure = nil
  }

  /// A file that could not be read.
  init(path: String, failure: SearchProblem) {
    self.path = path
    assertions = []
    notice = nil
    flaws = nil
    self.failure = failure
  }

  /// The assertions that do not hold.
  public var broken: [CheckedAssertion] { assertions.filter { !$0.answer.holds } }

  /// The gravest thing that was found.
  public var status: ExitStatus {
    if failure != nil || flaws?.diagnostics.contains(where: \.isOfFile) ?? false {
      return .fileFailed
    }
    if flaws != nil { return .statementFailed }
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
