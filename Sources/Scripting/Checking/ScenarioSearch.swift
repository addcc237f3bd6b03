import ScenarioLanguage
import ScenarioStore

/// A place that a check was pointed at, or found below one.
enum FoundPath: Sendable {
  /// A scenario file, not opened yet.
  case file(String)
  /// A path that does not exist, cannot be read, or has no scenario below it.
  case failure(path: String, SearchProblem)

  /// The path as the user would type it.
  var path: String {
    switch self {
    case .file(let path), .failure(let path, _): path
    }
  }
}

/// A way in which a path leads to no scenario file.
enum SearchProblem: Error, Sendable {
  /// The system refuses.
  case store(StoreProblem)
  /// A folder has no scenario or budget file below it.
  case noScenario(path: String)
}

/// Finds the scenario and budget files under paths.
enum ScenarioSearch {
  /// What the names of scenario and budget files end with.
  static let endings = [FileName.fileExtension] + BudgetFileReader.fileEndings.map { "." + $0 }

  /// Whether a path is that of a budget file.
  static func isBudget(_ path: String) -> Bool {
    BudgetFileReader.fileEndings.contains { path.hasSuffix("." + $0) }
  }

  /// Whether a text is a budget file, by what its name ends with or by what it begins with: a file that is named may
  /// be called anything.
  static func isBudget(_ source: SourceText) -> Bool {
    isBudget(source.name) || BudgetFileReader.isBudget(source)
  }

  /// The scenario and budget files under paths, in the order of the paths, below a folder sorted by the bytes of
  /// the path; each path once.
  ///
  /// A path that is no folder is taken for a file, whatever it is called. Below a folder everything that
  /// is called `….hvis`, `….budget` or `….budsjett` is one, so that what cannot be read is told and not passed over. Hidden names are
  /// left out and links to folders not followed.
  static func files(under paths: [String]) -> [FoundPath] {
    var seen: Set<String> = []
    return paths.flatMap(found).filter { seen.insert($0.path).inserted }
  }

  private static func found(under path: String) -> [FoundPath] {
    let kind: EntryKind?
    do throws(StoreProblem) { kind = try EntryKind.of(path, following: true) } catch {
      return [.failure(path: path, .store(error))]
    }
    // What is called a scenario file and is a folder fails when it is read, here as below a folder.
    guard kind == .folder, !isScenario(path) else { return [.file(path)] }
    let found = walk(path)
    guard !found.isEmpty else { return [.failure(path: path, .noScenario(path: path))] }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Everything below a folder, in any order; folders wait in a list, so that depth costs no stack.
  private static func walk(_ folder: String) -> [FoundPath] {
    var found: [FoundPath] = []
    var waiting = [folder]
    while let folder = waiting.popLast() {
      do throws(StoreProblem) {
        let listing = try FolderNames(ofFolder: folder)
        for name in listing.names where !name.hasPrefix(".") {
          let path = joined(folder, name)
          if isScenario(name) {
            found.append(.file(path))
          } else if try EntryKind.of(path, following: false) == .folder {
            waiting.append(path)
          }
        }
        for name in listing.unreadable where isScenario(name) {
          let path = joined(folder, name)
          found.append(.failure(path: path, .store(.fileNameNotUTF8(path: path))))
        }
      } catch { found.append(.failure(path: folder, .store(error))) }
    }
    return found
  }

  private static func isScenario(_ name: String) -> Bool {
    name.hasSuffix(FileName.fileExtension) || isBudget(name)
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }
}
