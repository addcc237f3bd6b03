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

  /// What a column says.
  private enum Column {
    case name, account, amount
  }

  /// The headings that are understood, in the spelling of ``Folding``.
  private static let headings: [String: Column] = [
    "line": .name, "linje": .name, "post": .name, "name": .name, "navn": .name, "text": .name,
    "tekst": .name, "kontonavn": .name, "kontotekst": .name, "account name": .name,
    "beskrivelse": .name, "description": .name, "budsjettpost": .name,
    "account": .account, "konto": .account, "kontonr": .account, "kontonummer": .account,
    "account number": .account, "artskonto": .account,
    "amount": .amount, "belop": .amount, "sum": .amount, "saldo": .amount, "balance": .amount,
    "regnskap": .amount, "accounts": .amount, "actual": .amount, "bokfort": .amount,
    "hittil": .amount, "kr": .amount, "kroner": .amount,
  ]

  private let header: CSVRow
  private let columns: [Column: Int]
  private var entries: [Entry] = []
  private var places: [String: Int] = [:]

  /// The entries of a text, one a line in the order in which they come; nil where the file cannot be used.
  static func read(
    _ bytes: [UInt8], _ options: ImportOptions, _ findings: inout FindingList
  ) -> [Entry]? {
    do throws(CSVFlaw) {
      func column(_ heading: String) -> Column? { Self.column(heading, options) }
      guard let start = try CSVStart(of: bytes, { column($0).map { $0 != .amount } }) else {
        return nil
      }
      var columns: [Column: Int] = [:]
      for (place, heading) in start.header.fields.enumerated() {
        if let column = column(heading), columns[column] == nil { columns[column] = place }
      }
      let here = ImportPlace(row: start.header.number)
      if columns[.name] == nil, columns[.account] == nil {
        findings.add(LedgerProblem.noLines, at: here)
      }
      if columns[.amount] == nil { findings.add(LedgerProblem.noAmounts, at: here) }
      guard !findings.hasErrors else { return nil }
      var reader = LedgerReader(header: start.header, columns: columns)
      var rows = start.rows
      while let row = try rows.next() { reader.take(row, &findings) }
      if reader.entries.isEmpty, !findings.hasErrors { findings.add(LedgerProblem.noRows, at: nil) }
      return findings.hasErrors ? nil : reader.entries.filter { $0.amount != .zero }
    } catch {
      findings.add(error.problem, at: error.place)
      return nil
    }
  }

  private init(header: CSVRow, columns: [Column: Int]) {
    self.header = header
    self.columns = columns
  }

  /// What a heading says; the name of the column that is filled stands above its amounts too.
  private static func column(_ heading: String, _ options: ImportOptions) -> Column? {
    if let known = headings[HeadingWords.words(of: heading).joined(separator: " ")] { return known }
    let wanted = options.column.map { Folding.key(of: $0) } ?? ""
    return Folding.key(of: heading) == wanted ? .amount : nil
  }

  /// Takes a row that has an amount; headings within the table and notes below it have none.
  private mutating func take(_ row: CSVRow, _ findings: inout FindingList) {
    func text(_ column: Column) -> String {
      guard let place = columns[column], row.fields.indices.contains(place) else { return "" }
      return row.fields[place].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let amountPlace = ImportPlace(row: row.number, column: (columns[.amount] ?? 0) + 1)
    let number: ExactNumber?
    do throws(CellProblem) { number = try CellNumber.read(text(.amount)) } catch {
      let heading = header.fields[columns[.amount] ?? 0]
      findings.add(ColumnProblem(problem: error, heading: heading), at: amountPlace)
      return
    }
    guard let number else { return }
    let label = RegionLabel(text(.name).isEmpty ? text(.account) : text(.name))
    let namePlace = ImportPlace(
      row: row.number, column: (columns[.name] ?? columns[.account] ?? 0) + 1)
    guard !label.name.isEmpty else {
      return findings.add(LedgerProblem.noName, at: namePlace)
    }
    if let problem = MemberProblem.strayCharacter(in: label.name) {
      return findings.add(problem, at: namePlace)
    }
    guard !label.isSum else {
      return findings.add(CoverageProblem.sumOfOthers(label.name), at: namePlace, as: .note)
    }
    let account = text(.account).isEmpty ? label.code : RegionLabel(text(.account) + " -").code
    add(number, to: label.name, isIncome: account?.first == "3", at: amountPlace, &findings)
  }

  /// Adds an amount to those of a line.
  ///
  /// The accounts that begin with 3 are those of income, which a ledger shows with a minus. Source: Norwegian standard
  /// chart of accounts, NS 4102.
  private mutating func add(
    _ number: ExactNumber, to name: String, isIncome: Bool, at place: ImportPlace,
    _ findings: inout FindingList
  ) {
    guard let øre = try? number * ExactNumber(100), øre.denominator == 1,
      let amount = try? Money(kroner: isIncome ? -number : number)
    else {
      findings.add(LedgerProblem.notMoney, at: place)
      return
    }
    let key = Folding.key(of: name)
    guard let known = places[key] else {
      places[key] = entries.count
      entries.append(Entry(name: name, isIncome: isIncome, amount: amount, place: place))
      return
    }
    guard let sum = try? entries[known].amount + amount else {
      findings.add(LedgerProblem.notMoney, at: place)
      return
    }
    entries[known].amount = sum
  }
}
