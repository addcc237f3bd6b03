import Testing

@testable import Budget

/// How dated statements and growth act together on the amount of a line.
///
/// The line is 2 000.00 kr in 2020, and prices grow by 2.7513 % where nothing else is said.
@Suite struct GrowingAmountTests {
  @Test func undisturbedAmountIsRoundedOnce() throws {
    let plan = try SmallAlliance.plan().applying([.horizon(years: 4), grown])
    #expect(try plan.amount("Other", 2021) == kr(2_055, 3))
    #expect(try plan.amount("Other", 2022) == kr(2_111, 57))
    #expect(try plan.amount("Other", 2023) == kr(2_169, 66))
  }

  @Test func setAmountGrowsFromItsYear() throws {
    let plan = try changed(.set(kr(1_000)), span(2021))
    #expect(try plan.amount("Other", 2020) == kr(2_000))
    #expect(try plan.amount("Other", 2021) == kr(1_000))
    #expect(try plan.amount("Other", 2023) == kr(1_055, 78))
  }

  @Test(arguments: [2021, 2022, 2025, 2029])
  func moveActsOnTheGrownAmountToTheØre(number: Int) throws {
    // The earlier statements make the amount one whose parts, rounded apart, would not add up to it.
    let earlier = try changed(.add(kr(33, 33)), span(2020), horizon: 10)
    let before = try #require(try earlier.amount("Other", number))
    let after = try spend(on: earlier, .add(kr(10)), span(number)).amount("Other", number)
    #expect(try after == before + kr(10))
  }

  @Test func movedAmountGrowsOnAsOne() throws {
    let plan = try changed(.add(kr(100, 1)), span(2021), horizon: 10)
    let moved = try #require(try plan.amount("Other", 2021))
    for number in 2022...2029 {
      let expected = try growth(27_513).grown(moved, years: number - 2021)
      #expect(try plan.amount("Other", number) == expected)
    }
  }

  @Test func amountReturnsToItsUndisturbedCourse() throws {
    let undisturbed = try SmallAlliance.plan().applying([.horizon(years: 30), grown])
    let plan = try spend(on: undisturbed, .add(kr(33, 33)), span(2022, until: 2024))
    for number in [2020, 2021] + Array(2025...2049) {
      #expect(try plan.amount("Other", number) == undisturbed.amount("Other", number))
    }
  }

  @Test func itemisingNeverAltersTheTotal() throws {
    let plain = try SmallAlliance.plan().applying([.horizon(years: 30), grown])
    let plan = try plain.applying(.itemise(plain.line("Phone"), kr(333, 33), span(2021)))
    for (before, after) in zip(try plain.outlook().years, try plan.outlook().years) {
      #expect(after.expenses == before.expenses)
    }
  }

  @Test func factorDoesNotGrow() throws {
    let plan = try changed(.multiply(exact(11, 10)), span(2021))
    #expect(try plan.amount("Other", 2021) == kr(2_260, 53))
    #expect(try plan.amount("Other", 2022) == kr(2_322, 72))
  }

  @Test func laterStatementSeesAnEarlierOneThatBeginsLater() throws {
    var plan = try SmallAlliance.plan().applying(.horizon(years: 3))
    plan = try spend(on: plan, .set(kr(100)), span(2021))
    plan = try spend(on: plan, .add(kr(10)), span(2020))
    #expect(try plan.amount("Other", 2020) == kr(2_010))
    #expect(try plan.amount("Other", 2021) == kr(110))
    #expect(try plan.amount("Other", 2022) == kr(110))
  }

  private var grown: Change {
    get throws { .growth(.prices, try growth(27_513)) }
  }

  private func changed(
    _ adjustment: Adjustment<Money>, _ span: YearSpan, horizon: Int = 4
  ) throws -> Plan {
    let plan = try SmallAlliance.plan().applying([.horizon(years: horizon), grown])
    return try spend(on: plan, adjustment, span)
  }

  private func spend(
    on plan: Plan, _ adjustment: Adjustment<Money>, _ span: YearSpan
  ) throws -> Plan {
    try plan.applying(.spend(plan.line("Other"), adjustment, span))
  }
}
