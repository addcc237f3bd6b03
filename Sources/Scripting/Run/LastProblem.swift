import Budget
import ScenarioLanguage
import Session

/// What went wrong last, for `help` to explain.
enum LastProblem {
  case problem(ExplainedProblem)
  case assertion(AssertedAnswer)

  /// What is to be explained after a text; nil after one that went well.
  ///
  /// Asking for help and an empty line leave what there was.
  init?(after carried: Carried, of source: SourceText, else earlier: LastProblem?) {
    if let diagnostic = carried.diagnostics.last {
      // Where help itself was proposed, its screen is what was promised.
      guard diagnostic.fix?.replacement.isHelpAlone != true else { return nil }
      self = .problem(ExplainedProblem(diagnostic, of: source))
      return
    }
    for outcome in carried.outcomes.reversed() {
      guard case .asserted(let asserted) = outcome.answer, !asserted.holds else { continue }
      self = .assertion(asserted)
      return
    }
    guard let earlier, carried.outcomes.allSatisfy({ $0.answer.isHelp }) else { return nil }
    self = earlier
  }

  /// What help says of it.
  var answer: HelpAnswer {
    switch self {
    case .problem(let problem): .problem(problem)
    case .assertion(let asserted):
      .assertion(
        asserted,
        next: asserted.nextQuestion(in: .english).map {
          LocalName($0, norwegian: asserted.nextQuestion(in: .norwegian))
        })
    }
  }
}

extension Answer {
  /// Whether the answer is one of help, which says nothing of the budget.
  var isHelp: Bool {
    if case .help = self { return true }
    if case .word = self { return true }
    return false
  }
}

extension String {
  /// Whether it is the word for help, in either language.
  fileprivate var isHelpAlone: Bool { Concept.help.words.contains(self) }
}
