import ScenarioLanguage
import Session

extension Answers {
  /// Answers to `why`: sums and products, leaves of every status, changes, years, and all of it.
  static func explained() throws -> [Answer] { try explanations.get() }

  /// Worked out once for all tests.
  private static let explanations = Result {
    try [
      "why free", "why rate", "why expenses of Communication", "why salaries fully",
      "leave Tønsberg, Våler (Innlandet); why closing",
      "leave Viken; rate +10 øre; plan 2 years; growth wages 3%; why free at 2021",
      "spend \"Other operating costs\" -5%; itemise Communication 300k; why expenses",
      "release Profiling 200k; profiling -815k; why bound fully",
    ].map(answer)
  }

  /// The answer to the last of some statements.
  private static func answer(to statements: String) throws -> Answer {
    var session = try Session(Alliance.budget, storePath: nil)
    let carried = session.carryOut(SourceText(name: "line", text: statements))
    if let diagnostic = carried.diagnostics.first { throw diagnostic }
    return carried.outcomes.last?.answer ?? .quit(discarding: false)
  }
}
