import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

/// What one member pays.
struct MemberDocument: Document {
  let page: MemberPage
  let problems: [SessionProblem]
  let language: InterfaceLanguage

  let kind = "member"
  var tables: [Grid] { Grid.member(page, language) }
  var remarks: [Remark] { problems.map { .warning($0.message(in: language)) } }
  var sheet: Grid? { .member(page, language) }
  var facts: [Fact] {
    [
      ("member", .string(page.member.name)), ("county", .optional(page.member.county)),
      ("code", .optional(page.member.code)), ("years", .rows(.years(of: page, language))),
      ("scenarios", .rows(.scenarios(of: page, language))),
    ]
  }
}

extension Grid {
  /// The page of a member: what it pays over the years, and in each stored scenario.
  fileprivate static func member(_ page: MemberPage, _ language: InterfaceLanguage) -> [Grid] {
    var own = years(of: page, language)
    let stored = scenarios(of: page, language)
    guard page.scenarios.contains(where: { $0.fees.contains { $0 != nil } }) else {
      own.notes +=
        page.scenarios.isEmpty
        ? []
        : [
          language.text(
            en: "it is in none of the stored scenarios",
            nb: "medlemmet er ikke med i noen av de lagrede scenarioene")
        ]
      return [own]
    }
    return [own, stored]
  }

  /// What a member pays, a row a year.
  static func years(of page: MemberPage, _ language: InterfaceLanguage) -> Grid {
    let place = [page.member.county, page.member.code].compactMap { $0.map { Shown.name($0) } }
    let changes = page.years.contains { $0.row.feeChange != .zero }
    let seen: Audience = changes ? .everybody : .machines
    return Grid(
      title: ([Shown.name(page.member.name)] + place).joined(separator: " · "),
      columns: [
        .text(.year, language), .number(.inhabitants, language), .number(.weight, language),
        .number(.perInhabitant, language), .number(.fee, language), .number(.share, language),
        Column.number(.feeBefore, language).seen(by: .machines),
        Column.number(.difference, language).seen(by: seen),
        Column.number(.changeShare, language).seen(by: seen), .text(.state, language),
      ] + (page.hasMonths ? [Column.number(.months, language).seen(by: .machines)] : []),
      rows: page.years.map { year in
        let row = year.row
        return Row(
          cells: [
            .year(year.year), .whole(row.population.inhabitants), .weight(row.weight),
            .perInhabitant(row), .money(row.fee), .part(row.fee, of: year.fees),
            .money(row.feeBefore), .signed(row.feeChange), .growth(row.feeBefore, row.fee),
            .term(row.state(in: year.year, language)),
          ] + (page.hasMonths ? [.whole(Int64(row.months))] : []))
      })
  }

  /// What a member pays in each stored scenario, a column a year.
  static func scenarios(of page: MemberPage, _ language: InterfaceLanguage) -> Grid {
    Grid(
      title: language.text(
        en: "Fee in the stored scenarios", nb: "Kontingent i de lagrede scenarioene"),
      columns: [.text(.scenario, language)]
        + page.years.map {
          Column(key: "\($0.year.number)", heading: "\($0.year.number)", isNumeric: true)
        },
      rows: page.scenarios.map { scenario in
        Row(cells: [.name(scenario.scenario)] + scenario.fees.map { .optional($0) })
      })
  }

  /// The page of a member in one table: a row a year, of the scenario at hand and of each stored one.
  fileprivate static func member(_ page: MemberPage, _ language: InterfaceLanguage) -> Grid {
    var grid = years(of: page, language)
    grid.columns.insert(.text(.scenario, language), at: 0)
    grid.rows = grid.rows.map { Row(cells: [.blank] + $0.cells, style: $0.style) }
    for scenario in page.scenarios {
      for (year, fee) in zip(page.years, scenario.fees) {
        let known: [FieldLabel: Cell] = [
          .scenario: .name(scenario.scenario), .year: .year(year.year), .fee: .optional(fee),
        ]
        grid.rows.append(
          Row(
            cells: grid.columns.map { column in
              FieldLabel(rawValue: column.key).flatMap { known[$0] } ?? .blank
            }))
      }
    }
    return grid
  }
}

extension Cell {
  /// What a member pays for each inhabitant; nothing where it has none.
  fileprivate static func perInhabitant(_ row: MembersTable.Row) -> Cell {
    guard row.population.inhabitants > 0, let fee = try? row.fee.kroner,
      let each = try? fee / ExactNumber(row.population.inhabitants)
    else { return .blank }
    return .number(each, .rate, isSigned: false)
  }
}
