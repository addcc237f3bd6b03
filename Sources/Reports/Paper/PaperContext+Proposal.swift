import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

// What is decided, by whom, and what the changes are.

extension PaperContext {
  /// The changes as proposals, grouped by who decides; every body stands there, also where nothing is for it.
  var proposal: PaperSection {
    var parts: [PaperPart] = []
    for scenario in paper.scenarios {
      let isAlone = paper.scenarios.count == 1
      parts += heading(scenario)
      for body in paper.budget.bodies {
        parts.append(
          .heading(Shown.name(body.name, language).capitalisedFirst, level: isAlone ? 3 : 4))
        let own = changes(of: scenario).filter { decision(on: $0)?.body == body }
        parts += proposals(own, of: scenario)
      }
      let others = changes(of: scenario).filter { decision(on: $0) == nil }
      if !others.isEmpty {
        let heading =
          paper.budget.bodies.isEmpty
          ? say("Not said who decides", "Ikke oppgitt hvem som vedtar")
          : say("Taken as given", "Lagt til grunn")
        parts.append(.heading(heading, level: isAlone ? 3 : 4))
        if !paper.budget.bodies.isEmpty {
          parts.append(
            .paragraph(
              say(
                "This is not for the bodies above to decide.",
                "Dette er ikke opp til organene over.")))
        }
        let words = ChangeSentence(plan: scenario.planned.plan, language: language)
        parts.append(.list(sentences(others, words), isNumbered: false))
      }
    }
    return PaperSection(
      id: "proposal", heading: say("Proposal for decision", "Forslag til vedtak"), parts: parts)
  }

  private func proposals(
    _ changes: [AppliedChange], of scenario: Paper.Scenario
  ) -> [PaperPart] {
    guard !changes.isEmpty else {
      return [.paragraph(say("No change.", "Ingen endring."))]
    }
    let words = ChangeSentence(
      plan: scenario.planned.plan, language: language, isProposal: true)
    let late = changes.map { change in (change: change, sentence: lateness(of: change)) }
    let timely = late.filter { $0.sentence == nil }.map(\.change)
    var parts: [PaperPart] =
      timely.isEmpty ? [] : [.list(sentences(timely, words), isNumbered: true)]
    // What cannot be decided any more is no proposal.
    for sentence in late.compactMap(\.sentence).withoutRepeats {
      let own = late.filter { $0.sentence == sentence }.map(\.change)
      parts.append(.paragraph(sentence))
      parts.append(.list(sentences(own, words), isNumbered: false))
    }
    return parts
  }

  /// That a change is of a year whose number is decided already; nil where it is not.
  private func lateness(of change: AppliedChange) -> String? {
    guard let year = change.change.firstDecidedYear(ofPlansFrom: paper.budget.year),
      let decision = decision(on: change), year < decision.earliest
    else { return nil }
    return decision.comesLate(for: year, language).capitalisedFirst + "."
  }

  private func sentences(_ changes: [AppliedChange], _ words: ChangeSentence) -> [String] {
    changes.map { words.text(of: $0.change).capitalisedFirst + "." }
  }

  /// Who decides a change; nil where nobody of the alliance does, or the budget does not say.
  private func decision(on change: AppliedChange) -> Decision? {
    change.change.matter.flatMap(paper.budget.decision)
  }

  /// The changes that a scenario makes beside the base; those of the horizon decide nothing.
  func changes(of scenario: Paper.Scenario) -> [AppliedChange] {
    guard let bridge = scenario.bridges.last else { return [] }
    return bridge.bridge.contributions.flatMap(\.steps).filter { !$0.isTakenBack }
      .sorted { $0.place < $1.place }.map { bridge.change($0) }.filter(\.decidesSomething)
  }
}

extension PaperContext {
  /// The changes one by one, what each number is before and after, and what it rests on.
  var changesSection: PaperSection {
    var parts: [PaperPart] = []
    for scenario in paper.scenarios {
      parts += heading(scenario)
      guard let bridge = scenario.bridges.last else {
        parts.append(
          .paragraph(
            say(
              "The changes are too many to be told one by one; they stand in the attachments.",
              "Endringene er for mange til å fortelles én for én; de står i vedleggene.")))
        continue
      }
      let rows = scenario.steps.map { row($0, bridge, scenario) }
      parts.append(
        .table(
          Grid(
            title: name(scenario) + say(" beside ", " mot ") + base,
            columns: [
              Grid.Column.text(.change, language).prose,
              .number(.before, language), .number(.after, language),
              Grid.Column(
                key: "basis", heading: say("Rests on", "Bygger på"), isNumeric: false),
            ], rows: rows)))
    }
    parts += baseChanges
    return PaperSection(id: "changes", heading: say("The changes", "Endringene"), parts: parts)
  }

  /// A change with the number that it moves, as that stands before and after it: several can move one.
  private func row(
    _ step: Paper.Step, _ bridge: BridgedAnswer, _ scenario: Paper.Scenario
  ) -> Grid.Row {
    let change = step.change.change
    let words = ChangeSentence(
      plan: step.isTakenBack ? bridge.fromPlan : bridge.toPlan, language: language)
    let sentence = words.text(of: change)
    let told = step.isTakenBack ? say("no longer: ", "faller bort: ") + sentence : sentence
    return Grid.Row(cells: [
      .phrase(told.capitalisedFirst), step.before.map(change.number) ?? .blank,
      step.after.map(change.number) ?? .blank,
      .text(origin(of: step.change, in: step.isTakenBack ? paper.base : scenario)),
    ])
  }

  /// Where a change comes from: the scenario that made it, who decided it, or that it is assumed.
  private func origin(of change: AppliedChange, in scenario: Paper.Scenario) -> String {
    if let name = change.scenario { return Shown.name(name, language) }
    return scenario.decision?.sentence(language) ?? say("assumption", "forutsetning")
  }

  /// What the base itself has changed of the budget.
  private var baseChanges: [PaperPart] {
    guard let bridge = paper.scenarios.first?.bridges.last, !bridge.fromChanges.isEmpty else {
      return []
    }
    let words = ChangeSentence(plan: bridge.fromPlan, language: language)
    let sentences = bridge.fromChanges.map { words.text(of: $0.change).capitalisedFirst + "." }
    return [
      .heading(say("Already in ", "Allerede i ") + base, level: 3),
      .list(sentences, isNumbered: false),
    ]
  }
}

extension Change {
  /// The number that it changes, as it is in a plan; blank of what is no number.
  fileprivate func number(in plan: Plan) -> Cell {
    if let lever = adjusted?.lever {
      return (try? plan.present(lever)).map { .number($0, lever.kind, isSigned: false) } ?? .blank
    }
    guard let (input, kind, year) = input,
      let value = try? PlanInputs(plan, in: year).value(of: input)
    else { return .blank }
    return .number(value, kind, isSigned: false)
  }

  /// What it states that no question moves, and in which year.
  private var input: (PlanInput, ValueKind, Year)? {
    switch self {
    case .cofinance(let cost, _, let span): (.othersPart(cost), .percent, span.from)
    case .percentage(let id, _, let span): (.percentage(id), .percent, span.from)
    case .deposit(let id, _, let span): (.deposited(id), .kroner, span.from)
    case _: nil
    }
  }
}

extension AppliedChange {
  /// Whether it is more than how many years are looked at.
  fileprivate var decidesSomething: Bool {
    if case .horizon = change { false } else { true }
  }
}
