import Analysis
import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// What is to be said of the scenarios that some expressions name; nothing where they name none.
  ///
  /// - Throws: a diagnostic where a scenario that is named cannot be read.
  func notices(of expressions: [ExpressionSyntax]) throws(Diagnostic) -> [BasisNotice] {
    let names = expressions.flatMap(\.quantities).compactMap(\.scenario)
    guard !names.isEmpty else { return [] }
    var notices: [BasisNotice] = []
    for name in names {
      let context = SessionContext(session: self)
      guard let notice = try context.read(name).state.notice, !notices.contains(notice) else {
        continue
      }
      notices.append(notice)
    }
    return notices + basesSavedMeanwhile
  }

  /// The files that the scenario at hand builds on and that somebody else has saved since.
  var basesSavedMeanwhile: [BasisNotice] {
    state.ancestors.compactMap { ancestor in
      // One that cannot be read any more has nothing newer to give.
      guard let stored = ancestor.stored, let now = try? TextFile.readText(at: stored.path),
        !now.text.utf8.elementsEqual(stored.text.utf8)
      else { return nil }
      return .savedMeanwhile(basis: ancestor.name)
    }
  }
}
