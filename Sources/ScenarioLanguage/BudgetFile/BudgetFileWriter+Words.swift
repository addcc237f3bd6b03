import Budget
import Lettering

// One line of a budget file, and what stands in it.

extension BudgetFileWriter {
  mutating func add(_ statement: BudgetWord, _ parts: String?..., indent: String = "") {
    add(statement, parts, indent: indent)
  }

  mutating func add(_ statement: BudgetWord, _ parts: [String?], indent: String) {
    write(word(statement.spellings), parts, indent)
  }

  /// Adds a statement that begins with a word which need not be one of the format.
  mutating func add(word: String, _ parts: String?...) { write(word, parts, "") }

  private mutating func write(_ word: String, _ parts: [String?], _ indent: String) {
    lines.append(indent + ([word] + parts.compactMap(\.self)).joined(separator: " "))
  }

  mutating func heading(_ english: String, _ norwegian: String) {
    lines += ["", "# " + language.text(en: english, nb: norwegian)]
  }

  func word(_ clause: BudgetClauseWord) -> String { word(clause.spellings) }

  func word(_ spellings: (en: String, nb: String)) -> String {
    language.text(en: spellings.en, nb: spellings.nb)
  }

  func quoted(_ text: String) -> String { NameSyntax.quoted(text) }

  /// A name in both languages, the file's own first.
  func named(_ name: LocalName) -> String {
    guard name.norwegian != name.english else { return quoted(name.english) }
    switch language {
    case .english: return own(name) + " " + word(.nb) + " " + quoted(name.norwegian)
    case .norwegian: return own(name) + " " + word(.english) + " " + quoted(name.english)
    }
  }

  /// A name in the file's language, by which what it names is meant.
  func own(_ name: LocalName) -> String { quoted(name.text(in: language)) }

  func stated(_ provenance: Provenance) -> String {
    let status = BudgetClauseWord.allCases.first { $0.status == provenance.status }
    let parts = [
      status.map(word), provenance.source.map { quoted($0.english) }, provenance.place.map(named),
      provenance.halfWidth.map { word(.within) + " " + amount($0) },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// What pays first for an expense; nil where nothing is said.
  func payer(of expense: ExpenseID) -> String? {
    budget.payer(of: expense).map { word(.from) + " " + fund($0) }
  }

  /// The part of a cost that others pay; nil where nothing is said.
  func cofinanced(_ cost: CostID) -> String? {
    let part = budget.sharedExpenses.first { $0.cost == cost }?.part
    return part.map { word(.cofinanced) + " " + percent($0.fraction) }
  }

  /// What a fund, or the free reserve, is called in the file.
  func fund(_ target: FundTarget) -> String {
    switch target {
    case .free: own(FundTarget.freeName)
    case .bound(let id): own(budget.fund(id).name)
    }
  }

  func columns(_ amounts: [Money?]) -> String {
    amounts.map { $0.map(amount) ?? "-" }.joined(separator: ", ")
  }

  func amount(_ money: Money) -> String {
    number((try? money.kroner) ?? .zero, decimals: 2, least: money.øre % 100 == 0 ? 0 : 2)
  }

  func whole(_ number: Int64) -> String { String.written { $0.append(number, .file) } }

  func number(_ number: ExactNumber, decimals: Int, least: Int = 0) -> String {
    String.written { $0.append(number, decimals: decimals, least: least, .file) }
  }
}
