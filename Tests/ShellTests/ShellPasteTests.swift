import Foundation
import TerminalTesting
import Testing

@Suite("Lines pasted into the shell")
struct ShellPasteTests {
  private static func pasted(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }

  @Test("are carried out in order, each behind its prompt", arguments: ["\n", "\r\n", "\r"])
  func order(lineEnd: String) throws {
    let terminal = try Terminal(rows: 60)
    let lines = [
      "leave Tønsberg", "rate +10 øre", "fees\tof Oslo", "let ærlig = 5", "ærlig", "",
      "leave Nes,", "  Råde", "# en øvelse", "free",
    ]
    let screen = try terminal.enter(
      Self.pasted(lines.joined(separator: lineEnd)), until: "Nes and Råde leave")
    let answers = screen.rows.filter { $0.contains("kr") }
    #expect(screen.shows("hvis*> rate +10 øre"))
    #expect(screen.shows("hvis*> fees of Oslo"))
    #expect(screen.shows("hvis*> leave Nes,"))
    #expect(screen.shows("list>   Råde"))
    #expect(screen.rows.contains("5"))
    #expect(answers.count >= 5)
    #expect(screen.currentRow == "hvis*>")
    #expect(screen.unknown.isEmpty)
  }

  @Test("wait for Enter, or are dropped", arguments: ["en", "nb"])
  func wait(language: String) throws {
    let terminal = try Terminal(arguments: ["--lang", language])
    let screen = try terminal.type(
      Self.pasted("leave Tønsberg\nfree\n"),
      until: language == "nb" ? "2 linjer · Enter utfører dem" : "2 lines · Enter carries them out")
    #expect(screen.shows("hvis> leave Tønsberg"))
    try terminal.program.send(Keys.controlC)
    try terminal.program.wait(for: "a prompt", until: terminal.isWaiting)
    #expect(!terminal.program.screen.transcript.contains("105"))
  }

  @Test("stop at the first error, told how many were left out")
  func error() throws {
    let terminal = try Terminal()
    let block = "leave Tønsberg\nleave Tønsbreg\nleave Viken,\nNes\nfree\n"
    let screen = try terminal.enter(Self.pasted(block), until: "3 of them")
    #expect(!screen.shows("Viken"))
    try terminal.enter("members", until: "69")
  }

  @Test("go on with what is typed where they end too early")
  func open() throws {
    let terminal = try Terminal()
    try terminal.program.send(Self.pasted("leave Tønsberg\nleave Nes,") + Keys.enter)
    try terminal.program.wait(for: "a list") { $0.currentRow == "list (Ctrl-C drops it)>" }
    try terminal.enter("Råde", until: "Nes and Råde leave")
  }

  @Test(
    "are not enclosed any more once the shell has ended",
    arguments: [
      SIGTERM, SIGHUP, SIGSEGV, SIGABRT, SIGILL, 0,
    ])
  func mode(signal: Int32) throws {
    // A toolchain's backtracer would ask the terminal what to do next.
    let terminal = try Terminal(
      ["LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"])
    try terminal.type("leave Tøns", until: "Tønsberg · free")
    #expect(terminal.program.screen.enclosesPastes)
    if signal == 0 {
      try terminal.program.send("\u{15}quit" + Keys.enter)
    } else {
      terminal.program.signal(signal)
    }
    _ = try terminal.program.waitForEnding()
    #expect(!terminal.program.screen.enclosesPastes)
  }
}
