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

@Suite("Saving")
struct SavingTests {
  let folder: TemporaryFolder
  let store: ScenarioStore

  init() throws {
    folder = try TemporaryFolder()
    store = ScenarioStore(folder)
  }

  @Test("what is saved is what is opened, and can be saved again and again")
  func roundTrip() throws {
    let text = scenario("Tønsberg leaves", "leave Tønsberg # e\u{301}\r\n\tcomment")
    let created = try store.create(text, named: "Tønsberg leaves")
    #expect(created.path == folder.at("tonsberg-leaves.hvis"))
    #expect(try store.text(named: "Tønsberg leaves") == created)
    #expect(try folder.bytes("tonsberg-leaves.hvis") == Array(text.utf8))

    var standing = created
    for number in 1...3 {
      standing = try store.save(scenario("Tønsberg leaves", "\(number)"), over: standing)
      #expect(try store.text(named: "Tønsberg leaves") == standing)
    }
    #expect(try folder.names() == ["tonsberg-leaves.hvis"])
  }

  @Test("a missing folder is created with its parents", arguments: ["a", "a/b/c", "a/b/", "a//b"])
  func missingFolder(below: String) throws {
    let store = ScenarioStore(folder: folder.at(below), namesDeclared: declaredNames)
    _ = try store.create(scenario("A"), named: "A")
    #expect(try store.list().entries.map(\.name) == ["A"])
    #expect(try folder.text("\(below)/a.hvis") == scenario("A"))
  }

