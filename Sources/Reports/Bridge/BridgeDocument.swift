import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

/// What each change contributed: the drawing at a terminal, elsewhere a table.
struct BridgeDocument: Document {
  let answer: BridgedAnswer
  let language: InterfaceLanguage
  let amounts: AmountUnit

  let kind = "bridge"
  var parts: [DocumentPart] { [.laidOut(Waterfall(answer, language, amounts))] + others }
  var tables: [Grid] { [.bridge(answer, language)] }
  var facts: [Fact] { answer.facts }

  /// That the plans have other years, and the line that shows them; nothing where they have none.
  private var others: [DocumentPart] {
    guard max(answer.fromPlan.horizon, answer.toPlan.horizon) > 1 else { return [] }
    let year = answer.year.number
    let line =
      Concept.bridge.word(in: language) + " " + answer.quantity.concept.word(in: language) + " "
      + Concept.overYears.word(in: language)
    return [
      .sentences(
        language.text(
          en: "This is \(year) alone; `\(line)` shows every year of the plan.",
          nb: "Dette er bare \(year); `\(line)` viser alle årene i planen."))
    ]
  }
}

/// What each change contributed in every year, a column a year.
struct YearlyBridgeDocument: Document {
  let answers: [BridgedAnswer]
  let language: InterfaceLanguage

  let kind = "bridge_over_years"
  var tables: [Grid] { [.bridges(answers, language)] }
  var facts: [Fact] {
    [("years", .array(answers.map { .object($0.facts) }))]
  }
}

extension Grid {
  /// The bridges of several years side by side: where they begin, the contributions, where they end.
  ///
  /// Changes that cannot stand without one another in some year are one row of their own there.
  fileprivate static func bridges(
    _ answers: [BridgedAnswer], _ language: InterfaceLanguage
  ) -> Grid {
    var told: [Bridge.Contribution] = []
    for contribution in answers.flatMap(\.bridge.contributions)
    where !told.contains(where: { $0.steps == contribution.steps }) {
      told.append(contribution)
    }
    guard let last = answers.last else { return Grid(columns: [], rows: []) }
    let words = BridgeWords(answer: last, language: language)
    func level(_ level: KeyPath<Bridge, ExactNumber>) -> [Cell] {
      answers.map { .number($0.bridge[keyPath: level], $0.kind, isSigned: false) }
    }
    let changes = told.map { contribution in
      Row(
        cells: [
          .phrase(last.statements(of: contribution.steps)),
          .phrase(words.label(contribution).capitalisedFirst),
        ]
          + answers.map { answer in
            let found = answer.bridge.contributions.first { $0.steps == contribution.steps }
            return found.map { .number($0.amount, answer.kind, isSigned: true) } ?? .blank
          })
    }
    return Grid(
      title: words.yearlyTitle,
      columns: [
        Column.text(.statement, language).seen(by: .machines),
        Column.text(.change, language).seen(by: .people),
      ]
        + answers.map {
          Column(key: "\($0.year.number)", heading: "\($0.year.number)", isNumeric: true)
        },
      rows: [Row(cells: [.text(words.start), .text(words.start)] + level(\.before))] + changes
        + [Row(cells: [.text(words.end), .text(words.end)] + level(\.after), style: .sum)],
      notes: words.notes)
  }
}

extension BridgedAnswer {
  /// The changes of some steps as they were written.
  func statements(of steps: [Bridge.Step]) -> String {
    steps.map { change($0).text }.joined(separator: "; ")
  }
}
