import Analysis
import Budget
import Lettering
import ScenarioLanguage

extension Grid {
  /// A sweep for people: one table where there is one axis, one a figure and year where there are two.
  ///
  /// Values in headings are plain digits with a point where `isPlain`, as cells of Markdown are.
  static func sweep(
    _ sweep: Sweep, _ language: InterfaceLanguage, isPlain: Bool = false
  ) -> [Grid] {
    let words = InputWords(plan: sweep.plan, language: language)
    var grids =
      sweep.axes.count > 1
      ? sweep.columns.indices.map { twoWay(sweep, column: $0, words, isPlain) }
      : [oneWay(sweep, words)]
    // Said once, below the last table.
    if let last = grids.indices.last {
      grids[last].notes += FigureNotes.released(sweep.plan.released, language)
    }
    return grids
  }

  private static func oneWay(_ sweep: Sweep, _ words: InputWords) -> Grid {
    let years = Set(sweep.columns.map(\.year))
    let columns = sweep.columns.map { column in
      Column(
        key: words.key(column.figure),
        heading: words.figure(column.figure) + (years.count > 1 ? " \(column.year.number)" : ""),
        isNumeric: true)
    }
    let rows = (0..<sweep.axes[0].count).map { place in
      Row(
        cells: [words.cell(sweep.axes[0], at: place)]
          + sweep.columns.indices.map { Cell(sweep.value(place, column: $0)) })
    }
    let axis = words.axis(sweep.axes[0]).capitalisedFirst
    return Grid(
      title: sweep.title(sweep.columns, words),
      columns: [Column(key: "value", heading: axis, isNumeric: sweep.axes[0].isNumeric)] + columns,
      rows: rows)
  }

  private static func twoWay(
    _ sweep: Sweep, column: Int, _ words: InputWords, _ isPlain: Bool
  ) -> Grid {
    let asked = sweep.columns[column]
    let headings = (0..<sweep.width).map { place in
      let cell = words.cell(sweep.axes[1], at: place)
      return Column(
        key: cell.csv,
        heading: isPlain ? cell.markdown(in: words.language) : cell.text(in: words.language),
        isNumeric: true)
    }
    let rows = (0..<sweep.axes[0].count).map { first in
      Row(
        cells: [words.cell(sweep.axes[0], at: first)]
          + (0..<sweep.width).map { Cell(sweep.value(first, $0, column: column)) })
    }
    let corner = words.axis(sweep.axes[0]).capitalisedFirst + " ╲ " + words.axis(sweep.axes[1])
    return Grid(
      title: sweep.title([asked], words),
      columns: [Column(key: "value", heading: corner, isNumeric: sweep.axes[0].isNumeric)]
        + headings, rows: rows)
  }

  /// A sweep for machines: a row for each place and year, a column for each axis and figure.
  static func flat(_ sweep: Sweep) -> Grid {
    let words = InputWords(plan: sweep.plan, language: .english)
    var figures: [AskedFigure] = []
    for column in sweep.columns where !figures.contains(column.figure.anyYear) {
      figures.append(column.figure.anyYear)
    }
    let years = Set(sweep.columns.map(\.year)).sorted { $0 < $1 }
    let columns =
      sweep.axes.map { Column(key: words.axis($0), heading: "", isNumeric: $0.isNumeric) }
      + [Column(key: "year", heading: "", isNumeric: true)]
      + figures.map { Column(key: words.key($0), heading: "", isNumeric: true) }
      + [.number(.released, .english)]
    let released = Cell.money(sweep.plan.released)
    var rows: [Row] = []
    for first in 0..<sweep.axes[0].count {
      for second in 0..<sweep.width {
        for year in years {
          let cells = figures.map { figure -> Cell in
            guard
              let column = sweep.columns.firstIndex(where: {
                $0.figure.anyYear == figure && $0.year == year
              })
            else { return .blank }
            return Cell(sweep.value(first, second, column: column))
          }
          let places = zip(sweep.axes, [first, second]).map { $0.cell(at: $1, sweep.plan) }
          rows.append(Row(cells: places + [.year(year)] + cells + [released]))
        }
      }
    }
    return Grid(title: nil, columns: columns, rows: rows)
  }
}

