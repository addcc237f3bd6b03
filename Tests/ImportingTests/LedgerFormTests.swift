import Budget
import TestSupport
import Testing

@testable import Importing

/// Extracts as accounting programs give them: which column is taken, what is summed, and what is no line.
@Suite("Ledgers as they come")
struct LedgerFormTests {
  private static func imported(_ text: String) -> Imported {
    Imported(text) { $0.column = "Budget" }
  }

  /// The figures of an extract, each as `income 40.00 of Grant`.
  private static func figures(_ imported: Imported) -> [String] {
    (imported.statements ?? "").split(separator: "\n").filter { $0.hasPrefix("earlier ") }
      .map { $0.dropFirst(8).split(separator: " in \"Budget\"")[0] }.map(String.init)
  }

  @Test(
    "give figures, and say what is left out or taken for what",
    arguments: [
      Case(
        "the column of the budget's name",
        "Linje;Regnskap;Budget\nReise;1200;1000",
        (["expenses 1 000.00 of Reise"], [#"note: the column "Regnskap" is not used"#])),
      Case(
        "the only amounts, of another name", "Linje;Budsjett 2020\nReise;1200",
        (["expenses 1 200.00 of Reise"], [#"note: "Budsjett 2020" is taken for "Budget""#])),
      Case(
        "debit less credit, and no balance",
        "Konto;Debet;Kredit;Saldo\n5000 Lønn;100000;;100000\n5000 Lønn;;20000;80000",
        (
          ["expenses 80 000.00 of Lønn"],
          [#"note: the column "Saldo" is not used"#, "note: rows of one name are added up: Lønn"]
        )),
      Case(
        "debit less credit of income",
        "Konto;Kontonavn;Debet;Kredit\n3900;Tilskudd;;500\n5000;Lønn;7;",
        (["income 500.00 of Tilskudd", "expenses 7.00 of Lønn"], [])),
      Case(
        "a movement between balances",
        "Konto;Inngående balanse;Bevegelse;Utgående balanse\n5000 Lønn;0;12;12",
        (
          ["expenses 12.00 of Lønn"],
          [
            #"note: the column "Inngående balanse" is not used"#,
            #"note: the column "Utgående balanse" is not used"#,
          ]
        )),
      Case(
        "income and expenses of one name", "Konto;Navn;Beløp\n5000;Lønn;100\n3000;Lønn;-40",
        (["expenses 100.00 of Lønn", "income 40.00 of Lønn"], [])),
      Case(
        "income without a minus", "Konto;Navn;Beløp\n3000;Kontingent;6679054\n5000;Lønn;1",
        (
          ["income 6 679 054.00 of Kontingent", "expenses 1.00 of Lønn"],
          [
            "warning: the lines of income stand without a minus; they are taken for income"
          ]
        )),
      Case(
        "accounts of one name", "Konto;Navn;Beløp\n5000;Lønn;100\n5010;Lønn;10",
        (["expenses 110.00 of Lønn"], ["note: rows of one name are added up: Lønn"])),
      Case(
        "the account's name and not the voucher's",
        "Konto;Tekst;Beløp\n5000 Lønn;Januar;100\n5000 Lønn;Februar;100",
        (
          ["expenses 200.00 of Lønn"],
          ["note: rows of one name are added up: Lønn", #"note: the column "Tekst" is not used"#]
        )),
      Case(
        "names in Agresso's second column", "Konto;Konto (T);Beløp\n50000;Fast lønn;5",
        (["expenses 5.00 of Fast lønn"], [])),
      Case(
        "a balance brought forward",
        "Konto;Navn;Tekst;Beløp\n5000;Lønn;Jan;5\n5000;Lønn;Utgående saldo;5",
        (
          ["expenses 5.00 of Lønn"],
          [
            #"note: the column "Tekst" is not used"#,
            #"note: "Utgående saldo" is a sum or result, no line, and is left out"#,
          ]
        )),
      Case(
        "results and the balance sheet",
        "Konto;Navn;Beløp\n1920;Bank;500\n5000;Lønn;7\n;Driftsresultat;-3\n8800;Årsresultat;9",
        (
          ["expenses 7.00 of Lønn"],
          [
            #"note: "Driftsresultat" is a sum or result, no line, and is left out"#,
            #"note: "Årsresultat" is a sum or result, no line, and is left out"#,
            "warning: accounts of the balance sheet and of what the result is used for are left out: Bank",
          ]
        )),
      Case(
        "nothing", "Linje;Beløp\nLønn;5\nPorto;0\nLeie;3\nLeie;-3\nReise;\nStøtte;-",
        (
          ["expenses 5.00 of Lønn", "expenses 0.00 of Porto", "expenses 0.00 of Leie"],
          [
            "note: rows of one name are added up: Leie",
            "note: without an amount, and left out: Reise, Støtte",
          ]
        )),
      Case(
        "numbers before and behind names", "Konto;Beløp\n5400 - Aga;5\nFast lønn (5000);7",
        (["expenses 5.00 of Aga", "expenses 7.00 of Fast lønn"], [])),
      Case(
        "a sum that does not agree", "Linje;Beløp\nLønn;5\nSum;7",
        (
          ["expenses 5.00 of Lønn"],
          [
            #"note: "Sum" is a sum or result, no line, and is left out"#,
            #"warning: "Sum" is left out as a sum, but no rows beside it add up to it; look for a row that is missing"#,
          ]
        )),
      Case(
        "lines that only look like sums",
        "Linje;Beløp\nSummerskole;1\nTotalentreprise;5\nSamlet plan;9",
        (
          [
            "expenses 1.00 of Summerskole", "expenses 5.00 of Totalentreprise",
            "expenses 9.00 of Samlet plan",
          ], []
        )),
      Case(
        "the header again on the next page", "Linje;Beløp\nLønn;5\n\nLinje;Beløp\nLeie;7",
        (["expenses 5.00 of Lønn", "expenses 7.00 of Leie"], [])),
    ] as [Case<String, ([String], [String])>])
  func read(_ row: Case<String, ([String], [String])>) {
    let imported = Self.imported(row.input)
    #expect(Self.figures(imported) == row.expected.0, "\(imported.findings)")
    #expect(imported.findings.map { $0.replacing(#/^file[0-9:]* /#, with: "") } == row.expected.1)
  }

  @Test(
    "are refused where nothing says which figure is meant",
    arguments: [
      Case(
        "several amounts", "Linje;Budsjett;Regnskap\nReise;1000;1200",
        #"file:1: error: "Budsjett" and "Regnskap" have amounts; call the right one "Budget", or leave the others out"#
      ),
      Case(
        "two of a name", "Linje;Beløp;Beløp\nReise;1;2",
        #"file:1: error: "Beløp" and "Beløp" have amounts; call the right one "Budget", or leave the others out"#
      ),
      Case(
        "balances only", "Konto;Saldo\n5000 Lønn;100\n5000 Lønn;80",
        #"file:3:2: error: the balance of "Lønn" stands twice, and balances are not added up; ask for amounts, or for the last balance alone"#
      ),
      Case(
        "a group of accounts", "Konto;Navn;Beløp\n5000;Lønn;5\n5400;Aga;7\n5;Personal;12",
        #"file:4:2: error: "5" is a group of accounts; leave its row out, or the rows of its accounts"#
      ),
      Case(
        "a group with a star", "Konto;Navn;Beløp\n5000;Lønn;5\n50*;Lønn;5",
        #"file:3:2: error: "50*" is a group of accounts; leave its row out, or the rows of its accounts"#
      ),
      Case(
        "no account", "Konto;Navn;Beløp\n5000;Lønn;5\n;Drift;5",
        #"file:3:2: error: "Drift" has no account, as others have; write it, or leave the row out if it is a sum"#
      ),
      Case(
        "as much as the rows above", "Linje;Beløp\nLønn;1000\nLeie;500\nDriftsutgifter;1500",
        #"file:4:1: error: "Driftsutgifter" is exactly the sum of the rows beside it; leave it out if it is their sum, else give every row its account"#
      ),
      Case(
        "texts of vouchers for names", "Konto;Tekst;Beløp\n5000;Januar;5\n5000;Februar;5",
        #"file:3:1: error: account 5000 has the texts "Januar" and "Februar"; add a column account name, or leave the texts out"#
      ),
      Case(
        "thousands in the title", "Beløp i hele tusen\nLinje;Beløp\nLønn;5",
        #"file:1: error: "Beløp i hele tusen" says thousands, and amounts are read as kroner; ask for them in kroner"#
      ),
      Case(
        "thousands in the heading", "Linje;Beløp TNOK\nLønn;5",
        #"file:1:2: error: "Beløp TNOK" says thousands, and amounts are read as kroner; ask for them in kroner"#
      ),
      Case(
        "thousands below", "Linje;Beløp\nLønn;5\nAlle beløp i 1000 kr;",
        #"file:3: error: "Alle beløp i 1000 kr" says thousands, and amounts are read as kroner; ask for them in kroner"#
      ),
      Case(
        "JSON", "{}",
        "file: error: a ledger extract is CSV, and this is JSON; leave out --column for members"),
      Case(
        "a currency", "Linje;Beløp\nLønn;5 CR",
        #"file:2:2: error: Beløp: "5 CR" is no amount; write it as -45 000,00"#),
    ])
  func refused(_ row: Case<String, String>) {
    let imported = Self.imported(row.input)
    #expect(imported.findings == [row.expected])
    #expect(imported.statements == nil)
  }

  @Test(
    "have amounts in every usual form",
    arguments: [
      Case("brackets", "(45 000,00)", -45_000), Case("minus behind", "45 000,00-", -45_000),
      Case("a space behind the minus", "- 1 000,00", -1000), Case("a long dash", "–500", -500),
      Case("kroner before", "kr 1 200", 1200), Case("kroner behind", "1 200 kr", 1200),
      Case("NOK", "NOK 3 000", 3000), Case("no øre", "1 000,-", 1000),
      Case("points", "1.200.000,00", 1_200_000), Case("commas", "1,200,000.00", 1_200_000),
      Case("apostrophes", "1'200'000.00", 1_200_000), Case("points alone", "1.200.000", 1_200_000),
      Case("one point and a comma", "-1.200,00", -1200), Case("kroner in brackets", "kr (5)", -5),
    ] as [Case<String, Int64>])
  func amounts(_ row: Case<String, Int64>) throws {
    #expect(try AmountText.read(row.input) == ExactNumber(row.expected))
  }
}
