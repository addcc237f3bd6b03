import Foundation
import TerminalTesting
import TestSupport
import Testing

/// Links on names of files and sources, as the built program gives them to a terminal.
@Suite("Links")
struct LinkTests {
  private static let agenda =
    "https://www.osloregionen.no/kalender/mote-i-samarbeidsradet-representantskapet-for-osloregionen/"

  /// The links that were written, without what stands before the home in their addresses.
  private func links(_ terminal: Terminal) throws -> [String] {
    let home = URL(fileURLWithPath: terminal.home.path).resolvingSymlinksInPath().path
    return try terminal.program.screen.links.map { address, text in
      guard address.hasPrefix("file:") else { return text + " " + address }
      let place = try #require(address.range(of: home + "/"))
      return text + " " + address[place.upperBound...]
    }
  }

  @Test("lead from what is saved, exported and logged to its file")
  func files() throws {
    let terminal = try Terminal()
    try terminal.enter("leave Tønsberg; save \"Tønsberg ut\"", until: "saved Tønsberg ut in")
    try terminal.enter("show members; export \"a b.csv\"", until: "to a b.csv")
    try terminal.enter("log minutes.txt", until: "go to minutes.txt")
    try terminal.enter("open \"Fee 1.60\"", until: "opened")
    try terminal.enter("log off", until: "the log is in minutes.txt")
    #expect(
      try links(terminal) == [
        "Scenarios/tonsberg-ut.hvis Scenarios/tonsberg-ut.hvis", "ab.csv a%20b.csv",
        "minutes.txtminutes.txt minutes.txt",
      ])
    #expect(!terminal.text("minutes.txt").contains("\u{1B}"))
    #expect(terminal.program.screen.unknown == [])
  }

  @Test("lead from sources and stored scenarios to where they are, and move no column")
  func tables() throws {
    let terminal = try Terminal(rows: 70)
    try terminal.enter("vis kilder", until: "slik reglene sier")
    #expect(try links(terminal).contains("saksliste " + Self.agenda))
    let plain = try Terminal(["LC_ALL": "C.UTF-8", "NO_HYPERLINKS": "1"], rows: 70)
    try plain.enter("vis kilder", until: "slik reglene sier")
    #expect(plain.program.screen.rows == terminal.program.screen.rows)
    try terminal.enter("liste", until: "firedel")
    #expect(try links(terminal).contains("Vikengårut Scenarios/viken-leaves.hvis"))
  }

  /// Where nothing is a link: settings of the terminal, and ways of starting the shell.
  static let plainPlaces: [(environment: [String: String], arguments: [String])] = [
    (["NO_HYPERLINKS": "1"], []), (["TERM": "dumb"], []), ([:], ["--accessible"]),
    (["ACCESSIBLE": "1"], []), ([:], ["--format", "json"]), ([:], ["--format", "csv"]),
  ]

  @Test("are nowhere where nobody wants them, or a program reads", arguments: plainPlaces)
  func plain(environment: [String: String], arguments: [String]) throws {
    let terminal = try Terminal(
      ["LC_ALL": "C.UTF-8"].merging(environment) { $1 }, arguments: arguments, rows: 90)
    try terminal.program.send("show sources; list; export a.csv" + Keys.enter)
    let marker = "idle:\(terminal.program.bytesSent)"
    try terminal.program.wait(for: "the answers") { $0.markers.last == marker }
    #expect(terminal.program.screen.transcript.contains("a.csv"))
    #expect(terminal.program.screen.links.isEmpty)
  }

  @Test("are not in a pipe")
  func pipe() throws {
    let terminal = try TerminalProgram(
      "/bin/sh",
      arguments: [
        "-c", "\"$0\" eval 'show sources' | cat", try #require(BuiltProduct.path(of: "hvis")),
      ],
      environment: ["LC_ALL": "C.UTF-8"])
    #expect(try terminal.waitForEnding() == .exited(0))
    #expect(terminal.screen.transcript.contains("agenda") && terminal.screen.links.isEmpty)
  }
}
