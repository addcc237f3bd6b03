import ScenarioLanguage
import ScenarioStore
import Session

/// The journal of this shell's unsaved work; there is a file only while there is such work.
struct SessionJournal {
  /// The folder of journals; nil where there is no home to keep one in.
  let folder: String?
  private var journal: Journal?
  private var hasFailed = false

  /// A journal in a folder, not yet begun.
  init(folder: String?) { self.folder = folder }

  /// Whether unsaved work stands in it.
  var isKept: Bool { journal != nil && !hasFailed }

  /// Keeps what led from one point of the session to another, by carrying out `source`.
  ///
  /// Gives why nothing can be kept any more, the first time; the session goes on without.
  mutating func note(
    _ after: Session, since before: Session, of source: SourceText
  ) -> StoreProblem? {
    guard let folder, !hasFailed else { return nil }
    let records = after.records(since: before, of: source)
    guard !records.isEmpty else { return nil }
    do throws(StoreProblem) {
      if records == [after.startRecord], !after.hasUnsavedText {
        try forget()
      } else {
        try keep(records, since: before, in: folder)
      }
      return nil
    } catch {
      hasFailed = true
      return error
    }
  }

  /// Goes on with the journal of a session that was taken back.
  ///
  /// `session` is how it stands where the journal's records no longer lead there. Gives why that cannot be
  /// kept.
  mutating func adopt(_ abandoned: Journal, as session: Session?) -> StoreProblem? {
    journal = abandoned
    guard let session else { return nil }
    do throws(StoreProblem) {
      try abandoned.append(session.startRecord.encoded)
      return nil
    } catch {
      return error
    }
  }

  /// Deletes the journal, since its work is saved or given up.
  mutating func end() {
    // One that cannot be deleted is offered at the next start, which loses nothing.
    try? forget()
  }

  private mutating func keep(
    _ records: [SessionRecord], since before: Session, in folder: String
  ) throws(StoreProblem) {
    if journal == nil {
      let journal = try Journal.start(in: folder)
      try journal.append(before.startRecord.encoded)
      self.journal = journal
    }
    for record in records { try journal?.append(record.encoded) }
  }

  private mutating func forget() throws(StoreProblem) {
    try journal?.remove()
    journal = nil
  }
}
