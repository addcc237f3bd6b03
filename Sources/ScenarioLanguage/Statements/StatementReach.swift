/// How far a statement acts, and so which texts may hold it; the farthest last.
///
/// Source: the language's rule of trust. A text that was not typed, such as a file that somebody sends to
/// be checked, can only say what a scenario is.
public enum StatementReach: Sendable, Hashable, Comparable, CaseIterable {
  /// It says something of the scenario or asks about it: any text may.
  case scenario
  /// It steers the session, which goes on from another point or ends: whoever types may, and a file that is
  /// carried out, but no file that is read for what it says.
  case session
  /// It acts on what others have or see, such as files, settings and the screen: whoever types may, and a file
  /// only where that is allowed when it is carried out.
  case outside
}

extension ParsedSource {
  /// The text with a problem in place of each statement that acts farther than `reach`.
  ///
  /// Problems stay in the order of the text and as many as are told of one source.
  public func keeping(
    within reach: StatementReach, else problem: (Concept) -> any ExplainableProblem
  ) -> ParsedSource {
    guard reach < .outside else { return self }
    var kept = self
    kept.statements = []
    for statement in statements {
      if let word = statement.word, let form = StatementForm.form(of: word), form.reach > reach {
        kept.diagnostics.append(Diagnostic(problem(word), at: statement.range))
      } else {
        kept.statements.append(statement)
      }
    }
    guard kept.statements.count < statements.count else { return self }
    kept.diagnostics.sort { $0.range.start < $1.range.start }
    let most = Parser.mostDiagnostics
    kept.omittedDiagnostics += max(0, kept.diagnostics.count - most)
    kept.diagnostics = Array(kept.diagnostics.prefix(most))
    return kept
  }
}
