import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("Small numbers in words, where a count stands")
struct NumberWordTests {
  static let lines = [
    ("plan fire år", "plan 4 år"), ("plan four years", "plan 4 years"), ("plan to", "plan 2"),
    ("ansett to midlertidige", "ansett 2 midlertidige"), ("hire a temporary", "hire 1 temporary"),
    ("ansett en fast", "ansett 1 fast"), ("avslutt to midlertidige", "avslutt 2 midlertidige"),
    ("end one permanent at 2020-06", "end 1 permanent at 2020-06"),
    ("ansett ÅTTE midlertidige", "ansett 8 midlertidige"),
    ("rate 1.60; leave Nes; undo two", "rate 1.60; leave Nes; undo 2"),
    ("sats 1,60; ut Nes; angre to", "sats 1,60; ut Nes; angre 2"),
  ]

  @Test("mean what the digits mean", arguments: lines)
  func same(words: String, digits: String) throws {
    let (spelled, written) = (try Desk(after: [words]), try Desk(after: [digits]))
    #expect(spelled.session.planned == written.session.planned)
  }

  @Test("stand in a table's rows too")
  func rows() throws {
    var desk = try Desk()
    guard case .table(.members(let table, _))? = try desk.say("show members by fee top three").first
    else { throw Unexpected("no members") }
    #expect(table.rows.count == 3)
  }

  @Test(
    "elsewhere are the words they are",
    arguments: ["rate to", "sats fire", "weight Oslo to", "profiling fire", "growth wages to"])
  func elsewhere(line: String) throws {
    var desk = try Desk()
    _ = try desk.refusal(line)
  }

  @Test("begin names as before, in quotes and without")
  func names() throws {
    let desk = try Desk(after: ["hire 1 temporary as \"To fire\"", "end To fire"])
    #expect(try desk.shown("free") == "174 521,50 kr")
  }
}
