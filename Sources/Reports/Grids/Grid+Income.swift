import Analysis
import Budget
import Lettering
import ScenarioLanguage

/// Fees and other income.
struct IncomeDocument: Document {
  let table: IncomeTable
  let language: InterfaceLanguage

  let kind = "income"
  var tables: [Grid] { [.income(table, language)] }
  var facts: [Fact] { [("year", .year(table.year))] + Grid.income(table, language).rowsAndTotal }
}

extension Grid {
  /// Fees by class, and other income.
  static func income(_ table: IncomeTable, _ language: InterfaceLanguage) -> Grid {
    let fees = FieldLabel.fees.title(in: language)
    return Grid(
      title: FieldLabel.income.title(in: language) + " \(table.year.number)",
      columns: [
        .text(.source, language), .number(.amount, language), .number(.share, language),
        .text(.status, language),
      ],
      rows: table.rows.map { row in
        let group = row.group.map { group -> Cell in
          let term = group.term(in: language)
          return .term(Term(key: "fees_" + term.key, label: fees + ": " + term.label))
        }
        return Row(cells: [
          row.income.map { .name($0.name) } ?? row.shared.map { .othersPart(of: $0) } ?? group
            ?? .blank,
          .money(row.amount),
          .part(row.amount, of: table.total),
          row.income.map { .term($0.provenance.status.term(in: language)) } ?? .blank,
        ])
      } + [
        Row(
          cells: [
            .term(Term(key: "total", label: Words.sum(language))), .money(table.total),
            .part(table.total, of: table.total), .blank,
          ], style: .sum)
      ])
  }
}

extension Cell {
  /// What others pay of a cost.
  fileprivate static func othersPart(of cost: LocalName) -> Cell {
    .name(
      LocalName(
        "Others' part of \(cost.english)", norwegian: "Andres andel av \(cost.norwegian)"))
  }
}
