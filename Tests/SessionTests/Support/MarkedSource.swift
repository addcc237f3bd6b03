import ScenarioLanguage
import Testing

@testable import Session

/// A line with a `^` before the place where a diagnostic must start.
struct MarkedSource: Sendable {
  /// The line without the mark.
  let text: String
  /// The UTF-8 offset of the mark.
  let start: Int

  init(_ marked: String) {
    let before = marked.prefix { $0 != "^" }
    start = before.utf8.count
    text = String(before + marked.dropFirst(before.count + 1))
  }
}

/// A line that must be refused, with what is to be said of it.
struct Refusal<Problem: ReportableProblem & Equatable>: Sendable, CustomTestStringConvertible {
  /// The line, with a `^` where the diagnostic starts.
  let line: String
  /// What is wrong.
  let problem: Problem
  /// The line with the diagnostic's fix applied; nil where it has none.
  let fixed: String?
  /// Lines carried out before.
  let before: [String]

  init(_ line: String, _ problem: Problem, fixed: String? = nil, after before: [String] = []) {
    self.line = line
    self.problem = problem
    self.fixed = fixed
    self.before = before
  }

  var testDescription: String { line }

  /// Types the line: refused at the mark for the reason expected, nothing changed, and the fix works.
  func check(on fresh: Desk, sourceLocation: SourceLocation = #_sourceLocation) throws {
    var desk = fresh
    for statement in before { try desk.say(statement) }
    let untouched = desk.session
    let marked = MarkedSource(line)
    let diagnostic = try desk.refusal(marked.text)
    #expect(diagnostic.problem as? Problem == problem, sourceLocation: sourceLocation)
    #expect(diagnostic.range.start == marked.start, sourceLocation: sourceLocation)
    #expect(desk.session == untouched, sourceLocation: sourceLocation)
    expectReadable(diagnostic.problem, sourceLocation: sourceLocation)
    let result = diagnostic.fix.map { marked.text.applying($0) }
    #expect(result == fixed, sourceLocation: sourceLocation)
    if let result { try desk.say(result) }
  }
}

extension String {
  /// The text with an edit made.
  func applying(_ edit: SourceEdit) -> String {
    let bytes = Array(utf8)
    return String(decoding: bytes[..<edit.range.start], as: UTF8.self) + edit.replacement
      + String(decoding: bytes[edit.range.end...], as: UTF8.self)
  }
}

/// Expects a message to read as the others do: small first letter, one line, no full stop.
func expectReadable(
  _ problem: any ReportableProblem, sourceLocation: SourceLocation = #_sourceLocation
) {
  for language in InterfaceLanguage.allCases {
    let message = problem.message(in: language)
    #expect(!message.isEmpty, sourceLocation: sourceLocation)
    #expect(message.first?.isUppercase == false, "\(message)", sourceLocation: sourceLocation)
    #expect(!message.hasSuffix("."), "\(message)", sourceLocation: sourceLocation)
    #expect(!message.contains { $0.isNewline }, "\(message)", sourceLocation: sourceLocation)
    #expect(!message.contains("  "), "\(message)", sourceLocation: sourceLocation)
  }
  #expect(
    problem.message(in: .english) != problem.message(in: .norwegian),
    sourceLocation: sourceLocation)
}
