import Foundation
import TerminalTesting
import TestSupport
import Testing

@Suite("Leaving the shell with unsaved changes")
struct LeavingTests {
  /// A shell with two unsaved changes, and the question asked.
  private func asked(
    by keys: String = "quit\r", environment: [String: String] = ["LC_ALL": "C.UTF-8"],
    open: String = "", arguments: [String] = [], question: String = "2 changes are not saved"
  ) throws -> Terminal {
    let terminal = try Terminal(environment, arguments: arguments)
    if !open.isEmpty { try terminal.enter(open, until: "opened") }
    try terminal.enter("leave Nes; rate 1.60", until: "1,60")
    try terminal.program.send(keys)
    try terminal.program.wait(for: "the question") {
      $0.shows(question) && Terminal.isAtPrompt($0)
        && ($0.currentRow == "answer>" || $0.currentRow == "svar>")
    }
    return terminal
  }

  @Test(
    "asks too where only notes or names of `let` would be lost",
    arguments: ["note \"for the board\"", "let margin = 0.5 mill"])
  func onlyText(line: String) throws {
    let terminal = try Terminal(["LC_ALL": "C.UTF-8"])
    try terminal.program.send(line + Keys.enter + "quit" + Keys.enter)
    try terminal.program.wait(for: "the question") {
      $0.shows("1 change is not saved") && $0.currentRow == "answer>"
    }
    try terminal.program.send("no" + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
  }

  @Test("saves it under its name at yes", arguments: ["yes", "Y", "ja", "j"])
  func yes(answer: String) throws {
    let terminal = try asked(open: "open \"Viken leaves\"")
    try terminal.program.send(answer + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
    #expect(terminal.text("Scenarios/viken-leaves.hvis").hasSuffix("leave Nes; rate 1.60\n"))
    #expect(terminal.journals == [])
    #expect(!terminal.history.contains("\n\(answer)\n"))
  }

  @Test("asks for a name where it has none, tells what is wrong with one, and asks again")
  func name() throws {
    let terminal = try asked()
    try terminal.enter("yes", until: "what is the scenario to be called")
    try terminal.enter("!!", until: "cannot be a scenario's name")
    try terminal.enter("Viken leaves", until: "exists already")
    try terminal.program.send("\"Nes and 1.60\"" + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
    #expect(
      terminal.text("Scenarios/nes-and-1-60.hvis")
        == "scenario \"Nes and 1.60\"\nleave Nes; rate 1.60\n")
  }

  @Test("stays where a name is asked for and none is wanted", arguments: ["avbryt", "cancel", ""])
  func cancelled(answer: String) throws {
    let terminal = try asked()
    try terminal.enter("yes", until: "what is the scenario to be called")
    try terminal.enter(answer, until: "hvis*>")
    #expect(terminal.program.screen.rows.last { !$0.isEmpty }?.hasPrefix("hvis*>") == true)
  }

  @Test(
    "takes a name in quotes, and nothing else for one",
    arguments: ["\"maybe not\"", "save \"maybe not\"", "lagre «maybe not»"])
  func quotedName(answer: String) throws {
    let terminal = try asked()
    try terminal.enter("maybe not", until: "\"maybe not\" is no answer here")
    #expect(terminal.program.screen.rows.count { $0.hasPrefix("2 changes are not saved") } == 2)
    try terminal.program.send(answer + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
    #expect(terminal.text("Scenarios/maybe-not.hvis").hasPrefix("scenario \"maybe not\"\n"))
  }

  @Test("tells a conflict and asks again")
  func conflict() throws {
    let terminal = try asked(open: "open \"Viken leaves\"")
    let theirs = "scenario \"Viken leaves\"\nleave Moss\n"
    try Data(theirs.utf8).write(
      to: terminal.home.url.appendingPathComponent("Scenarios/viken-leaves.hvis"))
    try terminal.enter("yes", until: "changed by somebody else")
    try terminal.enter("", until: "Viken leaves*>")
    try terminal.enter("save \"Mine\" whole", until: "saved Mine")
    try terminal.program.send("quit" + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
    #expect(terminal.text("Scenarios/viken-leaves.hvis") == theirs)
    #expect(terminal.text("Scenarios/mine.hvis").contains("leave Nes"))
  }

  @Test("gives them up at no, and at once by quit!", arguments: ["no", "n", "nei", ""])
  func no(answer: String) throws {
    let terminal: Terminal
    if answer.isEmpty {
      terminal = try Terminal()
      try terminal.enter("leave Nes", until: "Nes leaves")
      try terminal.program.send("quit!" + Keys.enter)
    } else {
      terminal = try asked(by: Keys.controlD)
      try terminal.program.send(answer + Keys.enter)
    }
    #expect(try terminal.program.waitForEnding() == .exited(0))
    #expect(terminal.journals == [])
  }

  @Test("stays at Enter and at Ctrl-C", arguments: ["\r", "\u{3}"])
  func stay(key: String) throws {
    let terminal = try asked()
    try terminal.program.send(key)
    try terminal.program.wait(for: "the prompt") { $0.currentRow == "hvis*>" }
    try terminal.enter("members", until: "69")
    try terminal.program.send("quit!" + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
  }

  @Test("keeps them for the next start at a second Ctrl-D")
  func endTwice() throws {
    let terminal = try asked(by: Keys.controlD)
    try terminal.program.send(Keys.controlD)
    #expect(try terminal.program.waitForEnding() == .exited(0))
    #expect(terminal.program.screen.shows("the changes are kept"))
    #expect(terminal.journals.count == 1)
  }

  @Test(
    "the word that ends positions leaves nothing by itself, and says which one does",
    arguments: ["avslutt", "avslutt!"])
  func ends(line: String) throws {
    let terminal = try Terminal(["LC_ALL": "nb_NO.UTF-8"])
    try terminal.type(line, until: "`avslutt` alene gjør ingenting her")
    let screen = try terminal.enter("", until: "Tab eller ja henter linjen")
    #expect(screen.shows("  1 " + line.replacing("avslutt", with: "slutt")))
    try terminal.type("ja" + Keys.enter, until: "hvis> slutt")
    try terminal.program.send(Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
  }

  @Test("speaks Norwegian")
  func norwegian() throws {
    let terminal = try asked(
      by: "slutt\r", arguments: ["--lang", "nb"], question: "2 endringer er ikke lagret")
    try terminal.enter("ja", until: "hva skal scenarioet hete")
    try terminal.program.send("Nes går ut" + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
    #expect(terminal.text("Scenarios/nes-gar-ut.hvis").hasPrefix("scenario \"Nes går ut\"\n"))
  }

  @Test("a pipe asks nothing and keeps no journal")
  func pipe() throws {
    let terminal = try Terminal()
    try terminal.program.send("quit" + Keys.enter)
    #expect(try terminal.program.waitForEnding() == .exited(0))
    let hvis = try #require(BuiltProduct.path(of: "hvis"))
    let piped = try TerminalProgram(
      "/bin/sh", arguments: ["-c", "cd; printf 'leave Nes\\nquit\\n' | \(hvis) | cat"],
      environment: ["HOME": terminal.home.path, "LC_ALL": "C.UTF-8"])
    #expect(try piped.waitForEnding() == .exited(0))
    #expect(piped.screen.shows("Nes leaves"))
    #expect(!piped.screen.shows("not saved"))
    #expect(terminal.journals == [])
  }
}
