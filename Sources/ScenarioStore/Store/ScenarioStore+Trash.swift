#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A scenario that was deleted and can be had back.
public struct TrashedText: Sendable, Hashable {
  /// What stood on disk.
  public let original: StoredText
  /// Its name in the trash.
  let entry: String

  init(original: StoredText, entry: String) {
    self.original = original
    self.entry = entry
  }

  /// What was had back from the trash, to be deleted again from where it stands now.
  public init(_ restored: StoredText, from trashed: TrashedText) {
    self.init(original: restored, entry: trashed.entry)
  }
}

extension ScenarioStore {
  /// The hidden folder in the store that deleted files wait in; no listing shows it.
  static let trashName = ".trash"

  /// The most files that wait; the oldest go for good when more are deleted.
  static let mostTrashed = 100

  /// Moves a scenario's file to the store's trash.
  ///
  /// Throws `.changedOnDisk` or `.deletedOnDisk` where the file is no longer the text that was
  /// opened; `.symbolicLink` and `.outsideStore` always. Waits for the store's lock; reads the file
  /// once and flushes the folders.
  public func delete(_ opened: StoredText) throws(StoreProblem) -> TrashedText {
    let folder = try folder(of: opened)
    let name = try fileName(of: opened, in: folder)
    return try folder.underLock { () throws(StoreProblem) in
      switch try folder.compare(name, with: opened) {
      case .deleted: throw .deletedOnDisk(path: opened.path)
      case .changed: throw .changedOnDisk(path: opened.path)
      case .same: break
      }
      let trash = try openTrash(in: folder, creating: true)
      let waiting = try trash.waiting()
      let entry = "\((waiting.last?.number ?? 0) + 1)-\(name)"
      try folder.move(name, to: entry, in: trash)
      try trash.flush()
      try folder.flush()
      for old in waiting.dropLast(ScenarioStore.mostTrashed - 1) {
        // One that cannot be deleted waits for the next time.
        try? trash.remove(old.entry)
      }
      return TrashedText(original: opened, entry: entry)
    }
  }

  /// Brings a deleted scenario back, under its own file name where that is free.
  ///
  /// From the trash where it still waits there, else from what was read before it was deleted.
  ///
  /// - Returns: What now stands on disk.
  /// - Throws: `.alreadyExists` where another file declares its name by now; `.busy` and `.failed` as for
  ///   a save.
  public func restore(_ trashed: TrashedText) throws(StoreProblem) -> StoredText {
    let folder = try openFolderMaking()
    return try folder.underLock { () throws(StoreProblem) in
      let original = trashed.original
      let name = namesDeclared(original.text).first ?? FileName.stem(ofPath: original.path)
      if let standing = try text(exactlyNamed: name, in: folder) {
        guard standing.isSame(as: Array(original.text.utf8)) else {
          throw .alreadyExists(path: standing.path)
        }
        return standing
      }
      var fileName = try Path(original.path).name
      if try folder.status(of: fileName) != nil {
        fileName = try freeFileName(for: name, in: folder)
      }
      guard let trash = try? openTrash(in: folder, creating: false),
        case .same(let status)? = try? trash.compare(trashed.entry, with: original)
      else { return try folder.create(original.text, as: fileName) }
      try trash.move(trashed.entry, to: fileName, in: folder)
      try folder.flush()
      return StoredText(
        path: folder.path(of: fileName), text: original.text, modified: status.modified)
    }
  }

  private func openTrash(
    in folder: borrowing Folder, creating: Bool
  ) throws(StoreProblem) -> Folder {
    let path = folder.path(of: ScenarioStore.trashName)
    let kind = try folder.status(of: ScenarioStore.trashName)?.kind
    // What is deleted is not to go through a link to somewhere else.
    guard kind == nil || kind == .folder else { throw .notAFolder(path: path, .trash) }
    return try Folder(at: path, for: .trash, creating: creating)
  }
}

extension Folder {
  /// The files that wait in the trash by their numbers, the oldest first; what else is there is nobody's.
  fileprivate func waiting() throws(StoreProblem) -> [(number: Int, entry: String)] {
    let entries = try names().names.compactMap { entry -> (number: Int, entry: String)? in
      guard let number = Int(entry.prefix { $0 != "-" }), number > 0, number < .max,
        FileName.isScenario(entry)
      else { return nil }
      return (number, entry)
    }
    return entries.sorted { $0.number < $1.number }
  }
}
