import Budget
import TestSupport
import Testing

@testable import Importing

@Suite("Tables in JSON-stat2")
struct JSONStatTests {
  /// A table of two regions and two years; the parts are put in by the tests.
  static func table(
    id: String = #"["Region","Tid"]"#, size: String = "[2,2]",
    region: String = #"{"index":["3001","3005"],"label":{"3001":"Halden","3005":"Drammen"}}"#,
    time: String = #"{"index":{"2020":1,"2019":0}}"#, more: String = "",
    value: String = "[1,2,3,4]",
    rest: String = ""
  ) -> String {
    #"{"class":"dataset","id":\#(id),"size":\#(size),"dimension":{"Region":{"category":\#(region)},"#
      + #""Tid":{"category":\#(time)}\#(more)},"value":\#(value)\#(rest)}"#
  }

  private static let both = [
    #"municipality Halden in Viken population 1, 2 code "3001""#,
    #"municipality Drammen in Viken population 3, 4 code "3005""#,
  ]

  @Test(
    "in every form of the standard say the same",
    arguments: [
      Case("index as a list", table(), both),
      Case(
        "index as an object",
        table(region: #"{"index":{"3005":1,"3001":0},"label":{"3001":"Halden","3005":"Drammen"}}"#),
        both),
      Case("values by place", table(value: #"{"3":4,"0":1,"2":3,"1":2}"#), both),
      Case(
        "labels with codes",
        table(
          region:
            #"{"index":["K-3001","K-3005"],"label":{"K-3001":"K-3001 Halden","K-3005":"3005 Drammen (2020-2023)"}}"#
        ), both),
      Case(
        "regions by another name",
        table().replacing("\"Region\"", with: "\"KOKkommuneregion0000\""), both),
      Case("whole numbers with a point", table(value: "[1.0,2,3.00,4]"), both),
      Case(
        "white space and escapes",
        "\n\t "
          + table(
            region: #"{"index":["3001","3005"],"label":{"3001":"H\u0061lden","3005":"Drammen"}}"#)
          + "\r\n", both),
      Case(
        "dimensions the other way round", table(id: #"["Tid","Region"]"#, value: "[1,3,2,4]"), both),
      Case("status of no meaning", table(rest: #","status":{"0":"*"}"#), both),
      Case("null", table(value: "[null,2,3,4]"), [both[0].replacing("1,", with: "-,"), both[1]]),
      Case(
        "missing by place", table(value: #"{"3":4,"2":3,"1":2}"#),
        [both[0].replacing("1,", with: "-,"), both[1]]),
      Case(
        "status list", table(value: "[0,2,3,4]", rest: #","status":["..","","",""]"#),
        [both[0].replacing("1,", with: "-,"), both[1]]),
      Case(
        "status object", table(value: "[0,2,3,4]", rest: #","status":{"0":":"}"#),
        [both[0].replacing("1,", with: "-,"), both[1]]),
      Case(
        "a category without index",
        table(size: "[2,1]", time: #"{"label":{"2019":"2019"}}"#, value: "[1,3]"),
        [both[0].replacing("1, 2", with: "1"), both[1].replacing("3, 4", with: "3")]),
      Case(
        "other names by role",
        table(
          region: #"{"index":["3001","3005"],"label":{"3001":"Halden","3005":"Drammen"}}"#,
          rest: #","role":{"geo":["Region"],"time":["Tid"]}"#), both),
      Case("exact beyond a double", table(value: "[1,2,3,4]"), both),
    ])
  func form(_ row: Case<String, [String]>) throws {
    let imported = Imported(row.input)
    #expect(imported.members == row.expected, "\(imported.findings)")
    _ = try imported.budget()
  }

  @Test(
    "give measures by the labels of their contents",
    arguments: [
      Case(
        "beside inhabitants", ("[1,100.123,2,null,3,300,4,400]", ["Road length"]),
        (
          [
            #"municipality Halden in Viken population 1, 2 has Road length 100.1230, - code "3001""#,
            #"municipality Drammen in Viken population 3, 4 has Road length 300, 400 code "3005""#,
          ],
          [
            #"warning: dimension.Region.category.index.3001: "Road length" is blank in 2020 for Halden; write 0 if there is none"#
          ]
        )),
      Case(
        "not asked for", ("[1,100,2,200,3,300,4,400]", []),
        (
          [],
          [
            #"error: dimension.ContentsCode.category.index: the file also counts "Road length"; ask for inhabitants alone, or for measures too with `--measure "Road length"`"#
          ]
        )),
      Case(
        "no numbers", ("[1,\"x\",2,200,3,300,4,400]", ["road length"]),
        ([], [#"error: value[1]: "x" is no number; leave it empty where it is not known"#])),
      Case(
        "below nothing", ("[1,-5,2,200,3,300,4,400]", ["road length"]),
        ([], [#"error: value[1]: "-5" is less than nothing; write zero or more"#])),
      Case(
        "not there", ("[1,100,2,200,3,300,4,400]", ["road length", "area"]),
        ([], [#"error: nothing in the file is called "area"; name it as the file does"#])),
    ] as [Case<(String, [String]), ([String], [String])>])
  func measures(_ row: Case<(String, [String]), ([String], [String])>) {
    let contents =
      #"{"index":["p","r"],"label":{"p":"Persons","r":"Road length"}}"#
    let text = JSONStatTests.table(
      id: #"["Region","Tid","ContentsCode"]"#, size: "[2,2,2]",
      time: #"{"index":["2019","2020"]}"#, more: #","ContentsCode":{"category":\#(contents)}"#,
      value: row.input.0)
    let imported = Imported(text) { $0.measures = row.input.1 }
    #expect(imported.members == row.expected.0)
    #expect(
      imported.findings.map { $0.replacing(#/^file:[0-9:]* /#, with: "") } == row.expected.1)
  }

  /// A third dimension with its categories, two of which have the values 1 and 10 for each region and year.
  private static func added(_ id: String, _ labels: [String]) -> String {
    let count = labels.count
    let index = labels.indices.map { "\"c\($0)\"" }.joined(separator: ",")
    let names = labels.enumerated().map { "\"c\($0)\":\"\($1)\"" }.joined(separator: ",")
    let values = (0..<4).flatMap { _ in (0..<count).map { $0 == 0 ? "1" : "10" } }
    return table(
      id: #"["Region","Tid","\#(id)"]"#, size: "[2,2,\(count)]",
      more: #","\#(id)":{"category":{"index":[\#(index)],"label":{\#(names)}}}"#,
      value: "[" + values.joined(separator: ",") + "]")
  }

  @Test(
    "add up everybody once",
    arguments: [
      Case("sexes", added("Kjonn", ["Menn", "Kvinner"]), []),
      Case("both sexes", added("Kjonn", ["Begge kjønn"]), []),
      Case(
        "one sex", added("Kjonn", ["Menn"]),
        [#"error: dimension.Kjonn.category.index: only "Menn" are counted; ask for both sexes"#]),
      Case("ages", added("Alder", ["67 år eller eldre", "0-17 år", "18-66 år"]), []),
      Case("one-year ages to the end", added("Alder", ["0 år", "1-104 år", "105 år +"]), []),
      Case("total age", added("Alder", ["Alle aldre"]), []),
      Case(
        "children left out", added("Alder", ["18-66 år", "67+"]),
        [
          "error: dimension.Alder.category.index: people aged 0 to 17 are not counted; ask for all ages"
        ]),
      Case(
        "the old left out", added("Alder", ["0-17 years", "18-66 years"]),
        [
          "error: dimension.Alder.category.index: people aged 67 or more are not counted; ask for all ages"
        ]),
      Case(
        "a gap", added("Alder", ["0-17", "19-120"]),
        [
          "error: dimension.Alder.category.index: people aged 18 to 18 are not counted; ask for all ages"
        ]),
      Case(
        "an overlap", added("Alder", ["0-17", "16-66", "67+"]),
        [
          #"error: dimension.Alder.category.index: "0-17" and "16-66" count the same people; leave one out"#
        ]),
      Case(
        "an overlap with an open end", added("Alder", ["0+", "67+"]),
        [
          #"error: dimension.Alder.category.index: "0+" and "67+" count the same people; leave one out"#
        ]),
      Case(
        "ages in words", added("Alder", ["barn", "voksne"]),
        [
          #"warning: dimension.Alder.category.index: "barn" does not say which ages it holds; make sure that everybody is counted once"#
        ]),
      Case(
        "total and parts", added("Alder", ["I alt", "0-17 år"]),
        [
          #"error: dimension.Alder.category.index.c0: "I alt" is the sum of the others; ask for it alone, or for the others"#
        ]),
      Case(
        "two measures", added("ContentsCode", ["Personer", "Døde"]),
        [
          #"error: dimension.ContentsCode.category.index: the file also counts "Døde"; ask for inhabitants alone, or for measures too with `--measure "Døde"`"#
        ]),
      Case(
        "one of something else", added("Sivilstand", ["Gift"]),
        [
          #"error: dimension.Sivilstand.category.index: only "Gift" is counted; ask for everybody"#
        ]),
      Case(
        "several of something else", added("Sivilstand", ["Gift", "Ugift"]),
        [
          #"error: dimension.Sivilstand.category.index: "Sivilstand" has 2 categories that cannot be added up; ask for one"#
        ]),
    ])
  func coverage(_ row: Case<String, [String]>) {
    let imported = Imported(row.input)
    let findings = imported.findings.map {
      $0.split(separator: ": ", maxSplits: 1).last.map(String.init)
    }
    #expect(findings == row.expected)
    let count = imported.members.isEmpty ? 0 : 2
    #expect(count == (row.expected.contains { $0.hasPrefix("error") } ? 0 : 2))
  }

  @Test("add the parts to the sum")
  func sum() {
    let imported = Imported(Self.added("Kjonn", ["Menn", "Kvinner"]))
    #expect(
      imported.members.first == #"municipality Halden in Viken population 11, 11 code "3001""#)
  }
}
