import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// The scenario A is the budget without Moss: a free reserve of 101 215 kroner.
@Suite("Links to the scenario that another builds on")
struct ScenarioLinkTests {
  let store: TemporaryFolder

  init() throws {
    store = try TemporaryFolder()
    try store.put("a.hvis", "scenario \"A\"\nnote \"first\"\nlet out = 1\nleave Moss\n")
  }

  /// What is said when a scenario is opened.
  private func notice(opening name: String) throws -> BasisNotice? {
    var desk = try Desk(store: store)
    guard case .filed(.opened(_, _, _, _, let notice, _, _))? = try desk.say("open \(name)").first
    else {
      throw Unexpected("not opened")
    }
    return notice
  }

  private func listed() throws -> [BasisNotice?] {
    var desk = try Desk(store: store)
    guard case .filed(.listed(let scenarios, _))? = try desk.say("list").first else {
      throw Unexpected("no list")
    }
    return scenarios.map(\.notice)
  }

  /// The statement that links B to A as it is now.
  private func link(_ desk: Desk) throws -> String {
    try #require(
      desk.text.split(separator: "\n").map(String.init).first { $0.hasPrefix("based on") })
  }

  @Test("a scenario saved with a link has what came after, and says what it links to")
  func saved() throws {
    var desk = try Desk(
      store: store, after: ["open A", "# more", "rate 1.60", "save B based on A"])
    let link = try link(desk)
    #expect(link.wholeMatch(of: /based on "A" version "[0-9a-f]{12}" free 101 215/) != nil)
    #expect(try store.text("b.hvis") == "scenario \"B\"\n\(link)\n\n# more\nrate 1.60\n")
    #expect(desk.text == (try store.text("b.hvis")))
    #expect(!desk.session.hasUnsavedChanges)
    #expect(try desk.shown("members") == "68 members")
    #expect(try notice(opening: "B") == nil)
    try desk.say("leave Hole; save")
    #expect(try self.link(desk) == link)
  }

  @Test("nothing can build on a scenario of which statements were taken out here")
  func takenApart() throws {
    var desk = try Desk(store: store, after: ["open A", "rate 1.60"])
    let text = SourceText(name: "edited", text: "scenario \"A\"\nlet out = 1\nrate 1.60\n")
    guard case .taken = desk.session.replaceText(text, by: "edit") else {
      throw Unexpected("the text is not taken")
    }
    let problem = try desk.refusal("save B based on A").problem
    #expect(problem as? SessionProblem == .takenApart("A"))
    expectReadable(problem)
    #expect(
      problem.message(in: .norwegian)
        == "kommandoer i «A» er angret eller redigert her, så ingenting kan bygge på det; ta bort "
        + "`basert på` for å lagre en kopi")
    // The way out that the message names.
    try desk.say("save B")
    #expect(try store.text("b.hvis") == "scenario \"B\"\nlet out = 1\nrate 1.60\n")
  }

  static let sameTexts = [
    "scenario \"A\"\nlet out = 1; leave Moss",
    "# new\nscenario A\n\n\nLA out=1  # x\n  ut \"Moss\"\n",
    "scenario \"A\"\nnote \"another\"\nlet out = 1\nleave Moss\nassert free > 0\nshow\n",
  ]

  @Test("comments, layout, language, notes and questions move nothing", arguments: sameTexts)
  func same(_ text: String) throws {
    _ = try Desk(store: store, after: ["open A", "rate 1.60", "save B based on A"])
    try store.put("a.hvis", text)
    #expect(try notice(opening: "B") == nil)
    #expect(try listed() == [nil, nil])
  }

  static let movedForms: [(text: String, free: Int64)] = [
    ("scenario \"A\"\nlet out = 1\nleave Hole\n", 164_254_00),
    ("scenario \"A\"\nlet out = 2\nleave Moss\n", 101_215_00),
    ("scenario \"A\"\nleave Moss\nlet out = 1\n", 101_215_00),
    ("scenario \"A\"\nlet out = 1\nleave Moss\nplan 2 years\n", 101_215_00),
    ("scenario \"A\"\nlet out = 1\ninclude \"part.hvis\"\n", 164_254_00),
  ]

  @Test(
    "other statements do, and it is said with what became of the reserve", arguments: movedForms)
  func moved(_ form: (text: String, free: Int64)) throws {
    try store.put("part.hvis", "leave Hole\n")
    var desk = try Desk(store: store, after: ["open A", "rate 1.60", "save B based on A"])
    try store.put("a.hvis", form.text)
    let expected = BasisNotice.moved(
      scenario: "B", basis: "A", before: Money(øre: 101_215_00), after: Money(øre: form.free))
    #expect(try notice(opening: "B") == expected)
    #expect(try listed().contains(expected))
    var other = try Desk(store: store)
    guard
      case .comparison(let comparison)? = try other.say("compare B against \"Osloregionen 2020\"")
        .first
    else { throw Unexpected("no comparison") }
    #expect(comparison.notices == [expected])
    let fresh = try Desk(store: store).session
    #expect(try fresh.comparison(of: [store.at("b.hvis")], base: .first).notices == [expected])
    var reader = fresh.readingFile(at: store.at("b.hvis"))
    let carried = reader.carryOut(
      SourceText(name: store.at("b.hvis"), text: try store.text("b.hvis")))
    guard case .framed(.based(_, _, let notice))? = carried.outcomes.map(\.answer).dropFirst().first
    else { throw Unexpected("not based on anything") }
    #expect(notice == expected)
    // Saving it again accepts the change.
    try desk.say("open B; save")
    #expect(try self.notice(opening: "B") == nil)
    #expect(try listed().allSatisfy { $0 == nil })
  }

  @Test("what is further down the chain moves a link as well")
  func chain() throws {
    _ = try Desk(
      store: store,
      after: ["open A", "rate 1.60", "save B based on A", "leave Nes", "save C based on B"])
    try store.put("a.hvis", "scenario \"A\"\nleave Hole\n")
    guard case .moved(scenario: "C", basis: "B", _, _)? = try notice(opening: "C") else {
      throw Unexpected("nothing is said")
    }
  }

  @Test("a file without a version is never spoken of, and stays as it is until it is saved")
  func older() throws {
    let text = "scenario \"B\"\nbasert på \"A\"  # as ever\nrate 1.60\n"
    try store.put("b.hvis", text)
    var desk = try Desk(store: store, after: ["open B"])
    #expect(!desk.session.hasUnsavedChanges)
    try store.put("a.hvis", "scenario \"A\"\nleave Hole\n")
    #expect(try notice(opening: "B") == nil)
    #expect(try listed() == [nil, nil])
    try desk.say("open B; save")
    let saved = try store.text("b.hvis")
    let line = try #require(saved.split(separator: "\n").dropFirst().first)
    #expect(
      line.wholeMatch(of: /basert på "A" versjon "[0-9a-f]{12}" fri 164 254  # as ever/) != nil)
  }

  @Test("a copy keeps its own link, and one to an ancestor takes in what lies between")
  func ancestors() throws {
    var desk = try Desk(
      store: store,
      after: ["open A", "# ten øre", "rate 1.60", "save B based on A", "leave Nes", "save C"])
    let link = try link(desk)
    #expect(
      try store.text("c.hvis") == "scenario \"C\"\n\(link)\n\n# ten øre\nrate 1.60\nleave Nes\n")
    try desk.say("open B; leave Hole; save D based on B; save E based on A")
    #expect(
      try store.text("e.hvis") == "scenario \"E\"\n\(link)\n\n# ten øre\nrate 1.60\n\nleave Hole\n")
    #expect(try desk.shown("members") == "67 members")
    try desk.say("save F whole")
    #expect(try !store.text("f.hvis").contains("based on"))
  }

  static let refusals: [(lines: [String], refused: String, problem: SessionProblem)] = [
    (["leave Nes"], "save B based on A", .notBuiltOn("A")),
    (["open A"], "save B based on C", .notBuiltOn("C")),
    (["open A"], "save A based on A", .basisCycle(["A", "A"])),
  ]

  @Test(
    "only what is open, as it was opened, and what that builds on can be linked to",
    arguments: refusals)
  func refused(_ form: (lines: [String], refused: String, problem: SessionProblem)) throws {
    var desk = try Desk(store: store, after: form.lines)
    let before = desk.session
    #expect(try desk.refusal(form.refused).problem as? SessionProblem == form.problem)
    #expect(desk.session == before)
    #expect(!store.has("b.hvis"))
  }

  @Test("those that build on what is saved are named")
  func dependents() throws {
    var desk = try Desk(
      store: store,
      after: [
        "open A", "rate 1.60", "save C based on A", "leave Nes", "save B based on C", "open A",
      ])
    guard case .filed(.saved(_, _, _, let dependents))? = try desk.say("leave Hole; save").last
    else {
      throw Unexpected("not saved")
    }
    #expect(dependents == ["B", "C"])
    guard case .filed(.saved(_, _, _, let none))? = try desk.say("save D").last else {
      throw Unexpected("not saved")
    }
    #expect(none == [])
  }

  @Test("figures stand on the basis as it was opened, in all of an answer, and that is said")
  func savedMeanwhile() throws {
    _ = try Desk(store: store, after: ["open A", "rate 1.60", "save B based on A"])
    var desk = try Desk(store: store, after: ["open B"])
    let free = try desk.shown("free in A")
    try store.put("a.hvis", "scenario \"A\"\nleave Hole\n")
    #expect(try desk.shown("free in A") == free)
    guard case .comparison(let comparison)? = try desk.say("compare A").first else {
      throw Unexpected("no comparison")
    }
    #expect(comparison.columns[1].planned.outlook.first.closing.free == Money(øre: 101_215_00))
    #expect(comparison.notices == [.savedMeanwhile(basis: "A")])
    // A single figure of it says so too.
    guard case .value(let value)? = try desk.say("free in A").first,
      case .asserted(let asserted)? = try desk.say("assert free > free in A").first
    else { throw Unexpected("no value") }
    #expect(value.notices == [.savedMeanwhile(basis: "A")])
    #expect(asserted.notices == value.notices)
    guard case .value(let own)? = try desk.say("free").first else { throw Unexpected("no value") }
    #expect(own.notices.isEmpty)
    // Opening it takes the new one in; the assertion is part of what was open.
    try desk.say("open! B")
    #expect(try desk.shown("free in A") == "164 254,00 kr")
    for language in InterfaceLanguage.allCases {
      let message = BasisNotice.savedMeanwhile(basis: "A").message(in: language)
      #expect(message.hasPrefix(language.quoted("A") + " "))
    }
  }

  @Test("a version is the same on every machine and in every edition of the program")
  func version() {
    #expect(
      LinkVersion.of(["let out = 1", "leave Moss"]) == LinkVersion.of(["LA out=1", "ut  Moss"]))
    #expect(LinkVersion.of(["leave Moss", "rate 1,60"]) == "760d7dea7085")
  }
}
