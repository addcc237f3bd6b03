import Foundation
import TerminalTesting
import Testing

@Suite("Answers higher than the screen, and the lines of earlier sessions")
struct PagerTests {
  private func paged(_ script: String, rows: Int = 12) throws -> Terminal {
    let home = FileManager.default.temporaryDirectory.appendingPathComponent(
      "hvis-pager-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
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
        atPath: terminal.home.appendingPathComponent(".lesshst").path))
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
    let home = FileManager.default.temporaryDirectory.appendingPathComponent(
      "hvis-pager-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
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
