import Analysis
import Budget
import Lettering
import ScenarioLanguage

/// The funds.
struct FundsDocument: Document {
  let table: FundsTable
  let language: InterfaceLanguage

  let kind = "funds"
  var tables: [Grid] {
    [.funds(table, language)] + (table.sharesFunds ? [.payments(table, language)] : [])
  }
  var facts: [Fact] {
    [
      ("year", .year(table.year)), ("rows", .rows(.funds(table, language))),
      ("payments", .rows(.payments(table, language))),
    ]
  }
}

extension Grid {
  /// The free reserve and the funds through the year.
  static func funds(_ table: FundsTable, _ language: InterfaceLanguage) -> Grid {
    // Most plans release nothing, and the table is wide.
    let releases = table.rows.contains { $0.released != .zero }
    let deposits = table.rows.contains { $0.deposited != .zero }
    return Grid(
      title: Concept.funds.shortLabel(in: language).capitalisedFirst + " \(table.year.number)",
      columns: [
        .text(.fund, language), .number(.opening, language),
        Column.number(.released, language).seen(by: releases ? .everybody : .machines),
        Column.number(.deposited, language).seen(by: deposits ? .everybody : .machines),
        .number(.income, language), .number(.paid, language), .number(.closing, language),
        .text(.status, language),
      ],
      rows: table.rows.map { row in
        let free = Term(
          key: "free", label: Concept.free.shortLabel(in: language).capitalisedFirst)
        return Row(cells: [
          row.name.map { .name($0) } ?? .term(free), .money(row.opening), .signed(row.released),
          .signed(row.deposited),
          .money(row.income), .money(row.paid), .money(row.closing),
          .term(row.provenance.status.term(in: language)),
        ])
      })
  }

  /// What funds pay of which expenses.
  static func payments(_ table: FundsTable, _ language: InterfaceLanguage) -> Grid {
    Grid(
      title: language.text(
        en: "What the funds pay \(table.year.number)",
        nb: "Det fondene betaler \(table.year.number)"),
      columns: [
        .text(.fund, language), .text(.expense, language), .number(.cost, language),
        .number(.paid, language), .number(.beyondFund, language),
      ],
      rows: table.payments.map { payment in
        Row(cells: [
          .name(payment.fund), .name(payment.expense), .money(payment.cost), .money(payment.paid),
          .money(payment.beyond),
        ])
      })
  }
}
