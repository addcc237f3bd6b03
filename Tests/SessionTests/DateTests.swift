import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("Dates and numbers as people write them")
struct DateTests {
  /// Lines that say the same as the plain one, and change the same figures.
  static let same: [(plain: String, others: [String])] = [
    (
      "hire 1 temporary from 2020-09",
      [
        "hire 1 temporary from september", "hire 1 temporary from sept 2020",
        "hire 1 temporary from sep 2020", "hire 1 temporary from 09.2020",
        "hire 1 temporary from 9.2020", "hire 1 temporary from 1.9.2020",
        "hire 1 temporary from 01.09.2020", "ansett 1 midlertidig fra SEPTEMBER 2020",
        "hire 1 temporary from September 2020",
      ]
    ),
    (
      "hire 1 temporary from 2020-03 until 2020-05",
      [
        "ansett 1 midlertidig fra mars til og med mai", "hire 1 temporary from march until may",
        "ansett 1 midlertidig fra 1.3.2020 til og med 31.5.2020",
      ]
    ),
    (
      "end 1 temporary at 2020-02",
      [
        "end 1 temporary at 29.2.2020", "avslutt 1 midlertidig ved februar",
        "avslutt 1 midlertidig ved feb 2020",
      ]
    ),
    ("leave Nes from 2020", ["ut Nes fra 1.1.2020"]),
    ("leave Nes from 2020 until 2020", ["ut Nes fra 2020 til og med 31.12.2020"]),
    (
      "profiling 2 500 000",
      [
        "profiling 2 500 000,-", "profiling 2500 tkr", "profilering 2,5 mkr",
        "profilering 0,0025 mrd",
      ]
    ),
    ("profiling 500", ["profilering 500,-", "profilering 500,–", "profiling 500,- kr"]),
    ("plan 2 years; release Profiling 3 440 000", ["plan 2 years; frigi Profilering"]),
    (
      "release Profiling 1 mill; release Profiling 2 440 000",
      ["release Profiling 1 mill; release Profiling"]
    ),
  ]

  @Test("say what the plain line says", arguments: same)
  func says(plain: String, others: [String]) throws {
    var expected = try Desk()
    try expected.say(plain)
    for other in others {
      var desk = try Desk()
      try desk.say(other)
      #expect(desk.session.planned.outlook == expected.session.planned.outlook, "\(other)")
      #expect(desk.free != (try Desk().free) || plain.contains("release"), "\(other)")
    }
  }

  @Test(
    "are refused where they lie within what begins or ends, and mended",
    arguments: [
      ("hire 1 temporary from 15.9.2020", "hire 1 temporary from 2020-09"),
      ("hire 1 temporary from 30.9.2020", "hire 1 temporary from 2020-09"),
      ("end 1 temporary at 1.6.2020", "end 1 temporary at 2020-06"),
      ("end 1 temporary at 28.2.2020", "end 1 temporary at 2020-02"),
      ("leave Nes from 2.6.2021", "leave Nes from 2021-06"),
      ("leave Nes until 30.12.2021", "leave Nes until 2021-12"),
      ("rate 1.60 from 1.6.2021", "rate 1.60 from 2021"),
      ("rate 1.60 until 30.12.2021", "rate 1.60 until 2021"),
    ])
  func within(line: String, mended: String) throws {
    let parsed = Parser.parse(SourceText(name: "", text: line))
    guard case .value(.dayWithin)? = parsed.diagnostics.first?.problem as? SyntaxProblem,
      let fix = parsed.diagnostics.first?.fix
    else { throw Unexpected("another problem") }
    #expect(line.applying(fix) == mended)
  }

  @Test(
    "are none where no day, month or list is meant",
    arguments: ["31.2.2020", "1.13.2020", "1.2.20", "1.2.2020.3", "1.2.2020 + 1"])
  func none(line: String) {
    #expect(!Parser.parse(SourceText(name: "", text: line)).diagnostics.isEmpty)
  }

  @Test("are laid out as the standard writes them, and read to the same again")
  func layout() throws {
    let text = """
      ansett 1 midlertidig fra 1.9.2020 til og med desember 2020
      ansett 1 midlertidig fra september
      profilering 500 000,-

      """
    let laid = ScenarioFormatter.format(SourceText(name: "", text: text)).text
    #expect(
      laid == """
        ansett 1 midlertidig fra 2020-09 til og med 2020-12
        ansett 1 midlertidig fra september
        profilering 500 000

        """)
  }
}
