import Analysis
import Budget
import Charts
import Lettering
import ScenarioLanguage

extension Grid {
  /// A sweep for people: one table where there is one axis, one a figure and year where there are two.
  static func sweep(_ sweep: Sweep, _ language: InterfaceLanguage) -> [Grid] {
    let words = InputWords(plan: sweep.plan, language: language)
    var grids =
      sweep.axes.count > 1
      ? sweep.columns.indices.map { twoWay(sweep, column: $0, words) }
      : [oneWay(sweep, words)]
    // Said once, below the last table.
    if let last = grids.indices.last {
      grids[last].notes += sweep.impossibilities(words)
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
    let first = words.cells(sweep.axes[0])
    let rows = LongRows(count: sweep.axes[0].count) { place, column in
      column == 0
        ? first(place) : .swept(sweep.value(place, column: column - 1), words)
    }
    let axis = words.axis(sweep.axes[0]).capitalisedFirst
    return Grid(
      title: sweep.title(sweep.columns, words),
      columns: [Column(key: "value", heading: axis, isNumeric: sweep.axes[0].isNumeric)] + columns,
      rows: [], longRows: rows)
  }

  private static func twoWay(_ sweep: Sweep, column: Int, _ words: InputWords) -> Grid {
    let asked = sweep.columns[column]
    let (down, across) = (words.axis(sweep.axes[0]).capitalisedFirst, words.axis(sweep.axes[1]))
    let headings = (0..<sweep.width).map { place in
      let cell = words.cells(sweep.axes[1])(place)
      let heading = cell.text(in: words.language)
      return Column(
        key: cell.csv, heading: heading, isNumeric: true,
        told: .by(across.capitalisedFirst + " " + heading))
    }
    let first = words.cells(sweep.axes[0])
    let rows = LongRows(count: sweep.axes[0].count) { place, second in
      second == 0
        ? first(place) : .swept(sweep.value(place, second - 1, column: column), words)
    }
    return Grid(
      title: sweep.title([asked], words),
      columns: [
        Column(
          key: "value", heading: down + " ╲ " + across, isNumeric: sweep.axes[0].isNumeric,
          told: .by(down))
      ] + headings, rows: [], longRows: rows)
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
    // Which column has a figure in a year; nil where it was asked for in another year only.
    let sources = years.map { year in
      figures.map { figure in
        sweep.columns.firstIndex { $0.figure.anyYear == figure && $0.year == year }
      }
    }
    let axes = sweep.axes.map { $0.cells(sweep.plan) }
    let (width, figureCount) = (sweep.width, figures.count)
    let rows = LongRows(count: sweep.axes[0].count * width * years.count) { row, column in
      let (place, year) = row.quotientAndRemainder(dividingBy: years.count)
      let (first, second) = place.quotientAndRemainder(dividingBy: width)
      switch column - axes.count {
      case -2: return axes[0](first)
      case -1: return axes.count > 1 ? axes[1](second) : axes[0](first)
      case 0: return .year(years[year])
      case let figure where figure <= figureCount:
        return sources[year][figure - 1].flatMap { sweep.value(first, second, column: $0) }
          .map { Cell($0) } ?? .blank
      case _: return released
      }
    }
    return Grid(title: nil, columns: columns, rows: [], longRows: rows)
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
              ("values", .each(axis.count) { [cells = axis.cells(plan)] in cells($0).json }),
            ])
          })
      ),
      ("figures", .array(columns.map { .string(words.key($0.figure)) })),
      ("years", .array(columns.map { .year($0.year) })),
      ("rows", rows), ("impossible", .array(impossibleFacts)), ("released", .money(plan.released)),
    ]
  }

  /// Each place as its values on the axes, and its figures in the order of `figures`.
  private var rows: JSONValue {
    let axisCells = axes.map { $0.cells(plan) }
    return .each(axes[0].count * width) { place in
      let (first, second) = place.quotientAndRemainder(dividingBy: width)
      let at = zip(axisCells, [first, second]).map { $0($1).json }
      let values = columns.indices.map { column in
        value(first, second, column: column).map { Cell($0).json } ?? .null
      }
      return .object([("at", .array(at)), ("values", .array(values))])
    }
  }

  /// Why there is no plan at some places, by their rows.
  private var impossibleFacts: [JSONValue] {
    impossible.sorted { $0.key < $1.key }.map { place, problem in
      .object([
        ("row", .cell(.whole(Int64(place)))), ("message", .string(problem.message(in: .english))),
      ])
    }
  }

  /// Why there is no plan at some places, each reason once with the places.
  fileprivate func impossibilities(_ words: InputWords) -> [String] {
    let reasons = impossible.sorted { $0.key < $1.key }.map(\.value).withoutRepeats
    return reasons.map { reason in
      let places = impossible.filter { $0.value == reason }.keys.sorted().map { place in
        let (first, second) = place.quotientAndRemainder(dividingBy: width)
        return zip(axes, [first, second]).map { words.value($0, at: $1) }.joined(separator: " × ")
      }
      let named = Words.list(places, most: Self.mostNamed, words.language)
      return words.say("impossible", "umulig") + " (\(named)): "
        + reason.message(in: words.language)
    }
  }

  /// More places than these nobody reads one by one.
  private static let mostNamed = 8

  /// More bars than these are no picture any more.
  private static let mostBars = 60

  /// How many values the bars of a long axis are apart, so that they stay a picture.
  private var barStep: Int { (axes[0].count + Self.mostBars - 1) / Self.mostBars }

  /// The bars of a sweep with one axis and one figure, and what they leave out; none of other sweeps.
  func bars(_ language: InterfaceLanguage, _ amounts: AmountUnit) -> [DocumentPart] {
    guard axes.count == 1, axes[0].count > 1, columns.count == 1 else { return [] }
    let words = InputWords(plan: plan, language: language)
    let bars = chart(words, amounts)
    let left = words.say(
      "Bars for every \(barStep)th value", "Søyler for hver \(barStep). verdi")
    return barStep > 1 ? .chart(bars, titled: left) : [.laidOut(bars)]
  }

  private func chart(_ words: InputWords, _ amounts: AmountUnit) -> BarChart {
    var bars: [Bar] = []
    for place in stride(from: 0, to: axes[0].count, by: barStep) where !Interruption.isRequested {
      guard let figure = value(place, column: 0) else { continue }
      bars.append(
        Bar(
          label: words.value(axes[0], at: place), value: amounts.text(figure, words.language),
          from: .zero, to: (try? figure.exact) ?? .zero))
    }
    return BarChart(bars: bars, axis: .zero, hasNumbers: axes[0].isNumeric)
  }
}

