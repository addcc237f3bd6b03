import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("What a text that was not typed may say")
struct TrustTests {
  let store: TemporaryFolder

  init() throws {
    store = try TemporaryFolder()
    try store.put("victim.hvis", "scenario \"Victim\"\nassert free >= 0\n")
  }

  /// A statement of every form that acts on more than the scenario, with how it is called.
  static let acting: [(concept: Concept, statement: String)] = [
    (.save, "save! \"Victim\""), (.save, "lagre"), (.save, "save \"Other\" whole"),
    (.delete, "delete \"Victim\""), (.delete, "slett Victim"),
    (.rename, "rename \"Victim\" to \"Gone\""), (.export, "export! victim.hvis"),
    (.report, "report! \"Victim\" to victim.html"),
    (.log, "log! victim.hvis"), (.log, "logg av"),
    (.edit, "edit"), (.set, "set format json"), (.set, "set"), (.tutorial, "tutorial"),
    (.open, "open \"Victim\""), (.open, "åpne! Victim"), (.new, "new!"), (.undo, "undo"),
    (.redo, "redo"), (.apply, "apply"), (.quit, "quit"), (.quit, "avslutt!"), (.quit, ":q"),
  ]

  /// The ways in which one text leads to another.
  static let ways = [
    "open A", "compare A", "free in A", "let x = free in A", "based on A", "why free in A",
    "bridge free to A", "open Based", "open Includes", "compare Victim, A",
    "assert free in A > 0", "solve rate for free >= free in A",
  ]

