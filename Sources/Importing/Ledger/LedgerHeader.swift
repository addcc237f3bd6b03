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
  /// Which column says debit or credit of the one of amounts.
  let side: Int?
  /// Which column says the currency of the amounts.
  let currency: Int?
  /// Which column says of which year a row is.
  let time: Int?
  /// The columns of which nothing is known.
  let unknown: [Int]
  /// What the column of the budget is of.
  let wanted: LedgerClaim
  /// What the column of the budget is called.
  let wantedName: String

  /// What a header says; nil where it is none, which has been told then.
  init?(_ row: CSVRow, _ options: ImportOptions, _ findings: inout FindingList) {
    self.row = row
    wantedName = options.column ?? ""
    wanted = LedgerClaim(wantedName)
    let columns = row.fields.map { LedgerColumn(heading: $0, wanted: options.column) }
    func places(_ column: LedgerColumn) -> [Int] {
      columns.indices.filter { columns[$0] == column }
    }
    for column in [LedgerColumn.name, .account, .debit, .credit, .side] {
      let places = places(column)
      guard let first = places.first, let second = places.dropFirst().first else { continue }
      findings.add(
        CSVProblem.columnTwice(row.fields[second], other: row.fields[first]),
        at: ImportPlace(row: row.number, column: second + 1))
    }
    (name, text, account) = (places(.name).first, places(.text).first, places(.account).first)
    time = LedgerColumn.Time.allCases.lazy.compactMap { places(.time($0)).first }.first
    if name == nil, text == nil, account == nil {
      findings.add(LedgerProblem.noLines, at: ImportPlace(row: row.number))
    }
    let amounts = Self.amounts(row, places, options, &findings)
    guard let amounts, !findings.hasErrors else { return nil }
    self.amounts = amounts
    let isSided = if case .column = amounts { true } else { false }
    side = isSided ? places(.side).first : nil
    currency = places(.currency).first { Self.isOfAmounts($0, row, amounts.place) }
    unknown = columns.indices.filter { columns[$0] == nil && !row.fields[$0].isEmpty }
    refuseOthers(&findings)
    guard !findings.hasErrors else { return nil }
    tellUnused(&findings)
  }

  /// Where a column of a row is; the whole row where there is none.
  func place(_ column: Int?) -> ImportPlace {
    ImportPlace(row: row.number, column: column.map { $0 + 1 })
  }

  /// The heading of the amounts; nil where they come from several columns or are balances.
  var heading: String? {
    if case .column(let place) = amounts { row.fields[place] } else { nil }
  }

  /// Whether the amounts have the name of the column of the budget.
  var isNamed: Bool { heading.map { LedgerColumn.isNamed($0, wantedName) } ?? false }

  /// Whether the accounts are called a municipality's arts.
  var hasArts: Bool {
    account.map { place in
      HeadingWords.words(of: row.fields[place]).contains {
        $0.hasPrefix("art") || $0.hasPrefix("kostra")
      }
    } ?? false
  }

  /// Whether a column of currencies is that of the amounts, which do not say kroner, and no other ones are in it.
  private static func isOfAmounts(_ currency: Int, _ row: CSVRow, _ amounts: Int) -> Bool {
    let saysKroner = HeadingWords.words(of: row.fields[amounts]).contains {
      ["nok", "kr", "kroner"].contains($0)
    }
    let hasOthers = row.fields.indices.contains { place in
      place != currency
        && HeadingWords.words(of: row.fields[place]).contains { $0.hasPrefix("valuta") }
    }
    return !saysKroner && !hasOthers
  }

  /// The amounts: the column of the budget's own name, else the only one, else debit less credit, else the balance.
  private static func amounts(
    _ row: CSVRow, _ places: (LedgerColumn) -> [Int], _ options: ImportOptions,
    _ findings: inout FindingList
  ) -> Amounts? {
    let here = ImportPlace(row: row.number)
    let found = amounts(row, places(.amount), options)
    let isNamed = found.contains { LedgerColumn.isNamed(row.fields[$0], options.column) }
    let difference: Amounts? =
      if let debit = places(.debit).first, let credit = places(.credit).first {
        .difference(debit: debit, credit: credit)
      } else { nil }
    let both = !isNamed && difference != nil && !found.isEmpty
    if found.count > 1 || both {
      let all = both ? found + places(.debit) + places(.credit) : found
      let headings = all.map { row.fields[$0] }
      findings.add(LedgerProblem.severalAmounts(headings, column: options.column ?? ""), at: here)
      return nil
    }
    if let place = found.first { return .column(place) }
    if let difference { return difference }
    let balances = places(.balance)
    if balances.count == 1, places(.debit).isEmpty, places(.credit).isEmpty {
      return .balance(balances[0])
    }
    findings.add(LedgerProblem.noAmounts, at: here)
    return nil
  }

  /// The columns of amounts that may be meant: the one of the budget's own name, else those in kroner, else all.
  private static func amounts(
    _ row: CSVRow, _ found: [Int], _ options: ImportOptions
  ) -> [Int] {
    let named = found.filter { LedgerColumn.isNamed(row.fields[$0], options.column) }
    if !named.isEmpty { return named }
    let inKroner = found.filter { Unit(ofHeading: row.fields[$0]) == nil }
    return inKroner.isEmpty ? found : inKroner
  }

  /// Refuses amounts that their headings say are in another unit, or are others than the column of the budget has.
  private func refuseOthers(_ findings: inout FindingList) {
    var places = [amounts.place]
    if case .difference(_, let credit) = amounts { places.append(credit) }
    for place in places {
      if let unit = Unit(ofHeading: row.fields[place]) {
        findings.add(LedgerProblem.otherUnit(row.fields[place], unit), at: self.place(place))
      }
    }
    guard let heading, !isNamed else { return }
    if let mismatch = LedgerClaim(heading).mismatch(with: wanted) {
      findings.add(
        LedgerProblem.mismatch(heading, mismatch, column: wantedName), at: place(amounts.place))
    }
  }

  /// Refuses amounts that a row above the table says are in another unit, or are others than the column has, as far as
  /// their heading does not say the same of them.
  func refuse(above row: CSVRow, _ findings: inout FindingList) {
    for text in Self.texts(of: row) { refuse(text, at: ImportPlace(row: row.number), &findings) }
  }

  private func refuse(_ text: String, at here: ImportPlace, _ findings: inout FindingList) {
    if let unit = Unit(ofNote: text) {
      findings.add(LedgerProblem.otherUnit(text, unit), at: here)
    }
    let heading = LedgerClaim(self.heading ?? "")
    let claim = LedgerClaim(text)
    guard !LedgerClaim.isOtherDate(text), let mismatch = claim.mismatch(with: wanted) else {
      return
    }
    let isSettled =
      switch mismatch {
      case .kind: heading.kind != nil
      case .year: !heading.years.isEmpty
      case .part:
        !claim.years.isEmpty && !heading.years.isEmpty
          && claim.years.isDisjoint(with: heading.years)
      }
    if !isSettled {
      findings.add(LedgerProblem.mismatch(text, mismatch, column: wantedName), at: here)
    }
  }

  /// The texts of a row's cells; one without digits, such as `Periode:`, goes with the next.
  private static func texts(of row: CSVRow) -> [String] {
    var texts: [String] = []
    var isOpen = false
    for cell in row.fields.map(CSVCells.plain) where !cell.isEmpty {
      if isOpen { texts[texts.count - 1] += " " + cell } else { texts.append(cell) }
      isOpen = !(texts.last ?? "").contains(where: \.isNumber)
    }
    return texts
  }

  /// Tells which columns are not used, and where the amounts come from if their heading says something of its own.
  private func tellUnused(_ findings: inout FindingList) {
    var used = [name ?? text, account, amounts.place, side, currency, time].compactMap { $0 }
    if case .difference(_, let credit) = amounts { used.append(credit) }
    // A text beside the accounts may be their names, or those of vouchers.
    if name == nil, let text { used.append(text) }
    for place in row.fields.indices where !used.contains(place) && !row.fields[place].isEmpty {
      findings.add(CSVProblem.unknownColumn(row.fields[place]), at: self.place(place), as: .note)
    }
    let plain: Set = ["amount", "belop", "sum", "kr", "kroner", "bevegelse"]
    guard let heading, !isNamed, !plain.contains(Folding.key(of: heading)) else { return }
    let isSoFar = LedgerClaim(heading).extent == .soFar && wanted.extent == .unsaid
    let problem: LedgerProblem =
      isSoFar
      ? .perhapsPart(heading, column: wantedName) : .takenFrom(heading, column: wantedName)
    findings.add(problem, at: place(amounts.place), as: isSoFar ? .warning : .note)
  }
}
