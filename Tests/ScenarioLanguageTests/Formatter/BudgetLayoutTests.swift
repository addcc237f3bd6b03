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
    #expect(norwegian.contains(" som fast") && !norwegian.contains(" som permanent"))
  }

  @Test("words that stand for values go into the other language too, names do not")
  func values() throws {
    let english = """
      budget Small
      year 2024
      body Council decides fees, lines, programme given
      class county nb Fylkeskommuner
      fee of municipality, county
        amount base 100
        per inhabitants rate 1.50
        bands inhabitants members to 5: 1, above: 2
        tiers inhabitants size by inhabitants to 5: 1, above: 2
        share inhabitants 100 by members 20 %, inhabitants 80 %
      populations 2023 given
      municipality permanent population 10
      printed total 5 given
      reserve 100k given
      position temporary as seconded given
      column "Accounts" as accounts 2023 given
      earlier salaries 5 in "Accounts" given

      """
    let norwegian = try #require(format(english, in: .norwegian).text)
    for line in [
      "organ Council vedtar kontingent, poster, program gitt", "klasse fylke nb Fylkeskommuner",
      "kontingent for kommune, fylke", "  per innbyggere rate 1.50",
      "  trinn innbyggere members til 5: 1, over: 2",
      "  størrelsestrinn innbyggere size etter innbyggere til 5: 1, over: 2",
      "  andel inhabitants 100 etter medlemmer 20 %, innbyggere 80 %",
      "kommune permanent folketall 10", "trykt sum 5 gitt", "stilling temporary som innlånt gitt",
      "kolonne \"Accounts\" som regnskap 2023 gitt", "tidligere lønn 5 i \"Accounts\" gitt",
    ] {
      #expect(norwegian.contains(line + "\n"), "\(line)\n\(norwegian)")
    }
    #expect(format(norwegian, in: .english).text == english)
    #expect(!format(english).isChanged)
    let budgets = [english, norwegian].map {
      BudgetFileReader.read(SourceText(name: "b", text: $0)).budget
    }
    #expect(budgets[0] != nil && budgets[0] == budgets[1])
  }

  @Test("the built-in budget is in it")
  func builtIn() throws { #expect(!format(try EmbeddedBudget.text()).isChanged) }
}
