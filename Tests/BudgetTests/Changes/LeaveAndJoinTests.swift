import Testing

@testable import Budget

/// Members going out of the fee base and coming back.
@Suite struct LeaveAndJoinTests {
  @Test func memberIsOutInTheYearsOfTheSpanOnly() throws {
    let plan = try leave(SmallAlliance.plan(), "Aker", span(2021, until: 2022))
      .applying(.horizon(years: 4))
    #expect(try plan.outlook().years.map(\.members) == [3, 2, 2, 3])
    #expect(try plan.outlook().years.map(\.fees) == [kr(6_000), kr(4_500), kr(4_500), kr(6_000)])
  }

  @Test func leaveJoinLeave() throws {
    var plan = try leave(SmallAlliance.plan(), "Aker", span())
    plan = try plan.applying(.join([plan.member("Aker")], span(2021)))
    plan = try leave(plan, "Aker", span(2023)).applying(.horizon(years: 5))
    #expect(try plan.outlook().years.map(\.members) == [2, 3, 3, 2, 2])
  }

  @Test func chanceAltersNoFigure() throws {
    let plan = try SmallAlliance.plan()
    let aker = try plan.member("Aker")
    let unsure = try plan.applying(.leave([aker], span(2021), chance: Chance(exact(3, 10))))
    #expect(try unsure.outlook() == plan.outlook())
    let expected = UncertainLeaving(
      members: [aker], span: try span(2021), chance: try exact(3, 10), change: ChangeIndex(0))
    #expect(unsure.uncertainLeavings == [expected])
  }

  @Test func leavingTwiceNamesTheFirstLeaving() throws {
    let plan = try leave(SmallAlliance.plan(), "Aker", span(2021))
    #expect(throws: ChangeProblem.alreadyOut(member: "Aker", since: ChangeIndex(0))) {
      try leave(plan, "Aker", span(2022))
    }
  }

  @Test func leavingEarlierThanStatedIsNews() throws {
    let plan = try leave(leave(SmallAlliance.plan(), "Aker", span(2022)), "Aker", span(2021))
      .applying(.horizon(years: 3))
    #expect(try plan.outlook().years.map(\.members) == [3, 2, 2])
  }

  @Test func onlyOneOfThemOutAlreadyIsAProblem() throws {
    let plan = try leave(SmallAlliance.plan(), "Aker", span())
    let both = [try plan.member("Bygdø"), try plan.member("Aker")]
    #expect(throws: ChangeProblem.alreadyOut(member: "Aker", since: ChangeIndex(0))) {
      try plan.applying(.leave(both, span(), chance: nil))
    }
  }

  @Test func memberFromTheStartCannotJoin() throws {
    let plan = try SmallAlliance.plan()
    #expect(throws: ChangeProblem.alreadyIn(member: "Aker", since: nil)) {
      try plan.applying(.join([plan.member("Aker")], span()))
    }
  }

  @Test func joiningTwiceNamesTheFirstJoining() throws {
    var plan = try leave(SmallAlliance.plan(), "Aker", span())
    plan = try plan.applying(.join([plan.member("Aker")], span(2021)))
    #expect(throws: ChangeProblem.alreadyIn(member: "Aker", since: ChangeIndex(1))) {
      try plan.applying(.join([plan.member("Aker")], span(2022)))
    }
  }

  @Test(arguments: [(-1, 10), (11, 10)])
  func chanceIsFromNothingToCertain(numerator: Int, denominator: Int) throws {
    let plan = try SmallAlliance.plan()
    let chance = try exact(numerator, denominator)
    #expect(throws: ChangeProblem.illegalChance) {
      try plan.applying(.leave([plan.member("Aker")], span(), chance: Chance(chance)))
    }
  }

  @Test func admittedMemberPaysFromItsYearOn() throws {
    let plan = try SmallAlliance.plan().applying([
      .horizon(years: 3),
      .admit(Newcomer(name: "Drøbak", county: "Viken"), population: Population(100), span(2021)),
    ])
    #expect(try plan.outlook().years.map(\.fees) == [kr(6_000), kr(6_150), kr(6_150)])
    #expect(try plan.member(plan.member("Drøbak")).county == "Viken")
  }

  @Test func admittedMembersStatedFigureGrowsFromItsFirstFee() throws {
    let plan = try SmallAlliance.plan().applying([
      .horizon(years: 3), .growth(.population, growth(100_000)),
      .admit(Newcomer(name: "Drøbak"), population: Population(100), span(2021)),
    ])
    let drøbak = try plan.member("Drøbak")
    #expect(try plan.population(of: drøbak, in: year(2021)) == Population(100))
    #expect(try plan.population(of: drøbak, in: year(2022)) == Population(110))
  }

  @Test func membersNameIsTaken() throws {
    let plan = try SmallAlliance.plan()
    #expect(throws: ChangeProblem.nameTaken("Aker")) {
      try plan.applying(.admit(Newcomer(name: "Aker"), population: .zero, span()))
    }
  }

  @Test func populationOfAllIsThatOfMembersThatAreIn() throws {
    let plan = try SmallAlliance.plan()
    let (aker, bygdø) = (try plan.member("Aker"), try plan.member("Bygdø"))
    let changed = try plan.applying([
      .horizon(years: 2), .leave([aker], span(), chance: nil),
      .leave([bygdø], span(until: 2020), chance: nil),
      .population(nil, .multiply(exact(11, 10)), span()), .join([aker], span(2021)),
    ])
    #expect(try changed.population(of: aker, in: year(2021)).inhabitants == 1_000)
    #expect(try changed.population(of: bygdø, in: year(2021)).inhabitants == 2_200)
  }

  /// 15 inhabitants grow by 10 % to 16.5, rounded to 17, of which a tenth more is 18.7, rounded to 19.
  @Test func percentageActsOnEachYearsRoundedInhabitants() throws {
    let plan = try SmallAlliance.plan()
    let changed = try plan.applying([
      .horizon(years: 2), .growth(.population, growth(100_000)),
      .population(plan.member("Aker"), .set(Population(15)), span()),
      .population(plan.member("Aker"), .multiply(exact(11, 10)), span()),
    ])
    let inhabitants = try changed.years.map {
      try changed.population(of: plan.member("Aker"), in: $0).inhabitants
    }
    #expect(inhabitants == [17, 19])
  }

  private func leave(_ plan: Plan, _ name: String, _ span: MonthSpan) throws -> Plan {
    try plan.applying(.leave([plan.member(name)], span, chance: nil))
  }
}
