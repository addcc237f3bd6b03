extension ScenarioStore {
  /// Gives a scenario another name: its new text in a file called after the new name.
  ///
  /// The new file is whole on the disk before the old one is deleted, so that a reader, and whoever
  /// comes after a power cut, finds at least one; renaming again then takes the old one away. Where the file keeps its name it is replaced as
  /// by a save.
  ///
  /// - Parameters:
  ///   - opened: What this store answered when the scenario was opened or last saved.
  ///   - name: The new name.
  ///   - text: The new text, which declares `name`.
  /// - Returns: What now stands on disk.
  /// - Throws: `.alreadyExists` where another file declares the new name, `.nameTaken` where one declares
  ///   a name that one of the new text's finds, `.changedOnDisk` or
  ///   `.deletedOnDisk` where the old one is no longer what was opened, with nothing changed; the
  ///   others as for a save.
  public func rename(
    _ opened: StoredText, to name: String, text: String
  ) throws(StoreProblem) -> StoredText {
    let folder = try folder(of: opened)
    let old = try fileName(of: opened, in: folder)
    return try folder.underLock { () throws(StoreProblem) in
      folder.removeLeftOvers()
      let status: FileStatus
      switch try folder.compare(old, with: opened) {
      case .deleted: throw .deletedOnDisk(path: opened.path)
      case .changed: throw .changedOnDisk(path: opened.path)
      case .same(let standing): status = standing
      }
      if let standing = try self.text(exactlyNamed: name, in: folder),
        try Path(standing.path).name != old
      {
        guard standing.isSame(as: Array(text.utf8)) else {
          throw .alreadyExists(path: standing.path)
        }
        // What a rename leaves that was killed before its last step, which is made up for here.
        try folder.remove(old)
        try folder.flush()
        return standing
      }
      try refuseTaken(names(of: text, first: name), own: old, in: folder)
      let new = try freeFileName(for: name, own: old, in: folder)
      if new == old { return try folder.replace(old, status: status, with: text) }
      let renamed = try folder.create(text, as: new, permissions: status.permissions)
      try folder.remove(old)
      try folder.flush()
      return renamed
    }
  }
}
