import Analysis
import Budget
import Charts
import Lettering
import ScenarioLanguage
import Session

/// What all sections of a paper are written from.
struct PaperContext: Speaking {
  let paper: Paper
  let frame: PaperFrame
  let language: InterfaceLanguage
  /// The program and its version, as the attachments name them.
  let program: String

  /// The unit of tables whose amounts need not be exact to the krone.
  let unit = AmountUnit.thousands

  /// What a scenario is called.
  func name(_ scenario: Paper.Scenario) -> String { Shown.name(scenario.name, language) }

  /// What the base is called.
  var base: String { name(paper.base) }

  /// An amount in a sentence, in whole kroner.
  func kroner(_ money: Money) -> String { Shown.kroner(money, .kroner) }

  /// How far an amount is from another, with its sign: `+1 234 kr`.
  func difference(_ money: Money, from other: Money) -> String {
    let difference = moved(from: other, to: money)
    return Shown.sign(difference) + Shown.number(difference, .kroner, .kroner)
  }

  /// How far an amount is from another, as whole kroner in tables differ.
  func moved(from before: Money, to after: Money) -> ExactNumber {
    // A whole number of øre is always a number of kroner.
    guard let before = try? before.kroner, let after = try? after.kroner else { return .zero }
    return AmountUnit.kroner.difference(from: before, to: after) ?? .zero
  }

  /// The free reserve, as a part of a sentence.
  var free: String {
    MainFigure.quantity(.free).label(in: language, plan: paper.base.planned.plan)
  }

  /// A table in whole thousands that add up.
  func thousands(_ grid: Grid) -> PaperPart {
    .table(grid.shown(in: unit, language))
  }

  /// A part that is a scenario's own below its name, where there are several.
  func heading(_ scenario: Paper.Scenario, level: Int = 3) -> [PaperPart] {
    paper.scenarios.count > 1 ? [.heading(name(scenario), level: level)] : []
  }

  /// The first year and the last, or the one year.
  var span: String {
    let (first, last) = (paper.years[0].number, paper.years[paper.years.count - 1].number)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  /// The figures of a year of a scenario.
  func figures(_ scenario: Paper.Scenario, _ year: Year) -> YearFigures? {
    scenario.planned.outlook[year]
  }

  /// The last year of the paper.
  var lastYear: Year { paper.years[paper.years.count - 1] }
}

extension PaperContext {
  /// A chart of bars with words that say its extremes.
  func chart(_ bars: [Bar], _ title: String, in unit: String?) -> [PaperPart] {
    guard bars.count > 1 else { return [] }
    let chart = BarChart(bars: bars, axis: .zero)
    return [
      .chart(
        PaperChart(
          drawing: .bars(chart), title: title, description: extremes(of: bars), unit: unit))
    ]
  }

  /// Which bar says most and which least, and where all of them stand in digits.
  private func extremes(of bars: [Bar]) -> String {
    // Both ends are amounts of money, whose difference has few digits.
    func size(_ bar: Bar) -> ExactNumber { (try? bar.to - bar.from) ?? .zero }
    let inTable = say(
      "All figures stand in the table beside it.", "Alle tallene står i tabellen ved siden av.")
    guard let most = bars.max(by: { size($0) < size($1) }),
      let least = bars.min(by: { size($0) < size($1) })
    else { return inTable }
    return say(
      "Highest: \(most.label), \(most.value). Lowest: \(least.label), \(least.value). ",
      "Høyest: \(most.label), \(most.value). Lavest: \(least.label), \(least.value). ") + inTable
  }

  /// Lines of an amount over the years, one a scenario.
  func lines(
    _ title: String, _ value: (Paper.Scenario, Year) -> Money?
  ) -> [PaperPart] {
    guard paper.years.count > 1 else { return [] }
    let lines = paper.all.map { scenario in
      LineChart.Line(
        label: name(scenario),
        // A whole number of øre is always a number of kroner.
        values: paper.years.map { year in value(scenario, year).flatMap { try? $0.kroner } })
    }
    let chart = LineChart(places: paper.years.map { "\($0.number)" }, lines: lines)
    let ends = paper.all.prefix(LineChart.mostLines).compactMap { scenario in
      value(scenario, lastYear).map { name(scenario) + ": " + kroner($0) }
    }
    let description =
      say("At the end of \(lastYear.number): ", "Ved utgangen av \(lastYear.number): ")
      + ends.joined(separator: "; ") + "."
    return [
      .chart(
        PaperChart(
          drawing: .lines(chart), title: title, description: description, unit: unit.heading))
    ]
  }
}