extension Sweep {
  /// What is shown, of which year, in which unit.
  fileprivate func title(_ columns: [Column], _ words: InputWords) -> String {
    var figures: [String] = []
    for column in columns where !figures.contains(words.figure(column.figure)) {
      figures.append(words.figure(column.figure))
    }
    let years = columns.map(\.year)
    let first = years.min() ?? plan.budget.year
    let last = years.max() ?? first
    let when = first == last ? "\(first.number)" : "\(first.number)–\(last.number)"
    let isMoney = columns.allSatisfy { $0.figure.kind == .kroner }
    return figures.joined(separator: ", ") + " " + when
      + (isMoney ? words.say(" · figures in kr", " · tall i kr") : "")
  }

  /// The sweep as one document: the axes, and the figures of each place.
  var facts: [Fact] {
    let words = InputWords(plan: plan, language: .english)
    return [
      (
        "axes",
        .array(
          axes.map { axis in
            .object([
              ("lever", .string(words.axis(axis))),
              ("values", .array((0..<axis.count).map { axis.cell(at: $0, plan).json })),
            ])
          })
      ),
      ("figures", .array(columns.map { .string(words.key($0.figure)) })),
      ("years", .array(columns.map { .year($0.year) })),
      ("rows", .array(rows)), ("released", .money(plan.released)),
    ]
  }

  /// Each place as its values on the axes, and its figures in the order of `figures`.
  private var rows: [JSONValue] {
    (0..<axes[0].count).flatMap { first -> [JSONValue] in
      guard !Interruption.isRequested else { return [] }
      return (0..<width).map { second in
        let at = zip(axes, [first, second]).map { $0.cell(at: $1, plan).json }
        let values = columns.indices.map { Cell(value(first, second, column: $0)).json }
        return .object([("at", .array(at)), ("values", .array(values))])
      }
    }
  }

  /// The bars of a sweep with one axis: those of its first figure; nil where there are two axes.
  func chart(_ language: InterfaceLanguage) -> BarChart? {
    guard axes.count == 1, axes[0].count > 1, columns.count == 1 else { return nil }
    let words = InputWords(plan: plan, language: language)
    var bars: [BarChart.Bar] = []
    for place in 0..<axes[0].count where !Interruption.isRequested {
      let figure = value(place, column: 0)
      bars.append(
        BarChart.Bar(
          label: words.value(axes[0], at: place), value: Cell(figure).text(in: language),
          from: .zero, to: (try? figure.exact) ?? .zero))
    }
    return BarChart(bars: bars, axis: .zero, hasNumbers: axes[0].isNumeric)
  }
}

extension InputWords {
  /// A value of an axis: a number that each format writes in its way, or who leaves.
  fileprivate func cell(_ axis: SweepAxis, at place: Int) -> Cell {
    switch axis {
    case .lever(let lever, let values): .number(values[place], lever.kind, isSigned: false)
    case .leaving: .phrase(value(axis, at: place))
    }
  }
}

extension SweepAxis {
  /// Whether the values are numbers.
  fileprivate var isNumeric: Bool { if case .lever = self { true } else { false } }

  /// A value for machines.
  fileprivate func cell(at place: Int, _ plan: Plan) -> Cell {
    switch self {
    case .lever(let lever, let values): .number(values[place], lever.kind, isSigned: false)
    case .leaving: .list(leaving(at: place).map { plan.member($0).name })
    }
  }
}

extension AskedFigure {
  /// The figure without its year.
  fileprivate var anyYear: AskedFigure { AskedFigure(quantity, of: subject) }
}
