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
    "artskonto": .account, "art": .account, "kostraart": .account,
    "debet": .debit, "debit": .debit, "kredit": .credit, "credit": .credit,
    "saldo": .balance, "balance": .balance, "balanse": .balance, "utgaende saldo": .balance,
    "utgaende balanse": .balance, "inngaende saldo": .balance, "inngaende balanse": .balance,
    "closing balance": .balance, "opening balance": .balance, "running balance": .balance,
    "akkumulert": .balance,
  ]

  /// The words that headings of amounts begin with, whatever follows: `Budsjett 2020`, `Hittil i år`.
  private static let amounts: Set<String> = [
    "amount", "amounts", "belop", "sum", "summer", "regnskap", "accounts", "actual", "faktisk",
    "bokfort", "hittil", "kr", "kroner", "nok", "budsjett", "budget", "arsbudsjett", "bevegelse",
    "prognose", "forecast", "tnok", "tkr", "netto", "net",
  ]

  /// What a heading says, where `wanted` is the name of the column of the budget; nil where it says nothing known.
  init?(heading: String, wanted: String?) {
    let words = HeadingWords.words(of: heading)
    if LedgerColumn.isNamed(heading, wanted) {
      self = .amount
    } else if let column = LedgerColumn.headings[words.joined(separator: " ")] {
      self = column
    } else if let first = words.first,
      LedgerColumn.amounts.contains(first) || LedgerColumn.isYear(words)
        || (words.count == 2 && LedgerColumn.amounts.contains(words[1]))
    {
      self = .amount
    } else {
      return nil
    }
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
    case .amount, .debit, .credit, .balance: false
    }
  }
}
