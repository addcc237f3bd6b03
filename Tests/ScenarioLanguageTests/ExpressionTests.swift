import TestSupport
import Testing

@testable import ScenarioLanguage

@Suite struct ExpressionTests {
  @Test(arguments: [
    Case("number", "5", "5"),
    Case("sum from the left", "1 - 2 - 3", "(subtract (subtract 1 2) 3)"),
    Case("product before sum", "1 + 2 * 3", "(add 1 (multiply 2 3))"),
    Case("quotient from the left", "8 / 4 / 2", "(divide (divide 8 4) 2)"),
    Case("parentheses", "(1 + 2) * 3", "(multiply (add 1 2) 3)"),
    Case("sign before product", "-1 * 2", "(multiply (minus 1) 2)"),
    Case("a sign in parentheses", "1 - (-2)", "(subtract 1 (minus 2))"),
    Case("per cent of what stands before", "fees + 5%", "(add fees 5%)"),
    Case("comparison after sum", "free + 1 >= 0", "(greaterOrEqual (add free 1) 0)"),
    Case("and after comparison", "free > 0 and fees < 1", "(and (greater free 0) (less fees 1))"),
    Case(
      "or after and", "fees = 1 or fees = 2 and fees = 3",
      "(or (equal fees 1) (and (equal fees 2) (equal fees 3)))"),
    Case("not before comparison", "not free < 0", "(not (less free 0))"),
    Case(
      "Norwegian", "ikke fri < 0 eller utgående ≠ 1 og 2 = 2",
      "(or (not (less free 0)) (and (notEqual closing 1) (equal 2 2)))"),
    Case("functions", "min(1, max(2, fees), abs(-3))", "(min 1, (max 2, fees), (abs (minus 3)))"),
    Case("Norwegian functions", "maks(1, rund(fri, 1 000))", "(max 1, (round free, 1000))"),
    Case("name of a definition", "margin * 2", "(multiply ‹margin› 2)"),
    Case("name with Norwegian letters", "ønske + 1", "(add ‹ønske› 1)"),
    Case(
      "units", "500k + 0,5 mill kr + 10 øre + 2 tusen",
      "(add (add (add 500000! 500000!kr) 10øre) 2000!)"),
  ])
  func values(row: Case<String, String>) {
    #expect(outline(of: row.input) == "value " + row.expected)
  }

  @Test(arguments: [
    Case("alone", "fees", "fees"),
    Case("capitals", "FREE", "free"),
    Case("member", "fees of Oslo", "fees of ‹Oslo›"),
    Case("member of two words", "fees of Nordre Land + 1", "(add fees of ‹Nordre Land› 1)"),
    Case(
      "member with a suffix", "fees of Våler (Viken) at 2021", "fees of ‹Våler (Viken)› at 2021"),
    Case("line in quotes", "profiling of \"Brand Manager\"", "profiling of \"Brand Manager\""),
    Case("year", "free at 2022", "free at 2022"),
    Case("year by in", "free in 2022", "free at 2022"),
    Case("scenario", "closing in \"Adopted 2020\"", "closing in \"Adopted 2020\""),
    Case("bare scenario", "closing in Viken leaves at 2021", "closing at 2021 in ‹Viken leaves›"),
    Case("all three", "fees in \"A\" at 2021 of Oslo", "fees of ‹Oslo› at 2021 in \"A\""),
    Case("Norwegian", "kontingent av Oslo i 2021 i \"A\"", "fees of ‹Oslo› at 2021 in \"A\""),
    Case("both sides", "free at 2021 - free at 2020", "(subtract free at 2021 free at 2020)"),
    Case(
      "name in quotes with and", "fees of \"Nore og Uvdal\" > 0 and free > 0",
      "(and (greater fees of \"Nore og Uvdal\" 0) (greater free 0))"),
    Case(
      "bare name before and", "fees > fees of Oslo and free > 0",
      "(and (greater fees fees of ‹Oslo›) (greater free 0))"),
    Case("parentheses after a name", "min(fees of Oslo, 5)", "(min fees of ‹Oslo›, 5)"),
  ])
  func quantities(row: Case<String, String>) {
    #expect(outline(of: row.input) == "value " + row.expected)
  }

  @Test(arguments: [
    Case("rate", "rate", "value rate"),
    Case("rate of a year", "rate at 2021", "value rate at 2021"),
    Case("rate of a year in Norwegian", "sats i 2021", "value rate at 2021"),
    Case("rate over something", "rate / 2", "value (divide rate 2)"),
    Case("rate compared", "rate >= 1.5", "value (greaterOrEqual rate 3/2)"),
    Case("rate raised", "rate +10 øre", "rate add 10øre"),
    Case("rate times", "rate * 2", "rate multiply 2"),
    Case("rate set", "rate = 1.6", "rate set 8/5"),
    Case("rate in parentheses", "(rate) * 2", "value (multiply rate 2)"),
    Case("profiling", "profiling", "value profiling"),
    Case("profiling of a line", "profiling of \"X\"", "value profiling of \"X\""),
    Case("profiling less", "profiling -500k", "profiling subtract 500000!"),
    Case("population", "population", "value population"),
    Case("population of a member", "population of Oslo", "value population of ‹Oslo›"),
    Case("population and something", "population + 1", "value (add population 1)"),
    Case("population of a bare member", "population Oslo 5", "population ‹Oslo› set 5"),
    Case("income", "income", "value income"),
    Case("income less", "income - expenses", "value (subtract income expenses)"),
    Case("income line", "income Grant 5", "income ‹Grant› set 5"),
    Case("inntekt alone", "inntekt", "value income"),
    Case("free", "free + 1", "value (add free 1)"),
    Case("avslutt alone", "avslutt", "quit"),
    Case("avslutt with a name", "avslutt Rådgiver", "end ‹Rådgiver›"),
  ])
  func statementOrQuantity(row: Case<String, String>) {
    #expect(outline(of: row.input) == row.expected)
  }
}
