import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// A copy to try statements on, which finds no store: nothing tried in it can touch a stored scenario.
  ///
  /// A statement that needs one fails there with ``SessionProblem/noStore``. Cheap to make, since copies share
  /// what they do not change.
  public func trial() -> Session {
    var copy = self
    copy.library = library.withoutStore()
    return copy
  }

  /// A session on the same budget without any change, for trying things out.
  ///
  /// It saves to the folder at `path` (nil for none) and nowhere else; the scenarios that this session can
  /// open by name can be opened there too, and are never written.
  public func apart(savingIn path: String?) -> Session {
    var session = self
    session.library = library.apart(savingIn: path)
    session.state = ScenarioState(library.base)
    session.undone = GrowingList()
    session.past = SessionPast()
    session.lastTable = nil
    session.stored = nil
    session.storedDocument = ScenarioDocument()
    return session
  }
}

extension StatementSyntax {
  /// Whether carrying the statement out needs nothing but the session's memory and its budget.
  ///
  /// Questions are left out, whose answers can take long, and so is what reads files.
  public var isTriedInMemory: Bool {
    switch self {
    case .change, .value, .definition, .assertion, .frame(.scenario), .frame(.note),
      .frame(.decided),
      .command(.undo), .command(.redo):
      true
    case _: false
    }
  }
}
