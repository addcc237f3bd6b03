import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Carrying a text out")
struct CarryOutTests {
  private func carry(
    _ text: String, keepingGoing: Bool = false
  ) throws -> (carried: Carried, desk: Desk) {
    var desk = try Desk()
    let carried = desk.session.carryOut(
      SourceText(name: "a.hvis", text: text), keepingGoing: keepingGoing)
    return (carried, desk)
  }

  @Test("tells all syntax errors together and does nothing")
  func syntax() throws {
    let (carried, desk) = try carry("leave Moss\nraet 5\nrate 1,234\nleave Nowhere\n")
    #expect(carried.diagnostics.map(\.range.start) == [11, 23])
    #expect(carried.outcomes.isEmpty)
    #expect(desk.session == (try Desk().session))
  }

  @Test("counts the syntax errors beyond twenty")
  func manyErrors() throws {
    let (carried, _) = try carry(String(repeating: "raet 5\n", count: 25))
    #expect(carried.diagnostics.count == 20)
    #expect(carried.omittedDiagnostics == 5)
  }

  @Test("stops at the first statement that cannot be carried out, keeping what went before")
  func semantic() throws {
    let (carried, desk) = try carry("leave Moss\nleave Nowhere\nleave Hole\nleave Noplace\n")
    #expect(carried.diagnostics.map(\.range.start) == [17])
    #expect(carried.outcomes.map(\.line) == [1])
    #expect(try desk.shown("members") == "68 members")
  }

  @Test("keeping going, tells every error in order and leaves out whole lines only")
  func keepingGoing() throws {
    let text =
      "leave Moss; raet 5\nleave Nowhere\nleave Hole\n; ;rate 1.60 # fine\nrate 1,234 # no\n"
    let (carried, desk) = try carry(text, keepingGoing: true)
    #expect(carried.diagnostics.map(\.range.start) == [12, 25, 69])
    #expect(carried.outcomes.map(\.line) == [3, 4])
    #expect(try desk.shown("members") == "68 members")
    #expect(try desk.shown("rate") == "1,60 kr/inh.")
  }

  @Test("keeping going, leaves out lines with errors that are not told any more")
  func keepingGoingFar() throws {
    let text = String(repeating: "leave Moss; raet 5\n", count: 25)
    let (carried, desk) = try carry(text, keepingGoing: true)
    #expect(carried.outcomes.isEmpty)
    #expect(try desk.shown("members") == "69 members")
  }

  @Test("several statements on a line stand or fall together")
  func line() throws {
    let (carried, desk) = try carry("leave Moss; leave Hole; leave Nowhere\n")
    #expect(carried.outcomes.isEmpty)
    #expect(try desk.shown("members") == "69 members")
  }

  @Test("ends at quit, whatever stands behind it")
  func quit() throws {
    for text in ["leave Moss\nquit\nleave Hole\n", "leave Moss\navslutt; leave Hole\n"] {
      let (carried, desk) = try carry(text)
      #expect(carried.quits)
      #expect(carried.diagnostics.isEmpty)
      #expect(try desk.shown("members") == "68 members")
    }
  }

  @Test("a file's questions and assertions are answered")
  func file() throws {
    let store = try TemporaryFolder()
    try store.put("a.hvis", "scenario A\nleave Moss\n")
    try store.put("b.hvis", "based on A\nfree\nassert members = 69\nshow\nscenario B\n")
    var session = try Session(EmbeddedBudget.read(), storePath: nil)
      .readingFile(at: store.at("b.hvis"))
    let carried = session.carryOut(
      SourceText(name: store.at("b.hvis"), text: try store.text("b.hvis")))
    #expect(carried.diagnostics.map { $0.problem.message(in: .english) } == [])
    #expect(carried.outcomes.count == 5)
  }

  @Test("the stored scenarios of the repository hold their own assertions")
  func scenarios() throws {
    let folder = PackageFolder.path + "/Scenarios"
    let names = ["Adopted 2020", "Tønsberg leaves", "Viken leaves", "Fee 1.60", "Profiling halved"]
    for name in names {
      var desk = Desk(try Session(EmbeddedBudget.read(), storePath: folder))
      try desk.say("open \"\(name)\"")
      let text = desk.text
      var reading = Desk(
        try Session(EmbeddedBudget.read(), storePath: nil).readingFile(at: folder + "/x.hvis"))
      let carried = reading.session.carryOut(SourceText(name: folder + "/x.hvis", text: text))
      #expect(carried.diagnostics.isEmpty)
      for case .asserted(let asserted) in carried.outcomes.map(\.answer) {
        #expect(asserted.holds, "\(name): \(asserted.condition)")
      }
    }
  }
}
