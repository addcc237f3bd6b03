import ScenarioLanguage
import ScenarioStore
import Session

/// The journal of this shell's unsaved work; there is a file only while there is such work.
struct SessionJournal {
  /// The folder of journals; nil where there is no home to keep one in.
  let folder: String?
  private var journal: Journal?
  /// Whether the last try to keep something failed.
  private var hasFailed = false

  /// A journal in a folder, not yet begun.
  init(folder: String?) { self.folder = folder }

  /// Whether unsaved work stands in it.
  var isKept: Bool { journal != nil && !hasFailed }

  /// What the user is to know of the journal.
  enum News: Equatable {
    /// From here on unsaved work cannot be kept; why.
    case failed(StoreProblem)
    /// It is kept again, all of it.
    case worksAgain
  }

  /// Keeps what led from one point of the session to another, by carrying out `source`.
  ///
  /// Where that fails the session goes on without, and the next line tries again with all that there is by
  /// then: a disk that was full may have room. Gives what is new about that.
  mutating func note(
    _ after: Session, since before: Session, of source: SourceText
  ) -> News? {
    guard let folder else { return nil }
    // The way here is not all in the file after a failure, so the session as it stands takes its place.
    let records = hasFailed ? [after.startRecord] : after.records(since: before, of: source)
    guard !records.isEmpty else { return nil }
    let isWork = after.hasUnsavedText || records != [after.startRecord]
    do throws(StoreProblem) {
      if !isWork {
        try forget()
      } else if hasFailed {
        try restart(at: after, in: folder)
      } else {
        try keep(records, from: before, to: after, in: folder)
      }
    } catch {
      defer { hasFailed = true }
      return hasFailed ? nil : .failed(error)
    }
    defer { hasFailed = false }
    return hasFailed && isWork ? .worksAgain : nil
  }

  /// Goes on with the journal of a session that was taken back.
  ///
  /// `session` is how it stands where the journal's records no longer lead there. Gives why that cannot be
  /// kept.
  mutating func adopt(_ abandoned: Journal, as session: Session?) -> News? {
    journal = abandoned
    guard let session else { return nil }
    do throws(StoreProblem) {
      try abandoned.append(session.startRecord.encoded)
      return nil
    } catch {
      hasFailed = true
      return .failed(error)
    }
  }

  /// Deletes the journal, since its work is saved or given up.
  mutating func end() {
    // One that cannot be deleted is offered at the next start, which loses nothing.
    try? forget()
  }

  private mutating func keep(
    _ records: [SessionRecord], from before: Session, to after: Session, in folder: String
  ) throws(StoreProblem) {
    do throws(StoreProblem) {
      if journal == nil { try restart(at: before, in: folder) }
      for record in records { try journal?.append(record.encoded) }
    } catch {
      // A long day's way here may be over the limit; where it leads is not.
      guard case .tooLarge = error else { throw error }
      try restart(at: after, in: folder)
    }
  }

  /// Keeps a session as it stands in a file of its own, in place of the one before.
  private mutating func restart(at session: Session, in folder: String) throws(StoreProblem) {
    let fresh = try Journal.start(in: folder)
    do throws(StoreProblem) { try fresh.append(session.startRecord.encoded) } catch {
      // An empty one that cannot be deleted is deleted at the next start.
      try? fresh.remove()
      throw error
    }
    // Not before: whoever is killed in between is offered the same work twice, and loses none.
    try? journal?.remove()
    journal = fresh
  }

  private mutating func forget() throws(StoreProblem) {
    try journal?.remove()
    journal = nil
  }
}
