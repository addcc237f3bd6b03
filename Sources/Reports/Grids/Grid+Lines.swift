import Analysis
import Budget
import Lettering
import ScenarioLanguage

/// The expense lines, a table a group.
struct LinesDocument: Document {
  let table: LinesTable
  let language: InterfaceLanguage

  let kind = "lines"
  var tables: [Grid] {
    Grid.lines(table, language) + Grid.shared(table.shared, in: table.year, language)
  }
  var sheet: Grid? { .flatLines(table) }
  var facts: [Fact] {
    [
      ("year", .year(table.year)), ("groups", .array(table.groups.map(\.json))),
      Grid.sharedFact(table.shared, in: table.year),
    ]
  }
}

extension Grid {
  /// The expense lines: a table for those outside sub-budgets, and one for each sub-budget.
  static func lines(_ table: LinesTable, _ language: InterfaceLanguage) -> [Grid] {
    table.groups.filter { !$0.rows.isEmpty }.map { lines($0, table, language) }
  }

  private static func lines(
    _ group: LinesTable.Group, _ table: LinesTable, _ language: InterfaceLanguage
  ) -> Grid {
    let heading =
      table.heading.map { Shown.name($0, language) }
      ?? language.text(en: "Budget \(table.year.number)", nb: "Budsjett \(table.year.number)")
    let columns = BudgetColumns(
      columns: group.columns, measures: group.measures,
      own: Column(key: "amount", heading: heading, isNumeric: true), language: language)
    let lines = group.rows.map { row in
      BudgetColumns.Row(
        earlier: row.earlier, own: row.cell, value: row.amount.flatMap { try? $0.kroner },
        status: row.line.provenance.status, hasShare: true)
    }
    let sum = BudgetColumns.Row(
      earlier: group.earlierSums, own: .money(group.sum), value: try? group.sum.kroner,
      status: group.status, hasShare: true)
    var rows = zip(group.rows, lines).map { row, cells in
      Row(cells: [.name(row.line.name)] + columns.cells(cells) + [row.line.textCell])
    }
    rows.append(
      Row(
        cells: [.term(Term(key: "sum", label: Words.sum(language)))] + columns.cells(sum)
          + [.blank], style: .sum))
    if let printed = group.differingPrintedSums {
      let cells = BudgetColumns.Row(
        earlier: printed.dropLast().map { EarlierCell($0.map { .money($0) }, Provenance(.given)) },
        own: .optional(printed.last ?? nil), value: nil, status: nil, hasShare: false)
      rows.append(
        Row(
          cells: [.term(Term(key: "printed_sum", label: Words.printedSum(language)))]
            + columns.cells(cells) + [.blank]))
    }
    return Grid(
      title: group.subBudget.map { $0.title(language) } ?? MainFigureTitle.operations(language),
      columns: [.text(.line, language)] + columns.gridColumns
        + [Column.text(.explanation, language).prose],
      rows: rows, notes: missing(in: group, language) + columns.notes(lines + [sum]))
  }

  /// What a word in the place of an amount means; nothing where every line has one.
  private static func missing(
    in group: LinesTable.Group, _ language: InterfaceLanguage
  ) -> [String] {
    let word = Words.missing(language)
    let isMissing = group.rows.contains { $0.amount == nil }
    let isMissingBefore = group.rows.contains { row in
      row.amount != nil && row.earlier.contains { $0.value == .missing }
    }
    return [
      isMissing
        ? language.text(
          en: "\(word): the document names the line, but not its amount, and it is in no sum.",
          nb: "\(word): dokumentet nevner posten, men ikke beløpet, og det er ikke med i noen sum.")
        : nil,
      isMissingBefore
        ? language.text(
          en:
            "\(word) in a column: nobody has said the amount, and a sum that needs it is missing too.",
          nb:
            "\(word) i en kolonne: ingen har oppgitt beløpet, og en sum som trenger det, mangler også."
        )
        : nil,
    ].compactMap(\.self)
  }

  /// The expense lines of all groups in one table, the earlier columns numbered.
  static func flatLines(_ table: LinesTable) -> Grid {
    let earlier = table.groups.map(\.columns.count).max() ?? 0
    let columns: [Column] =
      [
        .text(.part, .english), .text(.row, .english), .text(.line, .english),
        .text(.status, .english), .text(.amount, .english),
      ]
      + (1...max(earlier, 1)).prefix(earlier).flatMap { number in
        [
          Column(key: "earlier_\(number)", heading: "", isNumeric: true),
          Column(key: "earlier_\(number)_status", heading: "", isNumeric: false),
        ]
      } + [.text(.explanation, .english)]
    return Grid(columns: columns, rows: table.groups.flatMap { flatRows($0, earlier) })
  }

