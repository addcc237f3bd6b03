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

@Suite("Listing a store and looking up a name")
struct LookupTests {
  let folder: TemporaryFolder
  let store: ScenarioStore

  init() throws {
    folder = try TemporaryFolder()
    store = ScenarioStore(folder)
  }

  @Test("entries come in the order of the Norwegian alphabet, with path and time")
  func order() throws {
    for (file, name) in [
      ("1.hvis", "Ås"), ("2.hvis", "Østfold"), ("3.hvis", "Ærlig"), ("4.hvis", "zebra"),
      ("5.hvis", "A\u{30A}l"), ("6.hvis", "adopted"), ("7.hvis", "Adopted"), ("8.hvis", "Bil"),
    ] {
      try folder.put(file, scenario(name))
    }
    try folder.put("unnamed.hvis", "leave Oslo\n")
    let entries = try store.list().entries
    #expect(
      entries.map(\.name)
        == ["Adopted", "adopted", "Bil", "unnamed", "zebra", "Ærlig", "Østfold", "Ål", "Ås"])
    #expect(entries.filter { !$0.isDeclared }.map(\.name) == ["unnamed"])
    #expect(entries.first?.path == folder.at("7.hvis"))
    #expect(try entries.first?.modified == TextFile.readText(at: folder.at("7.hvis")).modified)
  }

  @Test("a store that is not there is empty")
  func missing() throws {
    let store = ScenarioStore(folder: folder.at("none"), namesDeclared: declaredNames)
    #expect(try store.list() == ScenarioStore.Listing(entries: [], problems: []))
    #expect(throws: StoreProblem.notFound(name: "A")) { try store.text(named: "A") }
    try folder.put("file", "")
    let wrong = ScenarioStore(folder: folder.at("file"), namesDeclared: declaredNames)
    #expect(throws: StoreProblem.notAFolder(path: folder.at("file"), .scenarios)) {
      try wrong.list()
    }
  }

  @Test(
    "a store that was named and is not there is told, and made by the first save if it can be",
    arguments: [nil, "nowhere"])
  func missingNamed(target: String?) throws {
    if let target { try #require(symlink(target, folder.at("plans")) == 0) }
    let store = ScenarioStore(
      folder: folder.at("plans"), isNamed: true, namesDeclared: declaredNames)
    let absence = StoreProblem.missingStore(path: folder.at("plans"), target: target)
    #expect(try store.list() == ScenarioStore.Listing(entries: [], problems: [absence]))
    #expect(throws: absence) { try store.text(named: "A") }
    if target == nil {
      _ = try store.create(scenario("A"), named: "A")
      #expect(try store.list().problems == [])
    } else {
      #expect(throws: absence) { try store.create(scenario("A"), named: "A") }
    }
  }

  @Test("what is no scenario is skipped, what cannot be read is told, and hides nothing")
  func problems() throws {
    try folder.put("a.hvis", scenario("A"))
    try folder.put("latin.hvis", bytes: [0x61, 0xF8])
    try folder.put(".hidden.hvis", scenario("Hidden"))
    try folder.put(".hvis-save-1", scenario("Left over"))
    try folder.put("notes.txt", scenario("Notes"))
    try folder.put("a.hvis~", scenario("Backup"))
    try #require(mkdir(folder.at("folder.hvis"), 0o755) == 0)
    try #require(mkfifo(folder.at("pipe.hvis"), 0o600) == 0)
    try #require(symlink("nowhere", folder.at("broken.hvis")) == 0)
    let odd: [CChar] =
      Array("\(folder.path)/t".utf8CString.dropLast()) + [-8] + Array(".hvis".utf8CString)
    let made = creat(odd, 0o644)
    try #require(made >= 0)
    _ = close(made)
    // Its name is no `String`, so that the folder cannot delete it.
    defer { _ = unlink(odd) }

    let listing = try store.list()
    #expect(listing.entries.map(\.name) == ["A"])
    #expect(
      listing.problems == [
        .failed(.open, path: folder.at("broken.hvis"), error: .noSuchFile),
        .notUTF8(path: folder.at("latin.hvis"), offset: 1),
        .notAFile(path: folder.at("pipe.hvis"), kind: .pipe),
        .fileNameNotUTF8(path: folder.at("t\u{FFFD}.hvis")),
      ])
    #expect(try store.text(named: "a").path == folder.at("a.hvis"))
  }

  @Test("a link out of the store is read, a link within it is the file it leads to")
  func links() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.put("outside.hvis", scenario("Outside"))
    try folder.put("a.hvis", scenario("A"))
    try #require(symlink(elsewhere.at("outside.hvis"), folder.at("out.hvis")) == 0)
    try #require(symlink("a.hvis", folder.at("again.hvis")) == 0)
    try #require(symlink(elsewhere.path, folder.at("others.hvis")) == 0)
    let listing = try store.list()
    #expect(listing.entries.map(\.path) == [folder.at("a.hvis"), folder.at("out.hvis")])
    #expect(listing.problems.isEmpty)
  }

  @Test("exact before folded, in whatever file it stands")
  func names() throws {
    try folder.put("x.hvis", scenario("Tønsberg leaves"))
    try folder.put("y.hvis", scenario("Tonsberg leaves"))
    try folder.put("z.hvis", scenario("A\u{30A}s alone"))
    try folder.put("plain.hvis", "free\n")
    #expect(try store.text(named: "Tønsberg leaves").path == folder.at("x.hvis"))
    #expect(try store.text(named: "Tonsberg leaves").path == folder.at("y.hvis"))
    #expect(try store.text(named: "Ås alone").path == folder.at("z.hvis"))
    #expect(try store.text(named: "as ALONE").path == folder.at("z.hvis"))
    #expect(try store.text(named: "Plain").path == folder.at("plain.hvis"))
    let both = [folder.at("x.hvis"), folder.at("y.hvis")]
    #expect(throws: StoreProblem.ambiguousName(name: "tønsberg LEAVES", paths: both)) {
      try store.text(named: "tønsberg LEAVES")
    }
    #expect(throws: StoreProblem.notFound(name: "Tønsberg")) { try store.text(named: "Tønsberg") }
  }

  @Test("of two files that declare a name, the one called after it; else neither")
  func declaredTwice() throws {
    try folder.put("copy.hvis", scenario("A"))
    try folder.put("copy2.hvis", scenario("A"))
    let both = [folder.at("copy.hvis"), folder.at("copy2.hvis")]
    #expect(throws: StoreProblem.ambiguousName(name: "A", paths: both)) {
      try store.text(named: "A")
    }
    try folder.put("a.hvis", scenario("A"))
    #expect(try store.text(named: "A").path == folder.at("a.hvis"))
  }
}
