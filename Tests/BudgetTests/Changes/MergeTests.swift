import Testing

@testable import Budget

/// Members that become one, of 1 000 and 2 000 inhabitants.
@Suite struct MergeTests {
  @Test func survivorPaysForAllFromTheYearOn() throws {
    let plan = try merged(from: 2021)
    #expect(try plan.outlook().years.map(\.members) == [3, 2, 2])
    #expect(try plan.outlook().years.map(\.fees) == [kr(6_000), kr(6_000), kr(6_000)])
    #expect(try inhabitants(of: "Aker", plan) == [1_000, 3_000, 3_000])
  }

  @Test func newMemberTakesOverFromItsParts() throws {
    let plan = try merged(into: .new(name: "Akerbygd"), from: 2021)
    #expect(try plan.outlook().years.map(\.members) == [3, 2, 2])
    #expect(try plan.outlook().years.map(\.fees) == [kr(6_000), kr(6_000), kr(6_000)])
    #expect(try inhabitants(of: "Akerbygd", plan).dropFirst() == [3_000, 3_000])
  }

  @Test func newMemberIsOfItsPartsKind() throws {
    let plan = try Osloregionen.plan()
    let counties = [try plan.member("Viken"), try plan.member("Innlandet")]
    let merged = try plan.applying(
      .merge(counties, into: .new(name: "Østlandet"), from: year(2020)))
    #expect(try merged.member(merged.member("Østlandet")).kind == .county)
  }

  @Test func namingAMemberTwiceCountsItOnce() throws {
    let plan = try threeYears()
    let (aker, bygdø) = (try plan.member("Aker"), try plan.member("Bygdø"))
    let merged = try plan.applying(
      .merge([bygdø, bygdø, aker], into: .existing(aker), from: year(2020)))
    #expect(try inhabitants(of: "Aker", merged) == [3_000, 3_000, 3_000])
  }

  @Test func survivorNeedNotBeNamedAmongTheParts() throws {
    let plan = try threeYears()
    let (aker, bygdø) = (try plan.member("Aker"), try plan.member("Bygdø"))
    let merged = try plan.applying(.merge([bygdø], into: .existing(aker), from: year(2020)))
    #expect(try inhabitants(of: "Aker", merged) == [3_000, 3_000, 3_000])
  }

  @Test func populationStatedBeforeIsOfTheMemberAlone() throws {
    let plan = try threeYears()
    let stated = try plan.applying(
      .population(plan.member("Aker"), .set(Population(1_100)), span()))
    #expect(try inhabitants(of: "Aker", merged(stated, from: 2021)) == [1_100, 3_100, 3_100])
  }

  @Test func populationStatedAfterwardsIsOfAllTogether() throws {
    let plan = try merged(from: 2021)
    let stated = try plan.applying(
      .population(plan.member("Aker"), .set(Population(3_300)), span(2022)))
    #expect(try inhabitants(of: "Aker", stated) == [1_000, 3_000, 3_300])
  }

  @Test func populationOfAPartGoesOnCounting() throws {
    let plan = try merged(from: 2021)
    let stated = try plan.applying(
      .population(plan.member("Bygdø"), .add(Population(10)), span(2022)))
    #expect(try inhabitants(of: "Aker", stated) == [1_000, 3_000, 3_010])
  }

  @Test func populationOfAllCountsEachInhabitantOnce() throws {
    let plan = try merged(from: 2021).applying(.population(nil, .multiply(exact(11, 10)), span()))
    #expect(try inhabitants(of: "Aker", plan) == [1_100, 3_300, 3_300])
    #expect(try inhabitants(of: "Bygdø", plan)[0] == 2_200)
    #expect(try plan.outlook().years.map(\.population) == [3_850, 3_850, 3_850])
  }

  @Test func survivorCanMergeAgain() throws {
    let plan = try merged(from: 2021).applying(
      .admit(Newcomer(name: "Drøbak"), population: Population(5), span()))
    let parts = [try plan.member("Aker"), try plan.member("Drøbak")]
    let twice = try plan.applying(.merge(parts, into: .new(name: "All"), from: year(2022)))
    #expect(try inhabitants(of: "All", twice)[2] == 3_005)
    #expect(try twice.outlook().years.map(\.fees) == [kr(6_007, 50), kr(6_007, 50), kr(6_007, 50)])
  }

  @Test func absorbedMemberCannotJoinBesidesItsSurvivor() throws {
    let plan = try merged(from: 2021)
    #expect(
      throws: ChangeProblem.partOf(member: "Bygdø", whole: "Aker", since: ChangeIndex(1))
    ) {
      try plan.applying(.join([plan.member("Bygdø")], span(2022)))
    }
  }

  @Test func absorbedMemberCanLeaveAndJoinBeforeTheMerger() throws {
    var plan = try merged(from: 2022)
    plan = try plan.applying(.leave([plan.member("Bygdø")], span(until: 2021), chance: nil))
    plan = try plan.applying(.join([plan.member("Bygdø")], span(2021, until: 2021)))
    #expect(try plan.outlook().years.map(\.members) == [2, 3, 2])
  }

  @Test func membersCannotAbsorbEachOther() throws {
    let plan = try merged(from: 2022)
    let (aker, bygdø) = (try plan.member("Aker"), try plan.member("Bygdø"))
    #expect(
      throws: ChangeProblem.partOf(member: "Bygdø", whole: "Aker", since: ChangeIndex(1))
    ) {
      try plan.applying(.merge([aker, bygdø], into: .existing(bygdø), from: year(2021)))
    }
  }

  @Test func memberThatIsOutCannotMerge() throws {
    let plan = try threeYears()
    let left = try plan.applying(.leave([plan.member("Bygdø")], span(2021), chance: nil))
    #expect(throws: ChangeProblem.notInFeeBase(member: "Bygdø", try year(2021))) {
      try merged(left, from: 2021)
    }
  }

  @Test func mergerNeedsTwo() throws {
    let plan = try threeYears()
    let aker = try plan.member("Aker")
    #expect(throws: ChangeProblem.mergesOnlyOne(member: "Aker")) {
      try plan.applying(.merge([aker, aker], into: .existing(aker), from: year(2020)))
    }
  }

  @Test func weightsMustAgree() throws {
    let plan = try threeYears()
    let parts = [try plan.member("Aker"), try plan.member("City")]
    #expect(throws: ChangeProblem.differentWeights(["Aker", "City"])) {
      try plan.applying(.merge(parts, into: .existing(parts[0]), from: year(2020)))
    }
  }

  @Test func newNameMustBeFree() throws {
    #expect(throws: ChangeProblem.nameTaken("City")) {
      try merged(into: .new(name: "City"), from: 2020)
    }
  }

  private func threeYears() throws -> Plan {
    try SmallAlliance.plan().applying(.horizon(years: 3))
  }

  /// Aker and Bygdø merged into Aker or another.
  private func merged(
    _ plan: Plan? = nil, into survivor: MergedMember? = nil, from first: Int
  ) throws -> Plan {
    let plan = try plan ?? threeYears()
    let parts = [try plan.member("Aker"), try plan.member("Bygdø")]
    return try plan.applying(
      .merge(parts, into: survivor ?? .existing(parts[0]), from: year(first)))
  }

  private func inhabitants(of name: String, _ plan: Plan) throws -> [Int64] {
    let id = try plan.member(name)
    return try plan.years.map { try plan.population(of: id, in: $0).inhabitants }
  }
}
