import Analysis
import Budget
import ScenarioLanguage

/// The fees by class of member.
struct FeesDocument: Document {
  let table: FeesTable
  let language: InterfaceLanguage

  let kind = "fees"
  var tables: [Grid] { [.fees(table, language)] }
  var facts: [Fact] {
    [("year", .year(table.year)), ("rate", Cell.rate(table.rate).json)]
      + Grid.fees(table, language).rowsAndTotal
  }
}

/// The members.
struct MembersDocument: Document {
  let table: MembersTable
  let language: InterfaceLanguage

  let kind = "members"
  var tables: [Grid] { [.members(table, language)] }
  var facts: [Fact] {
    [("year", .year(table.year)), ("members", .count(table.members))]
      + Grid.members(table, language).rowsAndTotal
  }
}

extension Grid {
  /// The fees by class beside what the document prints.
  static func fees(_ table: FeesTable, _ language: InterfaceLanguage) -> Grid {
    let title = MainFigureTitle.fees(table, language)
    return Grid(
      title: title,
      columns: [
        .text(.memberClass, language), Column.number(.members, language).seen(by: .machines),
        .number(.inhabitants, language), .number(.weight, language), .number(.fees, language),
        .number(.printed, language), .number(.difference, language),
      ],
      rows: table.rows.map { Row(cells: cells($0, language)) }
        + [Row(cells: cells(table.total, language), style: .sum)])
  }

  private static func cells(_ row: FeesTable.Row, _ language: InterfaceLanguage) -> [Cell] {
    let total = Term(key: "total", label: Words.sum(language))
    return [
      .term(row.kind?.term(in: language) ?? total), .whole(Int64(row.members)),
      .whole(row.population), row.weight.map { .weight($0) } ?? .blank, .money(row.fees),
      .optional(row.printed), row.difference.map { .signed($0) } ?? .blank,
    ]
  }

  /// The members with what they pay, those that are out among them.
  static func members(_ table: MembersTable, _ language: InterfaceLanguage) -> Grid {
    Grid(
      title: FieldLabel.members.title(in: language) + " \(table.year.number) · "
        + language.text(en: "\(table.members) pay", nb: "\(table.members) betaler"),
      columns: [
        .text(.member, language), .text(.county, language), .number(.inhabitants, language),
        .number(.weight, language), .number(.fee, language),
      ] + (table.hasFeeChanges ? [.number(.difference, language)] : []) + [
        .text(.state, language), Column.number(.change, language).seen(by: .machines),
      ],
      rows: table.rows.map { row in
        Row(
          cells: [
            .text(row.member.name), .optional(row.member.county),
            .whole(row.population.inhabitants), .weight(row.weight), .money(row.fee),
          ] + (row.feeChange.map { [.signed($0)] } ?? []) + [
            .term(row.state(language)), row.change.map { .whole(Int64($0.number + 1)) } ?? .blank,
          ])
      } + [sum(of: table, language)])
  }

  private static func sum(of table: MembersTable, _ language: InterfaceLanguage) -> Row {
    Row(
      cells: [
        .term(Term(key: "total", label: Words.sum(language))), .blank, .whole(table.population),
        .blank, .money(table.fees),
      ] + (table.hasFeeChanges ? [.blank] : []) + [.blank, .blank], style: .sum)
  }
}

extension MembersTable {
  /// Whether its rows say how far the fees are from those of the budget.
  fileprivate var hasFeeChanges: Bool { rows.contains { $0.feeChange != nil } }
}

extension MembersTable.Row {
  /// Whether the member pays, and whether it is a remainder or has given notice.
  fileprivate func state(_ language: InterfaceLanguage) -> Term {
    guard isMember else {
      let out = language.text(en: "out", nb: "ute")
      return Term(key: "out", label: out + decided(language))
    }
    guard !member.isRemainder else {
      return Term(
        key: "remainder",
        label: language.text(en: "not named, no member", nb: "ikke navngitt, ikke medlem"))
    }
    guard !member.hasGivenNotice else {
      return Term(
        key: "notice", label: language.text(en: "notice given", nb: "har sagt opp"))
    }
    guard change != nil else { return Term(key: "in", label: "") }
    return Term(key: "in", label: language.text(en: "in", nb: "inne") + decided(language))
  }

  /// The change that decides, as the list of changes numbers it.
  private func decided(_ language: InterfaceLanguage) -> String {
    change.map {
      language.text(en: " (change \($0.number + 1))", nb: " (endring \($0.number + 1))")
    } ?? ""
  }
}

/// Titles of tables that say a figure.
enum MainFigureTitle {
  /// The fees' year and rate.
  static func fees(_ table: FeesTable, _ language: InterfaceLanguage) -> String {
    let rate = NumberText.rate(table.rate)
    return FieldLabel.fees.title(in: language) + " \(table.year.number) · "
      + language.text(en: "\(rate) kr per inhabitant", nb: "\(rate) kr per innbygger")
  }
}
