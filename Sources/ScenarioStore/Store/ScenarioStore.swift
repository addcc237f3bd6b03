import Lettering

/// A folder of scenario files, looked up by the names the files declare.
///
/// The texts are opaque: the store never parses the language, it asks `namesDeclared`. It keeps no
/// state between calls, so that what other shells and editors do to the folder is always seen.
public struct ScenarioStore: Sendable {
  /// The folder, as the user wrote it; it need not exist before the first save.
  public let folder: String

  /// Whether the user named the folder, so that it is a mistake where it does not exist.
  public let isNamed: Bool

  /// The names a text declares, the one that it is listed under first; none where it declares none.
  let namesDeclared: @Sendable (String) -> [String]

  /// Makes a store of a folder, without touching the disk.
  ///
  /// - Parameters:
  ///   - folder: The folder's path.
  ///   - isNamed: Whether the user named it. Where it does not exist, that is then said.
  ///   - namesDeclared: Finds the names that a scenario's text declares, the one that it is listed
  ///     and filed under first. Called once a file looked at, with text that may not be a scenario
  ///     at all.
  public init(
    folder: String, isNamed: Bool = false, namesDeclared: @escaping @Sendable (String) -> [String]
  ) {
    self.folder = folder
    self.isNamed = isNamed
    self.namesDeclared = namesDeclared
  }

  /// One scenario of a listing.
  public struct Entry: Equatable, Sendable {
    /// The first name the file declares, else its file name without the extension.
    public let name: String
    /// Its other names, which find it too.
    public let otherNames: [String]
    /// Whether the text itself declares the name.
    public let isDeclared: Bool
    /// The file's path.
    public let path: String
    /// The file's text.
    public let text: String
    /// When the file was last modified.
    public let modified: ModificationTime
  }

  /// What a store holds, and what in it could not be read.
  public struct Listing: Equatable, Sendable {
    /// The scenarios in the order of the Norwegian alphabet, whatever the case.
    public let entries: [Entry]
    /// One problem for each file that should be a scenario and cannot be read.
    public let problems: [StoreProblem]
  }

  /// Lists every scenario of the store; a folder that does not exist is an empty store.
  ///
  /// Where the user named that folder, its absence is a problem of the listing: the first save makes it. A file that cannot be read is a problem of the listing and hides no other. Throws only where
  /// the folder itself cannot be read. Reads every file of the store.
  public func list() throws(StoreProblem) -> Listing {
    guard let folder = try openFolder() else {
      return Listing(entries: [], problems: isNamed ? [absence] : [])
    }
    let found = try scan(folder)
    return Listing(
      entries: found.texts.map(entry).sorted { ListingOrder($0) < ListingOrder($1) },
      problems: found.problems)
  }

  /// The text of the scenario called `name`.
  ///
  /// Any of the names that a scenario declares finds it. The exact name comes first (canonically equivalent spellings are the same name), then a
  /// single one that differs only in case or accents. Throws `.notFound`, `.ambiguousName`
  /// where several answer equally well, or `.missingStore` where a folder that the user named does not exist. Reads one file where the name stands in the file that is
  /// called after it, else every file of the store.
  public func text(named name: String) throws(StoreProblem) -> StoredText {
    guard let folder = try openFolder() else {
      throw isNamed ? absence : .notFound(name: name)
    }
    guard let found = try text(named: name, in: folder) else { throw .notFound(name: name) }
    return found
  }

  /// That there is no folder.
  var absence: StoreProblem {
    .missingStore(path: folder, target: Folder.target(ofLink: folder))
  }

  func openFolder() throws(StoreProblem) -> Folder? {
    do throws(StoreProblem) {
      return try Folder(at: folder, for: .scenarios)
    } catch .failed(.open, _, let error) where error == .noSuchFile {
      return nil
    }
  }

  func entry(_ text: StoredText) -> Entry {
    let declared = namesDeclared(text.text)
    return Entry(
      name: declared.first ?? FileName.stem(ofPath: text.path),
      otherNames: Array(declared.dropFirst()), isDeclared: !declared.isEmpty,
      path: text.path, text: text.text, modified: text.modified)
  }
}

extension ScenarioStore.Entry {
  /// Every name that finds the scenario, the one that it is listed under first.
  public var names: [String] { [name] + otherNames }

  /// Whether one of its names is the same as another when case and accents are left out.
  public func answers(to wanted: String) -> Bool {
    names.contains { Folding.matches($0, wanted) }
  }
}

/// The order of a listing: Norwegian alphabet, then exact name, then path, so that it is total.
private struct ListingOrder: Comparable {
  private let alphabetical: String
  private let name: String
  private let path: String

  init(_ entry: ScenarioStore.Entry) {
    alphabetical = Folding.sortingKey(of: entry.name)
    name = entry.name
    path = entry.path
  }

  static func < (left: ListingOrder, right: ListingOrder) -> Bool {
    (left.alphabetical, left.name, left.path) < (right.alphabetical, right.name, right.path)
  }
}
