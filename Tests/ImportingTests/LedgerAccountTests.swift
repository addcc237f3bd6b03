import Budget
import TestSupport
import Testing

@testable import Importing

/// What the numbers of accounts, letters and signs say of what is spent and what is taken in.
@Suite("Accounts")
struct LedgerAccountTests {
  private static func imported(_ text: String) -> Imported {
    Imported(text) { $0.column = "Budget" }
  }

  /// The figures of an extract, each as `income 40 of Grant`.
  private static func figures(_ imported: Imported) -> [String] {
    (imported.statements ?? "").split(separator: "\n").filter { $0.hasPrefix("earlier ") }
      .map { $0.dropFirst(8).split(separator: ".00 of").joined(separator: " of") }
      .map { String($0.split(separator: " in \"Budget\"")[0]) }
  }

  @Test(
    "are of income, expenses or the balance sheet",
    arguments: [
      Case(
        "six digits", "Konto;Beløp\n310000 Kontingent;-200\n192000 Bank;500\n501000 Lønn;7",
        ["income 200 of Kontingent", "expenses 7 of Lønn"]),
      Case(
        "five digits", "Konto;Beløp\n30100 Salg;-5\n50100 Lønn;7\n19200 Bank;9",
        ["income 5 of Salg", "expenses 7 of Lønn"]),
      Case(
        "finance",
        "Konto;Beløp\n8050 Renteinntekt;-50\n8150 Rentekostnad;70\n8960 Til egenkapital;30",
        ["income 50 of Renteinntekt", "expenses 70 of Rentekostnad"]),
      Case(
        "finance without a minus", "Konto;Beløp\n3000 Kontingent;200\n8050 Renter;50",
        ["income 200 of Kontingent", "income 50 of Renter"]),
      Case(
        "arts of three digits", "Art;Navn;Beløp\n010;Lønn;100\n350;Kjøp;5\n650;Salg;-20",
        ["expenses 100 of Lønn", "expenses 5 of Kjøp", "income 20 of Salg"]),
      Case(
        "arts of four digits",
        "Art;Navn;Beløp\n1100;Kontor;1\n2700;Hjelp;2\n3500;Kjøp;3\n7000;Støtte;-4",
        ["expenses 1 of Kontor", "expenses 2 of Hjelp", "expenses 3 of Kjøp", "income 4 of Støtte"]),
      Case(
        "arts behind the class of the year", "Art;Navn;Beløp\n10100;Lønn;100\n16500;Salg;-20",
        ["expenses 100 of Lønn", "income 20 of Salg"]),
      Case(
        "names that say so", "Post;Beløp\nMedlemsinntekter;200\nLønn;7",
        ["income 200 of Medlemsinntekter", "expenses 7 of Lønn"]),
      Case(
        "names that say so, with a minus", "Post;Beløp\nInntekter;-200\nLønn;7",
        ["income 200 of Inntekter", "expenses 7 of Lønn"]),
      Case(
        "names that may say so, with a minus", "Post;Beløp\nKontingent;-250\nKontingent;50\nLønn;7",
        ["income 200 of Kontingent", "expenses 7 of Lønn"]),
      Case(
        "letters without accounts", "Post;Beløp;D/K\nKontingent;200;K\nLønn;7;D",
        ["income 200 of Kontingent", "expenses 7 of Lønn"]),
      Case(
        "letters",
        "Konto;Beløp;D/K\n5010 Lønn;100;D\n3000 Kontingent;200;K\n5020 Refusjon;50;Kredit",
        ["expenses 100 of Lønn", "income 200 of Kontingent", "expenses -50 of Refusjon"]),
      Case(
        "letters beside signs",
        "Konto;Beløp;Debet/Kredit\n5010 Lønn;100;Debet\n3000 Salg;-200;Kredit",
        ["expenses 100 of Lønn", "income 200 of Salg"]),
      Case(
        "debit and credit with a unit",
        "Account;Debit amount;Credit amount\n5010 Pay;7;\n3000 Fees;;9",
        ["expenses 7 of Pay", "income 9 of Fees"]),
      Case(
        "debit and credit in kroner", "Konto;Debet NOK;Kredit NOK\n5010 Lønn;7;2",
        ["expenses 5 of Lønn"]),
    ])
  func sides(_ row: Case<String, [String]>) {
    let imported = Self.imported(row.input)
    #expect(Self.figures(imported) == row.expected, "\(imported.findings)")
  }

