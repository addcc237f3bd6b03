import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

/// What explained figures are called, English and Norwegian side by side.
struct ExplanationWords: Speaking {
  let answer: ExplainedAnswer
  let language: InterfaceLanguage
  var amounts = AmountUnit.øre

  var plan: Plan { answer.plan }

  /// What a figure is called by itself: `Fees of Oslo`.
  func title(_ node: Explanation) -> String {
    switch node.figure {
    case .main(let figure): figure.label(in: language, plan: plan).capitalisedFirst
    case .fee(let id):
      whole(.fees, of: plan.member(id).name)
        + (months(of: id, node.year).map { " for " + $0 } ?? "")
    case .input(.inhabitants(let id)): whole(.population, of: plan.member(id).name)
    case .salary(let id): whole(.salaries, of: name(plan.position(id).name))
    case .input(.line(let id)): whole(.expenses, of: name(plan.line(id).name))
    case .input(.income(let id)): whole(.income, of: name(plan.income(id).name))
    case .fundClosing(.bound(let id)): whole(.bound, of: name(plan.fund(id).name))
    case .memberClass, .feePart, .countedInhabitants, .input, .declared, .part, .pay, .onCost,
      .fundOpening, .fundClosing, .fundLeft, .uncovered, .othersPart, .net, .remaining, .change:
      label(node, under: nil)
    }
  }

  /// `7 of 12 months` where a member is in for a part of a year; else nil.
  private func months(of id: MemberID, _ year: Year) -> String? {
    let months = plan.months(of: id, in: year)
    return (1..<Month.aYear).contains(months) ? Words.ofYear(months: months, language) : nil
  }

  private func whole(_ concept: Concept, of name: String) -> String {
    concept.shortLabel(in: language).capitalisedFirst + say(" of ", " av ") + name
  }

  /// What a figure is called as an input of another.
  func label(_ node: Explanation, under parent: Explanation?) -> String {
    switch node.figure {
    case .main(let figure):
      let label = figure.label(in: language, plan: plan).capitalisedFirst
      return parent.map { $0.year != node.year } ?? false ? "\(label) \(node.year.number)" : label
    case .memberClass(let word, _):
      return MemberClass(word, in: plan).term(in: language).label + payers(node)
    case .fee(let id), .countedInhabitants(let id):
      return Shown.name(plan.member(id).name)
        + (node.isOut ? say(", out", ", ute") : months(of: id, node.year).map { ", " + $0 } ?? "")
    case .feePart(let part): return label(part, node.year)
    case .salary(let id): return name(plan.position(id).name)
    case .input(let input): return label(input, node.year, under: parent)
    case .declared: return say("in the budget", "i budsjettet")
    case .part(let name): return Shown.name(name)
    case .pay: return FieldLabel.pay.title(in: language)
    case .onCost(let id): return name(plan.budget.onCosts[id.place].name).capitalisedFirst
    case .fundOpening(let target): return opening(target)
    case .fundClosing(let target): return closing(target, node.year, under: parent)
    case .fundLeft(let id, _):
      return say("Left in ", "Igjen i ") + name(plan.fund(id).name)
    case .uncovered(let id):
      return name(plan.name(of: id)) + say(" beyond the fund", " utover fondet")
    case .othersPart(let cost):
      return say("Others' part of ", "Andres andel av ") + name(plan.name(of: cost.expense))
    case .net(let cost): return name(plan.name(of: cost.expense)) + say(", net", ", netto")
    case .remaining(.income): return say("Free income", "Frie inntekter")
    case .remaining(.salaries): return say("The rest of salaries", "Resten av lønn")
    case .remaining(.lines(let group)):
      let figure = group.map { MainFigure.subBudget($0) } ?? .operations
      return say("The rest of ", "Resten av ") + figure.label(in: language, plan: plan)
    case .change(let index): return statement(index)
    }
  }