  @Test("every statement to the session says how far it acts")
  func table() {
    let commands = StatementForm.all.filter { form in
      let example = form.examples(in: .english).first ?? ""
      let parsed = Parser.parse(SourceText(name: "example", text: example))
      guard case .command? = parsed.statements.first?.syntax else { return false }
      return true
    }
    let reaches = Dictionary(uniqueKeysWithValues: commands.map { ($0.concept, $0.reach) })
    #expect(
      reaches == [
        .save: .outside, .delete: .outside, .rename: .outside, .export: .outside, .edit: .outside,
        .report: .outside,
        .log: .outside,
        .set: .outside, .tutorial: .outside, .open: .session, .new: .session, .undo: .session,
        .redo: .session, .apply: .session, .quit: .session, .list: .scenario, .history: .scenario,
        .help: .scenario,
      ])
    let others = StatementForm.all.filter { reaches[$0.concept] == nil }
    #expect(others.allSatisfy { $0.reach == .scenario })
    #expect(Set(Self.acting.map(\.concept)) == Set(reaches.filter { $1 != .scenario }.keys))
  }

  @Test("a scenario that holds one is refused with its place, however it is read", arguments: ways)
  func refused(way: String) throws {
    try store.put("based.hvis", "scenario Based\nbased on A\n")
    try store.put("includes.hvis", "scenario Includes\ninclude \"a.hvis\"\n")
    for (concept, statement) in Self.acting {
      try store.put("a.hvis", "scenario A\nleave Moss\n  \(statement)\n")
      var desk = try Desk(store: store)
      let problem = try desk.refusal(way).problem as? SessionProblem
      guard case .insideScenario(_, let place, let detail)? = problem else {
        throw Unexpected("\(way) with \(statement): \(String(describing: problem))")
      }
      #expect(place == store.at("a.hvis") + ":3:3")
      #expect(detail == ScenarioFlaw(SessionProblem.notInFile(concept)))
    }
    #expect(try store.text("victim.hvis") == "scenario \"Victim\"\nassert free >= 0\n")
  }

  @Test("a file that is read for what it says carries none of them out", arguments: acting)
  func checked(concept: Concept, statement: String) throws {
    let (carried, session) = try carried("leave Moss\n\(statement)\nassert free < 0\n", .scenario)
    #expect(carried.outcomes.isEmpty)
    #expect(problems(carried) == [.notInFile(concept)])
    #expect(!carried.quits)
    #expect(session.planned.outlook == (try Desk().session.planned.outlook))
    #expect(store.has("victim.hvis") && !store.has("other.hvis"))
    for problem in problems(carried).compactMap(\.self) { expectReadable(problem) }
  }

  @Test("all of them are told together, and with keep going the rest is carried out")
  func together() throws {
    let text = "leave Moss\nsave! Victim; leave Hole\nrate 1,234\nquit\nleave Hamar\n"
    let (carried, _) = try carried(text, .scenario)
    #expect(problems(carried) == [.notInFile(.save), nil, .notInFile(.quit)])
    let (going, session) = try self.carried(text, .scenario, keepingGoing: true)
    #expect(going.diagnostics.count == 3)
    #expect(session.state.changes.map(\.text) == ["leave Moss", "leave Hamar"])
  }

  static let steering = ["open! Victim", "new!", "undo", "undo\nredo", "quit"]

  @Test("a file that is carried out may steer the session", arguments: steering)
  func steered(statements: String) throws {
    let (carried, _) = try carried("leave Moss\n\(statements)\n", .session)
    #expect(carried.diagnostics.isEmpty)
    #expect(carried.quits == (statements == "quit"))
  }

  @Test("and write only where that is allowed, which its own included files never are")
  func allowed() throws {
    let text = "scenario \"Mine\"\nleave Moss\nsave \"Mine\"\n"
    #expect(problems(try carried(text, .session).0) == [.notInFile(.save)])
    #expect(!store.has("mine.hvis"))
    #expect(try carried(text, .outside).0.diagnostics.isEmpty)
    #expect(store.has("mine.hvis"))
    try store.put("part.hvis", "delete \"Mine\"\n")
    let included = try carried("include \"part.hvis\"\n", .outside).0
    guard case .insideScenario? = problems(included).first else { throw Unexpected("no refusal") }
    #expect(store.has("mine.hvis"))
  }

  @Test("what is typed is the user's own, and a text from an editor is a file's")
  func typed() throws {
    var desk = try Desk(store: store, after: ["leave Moss", "save \"Mine\"", "delete Victim"])
    #expect(store.has("mine.hvis") && !store.has("victim.hvis"))
    let before = desk.session
    let text = SourceText(name: "text", text: desk.text + "delete \"Mine\"\n")
    guard case .refused(let carried) = desk.session.replaceText(text, by: "edit") else {
      throw Unexpected("taken")
    }
    #expect(problems(carried) == [.notInFile(.delete)])
    #expect(desk.session == before && store.has("mine.hvis"))
  }

  static let journals = [
    "step lines\nsource line\nline 1\ntext delete \"Victim\"\nfree 0\n",
    "step replace\nsource text\nline 1\ntext leave Moss\\ndelete \"Victim\"\nstatement edit\nfree 0\n",
  ]

  @Test("nor does a journal that was written by somebody else", arguments: journals)
  func journal(record: String) throws {
    let desk = try Desk(store: store)
    let log = try #require(SessionLog([desk.session.startRecord.encoded, record]))
    #expect(log.statementCount > 0)
    let recovered = log.carriedOut(in: desk.session, language: .english)
    #expect(store.has("victim.hvis"))
    #expect(recovered.losses.map(\.text) == ["delete \"Victim\""])
    var goingOn = Desk(recovered.session)
    try goingOn.say("delete Victim")
    #expect(!store.has("victim.hvis"))
  }

  /// A text that is carried out as a file of the store.
  private func carried(
    _ text: String, _ reach: StatementReach, keepingGoing: Bool = false
  ) throws -> (Carried, Session) {
    var session = try Desk(store: store).session
      .readingFile(at: store.at("own.hvis"), within: reach)
    let source = SourceText(name: store.at("own.hvis"), text: text)
    return (session.carryOut(source, keepingGoing: keepingGoing), session)
  }

  private func problems(_ carried: Carried) -> [SessionProblem?] {
    carried.diagnostics.map { $0.problem as? SessionProblem }
  }
}
