#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Journal {
  /// The extension of the files that `start(in:)` makes and `claimAbandoned(in:)` looks for.
  public static let fileExtension = ".journal"

  /// Starts a new, empty journal under a name of its own in `folder`, created where it is missing.
  ///
  /// Throws `.failed` or `.notAFolder` where the folder cannot be made or written in.
  public static func start(in folder: String) throws(StoreProblem) -> Journal {
    let folder = try Folder(at: folder, creating: true)
    while true {
      // 64 random bits: no other name is ever the same.
      let name = String(UInt64.random(in: .min ... .max), radix: 36) + fileExtension
      do throws(StoreProblem) {
        return try Journal(name, in: folder, flags: O_CREAT | O_EXCL)
      } catch .busy {
        // Another shell, looking for abandoned journals, saw this one before it was locked.
        continue
      }
    }
  }

  /// Takes over every journal in `folder` whose owner is gone, oldest modification first.
  ///
  /// The caller owns the answered journals, so that no second shell offers the same work, until it
  /// lets go of them. Journals with a living owner, and files that cannot be opened, are left out;
  /// abandoned ones that are empty are deleted. A folder that does not exist has none.
  /// Reads every abandoned journal.
  public static func claimAbandoned(in folder: String) throws(StoreProblem) -> [Journal] {
    let open: Folder
    do throws(StoreProblem) {
      open = try Folder(at: folder)
    } catch .failed(.open, _, let error) where error == .noSuchFile {
      return []
    }
    var journals: [(modified: ModificationTime, journal: Journal)] = []
    for name in try open.names().names where name.hasSuffix(fileExtension) {
      // `.busy` is the ordinary case: a shell at work. A file that cannot be opened is not ours.
      guard let modified = try? open.status(of: name)?.modified,
        let journal = try? Journal(name, in: open, flags: 0)
      else { continue }
      if try journal.isEmpty() {
        // Nobody's work; one that cannot be deleted is only in the way next time.
        try? journal.remove()
      } else {
        journals.append((modified, journal))
      }
    }
    return journals.sorted { $0.modified < $1.modified }.map(\.journal)
  }
}
