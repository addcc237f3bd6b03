import TestSupport
import Testing

@testable import Importing

/// What a table counts: only all inhabitants at 1 January, one by one, are a population.
@Suite("What is counted")
struct CountedTests {
  private static let others = [
    "Folkemengde 31. desember", "Folkemengde per 31.12.", "Folkemengde 1. juli",
    "Folketallet ved utgangen av kvartalet", "Innbyggere per km2", "Sysselsatte personer",
    "Uføretrygdede personer", "Innflyttede personer", "Arbeidsledige (personer)",
    "Personer med innvandrerbakgrunn", "Framskrevet folkemengde", "Folketilvekst",
    "Personer (1 000)",
    "Bosatte i tettbygde strøk",
  ]

  @Test("is no population in rows, in a heading or in JSON", arguments: others)
  func notAll(_ label: String) {
    for text in [
      "region;statistikkvariabel;år;value\n3001 Halden;\(label);2020;5",
      "region;\(label) 2020\n3001 Halden;5", "region;år;\(label)\n3001 Halden;2020;5",
      "\(label)\n\nregion;2020\n3001 Halden;5",
      Self.table(#""label":{"x":"\#(label)"}"#),
    ] {
      let imported = Imported(text)
      #expect(imported.statements == nil, "\(text)")
      #expect(imported.findings.first?.contains("\"\(label)") == true, "\(imported.findings)")
    }
  }

  @Test("can be other things besides inhabitants, which are told and can be taken as measures")
  func besidePeople() {
    let text = """
      region;statistikkvariabel;år;verdi
      3001 Halden;Areal (km²);2020;642
      3001 Halden;Folketall;2020;31373
      """
    let refused = Imported(text)
    #expect(refused.statements == nil)
    #expect(
      refused.findings == [
        #"file:2:1: error: the file also counts "Areal (km²)"; ask for inhabitants alone, or for measures too with `--measure "Areal (km²)"`"#
      ])
    #expect(Imported(text) { $0.measures = ["Areal (km²)"] }.statements != nil)
  }

  @Test(
    "is a population",
    arguments: [
      "Personer", "Folketall 1. januar", "Folkemengde", "Befolkning per 1.1. (personer)",
      "Innbyggere (antall)", "Antall innbyggere", "Folketal", "Innbyggjarar", "Population",
      "Folketallet ved inngangen av året",
    ])
  func everybody(_ label: String) {
    for text in [
      "region;statistikkvariabel;år;value\n3001 Halden;\(label);2020;5",
      "region;\(label) 2020\n3001 Halden;5", Self.table(#""label":{"x":"\#(label)"}"#),
    ] {
      #expect(Imported(text).members.count == 1, "\(Imported(text).findings)")
    }
  }

  /// A table of one number, with more said of its contents and of itself.
  private static func table(_ contents: String, more: String = "", rest: String = "") -> String {
    JSONStatTests.table(
      id: #"["Region","Tid","ContentsCode"]"#, size: "[1,1,1]",
      region: #"{"index":["3001"],"label":{"3001":"Halden"}}"#, time: #"{"index":["2020"]}"#,
      more: #","ContentsCode":{"category":{"index":["x"],\#(contents)}\#(more)}"#, value: "[5]",
      rest: rest)
  }

  @Test(
    "is no population where units, notes or titles of JSON say so",
    arguments: [
      Case(
        "unit", table(#""label":{"x":"Personer"},"unit":{"x":{"base":"1 000 personer"}}"#), "1 000"),
      Case(
        "percent", table(#""label":{"x":"Personer"},"unit":{"x":{"base":"prosent"}}"#), "prosent"),
      Case(
        "multiplier",
        table(#""label":{"x":"Personer"},"unit":{"x":{"base":"personer","multiplier":3}}"#),
        "multiplier"),
      Case(
        "period",
        table(
          #""label":{"x":"Personer"}"#, more: #","extension":{"refperiod":{"x":"31.12."}}"#),
        "31.12."),
      Case(
        "note", table(#""label":{"x":"Personer"}"#, rest: #","note":["Tallene er i tusen"]"#),
        "tusen"),
      Case(
        "title",
        table(
          #""label":{"x":"Personer"}"#,
          rest: #","label":"Befolkning (1 000 personer), etter region""#),
        "1 000"),
      Case(
        "title of something else",
        JSONStatTests.table(rest: #","label":"Arbeidsledige, etter region og år""#), "Arbeidsledige"
      ),
    ])
  func json(_ row: Case<String, String>) {
    let imported = Imported(row.input)
    #expect(imported.statements == nil)
    #expect(imported.findings.first?.contains(row.expected) == true, "\(imported.findings)")
  }

  @Test(
    "is no population where texts above or beneath a table, or another column, say so",
    arguments: [
      Case(
        "title in thousands", "Befolkning. Tall i 1000\n\nregion;Personer 2020\nA;31", "Tall i 1000"
      ),
      Case("note in thousands", "region;Personer 2020\nA;31\n\nTall i tusen", "Tall i tusen"),
      Case(
        "a unit of thousands", "region;Personer 2020\nA;31\n\nMåleenhet: 1 000 personer",
        "1 000 personer"),
      Case(
        "another day as the reference", "region;Personer 2020\nA;31\n\nReferansetid: 31.12.",
        "31.12."),
      Case("another title", "Tilskudd i kroner\n\nregion;2020\nA;31", "Tilskudd i kroner"),
      Case(
        "growth in the title", "Folketilvekst, etter region\n\nregion;år;value\nA;2020;14",
        "Folketilvekst"),
      Case("citizens", "region;statsborgerskap;år;Personer\nA;Norge;2020;5", "only \"Norge\""),
      Case("citizens in a wide table", "region;statsborgerskap;2020\nA;Norge;5", "only \"Norge\""),
      Case(
        "a dimension of the title",
        "07459: Befolkning, etter region, gruppe\n\nregion;gruppe;Personer 2020\nA;Ugift;5",
        "only \"Ugift\""),
      Case("one group of ages", "region;alder;2020\nA;Voksne;5", "only \"Voksne\""),
      Case("sexes side by side", "region;Menn 2020;Kvinner 2020\nA;5;6", "\"Menn 2020\" is a part"),
      Case("places side by side", "07459\n\når;3001 Halden;0301 Oslo\n2020;5;6", "side by side"),
      Case("two rows of headings", "Kommune;Folketall;\n;2019;2020\nA;5;6", "over two rows"),
    ])
  func texts(_ row: Case<String, String>) {
    let imported = Imported(row.input)
    #expect(imported.statements == nil)
    #expect(imported.findings.contains { $0.contains(row.expected) }, "\(imported.findings)")
  }

  @Test(
    "is a population although more columns say what all share",
    arguments: [
      "region;sivilstand;år;Personer\nA;I alt;2020;5", "region;merknad;år;Personer\nA;ny;2020;5",
      "region;år;Personer;veilengde\nA;2020;5;17,5", "Folketall i regionen\n\nregion;2020\nA;5",
      "t\n\nregion;2020\nA;5",
    ])
  func shared(_ text: String) {
    #expect(Imported(text).members == ["municipality A population 5"], "\(Imported(text).findings)")
  }
}
