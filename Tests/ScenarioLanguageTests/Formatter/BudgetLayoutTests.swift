import Budget
import ScenarioLanguage
import TestSupport
import Testing

@Suite("The standard layout of budget files")
struct BudgetLayoutTests {
  private static let untidy = """
    BUDGET   "Small"
    år 2020 ; rate  1.50   given
    populations 2019 , 2020 given   # the dates


    # The members.
    county  Viken population 30 , 31 code "30"
    part  Old  10 code "01"
        part New 20
    municipality  Sør-Odal  i Viken folketall 10 ,11 vekt 2 code "3002"
    reserve 100k   gitt
    line Books nb Bøker  -
     missing
    """

  private static let tidy = """
    budget "Small"
    år 2020
    rate 1.50 given
    populations 2019, 2020 given  # the dates

    # The members.
    county Viken population 30, 31 code "30"
      part Old 10 code "01"
      part New 20
    municipality Sør-Odal i Viken folketall 10, 11 vekt 2 code "3002"
    reserve 100k gitt

    """

  private func format(_ text: String, in language: InterfaceLanguage? = nil) -> FormattedSource {
    BudgetFormatter.format(SourceText(name: "b.budget", text: text), in: language)
  }

  @Test("is one statement a line with single spaces, and stays as it is")
  func layout() throws {
    let text = Self.untidy.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "\n")
    #expect(format(text).text == Self.tidy)
    #expect(!format(Self.tidy).isChanged)
  }

  @Test("a text that gives no budget is left alone, and its problems are told")
  func broken() {
    let formatted = format(Self.untidy)
    #expect(formatted.text == nil)
    #expect(!formatted.parsed.diagnostics.isEmpty)
  }

  @Test("words go into the other language and back, and mean the same")
  func languages() throws {
    let source = try EmbeddedBudget.text()
    let budget = try EmbeddedBudget.read()
    for first in InterfaceLanguage.allCases {
      let there = try #require(format(source, in: first).text)
      #expect(BudgetFileReader.read(SourceText(name: "b", text: there)).budget == budget)
      let back = try #require(format(there, in: .english).text)
      #expect(BudgetFileReader.read(SourceText(name: "b", text: back)).budget == budget)
    }
    let norwegian = try #require(format(source, in: .norwegian).text)
    #expect(norwegian.contains("\nkommune Halden i Viken folketall 31 177"))
    #expect(!norwegian.contains("\nmunicipality"))
  }

  @Test("the built-in budget is in it")
  func builtIn() throws { #expect(!format(try EmbeddedBudget.text()).isChanged) }
}
