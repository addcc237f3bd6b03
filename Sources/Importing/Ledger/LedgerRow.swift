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
  /// What a column beside the name says where the row is a sum of others, or a balance brought forward.
  var sumText: String?
  /// The place of the first column that tells the rows of an account apart and is blank; nil where none is.
  var blank: Int?
  /// The amount as the ledger writes it; what is taken in has a minus.
  var number: ExactNumber
  /// What a column of its own says is credit, which the amount is less; nil where there is none.
  var credit: ExactNumber?
  /// Whether the amount is credit by its letter; nil where it has none.
  var isCredit: Bool?
  let place: ImportPlace
  let amountPlace: ImportPlace

  /// Whether it is a sum or result of others, or a balance brought forward.
  var isSum: Bool { LedgerLabel.isSum(name) || sumText != nil }
}
