import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("A change with a number far from what stood")
struct DoubtTests {
  /// What is typed, and what may have been meant, in both languages; nil where it is only asked.
  static let doubted: [(typed: String, english: String?, norwegian: String?)] = [
    ("rate 170", "rate 1.70", "rate 1,70"),
    ("sats 170 fra 2020", "sats 1.70 fra 2020", "sats 1,70 fra 2020"),
    ("rate +10", "rate +0.10", "rate +0,10"), ("rate * 10", nil, nil),
    ("cost \"Temporary 1\" 950", "cost \"Temporary 1\" 950k", "cost \"Temporary 1\" 950k"),
    ("cost all 9.5 mill", "cost all 950k", "cost all 950k"),
    (
      "hire 1 temporary cost 900 from 2020-09", "hire 1 temporary cost 900k from 2020-09",
      "hire 1 temporary cost 900k from 2020-09"
    ),
    ("hire 100 temporary", nil, nil), ("rate 0", nil, nil), ("population Oslo 0", nil, nil),
    ("population Oslo 693", "population Oslo 693 000", "population Oslo 693 000"),
    ("profiling 3", "profiling 3 mill", "profiling 3 mill"),
    ("profiling -500", "profiling -500k", "profiling -500k"),
    ("fund Profiling 3,2", "fund Profiling 3.2 mill", "fund Profiling 3,2 mill"),
    ("spend new \"Seminar\" 250", "spend new \"Seminar\" 250k", "spend new \"Seminar\" 250k"),
    ("itemise Communication 300", "itemise Communication 300k", "itemise Communication 300k"),
    ("weight Oslo 20", "weight Oslo 2", "weight Oslo 2"),
    (
      "join Kragerø population 10", "join Kragerø population 10 000",
      "join Kragerø population 10 000"
    ),
  ]

  @Test("is done, and asked about", arguments: doubted)
  func isDoubted(row: (typed: String, english: String?, norwegian: String?)) throws {
    var desk = try Desk()
    guard case .changed(let changed)? = try desk.say(row.typed).first else {
      throw Unexpected("\(row.typed) changes nothing")
    }
    let doubt = try #require(changed.doubt)
    #expect(doubt.meant?.english == row.english)
    #expect(doubt.meant?.norwegian == row.norwegian)
    #expect(desk.session.hasUnsavedChanges)
    // What may have been meant can be typed in its place, in either language, and is not asked about.
    try desk.say("undo")
    for meant in [row.english, row.norwegian].compactMap({ $0 }) where meant != "weight Oslo 2" {
      guard case .changed(let again)? = try desk.say(meant).first else {
        throw Unexpected("\(meant) changes nothing")
      }
      #expect(again.doubt == nil)
      try desk.say("undo")
    }
  }

  @Test("is not asked about where it comes back to what the budget has")
  func mended() throws {
    var desk = try Desk(after: ["rate 499"])
    guard case .changed(let mended)? = try desk.say("rate 1.75").first,
      case .changed(let slip)? = try desk.say("rate 175").first
    else { throw Unexpected("nothing changes") }
    #expect(mended.doubt == nil && slip.doubt != nil)
  }

  @Test(
    "is not seen in what people try",
    arguments: [
      "rate 1.60", "rate 3", "rate +10 øre", "rate +5%", "weight Oslo 1", "leave Moss",
      "population Oslo 693 494", "population all +1%", "hire 2 permanent", "cost all +3%",
      "profiling -500k", "profiling 0", "profiling \"Brand Manager\" -20%",
      "fund Profiling 3.2 mill",
      "spend new \"ReSTART\" 250k", "itemise Communication 300k", "plan 4 years",
      "growth prices 2%",
      "join Kragerø population 10 380",
    ])
  func isNot(typed: String) throws {
    var desk = try Desk()
    guard case .changed(let changed)? = try desk.say(typed).first else {
      throw Unexpected("\(typed) changes nothing")
    }
    #expect(changed.doubt == nil)
  }
}
