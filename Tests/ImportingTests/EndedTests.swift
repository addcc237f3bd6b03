import Budget
import TestSupport
import Testing

@testable import Importing

/// Places that ended, were joined or got another number, and those of which a part is missing.
@Suite("Places that are not there at all dates")
struct EndedTests {
  private static func ended(_ name: String, _ count: String) -> String {
    "\"\(name)\" is there no more in 2020 and is left out; its \(count) inhabitants of before are "
      + "counted with no one, so ask for one date, as in --date 2020"
  }

  /// A title, a heading and rows as Statistics Norway gives them for 2019 and 2020.
  private static func table(_ rows: String) -> String {
    "\"07459: Befolkning\"\n\n\"region\";\"Personer 2019\";\"Personer 2020\"\n" + rows
  }

  @Test(
    "pay once",
    arguments: [
      Case(
        "a place that went into another one",
        table(
          "0104 Moss (-2019);32726;0\n0136 Rygge (-2019);16145;0\n3002 Moss (2020-2023);0;49273"),
        (
          [#"municipality Moss in Viken population 32 726, 49 273 code "3002""#],
          [
            ended("Rygge", "16 145")
              + "; they may be missing from the earlier numbers of Moss (32 726, then 49 273)"
          ]
        )),
      Case(
        "ended by the sign for what there is not", table("0136 Rygge;16145;..\n3002 Moss;..;49273"),
        (
          [#"municipality Moss in Viken population -, 49 273 code "3002""#],
          [ended("Rygge", "16 145")]
        )),
      Case(
        "ended by its label", table("0136 Rygge (-2019);16145;\n3002 Moss;48871;49273"),
        (
          [#"municipality Moss in Viken population 48 871, 49 273 code "3002""#],
          [ended("Rygge", "16 145")]
        )),
      Case(
        "a blank that says nothing", table("0136 Rygge;16145;\n3002 Moss;48871;49273"),
        (
          [
            #"municipality Rygge in Østfold population 16 145, - code "0136""#,
            #"municipality Moss in Viken population 48 871, 49 273 code "3002""#,
          ],
          [
            #""Rygge" has no inhabitants at 1 January 2020, as others have, and goes on with those of before; leave it out if it is there no more"#
          ]
        )),
      Case(
        "another county's name",
        table("0137 Våler (Østfold) (-2019);5597;0\n3018 Våler (Viken);0;5656"),
        (
          [#"municipality "Våler (Viken)" in Viken population -, 5 656 code "3018""#],
          [ended("Våler (Østfold)", "5 597")]
        )),
      Case(
        "a name in two languages",
        table("1601 Trondheim (-2019);190464;0\n5001 Trondheim - Tråante;0;193501"),
        (
          [
            #"municipality "Trondheim - Tråante" in Trøndelag population 190 464, 193 501 code "5001""#
          ], []
        )),
      Case(
        "two places of a name, one after the other",
        table("1243 Os (-2019);20746;0\n3430 Os;0;1897"),
        (
          [#"municipality Os in Innlandet population -, 1 897 code "3430""#],
          [ended("Os", "20 746")]
        )),
      Case(
        "two places of a name, or one",
        table("0616 Nes (-2019);3273;0\n3034 Nes (2020-2023);0;23092"),
        (
          [#"municipality Nes in Viken population 3 273, 23 092 code "3034""#],
          [
            #""Nes" has 0616 and 3034 for its numbers, and from 3 273 to 23 092 inhabitants; leave one out if they are two places"#
          ]
        )),
      Case(
        "a place that came under another county",
        table("0533 Lunner (-2019);9009;0\n3054 Lunner;0;9048"),
        ([#"municipality Lunner in Viken population 9 009, 9 048 code "3054""#], [])),
      Case(
        "Oslo, a county and a municipality",
        table("03 Oslo;681071;693494\n0301 Oslo;681071;693494"),
        ([#"city Oslo population 681 071, 693 494 code "0301""#], [])),
      Case(
        "many at once",
        table(
          (1...7).map { "01\($0)0 A\($0) (-2019);\($0);0\n" }.joined() + "3002 Moss;48871;49273"),
        (
          [#"municipality Moss in Viken population 48 871, 49 273 code "3002""#],
          [
            "7 places are there no more in 2020 and are left out (A1, A2, A3, A4, A5, A6 and 1 more); their 28 inhabitants of before are counted with no one, so ask for one date, as in --date 2020"
          ]
        )),
      Case(
        "not there at the only date", "region;Personer 2020\n3001 Halden;31373\n3101 Halden B;0",
        (
          [#"municipality Halden in Viken population 31 373 code "3001""#],
          [#""Halden B" has no inhabitants at any of the dates and is left out"#]
        )),
    ] as [Case<String, ([String], [String])>])
  func once(_ row: Case<String, ([String], [String])>) {
    let imported = Imported(row.input)
    #expect(imported.members == row.expected.0)
    let warnings = imported.findings.filter { $0.contains(" warning: ") }
    #expect(
      warnings.map { $0.replacing(#/^.* warning: /#, with: "") } == row.expected.1,
      "\(imported.findings)")
  }

  @Test("and measures of the old number stay with the new one")
  func measures() {
    let text = """
      region;Personer 2019;Personer 2020;vei 2019;vei 2020
      0101 Halden (-2019);31177;0;7;
      3001 Halden;0;31373;;8
      """
    #expect(
      Imported(text) { $0.measures = ["vei"] }.members
        == [#"municipality Halden in Viken population 31 177, 31 373 has vei 7, 8 code "3001""#])
  }

  @Test("and a measure without a date is that of who is there")
  func undatedMeasure() {
    for rows in [
      "0104 Moss (-2019);;50\n3002 Moss (2020-2023);49273;99",
      "3002 Moss (2020-2023);49273;99\n0104 Moss (-2019);;50",
    ] {
      #expect(
        Imported("Kommune;Folketall 2020;vei\n" + rows) { $0.measures = ["vei"] }.members
          == [#"municipality Moss in Viken population 49 273 has vei 99 code "3002""#])
    }
  }

  @Test("and many notes of a kind are one")
  func notes() {
    let rows = (10..<40).map { "01\($0) K\($0) (-2019);5;0\n30\($0) K\($0);0;5\n" }.joined()
    let imported = Imported(Self.table(rows + "3050 A;0;5\n3051 B;0;5\n9999 Uoppgitt;1;1"))
    #expect(
      imported.findings == [
        #"file:66:1: note: "Uoppgitt" is no municipality or county and is left out"#,
        "file:5:1: note: 30 had other numbers at other dates and are one member each: K10 (0110), "
          + "K11 (0111), K12 (0112), K13 (0113), K14 (0114), K15 (0115) and 24 more",
        "file:64:1: note: 2 have 0 inhabitants in 2019, which is left blank: A, B",
      ])
  }

  @Test(
    "are refused where a part is missing",
    arguments: [
      Case(
        "a sex of one place",
        "region;kjønn;Personer 2020\n3001 Halden;Menn;15700\n0301 Oslo;Menn;5\n0301 Oslo;Kvinner;6",
        #"file:2:1: error: "Halden" has no row for "Kvinner" in 2020, as others have; ask for all rows, or leave it out"#
      ),
      Case(
        "a sex of one year",
        "region;kjønn;år;Personer\nA;Menn;2019;5\nA;Kvinner;2019;6\nA;Menn;2020;5",
        #"file:2:1: error: "A" has no row for "Kvinner" in 2020, as others have; ask for all rows, or leave it out"#
      ),
      Case(
        "an age of one sex",
        "region;kjønn;alder;2020\nA;Menn;0-17 år;5\nA;Kvinner;0-17 år;6\nA;Menn;18 år +;5",
        #"file:2:1: error: "A" has no row for "Kvinner, 18 år +" in 2020, as others have; ask for all rows, or leave it out"#
      ),
      Case(
        "which sex", "region;kjønn;2020\nA;Menn;5\nA;Kvinner;5\nA;;6",
        #"file:4:2: error: "kjønn" is empty; write which part of the people the row has"#),
      Case(
        "a number after the end", "region;Personer 2020\n0136 Rygge (-2019);16145",
        #"file:2:1: error: "Rygge" ended in 2019 and has inhabitants in 2020; leave it out, or set the date right"#
      ),
      Case(
        "two numbers at one date",
        table("0101 Halden (-2019);31177;31300\n3001 Halden (2020-2023);0;31373"),
        #"file:5:1: error: "Halden" has inhabitants in 2020 under 0101 and 3001; leave out the number that was not in use"#
      ),
      Case(
        "the same row twice", "region;2020\n3001 Halden;5\n3001 Halden;5",
        #"file:3:1: error: "Halden" stands at row 2 already with the same figures; leave one out"#),
    ])
  func refused(_ row: Case<String, String>) {
    let imported = Imported(row.input)
    #expect(imported.findings.filter { $0.contains(" error: ") } == [row.expected])
    #expect(imported.statements == nil)
  }

  @Test("A year that is not asked for may lack parts")
  func unasked() {
    let text = "region;kjønn;år;Personer\nA;Menn;2019;5\nA;Kvinner;2019;6\nA;Menn;2020;5"
    let imported = Imported(text) { $0.dates = [2019].compactMap { Year($0) } }
    #expect(imported.members == ["municipality A population 11"])
  }
}