  /// A change as it was written.
  func statement(_ index: ChangeIndex) -> String {
    applied(index).map { Shown.name($0.text) } ?? say("a change", "en endring")
  }

  /// A change with its place; nil where it is not among the scenario's.
  func applied(_ index: ChangeIndex) -> AppliedChange? {
    answer.changes.indices.contains(index.number) ? answer.changes[index.number] : nil
  }

  func name(_ name: LocalName) -> String { Shown.name(name, language) }

  /// How many members of a class are behind its sum.
  private func payers(_ node: Explanation) -> String {
    guard case .memberClass(_, let figure) = node.figure, figure != .quantity(.members) else {
      return ""
    }
    return " (\(node.terms.count { !$0.input.isOut && !isRemainder($0.input) }))"
  }

  /// Whether a part of a sum stands for members that are not named.
  func isRemainder(_ node: Explanation) -> Bool {
    switch node.figure {
    case .fee(let id), .countedInhabitants(let id), .input(.inhabitants(let id)):
      plan.isRemainder(id)
    case .main, .memberClass, .feePart, .salary, .input, .declared, .part, .pay, .onCost,
      .fundOpening, .fundClosing, .fundLeft, .uncovered, .othersPart, .net, .remaining, .change:
      false
    }
  }
}

extension Explanation {
  /// Whether it is zero because a member does not pay.
  var isOut: Bool { if case .derived(.notMember, _) = basis { true } else { false } }
}

extension ExplanationWords {
  private func label(
    _ input: PlanInput, _ year: Year, under parent: Explanation?
  ) -> String {
    switch input {
    case .rate: Concept.rate.shortLabel(in: language).capitalisedFirst
    case .feeNumber(let id): number(id)
    case .measured(_, let measure): name(plan.budget.measure(measure).name).capitalisedFirst
    case .membership(let id):
      isFactor(parent)
        ? say("Membership", "Medlemskap") : Shown.name(plan.member(id).name)
    case .weight: Concept.weight.shortLabel(in: language).capitalisedFirst
    case .inhabitants(let id):
      isFactor(parent)
        ? Concept.population.shortLabel(in: language).capitalisedFirst
          + " 1.1.\(plan.populationDate(of: id, in: year).number)"
        : Shown.name(plan.member(id).name)
    case .yearlyCost: Concept.cost.shortLabel(in: language).capitalisedFirst
    case .percentage: say("Percentage", "Stillingsprosent")
    case .othersPart: say("Others' percentage", "Andres prosent")
    case .months, .memberMonths: say("Months of 12", "Måneder av 12")
    case .paid: say("Paid by the alliance", "Betalt av alliansen")
    case .staffed(let id): name(plan.position(id).name)
    case .line(let id): name(plan.line(id).name)
    case .income(let id): name(plan.income(id).name)
    case .opening(let target): opening(target)
    case .released(let id):
      say("Released from ", "Frigjort fra ") + name(plan.fund(id).name)
    case .deposited(let id):
      say("Paid into ", "Avsatt til ") + name(plan.fund(id).name)
    }
  }

  /// Whether an input is a factor of the figure above rather than a part of it.
  private func isFactor(_ parent: Explanation?) -> Bool {
    switch parent?.basis {
    case .derived(.fee, _), .derived(.rule, _), .derived(.notMember, _), nil: true
    case .derived, .stated, .moved: false
    }
  }

  private func opening(_ target: FundTarget) -> String {
    switch target {
    case .free: say("Opening free reserve", "Inngående fri reserve")
    case .bound(let id): say("Opening ", "Inngående ") + name(plan.fund(id).name)
    }
  }

  private func closing(
    _ target: FundTarget, _ year: Year, under parent: Explanation?
  ) -> String {
    let label =
      switch target {
      case .free: Concept.free.shortLabel(in: language).capitalisedFirst
      case .bound(let id): say("Closing ", "Utgående ") + name(plan.fund(id).name)
      }
    return parent.map { $0.year != year } ?? false ? "\(label) \(year.number)" : label
  }
}
