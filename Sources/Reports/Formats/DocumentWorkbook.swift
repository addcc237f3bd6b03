import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Workbooks

/// A document as a workbook: a sheet a table, then what its figures rest on.
struct DocumentWorkbook {
  let language: InterfaceLanguage

  /// The file of tables about a plan.
  func bytes(_ tables: [Grid], about plan: Plan) -> [UInt8] {
    let status = Grid.status(StatusTable(plan.budget), language)
    let assumptions = language.text(en: "Assumptions", nb: "Forutsetninger")
    let sources = Grid.sources(of: plan.budget, Quarrel.all(of: plan.budget), language)
    let sheets =
      tables.enumerated().map { place, table in
        // What stands behind the point is the unit or the rate.
        let name = table.title?.split(separator: "·").first.map(String.init) ?? "\(place + 1)"
        return GridSheet(name, [table], language).sheet
      } + [GridSheet(assumptions, [status], language).sheet]
      + (sources.isEmpty
        ? []
        : [GridSheet(Concept.sources.label(in: language).capitalisedFirst, sources, language).sheet])
    return Workbook(sheets).bytes()
  }
}

/// Tables below each other on a sheet; sums, and products where the table has one, are formulas.
private struct GridSheet {
  private(set) var sheet: Workbook.Sheet
  private let language: InterfaceLanguage
  /// The row that the rows above begin at of which a sum is the sum.
  private var firstOfSum = 0

  init(_ name: String, _ tables: [Grid], _ language: InterfaceLanguage) {
    sheet = Workbook.Sheet(named: name)
    self.language = language
    for table in tables { add(table) }
    // Several tables have several heads, of which none is that of the whole sheet.
    if tables.count > 1 { sheet.frozenRows = 0 }
  }

  private mutating func add(_ table: Grid) {
    if !sheet.rows.isEmpty { sheet.rows.append([]) }
    for line in table.lead { sheet.rows.append([.text(line)]) }
    if let title = table.title { sheet.rows.append([.text(title, isBold: true)]) }
    let product = table.product.map { product in
      sheet.rows.append([.text(product.label), value(product.factor)])
      return (product, Workbook.Sheet.address(row: sheet.rows.count - 1, column: 1, isFixed: true))
    }
    let places = table.places(for: .files)
    sheet.rows.append(
      places.map { place in
        let heading = table.columns[place].heading
        return heading.isEmpty ? .empty : .text(heading, isBold: true)
      })
    sheet.frozenRows = sheet.rows.count
    firstOfSum = sheet.rows.count
    var sums = Array(repeating: ExactNumber.zero as ExactNumber?, count: places.count)
    table.forEachRow { cell, style in
      let row = sheet.rows.count
      let cells = table.columns.indices.map(cell)
      var values = places.map { value(cells[$0], isBold: style == .sum) }
      for (column, place) in places.enumerated() {
        guard case .number(let digits, let form, let isBold) = values[column] else { continue }
        var formula: String?
        if style == .sum {
          formula = sum(of: column, at: row, sums[column], is: cells[place])
        } else if let (product, factor) = product, table.columns[place].key == product.key {
          formula = self.formula(product, factor, cells, places, table.columns, at: row, column)
        }
        if let formula { values[column] = .formula(formula, digits, form, isBold: isBold) }
      }
      sheet.rows.append(values)
      if style == .sum {
        firstOfSum = sheet.rows.count
        sums = places.map { _ in .zero }
      } else {
        for (column, place) in places.enumerated() {
          sums[column] = sums[column].flatMap { try? $0 + (cells[place].exact ?? .zero) }
        }
      }
    }
    for note in table.notes { sheet.rows.append([.text(note)]) }
  }

  /// The formula of a sum; nil where the rows above do not come to what it says, as of the ten largest.
  private func sum(
    of column: Int, at row: Int, _ sum: ExactNumber?, is cell: Cell
  ) -> String? {
    guard let sum, sum == cell.exact, firstOfSum < row else { return nil }
    return "SUM(" + Workbook.Sheet.address(row: firstOfSum, column: column) + ":"
      + Workbook.Sheet.address(row: row - 1, column: column) + ")"
  }

  /// The formula of a product; nil where it does not come to the cell, as of a member that is out.
  private func formula(
    _ product: Grid.Product, _ factor: String, _ cells: [Cell], _ places: [Int],
    _ columns: [Grid.Column], at row: Int, _ column: Int
  ) -> String? {
    let factors = places.enumerated().filter { product.factors.contains(columns[$1].key) }
    guard factors.count == product.factors.count,
      let amount = factors.reduce(
        product.factor.exact,
        { whole, next in
          whole.flatMap { whole in cells[next.element].exact.flatMap { try? whole * $0 } }
        })
    else { return nil }
    // Fees are rounded to the øre or to the krone, half away from zero, as ROUND does.
    let decimals = [2, 0].first { decimals in
      guard let scaled = try? amount.scaled(decimals: decimals) else { return false }
      let rounded = try? ExactNumber(scaled, over: decimals == 2 ? 100 : 1)
      return rounded == cells[places[column]].exact
    }
    guard let decimals else { return nil }
    let addresses = factors.map { Workbook.Sheet.address(row: row, column: $0.offset) }
    return "ROUND(" + ([factor] + addresses).joined(separator: "*") + ",\(decimals))"
  }

  /// A cell as a value: numbers as numbers, the words of the language.
  private func value(_ cell: Cell, isBold: Bool = false) -> Workbook.Value {
    guard let form = cell.form else {
      let text = cell.text(in: language)
      return text.isEmpty ? .empty : .text(text, isBold: isBold)
    }
    // As fine as a spreadsheet calculates, so that its sums of shares are the whole.
    if case .share(.some(let share), _, _) = cell {
      return .number(PlainNumber.number(share, decimals: 15), form, isBold: isBold)
    }
    return .number(cell.csv, form, isBold: isBold)
  }
}

extension Cell {
  /// How the number is shown in a sheet; nil where the cell is none, or would tell something untrue.
  fileprivate var form: Workbook.Form? {
    switch self {
    case .money: .amount
    case .signed: .signedAmount
    case .rate: .rate
    case .whole: .whole
    case .weight, .digits: .plain
    case .share(nil, _, _), .share(_, isTelling: false, _): nil
    case .share: .percent
    case .number(_, .kroner, let isSigned): isSigned ? .signedAmount : .amount
    case .number(_, .rate, _): .rate
    case .number(_, .percent, _): .percent
    case .number: .plain
    case .year: .year
    case .blank, .missing, .text, .phrase, .name, .prose, .term, .list, .names, .numbers, .month,
      .truth, .flag:
      nil
    }
  }

  /// The number, exactly; nil where the cell is none or its digits are only text.
  fileprivate var exact: ExactNumber? {
    switch self {
    case .money(let money), .signed(let money): try? money.kroner
    case .rate(let rate): try? rate.kroner
    case .weight(let weight): try? weight.times
    case .whole(let number): ExactNumber(number)
    case .share(let share, _, _): share
    case .number(let number, _, _): number
    case .blank, .missing, .text, .phrase, .name, .prose, .term, .list, .names, .numbers, .digits,
      .year, .month, .truth, .flag:
      nil
    }
  }
}
