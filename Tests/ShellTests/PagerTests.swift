import Foundation
import TerminalTesting
import TestSupport
import Testing

@Suite("Answers higher than the screen, and the lines of earlier sessions")
struct PagerTests {
  private func paged(_ script: String, rows: Int = 12) throws -> Terminal {
    let home = try TemporaryFolder()
    let terminal = try Terminal(
      ["LC_ALL": "C.UTF-8", "PAGER": "sh \(home.path)/pager -x"], home: home, rows: rows)
    _ = try terminal.script("pager", script)
    return terminal
  }

  @Test("go through the pager, whole; lower ones do not")
  func shows() throws {
    let terminal = try paged("cat > \"$HOME/seen\"; echo \"paged $1 $LESSCHARSET\"")
    try terminal.enter("show members", until: "paged -x utf-8")
    #expect(terminal.text("seen").contains("Aurskog-Høland"))
    #expect(terminal.text("seen").split(separator: "\n").count > 70)
    #expect(!terminal.program.screen.shows("Aurskog-Høland"))
    try terminal.enter("free", until: "174\u{A0}521,50")
  }

  @Test("show themselves where the pager fails", arguments: ["exit 1", "exit 127", "kill -9 $$"])
  func fails(script: String) throws {
    let terminal = try paged(script, rows: 40)
    try terminal.enter("show members; show members", until: "Østre Toten")
  }

  @Test(
    "do no harm where the pager is left in the middle", arguments: ["exit 0", "head -n 1; exit 0"])
  func left(script: String) throws {
    let terminal = try paged(script)
    try terminal.enter("show members; free", until: "174\u{A0}521,50\u{A0}kr")
    try terminal.enter("members", until: "69")
    try terminal.program.send("quit" + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
  }

  /// A shell with its own pager, in which a table of members has been asked for.
  private func own(
    _ language: String = "en", rows: Int = 12, columns: Int = 100, until status: String
  ) throws -> Terminal {
    let home = try TemporaryFolder()
    // The environment has no PAGER; the shell's own tests set one.
    let terminal = try Terminal(
      ["LC_ALL": "C.UTF-8"], home: home, arguments: ["--lang", language], rows: rows,
      columns: columns, pager: nil)
    try terminal.program.send(language == "nb" ? "vis medlemmer" : "show members")
    try terminal.program.send(Keys.enter)
    try terminal.program.wait(for: status) { $0.currentRow.contains(status) }
    return terminal
  }

  /// Goes on to a page whose row says where it is.
  private func page(_ terminal: Terminal, _ keys: String, _ row: String) throws {
    try terminal.program.send(keys)
    try terminal.program.wait(for: row) { $0.currentRow.hasPrefix(row) }
  }

  @Test("are paged by the shell itself, the head of a table staying")
  func ownPages() throws {
    let terminal = try own(until: "Space shows more, q or the next question goes back")
    let head = terminal.program.screen.rows.prefix { !$0.hasPrefix("--") }
    #expect(head.contains { $0.contains("Member") })
    try page(terminal, " ", "12–")
    let rows = terminal.program.screen.rows
    #expect(rows.contains { $0.contains("Member") })
    #expect(rows.count { $0.hasPrefix("--") } == 1)
    // Down, up, back and to the ends.
    try page(terminal, "\u{1B}[B", "13–")
    try page(terminal, Keys.up, "12–")
    try page(terminal, "\u{1B}[5~", "3–")
    try terminal.program.send("\u{1B}[F")
    try terminal.program.wait(for: "the end") { $0.currentRow.contains("the end") }
    try page(terminal, "\u{1B}[H", "1–11/")
    #expect(terminal.program.screen.unknown.isEmpty)
    // What was shown stays, without the pager's own row.
    try terminal.program.send("q")
    try terminal.program.wait(for: "the prompt") { $0.currentRow == "hvis>" }
    #expect(terminal.program.screen.rows.contains { $0.contains("Member") })
    #expect(!terminal.program.screen.shows("Space shows more"))
  }

  @Test(
    "are left by the next question, of which no key is lost",
    arguments: ["free", "sweep", "open", "quit"])
  func nextQuestion(word: String) throws {
    let terminal = try own(until: "Space shows more")
    let before = try FileManager.default.contentsOfDirectory(atPath: terminal.home.path)
    try terminal.program.send(word)
    try terminal.program.wait(for: word) { $0.currentRow == "hvis> " + word }
    #expect(try FileManager.default.contentsOfDirectory(atPath: terminal.home.path) == before)
    try terminal.program.send("\u{15}")
    try terminal.enter("members", until: "69")
  }

  /// Other ways out, and what then stands behind the prompt.
  static let ways: [(keys: String, line: String)] = [
    (Keys.controlC, ""), ("\u{1B}", ""), ("\u{1B}[200~fri\u{1B}[201~", " fri"), ("ø", " ø"),
    ("/", " /"),
    ("!", " !"), ("s", " s"), ("h", " h"), ("v", " v"),
  ]

  @Test("are left by any key that is none of the pager's", arguments: ways)
  func left(keys: String, line: String) throws {
    let terminal = try own("nb", rows: 10, columns: 40, until: "Mellomrom, q går tilbake")
    try terminal.program.send(keys)
    try terminal.program.wait(for: "the prompt") { $0.currentRow == "hvis>" + line }
  }

  @Test("go on in a window of another size, and end with the text")
  func resized() throws {
    let terminal = try own("nb", until: "neste spørsmål avslutter visningen")
    terminal.program.resize(rows: 10, columns: 40)
    try terminal.program.wait(for: "a narrow row") {
      $0.currentRow.hasPrefix("1–9/") && $0.currentRow.contains("q går tilbake")
    }
    #expect(terminal.program.screen.rows.allSatisfy { $0.count <= 40 })
    try terminal.program.send("\u{1B}[F")
    try terminal.program.wait(for: "the end") { $0.currentRow.contains("slutt, q") }
    try terminal.program.send(" ")
    try terminal.program.wait(for: "the prompt") { $0.currentRow == "hvis>" }
  }

  @Test("are not paged where the terminal cannot move its cursor")
  func dumb() throws {
    let terminal = try Terminal(
      ["LC_ALL": "C.UTF-8", "TERM": "dumb"], rows: 12, pager: nil)
    try terminal.type("show members" + Keys.enter + "1 + 41" + Keys.enter, until: "42")
    #expect(!terminal.program.screen.shows("Space shows more"))
    #expect(terminal.program.screen.transcript.contains("Aurskog-Høland"))
  }

  @Test("leave less no way to write files or start programs, whatever the user has it do")
  func secure() throws {
    let terminal = try paged("cat > /dev/null; echo \"[$LESSSECURE]\"")
    try terminal.enter("show members", until: "[1]")
  }

  @Test(
    "are shown page by page by less, and left by q",
    .enabled(if: access("/usr/bin/less", X_OK) == 0))
  func less() throws {
    let terminal = try Terminal(["LC_ALL": "C.UTF-8", "PAGER": "less"], rows: 12)
    try terminal.program.send("show members" + Keys.enter)
    try terminal.program.wait(for: "less") {
      $0.currentRow.hasPrefix("Space shows more, q goes back")
    }
    try terminal.program.send("G")
    try terminal.program.wait(for: "the end") { $0.currentRow.hasPrefix("the end, q goes back") }
    try terminal.program.send("q")
    try terminal.program.wait(for: "the prompt") { $0.currentRow == "hvis>" }
    #expect(
      !FileManager.default.fileExists(
        atPath: terminal.home.at(".lesshst")))
    // What `less` has read is missing from the shell's own count.
    try terminal.type("members" + Keys.enter, until: "69")
  }

