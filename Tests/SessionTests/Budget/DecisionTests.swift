import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("Who decides, as a budget file says")
struct DecisionTests {
  static let budget = """
    budget "Small"
    year 2020
    term network nb nettverk
    body "the council" nb rådet decides fees, members ahead when "in May" nb "i mai" given
    body Board nb Styret decides lines, staff given "the rules" nb "reglene"
    rate 1.50 given
    populations 2019 given
    municipality Moss population 1 000
    municipality Nes population 500
    fund Purse 5k given
    line Books nb Bøker 5k assumed "a guess" nb "gjetning"
    activity Tour roles network extent long nb lang
    reserve 100k given

    """

  private func desk() throws -> Desk {
    let text = SourceText(name: "b", text: Self.budget)
    return try Desk(Session(#require(BudgetFileReader.read(text).budget), storePath: nil))
  }

  @Test("is told by help about what is decided, and of nothing else")
  func help() throws {
    var desk = try desk()
    var told: [String?] = []
    for word in ["rate", "hire", "spend", "drop", "fund", "show"] {
      guard case .help(.statement(_, _, let decision, _))? = try desk.say("help \(word)").first
      else {
        throw Unexpected("another answer")
      }
      told.append(decision.map { "\($0.body.name.norwegian) \($0.earliest.number)" })
    }
    #expect(told == ["rådet 2021", "Styret 2020", "Styret 2020", nil, nil, nil])
  }

  @Test("is said by a change of a year whose number stands, once a plan")
  func late() throws {
    var desk = try desk()
    func late(_ line: String) throws -> [Int] {
      guard case .changed(let changed)? = try desk.say(line).first else {
        throw Unexpected("another answer")
      }
      return changed.warnings.compactMap { warning in
        guard case .alreadyDecided(let decision, let year) = warning else { return nil }
        return decision.earliest.number * 10_000 + year.number
      }
    }
    _ = try desk.say("plan 3 years")
    #expect(try late("rate 2 from 2021") == [])
    #expect(try late("rate 1.60") == [2021_2020])
    #expect(try late("rate 1.70") == [])
    #expect(try late("weight Moss 2") == [2021_2020])
    #expect(try late("leave Nes") == [2021_2020])
    #expect(try late("spend Books 6k") == [])
  }

  @Test("has texts in both languages, those of a term wherever it stands")
  func texts() throws {
    let budget = try desk().session.planned.plan.budget
    #expect(budget.bodies.map(\.provenance.place?.norwegian) == [nil, "reglene"])
    #expect(budget.bodies.map(\.moment?.norwegian) == ["i mai", nil])
    #expect(budget.lines[0].provenance.place == LocalName("a guess", norwegian: "gjetning"))
    #expect(budget.activities[0].roles == [LocalName("network", norwegian: "nettverk")])
    #expect(budget.activities[0].extent?.norwegian == "lang")
  }
}
