import ScenarioLanguage
import ScenarioStore
import Session

/// Scenario files as a test suite: each is carried out by itself and its assertions are noted.
public struct Check: Sendable {
  private let session: Session
  private let keepsGoing: Bool

  /// A check of files in copies of a session; with `keepsGoing`, a file goes on after an error.
  public init(_ session: Session, keepsGoing: Bool = false) {
    self.session = session
    self.keepsGoing = keepsGoing
  }

  /// Checks every scenario file under paths, side by side on several threads.
  ///
  /// The report is in the order of the search, whatever is finished first. `progress` makes what is told
  /// each time a file is finished, on any thread, from the number of files; nil tells nothing.
  public func report(
    on paths: [String], threads: Int = SideBySide.processors,
    progress: (_ total: Int) -> CheckProgress? = { _ in nil }
  ) -> CheckReport {
    let found = ScenarioSearch.files(under: paths)
    let progress = progress(found.count)
    let files = SideBySide.map(found, threads: threads) { path in
      defer { progress?.finishedOne() }
      return file(path)
    }
    progress?.clear()
    return CheckReport(files: files)
  }

  /// Checks one file.
  func file(_ found: FoundPath) -> CheckedFile {
    switch found {
    case .failure(let path, let problem): return CheckedFile(path: path, failure: problem)
    case .file(let path):
      do throws(StoreProblem) {
        return checked(SourceText(name: path, text: try TextFile.readText(at: path).text))
      } catch { return CheckedFile(path: path, failure: .store(error)) }
    }
  }

  private func checked(_ source: SourceText) -> CheckedFile {
    var session = session.readingFile(at: source.name)
    let carried = session.carryOut(source, keepingGoing: keepsGoing)
    let lines = LineTable(source)
    let assertions = carried.outcomes.compactMap { outcome -> CheckedAssertion? in
      guard case .asserted(let answer) = outcome.answer else { return nil }
      let column = answer.range.map { lines.position(of: $0.start).column }
      return CheckedAssertion(answer: answer, line: outcome.line, column: column ?? 1)
    }
    let flaws = CheckedFile.Flaws(
      source: source, diagnostics: carried.diagnostics, omitted: carried.omittedDiagnostics)
    return CheckedFile(
      path: source.name, assertions: assertions,
      flaws: carried.diagnostics.isEmpty ? nil : flaws)
  }
}
