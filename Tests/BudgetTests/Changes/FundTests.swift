import Testing

@testable import Budget

/// Funds, releases, growth of the plan's other rules, dropped activities and the horizon.
@Suite struct FundTests {
  private let fund = SmallAlliance.eventFund

  @Test func openingBalances() throws {
    let plan = try SmallAlliance.plan().applying([
      .fund(.free, .subtract(kr(6_000))), .fund(.bound(fund), .set(kr(300))),
    ])
    let figures = try plan.figures()
    #expect(figures.opening == Balance(free: kr(-1_000), bound: [kr(300)]))
    #expect(figures.closing == Balance(free: kr(1_350), bound: [.zero]))
  }

  @Test func boundFundCannotOpenBelowZero() throws {
    let problem = ChangeProblem.belowZero(
      name: LocalName("Event fund"), try year(2020), kr(-1))
    #expect(throws: problem) {
      try SmallAlliance.plan().applying(.fund(.bound(fund), .subtract(kr(1_001))))
    }
  }

  @Test func releasedMoneyIsFreeAndPaysForNothingBound() throws {
    let plan = try SmallAlliance.plan().applying(.release(fund, kr(700), in: year(2020)))
    let figures = try plan.figures()
    #expect(figures.released == [kr(700)])
    #expect(figures.paidByFunds == [kr(300)])
    #expect(figures.opening.bound == [kr(1_000)])
    #expect(figures.closing == Balance(free: kr(8_050), bound: [.zero]))
    #expect(try figures.closingTotal == SmallAlliance.plan().figures().closingTotal)
  }

  @Test func releaseOfWhatIsLeftInALaterYear() throws {
    let plan = try SmallAlliance.plan()
      .applying([.horizon(years: 2), .release(fund, kr(600), in: year(2021))])
    #expect(try plan.figures(2021).paidByFunds == [.zero])
    #expect(try plan.figures(2021).closing.bound == [.zero])
  }

  @Test func releasesOfAYearShareTheFund() throws {
    let plan = try SmallAlliance.plan().applying([
      .release(fund, kr(600), in: year(2020)), .release(fund, kr(401), in: year(2020)),
    ])
    let problem = ChangeProblem.fundTooSmall(
      name: LocalName("Event fund"), try year(2020), available: kr(400))
    #expect(throws: problem) { try plan.outlook() }
  }

  @Test func releaseIsMoreThanNothingAndNotInThePast() throws {
    let plan = try SmallAlliance.plan()
    #expect(throws: ChangeProblem.amountNotPositive) {
      try plan.applying(.release(fund, .zero, in: year(2020)))
    }
    #expect(throws: ChangeProblem.beforeBudgetYear(try year(2019), first: try year(2020))) {
      try plan.applying(.release(fund, kr(1), in: year(2019)))
    }
  }

  @Test func twoSubBudgetsShareAFundInTheirOrder() throws {
    var budget = try SmallAlliance.budget()
    budget.subBudgets.append(SubBudget(name: LocalName("Sports")))
    budget.fundedExpenses.append(
      FundedExpense(.subBudget(SubBudgetID(place: 1)), from: .bound(fund)))
    budget.lines.append(
      ExpenseLine(
        name: LocalName("Match"), amount: kr(900), subBudget: SubBudgetID(place: 1),
        provenance: Provenance(.given)))
    let figures = try Plan(budget).figures()
    #expect(figures.paidByFunds == [kr(1_000)])
    #expect(figures.closing == Balance(free: kr(7_150), bound: [.zero]))
  }

  @Test func droppedActivitySavesItsCost() throws {
    let plan = try SmallAlliance.plan().applying([
      .drop(SmallAlliance.festival), .drop(SmallAlliance.walk),
    ])
    #expect(try plan.amount("Concert") == kr(180))
    #expect(plan.isDropped(SmallAlliance.walk))
    let problem = ChangeProblem.alreadyDropped(
      activity: LocalName("Festival"), since: ChangeIndex(0))
    #expect(throws: problem) { try plan.applying(.drop(SmallAlliance.festival)) }
  }

  @Test(arguments: [Int.min, -1, 0, 31, .max])
  func horizonIsOneToThirtyYears(years: Int) throws {
    let plan = try SmallAlliance.plan()
    #expect(throws: ChangeProblem.illegalHorizon(limit: 30)) {
      try plan.applying(.horizon(years: years))
    }
    #expect(try plan.applying(.horizon(years: 30)).outlook().years.count == 30)
  }

  @Test func changesBeforeTheBudgetYear() throws {
    let plan = try SmallAlliance.plan()
    let (early, months): (YearSpan, MonthSpan) = (try span(2019), try span(2019))
    let changes: [Change] = [
      .rate(.multiply(.one), early), .weight(try plan.member("City"), .set(.one), early),
      .leave([try plan.member("Aker")], months, chance: nil),
      .join([try plan.member("Aker")], months),
      .admit(Newcomer(name: "New"), population: .zero, months),
      .merge([try plan.member("Aker")], into: .new(name: "New"), from: early.from),
      .population(nil, .set(.zero), early), .cost(nil, .set(.zero), early),
      .subBudget(SmallAlliance.events, .set(.zero), early),
      .spend(try plan.line("Fair"), .set(.zero), early), .spendNew(name: "New", .zero, early),
      .itemise(try plan.line("Phone"), kr(1), early),
      .income(try plan.income("Grant"), .set(.zero), early),
      .incomeNew(name: "New", .zero, early),
      .extend(try plan.position("Clerk"), until: try month(2019, 1)),
    ]
    let problem = ChangeProblem.beforeBudgetYear(early.from, first: try year(2020))
    for change in changes {
      #expect(throws: problem, "\(change)") { try plan.applying(change) }
    }
  }
}
