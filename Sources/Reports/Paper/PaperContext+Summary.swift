import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

// What a reader learns who reads no further: the question, the answer in one figure, what it costs whom.

extension PaperContext {
  /// A summary is at most so many lines.
  private static let mostLines = 5

  /// The question and the answer of each scenario, in few lines.
  var summary: PaperSection {
    var lines: [String] = []
    for scenario in paper.scenarios.prefix(Self.mostLines - 1) {
      lines.append(line(about: scenario))
    }
    let left = paper.scenarios.count - lines.count
    if left > 0 {
      lines.append(
        say("\(left) more scenarios stand below.", "\(left) scenarioer til står nedenfor."))
    } else {
      lines.append(baseLine)
    }
    return PaperSection(
      id: "summary", heading: say("Summary", "Sammendrag"),
      parts: questions.map { .paragraph($0) } + [.list(lines, isNumbered: false)])
  }

  /// What the one scenario asks; of several each one's name says it.
  private var questions: [String] {
    guard paper.scenarios.count == 1 else { return [] }
    return paper.scenarios[0].notes.prefix(1).map { Shown.prose($0.text(in: language)) }
  }

  private func line(about scenario: Paper.Scenario) -> String {
    let year = lastYear
    guard let now = figures(scenario, year), let before = figures(paper.base, year) else {
      return name(scenario)
    }
    let reserve = now.closing.free
    let lead = paper.scenarios.count > 1 ? name(scenario) + ": " : ""
    let answer =
      reserve == before.closing.free
      ? say(
        "the free reserve at the end of \(year.number) stays \(kroner(reserve))",
        "den frie reserven ved utgangen av \(year.number) er uendret, \(kroner(reserve))")
      : say(
        "the free reserve at the end of \(year.number) is \(kroner(reserve)) "
          + "(\(difference(reserve, from: before.closing.free)) from \(base))",
        "den frie reserven ved utgangen av \(year.number) er \(kroner(reserve)) "
          + "(\(difference(reserve, from: before.closing.free)) mot \(base))")
    return (lead + answer).capitalisedFirst + "." + payers(of: scenario) + belowZero(scenario)
      + brokenRules(of: scenario) + chance(of: scenario)
  }

  /// What it costs the members, and whom most.
  private func payers(of scenario: Paper.Scenario) -> String {
    guard let place = paper.scenarios.firstIndex(where: { $0.name == scenario.name }),
      let tables = paper.told.last
    else { return "" }
    let table = tables.members[place + 1]
    let number = tables.year.number
    guard let total = try? table.fees - tables.members[0].fees, total != .zero else {
      guard let most = table.mostMoved(up: nil) else {
        return say(
          " The fees of \(number) are unchanged.", " Kontingenten for \(number) er uendret.")
      }
      return say(
        " The fees of \(number) are unchanged together, but not for each: most of all",
        " Kontingenten for \(number) er uendret til sammen, men ikke for hvert medlem: mest for")
        + " \(Shown.name(most.member.name)) (\(difference(most.fee, from: most.feeBefore)))."
    }
    let amount = Shown.number(
      moved(from: tables.members[0].fees, to: table.fees).magnitude, .kroner, .kroner)
    let whole =
      total < .zero
      ? say(
        " The fees of \(number) fall by \(amount)",
        " Kontingenten for \(number) går ned med \(amount)")
      : say(
        " The fees of \(number) rise by \(amount)",
        " Kontingenten for \(number) går opp med \(amount)")
    guard let most = table.mostMoved(up: total > .zero) else { return whole + "." }
    let change = difference(most.fee, from: most.feeBefore)
    return whole
      + say(
        ", most of all \(Shown.name(most.member.name)) (\(change)).",
        ", mest for \(Shown.name(most.member.name)) (\(change)).")
  }

  /// The first year in which the reserve is used up; nothing where there is none in the plan.
  private func belowZero(_ scenario: Paper.Scenario) -> String {
    guard let year = scenario.planned.outlook.years.first(where: { $0.closing.free.isNegative })
    else { return "" }
    return say(
      " The reserve is below zero from \(year.year.number).",
      " Reserven er under null fra \(year.year.number).")
  }

  /// The rules of the budget that do not hold, each in its first year.
  private func brokenRules(of scenario: Paper.Scenario) -> String {
    var told: [BudgetRule] = []
    return scenario.rules.filter { check in
      guard !check.holds, !told.contains(check.rule) else { return false }
      told.append(check.rule)
      return true
    }.map { " " + $0.brokenSentence(language, .kroner).capitalisedFirst + "." }.joined()
  }

  /// How likely it is that the reserve is used up, where something is uncertain.
  private func chance(of scenario: Paper.Scenario) -> String {
    let sentence = scenario.risk.flatMap { RiskSentences($0, language).lines.last }
    return sentence.map { " " + $0.capitalisedFirst + "." } ?? ""
  }

  private var baseLine: String {
    let reserve = figures(paper.base, lastYear)?.closing.free ?? .zero
    return say(
      "All is measured from \(base), whose free reserve at the end of \(lastYear.number) is "
        + "\(kroner(reserve)).",
      "Alt er målt mot \(base), der den frie reserven ved utgangen av \(lastYear.number) er "
        + "\(kroner(reserve)).")
  }
}

extension MembersTable {
  /// The member whose fee moves most in a direction, or either way; nil where none does.
  fileprivate func mostMoved(up isUp: Bool?) -> Row? {
    let moved = rows.filter { row in
      row.feeChange != .zero && (isUp.map { $0 == (row.feeChange > .zero) } ?? true)
    }
    return moved.max { $0.feeChange.øre.magnitude < $1.feeChange.øre.magnitude }
  }
}
