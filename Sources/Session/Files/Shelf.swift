import Budget
import Lettering
import ScenarioLanguage
import ScenarioStore

/// The stored scenarios as they stood when first asked for, to tell before a command about them is carried out
/// whether it would be refused.
///
/// The disk is read once, however often it is asked: whoever types a line does not wait for it at every key.
public final class Shelf {
  private let session: Session
  private lazy var found: Result<[Session.StoredFrame], SessionProblem> = {
    do throws(SessionProblem) { return .success(try session.frames().frames) } catch {
      return .failure(error)
    }
  }()

  /// The stored scenarios that a session finds; nothing is read yet.
  public init(of session: Session) { self.session = session }

  /// Why a command about stored scenarios would be refused; nil where it would not, or it is about none.
  ///
  /// That unsaved changes stand in its way is not told here, and neither is what only reading a scenario's
  /// statements shows.
  public func refusal(of command: CommandSyntax) -> SessionProblem? {
    do throws(SessionProblem) {
      switch command {
      case .save(let name, let overwriting, .own):
        guard let wanted = session.title(saving: name?.text) else { return nil }
        try check(savingAs: wanted, overwriting: overwriting)
      case .open(let name, _):
        let named = try entries(called: name.text)
        if let budget = named.first?.frame.budget?.text, let title = named.first?.entry.title {
          _ = try session.library.about(budget, title, isByItself: false)
        }
        if named.isEmpty, !Folding.matches(name.text, session.library.budgetName) {
          throw unknown(name.text)
        }
      case .delete(let name): _ = try free(name.text)
      case .rename(let old, let new, let norwegian):
        let renamed = try free(old.text)
        for name in [new, norwegian].compactMap({ $0?.text }) {
          let taken = try entries(called: name).first { $0.entry.path != renamed.entry.path }
          if let taken { throw taking(name, from: taken, exactly: .nameOfAnother(name)) }
        }
      case .save, .new, .list, .undo, .redo, .apply, .help, .set, .settings, .edit, .export,
        .report, .log,
        .history, .tutorial, .quit:
        break
      }
      return nil
    } catch { return error }
  }

  private func check(savingAs title: LocalName, overwriting: Bool) throws(SessionProblem) {
    let isOther = session.state.title != nil && title != session.state.title
    let name = title.english
    guard let opened = isOther ? nil : session.stored else {
      guard let taken = try entries(called: name).first else { return }
      let exists = SessionProblem.store(.alreadyExists(path: taken.entry.path))
      if taken.entry.name == name, overwriting { return }
      throw taking(name, from: taken, exactly: exists)
    }
    guard !overwriting else { return }
    let now = try entries.first { $0.entry.path == opened.path }
    guard let now else { throw .store(.deletedOnDisk(path: opened.path)) }
    if now.entry.text != opened.text { throw .store(.changedOnDisk(path: opened.path)) }
  }

  /// A scenario that no other builds on and that still stands as this session opened it.
  private func free(_ name: String) throws(SessionProblem) -> Session.StoredFrame {
    let named = try entries(called: name)
    guard let wanted = named.first else { throw unknown(name) }
    guard named.count == 1 else {
      throw .store(.ambiguousName(name: name, paths: named.map(\.entry.path).sorted()))
    }
    if let stored = session.stored, stored.path == wanted.entry.path,
      stored.text != wanted.entry.text
    {
      throw .store(.changedOnDisk(path: stored.path))
    }
    let others = try entries.filter { other in
      other.frame.basis.map(wanted.entry.answers) ?? false
    }
    guard others.isEmpty else {
      throw .basisOfOthers(wanted.entry.title, others.map(\.entry.title))
    }
    return wanted
  }

  private var entries: [Session.StoredFrame] {
    get throws(SessionProblem) { try found.get() }
  }

  /// The scenarios that a name finds: those of exactly that name, else those that differ in case and accents.
  private func entries(called name: String) throws(SessionProblem) -> [Session.StoredFrame] {
    let exact = try entries.filter { $0.entry.names.contains(name) }
    return exact.isEmpty ? try entries.filter { $0.entry.answers(to: name) } : exact
  }

  private func unknown(_ name: String) -> SessionProblem {
    let names = ((try? entries) ?? []).flatMap(\.entry.names)
    return .unknownScenario(
      name, nearest: nearestNames(to: name, in: names + [session.library.budgetName]))
  }

  private func taking(
    _ name: String, from other: Session.StoredFrame, exactly problem: SessionProblem
  ) -> SessionProblem {
    other.entry.name == name
      ? problem : .store(.nameTaken(name: name, existing: other.entry.name))
  }
}
