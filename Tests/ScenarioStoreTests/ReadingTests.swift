@testable import ScenarioStore
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite("Reading a file at a plain path")
struct ReadingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "the text is the file, byte for byte", arguments: ["", "a", "\u{FEFF}a\r\nb", "e\u{301}é\0"])
  func whole(text: String) throws {
    try folder.put("a", text)
    let stored = try TextFile.readText(at: folder.at("a"))
    #expect(Array(stored.text.utf8) == Array(text.utf8))
    #expect(stored.path == folder.at("a"))
    #expect(stored.modified.seconds > 0)
  }

  struct Invalid: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let offset: Int
  }

  @Test(
    "the first invalid byte is named",
    arguments: [
      Invalid(testDescription: "at the start", bytes: [0xFF, 0x61], offset: 0),
      Invalid(testDescription: "Latin-1 ø", bytes: [0x54, 0xF8, 0x6E], offset: 1),
      Invalid(testDescription: "after two-byte ø", bytes: [0xC3, 0xB8, 0x80], offset: 2),
      Invalid(testDescription: "cut off", bytes: [0x61, 0xE2, 0x82], offset: 1),
      Invalid(testDescription: "overlong", bytes: [0x61, 0x62, 0xC0, 0xAF], offset: 2),
      Invalid(testDescription: "surrogate", bytes: [0x61, 0xED, 0xA0, 0x80], offset: 1),
    ])
  func notUTF8(invalid: Invalid) throws {
    try folder.put("a", bytes: invalid.bytes)
    #expect(throws: StoreProblem.notUTF8(path: folder.at("a"), offset: invalid.offset)) {
      try TextFile.readText(at: folder.at("a"))
    }
  }

  @Test("the largest text is read, one byte more is refused")
  func size() throws {
    let limit = TextFile.maximumSize
    try folder.put("a", bytes: [UInt8](repeating: 0x61, count: limit))
    #expect(try TextFile.readText(at: folder.at("a")).text.utf8.count == limit)
    try folder.put("a", bytes: [UInt8](repeating: 0x61, count: limit + 1))
    #expect(throws: StoreProblem.tooLarge(path: folder.at("a"), limit: limit)) {
      try TextFile.readText(at: folder.at("a"))
    }
    let text = String(repeating: "a", count: limit + 1)
    #expect(throws: StoreProblem.tooLarge(path: folder.at("b"), limit: limit)) {
      try TextFile.writeText(text, at: folder.at("b"))
    }
    #expect(try folder.names() == ["a"])
  }

  @Test("a pipe without a writer, a folder and a device are refused at once")
  func notFiles() throws {
    try #require(mkfifo(folder.at("pipe"), 0o600) == 0)
    for (path, kind) in [
      (folder.at("pipe"), FileKind.pipe), (folder.path, .folder), ("/dev/zero", .device),
    ] {
      let refusal = StoreProblem.notAFile(path: path, kind: kind)
      #expect(throws: refusal) { try TextFile.readText(at: path) }
      #expect(throws: refusal) { try TextFile.readBytes(at: path) }
    }
  }

  @Test("a path that is missing, below a file, empty or cut by a NUL")
  func paths() throws {
    try folder.put("a", "text")
    let missing = SystemError.noSuchFile
    let below = SystemError.notAFolder
    #expect(throws: StoreProblem.failed(.open, path: folder.at("b"), error: missing)) {
      try TextFile.readText(at: folder.at("b"))
    }
    #expect(throws: StoreProblem.failed(.open, path: folder.at("a/b"), error: below)) {
      try TextFile.readText(at: folder.at("a/b"))
    }
    for path in ["", folder.at("a\0b")] {
      #expect(throws: StoreProblem.unusablePath(path: path)) { try TextFile.readText(at: path) }
    }
  }

  @Test("a new file at a plain path, in a folder that stays free of lock files")
  func writing() throws {
    let path = folder.at("report.md")
    let first = try TextFile.writeText("one", at: path)
    #expect(throws: StoreProblem.alreadyExists(path: path)) {
      try TextFile.writeText("two", at: path)
    }
    #expect(try folder.text("report.md") == "one")
    _ = try TextFile.writeText("three", at: path, overwriting: true)
    #expect(throws: StoreProblem.changedOnDisk(path: path)) {
      try TextFile.saveText("four", over: first)
    }
    let read = try TextFile.readText(at: path)
    #expect(try TextFile.saveText("four", over: read) == TextFile.readText(at: path))
    #expect(try Folder(at: folder.path).names().names == ["report.md"])
  }

  @Test(
    "the next write takes away what a killed one left, and nothing else", arguments: [false, true])
  func leftOvers(isOverwriting: Bool) throws {
    let path = folder.at("report.md")
    let opened = try TextFile.writeText("one", at: path)
    for name in [
      ".hvis-save-3k2", ".hvis-save-my notes", ".hvis-saves", ".hvis-save-0123456789abcd",
    ] {
      try folder.put(name, "half")
    }
    try #require(mkdir(folder.at(".hvis-save-1"), 0o755) == 0)
    let others = try Folder(at: folder.path).openUnfinished(mode: 0o644, for: path)
    if isOverwriting {
      _ = try TextFile.saveText("two", over: opened)
    } else {
      _ = try TextFile.writeText("two", at: folder.at("other.md"))
    }
    let left = try folder.names().filter { $0.hasPrefix(".") }
    #expect(
      left.sorted()
        == [
          ".hvis-save-0123456789abcd", ".hvis-save-1", ".hvis-save-my notes", ".hvis-saves",
          others.name,
        ].sorted())
    _ = consume others
    _ = try TextFile.writeText("three", at: folder.at("third.md"))
    #expect(try folder.names().count { $0.hasPrefix(".") } == 4)
  }

  @Test("a path that names no file is refused", arguments: ["", ".", "..", "/", "a/", "a/.."])
  func unusable(path: String) {
    #expect(throws: StoreProblem.unusablePath(path: path)) {
      try TextFile.writeText("text", at: path)
    }
  }
}
