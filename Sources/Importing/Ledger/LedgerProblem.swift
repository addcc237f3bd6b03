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
  /// The same, and they may be of a part of the year.
  case perhapsPart(String, column: String)
  /// The amounts are in another unit than kroner, or may be.
  case otherUnit(String, Unit)
  /// The text says that the amounts are others than those of the budget's column.
  case mismatch(String, LedgerClaim.Mismatch, column: String)
  /// Rows are of several years.
  case severalYears(String, [Int])
  /// Rows are of several kinds of amounts.
  case severalKinds(String, [String])
  /// The cell says neither debit nor credit.
  case noSide(String)
  /// The column says debit and credit, and its heading does not.
  case sides(String)
  /// Amounts that a letter calls credit stand with a minus and without.
  case lettersAndSigns
  /// The account may be one of the balance sheet, or a municipality's art.
  case unclearAccount(String)
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
    case .perhapsPart(let heading, let column):
      text(
        "\(quoted(heading)) may be of a part of the year, and is taken for \(quoted(column))",
        "\(quoted(heading)) gjelder kanskje en del av året, og brukes som \(quoted(column))")
    case .otherUnit(let label, let unit):
      text(
        "\(quoted(label)) says \(unit.name(in: language)), and amounts are read as kroner; ask for them "
          + "in kroner",
        "\(quoted(label)) sier \(unit.name(in: language)), og beløp leses som kroner; be om dem i kroner"
      )
    case .mismatch(let label, let mismatch, let column):
      mismatched(label, mismatch, column, in: language)
    case .severalYears(let heading, let years):
      text(
        "\(quoted(heading)) has rows of \(language.listing(years.map(String.init))), "
          + "which are not added up; ask for one year",
        "\(quoted(heading)) har rader for \(language.listing(years.map(String.init))), "
          + "som ikke legges sammen; be om ett år")
    case .severalKinds(let heading, let kinds):
      text(
        "\(quoted(heading)) has rows of \(list(kinds, language)), which are not added up; ask for one",
        "\(quoted(heading)) har rader for \(list(kinds, language)), som ikke legges sammen; be om én"
      )
    case .noSide(""):
      text(
        "nothing says whether the amount is debit or credit; write D or K",
        "ingenting sier om beløpet er debet eller kredit; skriv D eller K")
    case .noSide(let cell):
      text(
        "\(quoted(cell)) says neither debit nor credit; write D or K",
        "\(quoted(cell)) sier verken debet eller kredit; skriv D eller K")
    case .sides(let heading):
      text(
        "\(quoted(heading)) says debit and credit; call it D/K, or leave it out",
        "\(quoted(heading)) sier debet og kredit; kall den D/K, eller utelat den")
    case .lettersAndSigns:
      text(
        "credit stands with a minus and without one; write all of it with, or without",
        "kredit står både med og uten minus; skriv alt med, eller alt uten")
    case .unclearAccount(let account):
      text(
        "\(quoted(account)) may be an account of the balance sheet or a municipality's art; call the "
          + "column art if they are arts of three digits, else ask for the accounts 3 to 8 alone",
        "\(quoted(account)) kan være en balansekonto eller en art i KOSTRA; kall kolonnen art om det er "
          + "arter på tre sifre, ellers be bare om konto 3 til 8")
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

  private func mismatched(
    _ label: String, _ mismatch: LedgerClaim.Mismatch, _ column: String,
    in language: InterfaceLanguage
  ) -> String {
    let (shown, wanted) = (language.quoted(label), language.quoted(column))
    return switch mismatch {
    case .kind:
      language.text(
        en:
          "\(shown) is of another kind than \(wanted); ask for the right one, or call the amounts "
          + "\(wanted) if they are",
        nb:
          "\(shown) er et annet slag enn \(wanted); be om det riktige, eller kall beløpene \(wanted) "
          + "om de er det")
    case .year:
      language.text(
        en: "\(shown) is of another year than \(wanted); ask for the right one, or give the file's "
          + "as --column",
        nb: "\(shown) er et annet år enn \(wanted); be om det riktige, eller oppgi året i fila med "
          + "--column")
    case .part:
      language.text(
        en: "\(shown) is a part of the year, and \(wanted) is all of it; ask for the whole year",
        nb: "\(shown) er en del av året, og \(wanted) er hele; be om hele året")
    }
  }

  private func list(_ headings: [String], _ language: InterfaceLanguage) -> String {
    language.listing(headings.prefix(6).map { language.quoted($0) })
  }
}
