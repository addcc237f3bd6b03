import Analysis
import Budget
import Charts
import ScenarioLanguage

extension Grid {
  /// The inputs of a sensitivity by falling swing, one table a year.
  static func sensitivity(
    _ answer: Sensitivity, _ language: InterfaceLanguage, _ amounts: AmountUnit
  ) -> [Grid] {
    answer.years.map { sensitivity(answer, $0, language, amounts) }
  }

  private static func sensitivity(
    _ answer: Sensitivity, _ year: Sensitivity.YearRows, _ language: InterfaceLanguage,
    _ amounts: AmountUnit
  ) -> Grid {
    let words = InputWords(plan: answer.plan, language: language)
    let kind = answer.figure.kind
    let rows = year.rows.map { row in
      Row(cells: [
        .phrase(words.input(row.input)), .number(row.low, kind, isSigned: false),
        .number(row.high, kind, isSigned: false), .number(row.swing, kind, isSigned: false),
      ])
    }
    return Grid(
      title: answer.title(year, words, amounts),
      columns: [
        .text(.input, language), .number(.atLess, language), .number(.atMore, language),
        .number(.swing, language),
      ], rows: rows, notes: answer.notes(year, words))
  }

  /// A sensitivity for machines: a row for each year and input.
  static func flat(_ answer: Sensitivity) -> Grid {
    let language = InterfaceLanguage.english
    let words = InputWords(plan: answer.plan, language: language)
    let kind = answer.figure.kind
    let released = Cell.money(answer.plan.released)
    let rows = answer.years.flatMap { year in
      year.rows.map { row in
        Row(cells: [
          .year(year.year), .phrase(words.input(row.input)),
          .number(row.low, kind, isSigned: false), .number(row.high, kind, isSigned: false),
          .number(row.swing, kind, isSigned: false), released,
        ])
      }
    }
    return Grid(
      title: nil,
      columns: [
        .text(.year, language), .text(.input, language), .number(.atLess, language),
        .number(.atMore, language), .number(.swing, language), .number(.released, language),
      ], rows: rows)
  }
}

extension Sensitivity {
  /// What is asked, of which year, and how far inputs are moved.
  fileprivate func title(
    _ year: YearRows, _ words: InputWords, _ amounts: AmountUnit
  ) -> String {
    let moved =
      share.map { words.say("each input ±", "hver forutsetning ±") + NumberText.percent($0) }
      ?? words.say(
        "each approximate input by its own width", "hver omtrentlig forutsetning med sin bredde")
    return words.figure(figure) + " \(year.year.number): "
      + present(year, words, amounts) + " · " + moved
  }

  /// What the figure is, with its unit where that is kroner.
  private func present(
    _ year: YearRows, _ words: InputWords, _ amounts: AmountUnit
  ) -> String {
    guard case .money(let money) = year.present else {
      return Cell(year.present).text(in: words.language)
    }
    return Shown.kroner(money, amounts)
  }

  /// What the table leaves out.
  fileprivate func notes(_ year: YearRows, _ words: InputWords) -> [String] {
    var notes: [String] = []
    if year.idle > 0 {
      notes.append(
        words.say(
          year.idle == 1
            ? "1 more input does not move it" : "\(year.idle) more inputs do not move it",
          year.idle == 1
            ? "1 annen forutsetning endrer det ikke"
            : "\(year.idle) andre forutsetninger endrer det ikke"))
    }
    if year.rows.contains(where: \.input.isLeaving) {
      let (less, more) = (
        FieldLabel.atLess.text(in: words.language), FieldLabel.atMore.text(in: words.language)
      )
      notes.append(
        words.say(
          "a leaving keeps its whole size: the members are out under “\(less)”, in under “\(more)”",
          "en utmelding kan ikke skje i større eller mindre grad: medlemmene er ute under «\(less)», inne "
            + "under «\(more)»"))
    }
    if !immovable.isEmpty {
      let names = Words.list(immovable.map(words.input), words.language)
      notes.append(
        words.say(
          "cannot be moved so far: \(names)", "kan ikke endres så mye: \(names)"))
    }
    // Said once, below the last table.
    if year.year == years.last?.year {
      notes += RelianceWords(plan: plan, language: words.language).assumed(reliance)
      notes += FigureNotes.released(plan.released, words.language)
    }
    return notes
  }

  /// The tornado of a year.
  func chart(
    _ year: YearRows, _ language: InterfaceLanguage, _ amounts: AmountUnit
  ) -> BarChart {
    let words = InputWords(plan: plan, language: language)
    let bars = year.rows.map { row in
      Bar(
        label: words.input(row.input), value: amounts.bare(row.swing, figure.kind),
        from: row.low, to: row.high)
    }
    return BarChart(bars: bars, axis: (try? year.present.exact) ?? .zero)
  }

  /// The sensitivity as one document.
  var facts: [Fact] {
    let words = InputWords(plan: plan, language: .english)
    return [
      ("figure", .string(words.key(figure))),
      ("share", share.map { Cell.share($0).json } ?? .null),
      ("present", .rows(Grid.present(self))),
      ("rows", .rows(.flat(self))),
      ("immovable", .array(immovable.map { .string(words.input($0)) })),
      ("released", .money(plan.released)),
    ] + reliance.json(in: plan)
  }
}

extension SensitivityInput {
  /// Whether it happens as a whole or not at all.
  fileprivate var isLeaving: Bool { if case .leaving = self { true } else { false } }
}

extension Grid {
  /// The figure as it is, by year.
  fileprivate static func present(_ answer: Sensitivity) -> Grid {
    Grid(
      title: nil, columns: [.text(.year, .english), .number(.value, .english)],
      rows: answer.years.map { Row(cells: [.year($0.year), Cell($0.present)]) })
  }
}
