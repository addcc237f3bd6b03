import Budget
import ScenarioLanguage

/// What expressions refer to where the plan is one that is only tried: other scenarios stay what they are.
struct CandidateContext: FigureContext {
  let current: PlannedBudget
  let setting: Setting

  /// What is the same for every plan that is tried.
  struct Setting: Sendable {
    let definitions: Definitions
    /// What `_` stands for; nil where nothing has been answered.
    var lastAnswer: Value?
    /// The scenarios that the expressions name, read once.
    let scenarios: [String: PlannedBudget]

    /// Of expressions that name nothing of the session.
    static let nothing = Setting(definitions: Definitions(), scenarios: [:])
  }

  var definedNames: [String] { setting.definitions.values.keys.sorted() }

  func value(of name: String) -> Value? {
    name == LastAnswer.name ? setting.lastAnswer : setting.definitions.value(of: name)
  }

  func scenario(_ name: NameSyntax) throws(Diagnostic) -> PlannedBudget {
    if let planned = setting.scenarios[name.text] { return planned }
    throw Diagnostic(SessionProblem.unknownScenario(name.text, nearest: []), at: name.range)
  }
}

extension Session {
  /// The setting of some expressions, the scenarios that they name read.
  func setting(for expressions: [ExpressionSyntax]) throws(Diagnostic) -> CandidateContext.Setting {
    var scenarios: [String: PlannedBudget] = [:]
    let named = expressions.flatMap(\.quantities).filter { !isInColumn($0) }
    for name in named.compactMap(\.scenario) where scenarios[name.text] == nil {
      scenarios[name.text] = try SessionContext(session: self).scenario(name)
    }
    return CandidateContext.Setting(
      definitions: state.definitions, lastAnswer: lastAnswer, scenarios: scenarios)
  }
}
