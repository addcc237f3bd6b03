import Analysis
import Budget
import Lettering
import ScenarioLanguage

/// The expense lines, a table a group.
struct LinesDocument: Document {
  let table: LinesTable
  let language: InterfaceLanguage

  let kind = "lines"
  var tables: [Grid] { Grid.lines(table, language) }
  var sheet: Grid? { .flatLines(table) }
  var facts: [Fact] {
    [("year", .year(table.year)), ("groups", .array(table.groups.map(\.json)))]
  }
}

extension Grid {
  /// The expense lines: a table for those outside sub-budgets, and one for each sub-budget.
  static func lines(_ table: LinesTable, _ language: InterfaceLanguage) -> [Grid] {
    table.groups.filter { !$0.rows.isEmpty }.map { lines($0, table.year, language) }
  }

  private static func lines(
    _ group: LinesTable.Group, _ year: Year, _ language: InterfaceLanguage
  ) -> Grid {
    let earlier = (group.subBudget?.earlierHeadings ?? []).map {
      Column(key: $0.english, heading: Shown.name($0, language), isNumeric: true)
    }
    let budgeted = Column(
      key: "amount",
      heading: language.text(en: "Budget \(year.number)", nb: "Budsjett \(year.number)"),
      isNumeric: true)
    var rows = group.rows.map { row in
      Row(cells: [.name(row.line.name)] + row.earlierCells(earlier.count) + [row.cell])
    }
    rows.append(
      Row(
        cells: [.term(Term(key: "sum", label: Words.sum(language)))]
          + group.earlierSums.map { .optional($0) } + [.money(group.sum)], style: .sum))
    if let printed = group.differingPrintedSums {
      rows.append(
        Row(
          cells: [.term(Term(key: "printed_sum", label: Words.printedSum(language)))]
            + printed.map { .optional($0) }))
    }
    return Grid(
      title: group.subBudget.map { $0.title(language) } ?? MainFigureTitle.operations(language),
      columns: [.text(.line, language)] + earlier + [budgeted], rows: rows,
      notes: missing(in: rows, language))
  }

  /// What a word in the place of an amount means; nothing where every line has one.
  private static func missing(in rows: [Row], _ language: InterfaceLanguage) -> [String] {
    let isMissing = rows.contains { row in
      row.cells.contains { if case .missing = $0 { true } else { false } }
    }
    guard isMissing else { return [] }
    let word = Words.missing(language)
    return [
      language.text(
        en: "\(word): the document names the line, but not its amount, and it is in no sum.",
        nb: "\(word): dokumentet nevner posten, men ikke beløpet, og det er ikke med i noen sum.")
    ]
  }

  /// The expense lines of all groups in one table, the earlier columns numbered.
  static func flatLines(_ table: LinesTable) -> Grid {
    let earlier = table.groups.map { $0.subBudget?.earlierHeadings.count ?? 0 }.max() ?? 0
    let columns: [Column] =
      [
        .text(.part, .english), .text(.row, .english), .text(.line, .english),
        .text(.status, .english), .text(.amount, .english),
      ] + (0..<earlier).map { Column(key: "earlier_\($0 + 1)", heading: "", isNumeric: true) }
    return Grid(columns: columns, rows: table.groups.flatMap { flatRows($0, earlier) })
  }

  private static func flatRows(_ group: LinesTable.Group, _ earlier: Int) -> [Row] {
    let part = group.subBudget.map { Cell.name($0.name) } ?? .blank
    func row(_ key: String, _ cells: [Cell]) -> Row {
      Row(cells: [part, .term(Term(key: key, label: key))] + cells)
    }
    var rows = group.rows.map {
      row(
        "line",
        [.name($0.line.name), .term($0.line.provenance.status.term(in: .english)), $0.cell]
          + $0.earlierCells(earlier))
    }
    let sums = (0..<earlier).map { place -> Cell in
      group.earlierSums.indices.contains(place) ? .optional(group.earlierSums[place]) : .blank
    }
    rows.append(row("sum", [.blank, .blank, .money(group.sum)] + sums))
    guard let printed = group.subBudget?.printedSums, !printed.isEmpty else { return rows }
    let cells = (0..<earlier).map { place -> Cell in
      place < printed.count - 1 ? .optional(printed[place]) : .blank
    }
    rows.append(row("printed_sum", [.blank, .blank, .optional(printed.last ?? nil)] + cells))
    return rows
  }
}

extension LinesTable.Row {
  /// The amount, which can be missing.
  var cell: Cell { amount.map { .money($0) } ?? .missing }

  /// The cells of the document's earlier columns.
  func earlierCells(_ count: Int) -> [Cell] {
    (0..<count).map { line.earlier.indices.contains($0) ? .optional(line.earlier[$0]) : .blank }
  }
}

extension LinesTable.Group {
  /// The printed sums that differ from the sums of the rows, the others nil; nil where none differs.
  var differingPrintedSums: [Money?]? {
    guard let printed = subBudget?.printedSums, printed.count == earlierSums.count + 1 else {
      return nil
    }
    let differing = zip(printed, earlierSums + [sum]).map { $0 == $1 ? nil : $0 }
    return differing.contains { $0 != nil } ? differing : nil
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
    let headings = subBudget?.earlierHeadings ?? []
    func optional(_ money: Money?) -> JSONValue { money.map { .money($0) } ?? .null }
    return .object([
      ("sub_budget", .optional(subBudget?.name.english)),
      ("sub_budget_nb", .optional(subBudget?.name.norwegian)),
      ("part_of", .optional(subBudget?.partOf?.english)),
      ("part_of_nb", .optional(subBudget?.partOf?.norwegian)),
      ("earlier_headings", .array(headings.map { .string($0.english) })),
      ("lines", .array(rows.map { $0.json(earlier: headings.count) })),
      ("sum", .money(sum)), ("earlier_sums", .array(earlierSums.map(optional))),
      ("printed_sums", .array((subBudget?.printedSums ?? []).map(optional))),
    ])
  }
}

extension LinesTable.Row {
  fileprivate func json(earlier: Int) -> JSONValue {
    .object([
      ("line", .string(line.name.english)), ("line_nb", .string(line.name.norwegian)),
      ("amount", cell.json), ("status", .string(line.provenance.status.rawValue)),
      ("earlier", .array(earlierCells(earlier).map(\.json))),
    ])
  }
}
