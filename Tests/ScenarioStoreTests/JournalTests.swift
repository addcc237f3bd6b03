import TestSupport
import Testing

@testable import ScenarioStore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite("The journal of unsaved work")
struct JournalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  static let records = ["leave Tønsberg", "", "two\nlines\n", "3 abc\n\0", "e\u{301}", "1 0\na\n"]

  /// A journal whose owner has gone.
  func abandoned(_ records: [String], _ name: String = "a.journal") throws {
    let journal = try Journal(at: folder.at(name))
    for record in records { try journal.append(record) }
  }

  @Test("records come back as they were, for this owner and the next")
  func roundTrip() throws {
    let journal = try Journal(at: folder.at("deep/er/a.journal"))
    for record in Self.records { try journal.append(record, flushing: true) }
    #expect(try journal.records().map { Array($0.utf8) } == Self.records.map { Array($0.utf8) })
    #expect(try folder.permissions("deep/er/a.journal") == 0o600)
    try abandoned(Self.records)
    #expect(try Journal(at: folder.at("a.journal")).records() == Self.records)
  }

  @Test("wherever it is cut off, the whole records before it are kept, and it can go on")
  func torn() throws {
    try abandoned(Self.records)
    let bytes = try folder.bytes("a.journal")
    var kept: Set<Int> = []
    for length in 0...bytes.count {
      try folder.put("a.journal", bytes: Array(bytes[..<length]))
      let journal = try Journal(at: folder.at("a.journal"))
      let records = try journal.records()
      #expect(records == Array(Self.records[..<records.count]))
      kept.insert(records.count)
      try journal.append("after")
      #expect(try journal.records() == records + ["after"])
    }
    #expect(kept == Set(0...Self.records.count))
  }

  @Test("a record whose blocks never reached the disk ends the journal")
  func damaged() throws {
    try abandoned(["first", "second"])
    let bytes = try folder.bytes("a.journal")
    let second = bytes.count / 2 + 1
    for position in second..<bytes.count {
      var zeroed = bytes
      for index in position..<bytes.count { zeroed[index] = 0 }
      try folder.put("a.journal", bytes: zeroed)
      #expect(try Journal(at: folder.at("a.journal")).records() == ["first"])
    }
  }

  @Test(
    "a file that is no journal is read as empty",
    arguments: [
      "\n", "0\n\n", "-1 0\n", "9223372036854775807 0\n", "1 zz\na\n", "scenario \"A\"\n",
    ])
  func foreign(text: String) throws {
    try folder.put("a.journal", text)
    #expect(try Journal(at: folder.at("a.journal")).records() == [])
  }

  @Test("two never own the same journal; only those without an owner are claimed")
  func ownership() throws {
    let mine = try Journal.start(in: folder.path)
    #expect(throws: StoreProblem.busy(path: mine.path)) { try Journal(at: mine.path) }
    #expect(try Journal.claimAbandoned(in: folder.path).journals.isEmpty)

    try abandoned(["theirs"], "b.journal")
    try abandoned([], "empty.journal")
    try folder.put("notes.txt", "")
    let claimed = try Journal.claimAbandoned(in: folder.path).journals
    #expect(try claimed.map { try $0.records() } == [["theirs"]])
    #expect(claimed.map(\.path) == [folder.at("b.journal")])
    #expect(try Journal.claimAbandoned(in: folder.path).journals.isEmpty)
    #expect(try Journal.claimAbandoned(in: folder.at("none")).journals.isEmpty)
    #expect(try !folder.names().contains("empty.journal"))
  }

  @Test("one over the limit is said, and left as it is")
  func tooLarge() throws {
    try folder.put("a.journal", "")
    try #require(truncate(folder.at("a.journal"), TextFile.maximumSize + 1) == 0)
    try abandoned(["theirs"], "b.journal")
    let claimed = try Journal.claimAbandoned(in: folder.path)
    #expect(
      claimed.problems
        == [.tooLarge(path: folder.at("a.journal"), limit: TextFile.maximumSize)])
    #expect(claimed.journals.map(\.path) == [folder.at("b.journal")])
    #expect(try folder.names() == ["a.journal", "b.journal"])
  }

  @Test("the work of a killed process is found")
  func killed() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
      let journal = try Journal.start(in: path)
      try journal.append("leave Tønsberg")
      try journal.append("hire 1 adviser")
      withExtendedLifetime(journal) { _ = kill(getpid(), SIGKILL) }
    }
    let claimed = try Journal.claimAbandoned(in: folder.path).journals
    #expect(try claimed.map { try $0.records() } == [["leave Tønsberg", "hire 1 adviser"]])
  }

  @Test("a full disk refuses the record and keeps the others")
  func full() async throws {
    await #expect(processExitsWith: .success) { [path = folder.at("a.journal") as String] in
      let journal = try Journal(at: path)
      try journal.append("first")
      signal(SIGXFSZ, SIG_IGN)
      limitFiles(to: 100)
      #expect(throws: StoreProblem.failed(.write, path: path, error: .fileTooLarge)) {
        try journal.append(String(repeating: "long", count: 100))
      }
      try journal.append("second")
      #expect(try journal.records() == ["first", "second"])
    }
    #expect(try Journal(at: folder.at("a.journal")).records() == ["first", "second"])
  }

  @Test("what is damaged is put aside, once, and hides nothing that is whole")
  func damageAside() throws {
    try abandoned(["first", "second"])
    let bytes = try folder.bytes("a.journal")
    try folder.put("a.journal", bytes: Array(bytes.dropLast(2)))
    let claimed = try Journal.claimAbandoned(in: folder.path).journals
    let journal = try #require(claimed.first)
    #expect(try journal.setDamageAside() == folder.at("a.journal.broken"))
    #expect(try journal.setDamageAside() == nil)
    #expect(try journal.records() == ["first"])
    #expect(try folder.bytes("a.journal") + folder.bytes("a.journal.broken") == bytes.dropLast(2))
    #expect(try folder.permissions("a.journal.broken") == 0o600)
  }

  @Test("one without a whole record is not thrown away")
  func nothingWhole() throws {
    try folder.put("a.journal", "leave Tønsberg, which somebody typed here")
    let claimed = try Journal.claimAbandoned(in: folder.path).journals
    let journal = try #require(claimed.first)
    #expect(try journal.records() == [])
    #expect(try journal.setDamageAside() == folder.at("a.journal.broken"))
  }

  @Test("cleared it goes on, removed it is gone")
  func clearing() throws {
    let journal = try Journal(at: folder.at("a.journal"))
    try journal.append("one")
    try journal.clear()
    try journal.append("two")
    #expect(try journal.records() == ["two"])
    try journal.remove()
    #expect(try folder.names() == [])
    #expect(throws: StoreProblem.deletedOnDisk(path: journal.path)) { try journal.append("three") }

    // The name belongs to another by now, who keeps it.
    let next = try Journal(at: folder.at("a.journal"))
    try next.append("four")
    try journal.remove()
    #expect(try next.records() == ["four"])
    #expect(try folder.names() == ["a.journal"])
  }

  @Test("a link, a pipe and a folder are no journals")
  func notFiles() throws {
    try #require(mkfifo(folder.at("pipe"), 0o600) == 0)
    #expect(throws: StoreProblem.notAFile(path: folder.at("pipe"), kind: .pipe)) {
      try Journal(at: folder.at("pipe"))
    }
    try #require(symlink("elsewhere", folder.at("link")) == 0)
    #expect(throws: StoreProblem.self) { try Journal(at: folder.at("link")) }
    #expect(throws: StoreProblem.self) { try Journal(at: folder.path) }
    #expect(try folder.names() == ["link", "pipe"])
  }
}