  @Test(
    "a name that finds another scenario is not made, whatever is forced",
    arguments: ["fee 160", "Feé 160", "FEE  160"])
  func lookalikes(name: String) throws {
    _ = try store.create(scenario("Fee 160"), named: "Fee 160")
    let taken = StoreProblem.nameTaken(name: name, existing: "Fee 160")
    for forced in [false, true] {
      #expect(throws: taken) {
        try store.create(scenario(name), named: name, overwriting: forced)
      }
    }
    let other = try store.create(scenario("Other"), named: "Other")
    #expect(throws: taken) { try store.rename(other, to: name, text: scenario(name)) }
    #expect(try folder.names() == ["fee-160.hvis", "other.hvis"])
  }

  @Test("a scenario can be given its own name in other letters")
  func ownName() throws {
    let first = try store.create(scenario("Fee up"), named: "Fee up")
    _ = try store.rename(first, to: "fee up", text: scenario("fee up"))
    #expect(try store.list().entries.map(\.name) == ["fee up"])
  }

  @Test("a folder that holds two such scenarios already opens both by their exact names")
  func twins() throws {
    try folder.put("1.hvis", scenario("Fee up"))
    try folder.put("2.hvis", scenario("fee up"))
    #expect(try store.text(named: "Fee up").path == folder.at("1.hvis"))
    #expect(try store.text(named: "fee up").path == folder.at("2.hvis"))
    _ = try store.save(scenario("fee up", "rate 2"), over: store.text(named: "fee up"))
  }

  @Test("a name is found with the letters of a foreign keyboard")
  func foreign() throws {
    _ = try store.create(scenario("Tønsberg går ut"), named: "Tønsberg går ut")
    for name in ["Toensberg gaar ut", "tonsberg gar ut"] {
      #expect(try store.text(named: name).path == folder.at("tonsberg-gar-ut.hvis"))
    }
  }

  @Test("different names with the same file name are numbered, and found by their names")
  func collisions() throws {
    let names = ["Fee 160", "fee-160", "FEE: 160!", "Fee/160"]
    for name in names { _ = try store.create(scenario(name), named: name) }
    #expect(
      try folder.names() == ["fee-160-2.hvis", "fee-160-3.hvis", "fee-160-4.hvis", "fee-160.hvis"])
    for name in names { #expect(try store.text(named: name).text == scenario(name)) }
    #expect(throws: StoreProblem.alreadyExists(path: folder.at("fee-160-3.hvis"))) {
      try store.create(scenario("FEE: 160!", "other"), named: "FEE: 160!")
    }
    let forced = try store.create(
      scenario("FEE: 160!", "new"), named: "FEE: 160!", overwriting: true)
    #expect(forced.path == folder.at("fee-160-3.hvis"))
    #expect(try store.list().entries.count == 4)
  }

  @Test(
    "a hostile name stays in the store", arguments: ["../../etc/passwd", "/", ".", "a\0b", "\n"])
  func hostile(name: String) throws {
    let inner = ScenarioStore(folder: folder.at("store"), namesDeclared: { _ in [name] })
    let created = try inner.create("text", named: name)
    #expect(try Path(created.path).folder == folder.at("store"))
    #expect(try folder.names() == ["store"])
    #expect(try inner.text(named: name) == created)
  }

  @Test("a new name goes round whatever stands in its place")
  func takenFileNames() throws {
    try folder.put("a.hvis", bytes: [0xFF])
    try #require(mkdir(folder.at("a-2.hvis"), 0o755) == 0)
    try #require(symlink("nowhere", folder.at("a-3.hvis")) == 0)
    #expect(try store.create(scenario("A"), named: "A").path == folder.at("a-4.hvis"))
    #expect(try folder.bytes("a.hvis") == [0xFF])
    #expect(try Folder(at: folder.path).status(of: "nowhere") == nil)
  }

  @Test("an existing file keeps its mode, a new one is for the owner to write")
  func mode() throws {
    let created = try store.create(scenario("A"), named: "A")
    #expect(try #require(try folder.permissions("a.hvis")) & 0o133 == 0)
    try #require(chmod(folder.at("a.hvis"), 0o640) == 0)
    let saved = try store.save(scenario("A", "1"), over: created)
    #expect(try folder.permissions("a.hvis") == 0o640)
    _ = try store.rename(saved, to: "B", text: scenario("B"))
    #expect(try folder.permissions("b.hvis") == 0o640)
  }

  @Test("what killed saves left behind is never listed, and deleted by the next save")
  func leftOvers() throws {
    try folder.put(Folder.temporaryPrefix + "1", scenario("Half"))
    try folder.put(".other", "not ours")
    #expect(try store.list() == ScenarioStore.Listing(entries: [], problems: []))
    _ = try store.create(scenario("A"), named: "A")
    #expect(try folder.names() == [".other", "a.hvis"])
  }

  @Test("a folder that is a file, or lies below one")
  func notAFolder() throws {
    try folder.put("file", "")
    for path in [folder.at("file"), folder.at("file/below")] {
      let store = ScenarioStore(folder: path, namesDeclared: declaredNames)
      #expect(throws: StoreProblem.notAFolder(path: folder.at("file"), .scenarios)) {
        try store.create(scenario("A"), named: "A")
      }
    }
  }

  @Test("a text that was opened elsewhere is not saved here")
  func elsewhere() throws {
    let other = try TemporaryFolder()
    let opened = try ScenarioStore(other).create(scenario("A"), named: "A")
    _ = try store.create(scenario("B"), named: "B")
    #expect(throws: StoreProblem.outsideStore(path: opened.path)) {
      try store.save(scenario("A", "1"), over: opened)
    }
    #expect(throws: StoreProblem.outsideStore(path: opened.path)) { try store.delete(opened) }
    #expect(try other.text("a.hvis") == scenario("A"))
  }

  @Test("the store's folder under another path is the same store")
  func otherPath() throws {
    _ = try store.create(scenario("A"), named: "A")
    let opened = try TextFile.readText(at: folder.at("../\(try Path(folder.path).name)/a.hvis"))
    #expect(try store.save(scenario("A", "1"), over: opened).path == folder.at("a.hvis"))
  }

  @Test("a save that was made but not told of is no conflict when it is made again")
  func repeated() throws {
    let first = try store.create(scenario("A"), named: "A")
    #expect(try store.create(scenario("A"), named: "A") == first)
    #expect(throws: StoreProblem.alreadyExists(path: first.path)) {
      try store.create(scenario("A", "rate"), named: "A")
    }
  }
}
