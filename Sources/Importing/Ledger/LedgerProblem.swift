import Lettering
import ScenarioLanguage

/// A way in which a table is no ledger extract.
enum LedgerProblem: Error, Hashable {
  /// No column has lines or accounts.
  case noLines
  /// No column has amounts.
  case noAmounts
  /// No row has an amount.
  case noRows
  /// A row has an amount and no line.
  case noName
  /// The amount is no sum of whole øre, or beyond what can be reckoned with.
  case notMoney
  /// Several columns have amounts, and none is called as the budget's column.
  case severalAmounts([String], column: String)
  /// The amounts of the budget's column come from a column of another name.
  case takenFrom(String, column: String)
  /// The amounts are in thousands, or may be.
  case inThousands(String)
  /// The file is no table.
  case notCSV
  /// An account has several texts, so that they are not its name.
  case severalTexts(account: String, String, String)
}

extension LedgerProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    func text(_ english: String, _ norwegian: String) -> String {
      language.text(en: english, nb: norwegian)
    }
    func quoted(_ label: String) -> String { language.quoted(label) }
    return switch self {
    case .noLines:
      text(
        "no column has lines or accounts; call it line",
        "ingen kolonne har poster eller kontoer; kall den post")
    case .noAmounts:
      text("no column has amounts; call it amount", "ingen kolonne har beløp; kall den beløp")
    case .noRows:
      text(
        "no row has an amount; look at the column of amounts",
        "ingen rad har noe beløp; se på kolonnen med beløp")
    case .noName:
      text(
        "the amount stands beside no line; write which it is of",
        "beløpet står ikke ved noen post; skriv hvilken det gjelder")
    case .notMoney:
      text(
        "the amount must have at most two decimals and be within what can be reckoned with",
        "beløpet må ha høyst to desimaler og være innenfor det som kan regnes med")
    case .severalAmounts(let headings, let column):
      text(
        "\(list(headings, language)) have amounts; call the right one \(quoted(column)), or leave "
          + "the others out",
        "\(list(headings, language)) har beløp; kall den riktige \(quoted(column)), eller utelat de "
          + "andre")
    case .takenFrom(let heading, let column):
      text(
        "\(quoted(heading)) is taken for \(quoted(column))",
        "\(quoted(heading)) brukes som \(quoted(column))")
    case .inThousands(let label):
      text(
        "\(quoted(label)) says thousands, and a budget has kroner and øre; ask for whole amounts",
        "\(quoted(label)) sier tusen, og et budsjett har kroner og øre; be om hele beløp")
    case .notCSV:
      text(
        "a ledger extract is CSV, and this is JSON; leave out --column for members",
        "et utdrag av regnskapet er CSV, og dette er JSON; dropp --column for medlemmer")
    case .severalTexts(let account, let first, let second):
      text(
        "account \(account) has the texts \(quoted(first)) and \(quoted(second)); add a column "
          + "account name, or leave the texts out",
        "konto \(account) har tekstene \(quoted(first)) og \(quoted(second)); ta med en kolonne "
          + "kontonavn, eller utelat tekstene")
    }
  }

  private func list(_ headings: [String], _ language: InterfaceLanguage) -> String {
    language.listing(headings.prefix(6).map { language.quoted($0) }, en: "and", nb: "og")
  }
}
