import ScenarioLanguage
import Budget

extension Session {
  /// Carries a statement out until it is interrupted; one that may write files is always carried out whole.
  ///
  /// A problem of one that is `typed` otherwise is about all of it, whose parts stand elsewhere.
  mutating func carryOutWatched(
    _ statement: Statement, typedAs typed: String, at place: StatementPlace
  ) throws(Diagnostic) -> Answer? {
    do { return try carryOutWatched(statement, at: place) } catch {
      guard typed != place.text else { throw error }
      let start = place.range.start
      throw Diagnostic(error.problem, at: SourceRange(start, start + typed.utf8.count))
    }
  }

  private mutating func carryOutWatched(
    _ statement: Statement, at place: StatementPlace
  ) throws(Diagnostic) -> Answer? {
    guard !Interruption.isRequested else { throw .interrupted(at: place.range) }
    guard statement.reachesOutside else {
      let answer = try carryOut(statement.syntax, at: place)
      // Some of it may be missing.
      guard !Interruption.isRequested else { throw .interrupted(at: place.range) }
      return answer
    }
    return try Interruption.never.watching { () throws(Diagnostic) in
      try carryOut(statement.syntax, at: place)
    }
  }
}
