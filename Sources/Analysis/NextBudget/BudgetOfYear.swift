import Budget

/// A year of a plan as a budget file of that year would declare it: what the plan changes is made part of it.
///
/// The year after the budget's is the budget rolled forward: what is left opens it, this year's amounts become a
/// column of earlier ones, populations move on to the date that its fees want, who has given notice or ended is
/// out, and what somebody must decide anew is assumed to stay as it is.
public struct BudgetOfYear {
  let planned: PlannedBudget
  let figures: YearFigures
  let words: Words
  /// Explains the figures of the old year.
  let explainer: Explainer
  /// How far the free reserve that the year opens with may be off; nil where it is exact.
  private let halfWidth: Money?
  /// The columns of the old budget that the next year's has.
  let keptColumns: [ColumnID]

  var plan: Plan { planned.plan }
  var old: Budget { planned.plan.budget }
  var year: Year { figures.year }
  var isNext: Bool { year > old.year }

  /// What the new budget says in words, in both languages.
  struct Words {
    let column: LocalName
    let accounts: LocalName
    let proposal: LocalName
    let rolled: LocalName
    let notYet: LocalName
    let kept: LocalName
    let closing: LocalName
    let changed: LocalName

    fileprivate init(_ budget: Budget) {
      let year = budget.year.number
      let next = year + 1
      column = LocalName("Budget \(year)", norwegian: "Budsjett \(year)")
      accounts = LocalName("Accounts \(year)", norwegian: "Regnskap \(year)")
      proposal = LocalName("Proposed budget \(next)", norwegian: "Forslag budsjett \(next)")
      rolled = LocalName(
        "rolled forward from the budget of \(year)",
        norwegian: "ført videre fra budsjettet for \(year)")
      notYet = LocalName("not there yet", norwegian: "finnes ikke ennå")
      kept = LocalName("as in \(year), to be decided", norwegian: "som i \(year), skal vedtas")
      closing = LocalName(
        "what is left of \(year) as the budget has it",
        norwegian: "det som er igjen av \(year) slik budsjettet er")
      changed = LocalName("changed by the scenario", norwegian: "endret i scenarioet")
    }
  }

  /// The year of a plan, which must cover it; `changes` are those that made the plan of the budget `base`.
  ///
  /// - Throws: ``ChangeProblem`` where its figures cannot be explained.
  public init(
    _ planned: PlannedBudget, in figures: YearFigures, base: Plan, changes: [Change]
  ) throws(ChangeProblem) {
    self.planned = planned
    self.figures = figures
    words = Words(planned.plan.budget)
    keptColumns = planned.plan.budget.lastingColumns
    let before = figures.year.advanced(by: -1)
    do {
      explainer = try Explainer(planned, base: base, changes: changes, for: .doubts)
      guard figures.year > planned.plan.budget.year else {
        halfWidth = planned.plan.budget.freeReserveProvenance.halfWidth
        return
      }
      var explainer = explainer
      let width = try explainer.explanation(of: .free, in: before).halfWidth
      halfWidth = try width.flatMap { width in
        width == .zero ? nil : try Money(kroner: width)
      }
    } catch { throw .tooLarge }
  }

  /// The budget under a name.
  ///
  /// Remarks, what the document prints, and the scenario of the adopted budget belong to the document of the old
  /// year, and are left out of a new one's; a remark says what else is.
  ///
  /// - Throws: ``ChangeProblem`` never for a plan whose outlook has been worked out.
  public func budget(named name: String) throws(ChangeProblem) -> Budget {
    var budget = old
    budget.name = name
    // An alliance that the file does not name goes by the budget's name.
    if old.alliance == old.name { budget.alliance = name }
    budget.year = year
    budget.rate = try plan.rate(in: year)
    budget.rateProvenance = provenance(old.rateProvenance, isSame: budget.rate == old.rate)
    try setFeeRules(of: &budget)
    var places = CarriedPlaces()
    budget.members = try members(&places)
    let weighted = Dictionary(
      old.members.map { ($0.name, $0.weight) }, uniquingKeysWith: { first, _ in first })
    let areSame = budget.members.allSatisfy { $0.weight == weighted[$0.name] ?? .one }
    budget.weightProvenance =
      areSame
      ? old.weightProvenance.map { provenance($0, isSame: true) }
      : provenance(old.weightProvenance ?? Provenance(.given), isSame: false)
    budget.incomes = plan.incomes.map { entry in
      let amount = figures.amount(of: entry.id)
      return IncomeLine(
        name: entry.income.name, amount: amount, goesTo: plan.target(of: entry.id, in: year),
        provenance: provenance(entry.income.provenance, isSame: amount == entry.income.amount))
    }
    budget.lines = plan.lines.map { line($0.id, $0.line) }
    try setStaff(of: &budget, &places)
    try addColumns(to: &budget, places)
    budget.freeReserve = figures.opening.free
    budget.freeReserveProvenance = opening(
      old.freeReserveProvenance, isSame: budget.freeReserve == old.freeReserve, within: halfWidth)
    budget.funds = plan.identifiedFunds.map { id, fund in
      let (amount, deposit) = (
        figures.movements(of: id).opening, figures.movements(of: id).deposited
      )
      return Fund(
        name: fund.name, opening: amount, deposit: deposit,
        provenance: opening(
          fund.provenance, isSame: amount == fund.opening && deposit == fund.deposit,
          within: amount == .zero ? nil : fund.provenance.halfWidth))
    }
    let funded = plan.fundedExpenses(in: year).compactMap { funded in
      places.carried(funded.expense).map { FundedExpense($0, from: funded.payer) }
    }
    budget.fundedExpenses = funded.inWrittenOrder(of: budget)
    budget.sharedExpenses =
      plan.sharedExpenses(in: year).compactMap { shared in
        places.carried(shared.cost).map { SharedExpense($0, part: shared.part) }
      }.inWrittenOrder
    budget.activities = old.identifiedActivities.filter { !plan.isDropped($0.id) }.map(\.activity)
    if isNext {
      budget.adoptedScenario = nil
      budget.printed = []
      budget.remarks = leftOut
    }
    budget.remarks += partYears
    return budget
  }

