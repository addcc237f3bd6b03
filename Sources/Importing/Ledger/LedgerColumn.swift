import Lettering

/// What a column of a ledger extract says.
enum LedgerColumn: Hashable {
  /// What a line or account is called.
  case name
  /// A text that may be the account's name, or a voucher's.
  case text
  /// The number of an account, alone or before its name.
  case account
  case amount
  case debit
  case credit
  /// What an account has come to, which is never added up.
  case balance
  /// The letter that says whether an amount is debit or credit.
  case side
  /// The currency of the amounts.
  case currency
  /// When a row is of.
  case time(Time)

  /// What a column of times has; the first one that a file has says of which year its rows are: a voucher of January
  /// may be booked in the old year.
  enum Time: CaseIterable {
    case year, period, day
  }

  /// The headings that are understood, in the spelling of ``Folding``.
  private static let headings: [String: LedgerColumn] = [
    "line": .name, "linje": .name, "post": .name, "name": .name, "navn": .name, "kontonavn": .name,
    "kontotekst": .name, "account name": .name, "account text": .name, "budsjettpost": .name,
    "konto t": .name, "art t": .name, "account t": .name, "artsnavn": .name, "artstekst": .name,
    "kontobetegnelse": .name, "account description": .name, "radetiketter": .name,
    "row labels": .name,
    "text": .text, "tekst": .text, "beskrivelse": .text, "description": .text,
    "account": .account, "konto": .account, "kontonr": .account, "kontonummer": .account,
    "konto nr": .account, "account number": .account, "account no": .account,
    "artskonto": .account, "art": .account, "kostraart": .account, "kostra art": .account,
    "artsnr": .account, "art nr": .account, "artsnummer": .account, "artskode": .account,
    "debet": .debit, "debit": .debit, "kredit": .credit, "credit": .credit,
    "debetbelop": .debit, "kreditbelop": .credit, "debitbelop": .debit,
    "saldo": .balance, "balance": .balance, "balanse": .balance, "utgaende saldo": .balance,
    "utgaende balanse": .balance, "inngaende saldo": .balance, "inngaende balanse": .balance,
    "closing balance": .balance, "opening balance": .balance, "running balance": .balance,
    "akkumulert": .balance, "inng saldo": .balance, "utg saldo": .balance, "d k": .side,
    "dk": .side, "debet kredit": .side, "debit credit": .side, "d c": .side, "dc": .side,
    "dr cr": .side, "debet eller kredit": .side, "valuta": .currency, "currency": .currency,
    "valutakode": .currency, "currency code": .currency, "ar": .time(.year),
    "year": .time(.year), "regnskapsar": .time(.year), "rekneskapsar": .time(.year),
    "budsjettar": .time(.year), "arstall": .time(.year), "bilagsar": .time(.year),
    "aar": .time(.year), "fiscal year": .time(.year),
    "financial year": .time(.year), "periode": .time(.period), "period": .time(.period),
    "maned": .time(.period), "month": .time(.period), "mnd": .time(.period),
    "kvartal": .time(.period), "quarter": .time(.period), "regnskapsperiode": .time(.period),
    "accounting period": .time(.period),
    "dato": .time(.day), "date": .time(.day), "bilagsdato": .time(.day),
    "voucher date": .time(.day), "posting date": .time(.day), "posteringsdato": .time(.day),
    "bokforingsdato": .time(.day), "transaksjonsdato": .time(.day),
    "transaction date": .time(.day),
  ]

  /// The words of which one stands at the start of headings of amounts: `Budsjett 2020`, `Hittil i år`, besides those of
  /// ``LedgerClaim``.
  private static let amounts: Set<String> = [
    "amount", "amounts", "belop", "sum", "summer", "hittil", "kr", "kroner", "nok", "bevegelse",
    "tnok", "tkr", "mnok", "netto", "net", "forbruk",
  ]

  /// The words that make of amounts something else.
  private static let others: Set<String> = [
    "avvik", "differanse", "diff", "endring", "andel", "prosent", "variance", "deviation",
    "change", "share", "rest", "restbudsjett", "gjenstaende", "antall", "timer", "pris", "sats",
  ]

  /// The words that say no more of a column of debit, credit or balances than that it has amounts.
  private static let units: Set<String> = ["nok", "kr", "kroner", "belop", "amount", "amounts"]

  /// What a heading says, where `wanted` is the name of the column of the budget; nil where it says nothing known.
  init?(heading: String, wanted: String?) {
    let words = HeadingWords.words(of: heading)
    if LedgerColumn.isNamed(heading, wanted) {
      self = .amount
    } else if let column = LedgerColumn.headings[words.joined(separator: " ")]
      ?? LedgerColumn.side(words)
    {
      self = column
    } else if LedgerColumn.areAmounts(words) {
      self = .amount
    } else {
      return nil
    }
  }

  /// The column of debit, credit or balances whose heading says a unit as well: `Debet NOK`, `Credit amount`.
  private static func side(_ words: [String]) -> LedgerColumn? {
    let column = headings[words.filter { !units.contains($0) }.joined(separator: " ")]
    return [.debit, .credit, .balance].contains(column) ? column : nil
  }

  private static func areAmounts(_ words: [String]) -> Bool {
    guard !words.contains(where: others.contains) else { return false }
    return isYear(words)
      || words.prefix(2).contains { amounts.contains($0) || LedgerClaim.kind($0) != nil }
  }

  /// Whether a heading is the name of the column of the budget.
  static func isNamed(_ heading: String, _ wanted: String?) -> Bool {
    let words = HeadingWords.words(of: heading)
    return !words.isEmpty && wanted.map { HeadingWords.words(of: $0) == words } ?? false
  }

  private static func isYear(_ words: [String]) -> Bool {
    words.count == 1 && words[0].utf8.count == 4 && Int(words[0]) != nil
  }

  /// Whether it says what a row is of.
  var isOfLines: Bool {
    switch self {
    case .name, .text, .account: true
    case .amount, .debit, .credit, .balance, .side, .currency, .time: false
    }
  }
}
