import Budget
import Lettering

/// The rows of a ledger on their way to lines: sums are left out, what may be one is asked about, the rest is added up.
struct LedgerLines {
  private var rows: [LedgerRow]
  private let header: LedgerHeader
  private var chart = LedgerChart.unknown

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
    takeLetters(&findings)
    takeSignedCredit()
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
    refuseBlankSums(&findings)
    if case .balance = header.amounts { refuseBalances(&findings) }
    if accounts.isEmpty { askAboutSums(&findings) }
    leaveOutBalances(&findings)
  }

  /// Makes amounts that a letter calls credit less than nothing, where they are not so already.
  private mutating func takeLetters(_ findings: inout FindingList) {
    let credits = rows.indices.filter { rows[$0].isCredit == true && rows[$0].number != .zero }
    let signed = credits.filter { rows[$0].number.isNegative }
    if signed.isEmpty {
      for place in credits { rows[place].number = -rows[place].number }
    } else if signed.count < credits.count {
      findings.add(LedgerProblem.lettersAndSigns, at: rows[signed[0]].amountPlace)
    }
  }

  /// Adds credit where all that the column says has its minus already; one among others without is a credit taken back.
  private mutating func takeSignedCredit() {
    let credits = rows.indices.filter { rows[$0].credit.map { $0 != .zero } ?? false }
    guard credits.allSatisfy({ rows[$0].credit?.isNegative == true }) else { return }
    for place in credits {
      // What was taken off is put back, and then added.
      guard let credit = rows[place].credit, let debit = try? rows[place].number + credit,
        let sum = try? debit + credit
      else { continue }
      rows[place].number = sum
    }
  }

  /// Leaves out what is of the balance sheet, by the chart of accounts that the numbers are of.
  private mutating func leaveOutBalances(_ findings: inout FindingList) {
    do throws(LedgerProblem) {
      chart = try LedgerChart(of: rows, areArts: header.hasArts)
    } catch {
      findings.add(error, at: header.place(header.account))
      return
    }
    let kept = rows.filter { chart.side(ofAccount: $0.account) != .balance }
    let outside = rows.filter { chart.side(ofAccount: $0.account) == .balance }
    guard let first = outside.first else { return }
    findings.add(LedgerRemark.balanceSheet(outside.map(\.name)), at: first.place, as: .warning)
    rows = kept
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
      let label = row.sumText ?? row.name
      findings.add(LedgerRowProblem.sum(label), at: row.place, as: .note)
      guard !LedgerLabel.isResult(label), let running, !lines.isEmpty else { continue }
      if !running.makeUp([row.number], before: above, from: above, least: 1) {
        findings.add(LedgerRowProblem.otherSum(label), at: row.place, as: .warning)
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

  /// Refuses a row that lacks what tells an account's rows apart and is exactly their sum.
  private func refuseBlankSums(_ findings: inout FindingList) {
    let groups = Dictionary(grouping: rows) { $0.account ?? Folding.key(of: $0.name) }
    for group in groups.values.sorted(by: { $0[0].place.row < $1[0].place.row })
    where group.count > 1 {
      guard let blank = group.first(where: { $0.blank != nil }), let column = blank.blank,
        group.count(where: { $0.blank == column }) == 1,
        group.count > (column == header.text ? 2 : 1)
      else { continue }
      let others = group.filter { $0.blank != column }.map(\.number)
      let sum = others.reduce(ExactNumber?.some(.zero)) { sum, number in
        sum.flatMap { try? $0 + number }
      }
      guard sum == blank.number else { continue }
      findings.add(
        LedgerRowProblem.sumOfAccount(blank.name, without: header.row.fields[column]),
        at: blank.place)
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

  /// The lines with what their rows add up to.
  ///
  /// A ledger shows what is taken in with a minus; income that is written without one is told.
  func entries(_ findings: inout FindingList) -> [LedgerReader.Entry] {
    let below = namesBelowNothing
    let income = Set(rows.indices.filter { isIncome(rows[$0], below) })
    let isPlain = arePlain(income)
    if isPlain, let first = income.min() {
      findings.add(LedgerRemark.plainIncome, at: rows[first].amountPlace, as: .warning)
    }
    var entries: [LedgerReader.Entry] = []
    var places: [Key: Int] = [:]
    var several: Set<Int> = []
    for (index, row) in rows.enumerated() {
      let isIncome = income.contains(index)
      let kroner = isIncome && !isPlain ? -row.number : row.number
      let key = Key(name: Folding.key(of: row.name), isIncome: isIncome)
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
            name: row.name, isIncome: isIncome, amount: sum ?? .zero, place: row.place))
      }
      if sum == nil { findings.add(LedgerProblem.notMoney, at: row.amountPlace) }
    }
    tell(entries, several, &findings)
    return entries
  }

  /// Tells which lines come from several rows, and which may not be what they are taken for.
  private func tell(
    _ entries: [LedgerReader.Entry], _ several: Set<Int>, _ findings: inout FindingList
  ) {
    if let first = several.min() {
      findings.add(
        LedgerRemark.addedUp(several.sorted().map { entries[$0].name }), at: entries[first].place,
        as: .note)
    }
    let below = entries.filter { $0.amount < .zero }
    if let first = below.first {
      findings.add(LedgerRemark.belowNothing(below.map(\.name)), at: first.place, as: .warning)
    }
    guard !rows.contains(where: { chart.side(ofAccount: $0.account) != nil }) else { return }
    let income = entries.filter(\.isIncome)
    if let first = income.first {
      findings.add(LedgerRemark.incomeByName(income.map(\.name)), at: first.place, as: .note)
    }
    let perhaps = entries.filter { !$0.isIncome && LedgerLabel.mayBeIncome($0.name) }
    if let first = perhaps.first {
      findings.add(LedgerRemark.perhapsIncome(perhaps.map(\.name)), at: first.place, as: .warning)
    }
  }

  /// Whether a row's account, or without one its name, perhaps with a minus, is of what is taken in.
  private func isIncome(_ row: LedgerRow, _ below: Set<String>) -> Bool {
    chart.side(ofAccount: row.account).map { $0 == .income }
      ?? (LedgerLabel.isIncome(row.name)
        || (LedgerLabel.mayBeIncome(row.name) && below.contains(Folding.key(of: row.name))))
  }

  /// The names whose rows come to less than nothing.
  private var namesBelowNothing: Set<String> {
    var sums: [String: ExactNumber] = [:]
    for row in rows where chart.side(ofAccount: row.account) == nil {
      let key = Folding.key(of: row.name)
      sums[key] = (try? sums[key, default: .zero] + row.number) ?? .zero
    }
    return Set(sums.filter { $0.value.isNegative }.keys)
  }

  /// Whether income stands without a minus: all of it comes to more than nothing, and nothing says credit.
  private func arePlain(_ income: Set<Int>) -> Bool {
    if case .difference = header.amounts { return false }
    guard header.side == nil else { return false }
    let sum = income.reduce(ExactNumber?.some(.zero)) { sum, place in
      sum.flatMap { try? $0 + rows[place].number }
    }
    return sum.map { $0 > .zero } ?? false
  }

  /// An amount of whole øre; nil where it is none.
  private static func money(_ kroner: ExactNumber) -> Money? {
    guard let øre = try? kroner * ExactNumber(100), øre.denominator == 1 else { return nil }
    return try? Money(kroner: kroner)
  }
}