  /// Where a figure comes from that is kept: what must be decided again is assumed, what a change has moved too.
  func provenance(_ old: Provenance, isSame: Bool) -> Provenance {
    if isNext {
      let place = isSame ? words.kept : words.changed
      return Provenance(.assumed, halfWidth: old.halfWidth, place: place)
    }
    return isSame ? old : Provenance(.assumed, place: words.changed)
  }

  /// Where what a year opens with comes from: what is left of the year before, known as far as that is.
  private func opening(
    _ old: Provenance, isSame: Bool, within halfWidth: Money?
  ) -> Provenance {
    guard isNext else { return provenance(old, isSame: isSame) }
    return Provenance(
      halfWidth == nil ? .derived : .approximate, halfWidth: halfWidth, place: words.closing)
  }

  /// The members of the year, without those that have given notice or are out by then, and without what stands for
  /// members that the old document does not name where the register says more of the new date than of those.
  private func members(_ places: inout CarriedPlaces) throws(ChangeProblem) -> [Member] {
    var members: [Member] = []
    for (id, member) in plan.members where plan.isMember(id, in: year) {
      let isGone = member.goneFrom.map { $0 <= year } ?? false
      if isNext, member.hasGivenNotice || isGone || isLeftOut(member) { continue }
      let date = year.feeReference
      let population = try plan.population(of: id, in: year)
      let known = member.populations.last { $0.year <= date } ?? member.populations[0]
      let isKnown = known.population == population
      let kept = isNext ? member.populations.filter { $0.year >= date } : member.populations
      let isUntouched = isKnown && !kept.isEmpty
      places.members[id] = MemberID(place: members.count)
      members.append(
        Member(
          name: member.name, kind: member.kind, county: member.county, code: member.code,
          weight: try plan.weight(of: id, in: year),
          populations: isUntouched
            ? kept : [RegisteredPopulation(year: date, population: population)],
          predecessors: isUntouched && !isNext ? member.predecessors : [],
          hasGivenNotice: member.hasGivenNotice, goneFrom: member.goneFrom,
          isRemainder: member.isRemainder,
          provenance: isUntouched
            ? member.provenance
            : Provenance(.assumed, place: isNext ? words.kept : words.changed),
          fee: try plan.feeFacts(of: id, in: year)))
    }
    return members
  }

  /// Whether a remainder is left out of the new year: its inhabitants are what a sum of the old date has beyond the
  /// members with names, which says nothing of the new date once the register does of those.
  private func isLeftOut(_ member: Member) -> Bool {
    let date = year.feeReference
    return member.isRemainder && !member.populations.contains { $0.year == date }
      && old.members.contains { !$0.isRemainder && $0.populations.contains { $0.year == date } }
  }

  /// What a reader of the new budget must know of what is not in it any more.
  private var leftOut: [Remark] {
    plan.members.filter { plan.isMember($0.id, in: year) && isLeftOut($0.member) }.map {
      id, member in
      let count = (try? plan.population(of: id, in: year).inhabitants) ?? 0
      let (name, before, after) = (member.name, old.year.number, year.number)
      return Remark(
        text: LocalName(
          "\"\(name)\" of \(before), \(count) inhabitants, is left out of \(after): the register gives the members' "
            + "inhabitants of the new date, and the old sum says nothing of it.",
          norwegian:
            "«\(name)» i \(before), med folketall \(count), er ikke med i \(after): registeret har medlemmenes "
            + "folketall for den nye datoen, og den gamle summen sier ikke noe om den."),
        provenance: Provenance(.derived, place: words.rolled))
    }
  }

  private func line(_ id: LineID, _ line: ExpenseLine) -> ExpenseLine {
    let amount = figures.amount(of: id)
    var new = line
    new.amount = amount
    // What is named without an amount stays so.
    if amount != nil { new.provenance = provenance(line.provenance, isSame: amount == line.amount) }
    guard isNext else { return new }
    new.reason = nil
    new.earlier = earlier(id, line)
    return new
  }
}
