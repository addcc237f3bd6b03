import Budget
import TestSupport
import Testing

@testable import Importing

/// Rows that are no members: sums, places outside all counties, and those that nothing says what they are.
@Suite("Rows that are no members")
struct NoMemberTests {
  private static let two = "region;Personer 2020\n3001 Halden;31373\n0301 Oslo;693494\n"

  @Test(
    "as sums are left out, and told",
    arguments: [
      "Alle medlemmer", "Medlemskommunene samlet", "Kommuner i alt", "Østfold i alt",
      "Hele Østfold",
      "Østfold totalt", "Tilsammen", "Samlet", "Totalsum", "Grand Total", "Delsum", "Sum kommuner",
      "EKA01 Sum",
    ])
  func sums(_ name: String) {
    let imported = Imported(Self.two + name + ";724867")
    #expect(imported.members.count == 2)
    #expect(
      imported.findings == [
        "file:4:1: note: \"\(name)\" is the sum of others, no member, and is left out"
      ])
  }

  @Test(
    "as places of none are left out, and told",
    arguments: [
      "9999 Uoppgitt", "99 Uoppgitt fylke", "Uoppgitt", "21 Svalbard", "2111 Longyearbyen",
      "Utlandet",
      "23 Kontinentalsokkelen", "0191 Halden/Aremark", "Andre", "Resten av landet",
      "Øvrige kommuner", "Max", "Endring",
      "Snitt per kommune", "Gjennomsnitt", "EKG01 Kostragruppe 01", "EAKUO Landet uten Oslo",
    ])
  func places(_ name: String) {
    let imported = Imported(Self.two + name + ";12")
    #expect(imported.members.count == 2)
    #expect(imported.findings.count == 1)
    #expect(imported.findings.first?.hasPrefix("file:4:1: note: ") == true)
  }

  @Test(
    "are asked about where nothing says what they are",
    arguments: [
      Case(
        "no number where others have one", two + "Viken;724867",
        #"file:4:1: error: "Viken" has no number, as others have; write it, or what it is in a column kind, or leave it out if it is a sum"#
      ),
      Case(
        "as much as those below", "navn;2020\nVest;80646\nHalden;31373\nMoss;49273\nOslo;693494",
        #"file:2:1: error: "Vest" is exactly the sum of the rows beside it; leave it out if it is their sum, else give every row its number"#
      ),
      Case(
        "as much as those above, at each date",
        "navn;2019;2020\nHalden;31177;31373\nMoss;48871;49273\nØst;80048;80646",
        #"file:4:1: error: "Øst" is exactly the sum of the rows beside it; leave it out if it is their sum, else give every row its number"#
      ),
      Case(
        "a county's name", "navn;2020\nViken;80646\nHalden;31373",
        #"file:2:1: error: "Viken" is the name of a county; write its number, or what it is in a column kind"#
      ),
      Case(
        "a number of the union's", "region;2020\nNO081 Oslo;5",
        #"file:2:1: error: "NO081" is no code; a county's has 2 digits, a municipality's 4"#),
      Case(
        "a question mark for a letter", "navn;2020\nR?de;5",
        #"file:2:1: error: "R?de" has lost its letters; save the file anew as UTF-8, in Excel CSV UTF-8"#
      ),
      Case(
        "a lost zero in the name", "region;2020\n301 Oslo;5",
        #"file:2:1: error: "301" is no code; a county's has 2 digits, a municipality's 4: perhaps 0301, its zero lost in a spreadsheet"#
      ),
      Case(
        "digits of another script", "region;2020\n３００１ Halden;5",
        "file:2:1: error: \"３００１\" is no code; a county's has 2 digits, a municipality's 4"),
      Case(
        "a district's number", "region;2020\n0301 Oslo;9\n030101 Gamle Oslo;5",
        #"file:3:1: error: "030101" is no code; a county's has 2 digits, a municipality's 4"#),
      Case(
        "a number of no county", "navn;kommunenr;2020\nHalden;9001;5",
        #"file:2:1: error: "9001" is the number of no county or municipality; look it up"#),
      Case(
        "a county with a municipality's number", "navn;kommunenr;slag;2020\nHalden;3001;fylke;5",
        #"file:2:3: error: "fylke" does not fit the number 3001; a county's has 2 digits, a municipality's 4"#
      ),
      Case(
        "letters of another encoding", "navn;2020\nTÃ¸nsberg;5",
        #"file:2:1: error: "TÃ¸nsberg" has lost its letters, perhaps "Tønsberg"; save the file anew as UTF-8, in Excel CSV UTF-8"#
      ),
      Case(
        "letters that are lost", "navn;2020\nT\u{FFFD}nsberg;5",
        "file:2:1: error: \"T\u{FFFD}nsberg\" has lost its letters; save the file anew as UTF-8, in Excel CSV UTF-8"
      ),
      Case(
        "a measure below nothing", "navn;2020;vei\nA;5;-5",
        #"file:2:3: error: vei: "-5" is less than nothing; write zero or more"#),
    ])
  func asked(_ row: Case<String, String>) {
    let imported = Imported(row.input) { $0.measures = row.input.contains("vei") ? ["vei"] : [] }
    #expect(imported.findings == [row.expected])
    #expect(imported.statements == nil)
  }

  @Test("A sum is left out also where it stands among the codes")
  func amongCodes() {
    let imported = Imported("kode;navn;2020\n3001;Halden;31373\n3002;Moss;49273\nSum;;80646")
    #expect(imported.members.count == 2)
    #expect(
      imported.findings == [
        #"file:4:2: note: "Sum" is the sum of others, no member, and is left out"#
      ])
    #expect(Imported("kode;navn;2020\nSum;Viken;5").statements == nil)
  }

  @Test("A county is told of that is but the sum of its municipalities")
  func countyOfParts() {
    let all = "region;2025\n31 Østfold;83 875\n3101 Halden;31 373\n3103 Moss;52 502"
    #expect(
      Imported(all).findings == [
        #"file:2:1: warning: "Østfold" has as many inhabitants as its municipalities here together; take it out unless the county is a member too"#
      ])
    #expect(Imported(all.replacing("83 875", with: "300 000")).findings == [])
  }

  @Test("A sum that no rows add up to is warned of")
  func otherSum() {
    let imported = Imported(Self.two + "Sum;724000")
    #expect(imported.members.count == 2)
    #expect(
      imported.findings.last
        == #"file:4:1: warning: "Sum" is left out as a sum, but no rows beside it add up to it; look for a row that is missing"#
    )
  }

  @Test("A county that the number contradicts is warned of")
  func county() {
    #expect(
      Imported("navn;kommunenr;fylke;2020\nHalden;3001;Innlandet;5").findings == [
        #"file:2:1: warning: "3001" lies in Viken, and the file says "Innlandet"; look which is right"#
      ])
  }

  @Test(
    "Numbers are found where they stand with the name",
    arguments: [
      "3001 - Halden", "3001-Halden", "3001: Halden", "Halden (3001)", "Halden, 3001",
      "3001 Halden",
    ])
  func numbers(_ name: String) {
    #expect(
      Imported("region;2020\n\(name);5").members
        == [#"municipality Halden in Viken population 5 code "3001""#])
  }

  @Test(
    "Numbers are found in columns of every name",
    arguments: [
      "region_code;region;2020\n3001;Halden;5", "Region;region;2020\n3001;Halden;5",
      "navn;kommunenr;2020\nHalden;=\"3001\";5", "navn;kommunenr;2020\nHalden;'3001;5",
    ])
  func columns(_ text: String) {
    #expect(
      Imported(text).members == [#"municipality Halden in Viken population 5 code "3001""#])
  }
}
