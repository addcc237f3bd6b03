import TerminalTesting
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ctrl-R, as someone at the terminal has it.
@Suite struct SearchTests {
  /// A probe that has entered these lines; the history file gives them, and no prompt of theirs is shown.
  private func probe(
    _ lines: String = "join Ås\nleave Tønsberg\nleave Oslo\nsweep\\nfee\\nover years\n",
    settings: [String] = [], editrc: String? = nil, columns: Int = 80
  ) throws -> (Home, TerminalProgram) {
    let home = try Home(editrc: editrc)
    try home.write(lines, to: "history")
    let settings = settings + ["history=" + home.file("history")]
    return (home, try startProbe(settings, home: home, columns: columns))
  }

  /// Keys typed while searching, the row they give, and the line that Enter then enters.
  struct Search: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var keys: String
    var row: String
    var entered: String

    init(_ name: String, _ keys: String, shows row: String, enters entered: String) {
      testDescription = name
      self.keys = keys
      self.row = row
      self.entered = entered
    }
  }

  static let searches = [
    Search(
      "the newest that fits", "leave", shows: #"søk "leave": leave Oslo"#, enters: "leave Oslo"),
    Search(
      "anywhere in the entry, in any case", "NSB", shows: #"søk "NSB": leave Tønsberg"#,
      enters: "leave Tønsberg"),
    Search(
      "ø typed as o, å as a", "tons", shows: #"søk "tons": leave Tønsberg"#,
      enters: "leave Tønsberg"
    ),
    Search("å is only å", "ås", shows: #"søk "ås": join Ås"#, enters: "join Ås"),
    Search(
      "an accent of its own", "a\u{30A}s", shows: #"søk "ås": join Ås"#, enters: "join Ås"),
    Search(
      "Ctrl-R again goes back", "leave" + Press.control("R"),
      shows: #"søk "leave": leave Tønsberg"#, enters: "leave Tønsberg"),
    Search(
      "Up does too, Down and Ctrl-S come forward",
      "e" + Press.up * 2 + Press.down + Press.up + Press.control("S"),
      shows: #"søk "e": leave Oslo"#, enters: "leave Oslo"),
    Search(
      "at the oldest it stays", "leave" + Press.control("R") * 5,
      shows: #"søk "leave": leave Tønsberg"#, enters: "leave Tønsberg"),
    Search(
      "Backspace takes a letter and what it found back", "leave t" + Press.backspace,
      shows: #"søk "leave ": leave Oslo"#, enters: "leave Oslo"),
    Search(
      "nothing fits, until Backspace", "leave x" + Press.backspace,
      shows: #"søk "leave ": leave Oslo"#, enters: "leave Oslo"),
    Search(
      "a paste is looked for", "\u{1B}[200~Tøns\nx\u{1B}[201~",
      shows: #"søk "Tøns": leave Tønsberg"#, enters: "leave Tønsberg"),
    Search(
      "several lines on one row", "fee", shows: #"søk "fee": sweep↵fee↵over years"#,
      enters: "block sweep|fee|over years"),
  ]

  @Test(arguments: searches, ["", "bind -v\n"]) func `finds and enters`(
    _ search: Search, _ editrc: String
  ) throws {
    let (_, probe) = try probe(editrc: editrc)
    try probe.type("halv")
    #expect(try probe.type(Press.control("R") + search.keys).currentRow == search.row)
    try probe.type(Press.enter)
    #expect(probe.screen.rows.suffix(2) == ["[\(search.entered)]", "prøve>"])
    let first = search.entered.split(separator: "|")[0].replacing("block ", with: "")
    #expect(probe.screen.rows.suffix(3).first == "prøve> " + first)
    #expect(probe.screen.unknown.isEmpty)
  }

  /// Keys that end a search for `leave`, and what stands in the line then.
  static let endings = [
    ("Escape", Press.escape, "leave Oslo|"), ("Ctrl-E", Press.control("E") + "!", "leave Oslo!|"),
    ("End", Press.end + "!", "leave Oslo!|"), ("Right", Press.right + "x", "lxeave Oslo|"),
    ("Ctrl-K", Press.control("K"), "|"), ("Ctrl-A", Press.control("A") + "x", "xleave Oslo|"),
    ("Alt-F", "\u{1B}f!", "leave! Oslo|"),
    ("Ctrl-G", Press.control("G") + "!", "halv!|"), ("Ctrl-C", Press.control("C") + "!", "halv!|"),
    ("Escape and Ctrl-_", Press.escape + "\u{1F}", "halv|"),
  ]

  @Test(arguments: endings) func `ends`(_ name: String, _ keys: String, _ line: String) throws {
    let (_, probe) = try probe()
    try probe.type("halv" + Press.control("R") + "leave")
    // The first key alone, so that an Escape is not taken for Alt.
    if keys.hasPrefix("\u{1B}"), !keys.hasPrefix("\u{1B}["), !keys.hasPrefix("\u{1B}f") {
      try probe.type(Press.escape)
      try probe.type(String(keys.dropFirst()))
    } else {
      try probe.type(keys)
    }
    try probe.type(Press.end + "|")
    #expect(probe.screen.rows == ["prøve> " + line])
  }

  @Test func `that nothing fits is said, and not entered`() throws {
    let (_, probe) = try probe()
    try probe.type("halv" + Press.control("R"))
    #expect(probe.screen.rows.first == #"søk "": halv"#)
    #expect(
      probe.screen.rows.dropFirst() == [
        "  join Ås", "  leave Tønsberg", "  leave Oslo", "  sweep↵fee↵over years",
      ])
    #expect(try probe.type("leave xyz").rows == [#"ingen treff "leave xyz":"#])
    #expect(try probe.type(Press.enter).rows == [#"ingen treff "leave xyz":"#])
    #expect(try probe.type(Press.escape).rows == ["prøve> halv"])
  }

  @Test func `an empty search looks for the same as last time`() throws {
    let (_, probe) = try probe()
    try probe.type(Press.control("R") + "leave" + Press.control("G"))
    let row = try probe.type(Press.control("R") * 2).currentRow
    #expect(row == #"søk "leave": leave Oslo"#)
  }

  @Test func `lists what fits, the newest last, which the arrows walk`() throws {
    let (_, probe) = try probe()
    #expect(
      try probe.type(Press.control("R") + "leave").rows
        == [#"søk "leave": leave Oslo"#, "  leave Tønsberg", "› leave Oslo"])
    #expect(
      try probe.type(Press.up).rows
        == [#"søk "leave": leave Tønsberg"#, "› leave Tønsberg", "  leave Oslo"])
    #expect(try probe.type(Press.escape).rows == ["prøve> leave Tønsberg"])
    // With nothing looked for, all of them are there.
    let (_, other) = try self.probe()
    #expect(try other.type(Press.control("R") + Press.up * 2).currentRow == #"søk "": leave Oslo"#)
    #expect(other.screen.rows.count == 5)
    #expect(other.screen.unknown.isEmpty)
  }

  @Test func `no live line meanwhile`() throws {
    let (_, probe) = try probe(settings: ["live"])
    #expect(try probe.type("ås").rows == ["prøve> ås", "live: ås @3"])
    #expect(
      try probe.type(Press.control("R") + "osl").rows
        == [#"søk "osl": leave Oslo"#, "› leave Oslo"])
    #expect(try probe.type(Press.escape).rows == ["prøve> leave Oslo", "live: leave Oslo @6"])
  }

  @Test func `one row, with what was found in sight`() throws {
    let long = "a" * 60 + "Oslo" + "b" * 60
    let (_, probe) = try probe(long + "\n", columns: 40)
    try probe.type(Press.control("R") + "oslo")
    #expect(probe.screen.rows.first == #"søk "oslo": …aaaaaaaaOslobbbbbbbbbbbbb…"#)
    #expect(probe.screen.rows.last == "› …aaaaaaaaaaaOslobbbbbbbbbbbbbbbbbbbb…")
    #expect(probe.screen.column == 21)
    try probe.type(Press.enter)
    #expect(probe.screen.transcript.contains("[\(long)]"))
  }

  @Test func `another size, SIGTERM and the end of the terminal in a search`() throws {
    let (_, probe) = try probe(columns: 40)
    try probe.type("halv" + Press.control("R") + "tøns")
    probe.resize(rows: 24, columns: 24)
    try probe.wait(for: "a shorter row") {
      $0.rows == [#"søk "tøns": …e Tønsberg"#, "› leave Tønsberg"]
    }
    probe.resize(rows: 24, columns: 60)
    try probe.wait(for: "a longer row") {
      $0.rows == [#"søk "tøns": leave Tønsberg"#, "› leave Tønsberg"]
    }
    probe.signal(SIGTERM)
    #expect(try probe.waitForEnding() == .exited(0))
    #expect(probe.screen.rows.last == "[signal 15]")
  }

  @Test func `vi's command mode searches too`() throws {
    let (_, probe) = try probe(editrc: "bind -v\n")
    try probe.type(Press.escape)
    #expect(try probe.type("/leave").currentRow == #"søk "leave": leave Oslo"#)
    try probe.type(Press.escape)
    #expect(try probe.type("n").currentRow == "prøve> leave Tønsberg")
    #expect(try probe.type("n").currentRow == "prøve> leave Tønsberg")
    #expect(try probe.type("N").currentRow == "prøve> leave Oslo")
    try probe.type("A!\r")
    #expect(probe.screen.shows("[leave Oslo!]"))
    try probe.type(Press.escape)
    #expect(try probe.type("n").currentRow == "prøve> leave Oslo!")
  }
}
