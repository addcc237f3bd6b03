#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The scenario files that paths stand for.
public enum ScenarioFiles {
  /// The ending of a scenario file's name.
  public static let nameEnding = ".hvis"

  /// A file's own path; of a folder, the paths of the scenario files that lie directly in it, in
  /// the order of their names' bytes.
  ///
  /// What is no folder, or cannot be looked into, is given as it is: reading it says what is wrong.
  /// Hidden files are passed over.
  public static func paths(at path: String) -> [String] {
    guard let names = names(in: path) else { return [path] }
    let folder = path.hasSuffix("/") ? path : path + "/"
    return
      names
      .filter { $0.hasSuffix(nameEnding) && !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { folder + $0 }
  }

  private static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let length = MemoryLayout.size(ofValue: entry.pointee.d_name)
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: length) { String(cString: $0) }
        })
    }
    return names
  }
}
