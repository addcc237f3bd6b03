import TestSupport
import Testing

@testable import ScenarioLanguage

@Suite("The standard layout of statements") struct StatementLayoutTests {
  typealias Row = Case<String, String>

  static func formatted(_ text: String, in language: InterfaceLanguage? = nil) -> String? {
    let source = SourceText(name: "test", text: text)
    return ScenarioFormatter.format(source, in: language).text.map { String($0.dropLast()) }
  }

  static let spaces: [Row] = [
    Row("several spaces", "leave   Oslo ,Nes  from   2021", "leave Oslo, Nes from 2021"),
    Row("tabs and a no-break space", "\tleave\u{A0}Nore  og\tUvdal", "leave Nore og Uvdal"),
    Row("operators", "assert free>=0 and bound<1", "assert free >= 0 and bound < 1"),
    Row("signs of other keyboards", "assert free ≥ −5 × 2", "assert free >= -5 * 2"),
    Row("not equal", "assert free≠0", "assert free != 0"),
    Row("parentheses", "( free+2 )*3", "(free + 2) * 3"),
    Row("a function", "min ( free,2 )", "min(free, 2)"),
    Row("a minus before a name", "- free", "-free"),
    Row("a minus behind a minus", "free - ( - 5 )", "free - (-5)"),
    Row("a list with and", "ut \"Nes\" and  \"Moss\"", "ut \"Nes\" og \"Moss\""),
    Row("a bare list with and", "leave  Nes  and Moss", "leave Nes and Moss"),
    Row("a difference without spaces", "5000-12", "5 000 - 12"),
    Row("a relative amount", "rate + 10 øre", "rate +10 øre"),
    Row("an amount taken off", "spend Communication - 5%", "spend Communication -5%"),
    Row("an amount times", "rate *1.5", "rate * 1.5"),
    Row("an amount set", "rate =1.60", "rate = 1.60"),
    Row(
      "a link", "Based  on \"A\" VERSION  \"x\" Free - 1707084.5",
      "based on \"A\" version \"x\" free -1 707 084.5"),
    Row("an exclamation mark", "save ! \"A\"", "save! \"A\""),
    Row("a suffix of a name", "leave Våler (Innlandet)", "leave Våler (Innlandet)"),
  ]

  static let numbers: [Row] = [
    Row("groups", "population Oslo 693494", "population Oslo 693 494"),
    Row("other group signs", "profiling 3'000'000", "profiling 3 000 000"),
    Row("underscores", "profiling 500_000", "profiling 500 000"),
    Row("no-break and thin spaces", "profiling 1\u{A0}500\u{202F}000", "profiling 1 500 000"),
    Row("an English decimal sign", "rate 1,60", "rate 1.60"),
    Row("a Norwegian decimal sign", "sats 1.60", "sats 1,60"),
    Row("three decimals", "rate 1605.125; rate 1,6050", "rate 1 605.125\nrate 1.6050"),
    Row("three decimals once the groups are gone", "rate 0001.605", "rate 1.6050"),
    Row("three decimals behind a nought", "rate 0.605", "rate 0.605"),
    Row("needless noughts", "undo 007", "undo 7"),
    Row("nought", "profiling 000", "profiling 0"),
    Row("decimals kept", "rate 1.60", "rate 1.60"),
    Row("a thousand", "profiling 500 thousand", "profiling 500k"),
    Row("a million", "profiling 0.5 m kr", "profiling 0.5 mill kr"),
    Row("a Norwegian million", "profilering 0,5 millioner kroner", "profilering 0,5 mill kr"),
    Row("an English percentage", "rate +5 percent", "rate +5%"),
    Row("a Norwegian percentage", "sats +5%", "sats +5 %"),
    Row("years are not grouped", "leave Nes from 2021", "leave Nes from 2021"),
    Row("a year of a figure", "free at 2021 + 2021", "free at 2021 + 2 021"),
    Row("months", "hire 1 temporary from 2020-09", "hire 1 temporary from 2020-09"),
    Row("list items in Norwegian", "maks(1,5, 2 ,3)", "maks(1,5, 2, 3)"),
  ]

  static let words: [Row] = [
    Row("capitals", "LEAVE Oslo FROM 2021", "leave Oslo from 2021"),
    Row("folded letters", "sla sammen Moss, Råde til Moss", "slå sammen Moss, Råde til Moss"),
    Row("a synonym", "meld ut Nes", "ut Nes"),
    Row("a spelling", "itemize Communication 300k", "itemise Communication 300k"),
    Row("into", "merge Moss, Råde to Moss", "merge Moss, Råde into Moss"),
    Row("to", "convert X into permanent", "convert X to permanent"),
    Row("to a year", "weight Oslo 1 to 2022", "weight Oslo 1 until 2022"),
    Row("til et år", "vekt Oslo 1 til 2022", "vekt Oslo 1 til og med 2022"),
    Row("tom", "vekt Oslo 1 tom 2022", "vekt Oslo 1 til og med 2022"),
    Row("chance", "leave Nes chance 30%", "leave Nes with chance 30%"),
    Row("give or take", "population all +/- 1 %", "population all ±1%"),
    Row(
      "a sweep", "sweep  vekt Oslo 1 .. 2 step 0.5 BY  rate 1.5,  1.6 show free",
      "sweep weight Oslo 1..2 step 0.5 by rate 1.5, 1.6 show free"),
    Row(
      "a sweep of growth", "sweep growth salaries 0% .. 4% by leave \"Viken\"",
      "sweep growth wages 0%..4% by leave Viken"),
    Row("a plural kept", "ansett 2 midlertidige", "ansett 2 midlertidige"),
    Row("one year", "plan 1 year", "plan 1 year"),
    Row("wages as a figure", "wages of X", "salaries of X"),
    Row("wages that grow", "growth salaries 3%", "growth wages 3%"),
    Row(
      "a mixed statement", "leave Nes fra 2021 med sjanse 5 %", "leave Nes from 2021 with chance 5%"
    ),
    Row("words to help", "HELP  slå  sammen!", "help slå sammen!"),
    Row("an option", "sett  språk  EN", "sett språk EN"),
    Row("leaving", "exit", "quit"),
    Row("leaving in Norwegian", "avslutt", "slutt"),
    Row("a number in words", "plan fire år", "plan 4 år"),
    Row("an article", "hire a temporary", "hire 1 temporary"),
    Row("a name of let", "let  Margin=0.5 m", "let Margin = 0.5 mill"),
  ]

