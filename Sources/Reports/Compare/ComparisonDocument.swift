import Analysis
import Budget
import Charts
import Lettering
import ScenarioLanguage
import Session

/// Scenarios side by side, then their differences, then the years and what caused the differences.
struct ComparisonDocument: Document {
  /// So many scenarios and more are rows, since as columns they would not stand side by side.
  static let fewestRows = 7

  let answer: Comparison
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "comparison"
  var parts: [DocumentPart] {
    grids.map { .table($0) }
      + (told.isEmpty ? [] : [.sentences(told.joined(separator: "\n"))]) + chart
  }
  /// The tables, with what there is to say below the last one, so that it goes wherever they go.
  var tables: [Grid] {
    var tables = grids
    tables[tables.count - 1].notes += told
    return tables
  }
  var sheet: Grid? { .whole(answer, language) }
  var facts: [Fact] { answer.facts }
  var remarks: [Remark] { answer.notices.map { .warning($0.message(in: language)) } }

  private var grids: [Grid] {
    var grids = isTransposed ? transposed : upright
    // Nothing that was asked for differs.
    guard !grids.isEmpty else { return [Grid(columns: [], rows: [], notes: words.alike)] }
    grids[0].lead = words.alike
    return grids
  }

  private var told: [String] { words.sentences }

  private var words: ComparisonWords {
    ComparisonWords(comparison: answer, language: language, amounts: amounts)
  }

  private var isTransposed: Bool { answer.columns.count >= Self.fewestRows }

  private var upright: [Grid] {
    Grid.years(of: answer, language) ?? sideBySide
  }

  private var sideBySide: [Grid] {
    [answer.rows, answer.reserves].filter { !$0.isEmpty }.flatMap { rows -> [Grid] in
      // What does not differ stands above already.
      let differences = Grid.differences(of: answer, rows, onlyMoved: true, language)
      return [.figures(of: answer, rows, language)] + [differences].compactMap(\.self)
    }
  }

  /// Scenarios as rows: a figure's years as columns, or the figures of one year.
  private var transposed: [Grid] {
    let groups = answer.years.count > 1 ? answer.rowsByFigure : [answer.rows]
    return (groups + [answer.reserves]).filter { !$0.isEmpty }.map {
      .scenarios(of: answer, $0, language)
    }
  }

  /// Bars of the free reserve, or of the first figure where it is not shown.
  private var chart: [DocumentPart] {
    let rows = answer.orderedRows
    let bars = rows.flatMap { row in
      answer.columns.enumerated().compactMap { place, column -> Bar? in
        guard case .number(let number, let kind)? = row.values[place] else { return nil }
        let year = rows.count > 1 ? (row.year.map { "\($0.number)  " } ?? "") : ""
        return Bar(
          label: year + Shown.name(column.name, language),
          value: amounts.bare(number, kind), from: .zero, to: number)
      }
    }
    guard bars.count > 1, !answer.isAlike, let row = rows.first else { return [] }
    let title = answer.label(row, language) + (rows.count > 1 ? "" : row.inYear)
    return .chart(
      BarChart(bars: bars, axis: .zero), titled: title,
      in: row.isOfAmounts ? amounts : nil)
  }
}

extension Comparison {
  /// The rows of each figure, in order.
  var rowsByFigure: [[Row]] {
    rows.reduce(into: []) { groups, row in
      if groups.last?.last?.figure == row.figure {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
  }

  /// What a row is called.
  func label(_ row: Row, _ language: InterfaceLanguage) -> String {
    cell(row, language).text(in: language)
  }

  /// What a row is called, with its key.
  func cell(_ row: Row, _ language: InterfaceLanguage) -> Cell {
    switch row.figure {
    case .main(let figure): .figure(figure, columns[row.namedBy].planned.plan, language)
    case .worked(let text, _): .phrase(text)
    }
  }
}

extension Comparison.Row {
  /// Whether its values are kroner.
  fileprivate var isOfAmounts: Bool {
    values.contains { if case .number(_, .kroner)? = $0 { true } else { false } }
  }

  /// ` 2022`, where the row is of a year.
  var inYear: String { year.map { " \($0.number)" } ?? "" }
}
