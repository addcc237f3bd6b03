import Testing

@testable import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct HistoryFileTests {
  @Test(arguments: ["en", #"a\b"#, #"a\nb"#, "to\nlinjer", "\r", #"\\"#, #"ende\"#])
  func `entries come back as they were`(_ entry: String) {
    let row = HistoryEntry.encode(entry)
    #expect(!row.contains { $0.isNewline })
    #expect(HistoryEntry.decode(row.utf8) == entry)
  }

  @Test func `a row written by hand reads as meant`() {
    #expect(HistoryEntry.decode(#"C:\temp\x\"#.utf8) == #"C:\temp\x\"#)
  }

  @Test func `each entry once, at its last place`() throws {
    let home = try Home()
    try home.write("en\nto\n\nen\ntre\nto\n", to: "history")
    let loaded = HistoryFile(path: home.file("history")).load()
    #expect(loaded.entries == ["en", "tre", "to"])
    #expect(loaded.problem == nil)
  }

  @Test func `no file is an empty history`() throws {
    let home = try Home()
    let loaded = HistoryFile(path: home.file("none/history")).load()
    #expect(loaded.entries.isEmpty && loaded.problem == nil)
    #expect(home.permissions(of: "none") == nil)
  }

  @Test func `a row that was cut off does not take the next one with it`() throws {
    let home = try Home()
    try home.write("en\ntor", to: "history")
    try HistoryFile(path: home.file("history")).append("tre")
    #expect(home.text(of: "history") == "en\ntor\ntre\n")
  }

  @Test func `outgrown, the file is shortened to the latest`() throws {
    let home = try Home()
    let file = HistoryFile(path: home.file("history"), limit: 100)
    for number in 1...125 { try file.append("\(number)") }
    #expect(file.load().entries == (26...125).map(String.init))
    #expect(home.text(of: "history")?.split(separator: "\n").count == 125)
    try file.append("126")
    #expect(file.load().entries == (27...126).map(String.init))
    #expect(home.text(of: "history")?.split(separator: "\n").count == 100)
    #expect(home.permissions(of: "history") == 0o600)
  }

  @Test(arguments: [(7, ["tre"]), (8, ["to", "tre"]), (10, ["en", "to", "tre"])])
  func `of an overgrown file whole rows of the end are read`(
    _ bytes: Int, _ entries: [String]
  ) throws {
    let home = try Home()
    try home.write("en\nto\ntre\n", to: "history")
    let file = HistoryFile(path: home.file("history"), mostBytes: bytes)
    #expect(file.load().entries == entries)
  }

  @Test func `nothing is lost while others shorten the file`() async throws {
    let home = try Home()
    let file = HistoryFile(path: home.file("history"), limit: 1000)
    try home.write(String(repeating: "gammel\n", count: 1300), to: "history")
    try await withThrowingTaskGroup { group in
      for writer in 1...4 {
        group.addTask {
          for number in 1...100 {
            try file.append("\(writer) \(number)")
            if number % 10 == 0 {
              _ = HistoryFile(path: file.path, limit: 500).load()
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(Set(file.load().entries).count == 401)
  }

  @Test func `a named pipe is not waited for`() throws {
    let home = try Home()
    let path = home.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(HistoryFile(path: path).load().problem == .notAFile(path: path))
    #expect(throws: HistoryProblem.notAFile(path: path)) { try HistoryFile(path: path).append("x") }
  }

  @Test func `a file cannot stand below a file`() throws {
    let home = try Home()
    try home.write("", to: "file")
    let path = home.file("file/history")
    #expect(HistoryFile(path: path).load().problem == .unreadable(path: path, errno: ENOTDIR))
    #expect(throws: HistoryProblem.unwritable(path: path, errno: ENOTDIR)) {
      try HistoryFile(path: path).append("x")
    }
  }

  @Test func `a file that is a link stays one`() throws {
    let home = try Home()
    try home.write(String(repeating: "x\n", count: 20), to: "real")
    #expect(symlink(home.file("real"), home.file("link")) == 0)
    _ = HistoryFile(path: home.file("link"), limit: 10).load()
    #expect(home.text(of: "real") == "x\n")
  }
}
