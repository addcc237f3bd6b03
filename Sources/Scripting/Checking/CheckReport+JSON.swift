import Lettering
import Reports
import ScenarioLanguage
import Session

extension CheckReport {
  /// The report as one JSON document, the same under every language.
  var json: String {
    let assertions = files.flatMap(\.assertions)
    let holding = assertions.count { $0.answer.holds }
    return JSONValue.object([
      ("kind", .string("check")), ("passed", .count(passed)), ("failed", .count(failed)),
      ("assertions_passed", .count(holding)),
      ("assertions_failed", .count(assertions.count - holding)),
      ("exit_status", .count(Int(status.rawValue))), ("files", .array(files.map(\.json))),
    ]).text
  }
}

extension CheckedFile {
  fileprivate var json: JSONValue {
    .object([
      ("file", .string(path)), ("status", .string(status.key)),
      ("assertions", .array(assertions.map(\.json))), ("problems", .array(problems)),
      ("problems_omitted", .count(flaws?.omitted ?? 0)), ("notice", notice?.json ?? .null),
    ])
  }

  private var problems: [JSONValue] {
    if let failure {
      let english = CheckWords(language: .english).message(failure)
      let norwegian = CheckWords(language: .norwegian).message(failure)
      return [problem(at: nil, en: english, nb: norwegian, mended: nil, .error)]
    }
    guard let flaws else { return [] }
    let lines = LineTable(flaws.source)
    let renderer = DiagnosticRenderer(flaws.source, in: .english)
    return flaws.diagnostics.map { diagnostic in
      problem(
        at: lines.position(of: diagnostic.range.start),
        en: diagnostic.problem.message(in: .english),
        nb: diagnostic.problem.message(in: .norwegian), mended: renderer.shownLineToTry(diagnostic),
        diagnostic.severity)
    }
  }

  private func problem(
    at position: SourcePosition?, en: String, nb: String, mended: String?,
    _ severity: Severity
  ) -> JSONValue {
    .object([
      ("line", position.map { .count($0.line) } ?? .null),
      ("column", position.map { .count($0.column) } ?? .null), ("message", .string(en)),
      ("message_nb", .string(nb)), ("try", .optional(mended)),
      ("severity", .string(severity == .error ? "error" : "warning")),
    ])
  }
}

extension CheckedAssertion {
  fileprivate var json: JSONValue {
    .object(
      [("file", .string(path)), ("line", .count(line)), ("column", .count(column))]
        + answer.exactJSON)
  }
}

extension ExitStatus {
  /// What a file's status is called in machine forms.
  fileprivate var key: String {
    switch self {
    case .ok: "passed"
    case .assertionFailed: "failed"
    case .statementFailed: "error"
    case .fileFailed: "unreadable"
    }
  }
}

extension DiagnosticRenderer {
  /// The line to try, made safe for a terminal; nil where there is none.
  func shownLineToTry(_ diagnostic: Diagnostic) -> String? {
    diagnostic.fix.flatMap(lineToTry).map { DisplayText.safe($0) }
  }
}
