import Budget
import TestSupport
import Testing

@testable import Importing

/// Tables as services and spreadsheets give them, with what stands above and beneath.
@Suite("Tables as they come")
struct DownloadedTests {
  private static let halden = #"municipality Halden in Viken population 31 373 code "3001""#
  private static let both = [
    halden, #"municipality Moss in Viken population 49 273 code "3002""#,
  ]

  @Test(
    "are read, and what is left out is told",
    arguments: [
      Case(
        "title, empty row, labels with numbers, notes below",
        """
        "07459: Befolkning, etter region, statistikkvariabel og år"

        "region";"Personer 2020"
        "3001 Halden";31373
        "3002 Moss";49273

        "Tallene gjelder 1. januar."
        Kilde: Statistisk sentralbyrå; tabell 07459; hentet 2020
        """,
        (
          both,
          [
            "file:7: note: the 2 rows beneath the table are notes and left out: Tallene gjelder 1. januar., Kilde: Statistisk sentralbyrå tabell 074"
          ]
        )),
      Case(
        "a row for each date",
        """
        "region";"statistikkvariabel";"år";"07459: Befolkning, etter region"
        "3001 Halden";"Personer";"2019";31177
        "3001 Halden";"Personer";"2020";31373
        """, ([#"municipality Halden in Viken population 31 177, 31 373 code "3001""#], [])),
      Case(
        "a row for each sex and age",
        """
        region,kjønn,alder,år,Personer
        3001 Halden,Menn,0-17 år,2020,3300
        3001 Halden,Menn,18 år eller eldre,2020,12400
        3001 Halden,Kvinner,0-17 år,2020,3173
        3001 Halden,Kvinner,18 år eller eldre,2020,12500
        """, ([halden], [])),
      Case(
        "sexes in rows and dates in columns",
        """
        region;kjønn;Personer 2019;Personer 2020
        3001 Halden;Menn;15500;15600
        3001 Halden;Kvinner;15677;15773
        """, ([#"municipality Halden in Viken population 31 177, 31 373 code "3001""#], [])),
      Case(
        "the whole country and sums",
        "region;2020\n0 Hele landet;5367580\nI alt;80646\n3001 Halden;31373\n3002 Moss;49273\nSum kommuner;80646",
        (
          both,
          [
            #"file:2:1: note: the whole country is no member and is left out"#,
            #"file:3:1: note: "I alt" is the sum of others, no member, and is left out"#,
            #"file:6:1: note: "Sum kommuner" is the sum of others, no member, and is left out"#,
          ]
        )),
      Case(
        "Excel's separator", "sep=,\r\nname,code,2020\r\nHalden,3001,31373\r\n", ([halden], [])),
      Case(
        "a separator that no row has", "SEP=;\nname;code;2020\nHalden;3001;31373", ([halden], [])),
      Case(
        "bodies for places",
        "navn;2020\nOslo kommune;5\nViken fylkeskommune;6\n3001 Halden kommune;31373",
        (["city Oslo population 5", "county Viken population 6", halden], [])),
      Case(
        "numbers before and after they changed",
        "region;Personer 2019;Personer 2020\n0101 Halden (-2019);31177;0\n3001 Halden (2020-2023);0;31373",
        (
          [#"municipality Halden in Viken population 31 177, 31 373 code "3001""#],
          [
            #"file:3:1: note: "Halden" had other numbers at other dates (0101) and is one member"#
          ]
        )),
      Case(
        "counties by the name that the file has",
        "region;2020\n30 Ny-Viken;5\n3001 Halden;31373\n1103 Stavanger;7",
        (
          [
            #"county Ny-Viken population 5 code "30""#,
            #"municipality Halden in Ny-Viken population 31 373 code "3001""#,
            #"municipality Stavanger in Rogaland population 7 code "1103""#,
          ], []
        )),
    ] as [Case<String, ([String], [String])>])
  func read(_ row: Case<String, ([String], [String])>) throws {
    let imported = Imported(row.input)
    #expect(imported.members == row.expected.0)
    #expect(imported.findings == row.expected.1)
    _ = try imported.budget()
  }

  @Test("have a title with commas above a table with semicolons")
  func commas() {
    let text = "Folketall, per 1. januar, 2020\nregion;Personer 2020\n3001 Halden;31373"
    #expect(Imported(text).members == [Self.halden])
  }

  @Test("have their title from above the table")
  func title() throws {
    let text = "07459: Befolkning\n\nregion;Personer 2020\n3001 Halden;5"
    #expect(
      try #require(Imported(text).statements).contains(#"source register "07459: Befolkning""#))
  }

  @Test("give some dates of several, and what members have of further measures")
  func measures() throws {
    let text = """
      navn;Skattbar inntekt 2019;skattbar inntekt 2020;folketall 2018;folketall 2019;folketall 2020;veilengde
      Akaa;1,5;266190085;5;6;7;8
      Bkaa;;118 454 981;5;6;7;9
      """
    let imported = Imported(text) {
      $0.dates = [2019, 2020].compactMap { Year($0) }
      $0.measures = ["skattbar inntekt"]
    }
    #expect(
      imported.members == [
        #"municipality Akaa population 6, 7 has skattbar inntekt 1.5, 266 190 085"#,
        #"municipality Bkaa population 6, 7 has skattbar inntekt -, 118 454 981"#,
      ])
    #expect(
      try #require(imported.statements).contains("measure skattbar inntekt given register"))
    #expect(try imported.budget().members.count == 2)
    #expect(
      Imported(text) { $0.measures = ["veilengde", "areal"] }.findings.filter {
        $0.contains("error")
      } == [
        #"file:1: error: nothing in the file is called "areal"; name it as the file does"#,
        #"file:1:7: error: "veilengde" names no date, and there are inhabitants of several; call it "veilengde 2020""#,
      ])
  }

  @Test(
    "give measures wherever the file has them",
    arguments: [
      Case(
        "beside the inhabitants, a row for each date",
        """
        region;år;personer;skattbar inntekt
        Akaa;2019;5;1,5
        Akaa;2020;6;
        """, (["municipality Akaa population 5, 6 has skattbar inntekt 1.5, -"], [])),
      Case(
        "in rows of their own",
        """
        region;statistikkvariabel;år;Tabell 1
        Akaa;Personer;2019;5
        Akaa;Skattbar inntekt;2019;1500
        Akaa;Personer;2020;6
        Bkaa;Personer;2020;7
        """,
        (
          [
            "municipality Akaa population 5, 6 has skattbar inntekt 1 500, -",
            "municipality Bkaa population -, 7",
          ], []
        )),
      Case(
        "in rows of their own, dates in columns",
        "region;statistikkvariabel;2019;2020\nAkaa;Personer;5;6\nAkaa;Skattbar inntekt;;1500",
        (["municipality Akaa population 5, 6 has skattbar inntekt -, 1 500"], [])),
      Case(
        "twice",
        "region;kjønn;personer 2020;skattbar inntekt 2020\nAkaa;Menn;5;1500\nAkaa;Kvinner;6;1500",
        ([], [#"file:3:1: error: "Akaa" has "skattbar inntekt" twice for 2020; leave one out"#])),
      Case(
        "at a date without inhabitants",
        "region;personer 2020;skattbar inntekt 2020;skattbar inntekt 2021\nAkaa;5;1500;1600",
        (
          ["municipality Akaa population 5 has skattbar inntekt 1 500"],
          [#"file:1:4: note: the column "skattbar inntekt 2021" is not used"#]
        )),
      Case(
        "in no row", "region;statistikkvariabel;år;x\nAkaa;Personer;2020;5",
        (
          [],
          [
            #"file:1: error: nothing in the file is called "skattbar inntekt"; name it as the file does"#
          ]
        )),
    ] as [Case<String, ([String], [String])>])
  func measuresInRows(_ row: Case<String, ([String], [String])>) throws {
    let imported = Imported(row.input) { $0.measures = ["skattbar inntekt"] }
    #expect(imported.members == row.expected.0)
    #expect(imported.findings == row.expected.1)
  }

  @Test("in UTF-16 of either order are read")
  func utf16() {
    let units = Array("navn\t2020\nÅs 😀\t5\n".utf16)
    let marked = [0xFEFF] + units
    let little = marked.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big = marked.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    for bytes in [little, big] {
      let imported = Imported(bytes: bytes)
      #expect(imported.members == [#"municipality "Ås 😀" population 5"#])
      #expect(imported.findings == [])
    }
  }

  @Test("in Windows-1252 are read, and that is told")
  func windows() {
    let bytes =
      Array("navn;2020\nR".utf8) + [0xF8] + Array("mskog;673\n".utf8) + [0x8A, 0x3B, 0x35]
    let imported = Imported(bytes: bytes)
    #expect(
      imported.members == ["municipality Rømskog population 673", "municipality Š population 5"])
    #expect(
      imported.findings == [
        "file: note: the file is not UTF-8 and is read as Windows-1252 (Latin-1); look at the letters of the names"
      ])
  }

  @Test(
    "are refused with the reason",
    arguments: [
      Case(
        "thousands", "region;Folkemengde (1 000 personer) 2020\nHalden;31",
        #"file:1:2: error: "Folkemengde (1 000 personer) 2020" is in thousands, and a fee needs every inhabitant; ask for whole numbers"#
      ),
      Case(
        "thousands in rows", "region;statistikkvariabel;år;verdi\nHalden;Folketall i tusen;2020;31",
        #"file:2:1: error: "Folketall i tusen" is in thousands, and a fee needs every inhabitant; ask for whole numbers"#
      ),
      Case(
        "no people", "region;statistikkvariabel;år;verdi\nHalden;Areal (km²);2020;31",
        #"file:2:1: error: "Areal (km²)" does not count inhabitants; ask for the inhabitants at 1 January"#
      ),
      Case(
        "growth", "region;statistikkvariabel;år;verdi\nHalden;Folketilvekst;2020;31",
        #"file:2:1: error: "Folketilvekst" does not count inhabitants; ask for the inhabitants at 1 January"#
      ),
      Case(
        "one sex", "region;kjønn;2020\nHalden;Menn;31",
        #"file:2:1: error: only "Menn" are counted; ask for both sexes"#),
      Case(
        "ages", "region;alder;2020\nHalden;18-66 år;31",
        "file:2:1: error: people aged 0 to 17 are not counted; ask for all ages"),
      Case(
        "sum and parts", "region;kjønn;2020\nHalden;Begge kjønn;31\nHalden;Menn;15",
        #"file:2:1: error: "Begge kjønn" is the sum of the others; ask for it alone, or for the others"#
      ),
      Case(
        "quarters", "region;år;Personer\nHalden;2020K1;31",
        #"file:2:2: error: "2020K1" is no year; ask for the inhabitants at 1 January"#),
      Case(
        "numbers without names", "region;år;Personer\n3001;2020;31",
        #"file:2:1: error: "3001" is a number and no name; ask for the names as well"#),
      Case(
        "twice", "region;år;Personer\nHalden;2020;31\nHalden;2020;32",
        #"file:3:1: error: "Halden" stands twice for 2020; leave one row out"#),
    ])
  func refused(_ row: Case<String, String>) {
    let imported = Imported(row.input)
    #expect(imported.findings.first == row.expected)
    #expect(imported.statements == nil)
  }

  @Test("rows of one field in the middle are told, since the table goes on")
  func middle() {
    #expect(
      Imported("name,2020\nA,5\n\nB\nC,6").findings == [
        "file:4: error: the row has 1 field where the header has 2; leave unknown ones empty"
      ])
  }
}
