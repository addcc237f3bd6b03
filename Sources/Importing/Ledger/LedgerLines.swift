import Budget
import Lettering

/// The rows of a ledger on their way to lines: sums are left out, what may be one is asked about, the rest is added up.
struct LedgerLines {
  private var rows: [LedgerRow]
  private let header: LedgerHeader

  init(rows: [LedgerRow], header: LedgerHeader) {
    self.rows = rows
    self.header = header
    takeNumbersOffNames()
  }

  /// Takes the accounts' numbers off the names, where there is no column of them and every name has one.
  private mutating func takeNumbersOffNames() {
    guard header.account == nil else { return }
    let labels = rows.map { LedgerLabel($0.name) }
    let areNumbered = zip(rows, labels).allSatisfy { row, label in
      row.isSum || ((label.account?.count ?? 0) > 2 && !label.name.isEmpty)
    }
    guard areNumbered else { return }
    for (place, label) in labels.enumerated() where label.account != nil {
      rows[place].account = label.account
      rows[place].isGroup = label.isGroup
      rows[place].name = label.name
    }
  }

  /// Tells which rows are sums, may be, or cannot be taken for lines; only lines stay.
  mutating func check(_ findings: inout FindingList) {
    leaveOutSums(&findings)
    let accounts = Set(rows.compactMap(\.account))
    let shorter = Set(
      accounts.flatMap { account in (1..<account.count).map { account.prefix($0) } })
    for row in rows {
      if let account = row.account, row.isGroup || shorter.contains(account[...]) {
        findings.add(
          LedgerRowProblem.group(account + (row.isGroup ? "*" : "")), at: row.place)
      } else if row.account == nil, !accounts.isEmpty {
        findings.add(LedgerRowProblem.noAccount(row.name), at: row.place)
      }
    }
    refuseTexts(&findings)
    if case .balance = header.amounts { refuseBalances(&findings) }
    if accounts.isEmpty { askAboutSums(&findings) }
    let outside = rows.filter(\.isOfBalanceSheet)
    guard let first = outside.first else { return }
    findings.add(LedgerRemark.balanceSheet(outside.map(\.name)), at: first.place, as: .warning)
    rows.removeAll(where: \.isOfBalanceSheet)
  }

  private mutating func leaveOutSums(_ findings: inout FindingList) {
    let lines = rows.filter { !$0.isSum }
    let running = RunningSums([lines.map(\.number)])
    var above = 0
    for row in rows {
      guard row.isSum else {
        above += 1
        continue
      }
      findings.add(LedgerRowProblem.sum(row.name), at: row.place, as: .note)
      let isResult = LedgerLabel.isResult(row.name) || LedgerLabel.isResult(row.text)
      guard !isResult, let running, !lines.isEmpty else { continue }
      if !running.makeUp([row.number], before: above, from: above, least: 1) {
        findings.add(LedgerRowProblem.otherSum(row.name), at: row.place, as: .warning)
      }
    }
    rows = lines
  }

  /// Asks about rows without accounts that are the sums of those beside them.
  private func askAboutSums(_ findings: inout FindingList) {
    guard let running = RunningSums([rows.map(\.number)]) else { return }
    for (place, row) in rows.enumerated()
    where running.makeUp([row.number], before: place, from: place + 1, least: 2) {
      findings.add(LedgerRowProblem.likeSum(row.name), at: row.place)
    }
  }

  /// Refuses texts for names where an account has several.
  private func refuseTexts(_ findings: inout FindingList) {
    var texts: [String: String] = [:]
    for row in rows where row.isNamedByText {
      guard let account = row.account else { continue }
      if let other = texts[account], Folding.key(of: other) != Folding.key(of: row.name) {
        findings.add(
          LedgerProblem.severalTexts(account: account, other, row.name), at: row.place)
      }
      texts[account] = texts[account] ?? row.name
    }
  }

  private func refuseBalances(_ findings: inout FindingList) {
    var seen: Set<String> = []
    for row in rows where !seen.insert(row.account ?? Folding.key(of: row.name)).inserted {
      findings.add(LedgerRowProblem.balanceTwice(row.name), at: row.amountPlace)
    }
  }
}

extension LedgerLines {
  /// What tells lines apart: what is taken in under a name is another figure than what is spent under it.
  private struct Key: Hashable {
    let name: String
    let isIncome: Bool
  }

  /// The lines with what their rows add up to, and those that come to nothing.
  ///
  /// A ledger shows what is taken in with a minus; income that is written without one is told.
  func entries(
    _ findings: inout FindingList
  ) -> (entries: [LedgerReader.Entry], nothing: [LedgerReader.Entry]) {
    let isPlain = isIncomePlain
    if isPlain, let first = rows.first(where: \.isIncome) {
      findings.add(LedgerRemark.plainIncome, at: first.amountPlace, as: .warning)
    }
    var entries: [LedgerReader.Entry] = []
    var places: [Key: Int] = [:]
    var several: Set<Int> = []
    for row in rows {
      let kroner = row.isIncome && !isPlain ? -row.number : row.number
      let key = Key(name: Folding.key(of: row.name), isIncome: row.isIncome)
      let sum: Money?
      if let known = places[key] {
        several.insert(known)
        sum = Self.money(kroner).flatMap { try? entries[known].amount + $0 }
        if let sum { entries[known].amount = sum }
      } else {
        sum = Self.money(kroner)
        places[key] = entries.count
        entries.append(
          LedgerReader.Entry(
            name: row.name, isIncome: row.isIncome, amount: sum ?? .zero, place: row.place))
      }
      if sum == nil { findings.add(LedgerProblem.notMoney, at: row.amountPlace) }
    }
    if let first = several.min() {
      findings.add(
        LedgerRemark.addedUp(several.sorted().map { entries[$0].name }), at: entries[first].place,
        as: .note)
    }
    return (entries.filter { $0.amount != .zero }, entries.filter { $0.amount == .zero })
  }

  /// Whether income stands without a minus: all of it comes to more than nothing, and no column says credit.
  private var isIncomePlain: Bool {
    if case .difference = header.amounts { return false }
    let sum = rows.filter(\.isIncome).reduce(ExactNumber?.some(.zero)) { sum, row in
      sum.flatMap { try? $0 + row.number }
    }
    return sum.map { $0 > .zero } ?? false
  }

  /// An amount of whole øre; nil where it is none.
  private static func money(_ kroner: ExactNumber) -> Money? {
    guard let øre = try? kroner * ExactNumber(100), øre.denominator == 1 else { return nil }
    return try? Money(kroner: kroner)
  }
}
