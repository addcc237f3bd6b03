import Budget
import ScenarioLanguage
import ScenarioStore

/// Where scenarios are found by name, and the budget that they are carried out on.
struct ScenarioLibrary: Sendable {
  /// The budget without any change.
  let base: PlannedBudget
  /// The stored scenarios; nil where there is no store.
  private(set) var store: ScenarioStore?
  /// The folder of the file being read, whose neighbours a `based on` can name; nil for the shell.
  var folder: ScenarioStore?
  /// Stored scenarios that can be read here but not written; nil where all can be written.
  private var readOnly: ScenarioStore?

  /// A library of a store.
  init(base: PlannedBudget, storePath: String?, isStoreNamed: Bool = false) {
    self.base = base
    store = storePath.map { Self.openStore($0, isNamed: isStoreNamed) }
  }

  /// The text of a scenario: a neighbour of the file being read first, then a stored one.
  func text(named name: String) throws(SessionProblem) -> StoredText {
    let places = [folder, store, readOnly].compactMap { $0 }
    guard !places.isEmpty else { throw .noStore }
    for place in places {
      do { return try place.text(named: name) } catch {
        guard case .notFound = error else { throw .store(error) }
      }
    }
    throw .unknownScenario(name, nearest: nearestNames(to: name, in: names()))
  }

  /// The names of the scenarios that can be named and of the budget itself.
  func names() -> [String] {
    // A folder that cannot be read has no names to suggest; the caller reports the folder itself.
    let lists = [folder, store, readOnly].compactMap { try? $0?.list() }
    return lists.flatMap(\.entries).map(\.name) + [base.plan.budget.name]
  }

  /// The library for reading a file, whose neighbours can be named.
  func reading(_ path: String) -> ScenarioLibrary {
    var library = self
    library.folder = Self.openStore(folder(of: path))
    return library
  }

  /// The library with the budget alone.
  func withoutStore() -> ScenarioLibrary {
    var library = self
    library.store = nil
    library.folder = nil
    library.readOnly = nil
    return library
  }

  /// The library that writes to another folder, and can still read what this one has.
  func apart(savingIn path: String?) -> ScenarioLibrary {
    var library = self
    library.readOnly = store
    library.store = path.map { Self.openStore($0) }
    return library
  }

  private func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func openStore(_ path: String, isNamed: Bool = false) -> ScenarioStore {
    ScenarioStore(folder: path, isNamed: isNamed) { ScenarioFrame($0).name }
  }
}

extension ScenarioStore {
  /// The folder's path from the root; as it was given where the system does not say.
  var absoluteFolder: String {
    guard !folder.hasPrefix("/"), let workingFolder else { return simplified(folder) }
    return simplified(workingFolder + "/" + folder)
  }
}

/// The frame of a scenario file, read without carrying anything out.
struct ScenarioFrame {
  /// The name it declares.
  var name: String?
  /// The scenario it is based on.
  var basis: String?
  /// Its first note.
  var note: String?

  /// Reads the frame of a text.
  init(_ text: String) {
    for statement in Parser.parse(SourceText(name: "", text: text)).statements {
      guard case .frame(let frame) = statement.syntax else { continue }
      switch frame {
      case .scenario(let name): self.name = self.name ?? name.text
      case .basedOn(let name): basis = basis ?? name.text
      case .note(let text): note = note ?? text
      case .include: break  // What is taken in has no part in the frame.
      }
    }
  }
}
