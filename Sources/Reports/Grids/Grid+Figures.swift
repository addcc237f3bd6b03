import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

/// The main figures of the budget year.
struct MainFiguresDocument: Document {
  let table: MainFiguresTable
  let language: InterfaceLanguage

  let kind = "main_figures"
  var tables: [Grid] {
    var figures = Grid.figures(table, of: table.year, language)
    figures.notes += laterYears
    return [figures] + table.ruleGrids(language)
  }
  var sheet: Grid? { tables.first?.withReleased([table.year]) }
  var facts: [Fact] { table.facts }

  /// That the plan goes on, with how it ends, and the line that shows all of it.
  private var laterYears: [String] {
    let outlook = table.planned.outlook
    guard let last = outlook.years.last, last.year != table.year.year else { return [] }
    let (year, free) = (last.year.number, NumberText.kroner(last.closing.free))
    return [
      language.text(
        en:
          "the plan goes on to \(year), when the free reserve is \(free); `show years` shows every year",
        nb: "planen går til \(year), og da er den frie reserven \(free); `vis år` viser alle årene")
    ]
  }
}

extension Grid {
  /// The main figures of one year, each with how far it may be off.
  static func figures(
    _ table: MainFiguresTable, of year: YearFigures, _ language: InterfaceLanguage
  ) -> Grid {
    var grid =
      table.columns.map { beside($0, table, year, language) }
      ?? figures(table, years: [year], language, isShort: false)
    let widths = table.halfWidths[year.year] ?? [:]
    grid.columns.append(.halfWidths())
    grid.rows = zip(grid.rows, table.rows).map { row, figure in
      let width = widths[figure].map { Cell.number($0, figure.kind, isSigned: false) } ?? .blank
      return Row(cells: row.cells + [width], style: row.style)
    }
    return grid
  }

  /// The main figures of a year beside the budget's columns.
  private static func beside(
    _ shown: MainColumns, _ table: MainFiguresTable, _ year: YearFigures,
    _ language: InterfaceLanguage
  ) -> Grid {
    var grid = figures(table, years: [year], language, isShort: false)
    var own = grid.columns[1]
    own.heading = shown.heading.map { Shown.name($0, language) } ?? own.heading
    let columns = BudgetColumns(
      columns: shown.columns, measures: shown.measures, own: own, language: language)
    let rows = zip(table.rows, grid.rows).map { figure, row in
      BudgetColumns.Row(
        earlier: shown.rows[figure]?.cells ?? shown.columns.map { _ in .missing },
        own: row.cells[1], value: figure.number(in: year), status: shown.rows[figure]?.status,
        hasShare: figure.isSpentOrTakenIn)
    }
    grid.columns = [grid.columns[0]] + columns.gridColumns
    grid.rows = zip(grid.rows, rows).map { row, cells in
      Row(cells: [row.cells[0]] + columns.cells(cells), style: row.style)
    }
    grid.notes = columns.notes(rows) + grid.notes
    return grid
  }

  /// The main figures, one column a year; `label` names the columns.
  static func figures(
    _ table: MainFiguresTable, years: [YearFigures], _ language: InterfaceLanguage,
    isShort: Bool
  ) -> Grid {
    let plan = table.planned.plan
    let notice = NoticeWords(table.planned, language)
    let columns = years.map {
      Column(key: "\($0.year.number)", heading: "\($0.year.number)", isNumeric: true)
    }
    let rows = table.rows.map { figure in
      Row(
        cells: [.figure(figure, plan, language, isShort: isShort)]
          + years.map { Cell(figure, in: $0) },
        style: figure.beginsPart ? .part : .plain)
    }
    return Grid(
      title: heading(of: table, language),
      columns: [.figures(language)] + columns, rows: rows,
      totals: MainFigure.totals(table.rows.map { ($0, nil) }),
      notes: FigureNotes.released(table.released, language)
        + [notice.sentence, notice.goneSentence].compactMap(\.self))
  }

  private static func heading(
    of table: MainFiguresTable, _ language: InterfaceLanguage
  ) -> String {
    let plan = table.planned.plan
    let unit = language.text(en: "figures in kr", nb: "tall i kr")
    if let scenario = table.scenario { return Shown.name(scenario, language) + " · " + unit }
    guard plan.changeCount > 0 else { return Shown.name(plan.budget.name) + " · " + unit }
    return Shown.name(plan.budget.name) + language.text(en: " with ", nb: " med ")
      + Words.changes(plan.changeCount, language) + " · " + unit
  }
}

extension Grid.Column {
  /// The column of figures' names, which needs no heading.
  static func figures(_ language: InterfaceLanguage) -> Grid.Column {
    Grid.Column(key: FieldLabel.figure.rawValue, heading: "", isNumeric: false)
  }
}

