import Lettering
import ScenarioStore
import Synchronization

/// The budget files of a folder, found by the names that they declare.
struct BudgetFolder: Sendable {
  /// All of them, in the order of their own names.
  let files: [FileBeginning]
  /// The places of those that a key of a name leads to.
  private let places: [String: [Int]]

  init(_ files: [FileBeginning]) {
    self.files = files
    var places: [String: [Int]] = [:]
    for (place, file) in files.enumerated() {
      for key in file.name.map(Folding.keys(of:)) ?? [] { places[key, default: []].append(place) }
    }
    self.places = places
  }

  /// Those that declare a name, however it is spelt, in the order of their own names.
  ///
  /// In the time that it takes to look at those alone.
  func files(called name: String) -> [FileBeginning] {
    Set(Folding.keys(of: name).flatMap { places[$0] ?? [] }).sorted().map { files[$0] }
  }
}

/// The budget files of the folders that were looked in, so that each folder is looked in once, however many files are
/// checked.
///
/// A class, since the sessions on several budgets remember for one another. It lives for one run in which nobody
/// writes a budget file.
final class BudgetFolders: Sendable {
  private let known = Mutex<[String: BudgetFolder]>([:])

  /// The files of the folder at a path, read where it has not been.
  func folder(
    _ path: String, _ read: (String) throws(StoreProblem) -> BudgetFolder
  ) throws(StoreProblem) -> BudgetFolder {
    if let folder = known.withLock({ $0[path] }) { return folder }
    let folder = try read(path)
    known.withLock { $0[path] = folder }
    return folder
  }
}
