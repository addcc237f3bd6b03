import Foundation
import TerminalTesting
import TestSupport
import Testing

@Suite("The user's language at a terminal")
struct LanguageTests {
  @Test("follows a line that is wholly in the other language, and says so once")
  func follows() throws {
    let terminal = try Terminal()
    let screen = try terminal.enter("ut Tønsberg", until: "Tønsberg går ut fra 2020")
    #expect(screen.shows("svarene er på norsk nå; `sett språk en` gir engelsk"))
    try terminal.enter("angre", until: "tatt tilbake: ut Tønsberg")
    // A word of both languages, a name and a number leave it as it is.
    try terminal.enter("plan 2", until: "planen")
    let back = try terminal.enter("show funds", until: "Opening")
    #expect(back.shows("answers are in English now; `set lang nb` gives Norwegian"))
  }

  @Test("follows a sentence in plain words, too")
  func sentence() throws {
    let terminal = try Terminal()
    let screen = try terminal.enter("hvor mye betaler Bærum", until: "kontingent av Bærum")
    #expect(screen.shows("svarene er på norsk nå"))
  }

  @Test("stays where an option or a line has chosen it")
  func chosen() throws {
    let asked = try Terminal(arguments: ["--lang", "en"])
    try asked.enter("ut Tønsberg", until: "Tønsberg leaves from 2020")
    let set = try Terminal()
    try set.enter("set lang en", until: "answers are in English")
    try set.enter("ut Tønsberg", until: "Tønsberg leaves from 2020")
  }

  @Test("is remembered from one shell to the next, with what else was set, but not the format")
  func remembered() throws {
    let home = try TemporaryFolder.withScenarios()
    try home.put(".config/hvis/settings", "# mine\nset color never\n")
    let first = try Terminal(home: home)
    try first.enter("sett språk nb", until: "språk")
    try first.enter("sett direkte av", until: "direkte")
    try first.enter("sett beløp kroner", until: "hele kroner")
    try first.enter("sett format csv", until: "format")
    try first.program.send(Keys.controlD)
    _ = try first.program.waitForEnding()
    #expect(
      try home.text(".config/hvis/settings")
        == "# mine\nset color never\nset lang nb\nset live off\nset amounts kroner\n")
    let second = try Terminal(home: home)
    #expect(second.program.screen.rows[0].contains("medlemmer"))
    try second.enter("sett", until: "direkte")
    try second.enter("fri", until: "174\u{A0}522\u{A0}kr")
    // The option of the command line comes first.
    let third = try Terminal(home: home, arguments: ["--lang", "en"])
    #expect(third.program.screen.rows[0].contains("members"))
  }

  @Test("is told of what else stands in the file, which does nothing")
  func other() throws {
    let home = try TemporaryFolder.withScenarios()
    try home.put(".config/hvis/settings", "set lang nb\ndelete! \"Adopted 2020\"\nset lang xx\n")
    let terminal = try Terminal(home: home)
    let screen = try terminal.program.wait(forText: "bare linjer med `sett` gjelder her")
    #expect(screen.shows("settings:2"))
    #expect(screen.shows("settings:3"))
    #expect(try home.text("Scenarios/adopted-2020.hvis").hasPrefix("scenario"))
  }

  @Test("is no matter of a pipe, which reads no settings and follows no line")
  func pipe() throws {
    let home = try TemporaryFolder.withScenarios()
    try home.put(".config/hvis/settings", "set lang nb\n")
    let program = try TerminalProgram(
      "/bin/sh",
      arguments: [
        "-c", "printf 'ut Moss\\n' | \"$0\"", try #require(BuiltProduct.path(of: "hvis")),
      ],
      environment: ["HOME": home.path, "LC_ALL": "C.UTF-8"], rows: 24, columns: 80)
    try program.wait(forText: "Moss leaves from 2020")
  }
}

@Suite("The first lines at a terminal")
struct BannerTests {
  @Test(
    "name who has given notice and still counts, and the line that shows the budget without them")
  func notice() throws {
    let screen = try Terminal(["LC_ALL": "nb_NO.UTF-8"], columns: 160).program.wait(
      forText: "hvis>")
    #expect(
      screen.rows[1].hasPrefix(
        "Tønsberg og Våler (Innlandet) har sagt opp, men er regnet med; `åpne"))
    #expect(screen.shows("67 medlemmer · fri reserve 100\u{A0}000,00\u{A0}kr"))
  }

  @Test("propose the change itself where that scenario is not stored")
  func unstored() throws {
    let home = try TemporaryFolder()
    let screen = try Terminal(home: home, columns: 160).program.wait(forText: "hvis>")
    #expect(screen.shows("`leave Tønsberg, Våler (Innlandet)` shows the budget without them"))
  }
}
