import Analysis
import Budget
import ScenarioLanguage
import ScenarioStore
import TestSupport
import Testing

@testable import Session

@Suite("Scenarios whose name and note are in both languages")
struct SecondNameTests {
  static let viken = LocalName("Viken leaves", norwegian: "Viken går ut")

  let store: TemporaryFolder

  init() throws {
    store = try TemporaryFolder()
    try store.put(
      "viken-leaves.hvis",
      """
      scenario "Viken leaves" nb "Viken går ut"
      note "For the board" nb "Til styret"
      leave Viken

      """)
    try store.put("b.hvis", "scenario \"B\"\nbased on \"Viken går ut\"\nrate 1.60\n")
  }

  @Test("opens by either name, and is saved in its file with both", arguments: viken.names)
  func opens(name: String) throws {
    var desk = try Desk(store: store, after: ["open \"\(name)\""])
    #expect(desk.session.scenarioName == Self.viken)
    try desk.say("leave Moss; save \"\(name)\"")
    #expect(
      try store.text("viken-leaves.hvis")
        == "scenario \"Viken leaves\" nb \"Viken går ut\"\nnote \"For the board\" nb \"Til styret\"\n"
        + "leave Viken\nleave Moss\n")
    #expect(!store.has("viken-gar-ut.hvis"))
  }

  @Test("lists it, and what is based on it by whichever name, under both")
  func lists() throws {
    var desk = try Desk(store: store)
    guard case .filed(.listed(let scenarios, _))? = try desk.say("list").first else {
      throw Unexpected("no list")
    }
    #expect(scenarios.map(\.name) == ["B", Self.viken])
    #expect(scenarios.map(\.basis) == [Self.viken, nil])
    #expect(scenarios.map(\.note) == [nil, LocalName("For the board", norwegian: "Til styret")])
  }

  @Test("is known to be built on, by whichever name", arguments: viken.names)
  func builtOn(name: String) throws {
    try store.put("b.hvis", "scenario \"B\"\nbased on \"\(name)\"\nrate 1.60\n")
    var desk = try Desk(store: store)
    for statement in ["delete \"\(name)\"", "rename \"\(name)\" to \"C\""] {
      let problem = try desk.refusal(statement).problem as? SessionProblem
      #expect(problem == .basisOfOthers(Self.viken, ["B"]))
    }
    guard
      case .filed(.saved(_, _, _, let dependents))? = try desk.say(
        "open \"Viken leaves\"; leave Moss; save"
      ).last
    else { throw Unexpected("not saved") }
    #expect(dependents == ["B"])
  }

  @Test("stands beside others once, by either name")
  func compares() throws {
    var desk = try Desk(store: store)
    guard
      case .comparison(let comparison)? = try desk.say(
        "compare \"Viken går ut\", \"Viken leaves\" against B"
      ).first
    else { throw Unexpected("nothing compared") }
    #expect(comparison.columns.map(\.name) == ["B", Self.viken])
  }

  @Test(
    "no other scenario gets one of its names",
    arguments: [
      "save \"Viken går ut\"", "save! \"VIKEN GAR UT\"", "scenario \"A\" nb \"viken leaves\"; save",
      "rename B to \"Viken går ut\"", "rename B to \"A\" nb \"Viken gar ut\"",
    ])
  func taken(line: String) throws {
    var desk = try Desk(store: store, after: ["rate 1.50"])
    let before = desk.session.storedNames
    let problem = try desk.refusal(line).problem as? SessionProblem
    guard case .store(.nameTaken(_, existing: "Viken leaves"))? = problem else {
      throw Unexpected("\(line): \(problem.map { $0.message(in: .english) } ?? "carried out")")
    }
    #expect(desk.session.storedNames == before)
  }

  @Test("a copy has the new name alone, and a rename unless it says another")
  func renames() throws {
    try store.put("b.hvis", "scenario \"B\"\nrate 1.60\n")
    var desk = try Desk(store: store, after: ["open \"Viken går ut\"", "save \"Copy\""])
    #expect(desk.session.scenarioName == "Copy")
    #expect(try store.text("copy.hvis").hasPrefix("scenario \"Copy\"\nnote"))
    let name = LocalName("Without Viken", norwegian: "Uten Viken")
    try desk.say("rename \"Viken går ut\" to \"Without Viken\" nb \"Uten Viken\"")
    #expect(
      try store.text("without-viken.hvis").hasPrefix(
        "scenario \"Without Viken\" nb \"Uten Viken\"\n"))
    guard
      case .filed(.renamed(let old, let new))? = try desk.say("rename \"Uten Viken\" to \"C\"")
        .first
    else { throw Unexpected("not renamed") }
    #expect(old == name)
    #expect(new == "C")
    try desk.say("undo")
    #expect(
      try store.text("without-viken.hvis").hasPrefix(
        "scenario \"Without Viken\" nb \"Uten Viken\"\n"))
  }

  @Test("bare names keep `nb`, as do files of the first version")
  func bare() throws {
    let desk = try Desk(store: store, after: ["scenario Plan nb Oslo"])
    #expect(desk.session.scenarioName == "Plan nb Oslo")
    #expect(try Desk(after: ["let nb = 3"]).shown("nb") == "3")
  }
}
