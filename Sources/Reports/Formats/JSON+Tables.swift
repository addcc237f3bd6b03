import Analysis
import Budget
import ScenarioLanguage
import Session

extension TableAnswer {
  /// The table as an object: its kind, what it is about, and its rows.
  var json: [(key: String, value: JSONValue)] {
    switch self {
    case .mainFigures(let table): return table.json
    case .years(let table, let gaps): return table.yearsJSON(gaps)
    case .fees(let table):
      return [
        ("kind", .string("fees")), ("year", .year(table.year)),
        ("rate", .number(PlainNumber.rate(table.rate))),
      ] + rowsAndTotal(.fees(table, .english))
    case .members(let table):
      return [
        ("kind", .string("members")), ("year", .year(table.year)),
        ("members", .count(table.members)),
      ] + rowsAndTotal(.members(table, .english))
    case .lines(let table):
      return [
        ("kind", .string("lines")), ("year", .year(table.year)),
        ("groups", .array(table.groups.map(\.json))),
      ]
    case .staff(let table):
      return [("kind", .string("staff")), ("year", .year(table.year))]
        + rowsAndTotal(.staff(table, .english))
    case .funds(let table):
      return [
        ("kind", .string("funds")), ("year", .year(table.year)),
        ("rows", .rows(.funds(table, .english))),
      ]
    case .changes(let rows):
      return [("kind", .string("changes")), ("rows", .rows(.changes(rows, .english)))]
    case .sources(let budget):
      return [
        ("kind", .string("sources")), ("documents", .rows(.documents(of: budget, .english))),
        ("bodies", .rows(.bodies(of: budget, .english))),
        ("remarks", .rows(.remarks(of: budget, .english))),
      ]
    case .status(let table):
      return [("kind", .string("status")), ("rows", .rows(.status(table, .english)))]
    case .activities(let rows):
      return [("kind", .string("activities")), ("rows", .rows(.activities(rows, .english)))]
    case .goals(let table):
      return [("kind", .string("goals")), ("rows", .rows(.goals(table, .english)))]
    }
  }

  private func rowsAndTotal(_ grid: Grid) -> [(key: String, value: JSONValue)] {
    [
      ("rows", .array(JSONValue.records(grid) { $0 != .sum })),
      ("total", JSONValue.records(grid) { $0 == .sum }.first ?? .null),
    ]
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
