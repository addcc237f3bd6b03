import Analysis
import Budget
import Charts
import Lettering
import ScenarioLanguage

/// The fees by class of member.
struct FeesDocument: Document {
  let table: FeesTable
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "fees"
  var tables: [Grid] { [.fees(table, language)] }
  var parts: [DocumentPart] {
    let chart = BarChart(
      table.rows.compactMap { row in row.group.map { ($0.term(in: language).label, row.fees) } },
      in: amounts)
    return tables.map { .table($0) }
      + .chart(chart, titled: FieldLabel.fees.title(in: language), in: amounts)
  }
  var facts: [Fact] {
    [("year", .year(table.year))]
      + (table.terms.isEmpty ? [("rate", Cell.rate(table.rate).json)] : [])
      + Grid.fees(table, language).rowsAndTotal
  }
}

/// The members.
struct MembersDocument: Document {
  let table: MembersTable
  let order: MemberOrderSyntax.Key?
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "members"
  var tables: [Grid] { [.members(table, by: order, language)] }
  var parts: [DocumentPart] { tables.map { .table($0) } + chart }
  /// Bars of what the table is sorted by.
  private var chart: [DocumentPart] {
    guard let order else { return [] }
    let bars = table.rows.map { row in
      (Shown.name(row.member.name), order == .change ? row.feeChange : row.fee)
    }
    let title: FieldLabel = order == .change ? .difference : .fee
    return .chart(BarChart(bars, in: amounts), titled: title.title(in: language), in: amounts)
  }
  var facts: [Fact] {
    [
      ("year", .year(table.year)), ("members", .count(table.members)),
      ("counted_twice", .array(table.countedTwice.map { .string($0) })),
    ]
      + Grid.members(table, by: order, language).rowsAndTotal
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
        .number(.inhabitants, language), .mark(of: FieldLabel.inhabitants.rawValue),
        .number(.weight, language), .mark(of: FieldLabel.weight.rawValue),
      ] + terms(table, language) + [
        .number(.fees, language), .mark(of: FieldLabel.fees.rawValue),
        .number(.printed, language), .number(.difference, language),
      ]
        + [FieldLabel.inhabitants, .weight, .fees].map {
          .status(of: $0.rawValue, headed: $0.text(in: language), language)
        },
      rows: table.rows.map { Row(cells: cells($0, table, language)) }
        + [Row(cells: cells(table.total, table, language), style: .sum)],
      notes: FigureNotes.countedTwice(table.countedTwice, language) + partYears(table, language)
        + shares(table, language)
        + ((table.rows + [table.total]).contains { $0.status.isAssumed }
          ? [FigureStatus.assumedNote(language)] : []),
      product: table.terms.isEmpty ? .fee(.fees, at: table.rate, language) : nil)
  }

  /// Who pays for a part of the year only.
  private static func partYears(_ table: FeesTable, _ language: InterfaceLanguage) -> [String] {
    guard !table.partYears.isEmpty else { return [] }
    let members = table.partYears.map {
      Shown.name($0.member) + " " + Words.ofYear(months: $0.months, language)
    }
    return [
      language.text(en: "for a part of the year: ", nb: "for en del av året: ")
        + Words.list(members, most: 10, language)
    ]
  }

  /// What the members pay of totals that are shared by a stated whole.
  private static func shares(_ table: FeesTable, _ language: InterfaceLanguage) -> [String] {
    table.shares.filter { $0.paid != $0.total }.map { share in
      let (paid, total) = (NumberText.kroner(share.paid), NumberText.kroner(share.total))
      return Shown.name(share.name, language)
        + language.text(
          en: ": the members pay \(paid) of \(total), by the wholes that the rule states",
          nb: ": medlemmene betaler \(paid) av \(total), etter det regelen oppgir som helhet")
    }
  }

  /// A column for each term of the rules, and one for what limits and rounding made of them where they did.
  private static func terms(_ table: FeesTable, _ language: InterfaceLanguage) -> [Column] {
    let names = table.terms.map { name in
      Column(
        key: "fee " + name.english, heading: Shown.name(name, language).capitalisedFirst,
        isNumeric: true)
    }
    guard table.hasMoved else { return names }
    let heading = language.text(en: "Limits and rounding", nb: "Grenser og avrunding")
    return names + [Column(key: "limits", heading: heading, isNumeric: true)]
  }

  private static func cells(
    _ row: FeesTable.Row, _ table: FeesTable, _ language: InterfaceLanguage
  ) -> [Cell] {
    let total = Term(key: "total", label: Words.sum(language))
    return [
      .term(row.group?.term(in: language) ?? total), .whole(Int64(row.members)),
      .whole(row.population), .mark(row.status.population),
      row.weight.map { .weight($0) } ?? .blank,
      row.weight == nil ? .blank : .mark(row.status.weight),
    ] + row.terms.map { .money($0) }
      + (table.hasMoved ? [row.moved.map { .signed($0) } ?? .blank] : []) + [
        .money(row.fees),
        .mark(row.status.fees), .optional(row.printed),
        row.difference.map { .signed($0) } ?? .blank,
        .status(row.status.population, language),
        row.weight == nil ? .blank : .status(row.status.weight, language),
        .status(row.status.fees, language),
      ]
  }

  /// How many pay, and how many of those are no members.
  private static func payers(_ table: MembersTable, _ language: InterfaceLanguage) -> String {
    let payers = table.members + table.associates
    let text = language.text(en: "\(payers) pay", nb: "\(payers) betaler")
    guard table.associates > 0 else { return text }
    return text
      + language.text(
        en: ", \(table.associates) of them associate",
        nb: table.associates == 1
          ? ", 1 av dem assosiert" : ", \(table.associates) av dem assosierte")
  }

  /// The members with what they pay, those that are out among them.
  static func members(
    _ table: MembersTable, by order: MemberOrderSyntax.Key?, _ language: InterfaceLanguage
  ) -> Grid {
    // What nobody pays more or less of need not be read.
    let changes = order == .change || table.rows.contains { $0.feeChange != .zero }
    let seen: Audience = changes ? .everybody : .machines
    var grid = Grid(
      title: FieldLabel.members.title(in: language) + " \(table.year.number) · "
        + payers(table, language),
      columns: [
        .text(.member, language), Column.text(.code, language).seen(by: .files),
        .text(.county, language), .number(.inhabitants, language),
      ] + measures(table, language) + [
        .number(.weight, language), .number(.fee, language), .number(.share, language),
        Column.number(.feeBefore, language).seen(by: .machines),
        Column.number(.difference, language).seen(by: seen),
        Column.number(.changeShare, language).seen(by: seen), .text(.state, language),
        Column.number(.change, language).seen(by: .machines),
      ] + (table.hasMonths ? [Column.number(.months, language).seen(by: .machines)] : []),
      rows: table.rows.map { row in
        Row(
          cells: [
            .text(row.member.name), .optional(row.member.code), .optional(row.member.county),
            .whole(row.population.inhabitants),
          ] + row.measured.map { $0.map { .number($0, .number, isSigned: false) } ?? .missing } + [
            .weight(row.weight), .money(row.fee),
            .part(row.fee, of: table.fees), .money(row.feeBefore), .signed(row.feeChange),
            .growth(row.feeBefore, row.fee), .term(row.state(in: table.year, language)),
            row.change.map { .whole(Int64($0.number + 1)) } ?? .blank,
          ] + (table.hasMonths ? [.whole(Int64(row.months))] : []))
      }, notes: FigureNotes.countedTwice(table.countedTwice, language),
      product: table.hasFeeRules ? nil : .fee(.fee, at: table.rate, language))
    // A sum below some of the members is that of all, and says so.
    let payers = table.members + table.associates
    let isOfAll = table.rows.count { $0.isMember } >= payers
    let all = language.text(en: "All \(payers)", nb: "Alle \(payers)")
    grid.rows.append(
      Row(
        cells: [
          .term(Term(key: "total", label: isOfAll ? Words.sum(language) : all)), .blank, .blank,
          .whole(table.population),
        ] + table.measures.map { _ in .blank }
          + [
            .blank, .money(table.fees), .part(table.fees, of: table.fees),
          ].filled(to: grid.columns.count), style: .sum))
    return grid
  }

  /// A column for each measure that fees are worked out from.
  private static func measures(_ table: MembersTable, _ language: InterfaceLanguage) -> [Column] {
    table.measures.map { name in
      Column(
        key: "has " + name.english, heading: Shown.name(name, language).capitalisedFirst,
        isNumeric: true)
    }
  }

  /// What the members of each county pay.
  static func counties(_ table: CountiesTable, _ language: InterfaceLanguage) -> Grid {
    func cells(_ row: CountiesTable.Row, _ name: Cell) -> [Cell] {
      [
        name, .whole(Int64(row.members)), .whole(row.population), .money(row.fees),
        .part(row.fees, of: table.total.fees), .money(row.feesBefore),
        (try? row.fees - row.feesBefore).map { .signed($0) } ?? .blank,
        .growth(row.feesBefore, row.fees),
      ]
    }
    let seen: Audience =
      table.rows.contains { $0.fees != $0.feesBefore } ? .everybody : .machines
    return Grid(
      title: FieldLabel.fees.title(in: language) + " \(table.year.number)",
      columns: [
        .text(.county, language), .number(.members, language), .number(.inhabitants, language),
        .number(.fees, language), .number(.share, language),
        Column.number(.feeBefore, language).seen(by: .machines),
        Column.number(.difference, language).seen(by: seen),
        Column.number(.changeShare, language).seen(by: seen),
      ],
      rows: table.rows.map { row in
        let group = row.group.map { Cell.term($0.term(in: language)) }
        return Row(cells: cells(row, group ?? .optional(row.county)))
      } + [
        Row(
          cells: cells(
            table.total, .term(Term(key: "total", label: Words.sum(language)))), style: .sum)
      ], notes: FigureNotes.countedTwice(table.countedTwice, language))
  }
}

