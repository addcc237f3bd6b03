import Budget

/// A row of a ledger that has an amount.
struct LedgerRow {
  /// The number of its account; nil where it has none.
  var account: String?
  /// Whether the number is that of a group of accounts.
  var isGroup = false
  /// What its line is called.
  var name: String
  /// Whether the name is a text that may be a voucher's.
  var isNamedByText = false
  /// A voucher's text; empty where there is none.
  var text = ""
  /// The amount as the ledger writes it; what is taken in has a minus.
  var number: ExactNumber
  let place: ImportPlace
  let amountPlace: ImportPlace

  /// Whether it is a sum or result of others, or a balance brought forward.
  var isSum: Bool {
    LedgerLabel.isSum(name) || (!text.isEmpty && LedgerLabel.isResult(text))
  }

  /// Whether its account is one of income.
  ///
  /// Source: Norwegian standard chart of accounts, NS 4102.
  var isIncome: Bool { account?.utf8.count == 4 && account?.first == "3" }

  /// Whether its account is one of the balance sheet.
  ///
  /// Source: Norwegian standard chart of accounts, NS 4102.
  var isOfBalanceSheet: Bool {
    account?.utf8.count == 4 && (account?.first == "1" || account?.first == "2")
  }
}
