import TestSupport
import Testing

@testable import ScenarioStore

@Suite("Scenarios with two names")
struct SecondNameTests {
  let folder: TemporaryFolder
  let store: ScenarioStore

  init() throws {
    folder = try TemporaryFolder()
    store = ScenarioStore(folder)
    try folder.put("viken-leaves.hvis", scenario("Viken leaves", nb: "Viken går ut"))
  }

  @Test(
    "any of the names finds it, exactly or folded",
    arguments: ["Viken leaves", "Viken går ut", "viken LEAVES", "viken gar ut"])
  func found(name: String) throws {
    #expect(try store.text(named: name).path == folder.at("viken-leaves.hvis"))
  }

  @Test("it is listed and filed under the first")
  func listed() throws {
    let entry = try #require(try store.list().entries.first)
    #expect(entry.name == "Viken leaves")
    #expect(entry.names == ["Viken leaves", "Viken går ut"])
    let made = try store.create(scenario("A", nb: "Å"), named: "A")
    #expect(made.path == folder.at("a.hvis"))
  }

  @Test(
    "no scenario is made of which a name finds another",
    arguments: [
      (scenario("Viken går ut"), "Viken går ut"), (scenario("VIKEN GAR UT"), "VIKEN GAR UT"),
      (scenario("New", nb: "viken leaves"), "New"), (scenario("New", nb: "Viken går ut"), "New"),
    ])
  func taken(text: String, name: String) throws {
    let clash = try #require(declaredNames(text).last)
    let problem = StoreProblem.nameTaken(name: clash, existing: "Viken leaves")
    for overwriting in [false, true] {
      #expect(throws: problem) {
        try store.create(text, named: name, overwriting: overwriting)
      }
    }
    let other = try store.create(scenario("Other"), named: "Other")
    #expect(throws: problem) { try store.rename(other, to: name, text: text) }
    let second = scenario("Other", nb: clash)
    #expect(throws: problem) { try store.save(second, over: other) }
    #expect(throws: problem) {
      try store.create(second, named: "Other", overwriting: true)
    }
    #expect(try store.text(named: "Other") == other)
  }

  @Test("its own names are no others'")
  func own() throws {
    let opened = try store.text(named: "Viken går ut")
    let saved = try store.save(scenario("Viken leaves", nb: "Viken er ute"), over: opened)
    #expect(try store.text(named: "Viken er ute") == saved)
    let renamed = try store.rename(
      saved, to: "Viken er ute", text: scenario("Viken er ute", nb: "Viken leaves"))
    #expect(try store.list().entries.map(\.name) == ["Viken er ute"])
    #expect(renamed.path == folder.at("viken-er-ute.hvis"))
  }
}