extension Cell {
  /// The name of a figure.
  static func figure(
    _ figure: MainFigure, _ plan: Plan, _ language: InterfaceLanguage, isShort: Bool = true
  ) -> Cell {
    let label = figure.label(in: language, plan: plan, isShort: isShort)
    return .term(Term(key: figure.key(in: plan), label: label.capitalisedFirst))
  }

  /// A figure's value in a year.
  init(_ figure: MainFigure, in figures: YearFigures) {
    self = (try? figure.value(in: figures)).map { Cell($0) } ?? .blank
  }
}

extension MainFigure {
  /// The value in a year as a number; nil where there is none.
  fileprivate func number(in figures: YearFigures) -> ExactNumber? {
    guard let value = try? value(in: figures),
      case .number(let number, _)? = try? Value(value, name: "")
    else { return nil }
    return number
  }

  /// Whether a part of it is what has been spent or taken in so far.
  fileprivate var isSpentOrTakenIn: Bool {
    quantity?.traits.isFlow ?? true
  }

  /// Whether a new part of the main figures begins: the outcome of the year, then the money at hand.
  var beginsPart: Bool { [.result, .opening].contains(quantity) }

  /// What a difference between two of its values counts.
  var kind: ValueKind { quantity?.kind ?? .kroner }
}

/// Lines below tables of figures.
enum FigureNotes {
  /// How much bound money has become free: one line, or none where it is nothing.
  static func released(_ money: Money, _ language: InterfaceLanguage) -> [String] {
    money == .zero ? [] : [SessionWords.released(money, language)]
  }

  /// That a total of inhabitants has those of some municipalities twice: one line, or none where it has not.
  static func countedTwice(_ counties: [String], _ language: InterfaceLanguage) -> [String] {
    guard !counties.isEmpty else { return [] }
    let names = Words.list(counties.map { Shown.name($0) }, most: 4, language)
    return [
      language.text(
        en:
          "those who live in member municipalities of \(names) count twice in the total of inhabitants: in the "
          + "municipality and in the county",
        nb:
          "de som bor i medlemskommuner i \(names), er talt to ganger i summen av innbyggere: i kommunen og i "
          + "fylket")
    ]
  }
}

extension Grid {
  /// The table for machines with a last row of what each year makes free of bound money.
  func withReleased(_ years: [YearFigures]) -> Grid {
    var grid = self
    let released = years.map { (try? $0.released.total()).map { Cell.money($0) } ?? .blank }
    // Nothing that is released is known only roughly, so that there is no width beside it.
    grid.rows.append(Row(cells: ([.released] + released).filled(to: grid.columns.count)))
    return grid
  }
}

extension Cell {
  /// The name of the row that tells what was made free of bound money.
  static var released: Cell {
    .term(Term(key: FieldLabel.released.rawValue, label: FieldLabel.released.text(in: .english)))
  }
}

extension MainFiguresTable {
  /// The rules of the budget in the years that are shown; nothing where it has none.
  func ruleGrids(_ language: InterfaceLanguage) -> [Grid] {
    rules.isEmpty ? [] : [.rules(rules, language)]
  }

  /// The figures of the budget year.
  var facts: [Fact] {
    let first = year
    return JSONValue.members("scenario", scenario) + [
      ("year", .year(first.year)), ("figures", .figures(rows, of: planned, in: first)),
      ("released", .money(released)), ("half_widths", widths),
      ("columns", .array(columns?.columns.indices.map(column) ?? [])), ("statuses", statuses),
      ("rules", .array(rules.map(\.json))),
    ]
  }

  /// A column with its figures by key.
  private func column(_ place: Int) -> JSONValue {
    .object(
      (columns.map { JSONValue.column($0.columns[place]) } ?? []) + [
        (
          "figures",
          .object(
            rows.compactMap { figure in
              (columns?.rows[figure]?.cells[place]).map {
                (figure.key(in: planned.plan), JSONValue.earlier($0))
              }
            })
        )
      ])
  }

  /// How far the year's own figures can be relied on, where there are columns beside them.
  private var statuses: JSONValue {
    .object(
      rows.compactMap { figure in
        (columns?.rows[figure]?.status).map {
          (figure.key(in: planned.plan), .string($0.rawValue))
        }
      })
  }

  /// How far figures of the budget year may be off, those that are exact left out.
  private var widths: JSONValue {
    let widths = halfWidths[year.year] ?? [:]
    return .object(
      rows.compactMap { figure in
        widths[figure].map {
          (figure.key(in: planned.plan), Cell.number($0, figure.kind, isSigned: false).json)
        }
      })
  }
}
