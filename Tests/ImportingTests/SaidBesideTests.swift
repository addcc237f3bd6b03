import Budget
import TestSupport
import Testing

@testable import Importing

/// What the columns beside the inhabitants, the titles and the dates of a table say of them.
@Suite("What else a table says")
struct SaidBesideTests {
  @Test(
    "is refused where it may be a part of the people",
    arguments: [
      ("bosettingstype", "Tettbygd"), ("Bosetting", "Spredtbygd"), ("Kategori", "Uføre"),
      ("gruppe", "Barn"), ("Trossamfunn", "Den norske kirke"), ("tjenestested", "Sykehjem"),
      ("variabel", "Fødte"), ("alternativ", "MMMM"),
    ])
  func parts(heading: String, label: String) {
    for rows in ["A;\(label);5", "A;\(label);5\nB;\(label);6"] {
      let imported = Imported("region;\(heading);Personer 2020\n\(rows)")
      #expect(
        imported.findings.last
          == "file:1:2: error: \"\(heading)\" says \"\(label)\" of all rows, which may be a part of "
          + "the people; ask for everybody, or leave the column out")
      #expect(imported.statements == nil)
    }
  }

  @Test(
    "is left alone where it tells members apart, or nobody",
    arguments: [
      ("Ordfører", "Kari Nordmann"), ("Status", "Medlem"), ("Avtaletype", "Ordinær"),
      ("Innmeldt", "1.5.1974"), ("Aktiv", "ja"),
      ("Fylkeskommune", "Viken"), ("Kilde", "SSB"), ("Målform", "Bokmål"), ("Klasse", "1"),
      ("Dato", "2020-01-01"), ("Sekretariat", "Vest;Øst"),
    ])
  func remarks(heading: String, labels: String) {
    let both = labels.split(separator: ";")
    let imported = Imported(
      "region;\(heading);Personer 2020\nA;\(both[0]);5\nB;\(both.last ?? "");6")
    #expect(imported.members.count == 2, "\(imported.findings)")
  }

  @Test(
    "is told or refused",
    arguments: [
      Case(
        "another day", "region;Dato;Personer 2020\nA;2020-07-01;5",
        #"file:2:2: error: "2020-07-01" is not of 1 January, which fees are worked out from; ask for that day"#
      ),
      Case(
        "another year", "region;år;Personer 2020\nA;2019;5",
        #"file:2:2: error: "2019" is of another year than 2020; ask for the right one"#),
      Case(
        "a year of two digits", "region;Folketall 1.1.20\nA;5",
        #"file:1:2: error: "Folketall 1.1.20" has a date that is not understood; write 1.1.2020"#),
      Case(
        "percent", "region;Folketall 2020 i %\nA;5",
        #"file:1:2: error: "Folketall 2020 i %" is in percent, and a fee needs every inhabitant; ask for whole numbers"#
      ),
      Case(
        "a note of part of the people", "region;2020\nA;5\n\nOmfatter bare personer over 18 år",
        #"file:4: error: "Omfatter bare personer over 18 år" may not be everybody; ask for the inhabitants at 1 January"#
      ),
      Case(
        "a ledger without names", "Konto;2020\nA;5",
        #"file:1: error: "Konto" is a ledger's; say which column of the budget the amounts are for, as in --column "Accounts 2025""#
      ),
      Case(
        "a ledger", "Kontonr;Navn;2020\n5010;Lønn;100",
        #"file:1: error: "Kontonr" is a ledger's; say which column of the budget the amounts are for, as in --column "Accounts 2025""#
      ),
      Case(
        "who has left", "region;2020;Status\nA;5;Medlem\nB;6;Utmeldt",
        #"file:3:3: warning: "Utmeldt", and counted in full: B; leave out who is no member"#),
      Case(
        "no county", "fylke;navn;2020\nViken;Halden;5\n;Moss;6",
        "file:3:2: warning: no county, as others have: Moss; write it in each row"),
      Case(
        "marks of footnotes", "navn;2020\nHalden 1);5\nMoss*;6\nRe¹;7\nNes [2];8",
        "file:2:1: note: marks of footnotes are taken off: Halden 1), Moss*, Re¹, Nes [2]"),
    ])
  func told(_ row: Case<String, String>) {
    let imported = Imported(row.input)
    #expect(imported.findings.contains(row.expected), "\(imported.findings)")
    #expect((imported.statements == nil) == row.expected.contains(" error: "))
  }

  @Test("is refused of a title of another year than is asked for")
  func title() {
    let text = "Folketall per 1. januar 2020\n\nregion;Folketall\nA;5"
    #expect(Imported(text) { $0.dates = [2020].compactMap { Year($0) } }.members.count == 1)
    #expect(
      Imported(text) { $0.dates = [2021].compactMap { Year($0) } }.findings == [
        #"file:1:1: error: "Folketall per 1. januar 2020" is of another year than 2021; ask for the right one"#
      ])
  }

  @Test("is a date or abbreviation that is understood")
  func headings() {
    for heading in ["Folketall 20200101", "Innb. 2020", "Folketall 2020-01-01"] {
      #expect(Imported("region;\(heading)\nA;5").members.count == 1, "\(heading)")
    }
  }

  @Test("names the body of a place in either language")
  func bodies() {
    let text = """
      code;name;county;2020
      0301;Oslo municipality;;5
      3001;Halden;Viken county;6
      30;Viken fylke;;7
      """
    #expect(
      Imported(text).members == [
        #"city Oslo population 5 code "0301""#,
        #"municipality Halden in Viken population 6 code "3001""#,
        #"county Viken population 7 code "30""#,
      ])
  }

  @Test("gives measures at the only date that is asked for, or at that of their heading")
  func measures() {
    let text = "region;Folketall 2019;Folketall 2020;Areal;Vei 2020\nA;5;6;7;8\nB;5;6;;9"
    let imported = Imported(text) {
      $0.measures = ["Areal", "Vei 2020"]
      $0.dates = [2020].compactMap { Year($0) }
    }
    #expect(
      imported.members == [
        #"municipality A population 6 has Areal 7 has "Vei 2020" 8"#,
        #"municipality B population 6 has "Vei 2020" 9"#,
      ])
    #expect(
      imported.findings
        == [#"file:3:1: warning: "Areal" is blank in 2020 for B; write 0 if there is none"#])
  }
}
