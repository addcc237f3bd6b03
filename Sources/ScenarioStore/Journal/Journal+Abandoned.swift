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
    let folder = try Folder(at: folder, for: .unsavedWork, creating: true)
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

  /// The journals of owners that are gone.
  public struct Abandoned: Sendable {
    /// Those that can be read, oldest modification first.
    public internal(set) var journals: [Journal] = []
    /// One problem for each that cannot be read, such as one over the limit; it is left as it is.
    public internal(set) var problems: [StoreProblem] = []
  }

  /// Takes over every journal in `folder` whose owner is gone.
  ///
  /// The caller owns the answered journals, so that no second shell offers the same work, until it
  /// lets go of them. Journals with a living owner, and what is not the user's to read, are left out;
  /// abandoned ones that are empty are deleted. A folder that does not exist has none.
  /// Reads every abandoned journal.
  public static func claimAbandoned(in folder: String) throws(StoreProblem) -> Abandoned {
    let open: Folder
    do throws(StoreProblem) {
      open = try Folder(at: folder, for: .unsavedWork)
    } catch .failed(.open, _, let error) where error == .noSuchFile {
      return Abandoned()
    }
    var abandoned = Abandoned()
    var journals: [(modified: ModificationTime, journal: Journal)] = []
    for name in try open.names().names where name.hasSuffix(fileExtension) {
      do throws(StoreProblem) {
        guard let modified = try open.status(of: name)?.modified else { continue }
        let journal = try Journal(name, in: open, flags: 0)
        if try journal.isEmpty() {
          // Nobody's work; one that cannot be deleted is only in the way next time.
          try? journal.remove()
        } else {
          journals.append((modified, journal))
        }
      } catch {
        if isWorkThatIsLost(error) { abandoned.problems.append(error) }
      }
    }
    abandoned.journals = journals.sorted { $0.modified < $1.modified }.map(\.journal)
    return abandoned
  }

  /// Whether a journal that could not be claimed may hold work that is then not offered.
  private static func isWorkThatIsLost(_ problem: StoreProblem) -> Bool {
    switch problem {
    case .tooLarge, .failed(.read, _, _), .failed(.inspect, _, _): true
    // The ordinary case is a shell at work; the others are no journals of this user's, or gone by now.
    case .busy, .failed, .notFound, .ambiguousName, .alreadyExists, .nameTaken, .changedOnDisk,
      .deletedOnDisk,
      .takenByAnother, .outsideStore, .symbolicLink, .notAFile, .notAFolder, .missingStore,
      .notUTF8,
      .fileNameNotUTF8, .unusablePath, .noHome:
      false
    }
  }
}
