import TerminalTesting
import Testing

/// Lines are remembered beside the others of their store.
@Suite("The history of a store")
struct StoreHistoryTests {
  @Test("is empty in a new one, and stands where it was in the old one")
  func ofItsOwn() throws {
    let first = try Terminal()
    try first.enter("show funds", until: "Profiling")
    try first.program.send("quit" + Keys.enter)
    #expect(try first.program.waitForEnding() == .exited(0))
    let second = try Terminal(home: first.home, arguments: ["--store", "Others"])
    let screen = try second.enter("history", until: "history")
    #expect(!screen.shows("show funds"))
    let again = try Terminal(home: first.home, arguments: ["--store", "./Scenarios/"])
    try again.enter("history", until: "show funds")
  }
}