  private static func flatRows(_ group: LinesTable.Group, _ earlier: Int) -> [Row] {
    let part = group.subBudget.map { Cell.name($0.name) } ?? .blank
    func row(_ key: String, _ cells: [Cell], _ columns: [EarlierCell], _ text: Cell) -> Row {
      let values = columns.flatMap { [Cell($0), .status($0.mark, .english)] }.filled(
        to: 2 * earlier)
      return Row(cells: [part, .term(Term(key: key, label: key))] + cells + values + [text])
    }
    var rows = group.rows.map {
      row(
        "line",
        [.name($0.line.name), .term($0.line.provenance.status.term(in: .english)), $0.cell],
        $0.earlier, $0.line.textCell)
    }
    rows.append(
      row(
        "sum", [.blank, .term(group.status.term(in: .english)), .money(group.sum)],
        group.earlierSums, .blank))
    guard !group.printedSums.isEmpty else { return rows }
    let printed = group.printedSums.dropLast().map { sum in
      EarlierCell(sum.map { .money($0) }, Provenance(.given))
    }
    rows.append(
      row(
        "printed_sum", [.blank, .blank, .optional(group.printedSums.last ?? nil)], printed, .blank))
    return rows
  }
}

extension ExpenseLine {
  /// What the line pays for and why it changed, as people read them in a table.
  fileprivate var textCell: Cell {
    let texts = [covers, reason].compactMap(\.self)
    guard !texts.isEmpty else { return .blank }
    return .prose(
      LocalName(
        texts.map(\.english).joined(separator: " · "),
        norwegian: texts.map(\.norwegian).joined(separator: " · ")))
  }
}

extension LinesTable.Row {
  /// The amount, which can be missing.
  var cell: Cell { amount.map { .money($0) } ?? .missing }
}

extension LinesTable.Group {
  /// The printed sums that differ from the sums of the rows, the others nil; nil where none differs.
  var differingPrintedSums: [Money?]? {
    guard printedSums.count == earlierSums.count + 1 else { return nil }
    let differing = zip(printedSums, earlierSums.map(\.money) + [sum]).map { $0 == $1 ? nil : $0 }
    return differing.contains { $0 != nil } ? differing : nil
  }

  /// How far the sum can be relied on: as far as the least sure of the lines that are in it.
  var status: FigureStatus {
    .ofSum(rows.filter { $0.amount != nil }.map(\.line.provenance.status))
  }
}

extension SubBudget {
  /// The name, and the line of the document that it stands in.
  fileprivate func title(_ language: InterfaceLanguage) -> String {
    let whole = partOf.map {
      language.text(en: " · part of ", nb: " · en del av ") + Shown.name($0, language)
    }
    return Shown.name(name, language) + (whole ?? "")
  }
}

extension MainFigureTitle {
  /// The lines outside sub-budgets.
  static func operations(_ language: InterfaceLanguage) -> String {
    Heading.otherOperatingCosts.label(in: language).capitalisedFirst
  }
}

extension LinesTable.Group {
  /// The group's lines, the sums of their columns and the sums that the document prints.
  fileprivate var json: JSONValue {
    func optional(_ money: Money?) -> JSONValue { money.map { .money($0) } ?? .null }
    return .object([
      ("sub_budget", .optional(subBudget?.name.english)),
      ("sub_budget_nb", .optional(subBudget?.name.norwegian)),
      ("part_of", .optional(subBudget?.partOf?.english)),
      ("part_of_nb", .optional(subBudget?.partOf?.norwegian)),
      ("columns", .array(columns.map { .object(JSONValue.column($0)) })),
      ("lines", .array(rows.map(\.json))),
      ("sum", .money(sum)), ("sum_status", .string(status.rawValue)),
      ("earlier_sums", .array(earlierSums.map(JSONValue.earlier))),
      ("printed_sums", .array(printedSums.map(optional))),
    ])
  }
}

extension LinesTable.Row {
  fileprivate var json: JSONValue {
    .object(
      [
        ("line", .string(line.name.english)), ("line_nb", .string(line.name.norwegian)),
        ("amount", cell.json), ("status", .string(line.provenance.status.rawValue)),
        ("earlier", .array(earlier.map(JSONValue.earlier))),
      ] + JSONValue.members("covers", line.covers) + JSONValue.members("reason", line.reason))
  }
}