extension Grid.Product {
  /// Fees as what follows from the rate, inhabitants and weights.
  fileprivate static func fee(
    _ column: FieldLabel, at rate: FeeRate, _ language: InterfaceLanguage
  ) -> Grid.Product {
    Grid.Product(
      key: column.rawValue, factors: [FieldLabel.inhabitants.rawValue, FieldLabel.weight.rawValue],
      factor: .rate(rate), label: Concept.rate.shortLabel(in: language).capitalisedFirst)
  }
}

extension Cell {
  /// An amount as a part of a whole; nothing of a whole that is nothing.
  static func part(_ amount: Money, of whole: Money) -> Cell {
    guard whole > .zero, let part = try? amount.kroner / whole.kroner else { return .share(nil) }
    return .share(part, isSigned: false)
  }

  /// How much more an amount is than before, as a part of that.
  static func growth(_ before: Money, _ after: Money) -> Cell {
    guard before > .zero, let share = try? (after.kroner - before.kroner) / before.kroner else {
      return .share(nil)
    }
    return .share(share)
  }
}

extension FeesTable.Status {
  /// Whether any of it is only assumed.
  fileprivate var isAssumed: Bool { [population, weight, fees].contains(.assumed) }
}

/// Titles of tables that say a figure.
enum MainFigureTitle {
  /// The fees' year and rate.
  static func fees(_ table: FeesTable, _ language: InterfaceLanguage) -> String {
    let rate = NumberText.rate(table.rate)
    let title = FieldLabel.fees.title(in: language) + " \(table.year.number)"
    guard table.terms.isEmpty else { return title }
    return title + " · "
      + language.text(en: "\(rate) kr per inhabitant", nb: "\(rate) kr per innbygger")
  }
}
