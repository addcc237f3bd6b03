import TestSupport

@testable import ScenarioStore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension TemporaryFolder {
  /// The names in the folder without the lock, which every store has.
  func names() throws -> [String] {
    try Folder(at: path).names().names.filter { $0 != ".lock" }
  }

  func permissions(_ name: String) throws -> mode_t? {
    try Folder(at: path).status(of: name)?.permissions
  }
}

/// The names in a text of these tests: a first line `scenario "NAME"`, or `scenario "NAME" nb "NAME"`.
@Sendable func declaredNames(_ text: String) -> [String] {
  let line = text.prefix { $0 != "\n" }
  guard line.hasPrefix("scenario \""), line.hasSuffix("\""), line.count > 11 else { return [] }
  return line.dropFirst(10).dropLast().split(separator: "\" nb \"").map(String.init)
}

func scenario(_ name: String, nb norwegian: String? = nil, _ rest: String = "free") -> String {
  "scenario \"\(name)\"" + (norwegian.map { " nb \"\($0)\"" } ?? "") + "\n\(rest)\n"
}

extension ScenarioStore {
  init(_ folder: TemporaryFolder) {
    self.init(folder: folder.path, namesDeclared: declaredNames)
  }
}
