import Analysis
import Budget
import ScenarioLanguage
import Session

extension AnswerRenderer {
  /// The answer for people.
  func text(_ answer: Answer) -> String {
    switch answer {
    case .changed(let changed): EffectLine(answer: changed, language: language).text
    case .value(let value): text(value)
    case .table, .comparison, .explained, .mixed: tables(grids(of: answer))
    case .bridged(let bridged): Waterfall(bridged, language, width: width).text
    case .solved(let solved): SolutionWords(answer: solved, language: language).text
    case .swept, .sensitivity, .risk: varied(answer)
    case .defined(let name, let value, let years):
      Shown.name(name) + " = " + Shown.value(value, language) + Words.inYears(years, language)
    case .asserted(let asserted): SessionWords.asserted(asserted, language)
    case .framed(let framed): SessionWords.framed(framed, language)
    case .filed(.listed(let scenarios, _)) where !scenarios.isEmpty: tables(grids(of: answer))
    case .filed(let filed): SessionWords.filed(filed, language)
    case .stepped(let stepped): SessionWords.stepped(stepped, language)
    case .help(let help): HelpText(language: language, width: width).text(help)
    case .word(let word): HelpText(language: language, width: width).text(word)
    case .option(let option): SessionWords.option(option, language)
    case .settings(let settings): settings.text(in: language)
    case .history(let lines) where lines.isEmpty: ""
    case .history(let lines): tables([.history(lines.map(\.onOneRow), language)])
    case .edit, .quit: ""
    }
  }

  /// What a part of something is in per cent, with two decimals; nothing for other values.
  private func share(_ answer: ValueAnswer) -> String {
    guard answer.isShare, case .number(let share, .number) = answer.value else { return "" }
    return " (" + NumberText.percent(share, decimals: 2) + ")"
  }

  private func text(_ answer: ValueAnswer) -> String {
    let value =
      Shown.value(answer.value, language) + share(answer) + Words.inYears(answer.years, language)
    if answer.isNumberAlone {
      return value
        + language.text(
          en: " · a number alone changes nothing; say what it is for, such as `rate 1.60`",
          nb: " · et tall alene endrer ingenting; si hva det gjelder, for eksempel `sats 1,60`")
    }
    guard answer.released != .zero else { return value }
    return value + " · " + SessionWords.released(answer.released, language)
  }

  func tables(_ grids: [Grid]) -> String {
    grids.map { TextTable($0.forPeople, in: language, width: width).text }
      .joined(separator: "\n\n")
  }

  /// The answer as tables for people.
  func grids(of answer: Answer) -> [Grid] {
    switch answer {
    case .changed(let changed): [.movements(changed, language)]
    case .comparison(let comparison):
      [.figures(of: comparison, language)]
        + (Grid.differences(of: comparison, language).map { [$0] } ?? [])
    case .explained(let explained): [.explanation(explained, language)]
    case .bridged(let bridged): [.bridge(bridged, language)]
    case .solved(let solved): [.solution(solved, language)]
    case .mixed(let mixed): [.mixes(mixed, language)]
    case .table(let table): grids(of: table)
    case .swept(let sweep): Grid.sweep(sweep, language, isPlain: true)
    case .sensitivity(let sensitivity): Grid.sensitivity(sensitivity, language)
    case .risk(let risk): [.risk(risk, language)] + risk.years.map { .bars(risk, $0, language) }
    case .filed(.listed(let scenarios, _)): [.scenarios(scenarios, language)]
    case .help(.alone), .help(.screen): [.help(language)]
    case .settings(let settings): [.settings(settings, language)]
    case .history(let lines): [.history(lines, language)]
    case .edit, .quit: []
    case .value, .defined, .asserted, .framed, .filed, .stepped, .help, .word, .option:
      [Grid(record: Record(answer, language), language)]
    }
  }

  /// The answer as one table for CSV; nil where it has nothing to say.
  func machineGrid(of answer: Answer) -> Grid? {
    switch answer {
    case .comparison(let comparison): .whole(comparison)
    case .explained(let explained): .flatExplanation(explained)
    case .swept(let sweep): .flat(sweep)
    case .sensitivity(let sensitivity): .flat(sensitivity)
    case .risk(let risk): .flat(risk)
    case .table(.mainFigures(let table)):
      .figures(table, of: table.planned.outlook.first, .english)
        .withReleased([table.planned.outlook.first])
    case .table(.years(let table, let gaps)):
      .years(table, gaps, .english).withReleased(table.planned.outlook.years)
    case .table(.lines(let table)): .flatLines(table)
    case .table(.activities(let rows)): .activities(rows, .english)
    case .table(.sources(let budget)): .flatSources(of: budget)
    case .bridged, .solved, .mixed, .changed, .table, .value, .defined, .asserted, .framed, .filed,
      .stepped, .help, .word, .option, .settings, .history:
      // Keys and values of CSV are the same under either language.
      AnswerRenderer(language: .english, format: .csv).grids(of: answer).first
    case .edit, .quit: nil
    }
  }

  private func grids(of table: TableAnswer) -> [Grid] {
    switch table {
    case .mainFigures(let table):
      [.figures(table, of: table.planned.outlook.first, language)]
    case .years(let table, let gaps): [.years(table, gaps, language)]
    case .fees(let table): [.fees(table, language)]
    case .members(let table): [.members(table, language)]
    case .lines(let table): Grid.lines(table, language)
    case .staff(let table): [.staff(table, language)]
    case .funds(let table): [.funds(table, language)]
    case .changes(let rows): [.changes(rows, language)]
    case .sources(let budget): Grid.sources(of: budget, language)
    case .status(let table): [.status(table, language)]
    case .activities(let rows): Grid.activitiesByArea(rows, language)
    case .goals(let table): [.goals(table, language)]
    }
  }
}

extension HistoryLine {
  /// The entry with `↵` where one of its lines ends, as completion and search show it.
  fileprivate var onOneRow: HistoryLine {
    var line = self
    line.text = String(text.map { $0.isNewline ? "↵" : $0 })
    return line
  }
}

extension ValueAnswer {
  /// Whether nothing was worked out: what was typed is a number, with or without its unit.
  fileprivate var isNumberAlone: Bool {
    expression.first?.isNumber == true
      && expression.allSatisfy {
        $0.isNumber || $0.isLetter || $0.isWhitespace || ".,'_%".contains($0)
      }
  }
}
