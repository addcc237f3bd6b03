import Testing

@testable import Budget

/// The figures that the model's documentation promises for the Osloregionen budget of 2020.
@Suite struct OsloregionenFigureTests {
  @Test func beforeTheNotices() throws {
    let figures = try Osloregionen.plan().figures()
    #expect(figures.fees == kr(6_753_576))
    #expect(figures.income == kr(6_753_576))
    #expect(figures.salaries == kr(5_000_000))
    #expect(figures.operations == kr(3_426_054, 50))
    #expect(figures.subBudgetAmounts == [kr(3_853_000)])
    #expect(figures.result == kr(-5_525_478, 50))
    #expect(figures.openingTotal == kr(5_700_000))
    #expect(figures.closingTotal == kr(174_521, 50))
    #expect(figures.closing == Balance(free: kr(174_521, 50), bound: [.zero]))
    #expect(figures.positions == 6)
  }

  @Test func asAdopted() throws {
    let figures = try Osloregionen.adopted().figures()
    #expect(figures.fees == kr(6_679_054, 50))
    #expect(figures.population == 3_771_632)
    #expect(figures.salaries == kr(5_000_000))
    #expect(figures.operations == kr(3_426_054, 50))
    #expect(figures.subBudgetAmounts == [kr(3_853_000)])
    #expect(figures.result == kr(-5_600_000))
    #expect(figures.openingTotal == kr(5_700_000))
    #expect(figures.closing == Balance(free: kr(100_000), bound: [.zero]))
  }

  @Test(arguments: [
    (MemberKind.county, kr(2_387_511)), (.municipality, kr(2_248_330, 50)), (.city, kr(2_043_213)),
  ])
  func feesByClass(kind: MemberKind, fees: Money) throws {
    let plan = try Osloregionen.adopted()
    let first = plan.budget.year
    let ofKind = try plan.members.filter { $0.member.kind == kind }
      .map { try plan.fee(of: $0.id, in: first) }
    #expect(try ofKind.total() == fees)
  }

  @Test func onlyTønsbergLeaves() throws {
    let plan = try Osloregionen.plan()
    let figures = try plan.applying(.leave([plan.member("Tønsberg")], span(), chance: nil))
      .figures()
    #expect(figures.fees == kr(6_684_612))
    #expect(figures.result == kr(-5_594_442, 50))
    #expect(figures.closing.free == kr(105_557, 50))
  }

  @Test func higherRate() throws {
    let rate = try FeeRate(kroner: exact(8, 5))
    let figures = try Osloregionen.adopted().applying(.rate(.set(rate), span())).figures()
    #expect(figures.fees == kr(7_124_324, 80))
    #expect(figures.result == kr(-5_154_729, 70))
    #expect(figures.closing.free == kr(545_270, 30))
  }

  @Test func vikenLeaves() throws {
    let plan = try Osloregionen.adopted()
    let figures = try plan.applying(.leave([plan.member("Viken")], span(), chance: nil)).figures()
    #expect(figures.fees == kr(4_871_970))
    #expect(figures.result == kr(-7_407_084, 50))
    #expect(figures.closing.free == kr(-1_707_084, 50))
  }

  @Test func cutProjectsLeaveBoundMoneyIdle() throws {
    let plan = try Osloregionen.adopted()
    let line = try plan.line("Strategic marketing projects")
    let figures = try plan.applying(.spend(line, .subtract(kr(815_000)), span())).figures()
    #expect(figures.fees == kr(6_679_054, 50))
    #expect(figures.result == kr(-4_785_000))
    #expect(figures.closing == Balance(free: kr(513_000), bound: [kr(402_000)]))
  }

  @Test func hireFromSeptember() throws {
    let hiring = Hiring(count: 1, kind: .temporary, from: try month(2020, 9))
    let figures = try Osloregionen.adopted().applying(.hire(hiring)).figures()
    #expect(figures.result == kr(-5_933_333, 33))
    #expect(figures.closing.free == kr(-233_333, 33))
    #expect(figures.positions == 7)
  }

  @Test(arguments: [
    (2021, kr(6_770_490), kr(-5_408_564, 50)), (2022, kr(6_813_912), kr(-10_873_707)),
    (2023, kr(6_813_912), kr(-16_338_849, 50)),
  ])
  func fourYears(number: Int, fees: Money, free: Money) throws {
    let figures = try Osloregionen.adopted().applying(.horizon(years: 4)).figures(number)
    #expect(figures.fees == fees)
    #expect(figures.closing == Balance(free: free, bound: [.zero]))
  }
}
