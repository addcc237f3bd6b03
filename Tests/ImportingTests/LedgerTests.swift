import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Importing

@Suite("Ledger extracts")
struct LedgerTests {
  private static func imported(_ text: String) -> Imported {
    Imported(text) { $0.column = "Accounts 2025" }
  }

  private static func figures(_ imported: Imported) -> [String] {
    (imported.statements ?? "").split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("earlier")
    }
  }

  @Test(
    "are figures of a column",
    arguments: [
      Case(
        "lines", "post;beløp\nOffice and travel;612 345,50\nWages;1 000 000\n",
        [
          #"earlier expenses 612 345.50 of Office and travel in "Accounts 2025" given register"#,
          #"earlier expenses 1 000 000.00 of Wages in "Accounts 2025" given register"#,
        ]),
      Case(
        "accounts, income with a minus",
        "Konto;Tekst;Saldo\n3900;Grant;-500\n6300;Office and travel;200,25\n6310;Office and travel;100\n;Sum;-199,75",
        [
          #"earlier income 500.00 of Grant in "Accounts 2025" given register"#,
          #"earlier expenses 300.25 of Office and travel in "Accounts 2025" given register"#,
        ]),
      Case(
        "credit with its minus already, in a column of its own",
        "Konto;Tekst;Debet;Kredit\n3900;Grant;;-500\n6300;Office and travel;200;-50",
        [
          #"earlier income 500.00 of Grant in "Accounts 2025" given register"#,
          #"earlier expenses 150.00 of Office and travel in "Accounts 2025" given register"#,
        ]),
      Case(
        "numbers before names, the column's name above the amounts",
        "Ledger 2025\n\nAccount\tAccounts 2025\n3900 Grant\t-500\n6300 Office\t7\n\nPrinted 1 March",
        [
          #"earlier income 500.00 of Grant in "Accounts 2025" given register"#,
          #"earlier expenses 7.00 of Office in "Accounts 2025" given register"#,
        ]),
    ])
  func read(_ row: Case<String, [String]>) {
    let imported = Self.imported(row.input)
    #expect(Self.figures(imported) == row.expected, "\(imported.findings)")
  }

  @Test("are read by a budget that has the lines", arguments: InterfaceLanguage.allCases)
  func whole(language: InterfaceLanguage) throws {
    let imported = Imported("post;beløp\nOffice and travel;612 345,50\n") {
      $0.column = "Accounts 2025"
      $0.language = language
    }
    let text = """
      budget "Frame"
      year 2026
      source paper "The paper"
      column "Accounts 2025" as accounts 2025 given paper
      rate 1 given paper
      populations 2025 given paper
      reserve 0 given paper
      municipality A population 5
      line "Office and travel" 5 given paper

      """
    let read = BudgetFileReader.read(
      SourceText(name: "", text: text + (try #require(imported.statements))))
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    #expect(read.budget != nil)
  }

  @Test(
    "are refused with the reason",
    arguments: [
      Case(
        "no lines", "beløp;kommentar\n5;6",
        "file:1: error: no column has lines or accounts; call it line"),
      Case(
        "no amounts", "post;kommentar\nA;6", "file:1: error: no column has amounts; call it amount"),
      Case(
        "no rows", "post;beløp\nA;",
        "file: error: no row has an amount; look at the column of amounts"),
      Case(
        "no line", "post;beløp\n;5",
        "file:2:1: error: the amount stands beside no line; write which it is of"),
      Case(
        "no number", "post;beløp\nA;mye",
        #"file:2:2: error: beløp: "mye" is no number; leave it empty where it is not known"#),
      Case(
        "parts of an øre", "post;beløp\nA;5,0012",
        "file:2:2: error: the amount must have at most two decimals and be within what can be reckoned with"
      ),
      Case("empty", " \n", "file: error: the file is empty; name one with members and populations"),
    ])
  func refused(_ row: Case<String, String>) {
    let imported = Self.imported(row.input)
    #expect(imported.findings == [row.expected])
    #expect(imported.statements == nil)
  }
}
