import Budget
import TestSupport
import Testing

@testable import Importing

/// Amounts that are others than those of the budget's column: of another unit, year, kind, or part of the year.
@Suite("Amounts that are not the column's")
struct LedgerOtherTests {
  private static func imported(_ text: String) -> Imported {
    Imported(text) { $0.column = "Regnskap 2020" }
  }

  @Test(
    "are refused by their unit, in a heading, above and below the table",
    arguments: [
      ("mill. kr", "millions"), ("millioner kroner", "millions"), ("MNOK", "millions"),
      ("NOK million", "millions"), ("NOKm", "millions"), ("mkr", "millions"),
      ("1 000 000 kr", "millions"), ("mrd", "billions"), ("tusen", "thousands"),
      ("kkr", "thousands"), ("'000", "thousands"), ("1.000", "thousands"),
      ("TNOK", "thousands"), ("t.kr", "thousands"), ("øre", "øre"),
      ("EUR", "EUR"),
    ])
  func units(unit: String, name: String) {
    for text in [
      "Konto;Beløp (\(unit))\nA;5", "Konto;Regnskap 2020 i \(unit)\nA;5",
      "Tall i \(unit)\nKonto;Beløp\nA;5", "Beløp i hele \(unit)\n\nKonto;Beløp\nA;5",
      "Konto;Beløp\nA;5\n\nAlle tall i \(unit)\n",
    ] {
      let imported = Self.imported(text)
      let error = imported.findings.first { $0.contains(" error: ") }
      #expect(
        error?.contains("says \(name), and amounts are read as kroner") == true,
        "\(text) \(imported.findings)")
      #expect(imported.statements == nil)
    }
  }

  @Test(
    "are not seen where a text has an amount or speaks of kroner",
    arguments: [
      "Konto;Beløp (kr, øre)\nA;5", "Lån på 2 mill. kr\nKonto;Beløp\nA;5",
      "Innskudd: 10 tkr\nKonto;Beløp\nA;5", "Konto;Beløp\nA;5\nGjelder 3 millioner;",
      "Konto;Beløp NOK;Valuta\nA;5;EUR", "Konto;Valutabeløp;Valuta;Beløp\nA;9;EUR;5",
      "Konto;Beløp i valuta;Beløp NOK\nA;9;5", "Konto;Beløp (1000 kr);Beløp\nA;0;5",
      "Konto;Valuta;Beløp\nA;NOK;5",
    ])
  func kroner(_ text: String) {
    let imported = Self.imported(text)
    #expect(
      imported.statements?.contains("earlier expenses 5.00 of A in") == true,
      "\(imported.findings)")
  }

  @Test(
    "are refused by what a heading or title says",
    arguments: [
      Case("another year", "Regnskap 2019", "of another year"),
      Case("a year", "2019", "of another year"),
      Case("the year before", "Regnskap i fjor", "of another year"),
      Case("a budget", "Budsjett 2020", "of another kind"),
      Case("a forecast", "Prognose", "of another kind"),
      Case("until August", "Regnskap pr. 31.08.2020", "a part of the year"),
      Case("half of it", "Regnskap 1. halvår 2020", "a part of the year"),
      Case("this month", "Beløp denne periode", "a part of the year"),
      Case("until a month", "Regnskap per august 2020", "a part of the year"),
      Case("some months", "Beløp januar-juni 2020", "a part of the year"),
    ])
  func said(_ row: Case<String, String>) {
    for text in ["Konto;\(row.input)\nA;5", "\(row.input)\n\nKonto;Beløp\nA;5"] {
      let imported = Self.imported(text)
      #expect(imported.statements == nil, "\(text)")
      #expect(
        imported.findings.contains { $0.contains("error: \"\(row.input)\" is \(row.expected)") },
        "\(imported.findings)")
    }
  }

  @Test(
    "are refused by what stands above or in other columns",
    arguments: [
      Case(
        "a span of time", "Hovedbok 01.01.2019 - 31.12.2019\nKonto;Beløp\nA;5", "of another year"),
      Case("a half", "Periode: 202001-202006\nKonto;Beløp\nA;5", "a part of the year"),
      Case(
        "in two cells", "Periode:;01.01.2020 - 30.06.2020\nKonto;Beløp\nA;5", "a part of the year"),
      Case("two years", "År;Konto;Beløp\n2019;A;5\n2020;A;5", #""År" has rows of 2019 and 2020"#),
      Case(
        "periods", "Konto;Periode;Beløp\nA;201912;5\nA;202001;5", #""Periode" has rows of 2019"#),
      Case("days", "Dato;Konto;Beløp\n31.12.2019;A;5\n01.02.2020;A;5", #""Dato" has rows of 2019"#),
      Case("another year's", "Regnskapsår;Konto;Beløp\n2019;A;5", #""2019" is of another year"#),
      Case("months", "Konto;Måned;Beløp\nA;2019M12;5\nA;2020M01;5", #""Måned" has rows of 2019"#),
      Case("short years", "År;Konto;Beløp\n19;A;5\n20;A;5", #""År" has rows of 2019 and 2020"#),
      Case("from and to", "Fra;01.01.2020;Til;30.06.2020\nKonto;Beløp\nA;5", "a part of the year"),
      Case(
        "letters under another heading", "Konto;Beløp;Slag\nA;5;Debet\nB;5;Kredit",
        #""Slag" says debit and credit; call it D/K"#),
      Case(
        "two kinds", "Konto;Versjon;Beløp\nA;Budsjett;5\nA;Regnskap;5",
        #""Versjon" has rows of "Budsjett" and "Regnskap""#),
      Case("another kind's", "Konto;Type;Beløp\nA;Budsjett 2020;5", "of another kind"),
      Case("a currency", "Konto;Valuta;Beløp\nA;NOK;5\nB;EUR;5", #""Valuta" says EUR"#),
      Case(
        "beside a budget", "Konto;Virkelig;Budsjett;Avvik\nA;10;100;0",
        #""Virkelig" and "Budsjett" have amounts"#),
      Case(
        "the same of a year", "Konto;Virkelig 2020;Budsjett 2020\nA;10;100",
        #""Virkelig 2020" and "Budsjett 2020" have amounts"#),
    ])
  func beside(_ row: Case<String, String>) {
    let imported = Self.imported(row.input)
    #expect(imported.statements == nil)
    #expect(imported.findings.contains { $0.contains(row.expected) }, "\(imported.findings)")
  }

  @Test(
    "are taken where nothing contradicts the column",
    arguments: [
      "Konto;Regnskap 2020\nA;5", "Konto;2020\nA;5", "Konto;Virkelig\nA;5",
      "Konto;Regnskap pr. 31.12.2020\nA;5", "Konto;Beløp januar-desember 2020\nA;5",
      "Budsjett 2021\nKonto;Regnskap 2020;Budsjett 2021\nA;5;9",
      "Periode: 01.01.2020 - 31.12.2020\nUtskrift 05.02.2021\nKonto;Beløp\nA;5",
      "Konto;Periode;Dato;Beløp\nA;202012;15.01.2021;5", "Styremøte 15.03.2021\nKonto;Beløp\nA;5",
      "Fra;01.01.2020;Til;31.12.2020;Utskrift;03.02.2021\nKonto;Beløp\nA;5",
      "Konto;Regnskap per 31. desember 2020\nA;5", "Konto;Prosjekt;Beløp\nA;Budsjettmodell;5",
      "Konto;Budsjett avvik;Regnskap 2020\nA;9;5",
    ])
  func taken(_ text: String) {
    let imported = Self.imported(text)
    #expect(
      imported.statements?.contains("earlier expenses 5.00 of A in") == true,
      "\(imported.findings)")
    #expect(!imported.findings.contains { $0.contains(" warning: ") }, "\(imported.findings)")
  }

  @Test("are warned of where they may be of a part of the year")
  func perhaps() {
    #expect(
      Self.imported("Konto;Hittil i år 2020\nA;5").findings == [
        #"file:1:2: warning: "Hittil i år 2020" may be of a part of the year, and is taken for "Regnskap 2020""#
      ])
  }
}
