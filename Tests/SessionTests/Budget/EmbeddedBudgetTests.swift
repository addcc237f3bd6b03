import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@Suite("The embedded budget")
struct EmbeddedBudgetTests {
  let budget: Budget

  init() throws {
    #expect(EmbeddedBudget.reading.diagnostics.map { $0.problem.message(in: .english) } == [])
    budget = try EmbeddedBudget.read()
  }

  @Test("declares the alliance, its year and its fee")
  func frame() throws {
    #expect(budget.name == "Osloregionen 2020")
    #expect(budget.year.number == 2020)
    #expect(budget.rate == (try FeeRate(kroner: ExactNumber(3, over: 2))))
    #expect(budget.sources.map(\.key.english) == ["program", "register", "meeting", "agenda"])
    #expect(budget.remarks.count == 7)
  }

  @Test("names two counties, Oslo, at least 66 municipalities and a remainder of four people")
  func members() throws {
    let municipalities = budget.members.filter { $0.kind == .municipality }
    let named = municipalities.filter { !$0.isRemainder }
    #expect(budget.members.filter { $0.kind == .county }.map(\.name) == ["Viken", "Innlandet"])
    #expect(budget.members.filter { $0.kind == .city }.map(\.name) == ["Oslo"])
    #expect(named.count >= 66)
    let rest = budget.members.filter(\.isRemainder)
    #expect(rest.map(\.provenance.status) == [.derived])
    #expect(rest.map(\.name) == ["Kommuner, ikke spesifisert"])
    #expect(rest.first?.populations.first?.population.inhabitants == 4)
    #expect(
      budget.members.filter(\.hasGivenNotice).map(\.name) == ["Tønsberg", "Våler (Innlandet)"])
  }

  @Test("has the document's inhabitants by class of member")
  func inhabitants() {
    func sum(_ isCounted: (Member) -> Bool) -> Int64 {
      budget.members.filter(isCounted).reduce(0) {
        $0 + ($1.populations.first?.population.inhabitants ?? 0)
      }
    }
    #expect(sum { $0.kind == .county } == 1_591_674)
    #expect(sum { $0.kind == .municipality && !$0.hasGivenNotice } == 1_498_887)
    #expect(sum { $0.kind == .city } == 681_071)
    #expect(budget.members.allSatisfy { $0.populations.count == 3 || $0.populations.count == 1 })
  }

  @Test("keeps the units that merged, which add up to the member")
  func predecessors() {
    let merged = budget.members.filter { !$0.predecessors.isEmpty }
    #expect(merged.count >= 10)
    for member in merged {
      let parts = member.predecessors.reduce(0) { $0 + $1.population.inhabitants }
      #expect(parts == member.populations.first?.population.inhabitants, "\(member.name)")
    }
    let asker = budget.members.first { $0.name == "Asker" }
    #expect(asker?.predecessors.map(\.name) == ["Asker", "Røyken", "Hurum"])
  }

  @Test("has 13 lines of profiling in four columns, and the printed sums")
  func profiling() throws {
    let group = try #require(budget.identifiedSubBudgets.first)
    let lines = budget.lines.filter { $0.subBudget == group.id }
    #expect(
      group.subBudget.columns.map { budget.column($0).kind } == [.budget, .accounts, .forecast])
    #expect(lines.count == 13)
    #expect(lines.allSatisfy { $0.earlier.count == 3 })
    #expect(lines.allSatisfy { $0.provenance.status == .given })
    let sum = try lines.compactMap(\.amount).total()
    #expect(sum == Money(øre: 385_300_000))
    let thousands: [Int64] = [5_865, 3_460, 4_145, 3_853]
    let printed = (group.subBudget.columns.map(Optional.some) + [nil]).map {
      budget.printedAmount(.expenses, .part(.subBudget(group.id)), in: $0)
    }
    #expect(printed == thousands.map { Money(øre: $0 * 100_000) })
    let earlier = (0..<3).map { column in lines.compactMap { $0.earlier[column]?.øre }.reduce(0, +)
    }
    #expect(earlier == [6_045, 3_460, 4_145].map { $0 * 100_000 })
  }

  @Test("says how far every other figure can be relied on")
  func statuses() {
    #expect(budget.freeReserve == Money(øre: 226_000_000))
    #expect(budget.freeReserveProvenance.status == .approximate)
    #expect(budget.funds.map(\.opening) == [Money(øre: 344_000_000)])
    #expect(budget.funds.map(\.provenance.status) == [.approximate])
    // About 3.44 million, of about 5.7 million in all.
    #expect(budget.funds.map(\.provenance.halfWidth) == [Money(øre: 500_000)])
    #expect(budget.freeReserveProvenance.halfWidth == Money(øre: 4_500_000))
    #expect(Plan(budget).reserveHalfWidth == Money(øre: 10_000_000))
    #expect(budget.standardCostProvenance.status == .assumed)
    #expect(
      budget.positions.map(\.kind) == [
        .permanent, .permanent, .temporary, .temporary, .temporary, .seconded,
      ])
    #expect(budget.positions.allSatisfy { $0.provenance.status == .assumed })
    #expect(budget.positions.last?.payer == "Klimaetaten (Oslo)")
    #expect(budget.weightProvenance?.place?.english.hasPrefix("section 5.2.2, footnote") == true)
    #expect(budget.members.first { $0.name == "Tønsberg" }?.provenance.status == .assumed)
    #expect(budget.subBudgets.map(\.partOf?.english) == ["Projects and measures"])
    let others = budget.lines.filter { $0.subBudget == nil }
    #expect(
      others.dropFirst().allSatisfy {
        $0.provenance.place?.english.hasPrefix("section 5.2.3") == true
      })
    #expect(others.map(\.provenance.status) == [.derived] + Array(repeating: .missing, count: 4))
    #expect(others.dropFirst().allSatisfy { $0.amount == nil && $0.containedIn != nil })
  }

  @Test("has the 32 activities, none with a cost, and most with goals of the UN")
  func activities() {
    #expect(budget.activities.count == 32)
    #expect(budget.activities.allSatisfy { $0.cost == nil && !$0.focusArea.isEmpty })
    #expect(budget.activities.flatMap(\.goals).allSatisfy { (1...17).contains($0) })
    let identity = budget.activities.filter { $0.roles.contains { $0.english == "identity" } }.map(
      \.name.english)
    #expect(identity.count == 11)
    #expect(identity.contains("Oslopolitan: arbeidsgivere og talent"))
    #expect(identity.contains("Kommunikasjon for kompetansedeling"))
  }
}
