import ScenarioLanguage
import ScenarioStore

extension Session {
  /// A session on the same budget without any change, for trying things out.
  ///
  /// It saves to the folder at `path` (nil for none) and nowhere else; the scenarios that this session can
  /// open by name can be opened there too, and are never written.
  public func apart(savingIn path: String?) -> Session {
    var session = self
    session.library = library.apart(savingIn: path)
    session.state = ScenarioState(library.base)
    session.undone = []
    session.past = SessionPast()
    session.lastTable = nil
    session.stored = nil
    session.storedDocument = ScenarioDocument()
    return session
  }
}
