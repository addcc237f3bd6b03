import Analysis
import Budget
import Foundation
import ScenarioLanguage
import TestSupport
import Testing

/// A change of the built-in budget's text, and what it does to its quarrels.
struct Mended: Sendable, CustomTestStringConvertible {
  let name: String
  let old: String
  let new: String
  /// How many quarrels more there are.
  let more: Int

  init(_ name: String, _ old: String, _ new: String, more: Int) {
    self.name = name
    self.old = old
    self.new = new
    self.more = more
  }

  var testDescription: String { name }
}

@Suite("Quarrels of a budget with itself")
struct QuarrelTests {
  private static let text = (try? EmbeddedBudget.text()) ?? ""

  private func quarrels(_ text: String) throws -> [Quarrel] {
    let read = BudgetFileReader.read(SourceText(name: "b", text: text))
    return Quarrel.all(
      of: try #require(
        read.budget, "\(read.diagnostics.map { $0.problem.message(in: .english) })"))
  }

  @Test("of the built-in budget are the four that its document has")
  func builtIn() throws {
    let found = try quarrels(Self.text)
    #expect(
      found.map(\.reason) == [
        .parts(sum: Money(øre: 667_905_500), found: Money(øre: 667_905_450)),
        .surer(found: Money(øre: 10_000_000), halfWidth: Money(øre: 10_000_000)),
        .differs(found: Money(øre: 604_500_000), byPrinted: nil),
        .differs(found: Money(øre: 190_000_000), byPrinted: Money(øre: 172_000_000)),
      ])
    let budget = try EmbeddedBudget.read()
    #expect(
      found[2].lines.map { budget.line($0).name.english } == [
        "Host attractiveness", "Reporting and information",
      ])
  }

  static let rows = [
    Mended(
      "the total is that of its rows", "printed total 6 679 054", "printed total 6 679 055",
      more: -1),
    Mended(
      "the sum of 2019 is that of its lines, which mends the text too", "earlier 5 865k,",
      "earlier 6 045k,", more: -1),
    Mended(
      "the text says 1.9 million", "printed profiling 1.8 mill", "printed profiling 1.9 mill",
      more: -1),
    Mended(
      "the reserve is known well",
      "approximate program \"section 5.2.4\" within 50 000\n\n# Counties",
      "approximate program \"section 5.2.4\" within 100 000\n\n# Counties", more: -1),
    Mended(
      "a fee row is misprinted", "printed county 2 387 511", "printed county 2 387 611", more: 1),
    Mended("the forecast is misprinted", "3 460k, 4 145k given", "3 460k, 4 415k given", more: 1),
    Mended("this year's sum is misprinted", "sum 3 853k of", "sum 3 835k of", more: 1),
    Mended(
      "the whole of 2019 does not agree", "earlier expenses 12.1 mill",
      "earlier expenses 11.1 mill", more: 1),
    Mended(
      "about 4.1 million is another", "printed profiling 4.1 mill", "printed profiling 4.3 mill",
      more: 1),
    Mended(
      "the overspend is another", "printed result -5.6 mill", "printed result -5.9 mill", more: 1),
    Mended(
      "a line of 2019 is another", "earlier 700k, 558k, 624k", "earlier 700k, 558k, 642k", more: 2),
  ]

  @Test("follow the figures: a mended one has none, a slip makes one", arguments: rows)
  func followed(row: Mended) throws {
    #expect(Self.text.contains(row.old))
    let before = try quarrels(Self.text).count
    let after = try quarrels(Self.text.replacing(row.old, with: row.new, maxReplacements: 1)).count
    #expect(after - before == row.more)
  }

  @Test("leave out what is missing, and members that have given notice")
  func silent() throws {
    let budget = """
      budget "Small"
      year 2021
      rate 2 given
      populations 2020 given
      municipality Moss population 1 000
      municipality Nes population 500 notice
      column "Accounts 2020" as accounts 2020 missing
      reserve 5 000 given
      printed municipality 2 000 given
      printed total 2 000 given
      printed salaries 5 in "Accounts 2020" given

      """
    #expect(try quarrels(budget).isEmpty)
    #expect(try quarrels(budget.replacing("total 2 000", with: "total 3 000")).count == 1)
  }
}