extension Cell {
  /// A figure of a sweep, or that there is no plan.
  static func swept(_ figure: FigureValue?, _ words: InputWords) -> Cell {
    figure.map { Cell($0) } ?? .phrase(words.say("impossible", "umulig"))
  }
}

extension InputWords {
  /// The values of an axis: numbers that each format writes in its way, or who leaves.
  fileprivate func cells(_ axis: SweepAxis) -> (Int) -> Cell {
    switch axis {
    case .lever(let lever, let values):
      let kind = lever.kind
      return { .number(values[$0], kind, isSigned: false) }
    case .leaving: return { .phrase(value(axis, at: $0)) }
    }
  }
}

extension SweepAxis {
  /// Whether the values are numbers.
  fileprivate var isNumeric: Bool { if case .lever = self { true } else { false } }

  /// The values for machines.
  fileprivate func cells(_ plan: Plan) -> (Int) -> Cell {
    switch self {
    case .lever(let lever, let values):
      let kind = lever.kind
      return { .number(values[$0], kind, isSigned: false) }
    case .leaving: return { .list(leaving(at: $0).map { plan.member($0).name }) }
    }
  }
}

extension AskedFigure {
  /// The figure without its year.
  fileprivate var anyYear: AskedFigure { AskedFigure(quantity, of: subject) }
}
