import Testing

@testable import Budget

/// Expense lines and incomes: existing, new, missing and not itemised.
@Suite struct LineTests {
  typealias Case = (name: String, adjustment: Adjustment<Money>, amount: Money)

  @Test(
    arguments: [
      ("set", .set(kr(10)), kr(10)), ("add", .add(kr(10)), kr(2_010)),
      ("subtract all", .subtract(kr(2_000)), .zero), ("multiply", .multiply(.zero), .zero),
    ] as [Case])
  func lineIsAdjusted(name: String, adjustment: Adjustment<Money>, amount: Money) throws {
    let plan = try SmallAlliance.plan()
    let changed = try plan.applying(.spend(plan.line("Other"), adjustment, span()))
    #expect(try changed.amount("Other") == amount)
    #expect(try changed.figures().operations == amount)
  }

  @Test func lineOfSomeYears() throws {
    let plan = try SmallAlliance.plan()
    let changed = try plan.applying([
      .horizon(years: 4), .spend(plan.line("Other"), .set(kr(5)), span(2021, until: 2022)),
    ])
    let amounts = try changed.outlook().years.map(\.operations)
    #expect(amounts == [kr(2_000), kr(5), kr(5), kr(2_000)])
  }

  @Test func newMoneyGivesAMissingAmount() throws {
    let plan = try SmallAlliance.plan()
    let changed = try plan.applying([
      .horizon(years: 3), .spend(plan.line("Phone"), .add(kr(5)), span(2021, until: 2021)),
    ])
    #expect(try changed.outlook().years.map { $0.lineAmounts[4] } == [nil, kr(5), nil])
    #expect(try changed.outlook().years.map(\.operations) == [kr(2_000), kr(2_005), kr(2_000)])
  }

  /// Once the line has an amount of its own, that is set, moved and set again like any other.
  @Test func newMoneyIsChangedLikeAnotherAmount() throws {
    let plan = try SmallAlliance.plan()
    let phone = try plan.line("Phone")
    let changed = try plan.applying([
      .spend(phone, .add(kr(5)), span()), .spend(phone, .add(kr(1)), span()),
      .spend(phone, .set(kr(9)), span()), .spend(phone, .set(kr(7)), span()),
      .spend(phone, .multiply(ExactNumber(2)), span()),
    ])
    #expect(try changed.amount("Phone") == kr(14))
    let itemised = try plan.applying([
      .itemise(phone, kr(5), span()), .spend(phone, .set(kr(9)), span()),
    ])
    #expect(try itemised.amount("Phone") == kr(9))
  }

  @Test func missingAmountInAnothersCannotBeSet() throws {
    let plan = try SmallAlliance.plan()
    let changed = try plan.applying(.spend(plan.line("Phone"), .set(kr(5)), span()))
    let problem = ChangeProblem.partOrMore(
      line: LocalName("Phone"), containedIn: LocalName("Other"), kr(5))
    #expect(throws: problem) { try changed.outlook() }
  }

  @Test func missingAmountOfItsOwnCanBeSet() throws {
    var budget = try SmallAlliance.budget()
    budget.lines[4] = ExpenseLine(
      name: LocalName("Phone"), amount: nil, provenance: Provenance(.missing))
    let plan = Plan(budget)
    let changed = try plan.applying(.spend(plan.line("Phone"), .set(kr(5)), span()))
    #expect(try changed.figures().operations == kr(2_005))
  }

  @Test(arguments: [Adjustment<Money>.subtract(.zero), .multiply(ExactNumber(2))])
  func missingAmountCannotBeMoved(adjustment: Adjustment<Money>) throws {
    let plan = try SmallAlliance.plan()
    let changed = try plan.applying(.spend(plan.line("Phone"), adjustment, span()))
    let problem = ChangeProblem.missingAmount(
      line: LocalName("Phone"), containedIn: LocalName("Other"))
    #expect(throws: problem) { try changed.outlook() }
  }

  @Test func lineCannotCostLessThanNothing() throws {
    let plan = try SmallAlliance.plan()
    let changed = try plan.applying([
      .horizon(years: 2), .spend(plan.line("Fair"), .subtract(kr(101)), span(2021)),
    ])
    #expect(throws: ChangeProblem.belowZero(name: LocalName("Fair"), try year(2021), kr(-1))) {
      try changed.outlook()
    }
  }

  @Test func newLine() throws {
    let plan = try SmallAlliance.plan()
      .applying([.horizon(years: 3), .spendNew(name: "ReSTART", kr(9), span(2021, until: 2021))])
    let amounts = try plan.outlook().years.map(\.operations)
    #expect(amounts == [kr(2_000), kr(2_009), kr(2_000)])
    #expect(try plan.line(plan.line("ReSTART")).provenance.status == .assumed)
  }

  @Test func newLineIsChangedLikeAnother() throws {
    let plan = try SmallAlliance.plan().applying(.spendNew(name: "ReSTART", kr(9), span()))
    let changed = try plan.applying(.spend(plan.line("ReSTART"), .add(kr(1)), span()))
    #expect(try changed.amount("ReSTART") == kr(10))
  }

  @Test func newLinesNameMustBeFree() throws {
    let plan = try SmallAlliance.plan().applying(.spendNew(name: "ReSTART", kr(9), span()))
    for name in ["Fair", "ReSTART"] {
      #expect(throws: ChangeProblem.nameTaken(name)) {
        try plan.applying(.spendNew(name: name, kr(1), span()))
      }
    }
  }

  @Test func incomes() throws {
    let plan = try SmallAlliance.plan().applying([
      .horizon(years: 2), .incomeNew(name: "Fines", kr(50), span(2021)),
    ])
    let changed = try plan.applying(.income(plan.income("Grant"), .multiply(exact(1, 5)), span()))
    #expect(
      try changed.outlook().years.map(\.incomeAmounts) == [[kr(50), .zero], [kr(50), kr(50)]])
    #expect(throws: ChangeProblem.nameTaken("Fines")) {
      try plan.applying(.incomeNew(name: "Fines", kr(1), span()))
    }
    let negative = try plan.applying(.income(plan.income("Grant"), .subtract(kr(251)), span()))
    #expect(throws: ChangeProblem.belowZero(name: LocalName("Grant"), try year(2020), kr(-1))) {
      try negative.outlook()
    }
  }

  @Test func itemisedAmountIsChangedLikeAnother() throws {
    let plan = try SmallAlliance.plan()
    let phone = try plan.line("Phone")
    let changed = try plan.applying([
      .itemise(phone, kr(300), span()), .itemise(phone, kr(100), span()),
      .spend(phone, .multiply(exact(11, 10)), span()),
    ])
    #expect(try changed.amount("Phone") == kr(440))
    #expect(try changed.amount("Other") == kr(1_600))
  }

  @Test func itemiseProblems() throws {
    let plan = try SmallAlliance.plan()
    let (phone, fair) = (try plan.line("Phone"), try plan.line("Fair"))
    #expect(throws: ChangeProblem.notContained(line: LocalName("Fair"))) {
      try plan.applying(.itemise(fair, kr(1), span()))
    }
    for amount in [.zero, kr(-1)] {
      #expect(throws: ChangeProblem.amountNotPositive) {
        try plan.applying(.itemise(phone, amount, span()))
      }
    }
    let tooMuch = try plan.applying(.itemise(phone, kr(2_001), span()))
    #expect(throws: ChangeProblem.belowZero(name: LocalName("Other"), try year(2020), kr(-1))) {
      try tooMuch.outlook()
    }
  }
}
