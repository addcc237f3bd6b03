import Testing

@testable import Budget

/// Statements about positions that cannot be carried out.
@Suite struct StaffProblemTests {
  private let manager = LocalName("Manager")
  private let clerk = LocalName("Clerk")

  @Test(arguments: [0, -1, .min, 998, .max])
  func thousandPositionsAtMost(count: Int) throws {
    #expect(throws: ChangeProblem.tooManyPositions(limit: 1_000)) {
      try hire(Hiring(count: count, kind: .temporary))
    }
  }

  @Test func hiringEndsAfterItBegins() throws {
    let (first, last) = (try month(2020, 9), try month(2020, 8))
    #expect(throws: ChangeProblem.endsBeforeStart(last, start: first)) {
      try hire(Hiring(count: 1, kind: .temporary, from: first, until: last))
    }
  }

  @Test func hiringBeforeTheBudgetYear() throws {
    let hiring = Hiring(count: 1, kind: .temporary, from: try month(2019, 12))
    #expect(throws: ChangeProblem.beforeBudgetYear(try year(2019), first: try year(2020))) {
      try hire(hiring)
    }
  }

  @Test func namesAreUnique() throws {
    #expect(throws: ChangeProblem.nameTaken("Clerk")) {
      try hire(Hiring(count: 1, kind: .temporary, name: "Clerk"))
    }
  }

  @Test func numberedNamesAreUnique() throws {
    let plan = try hire(Hiring(count: 1, kind: .temporary, name: "Adviser 2"))
    #expect(throws: ChangeProblem.nameTaken("Adviser 2")) {
      try plan.applying(.hire(Hiring(count: 2, kind: .temporary, name: "Adviser")))
    }
  }

  @Test func endingTwice() throws {
    let plan = try end("Clerk", month(2020, 6))
    #expect(throws: ChangeProblem.notStaffed(position: clerk, try month(2020, 7))) {
      try end("Clerk", month(2020, 6), in: plan)
    }
  }

  @Test func endingBeforeTheFirstMonth() throws {
    let plan = try hire(
      Hiring(count: 1, kind: .temporary, name: "Late", from: month(2020, 9)))
    let problem = ChangeProblem.endsBeforeStart(try month(2020, 7), start: try month(2020, 9))
    #expect(throws: problem) { try end("Late", month(2020, 7), in: plan) }
    #expect(try end("Late", month(2020, 8), in: plan).figures().salaryAmounts[3] == .zero)
  }

  @Test func endingBeforeTheBudgetYear() throws {
    #expect(throws: ChangeProblem.beforeBudgetYear(try year(2019), first: try year(2020))) {
      try end("Clerk", month(2019, 11))
    }
    #expect(try end("Clerk", month(2019, 12)).figures().salaryAmounts[1] == .zero)
  }

  @Test func extensionThatIsNone() throws {
    let plan = try end("Clerk", month(2021, 6))
    #expect(throws: ChangeProblem.alreadyStaffed(position: clerk, until: try month(2021, 6))) {
      try plan.applying(.extend(plan.position("Clerk"), until: month(2021, 5)))
    }
  }

  @Test(arguments: ["Manager", "Clerk", "Guest"])
  func extensionNeedsAnEnd(name: String) throws {
    let plan = try SmallAlliance.plan()
    #expect(throws: ChangeProblem.hasNoEnd(position: LocalName(name))) {
      try plan.applying(.extend(plan.position(name), until: month(2021, 6)))
    }
  }

  @Test func extensionBeforeTheStart() throws {
    let plan = try hire(
      Hiring(
        count: 1, kind: .temporary, name: "Late", from: month(2020, 9), until: month(2020, 12)))
    let problem = ChangeProblem.endsBeforeStart(try month(2020, 8), start: try month(2020, 9))
    #expect(throws: problem) {
      try plan.applying(.extend(plan.position("Late"), until: month(2020, 8)))
    }
  }

  @Test func conversionThatIsNone() throws {
    let plan = try SmallAlliance.plan()
    #expect(throws: ChangeProblem.alreadyOfKind(position: clerk, .temporary)) {
      try plan.applying(.convert(plan.position("Clerk"), to: .temporary))
    }
  }

  @Test func secondedPositionHasNoCostToChange() throws {
    let plan = try SmallAlliance.plan()
    let problem = ChangeProblem.paidByAnother(position: LocalName("Guest"), payer: nil)
    #expect(throws: problem) {
      try plan.applying(.cost(plan.position("Guest"), .set(kr(1)), span()))
    }
  }

  @Test func costCannotFallBelowZero() throws {
    let plan = try SmallAlliance.plan()
    let cut = try plan.applying(.cost(plan.position("Clerk"), .subtract(kr(601)), span()))
    #expect(throws: ChangeProblem.belowZero(name: clerk, try year(2020), kr(-1))) {
      try cut.outlook()
    }
  }

  private func hire(_ hiring: Hiring) throws -> Plan {
    try SmallAlliance.plan().applying(.hire(hiring))
  }

  private func end(_ name: String, _ month: Month, in plan: Plan? = nil) throws -> Plan {
    let plan = try plan ?? SmallAlliance.plan()
    return try plan.applying(.end([plan.position(name)], after: month))
  }
}
