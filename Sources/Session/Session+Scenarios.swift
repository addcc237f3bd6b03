import Analysis
import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// A session that carries out a file: its neighbours can be named, and every line of it is kept.
  public func readingFile(at path: String) -> Session {
    var session = self
    session.library = library.reading(path)
    session.includes = [path]
    session.mode = .file
    return session
  }

  /// Scenarios side by side, each a stored name or a file's path; the first is the base unless one is
  /// named.
  ///
  /// - Throws: ``SessionProblem`` for the first scenario that cannot be found or carried out.
  public func comparison(
    of scenarios: [String], base: String?
  ) throws(SessionProblem) -> Comparison {
    var columns: [Comparison.Column] = []
    for scenario in [base].compactMap({ $0 }) + scenarios {
      let session = try opened(scenario)
      let name = session.state.name ?? scenario
      if !columns.contains(where: { $0.name == name }) {
        columns.append(Comparison.Column(name: name, planned: session.planned))
      }
    }
    return Comparison(columns: columns)
  }

  /// A session of a stored scenario or of a file.
  private func opened(_ scenario: String) throws(SessionProblem) -> Session {
    guard scenario.contains("/") || scenario.hasSuffix(FileName.fileExtension) else {
      return try loaded(named: scenario, for: nil)
    }
    let text: StoredText
    do { text = try TextFile.readText(at: scenario) } catch { throw .store(error) }
    return try loaded(text, named: scenario)
  }
}
