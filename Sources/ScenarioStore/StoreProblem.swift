/// A way in which a store, a text file or a journal fails its user.
///
/// Facts only: the sentences in English and Norwegian are written elsewhere. Every case about a
/// file carries its path as the caller wrote the folder, so that it can be shown and typed again.
public enum StoreProblem: Error, Equatable, Sendable {
  /// No file of the store declares this name, not even when case and accents are ignored.
  case notFound(name: String)
  /// Several files answer to this name equally well; `paths` are sorted and at least two.
  case ambiguousName(name: String, paths: [String])
  /// A file, or a scenario of that name, already stands here and the caller asked for a new one.
  case alreadyExists(path: String)
  /// The name of a new scenario is, but for case and accents, that of another, so that it would be found
  /// under it.
  case nameTaken(name: String, existing: String)
  /// The file's contents are no longer those that were opened.
  case changedOnDisk(path: String)
  /// The file that was opened no longer exists.
  case deletedOnDisk(path: String)
  /// The file that was opened now holds another scenario, called `name`; even a forced save keeps it.
  case takenByAnother(path: String, name: String)
  /// The path does not lie directly in the store's folder.
  case outsideStore(path: String)
  /// The path is a symbolic link to `target`; writing never follows or replaces a link.
  case symbolicLink(path: String, target: String)
  /// What stands at the path is not a regular file.
  case notAFile(path: String, kind: FileKind)
  /// What stands at the path is not a folder, as it must be for that use.
  case notAFolder(path: String, FolderUse)
  /// The folder of scenarios that was asked for does not exist; `target` is where the link at its path
  /// leads, nil where there is no link.
  case missingStore(path: String, target: String?)
  /// The text is larger than `limit` bytes, the most that is read or written.
  case tooLarge(path: String, limit: Int)
  /// The file is not UTF-8; `offset` counts the whole valid bytes before the first invalid one.
  case notUTF8(path: String, offset: Int)
  /// The file's own name is not UTF-8; `path` shows it with replacement characters.
  case fileNameNotUTF8(path: String)
  /// The path is empty, ends in no file's name, or contains a NUL byte.
  case unusablePath(path: String)
  /// Another process holds the lock of this store or journal.
  case busy(path: String)
  /// Neither an option, an environment variable nor a home folder says where the store is.
  case noHome
  /// The operating system refused; `error` is its error number.
  case failed(Action, path: String, error: SystemError)

  /// What a folder is for, which says how the user chooses another.
  public enum FolderUse: Equatable, Sendable, CaseIterable {
    /// Scenarios are kept in it.
    case scenarios
    /// Sessions that are not saved yet are kept in it.
    case unsavedWork
    /// Scenarios that were deleted wait in it.
    case trash
    /// A file that the user named stands, or is to stand, in it.
    case files
  }

  /// What was being done when the operating system refused.
  public enum Action: Equatable, Sendable, CaseIterable {
    /// Opening a file or a folder.
    case open
    /// Asking what stands at a path.
    case inspect
    /// Reading a file's contents.
    case read
    /// Reading which files a folder holds.
    case list
    /// Creating a folder.
    case createFolder
    /// Writing a file's contents, including creating it.
    case write
    /// Waiting until what was written is safe on the disk.
    case flush
    /// Putting the finished file in its place.
    case place
    /// Deleting a file.
    case delete
    /// Taking the lock that keeps two writers apart.
    case lock
  }
}

/// What stands at a path where a regular file was expected.
public enum FileKind: Equatable, Sendable, CaseIterable {
  /// An ordinary file with contents.
  case regular
  /// A folder.
  case folder
  /// A symbolic link.
  case link
  /// A named pipe (FIFO).
  case pipe
  /// A socket.
  case socket
  /// A character or block device.
  case device
  /// A kind this program does not know.
  case unknown
}
