import Budget

/// Fills the slots of a pattern's line with what a clause mentions.
struct PlainFilling {
  let clause: PlainClause
  let language: InterfaceLanguage
  let names: PlainNames
  /// The words of the whole sentence.
  var words: [PlainWord] = []
  /// Which of the things is taken that a name may mean.
  var choice = 0
  /// What the sentence calls the scenario that it wants to keep; nil where it says no name.
  var title: String?

  /// The line with its slots filled; nil where one of them is not mentioned.
  func line(_ template: PlainTemplate) -> String? {
    var line = ""
    var rest = Substring(language.text(en: template.en, nb: template.nb))
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      guard let slot = Slot(rawValue: String(rest[rest.index(after: start)..<end])),
        let text = text(of: slot)
      else { return nil }
      line += rest[..<start] + text
      rest = rest[rest.index(after: end)...]
    }
    return line + rest
  }

  /// Whether a number of the sentence goes into a template.
  static func takesNumber(_ template: String) -> Bool {
    numberSlots.contains { template.contains("{" + $0.rawValue + "}") }
  }

  /// Whether how long something lasts goes into a template.
  static func takesDuration(_ template: String) -> Bool {
    ["how long", "undo "].contains(where: template.contains)
      || durationSlots.contains { template.contains("{" + $0.rawValue + "}") }
  }

  /// Whether a template explains something, or shows goals by their numbers, so that it leaves no number out.
  static func explains(_ template: String) -> Bool {
    switch StatementForm.begun(by: template)?.concept {
    case .why?, .help?: true
    case .show?: template == "show goals"
    case _: false
    }
  }

  private static let durationSlots: [Slot] = [
    .from, .turn, .span, .until, .saidYears, .horizon, .title, .solve,
  ]

  private static let numberSlots: [Slot] = [
    .fee, .move, .amount, .released, .percent, .count, .chance, .cost, .goal,
    .otherGoal, .top, .title, .largest, .smallest, .weight, .otherShare, .inhabitants,
    .surplus, .shortage, .feeLevel, .counties, .people, .madePermanent, .wholePositions,
    .enoughPositions, .salaryMove, .everyExpense, .feesTried, .positionShare, .partOfCost,
    .neededPositions, .noticed, .newLine, .newFund, .noted, .countyWeights, .feesOfCounties,
    .paperTitle, .decision, .risked, .spread, .amountAlone,
  ]

  /// What a line can have filled in.
  enum Slot: String {
    case members, first, second, fees, towns, counties, largest, smallest, weight, from, turn,
      span, chance, year, at, month, until
    case lastMonth = "last month"
    case untilBefore = "until before"
    case monthAfter = "month after"
    case feeLevel = "feelevel"
    case fee = "feemove", part, move, amount, percent, count, kind, cost, released
    case otherKind = "other kind"
    case share
    case otherShare = "other share"
    case positionShare = "position share"
    case partOfCost = "cost share"
    case neededPositions = "needed positions"
    case noticed
    case wanted
    case ending
    case feesTogether = "fees together"
    case allSalaries = "all salaries"
    case payer
    case position, activity, line, fund, adviser
    case profilingLine = "profiling line"
    case largestLine = "largest line"
    case goal, lever, solve, figure, word, top, steps, horizon, scenario, scenarios, title
    case otherGoal = "other goal"
    case otherLever = "other lever"
    case everyScenario = "every scenario"
    case extent, file
    case figureOrFree = "figure or free"
    case risked, spread, earlier
    case amountAlone = "amount alone"
    case ofCase = "case"
    case plannedYear = "planned year"
    case comingYear = "coming year"
    case ofScenario = "of scenario"
    case saidYears = "said years"
    case newName = "new name"
    case inhabitants, surplus, shortage
    case people
    case eachFee = "each fee"
    case feesCompared = "fees compared"
    case peopleCompared = "people compared"
    case feesTried = "fees tried"
    case outcome
    case outcomeOrFree = "outcome or free"
    case madePermanent = "made permanent"
    case wholePositions = "whole positions"
    case enoughPositions = "enough positions"
    case salaryMove = "salary move"
    case everyExpense = "every expense"
    case populations, vocabulary
    case newLine = "new line"
    case newFund = "new fund"
    case noted
    case countyWeights = "county weights"
    case feesOfCounties = "fees of counties"
    case namedScenarios = "named scenarios"
    case paperTitle = "paper title"
    case decision
    case kindOfPosition = "kind of position"
    case severalStaff = "several staff"
    case oneFigure = "one figure"
    case secondFigure = "second figure"
  }

  func text(of slot: Slot) -> String? {
    switch slot {
    case .members, .first, .second, .counties, .towns, .largest, .smallest: members(slot)
    case .fees: fees(joinedBy: " + ")
    case .populations: ofEach(language.text(en: "population of ", nb: "folketall av "), " + ")
    case .madePermanent: madePermanent
    case .wholePositions, .enoughPositions: positionsSaved(slot)
    case .salaryMove: salaryMove
    case .everyExpense: everyExpense
    case .feesCompared: compared(language.text(en: "fees of ", nb: "kontingent av "))
    case .peopleCompared: compared(language.text(en: "population of ", nb: "folketall av "))
    case .feesTried: feesTried
    case .outcome: outcome?.word(in: language)
    case .outcomeOrFree: (outcome ?? .free).word(in: language)
    case .vocabulary: vocabulary
    case .newLine: calledBehind(.newLine).map { NameSyntax.quoted($0) }
    case .newFund: fundName.map { NameSyntax.quoted($0) }
    case .noted: behind(.note).map { NameSyntax.quoted($0) }
    case .countyWeights: countyWeights
    case .feesOfCounties: feesOfCounties
    case .namedScenarios: clause.namesScenario ? scenarios : nil
    case .paperTitle: paperTitle
    case .decision: decision
    case .severalStaff: isOfSeveral ? language.text(en: "show staff", nb: "vis ansatte") : nil
    case .kindOfPosition: kindOfPosition?.word(in: language)
    case .eachFee: fees(joinedBy: "; ")
    case .from, .turn, .span, .year, .at, .month, .until, .untilBefore, .monthAfter, .lastMonth:
      time(slot)
    case .fee: clause.feeNumber.flatMap { moved($0, isFee: true) }
    case .feeLevel: feeLevel
    case .move: clause.amountNumber.flatMap { moved($0, isFee: false) }
    case .amount, .released: amount(orAllOf: slot)
    case .people: people
    case .percent: clause.amountNumber.map { written($0.number.value) + "%" }
    case .part: clause.cues.contains(.double) ? "+100%" : clause.direction == "+" ? "+50%" : "-50%"
    case .weight: weight
    case .share: share
    case .otherShare: otherShare
    case .positionShare: clause.positionShare.map { share($0) }
    case .partOfCost: costShare
    case .neededPositions: neededPositions
    case .noticed: noticed
    case .wanted:
      (clause.count ?? (clause.hasArticle || !clause.times.isEmpty ? 1 : nil)).map(String.init)
    case .ending: PlainWords.ending(in: words)
    case .feesTogether: fees(joinedBy: " + ").map { clause.members.count > 1 ? "(\($0))" : $0 }
    case .allSalaries: isOfAllPositions ? Concept.salaries.word(in: language) : nil
    case .payer:
      clause.thing(.position).flatMap(typed) ?? clause.thing(.line).flatMap(typed)
        ?? clause.thing(.profilingLine).flatMap(typed)
    case .chance: chance
    case .count: String(clause.count ?? countOfAll ?? 1)
    case .kind: kinds.first?.word(in: language)
    case .otherKind: kinds.count > 1 ? kinds[1].word(in: language) : nil
    case .cost: cost
    case .position: typed(clause.thing(.position))
    case .activity: typed(clause.thing(.activity))
    case .line: typed(clause.thing(.line))
    case .profilingLine: typed(clause.thing(.profilingLine))
    case .fund: names.plan.budget.funds.first.map { typed($0.name) }
    case .adviser: adviser
    case .largestLine: largestLine
    case .goal: goals.first
    case .otherGoal: goals.count > 1 ? goals[1] : nil
    case .lever: levers.first.map { $0.word(in: language) + fromYear }
    case .otherLever: levers.count > 1 ? levers[1].word(in: language) + fromYear : nil
    case .solve: clause.asksForLever || asksForFee ? horizonOfGoal : nil
    case .figure: figure?.word(in: language)
    case .amountAlone:
      // By how much something moves is no amount of it.
      clause.direction != nil && clause.amountNumber?.isLevel == false
        ? nil : amount(orAllOf: .amount)
    case .risked: risked
    case .spread: spread
    case .earlier: earlierYear
    case .ofCase: ofCase
    case .figureOrFree: (figure ?? .free).word(in: language)
    case .word: figure?.word(in: language) ?? topic?.word(in: language) ?? vocabulary
    case .top: String(clause.count ?? 10)
    case .steps: names.steps > 0 ? String(names.steps) : nil
    case .horizon: horizonOfYears
    case .scenario:
      clause.scenarios(in: names).first.map {
        NameSyntax.quoted($0.text(in: language))
      }
    case .scenarios: scenarios
    case .everyScenario: everyScenario
    case .extent: (time(.year) ?? "") + (clause.cues.contains(.thousands) ? thousands : "")
    case .file: file
    case .plannedYear: plannedYear
    case .comingYear: comingYear
    case .ofScenario: ofScenario
    case .saidYears: saidYears
    case .title: title.map { NameSyntax.quoted($0) }
    case .newName: clause.newName.map { NameSyntax.typed($0.text) }
    case .inhabitants: clause.inhabitants.map(written)
    case .surplus: positionsTooMany.flatMap { $0 > 0 ? String($0) : nil }
    case .shortage: positionsTooMany.flatMap { $0 < 0 ? String(-$0) : nil }
    case .oneFigure: clause.figures.first?.word(in: language)
    case .secondFigure: clause.figures.dropFirst().first?.word(in: language)
    }
  }
}
