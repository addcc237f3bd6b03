import Analysis
import Budget
import Lettering
import ScenarioLanguage

/// The figures and inputs of sweeps, sensitivities and risks in words, English and Norwegian side by side.
struct InputWords: Speaking {
  let plan: Plan
  let language: InterfaceLanguage

  /// A figure: `Free reserve`, `Fees of Oslo`.
  func figure(_ figure: AskedFigure) -> String {
    let label = figure.quantity.concept.shortLabel(in: language).capitalisedFirst
    guard let subject = figure.subject else { return label }
    return label + say(" of ", " av ") + name(subject)
  }

  /// A figure's name in machine forms: the quantity, and what it is of.
  func key(_ figure: AskedFigure) -> String {
    guard let subject = figure.subject else { return figure.quantity.rawValue }
    return figure.quantity.rawValue + " of "
      + InputWords(plan: plan, language: .english).name(subject)
  }

  private func name(_ subject: FigureSubject) -> String {
    switch subject {
    case .member(let id): Shown.name(plan.member(id).name)
    case .line(let id): Shown.name(plan.line(id).name, language)
    case .subBudget(let id): Shown.name(plan.name(of: id), language)
    case .position(let id): Shown.name(plan.position(id).name, language)
    case .fund(let target): fund(target)
    case .income(let id): Shown.name(plan.income(id).name, language)
    case .feeNumber(let ids, let member):
      feeNumber(ids) + (member.map { say(" of ", " av ") + Shown.name(plan.member($0).name) } ?? "")
    }
  }

  private func fund(_ target: FundTarget) -> String {
    switch target {
    case .free: Concept.free.shortLabel(in: language)
    case .bound(let id): Shown.name(plan.fund(id).name, language)
    }
  }

  /// A lever: `weight: Oslo`, `fee per inhabitant from 2021`.
  func lever(_ lever: Lever) -> String {
    let text = named(lever.number)
    guard let span = lever.span, span.from != plan.budget.year || span.until != nil else {
      return text
    }
    return text + ChangeSentence(plan: plan, language: language).years(span)
  }

  /// A number of the plan by itself, as the heading of what is done with it.
  func named(_ number: PlanNumber) -> String {
    switch number {
    case .rate: Concept.rate.shortLabel(in: language)
    case .fee(let ids): feeNumber(ids)
    case .weight(let id):
      Concept.weight.shortLabel(in: language) + ": " + Shown.name(plan.member(id).name)
    case .population(nil): say("inhabitants of all members", "innbyggere hos alle medlemmer")
    case .population(let id?):
      Concept.population.shortLabel(in: language) + ": " + Shown.name(plan.member(id).name)
    case .cost(let id): cost(id)
    case .onCost(let id): Shown.name(plan.budget.onCosts[id.place].name, language)
    case .subBudget(let id): Shown.name(plan.name(of: id), language)
    case .line(let id): Shown.name(plan.line(id).name, language)
    case .income(let id): Shown.name(plan.income(id).name, language)
    case .fund(let target): fund(target) + say(" when the year begins", " ved årets start")
    case .growth(let kind): growth(kind)
    case .hiring: say("new temporary positions", "nye midlertidige stillinger")
    }
  }

  /// Numbers of the fee rules, with the class where only one of several rules that have the name is meant.
  func feeNumber(_ ids: [FeeNumberID]) -> String {
    let budget = plan.budget
    guard let id = ids.first, let name = budget.name(of: id) else {
      return Concept.rate.shortLabel(in: language)
    }
    if let member = id.member {
      return Shown.name(name, language) + say(" of ", " for ")
        + Shown.name(plan.member(member).name)
    }
    let text = Shown.name(name, language) + say(" in the fee", " i kontingenten")
    let all = budget.feeNumbers + budget.innerFeeNumbers
    guard ids.count < all.count(where: { budget.name(of: $0) == name }) else {
      return text
    }
    let classes = ids.flatMap { budget.feeRules[$0.rule].classes }
    let words = classes.map { MemberClass($0, in: plan).term(in: language).label }
    return text + say(" of ", " for ") + Words.list(words, language)
  }

  /// An input of a sensitivity.
  func input(_ input: SensitivityInput) -> String {
    switch input {
    case .number(let number): named(number).capitalisedFirst
    case .leaving(let ids): leaving(ids).capitalisedFirst
    }
  }

  /// Members that leave, or that nobody does.
  func leaving(_ ids: [MemberID]) -> String {
    guard !ids.isEmpty else { return say("nobody leaves", "ingen går ut") }
    let names = Words.list(ids.map { Shown.name(plan.member($0).name) }, language)
    return names + say(ids.count == 1 ? " leaves" : " leave", " går ut")
  }

  private func cost(_ id: PositionID?) -> String {
    let label = Concept.cost.shortLabel(in: language)
    return label + ": "
      + (id.map { Shown.name(plan.position($0).name, language) }
        ?? say("all positions", "alle stillinger"))
  }

  private func growth(_ kind: GrowthKind) -> String {
    switch kind {
    case .wages: Concept.wages.shortLabel(in: language)
    case .prices: Concept.prices.shortLabel(in: language)
    case .population: say("population growth", "folketallsvekst")
    case .incomes: Concept.incomes.shortLabel(in: language)
    case .fees: say("growth of fees", "vekst i kontingenten")
    case .feeNumbers(let ids): say("growth of ", "vekst i ") + feeNumber(ids)
    }
  }

  /// A value of an axis, short.
  func value(_ axis: SweepAxis, at place: Int) -> String {
    switch axis {
    case .leaving: leaving(axis.leaving(at: place))
    case .lever(let lever, let values): Shown.bare(values[place], lever.kind)
    }
  }

  /// What an axis varies.
  func axis(_ axis: SweepAxis) -> String {
    switch axis {
    case .lever(let lever, _): self.lever(lever)
    case .leaving(let ids, let span):
      Concept.leave.shortLabel(in: language)
        + (span == MonthSpan(YearSpan(since: plan.budget.year))
          ? "" : ChangeSentence(plan: plan, language: language).months(span))
        + (ids.count == 1 ? ": " + Shown.name(plan.member(ids[0]).name) : "")
    }
  }
}

extension AskedFigure {
  /// The kind of the figure's values.
  var kind: ValueKind { quantity.kind }
}
