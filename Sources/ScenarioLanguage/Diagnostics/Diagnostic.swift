/// A problem that can be told to the user: facts in the type, sentences in the two languages.
public protocol ReportableProblem: Error {
  /// The sentence for the user: lower case, without a full stop, ending with the way out.
  func message(in language: InterfaceLanguage) -> String

  /// Whether it is something wrong, rather than a question that is answered by lines to choose from.
  var isMistake: Bool { get }
}

/// A change of the source text that would make a statement right.
public struct SourceEdit: Sendable, Hashable {
  /// The stretch that goes out; empty where something is only put in.
  public let range: SourceRange
  /// What comes in.
  public let replacement: String

  /// A change of the source text.
  public init(range: SourceRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// A line that a sentence in plain words may mean.
public struct Proposal: Sendable, Hashable {
  /// The change of the source text that puts the line in the sentence's place.
  public let edit: SourceEdit
  /// What the line would do or answer, in a few words of the user's language; empty where that is not told.
  public var effect: String

  /// A line that a sentence may mean.
  public init(_ edit: SourceEdit, effect: String = "") {
    self.edit = edit
    self.effect = effect
  }
}

/// How grave a diagnostic is.
public enum Severity: Sendable, Hashable {
  /// The statement is not carried out.
  case error
  /// The statement is carried out, and the user should know.
  case warning
}

/// A problem with the place where it was found and, where there is one, the way to mend it.
public struct Diagnostic: Sendable {
  /// What is wrong.
  public let problem: any ExplainableProblem
  /// Where it is; empty where something is missing.
  public let range: SourceRange
  /// The change that makes the statement right; the `try:` line is made from it.
  public let fix: SourceEdit?
  /// What the statement may mean in plain words, the likeliest first, which is the fix too; empty for none.
  public var proposals: [Proposal]
  /// How grave it is.
  public let severity: Severity

  /// A problem found in a source text.
  public init(
    _ problem: any ExplainableProblem, at range: SourceRange, fix: SourceEdit? = nil,
    proposals: [Proposal] = [], severity: Severity = .error
  ) {
    self.problem = problem
    self.range = range
    self.fix = fix
    self.proposals = proposals
    self.severity = severity
  }
}

extension EncodingProblem: ReportableProblem {
  /// The sentence for the user.
  public func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .invalidUTF8(let offset):
      language.text(
        en: "byte \(offset) is not UTF-8; save the file with the encoding UTF-8",
        nb: "byte \(offset) er ikke UTF-8; lagre filen med tegnkodingen UTF-8")
    }
  }
}

extension ReportableProblem {
  /// Whether it is something wrong: most are.
  public var isMistake: Bool { true }
}
