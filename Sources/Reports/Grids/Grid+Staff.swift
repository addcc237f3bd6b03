import Analysis
import Budget
import Lettering
import ScenarioLanguage

/// The positions.
struct StaffDocument: Document {
  let table: StaffTable
  let language: InterfaceLanguage

  let kind = "staff"
  var tables: [Grid] {
    [.staff(table, language)] + Grid.shared(table.shared, in: table.year, language)
  }
  var facts: [Fact] {
    [("year", .year(table.year))] + Grid.staff(table, language).rowsAndTotal
      + [Grid.sharedFact(table.shared, in: table.year)]
  }
}

extension Grid {
  /// The positions with their months and cost.
  static func staff(_ table: StaffTable, _ language: InterfaceLanguage) -> Grid {
    // Where all positions are whole, how much of one they are says nothing.
    let audience: Audience = table.hasPartTime ? .everybody : .machines
    return Grid(
      title: Concept.staff.shortLabel(in: language).capitalisedFirst + " \(table.year.number)",
      columns: [
        .text(.position, language), .text(.positionKind, language), .text(.from, language),
        .text(.until, language), .number(.months, language),
        Column.number(.percentage, language).seen(by: audience),
        Column.number(.fullTime, language).seen(by: audience),
        .number(.yearlyCost, language),
      ] + parts(table, language) + [
        .number(.cost, language), .text(.payer, language),
      ],
      rows: table.rows.map { row in
        Row(
          cells: [
            .name(row.position.name), .term(row.position.kind.term(in: language)),
            row.position.start.map { .month($0) } ?? .blank,
            row.position.end.map { .month($0) } ?? .blank, .whole(Int64(row.months)),
            .number(row.percentage.fraction, .percent, isSigned: false), .fullTime(row.fullTime),
            row.yearlyCost.map { .money($0) } ?? .missing,
          ] + row.parts.map { .money($0) } + [.money(row.cost), .optional(row.position.payer)])
      } + [
        Row(
          cells: [
            .term(Term(key: "total", label: Words.sum(language))), .blank, .blank, .blank,
            .blank, .blank, .fullTime(table.fullTime), .blank,
          ] + table.parts.map { .money($0) } + [.money(table.total), .blank], style: .sum)
      ])
  }

  /// The columns of pay and each on-cost; none where the budget has no on-costs.
  private static func parts(_ table: StaffTable, _ language: InterfaceLanguage) -> [Column] {
    guard !table.onCosts.isEmpty else { return [] }
    return [.number(.pay, language)]
      + table.onCosts.map { name in
        Column(
          key: "on_cost: " + name.english, heading: Shown.name(name, language).capitalisedFirst,
          isNumeric: true)
      }
  }
}

extension Cell {
  /// So many whole positions of a whole year; people see two decimals.
  fileprivate static func fullTime(_ number: ExactNumber) -> Cell {
    .digits(
      PlainNumber.number(number, decimals: 4),
      forPeople: NumberText.number(number, decimals: 2))
  }
}
