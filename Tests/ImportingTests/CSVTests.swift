import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Importing

@Suite("Tables of members")
struct CSVTests {
  private static let halden = [#"municipality Halden in Viken population 31 177 code "3001""#]

  @Test(
    "in every usual form say the same",
    arguments: [
      Case("semicolons", "navn;kommunenr;fylke;folketall 2020\nHalden;3001;Viken;31177", halden),
      Case("commas", "name,code,county,population_2020\nHalden,3001,Viken,31177\n", halden),
      Case("tabs", "member\tnummer\tcounty\t2020\r\nHalden\t3001\tViken\t31177\r\n", halden),
      Case("old line ends", "name,code,county,2020\rHalden,3001,Viken,31177\r", halden),
      Case("byte order mark", "\u{FEFF}name,code,county,2020\nHalden,3001,Viken,31177", halden),
      Case("any case and order", "2020;FYLKE;Kommune;KommuneNr.\n31177;Viken;Halden;3001", halden),
      Case(
        "quoted", "\"name\",\"code\",\"county\",\"2020\"\n\"Halden\",\"3001\",\"Viken\",\"31177\"",
        halden),
      Case(
        "blank rows", "\nname,code,county,2020\n\n,,,\n  , ,,\nHalden,3001,Viken,31177\n\n", halden),
      Case("empty cells at the end", "name,code,county,2020\nHalden,3001,Viken,31177,,,", halden),
      Case(
        "label with code", "region;fylke;personer 2020\n\"3001 Halden (2020-2023)\";Viken;31177",
        halden),
      Case("aggregate's code", "name,code,county,2020\nHalden,K-3001,Viken,31177", halden),
      Case("groups", "name,code,county,2020\nHalden,3001,Viken,31 177", halden),
      Case("no-break groups", "name,code,county,2020\nHalden,3001,Viken,31\u{A0}177", halden),
      Case("decimals of nothing", "name;code;county;2020\nHalden;3001;Viken;31177,00", halden),
      Case(
        "a comma in a heading",
        "name;code;county;folketall per 1. januar 2020\nHalden;3001;Viken;31177", halden),
      Case(
        "a line break in a name", "name;code;county;2020\n\"Indre\n Østfold\";;;5",
        ["municipality Indre Østfold population 5"]),
      Case(
        "kinds", "name,kind,2020\nA,fylke,3\nB,City,4\nC,kommune,5",
        ["county A population 3", "city B population 4", "municipality C population 5"]),
      Case(
        "county of a county left out", "name,code,county,2020\nViken,30,Viken,5",
        [#"county Viken population 5 code "30""#]),
      Case(
        "county of a city left out", "name,code,county,2020\nOslo,0301,Oslo,5",
        [#"city Oslo population 5 code "0301""#]),
      Case(
        "weights", "name;vekt;2020\nA;1,5;3\nB;;4\nC;0,25;5\nD;1;6",
        [
          "municipality A population 3 weight 1.5", "municipality B population 4",
          "municipality C population 5 weight 0.25", "municipality D population 6",
        ]),
      Case(
        "dates in any order", "name,2021,2019,2020\nA,3,1,2", ["municipality A population 1, 2, 3"]),
      Case(
        "blanks", "name,2019,2020,2021,2022\nA,:,1,..,", ["municipality A population -, 1, -, -"]),
    ])
  func form(_ row: Case<String, [String]>) throws {
    let imported = Imported(row.input)
    #expect(imported.members == row.expected, "\(imported.findings)")
    _ = try imported.budget()
  }

  @Test(
    "have headings that are understood",
    arguments: [
      Case("year", "2020", CSVColumn.population(Year(2020))),
      Case("the word for it", "År 2020", .population(Year(2020))),
      Case("places of both sorts", "Fylke/kommune", .name),
      Case("word and year", "Folketall 2020", .population(Year(2020))),
      Case("underscore", "population_2020", .population(Year(2020))),
      Case("date", "Innbyggere 1.1.2020", .population(Year(2020))),
      Case("date with zeros", "folketall per 01.01.2020", .population(Year(2020))),
      Case("ISO date", "population 2020-01-01", .population(Year(2020))),
      Case("date in words", "Population at 1 January 2020", .population(Year(2020))),
      Case("short month", "Folketall per 1. jan. 2020", .population(Year(2020))),
      Case("SSB's word", "Personer 2020", .population(Year(2020))),
      Case("no date", "FOLKEMENGDE", .population(nil)),
      Case("code of a year", "code_2020", .code),
      Case("another day", "folketall 1.7.2020", nil),
      Case("end of the year", "folketall 31.12.2019", nil),
      Case("no such year", "folketall 3020", nil),
      Case("quarter", "2020K1", nil),
      Case("empty", "", nil),
      Case("marks", "—", nil),
    ] as [Case<String, CSVColumn?>])
  func heading(_ row: Case<String, CSVColumn?>) {
    #expect(CSVColumn(heading: row.input) == row.expected)
  }

  @Test("say nothing of their date: the user does")
  func date() throws {
    let text = "navn;folketall\nHalden;31 177"
    let imported = Imported(text) { $0.dates = [Year(2020)!] }
    #expect(try imported.budget().members[0].populations.map(\.year.number) == [2020])
    #expect(
      Imported(text).findings == [
        #"file:1:2: error: "folketall" does not say of which 1 January the inhabitants are; say the year, as in --date 2020"#
      ])
  }

  @Test("give one date of several where it is asked for")
  func oneDate() {
    let text = "navn;2019;2020;2021\nA;1;2;3\nB;1;;3"
    let imported = Imported(text) { $0.dates = [Year(2020)!] }
    #expect(imported.members == ["municipality A population 2"])
    #expect(
      imported.findings
        == [#"file:3:1: warning: "B" has no inhabitants at any of the dates and is left out"#])
  }

  @Test("are all of the kind that is asked for", arguments: MemberKind.allCases)
  func kind(_ kind: MemberKind) throws {
    let imported = Imported("name,code,kind,2020\nA,30,kommune,1\nB,0301,,2") { $0.kind = kind }
    #expect(try imported.budget().members.map(\.kind) == [kind, kind])
  }
}
