import TerminalTesting
import TestSupport
import Testing

/// What is said while a sentence is typed that is a question, or asks for what cannot be done.
@Suite("The live row of sentences")
struct AskedAndRefusedTests {
  @Test("tells of a question what it would answer, mark or none")
  func asked() throws {
    let terminal = try Terminal(["LC_ALL": "nb_NO.UTF-8"])
    let plain = try terminal.type("vis medlemmer", until: "hvor mange medlemmer som betaler")
    let row = try #require(plain.rows.last { $0.contains("hvor mange medlemmer") })
    try terminal.program.send("?")
    let marker = "idle:\(terminal.program.bytesSent)"
    let asked = try terminal.program.wait(for: "the mark to be read") { $0.markers.last == marker }
    #expect(asked.rows.contains(row))
  }

  @Test("tells why what is meant cannot be done, and says the same after Enter")
  func refused() throws {
    let terminal = try Terminal(["LC_ALL": "nb_NO.UTF-8"])
    try terminal.enter("ut Viken", until: "Viken går ut fra 2020")
    try terminal.type("Viken går ut", until: "«Viken» er allerede ute siden `ut Viken`")
    try terminal.enter("", until: "skriv `inn` for å ta det med igjen")
  }
}
