import Budget
import TestSupport
import Testing

@testable import Importing

@Suite("What is wrong with a table in JSON-stat2")
struct JSONProblemTests {
  private typealias Table = JSONStatTests

  @Test(
    "is told with the way to it",
    arguments: [
      Case(
        "a list", "[1]",
        #"class: the class is -, not "dataset"; ask Statistics Norway for json-stat2"#
      ),
      Case(
        "a collection", #"{"class":"collection"}"#,
        #"class: the class is "collection", not "dataset"; ask Statistics Norway for json-stat2"#
      ),
      Case(
        "JSON-stat 1", #"{"dataset":{"value":[1]}}"#,
        "class: this is JSON-stat of version 1; ask Statistics Norway for json-stat2"),
      Case(
        "PxWeb's own", #"{"columns":[],"data":[]}"#,
        "class: this is JSON of PxWeb; ask Statistics Norway for json-stat2"),
      Case(
        "an error", #"{"error":"Too many cells"}"#,
        "class: this is an error message of the service; ask Statistics Norway for json-stat2"),
      Case(
        "no labels of regions", Table.table(region: #"{"index":["3001","3005"]}"#),
        #"dimension.Region.category.index.3001: "3001" is a number and no name; ask for the names as well"#
      ),
      Case(
        "no id", #"{"class":"dataset"}"#,
        "id: nothing stands here; ask Statistics Norway for json-stat2"),
      Case(
        "id of another sort", #"{"class":"dataset","id":7}"#,
        "id: a list is wanted here"),
      Case(
        "id with a number", #"{"class":"dataset","id":["a",7]}"#,
        "id[1]: a text is wanted here"),
      Case(
        "negative size", Table.table(size: "[2,-2]"),
        "size[1]: a whole number is wanted here"),
      Case(
        "other number of sizes", Table.table(size: "[2]"),
        "id: there are 2 categories where size says 1; save the table anew"),
      Case(
        "no such dimension", Table.table(id: #"["Region","Tid","Alder"]"#, size: "[2,2,1]"),
        "dimension.Alder: nothing stands here; ask Statistics Norway for json-stat2"
      ),
      Case(
        "no index", Table.table(region: "{}"),
        "dimension.Region.category.index: nothing stands here; ask Statistics Norway for json-stat2"
      ),
      Case(
        "index of another sort", Table.table(region: #"{"index":7}"#),
        "dimension.Region.category.index: a list or an object is wanted here"),
      Case(
        "index with a hole", Table.table(region: #"{"index":{"3001":0,"3005":2}}"#),
        #"dimension.Region.category.index: the place of "3005" is none or another's; save the table anew"#
      ),
      Case(
        "too few categories", Table.table(region: #"{"index":["3001"]}"#),
        "dimension.Region.category.index: there are 1 categories where size says 2; save the table anew"
      ),
      Case(
        "too few values", Table.table(value: "[1,2,3]"),
        "value: there are 3 values where size says 4; save the table anew"),
      Case(
        "value of another sort", Table.table(value: "7"),
        "value: a list or an object is wanted here"),
      Case(
        "value with a text", Table.table(value: #"[1,2,"3",4]"#),
        "value[2]: a whole number is wanted here"),
      Case(
        "key outside the table", Table.table(value: #"{"4":1}"#),
        #"value: "4" is no place in the table; save the table anew"#),
      Case(
        "key that is no number", Table.table(value: #"{"+1":1}"#),
        #"value: "+1" is no place in the table; save the table anew"#),
      Case(
        "fraction", Table.table(value: "[1,2,3.5,4]"),
        #"value[2]: "3.5" is no whole number of inhabitants; write how many there are"#
      ),
      Case(
        "negative", Table.table(value: #"{"2":-3}"#),
        #"value.2: "-3" is less than nobody; write how many there are"#),
      Case(
        "beyond all people", Table.table(value: "[1,2,3,99999999999999999999]"),
        #"value[3]: "99999999999999999999" are more people than Norway has; write how many there are"#
      ),
      Case(
        "power of ten", Table.table(value: "[1,2,3,1e99999]"),
        #"value[3]: "1e99999" are more people than Norway has; write how many there are"#
      ),
      Case(
        "a million cells", Table.table(size: "[1000001,1]"),
        "size: the table has more than a million cells; ask for the members' regions only"
      ),
      Case(
        "sizes without end", Table.table(size: "[9223372036854775807,9223372036854775807]"),
        "size: the table has more than a million cells; ask for the members' regions only"
      ),
      Case(
        "quarters", Table.table(time: #"{"index":["2019K1","2019K2"]}"#),
        #"dimension.Tid.category.index.2019K1: "2019K1" is no year; ask for the inhabitants at 1 January"#
      ),
      Case(
        "odd region", Table.table(region: #"{"index":["3001","030101"]}"#),
        #"dimension.Region.category.index.030101: "030101" is no code; a county's has 2 digits, a municipality's 4"#
      ),
      Case(
        "two of a name",
        Table.table(
          region: #"{"index":["0602","3005"],"label":{"0602":"Drammen (-2019)","3005":"Drammen"}}"#),
        #"dimension.Region.category.index.3005: "Drammen" stands at dimension.Region.category.index.0602 already; tell them apart, as in Våler (Viken), or leave one out"#
      ),
    ])
  func problem(_ row: Case<String, String>) {
    let imported = Imported(row.input)
    #expect(
      imported.findings.map { $0.split(separator: " error: ").last.map(String.init) } == [
        row.expected
      ])
    #expect(imported.statements == nil)
  }

  @Test("is told with the line and column where it stands")
  func place() {
    let table = Table.table(value: "\n [\n  1, 2,\n  7, \"å\", 3.5\n ]").replacing(
      "[2,2]", with: "[1,5]")
    let text = table.replacing(#""3001","3005""#, with: #""3001""#)
      .replacing(#"{"2020":1,"2019":0}"#, with: #"["2019","2020","2021","2022","2023"]"#)
    #expect(Imported(text).findings.map { String($0.prefix(10)) } == ["file:4:6: ", "file:4:11:"])
  }

  @Test(
    "or with JSON itself is told with line and column",
    arguments: [
      Case(
        "cut off", "{\n \"class\": \"data",
        "file:2:11: error: the file is cut off here; save the table anew"),
      Case("nothing more", "{", "file:1:2: error: the file is cut off here; save the table anew"),
      Case(
        "no comma", "{\"a\":1 \"b\":2}",
        #"file:1:8: error: """ is not JSON here; save the table anew"#),
      Case(
        "comma at the end", "[1,]", #"file:1:4: error: "]" is not JSON here; save the table anew"#),
      Case(
        "something after the end", "{} å",
        #"file:1:4: error: "å" is not JSON here; save the table anew"#),
      Case("no key", "{1:2}", #"file:1:2: error: "1" is not JSON here; save the table anew"#),
      Case(
        "zero before a number", "[01]",
        #"file:1:2: error: "01" is no number of JSON; save the table anew"#),
      Case(
        "point without digits", "[1.]",
        #"file:1:2: error: "1." is no number of JSON; save the table anew"#),
      Case("plus", "[+1]", #"file:1:2: error: "+" is not JSON here; save the table anew"#),
      Case("not a number", "[NaN]", #"file:1:2: error: "N" is not JSON here; save the table anew"#),
      Case("NUL", "[\0]", #"file:1:2: error: "\u{0}" is not JSON here; save the table anew"#),
      Case(
        "line break in a text", "[\"a\nb\"]",
        "file:1:4: error: a text has a line break or control character in it; save the table anew"),
      Case(
        "half a pair", #"["\ud800"]"#,
        "file:1:3: error: the backslash does not stand before what JSON lets it; save the table anew"
      ),
      Case(
        "signed escape", #"["\u+041"]"#,
        "file:1:3: error: the backslash does not stand before what JSON lets it; save the table anew"
      ),
      Case(
        "unknown escape", #"["\x"]"#,
        "file:1:3: error: the backslash does not stand before what JSON lets it; save the table anew"
      ),
      Case(
        "key twice", #"{"id":1,"id":2}"#,
        #"file:1:9: error: "id" stands twice in the object; save the table anew"#),
    ])
  func json(_ row: Case<String, String>) {
    #expect(Imported(row.input).findings == [row.expected])
  }

  @Test(
    "but can be left alone is told beside the statements",
    arguments: [
      Case(
        "a region that was not there", Table.table(value: "[0,2,3,4]"),
        #"note: dimension.Region.category.index.3001: "Halden" has 0 inhabitants in 2019, which is left blank"#
      ),
      Case(
        "a region without figures", Table.table(value: "[null,null,3,4]"),
        #"warning: dimension.Region.category.index.3001: "Halden" has no inhabitants at any of the dates and is left out"#
      ),
      Case(
        "the whole country",
        Table.table(
          region: #"{"index":["0","3005"],"label":{"0":"Hele landet","3005":"Drammen"}}"#),
        "note: dimension.Region.category.index.0: the whole country is no member and is left out"),
      Case(
        "a sign of its own", Table.table(value: #"[1,2,3,4],"status":{"1":"p"}"#),
        #"note: value[1]: cells have the sign "p", which may say that they are preliminary or estimated"#
      ),
      Case(
        "part of the cells",
        Table.table(
          id: #"["Region","Tid","Kjonn"]"#, size: "[2,2,2]",
          more: #","Kjonn":{"category":{"index":["1","2"]}}"#, value: "[1,null,1,1,1,1,1,1]"),
        #"warning: dimension.Region.category.index.3001: some cells of "Halden" in 2019 are blank; its population is left blank"#
      ),
    ])
  func leftAlone(_ row: Case<String, String>) {
    let imported = Imported(row.input)
    #expect(
      imported.findings.map { $0.split(separator: ": ", maxSplits: 1).last.map(String.init) } == [
        row.expected
      ])
    #expect(imported.statements != nil)
  }

  @Test("as labels that are codes is told")
  func codes() {
    let region = #"{"index":["3001","3005"],"label":{"3001":"3001","3005":"Drammen"}}"#
    #expect(
      Imported(Table.table(region: region)).findings.map { $0.split(separator: ": ")[2...] } == [
        [
          "dimension.Region.category.index.3001",
          #""3001" is a number and no name; ask for the names as well"#,
        ]
      ])
  }

  @Test("with several cells is told of each")
  func several() {
    let imported = Imported(Table.table(value: "[-1,1.5,null,\"x\"]"))
    #expect(imported.findings.count == 3)
  }

  @Test("without years is no date, unless the user gives it")
  func noTime() throws {
    let text = Table.table(id: #"["Region"]"#, size: "[2]", value: "[1,3]")
    #expect(
      Imported(text).findings
        == [
          "file: error: the file does not say of which 1 January the inhabitants are; say the year, as in --date 2020"
        ])
    let budget = try Imported(text) { $0.dates = [Year(2020)!] }.budget()
    #expect(budget.members.map { $0.populations[0].year.number } == [2020, 2020])
  }
}
