import Analysis
import Budget
import Charts
import ScenarioLanguage

extension Grid {
  /// A risk's figures, one column a year.
  static func risk(
    _ answer: Risk, _ language: InterfaceLanguage, _ amounts: AmountUnit
  ) -> Grid {
    let words = RiskWords(answer, language, amounts)
    let columns = answer.years.map {
      Column(key: "\($0.year.number)", heading: "\($0.year.number)", isNumeric: true)
    }
    let rows = words.rows.map { row in
      Row(
        cells: [.term(Term(key: row.key, label: row.label))] + answer.years.map(row.rounded),
        style: row.beginsPart ? .part : .plain)
    }
    return Grid(
      lead: RiskSentences(answer, language).lines, title: words.title,
      columns: [Column(key: "measure", heading: "", isNumeric: false)] + columns, rows: rows,
      notes: words.notes + FigureNotes.released(answer.plan.released, language))
  }

  /// The bars of a year's histogram, for people without a terminal.
  static func bars(
    _ answer: Risk, _ year: RiskYear, _ language: InterfaceLanguage, _ amounts: AmountUnit
  ) -> Grid {
    let words = RiskWords(answer, language, amounts)
    return Grid(
      title: words.histogramTitle(year),
      columns: [
        .number(.value, language),
        Column(
          key: "probability", heading: words.say("probability", "sannsynlighet"), isNumeric: true),
      ],
      rows: zip(year.bars, words.labels(year)).map { bar, label in
        Row(cells: [
          .phrase(label),
          .number(RiskWords.rounded(bar.probability), .percent, isSigned: false),
        ])
      })
  }

  /// A risk's measures for CSV: a row a year.
  static func flat(_ answer: Risk) -> Grid {
    let words = RiskWords(answer, .english)
    let released = Cell.money(answer.plan.released)
    return Grid(
      title: nil,
      columns: [.text(.year, .english)]
        + words.rows.map { Column(key: $0.key, heading: "", isNumeric: true) }
        + [.number(.released, .english)],
      rows: answer.years.map { year in
        Row(cells: [.year(year.year)] + words.rows.map { $0.cell(year) } + [released])
      })
  }

  /// The bars of all years, for machines; an open end is blank.
  static func flatBars(_ answer: Risk) -> Grid {
    let kind = answer.figure.kind
    func edge(_ value: ExactNumber?) -> Cell {
      value.map { .number($0, kind, isSigned: false) } ?? .blank
    }
    return Grid(
      title: nil,
      columns: [
        .text(.year, .english), .number(.from, .english),
        Column(key: "below", heading: "", isNumeric: true),
        Column(key: "probability", heading: "", isNumeric: true),
      ],
      rows: answer.years.flatMap { year in
        year.bars.map { bar in
          Row(cells: [
            .year(year.year), edge(bar.from), edge(bar.to),
            .number(bar.probability, .number, isSigned: false),
          ])
        }
      })
  }
}

extension Risk {
  /// The histogram of a year.
  func chart(
    _ year: RiskYear, _ language: InterfaceLanguage, _ amounts: AmountUnit
  ) -> BarChart {
    let labels = RiskWords(self, language, amounts).labels(year)
    let bars = zip(year.bars, labels).map { bar, label in
      Bar(
        label: label,
        value: NumberText.percent(bar.probability, decimals: 1, least: 1), from: .zero,
        to: bar.probability)
    }
    return BarChart(bars: bars, axis: nil, hasNumbers: true)
  }

  /// The risk as one document: what is uncertain, and the measures and bars of each year.
  var facts: [Fact] {
    let words = RiskWords(self, .english)
    let measures = years.map { year -> JSONValue in
      let precision: [Fact] = words.precisionJSON(year.precision)
      return .object(
        [("year", .year(year.year))] + words.rows.map { ($0.key, $0.cell(year).json) } + precision)
    }
    return [
      ("figure", .string(InputWords(plan: plan, language: .english).key(figure))),
      ("limit", limit.map { Cell.number($0, figure.kind, isSigned: false).json } ?? .null),
      ("uncertain", .array(words.uncertainties.map { .string($0) })),
      ("years", .array(measures)), ("histogram", .rows(.flatBars(self))),
      ("released", .money(plan.released)),
    ] + reliance.json(in: plan)
  }
}
