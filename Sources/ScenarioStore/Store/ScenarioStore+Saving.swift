extension ScenarioStore {
  /// Saves a scenario that is not in the store yet, creating the folder where it is missing.
  ///
  /// A reader sees no scenario or the whole one. Waits for the store's lock, reads the store to know
  /// its names, and flushes the disk.
  ///
  /// - Parameters:
  ///   - text: The scenario's text, which declares `name`.
  ///   - name: The scenario's name; the file is called after it.
  ///   - overwriting: Whether a scenario of that name may be replaced (`save!`).
  /// - Returns: What now stands on disk, to save over next time.
  /// - Throws: `.alreadyExists` where a file declares exactly this name and `overwriting` is false;
  ///   `.nameTaken` where one declares a name that one of the text's finds, whatever `overwriting` says;
  ///   `.busy` where the lock does not come free in some ten seconds; `.failed` where the system
  ///   refuses, with nothing changed.
  public func create(
    _ text: String, named name: String, overwriting: Bool = false
  ) throws(StoreProblem) -> StoredText {
    let folder = try openFolderMaking()
    return try folder.underLock { () throws(StoreProblem) in
      folder.removeLeftOvers()
      if let standing = try self.text(exactlyNamed: name, in: folder) {
        // A save repeated after its last flush failed, or by whoever was killed before it was told of.
        if standing.isSame(as: Array(text.utf8)) { return standing }
        guard overwriting else { throw .alreadyExists(path: standing.path) }
        let others = namesDeclared(text).filter { $0 != name }
        try refuseTaken(others, own: try Path(standing.path).name, in: folder)
        return try replace(standing, with: text, in: folder)
      }
      try refuseTaken(names(of: text, first: name), in: folder)
      return try folder.create(text, as: freeFileName(for: name, in: folder))
    }
  }

  /// Saves a scenario over the text that was opened or saved before.
  ///
  /// A reader sees the old or the new whole file, which keeps its mode. Waits for the store's lock;
  /// reads the file once and flushes the disk.
  ///
  /// - Parameters:
  ///   - text: The new text, which declares the same name.
  ///   - opened: What this store answered when the scenario was opened or last saved.
  ///   - overwriting: Whether another's change may be lost (`save!`).
  /// - Returns: What now stands on disk, to save over next time.
  /// - Throws: `.changedOnDisk` or `.deletedOnDisk` where the file is no longer what was opened;
  ///   with `overwriting` only `.takenByAnother`, where it now holds a scenario of another name.
  ///   `.nameTaken` where the text has a name that the opened one had not, and that finds another scenario;
  ///   `.outsideStore` and `.symbolicLink` always; `.busy` and `.failed` as for a new scenario. A
  ///   `.failed(.flush, …)` can come after the new text is in place: saving again is no conflict.
  public func save(
    _ text: String, over opened: StoredText, overwriting: Bool = false
  ) throws(StoreProblem) -> StoredText {
    let folder = try folder(of: opened, creating: overwriting)
    let fileName = try fileName(of: opened, in: folder)
    return try folder.underLock { () throws(StoreProblem) in
      folder.removeLeftOvers()
      let known = namesDeclared(opened.text)
      let new = namesDeclared(text).filter { !known.contains($0) }
      if !new.isEmpty { try refuseTaken(new, own: fileName, in: folder) }
      return try folder.save(text, as: fileName, over: opened, overwriting: overwriting) {
        (now) throws(StoreProblem) in
        try checkStill(now, isNamedLike: [opened.text, text], at: opened.path)
      }
    }
  }

  /// The first file name of `name` under which nothing stands, or that is `own` already.
  func freeFileName(
    for name: String, own: String? = nil, in folder: borrowing Folder
  ) throws(StoreProblem) -> String {
    let fileName = FileName(for: name)
    var number = 1
    // Ends, because the folder holds finitely many names.
    while fileName.numbered(number) != own,
      try folder.status(of: fileName.numbered(number)) != nil
    {
      number += 1
    }
    return fileName.numbered(number)
  }

  /// The folder of a text that was opened in this store; without it the text is deleted.
  func folder(
    of opened: StoredText, creating: Bool = false
  ) throws(StoreProblem) -> Folder {
    do throws(StoreProblem) {
      return try creating ? openFolderMaking() : Folder(at: folder, for: .scenarios)
    } catch .failed(.open, _, let error) where error == .noSuchFile {
      throw .deletedOnDisk(path: opened.path)
    }
  }

  /// The store's folder, made where it is missing.
  func openFolderMaking() throws(StoreProblem) -> Folder {
    do throws(StoreProblem) {
      return try Folder(at: folder, for: .scenarios, creating: true)
    } catch .failed(.open, _, let error) where error == .noSuchFile {
      // Making it was no use: a link at the path leads nowhere.
      throw absence
    }
  }

  /// The name of a text's file, which must stand directly in the store's folder.
  func fileName(
    of opened: StoredText, in folder: borrowing Folder
  ) throws(StoreProblem) -> String {
    let path = try Path(opened.path)
    let outside = StoreProblem.outsideStore(path: opened.path)
    guard FileName.isScenario(path.name) else { throw outside }
    // The same words lead to the same folder; other words may (`./Scenarios`, a link).
    if Path.joined(folder.path, path.name) == opened.path { return path.name }
    guard let parent = try? Folder(at: path.folder), try parent.identity() == folder.identity()
    else { throw outside }
    return path.name
  }

  /// The names that a text declares, with the one that it is to be listed under where it declares none.
  func names(of text: String, first name: String) -> [String] {
    [name] + namesDeclared(text).filter { $0 != name }
  }

  private func replace(
    _ standing: StoredText, with text: String, in folder: borrowing Folder
  ) throws(StoreProblem) -> StoredText {
    let fileName = try Path(standing.path).name
    guard let status = try folder.status(of: fileName) else {
      return try folder.create(text, as: fileName)
    }
    return try folder.replace(fileName, status: status, with: text)
  }

  /// Refuses to replace a scenario of another name, which somebody else put into this file.
  private func checkStill(
    _ now: String?, isNamedLike texts: [String], at path: String
  ) throws(StoreProblem) {
    guard let name = now.flatMap({ namesDeclared($0).first }) else { return }
    guard texts.contains(where: { namesDeclared($0).first == name }) else {
      throw .takenByAnother(path: path, name: name)
    }
  }
}
