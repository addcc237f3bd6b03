import Lettering

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The scenario files of a folder, read.
struct FolderScan {
  var texts: [StoredText] = []
  var problems: [StoreProblem] = []
}

extension ScenarioStore {
  /// Reads every scenario file of the folder, in the order of their names.
  func scan(_ folder: borrowing Folder) throws(StoreProblem) -> FolderScan {
    let names = try folder.names()
    var scan = FolderScan()
    for name in names.names where FileName.isScenario(name) {
      do throws(StoreProblem) {
        if let text = try read(name, in: folder) { scan.texts.append(text) }
      } catch {
        scan.problems.append(error)
      }
    }
    for name in names.unreadable where FileName.isScenario(name) {
      scan.problems.append(.fileNameNotUTF8(path: folder.path(of: name)))
    }
    return scan
  }

  /// The one scenario that answers to `name`, or nil.
  func text(
    named name: String, in folder: borrowing Folder
  ) throws(StoreProblem) -> StoredText? {
    if let text = textInOwnFile(named: name, in: folder) { return text }
    let texts = try scan(folder).texts
    if let text = try only(texts.filter { entry($0).names.contains(name) }, named: name) {
      return text
    }
    return try only(texts.filter { entry($0).answers(to: name) }, named: name)
  }

  /// The one scenario that is listed under exactly `name`, or nil.
  func text(
    exactlyNamed name: String, in folder: borrowing Folder
  ) throws(StoreProblem) -> StoredText? {
    if let text = textInOwnFile(named: name, in: folder) { return text }
    return try only(scan(folder).texts.filter { entry($0).name == name }, named: name)
  }

  /// Refuses names for a scenario of which one finds another scenario, in a file that is not `own`.
  func refuseTaken(
    _ names: [String], own: String? = nil, in folder: borrowing Folder
  ) throws(StoreProblem) {
    for text in try scan(folder).texts {
      let entry = entry(text)
      guard let name = names.first(where: entry.answers), try Path(text.path).name != own else {
        continue
      }
      throw .nameTaken(name: name, existing: entry.name)
    }
  }

  /// The text of the file called after `name`, where it declares that very name.
  private func textInOwnFile(named name: String, in folder: borrowing Folder) -> StoredText? {
    // Whatever is wrong with this one file, the scenario may stand in another; where it does not,
    // the listing tells the problem.
    let text = try? read(FileName(for: name).numbered(1), in: folder)
    return text.flatMap { namesDeclared($0.text).first == name ? $0 : nil }
  }

  private func only(_ texts: [StoredText], named name: String) throws(StoreProblem) -> StoredText? {
    guard texts.count <= 1 else {
      throw .ambiguousName(name: name, paths: texts.map(\.path).sorted())
    }
    return texts.first
  }

  /// Reads a file of the folder; nil for what is no scenario of its own.
  private func read(
    _ name: String, in folder: borrowing Folder
  ) throws(StoreProblem) -> StoredText? {
    guard let itself = try folder.status(of: name) else { return nil }
    let status = try folder.status(of: name, following: true)
    if status?.kind == .folder { return nil }
    if itself.kind == .link, try staysInside(name, in: folder) {
      // The file it leads to is listed itself.
      return nil
    }
    do throws(StoreProblem) {
      return try StoredText(reading: folder.openFile(name))
    } catch .failed(.open, _, let error) where error == .noSuchFile && itself.kind != .link {
      // Deleted since the folder was read; a link that leads nowhere is a problem, though.
      return nil
    }
  }

  /// Whether the link leads to a scenario file that stands directly in the same folder.
  private func staysInside(
    _ name: String, in folder: borrowing Folder
  ) throws(StoreProblem) -> Bool {
    guard let resolved = realpath(folder.path(of: name), nil) else { return false }
    // realpath hands over memory that C allocated.
    defer { free(resolved) }
    guard let target = String(validatingCString: resolved), let path = try? Path(target),
      FileName.isScenario(path.name), let parent = try? Folder(at: path.folder)
    else { return false }
    return try parent.identity() == folder.identity()
  }
}

extension FileName {
  /// Whether a file of this name is a scenario by its extension, and neither hidden nor temporary.
  static func isScenario(_ name: String) -> Bool {
    !name.hasPrefix(".") && name.hasSuffix(fileExtension)
  }

  /// A scenario file's name without folder and extension.
  static func stem(ofPath path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.hasSuffix(fileExtension) ? name.dropLast(fileExtension.count) : name)
  }
}
