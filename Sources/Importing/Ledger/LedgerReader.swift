import Budget
import Lettering

/// Reads a ledger extract, a table of accounts or lines with an amount each, as figures of a budget's column.
struct LedgerReader {
  /// A line of the budget, and what the ledger has of it.
  struct Entry {
    let name: String
    /// Whether it is taken in rather than spent.
    let isIncome: Bool
    var amount: Money
    let place: ImportPlace
  }

  private let header: LedgerHeader
  private var aside: LedgerAside
  private var rows: [LedgerRow] = []
  /// The labels of rows without an amount, and where the first of them stands.
  private var blank: [String] = []
  private var firstBlank: ImportPlace?

  /// The entries of a text, one a line in the order in which they come; nil where the file cannot be used.
  static func read(
    _ bytes: [UInt8], _ options: ImportOptions, _ findings: inout FindingList
  ) -> [Entry]? {
    do throws(CSVFlaw) {
      func isOfLines(_ heading: String) -> Bool? {
        LedgerColumn(heading: heading, wanted: options.column)?.isOfLines
      }
      guard let start = try CSVStart(of: bytes, isOfLines),
        let header = LedgerHeader(start.header, options, &findings)
      else { return nil }
      for row in start.above { header.refuse(above: row, &findings) }
      var reader = LedgerReader(header: header)
      var rows = start.rows
      while let row = try rows.next() { reader.take(row, &findings) }
      return reader.entries(&findings)
    } catch {
      findings.add(error.problem, at: error.place)
      return nil
    }
  }

  private init(header: LedgerHeader) {
    self.header = header
    aside = LedgerAside(header)
  }

  private func entries(_ findings: inout FindingList) -> [Entry]? {
    aside.tell(&findings)
    guard !findings.hasErrors else { return nil }
    var lines = LedgerLines(rows: rows, header: header)
    lines.check(&findings)
    guard !findings.hasErrors else { return nil }
    let entries = lines.entries(&findings)
    if entries.isEmpty, !findings.hasErrors { findings.add(LedgerProblem.noRows, at: nil) }
    guard !findings.hasErrors else { return nil }
    tellUnusedText(&findings)
    if let firstBlank {
      findings.add(LedgerRemark.withoutAmount(blank), at: firstBlank, as: .note)
    }
    return entries
  }

  /// Tells that texts are not used where the accounts have names of their own.
  private func tellUnusedText(_ findings: inout FindingList) {
    guard header.name == nil, header.account != nil, let text = header.text,
      !rows.contains(where: \.isNamedByText)
    else { return }
    findings.add(
      CSVProblem.unknownColumn(header.row.fields[text]),
      at: ImportPlace(row: header.row.number, column: text + 1), as: .note)
  }

  /// Takes a row that has an amount; headings within the table and notes below it have none.
  private mutating func take(_ row: CSVRow, _ findings: inout FindingList) {
    // A header that a printout repeats on each page.
    guard row.fields != header.row.fields else { return }
    guard let (number, credit) = number(row, &findings) else {
      let labels = row.fields.filter { !$0.allSatisfy(\.isWhitespace) }
      guard let label = labels.first else { return }
      if let unit = Unit(ofNote: labels.joined(separator: " ")) {
        findings.add(
          LedgerProblem.otherUnit(labels.joined(separator: " "), unit),
          at: ImportPlace(row: row.number))
      }
      blank.append(label)
      firstBlank = firstBlank ?? ImportPlace(row: row.number)
      return
    }
    let place = ImportPlace(
      row: row.number, column: (header.name ?? header.account ?? header.text ?? 0) + 1)
    var line = LedgerRow(
      name: "", number: number, place: place,
      amountPlace: ImportPlace(row: row.number, column: header.amounts.place + 1))
    line.credit = credit
    nameLine(&line, row)
    guard !line.name.isEmpty else { return findings.add(LedgerProblem.noName, at: place) }
    if let problem = MemberProblem.strangeLetters(in: line.name) {
      return findings.add(problem, at: place)
    }
    aside.take(row, &line, &findings)
    rows.append(line)
  }

  /// Gives a row its account and its name: the one in its own column, else the one behind the account's number, else
  /// the text, else the number.
  private func nameLine(_ line: inout LedgerRow, _ row: CSVRow) {
    let account = LedgerLabel(text(row, header.account))
    let name = text(row, header.name)
    let text = text(row, header.text)
    line.account = account.account
    line.isGroup = account.isGroup
    line.text = text
    if !name.isEmpty {
      let label = LedgerLabel(name)
      let isNumbered = label.account != nil && label.account == account.account
      line.name = isNumbered && !label.name.isEmpty ? label.name : name
    } else if !account.name.isEmpty {
      line.name = account.name
    } else if !text.isEmpty {
      line.name = text
      line.text = ""
      line.isNamedByText = true
    } else {
      line.name = account.account ?? ""
    }
  }

  private func text(_ row: CSVRow, _ column: Int?) -> String {
    guard let column, row.fields.indices.contains(column) else { return "" }
    return row.fields[column].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The amount of a row, and what of it is credit in a column of its own; nil where it has none.
  private func number(
    _ row: CSVRow, _ findings: inout FindingList
  ) -> (amount: ExactNumber, credit: ExactNumber?)? {
    func cell(_ column: Int) -> ExactNumber? {
      do throws(CellProblem) { return try AmountText.read(text(row, column)) } catch {
        findings.add(
          ColumnProblem(problem: error, heading: header.row.fields[column]),
          at: ImportPlace(row: row.number, column: column + 1))
        return nil
      }
    }
    switch header.amounts {
    case .column(let place), .balance(let place): return cell(place).map { ($0, nil) }
    case .difference(let debit, let credit):
      let (spent, received) = (cell(debit), cell(credit))
      guard spent != nil || received != nil else { return nil }
      return (try? (spent ?? .zero) - (received ?? .zero)).map { ($0, received) }
    }
  }
}
