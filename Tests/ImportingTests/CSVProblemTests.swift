import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Importing

@Suite("What is wrong with a table of members")
struct CSVProblemTests {
  @Test(
    "is told with row and column",
    arguments: [
      Case(
        "empty", " \n\n", ["file: error: the file is empty; name one with members and populations"]),
      Case(
        "one column", "navn\nHalden",
        ["file:1: error: the header has one column; separate columns by ; or , or tab"]),
      Case(
        "no names", "code,2020\n3001,5",
        ["file:1: error: no column has the members' names; call it name"]),
      Case(
        "no populations", "name,code\nA,3001",
        ["file:1: error: no column has populations; call it population 2020"]),
      Case(
        "same column twice", "name,2020,Navn,population_2020\nA,5,B,6",
        [
          #"file:1:3: error: "Navn" says what "name" does; leave one out"#,
          #"file:1:4: error: "population_2020" says what "2020" does; leave one out"#,
        ]),
      Case(
        "unknown columns are a note", "name,2020,ordfører\nA,0,X",
        [
          #"file:1:3: note: the column "ordfører" is not used"#,
          #"file:2:2: error: 2020: the member has 0 inhabitants; leave it empty where it is not known"#,
        ]),
      Case(
        "too few and too many fields", "name,2020\nA\nB,1,2",
        [
          "file:2: error: the row has 1 field where the header has 2; leave unknown ones empty",
          "file:3: error: the row has 3 fields where the header has 2; leave unknown ones empty",
        ]),
      Case(
        "numbers",
        "navn;folketall 2020;vekt\nA;31.177;1\nB;-5;-1\nC;1,5;1,234\nD;12345678;1,005\nE;mange;",
        [
          #"file:2:2: error: folketall 2020: "31.177" could be read in two ways; write 31 177 if there are so many"#,
          #"file:3:3: error: vekt: "-1" is no weight; write 0 to 100 with at most two decimals"#,
          #"file:3:2: error: folketall 2020: "-5" is less than nobody; write how many there are"#,
          #"file:4:3: error: vekt: "1,234" could be read in two ways; write 1 234 or 1,2340"#,
          #"file:4:2: error: folketall 2020: "1,5" is no whole number of inhabitants; write how many there are"#,
          #"file:5:3: error: vekt: "1,005" could be read in two ways; write 1 005 or 1,0050"#,
          #"file:5:2: error: folketall 2020: "12345678" are more people than Norway has; write how many there are"#,
          #"file:6:2: error: folketall 2020: "mange" is no number; leave it empty where it is not known"#,
        ]),
      Case(
        "names", "name,2020\n,5\n\u{200B}A,5\nHalden,5\nHALDEN,6",
        [
          "file:2:1: error: the member has no name; write one",
          #"file:3:1: error: "\u{200B}A" has the invisible character U+200B; take it out"#,
          #"file:5:1: error: "HALDEN" stands at row 4 already; tell them apart, as in Våler (Viken), or leave one out"#,
        ]),
      Case(
        "codes", "name,code,2020\nA,301,5\nB,3,5\nC,30011,5\nD,x,5\nE,3001,5\nF,3001,5",
        [
          #"file:2:2: error: "301" is no code; a county's has 2 digits, a municipality's 4: perhaps 0301, its zero lost in a spreadsheet"#,
          #"file:3:2: error: "3" is no code; a county's has 2 digits, a municipality's 4: perhaps 03, its zero lost in a spreadsheet"#,
          #"file:4:2: error: "30011" is no code; a county's has 2 digits, a municipality's 4"#,
          #"file:5:2: error: "x" is no code; a county's has 2 digits, a municipality's 4"#,
          #"file:7:1: error: the code "3001" stands at row 6 already; leave one out"#,
        ]),
      Case(
        "kind", "name,kind,2020\nA,oslo,5",
        [#"file:2:2: error: "oslo" is no kind of member; write municipality, county or city"#]),
      Case(
        "open quote", "name,2020\nA,5\n\"B,6\nC,7",
        ["file:3:1: error: the quotation mark that opens here is not closed; close it"]),
      Case(
        "text after a quote", "name,2020\n\"A\"B,6",
        [
          "file:2:1: error: text follows the closing quotation mark; write a quotation mark inside a field twice"
        ]),
      Case(
        "quote inside", "name,2020\nA,6\"",
        [
          "file:2:2: error: a quotation mark stands inside the field; put all of it in quotation marks, this one twice"
        ]),
      Case(
        "rows as a spreadsheet counts", "name,2020\n\"A\n\nB\",5\nC,x",
        [#"file:3:2: error: 2020: "x" is no number; leave it empty where it is not known"#]),
      Case(
        "blank members", "name,2020\nA,:",
        [
          #"file:2:1: warning: "A" has no inhabitants at any of the dates and is left out"#,
          "file: error: no member has inhabitants at any of the dates; look at the columns of populations",
        ]),
      Case(
        "header only", "name,2020\n",
        [
          "file: error: no member has inhabitants at any of the dates; look at the columns of populations"
        ]),
    ])
  func problem(_ row: Case<String, [String]>) {
    let imported = Imported(row.input)
    #expect(imported.findings == row.expected)
    #expect(imported.statements == nil)
  }

  @Test(
    "in its bytes is told with offset and row",
    arguments: [
      Case(
        "no character of Windows-1252",
        Array("navn;2020\nHalden;5\n\"a\nb\";6\nH".utf8) + [0x81] + Array("le;6".utf8),
        "file:4: error: byte 28 (0x81) is not UTF-8, perhaps Latin-1; save the file as UTF-8, in Excel CSV UTF-8"
      ),
      Case(
        "JSON in Latin-1", Array("{\"label\": \"".utf8) + [0xF8] + Array("\"}".utf8),
        "file:1: error: byte 11 (0xF8) is not UTF-8, perhaps Latin-1; save the file as UTF-8, in Excel CSV UTF-8"
      ),
      Case(
        "half a unit of UTF-16", [0xFF, 0xFE, 0x6E, 0, 0x61],
        "file: error: the file is UTF-16, and byte 4 is part of no character; save it as UTF-8, in Excel CSV UTF-8"
      ),
      Case(
        "half a pair of UTF-16", [0xFE, 0xFF, 0, 0x6E, 0xD8, 0x3D, 0, 0x6E],
        "file: error: the file is UTF-16, and byte 4 is part of no character; save it as UTF-8, in Excel CSV UTF-8"
      ),
      Case(
        "nothing but the mark of UTF-16", [0xFF, 0xFE],
        "file: error: the file is empty; name one with members and populations"),
      Case(
        "after a byte order mark", [0xEF, 0xBB, 0xBF, 0xE6],
        "file:1: error: byte 3 (0xE6) is not UTF-8, perhaps Latin-1; save the file as UTF-8, in Excel CSV UTF-8"
      ),
    ])
  func bytes(_ row: Case<[UInt8], String>) {
    #expect(Imported(bytes: row.input).findings == [row.expected])
  }

  @Test("is told up to 20 times, errors apart from the rest")
  func most() {
    let rows = (1...30).map { "A\($0),x" }.joined(separator: "\n")
    let columns = (1...30).map { "c\($0)" }.joined(separator: ",")
    let imported = Imported("name,2020\n\(rows)")
    #expect(imported.findings.count == 20)
    #expect(imported.omitted == 10)
    let noted = Imported("name,2020,\(columns)\nA,5" + String(repeating: ",", count: 30))
    #expect(noted.findings.count == 20)
    #expect(noted.omitted == 10)
    #expect(noted.members == ["municipality A population 5"])
  }

  @Test(
    "with the dates for a budget year is warned of",
    arguments: [
      Case("right", "name,2020\nA,5", []),
      Case("later ones are for later budgets", "name,2020,2021\nA,5,6", []),
      Case(
        "other", "name,2019\nA,5",
        [
          "file: warning: a budget of 2021 needs the inhabitants at 1 January 2020; the file has 2019"
        ]),
      Case(
        "others", "name,2018,2019,2021\nA,5,6,7",
        [
          "file: warning: a budget of 2021 needs the inhabitants at 1 January 2020; the file has 2018, 2019 and 2021"
        ]),
      Case(
        "too early ones", "name,2018,2019,2020\nA,5,6,7",
        [
          "file: warning: no fee from 2021 on uses 1 January 2018 or 2019; --date 2020 leaves them out"
        ]),
      Case(
        "blank then", "name,2020,2021\nA,,6",
        [
          #"file:2:1: warning: "A" has no inhabitants at 1 January 2020, which the fee needs; another date is used"#
        ]),
    ])
  func dates(_ row: Case<String, [String]>) {
    let imported = Imported(row.input) { $0.budgetYear = Year(2021) }
    #expect(imported.findings == row.expected)
    #expect(imported.statements != nil)
  }

  @Test("with the date that is asked for is an error")
  func dateNotThere() {
    let imported = Imported("name,2019,2021\nA,5,6") { $0.dates = [Year(2020)!] }
    #expect(
      imported.findings
        == ["file: error: the file has no inhabitants at 1 January 2020; it has 2019 and 2021"])
  }
}