  static let quotes: [Row] = [
    Row("needless", "leave \"Tønsberg\"", "leave Tønsberg"),
    Row("a suffix", "leave \"Våler (Innlandet)\"", "leave Våler (Innlandet)"),
    Row("a keyword in it", "leave \"Nore og Uvdal\"", "leave \"Nore og Uvdal\""),
    Row("a bare keyword in it", "leave Nore og Uvdal", "leave Nore og Uvdal"),
    Row("a comma in it", "leave \"A, B\"", "leave \"A, B\""),
    Row("a number in it", "cost \"Temporary 1\" 950k", "cost \"Temporary 1\" 950k"),
    Row("a value behind it", "spend \"A\" margin", "spend \"A\" margin"),
    Row("a figure behind it", "spend \"A\" population / 2", "spend \"A\" population / 2"),
    Row("parentheses behind it", "spend \"A\" (b)", "spend \"A\" (b)"),
    Row("an argument behind it", "convert \"A\" to permanent", "convert A to permanent"),
    Row("other quotes", "leave «A, B», “C, D”", "leave \"A, B\", \"C, D\""),
    Row("escapes", "leave «A \"B\" \\\\»", "leave \"A \\\"B\\\" \\\\\""),
    Row("a scenario's name", "scenario Tønsberg leaves", "scenario \"Tønsberg leaves\""),
    Row("a scenario of a figure", "free in Adopted", "free in \"Adopted\""),
    Row("a new line", "spend new ReSTART 250k", "spend new \"ReSTART\" 250k"),
    Row("a new position", "hire 1 temporary as Adviser", "hire 1 temporary as \"Adviser\""),
    Row("a new member that is meant", "join \"Moos\" population 5", "join \"Moos\" population 5"),
    Row("a new member", "join Kragerø population 5", "join Kragerø population 5"),
    Row("a merged member that is meant", "merge A, B into \"C\"", "merge A, B into \"C\""),
    Row("a note's spaces", "note  “a  b ”", "note \"a  b \""),
    Row("two spaces in a name", "leave \"A  B\"", "leave A B"),
  ]

  @Test(arguments: spaces + numbers + words + quotes)
  func statement(row: Row) throws {
    let text = try #require(Self.formatted(row.input))
    #expect(text == row.expected)
    #expect(Self.formatted(text) == text)
  }

  typealias Translation = Case<String, (en: String, nb: String)>

  static let translations: [Translation] = [
    Translation(
      "an amount", "sats 1,60 fra 2021", (en: "rate 1.60 from 2021", nb: "sats 1,60 fra 2021")),
    Translation(
      "a merger", "slå sammen A, B til C", (en: "merge A, B into C", nb: "slå sammen A, B til C")),
    Translation(
      "a position", "hire 2 temporary until 2021-08",
      (en: "hire 2 temporary until 2021-08", nb: "ansett 2 midlertidig til og med 2021-08")),
    Translation("a figure", "frie + inntekt", (en: "free + income", nb: "fri + inntekter")),
    Translation(
      "a percentage", "growth wages 2.5%", (en: "growth wages 2.5%", nb: "vekst lønn 2,5 %")),
    Translation("three decimals", "rate 0.125", (en: "rate 0.125", nb: "sats 0,125")),
    Translation("leaving", "slutt", (en: "quit", nb: "slutt")),
  ]

  @Test(arguments: translations)
  func intoALanguage(row: Translation) {
    #expect(Self.formatted(row.input, in: .english) == row.expected.en)
    #expect(Self.formatted(row.input, in: .norwegian) == row.expected.nb)
  }

  /// What help shows is how it should be written.
  @Test(arguments: StatementForm.all.map(\.concept), InterfaceLanguage.allCases)
  func examplesAreInTheLayout(concept: Concept, language: InterfaceLanguage) throws {
    let form = try #require(StatementForm.form(of: concept))
    for example in form.examples(in: language) {
      let text = try #require(Self.formatted(example, in: language))
      #expect(text.filter { $0 != "\"" } == example.filter { $0 != "\"" } || example == ":q")
      #expect(Self.formatted(text) == text)
    }
  }
}
