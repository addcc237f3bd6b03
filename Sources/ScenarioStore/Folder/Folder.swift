#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An open folder, in which files are named by one component.
///
/// Everything goes through the folder's descriptor, so that the check, the new file, the rename
/// and the flush concern the same folder even where its path is swapped meanwhile.
struct Folder: ~Copyable {
  let path: String
  private let descriptor: Descriptor

  /// Opens a folder, with its parents created first where `creating` asks for it.
  init(
    at path: String, for use: StoreProblem.FolderUse = .files, creating: Bool = false
  ) throws(StoreProblem) {
    try Path.check(path)
    if creating { try Folder.create(path, for: use) }
    descriptor = try Folder.opened(path, for: use)
    self.path = path
  }

  /// The path of a file in this folder.
  func path(of name: String) -> String { Path.joined(path, name) }

  /// Which folder this is, whatever path led to it.
  func identity() throws(StoreProblem) -> FileStatus.Identity { try descriptor.status().identity }

  /// What stands under `name`, links themselves unless `following`; nil where nothing does.
  func status(of name: String, following: Bool = false) throws(StoreProblem) -> FileStatus? {
    var buffer = stat()
    let flags = following ? 0 : AT_SYMLINK_NOFOLLOW
    if fstatat(descriptor.number, name, &buffer, flags) == 0 { return FileStatus(buffer) }
    let error = SystemError.last
    guard error == .noSuchFile else {
      throw .failed(.inspect, path: path(of: name), error: error)
    }
    return nil
  }

  /// Opens the file `name`; `mode` is that of a file the flags create.
  func open(
    _ name: String, flags: Int32, mode: mode_t = 0, for action: StoreProblem.Action = .open
  ) throws(StoreProblem) -> Descriptor {
    try Descriptor(
      opening: name, in: descriptor.number, path: path(of: name), flags: flags, mode: mode,
      for: action)
  }

  /// Where the symbolic link `name` leads, as written in it.
  func target(ofLink name: String) -> String {
    Folder.target(ofLink: name, in: descriptor.number) ?? ""
  }

  /// Where the symbolic link at a path leads, as written in it; nil where there is no link.
  static func target(ofLink path: String, in folder: Int32 = AT_FDCWD) -> String? {
    // PATH_MAX is not the same number everywhere; a longer target is shown cut off.
    var characters = [CChar](repeating: 0, count: 4096)
    let count = readlinkat(folder, path, &characters, characters.count)
    guard count >= 0 else { return nil }
    let bytes = characters.prefix(count).map(UInt8.init(bitPattern:))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Refuses anything but a regular file as the object of a write.
  func checkWritable(_ name: String, status: FileStatus) throws(StoreProblem) {
    let path = path(of: name)
    if status.kind == .link { throw .symbolicLink(path: path, target: target(ofLink: name)) }
    guard status.kind == .regular else { throw .notAFile(path: path, kind: status.kind) }
    // The rename would replace a write-protected file all the same; who protected it meant it.
    guard faccessat(descriptor.number, name, W_OK, AT_EACCESS) == 0 else {
      throw .failed(.write, path: path, error: .last)
    }
  }

  /// Puts `source` in the place of whatever stands under `name`, in one step.
  func rename(_ source: String, to name: String) throws(StoreProblem) {
    guard renameat(descriptor.number, source, descriptor.number, name) == 0 else {
      throw .failed(.place, path: path(of: name), error: .last)
    }
  }

  /// Moves the file `source` to another folder of the same disk, where nothing may have the name yet.
  ///
  /// Other hvis processes are kept out by the store's lock; another program that creates this very name in
  /// this very moment is not.
  func move(
    _ source: String, to name: String, in other: borrowing Folder
  ) throws(StoreProblem) {
    guard try other.status(of: name) == nil else {
      throw .alreadyExists(path: other.path(of: name))
    }
    guard renameat(descriptor.number, source, other.descriptor.number, name) == 0 else {
      throw .failed(.delete, path: path(of: source), error: .last)
    }
  }

  /// Gives `source` the further name `name`, failing where something has it already.
  func link(_ source: String, to name: String) throws(StoreProblem) {
    guard linkat(descriptor.number, source, descriptor.number, name, 0) == 0 else {
      throw .failed(.place, path: path(of: name), error: .last)
    }
  }

  /// Deletes the name; the file itself goes with its last name.
  func remove(_ name: String) throws(StoreProblem) {
    guard unlinkat(descriptor.number, name, 0) == 0 else {
      throw .failed(.delete, path: path(of: name), error: .last)
    }
  }

  /// Waits until the names of the folder are on the disk.
  func flush() throws(StoreProblem) { try descriptor.flush() }

  private static func opened(
    _ path: String, for use: StoreProblem.FolderUse
  ) throws(StoreProblem) -> Descriptor {
    do throws(StoreProblem) {
      return try Descriptor(opening: path, path: path, flags: O_RDONLY | O_DIRECTORY)
    } catch .failed(_, _, let error) where error == .notAFolder {
      throw .notAFolder(path: path, use)
    }
  }

  /// Creates a folder and its missing parents.
  private static func create(
    _ path: String, for use: StoreProblem.FolderUse
  ) throws(StoreProblem) {
    // What exists is not created: its parents may be unreadable, its path a link.
    var buffer = stat()
    if stat(path, &buffer) == 0 { return }
    if path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") {
      return try create(String(decoding: path.utf8.dropLast(), as: UTF8.self), for: use)
    }
    // A path that ends in `..` has no parent to create; mkdir says what is wrong with it.
    let parent = (try? Path(path))?.folder ?? "."
    if parent != "." { try create(parent, for: use) }
    // EEXIST: another process was quicker, or it is a dangling link, which opening will say.
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      let error = SystemError.last
      if error == .notAFolder { throw .notAFolder(path: parent, use) }
      throw .failed(.createFolder, path: path, error: error)
    }
    // Without this, losing power could lose a first scenario along with its folder.
    try Descriptor(opening: parent, path: parent, flags: O_RDONLY | O_DIRECTORY).flush()
  }
}