  @Test(
    "are told or refused where they do not say it",
    arguments: [
      Case(
        "names that may say so", "Post;Beløp\nKontingent;200",
        "warning: without accounts these are taken for expenses, and may be income: Kontingent"),
      Case(
        "names that say so", "Post;Beløp\nInntekter;-200",
        "note: without accounts these are taken for income, by their names: Inntekter"),
      Case(
        "less than nothing", "Konto;Beløp\n5010 Lønn;-7",
        "warning: less than nothing is spent or taken in: Lønn; look at the signs"),
      Case(
        "arts or the balance sheet", "Konto;Tekst;Beløp\n11000;Kontor;7",
        #"error: "11000" may be an account of the balance sheet or a municipality's art"#),
      Case(
        "arts or their class", "Art;Navn;Beløp\n11000;Kontor;7\n16500;Frakt;9",
        #"error: "16500" may be"#),
      Case(
        "no letter", "Konto;Beløp;D/K\n5010 Lønn;7;",
        "error: nothing says whether the amount is debit or credit; write D or K"),
      Case(
        "another letter", "Konto;Beløp;D/K\n5010 Lønn;7;X", #"error: "X" says neither debit nor"#),
      Case(
        "letters against signs", "Konto;Beløp;D/K\nA;-7;K\nB;7;K",
        "error: credit stands with a minus and without one"),
    ])
  func unclear(_ row: Case<String, String>) {
    let imported = Self.imported(row.input)
    #expect(imported.findings.contains { $0.contains(row.expected) }, "\(imported.findings)")
    #expect((imported.statements == nil) == row.expected.hasPrefix("error"))
  }

  @Test(
    "are not summed with their own sums",
    arguments: [
      "Konto;Tekst;Beløp\n5010 Lønn;jan;100\n5010 Lønn;feb;50\n5010 Lønn;Sum konto 5010;150",
      "Konto;Beskrivelse;Beløp\n5010 Lønn;jan;100\n5010 Lønn;feb;50\n5010 Lønn;Totalt;150",
      "Ansvar;Konto;Beløp\n1;5010 Lønn;100\n2;5010 Lønn;50\nSum;5010 Lønn;150",
      "Ansvar;Konto;Beløp\n1;5010 Lønn;100\n2;5010 Lønn;50\nTotalt;5010 Lønn;150",
      "Konto;Periode;Beløp\n5010 Lønn;1;100\n5010 Lønn;2;50\n5010 Lønn;Hele året;150",
      "Avdeling;Konto;Beløp\n1;5010 Lønn;100\n2;5010 Lønn;50\nAlle avdelinger;5010 Lønn;150",
      "Konto;Periode;Beløp\n5010 Lønn;1;100\n5010 Lønn;2;50\n5010 Lønn;Sum Lønn;150",
      "Konto;Navn;Tekst;Beløp\n5010;Lønn;jan;150\n5010;Lønn;Sum;150",
      "Konto;Tekst;Beløp\n5010 Lønn;Total Norge AS;100\n5010 Lønn;feb;50",
    ])
  func sums(_ text: String) {
    let imported = Self.imported(text)
    #expect(Self.figures(imported) == ["expenses 150 of Lønn"], "\(imported.findings)")
  }

  @Test("are asked about where a row that says less is their sum")
  func blank() {
    let rows = "Ansvar;Konto;Beløp\n1;5010 Lønn;100\n2;5010 Lønn;50\n;5010 Lønn;"
    #expect(
      Self.imported(rows + "150").findings.last
        == #"file:4:2: error: "Lønn" is exactly the sum of its other rows, and has no "Ansvar"; leave it out if it is their sum, else write what it is of"#
    )
    #expect(Self.figures(Self.imported(rows + "50")) == ["expenses 200 of Lønn"])
  }
}
