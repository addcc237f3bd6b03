import Testing

@testable import Budget

/// What holds for every plan, whatever was changed: no generated list of changes traps or breaks it.
@Suite struct PlanPropertyTests {
  @Test(arguments: 0..<150 as Range<UInt64>)
  func outlooksAddUp(seed: UInt64) throws {
    var changes = RandomChange(seed: seed)
    var plan = try SmallAlliance.plan()
    for _ in 0..<30 {
      let change = try changes.next(for: plan)
      let before = try PlannedBudget(plan)
      guard let changed = try? plan.applying(change), let outlook = try? changed.outlook() else {
        #expect((try? before.applying(change)) == nil)
        continue  // A problem was found, and the plan is as it was.
      }
      plan = changed
      // What a change cannot move is taken over from before.
      #expect(try before.applying(change).outlook == outlook)
      for figures in outlook.years { try check(figures, of: plan) }
      for (before, after) in zip(outlook.years, outlook.years.dropFirst()) {
        #expect(after.opening == before.closing)
      }
      #expect(outlook.years.map(\.year) == plan.years)
    }
  }

  @Test(arguments: 150..<250 as Range<UInt64>)
  func sameChangesGiveTheSamePlan(seed: UInt64) throws {
    var changes = RandomChange(seed: seed)
    var plan = try SmallAlliance.plan()
    var applied: [Change] = []
    for _ in 0..<30 {
      let change = try changes.next(for: plan)
      let before = plan
      if let changed = try? plan.applying(change) {
        #expect(changed.changeCount == plan.changeCount + 1)
        applied.append(change)
        #expect(plan == before)
        plan = changed
      } else {
        #expect(plan == before)
      }
    }
    let again = try SmallAlliance.plan().applying(applied)
    #expect(again == plan)
    #expect(again.hashValue == plan.hashValue)
    #expect(Self.outcome(of: again) == Self.outcome(of: plan))
  }

  @Test func generatedChangesAreMostlyLegalAndOfEveryKind() throws {
    var (legal, all) = (0, 0)
    var kinds: Set<String> = []
    for seed in 0..<100 as Range<UInt64> {
      var changes = RandomChange(seed: seed)
      var plan = try SmallAlliance.plan()
      for _ in 0..<30 {
        let change = try changes.next(for: plan)
        all += 1
        guard let changed = try? plan.applying(change), (try? changed.outlook()) != nil else {
          continue
        }
        legal += 1
        plan = changed
        kinds.insert(String("\(change)".prefix { $0 != "(" }))
      }
    }
    #expect(legal * 2 > all)
    #expect(kinds.count == 28, "\(kinds.sorted())")
  }

  private func check(_ figures: YearFigures, of plan: Plan) throws {
    #expect(try plan.feeSum(in: figures.year) == plan.statedFeeSum(in: figures.year))
    let fees = try plan.members.map { try plan.fee(of: $0.id, in: figures.year) }
    #expect(try figures.fees == fees.total())
    #expect(figures.members == plan.members.count { plan.isMember($0.id, in: figures.year) })
    #expect(
      try figures.income == figures.fees + figures.incomeAmounts.total()
        + figures.shares.map(\.others).total())
    #expect(try figures.salaries == figures.salaryAmounts.total())
    let lines = figures.lineAmounts.compactMap { $0 }
    let grouped = zip(plan.lines, figures.lineAmounts)
      .compactMap { $0.line.subBudget == nil ? nil : $1 }
    #expect(try figures.subBudgetAmounts == [grouped.total()])
    #expect(try figures.operations + grouped.total() == lines.total())
    #expect(try figures.expenses == figures.salaries + lines.total())
    #expect(try figures.result == figures.income - figures.expenses)
    #expect(try figures.closingTotal == figures.openingTotal + figures.result)
    #expect(try figures.closing.free + figures.closingBound == figures.closingTotal)
    #expect(try figures.closing.totalBound() == figures.closingBound)
    let amounts =
      lines + figures.salaryAmounts + figures.incomeAmounts + fees + figures.closing.bound
    #expect(amounts.allSatisfy { !$0.isNegative })
  }

  private static func outcome(of plan: Plan) -> Result<Outlook, ChangeProblem> {
    Result { () throws(ChangeProblem) in try plan.outlook() }
  }
}
