import Foundation
import ScenarioStore
import TestSupport
import Testing

/// The folder of scenarios that a file of the corpus is carried out beside.
struct CorpusSetting {
  let store: TemporaryFolder
  /// The folder that the session looks in; nil for none.
  let storePath: String?
  private let name: String

  /// Whether somebody named the folder, as with `--store`.
  var isStoreNamed: Bool { name == "missing-store" }

  /// Puts the files of `NAME.store` in a new folder, and what cannot be kept as a file of text.
  init(_ entry: CorpusEntry) throws {
    name = entry.name
    // A short path, since messages cut long ones.
    store = try TemporaryFolder(in: "/tmp")
    storePath =
      switch entry.name {
      case "no-store": nil
      case "not-a-folder", "missing-store": store.at("plans")
      case _: store.path
      }
    try copy("store")
    switch entry.name {
    case "not-a-folder": try store.put("plans", "")
    case "not-a-file": try store.makeFolder("parts")
    case "symbolic-link":
      try store.makeFolder("shared")
      try store.put("shared/lower-rate.hvis", "scenario \"Lower rate\"\nrate 1.40\n")
      try #require(symlink("shared/lower-rate.hvis", store.at("lower-rate.hvis")) == 0)
    case "too-large-file":
      try store.put("enormous.hvis", "")
      try #require(truncate(store.at("enormous.hvis"), TextFile.maximumSize + 1) == 0)
    case "not-utf8":
      // "note "Tønsberg"" in Latin 1, whose ø is no UTF-8.
      let bytes = Data("note \"T".utf8) + [0xF8] + Data("nsberg\"\n".utf8)
      try bytes.write(to: URL(filePath: store.at("latin.hvis")))
    case _: break
    }
  }

  /// What somebody else does before the last line.
  func change() throws {
    try copy("meanwhile")
    if name == "deleted-on-disk" { try #require(unlink(store.at("lower-rate.hvis")) == 0) }
  }

  private func copy(_ suffix: String) throws {
    let folder = CorpusEntry.folder.appending(path: "\(name).\(suffix)")
    guard FileManager.default.fileExists(atPath: folder.path()) else { return }
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
      try store.put(
        file, String(contentsOf: folder.appending(path: file), encoding: .utf8))
    }
  }
}
