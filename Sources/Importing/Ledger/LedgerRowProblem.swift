import Lettering
import ScenarioLanguage

/// A way in which a row of a ledger is no line of its own.
enum LedgerRowProblem: Error, Hashable {
  /// An account's balance stands twice.
  case balanceTwice(String)
  /// The row is the sum of others, and left out.
  case sum(String)
  /// The row is called a sum, and no rows beside it add up to it.
  case otherSum(String)
  /// The row has no account where others have one.
  case noAccount(String)
  /// The row's amount is the sum of those beside it.
  case likeSum(String)
  /// The row is the sum of its account's other rows, and blank where they say what they are of.
  case sumOfAccount(String, without: String)
  /// The number is that of a group of accounts.
  case group(String)
}

/// What is done with the rows of a ledger that its figures do not show.
enum LedgerRemark: Error, Hashable {
  /// Accounts of the balance sheet are left out.
  case balanceSheet([String])
  /// Lines stand in several rows, which are added up.
  case addedUp([String])
  /// Rows without an amount are left out.
  case withoutAmount([String])
  /// What is taken in comes to more than nothing, and is taken for income written without a minus.
  case plainIncome
  /// Lines come to less than nothing.
  case belowNothing([String])
  /// Lines without accounts are taken for income, by their names.
  case incomeByName([String])
  /// Lines without accounts are taken for expenses, and may be income.
  case perhapsIncome([String])
}

extension LedgerRowProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    func quoted(_ label: String) -> String { language.quoted(label) }
    return switch self {
    case .balanceTwice(let name):
      language.text(
        en: "the balance of \(quoted(name)) stands twice, and balances are not added up; ask for "
          + "amounts, or for the last balance alone",
        nb:
          "saldoen til \(quoted(name)) står to ganger, og saldoer legges ikke sammen; be om beløp, "
          + "eller bare om siste saldo")
    case .sum(let name):
      language.text(
        en: "\(quoted(name)) is a sum or result, no line, and is left out",
        nb: "\(quoted(name)) er en sum eller et resultat, ingen post, og er utelatt")
    case .otherSum(let name):
      language.text(
        en:
          "\(quoted(name)) is left out as a sum, but no rows beside it add up to it; look for a row "
          + "that is missing",
        nb:
          "\(quoted(name)) er utelatt som sum, men ingen rader ved siden av gir den; se etter om en "
          + "rad mangler")
    case .noAccount(let name):
      language.text(
        en:
          "\(quoted(name)) has no account, as others have; write it, or leave the row out if it is a "
          + "sum",
        nb:
          "\(quoted(name)) har ingen konto, slik andre har; skriv den, eller utelat raden om den er en "
          + "sum")
    case .likeSum(let name):
      language.text(
        en:
          "\(quoted(name)) is exactly the sum of the rows beside it; leave it out if it is their sum, "
          + "else give every row its account",
        nb:
          "\(quoted(name)) er nøyaktig summen av radene ved siden av; utelat raden om den er summen, "
          + "ellers gi hver rad sin konto")
    case .sumOfAccount(let name, let heading):
      language.text(
        en:
          "\(quoted(name)) is exactly the sum of its other rows, and has no \(quoted(heading)); leave "
          + "it out if it is their sum, else write what it is of",
        nb:
          "\(quoted(name)) er nøyaktig summen av de andre radene sine, og mangler \(quoted(heading)); "
          + "utelat raden om den er summen, ellers skriv hva den gjelder")
    case .group(let number):
      language.text(
        en:
          "\(quoted(number)) is a group of accounts; leave its row out, or the rows of its accounts",
        nb: "\(quoted(number)) er en kontogruppe; utelat raden, eller radene med kontoene i den")
    }
  }
}

extension LedgerRemark: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .balanceSheet(let names):
      language.text(
        en:
          "accounts of the balance sheet and of what the result is used for are left out: "
          + language.some(of: names),
        nb: "kontoer for balansen og disponeringen er utelatt: \(language.some(of: names))")
    case .addedUp(let names):
      language.text(
        en: "rows of one name are added up: \(language.some(of: names))",
        nb: "rader med samme navn er lagt sammen: \(language.some(of: names))")
    case .withoutAmount(let names):
      language.text(
        en: "without an amount, and left out: \(language.some(of: names))",
        nb: "uten beløp, og utelatt: \(language.some(of: names))")
    case .plainIncome:
      language.text(
        en: "the lines of income stand without a minus; they are taken for income",
        nb: "inntektspostene står uten minus; de regnes som inntekt")
    case .belowNothing(let names):
      language.text(
        en:
          "less than nothing is spent or taken in: \(language.some(of: names)); look at the signs",
        nb: "mindre enn null er brukt eller tatt inn: \(language.some(of: names)); se på fortegnene"
      )
    case .incomeByName(let names):
      language.text(
        en: "without accounts these are taken for income, by their names: "
          + language.some(of: names),
        nb: "uten kontoer regnes disse som inntekter, etter navnet: " + language.some(of: names))
    case .perhapsIncome(let names):
      language.text(
        en: "without accounts these are taken for expenses, and may be income: "
          + language.some(of: names),
        nb: "uten kontoer regnes disse som utgifter, og er kanskje inntekter: "
          + language.some(of: names))
    }
  }
}