  @Test(
    "say in Norwegian how less goes on, in the language set last",
    .enabled(if: access("/usr/bin/less", X_OK) == 0))
  func lessInNorwegian() throws {
    let terminal = try Terminal(["LC_ALL": "C.UTF-8", "PAGER": "less"], rows: 12)
    try terminal.enter("set lang nb", until: "set lang nb")
    try terminal.program.send("vis medlemmer" + Keys.enter)
    try terminal.program.wait(for: "less") {
      $0.currentRow.hasPrefix("Mellomrom viser mer, q avslutter")
    }
    try terminal.program.send("q")
    try terminal.program.wait(for: "the prompt") { $0.currentRow == "hvis>" }
  }

  @Test("leave the user's own LESS and LESSHISTFILE alone")
  func ownLess() throws {
    let home = try TemporaryFolder()
    let terminal = try Terminal(
      [
        "LC_ALL": "C.UTF-8", "PAGER": "sh \(home.path)/pager", "LESS": "-S",
        "LESSHISTFILE": "mine",
      ], home: home, rows: 12)
    _ = try terminal.script("pager", "cat > /dev/null; echo \"[$LESS] [$LESSHISTFILE]\"")
    try terminal.enter("show members", until: "[-S] [mine]")
  }

  @Test("of the tutorial never go through the pager")
  func tutorial() throws {
    let terminal = try paged("cat > /dev/null; echo paged; echo paged > \"$HOME/seen\"", rows: 10)
    try terminal.enter("tutorial", until: "of 10")
    try terminal.enter("show members", until: "Step 2 of 10")
    #expect(terminal.text("seen") == "")
  }

  @Test("history lists what was typed, here and before")
  func history() throws {
    let first = try Terminal()
    try first.enter("leave Nes", until: "Nes leaves")
    try first.program.send("quit!" + Keys.enter)
    _ = try first.program.waitForEnding()
    let again = try Terminal(home: first.home)
    try again.enter("members", until: "69")
    let screen = try again.enter("history 3", until: "history 3")
    for row in ["leave Nes", "quit!", "members"] where row != "leave Nes" {
      #expect(screen.rows.contains { $0.hasSuffix("  " + row) || $0.contains("  \(row)") })
    }
    try again.enter("history", until: "leave Nes")
  }

  @Test("history shows an entry of several lines on one row")
  func severalLines() throws {
    let terminal = try Terminal()
    try terminal.program.send("leave Nes," + Keys.enter)
    try terminal.type("Moss" + Keys.enter, until: "hvis*>")
    try terminal.enter("history", until: "leave Nes,↵Moss")
  }
}
