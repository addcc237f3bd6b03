import Lettering

/// The header of a ledger extract: where its lines stand, and its amounts.
struct LedgerHeader {
  /// Where a row's amount comes from.
  enum Amounts {
    case column(Int)
    /// What is spent less what is taken in.
    case difference(debit: Int, credit: Int)
    /// What an account has come to, where the file has nothing else: one row an account.
    case balance(Int)

    /// The column that a problem is told at.
    var place: Int {
      switch self {
      case .column(let place), .balance(let place), .difference(let place, _): place
      }
    }
  }

  let row: CSVRow
  let name: Int?
  let text: Int?
  let account: Int?
  let amounts: Amounts

  /// What a header says; nil where it is none, which has been told then.
  init?(_ row: CSVRow, _ options: ImportOptions, _ findings: inout FindingList) {
    self.row = row
    let columns = row.fields.map { LedgerColumn(heading: $0, wanted: options.column) }
    func places(_ column: LedgerColumn) -> [Int] {
      columns.indices.filter { columns[$0] == column }
    }
    func here(_ place: Int?) -> ImportPlace {
      ImportPlace(row: row.number, column: place.map { $0 + 1 })
    }
    for column in [LedgerColumn.name, .account, .debit, .credit] {
      let places = places(column)
      guard let first = places.first, let second = places.dropFirst().first else { continue }
      findings.add(
        CSVProblem.columnTwice(row.fields[second], other: row.fields[first]), at: here(second))
    }
    (name, text, account) = (places(.name).first, places(.text).first, places(.account).first)
    if name == nil, text == nil, account == nil {
      findings.add(LedgerProblem.noLines, at: here(nil))
    }
    let amounts = Self.amounts(row, places, options, &findings)
    guard let amounts, !findings.hasErrors else { return nil }
    self.amounts = amounts
    tellUnused(columns, options, &findings)
  }

  /// The amounts: the column of the budget's own name, else the only one, else debit less credit, else the balance.
  private static func amounts(
    _ row: CSVRow, _ places: (LedgerColumn) -> [Int], _ options: ImportOptions,
    _ findings: inout FindingList
  ) -> Amounts? {
    let here = ImportPlace(row: row.number)
    var found = places(.amount)
    let named = found.filter { LedgerColumn.isNamed(row.fields[$0], options.column) }
    if !named.isEmpty { found = named }
    let difference: Amounts? =
      if let debit = places(.debit).first, let credit = places(.credit).first {
        .difference(debit: debit, credit: credit)
      } else { nil }
    let both = named.isEmpty && difference != nil && !found.isEmpty
    if found.count > 1 || both {
      let all = both ? found + places(.debit) + places(.credit) : found
      let headings = all.map { row.fields[$0] }
      findings.add(LedgerProblem.severalAmounts(headings, column: options.column ?? ""), at: here)
      return nil
    }
    if let place = found.first {
      if PeopleLabel.isInThousands(HeadingWords.words(of: row.fields[place])) {
        findings.add(
          LedgerProblem.inThousands(row.fields[place]),
          at: ImportPlace(row: row.number, column: place + 1))
      }
      return .column(place)
    }
    if let difference { return difference }
    let balances = places(.balance)
    if balances.count == 1, places(.debit).isEmpty, places(.credit).isEmpty {
      return .balance(balances[0])
    }
    findings.add(LedgerProblem.noAmounts, at: here)
    return nil
  }

  /// Tells which columns are not used, and where the amounts come from if their heading says something of its own.
  private func tellUnused(
    _ columns: [LedgerColumn?], _ options: ImportOptions, _ findings: inout FindingList
  ) {
    var used = [name ?? text, account, amounts.place].compactMap { $0 }
    if case .difference(_, let credit) = amounts { used.append(credit) }
    // A text beside the accounts may be their names, or those of vouchers.
    if name == nil, let text { used.append(text) }
    for place in columns.indices where !used.contains(place) && !row.fields[place].isEmpty {
      findings.add(
        CSVProblem.unknownColumn(row.fields[place]),
        at: ImportPlace(row: row.number, column: place + 1), as: .note)
    }
    let heading = row.fields[amounts.place]
    let plain: Set = ["amount", "belop", "sum", "kr", "kroner", "saldo", "balance", "bevegelse"]
    guard case .column(let place) = amounts, !LedgerColumn.isNamed(heading, options.column),
      !plain.contains(Folding.key(of: heading))
    else { return }
    findings.add(
      LedgerProblem.takenFrom(heading, column: options.column ?? ""),
      at: ImportPlace(row: row.number, column: place + 1), as: .note)
  }
}
