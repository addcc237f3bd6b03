import Analysis
import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// A session that carries out a file: its neighbours can be named, and every line of it is kept.
  ///
  /// - Parameters:
  ///   - path: where the file stands; nil for one that stands nowhere, such as standard input.
  ///   - reach: how far its statements may act; those of files that it takes in never act beyond the scenario.
  /// - Returns: the session, to carry the file's text out in.
  public func readingFile(
    at path: String?, within reach: StatementReach = .scenario
  ) -> Session {
    var session = self
    if let path {
      session.library = library.reading(path)
      session.includes = [simplified(path)]
    }
    session.mode = .file
    session.reach = reach
    return session
  }

  /// Scenarios side by side, each a stored name or a file's path; the first is the base unless one is
  /// named.
  ///
  /// Those of one name that stand in different files bear their paths.
  ///
  /// - Throws: ``SessionProblem`` for the first scenario that cannot be found or carried out.
  public func comparison(
    of scenarios: [String], base: String?
  ) throws(SessionProblem) -> Comparison {
    var reader = self
    reader.library.readings = Readings()
    var compared = ComparedScenarios()
    for wanted in [base].compactMap({ $0 }) + scenarios {
      let scenario = try reader.opened(wanted)
      compared.add(scenario, as: scenario.state.name ?? wanted)
    }
    return Comparison(columns: compared.columns, notices: compared.notices)
  }

  /// A stored scenario, or that of a file.
  private func opened(_ wanted: String) throws(SessionProblem) -> ReadScenario {
    guard wanted.contains("/") || wanted.hasSuffix(FileName.fileExtension) else {
      return try scenario(named: wanted, for: nil)
    }
    let text: StoredText
    do { text = try TextFile.readText(at: wanted) } catch { throw .store(error) }
    return try scenario(text, named: wanted)
  }
}
