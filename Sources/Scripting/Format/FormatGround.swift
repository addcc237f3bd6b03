import ScenarioStore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where scenario files are at home, so that all below a folder may be rewritten without asking.
///
/// A wrong path, such as `/`, must not rewrite other people's files; in a git work tree what was rewritten can
/// be had back.
struct FormatGround {
  /// The folder of stored scenarios, its real path; nil where there is none.
  private let store: String?

  /// What a folder is called that holds scenarios by custom.
  private static let customaryName = "Scenarios"

  /// The ground of a store.
  init(store: String?) { self.store = store.flatMap(Self.realPath) }

  /// Whether a path is a folder that is neither the store, nor in a git work tree, nor called Scenarios.
  func isStrange(_ path: String) -> Bool {
    guard (try? EntryKind.of(path, following: true)) == .folder, let folder = Self.realPath(path)
    else { return false }
    if let store, folder == store || folder.hasPrefix(store + "/") { return false }
    if folder.split(separator: "/").last.map(String.init) == Self.customaryName { return false }
    return !Self.isInWorkTree(folder)
  }

  /// Whether git keeps a folder or one above it.
  private static func isInWorkTree(_ folder: String) -> Bool {
    var rest = folder[...]
    while true {
      // A file where the work tree is one of several, else a folder.
      if access(rest + "/.git", F_OK) == 0 { return true }
      guard let slash = rest.lastIndex(of: "/") else { return false }
      rest = rest[..<slash]
    }
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    // realpath hands over memory that C allocated.
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }
}
