import Analysis
import ScenarioLanguage
import ScenarioStore
import Session

/// Scenario files as a test suite: each is carried out by itself and its assertions are noted.
public struct Check: Sendable {
  private let session: Session
  private let another: @Sendable () -> Session
  private let keepsGoing: Bool
  private let language: InterfaceLanguage

  /// A check of files in copies of a session; with `keepsGoing`, a file goes on after an error.
  ///
  /// `another` makes the same session anew. Each further thread has one of its own: copies of one session
  /// share the budget in memory, and threads that count the same references wait for one another so much
  /// that two are no quicker than one. Rules of the budget are named in `language`.
  public init(
    _ session: Session, another: @escaping @Sendable () -> Session, keepsGoing: Bool = false,
    in language: InterfaceLanguage = .english
  ) {
    self.language = language
    self.session = session
    self.another = another
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
    let files = SideBySide.map(
      found, threads: threads, tools: CheckBench(session),
      moreTools: { [another] in CheckBench(another()) }
    ) { bench, path in
      defer { progress?.finishedOne() }
      return file(path, on: bench)
    }
    progress?.clear()
    return CheckReport(files: files)
  }

  private func file(_ found: FoundPath, on bench: CheckBench) -> CheckedFile {
    switch found {
    case .failure(let path, let problem): return CheckedFile(path: path, failure: problem)
    case .file(let path):
      do throws(StoreProblem) {
        let source = SourceText(name: path, text: try TextFile.readText(at: path).text)
        guard !ScenarioSearch.isBudget(source) else {
          return CheckedFile(
            budget: source, BudgetFileReader.read(source),
            clash: bench.session.clash(ofBudget: source))
        }
        return checked(source, on: bench)
      } catch { return CheckedFile(path: path, failure: .store(error)) }
    }
  }

  private func checked(_ source: SourceText, on bench: CheckBench) -> CheckedFile {
    let text = ReadText(source, within: .scenario)
    let carried: Carried
    var rules: [RuleCheck] = []
    do throws(SessionProblem) {
      var session = try bench.session(for: text, at: source.name)
      carried = session.carryOut(text, of: source, keepingGoing: keepsGoing)
      if carried.diagnostics.isEmpty { rules = RuleCheck.all(of: session.planned) }
    } catch {
      let flaw = Diagnostic(error, at: text.budgetRange ?? SourceRange(0, 0))
      return CheckedFile(
        path: source.name, assertions: [],
        flaws: CheckedFile.Flaws(source: source, diagnostics: [flaw], omitted: 0))
    }
    var lines: [String: LineTable] = [:]
    let stated = carried.outcomes.compactMap { outcome -> CheckedAssertion? in
      guard case .asserted(let answer) = outcome.answer else { return nil }
      let file = outcome.file ?? source
      let table = lines[file.name] ?? LineTable(file)
      lines[file.name] = table
      let column = answer.range.map { table.position(of: $0.start).column }
      return CheckedAssertion(
        path: file.name, answer: answer, line: outcome.line, column: column ?? 1)
    }
    // A rule stands in the budget; what breaks it is the file as a whole.
    let ruled = rules.map { check in
      CheckedAssertion(
        path: source.name, answer: AssertedAnswer(check, in: language), line: 1, column: 1)
    }
    let flaws = CheckedFile.Flaws(
      source: source, diagnostics: carried.diagnostics, omitted: carried.omittedDiagnostics)
    return CheckedFile(
      path: source.name, assertions: stated + ruled,
      flaws: carried.diagnostics.isEmpty ? nil : flaws,
      notice: carried.outcomes.lazy.compactMap(\.answer.basisNotice).first)
  }
}

extension Answer {
  /// What is to be said of the scenario that the answer's is based on; nil where that is nothing.
  fileprivate var basisNotice: BasisNotice? {
    if case .framed(.based(_, _, let notice)) = self { notice } else { nil }
  }
}

/// The sessions that one thread checks files in: the usual one, and one for each further budget that files are for.
///
/// They look in each folder of budget files once.
private final class CheckBench {
  let session: Session
  private var others: [BudgetOrigin: Session] = [:]

  init(_ session: Session) { self.session = session.rememberingBudgets() }

  /// A session for a file's text, on the budget that it is for, which is read once.
  func session(for text: ReadText, at path: String) throws(SessionProblem) -> Session {
    try session.onBudget(of: text, at: path, known: &others).readingFile(at: path)
  }
}
