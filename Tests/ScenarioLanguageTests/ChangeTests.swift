import TestSupport
import Testing

@testable import ScenarioLanguage

/// A statement in English and in Norwegian, and the outline of what both say.
private typealias Row = Case<(en: String, nb: String), String>

private let feeRows: [Row] = [
  Row("rate", ("rate 1.60", "sats 1,60"), "rate set 8/5"),
  Row("rate with a sign", ("rate = 1.60", "SATS = 1,60"), "rate set 8/5"),
  Row("rate by øre", ("rate +10 øre", "sats +10øre"), "rate add 10øre"),
  Row("rate by per cent", ("rate +5%", "sats +5 prosent"), "rate add 5%"),
  Row("rate less", ("rate -5 percent", "sats −5 %"), "rate subtract 5%"),
  Row("rate times", ("rate * 1.5", "sats × 1,5"), "rate multiply 3/2"),
  Row(
    "rate for some years", ("rate 1.60 from 2021 until 2022", "sats 1,60 fra 2021 til og med 2022"),
    "rate set 8/5 from 2021 until 2022"),
  Row(
    "years the other way round", ("rate 1.60 until 2022 from 2021", "sats 1,60 tom 2022 fra 2021"),
    "rate set 8/5 from 2021 until 2022"),
  Row(
    "rate by a quantity", ("rate free / 4 000 000", "sats fri / 4 000 000"),
    "rate set (divide free 4000000)"),
  Row(
    "amount of two terms", ("rate + 10 øre - 1 øre", "sats +10 øre −1 øre"),
    "rate add (subtract 10øre 1øre)"),
  Row("weight", ("weight Oslo 1", "vekt Oslo 1"), "weight ‹Oslo› set 1"),
  Row("leave", ("leave Tønsberg", "ut Tønsberg"), "leave ‹Tønsberg›"),
  Row("leave in two words", ("leave Tønsberg", "meld ut Tønsberg"), "leave ‹Tønsberg›"),
  Row(
    "leave several", ("leave Nordre Land, Søndre Land", "ut Nordre Land,Søndre Land"),
    "leave ‹Nordre Land›, ‹Søndre Land›"),
  Row(
    "name with and in it", ("leave Nore og Uvdal", "ut Nore og Uvdal"), "leave ‹Nore og Uvdal›"),
  Row(
    "name with a suffix", ("leave Våler (Innlandet) from 2021", "ut Våler (Innlandet) fra 2021"),
    "leave ‹Våler (Innlandet)› from 2021"),
  Row(
    "name in quotes", ("leave \"Kommuner, ikke spesifisert\"", "ut «Kommuner, ikke spesifisert»"),
    "leave \"Kommuner, ikke spesifisert\""),
  Row(
    "leave by chance",
    ("leave Viken from 2021 with chance 30%", "ut Viken med sannsynlighet 30 % fra 2021"),
    "leave ‹Viken› from 2021 chance 30%"),
  Row(
    "leave together",
    (
      "leave Viken, Nes with chance 30% together from 2021",
      "ut Viken, Nes med sjanse 30 % samlet fra 2021"
    ), "leave ‹Viken›, ‹Nes› from 2021 chance 30% together"),
  Row(
    "correlation", ("correlation Viken, Nes -0.2", "samvariasjon Viken, Nes −0,2"),
    "correlation ‹Viken›, ‹Nes› (minus 1/5)"),
  Row(
    "rate in a range", ("rate between 1.50 and 1.60", "sats mellom 1,50 og 1,60"),
    "rate between 3/2 and 8/5"),
  Row("rate give or take", ("rate +/-5 øre", "sats ±5 øre"), "rate ± 5øre"),
  Row(
    "population give or take", ("population all ±1% from 2021", "folketall alle +-1 % fra 2021"),
    "population all ± 1% from 2021"),
  Row(
    "a line in a range",
    ("spend Communication between 1k and 2k", "bruk Communication mellom 1k og 2k"),
    "spend ‹Communication› between 1000! and 2000!"),
  Row("profiling give or take", ("profiling ±200k", "profilering ±200k"), "profiling ± 200000!"),
  Row("join", ("join Våler (Innlandet)", "inn Våler (Innlandet)"), "join ‹Våler (Innlandet)›"),
  Row(
    "join a new one",
    (
      "join Kragerø population 10 380 in Vestfold og Telemark from 2021",
      "meld inn Kragerø fra 2021 i Vestfold og Telemark folketall 10 380"
    ), "join ‹Kragerø› population 10380 in ‹Vestfold og Telemark› from 2021"),
  Row(
    "merge", ("merge Moss, Råde into Moss from 2022", "slå sammen Moss, Råde til Moss fra 2022"),
    "merge ‹Moss›, ‹Råde› into ‹Moss› from 2022"),
  Row(
    "merge without Norwegian letters",
    ("merge Moss, Råde to Moss", "sla sammen Moss, Råde til Moss"),
    "merge ‹Moss›, ‹Råde› into ‹Moss›"),
  Row(
    "population", ("population Oslo 693 494", "folketall Oslo 693 494"),
    "population ‹Oslo› set 693494"),
  Row("all populations", ("population all +1%", "innbyggere alle +1 %"), "population all add 1%"),
]

private let staffRows: [Row] = [
  Row("hire", ("hire 1 temporary", "ansett 1 midlertidig"), "hire 1 temporary"),
  Row("hire several", ("hire 2 permanent", "ansett 2 faste"), "hire 2 permanent"),
  Row(
    "hire with everything",
    (
      "hire 1 seconded as \"Adviser\" cost 900k from 2020-09 until 2021-08",
      "ansett 1 innlånt fra 2020-09 til 2021-08 kostnad 900 tusen som \"Adviser\""
    ), "hire 1 seconded as \"Adviser\" cost 900000! from 2020-9 until 2021-8"),
  Row(
    "hire for a year", ("hire 1 temporary from 2021", "ansett 1 midlertidig fra 2021"),
    "hire 1 temporary from 2021"),
  Row(
    "end by name", ("end \"Temporary 2\" at 2020-06", "avslutt \"Temporary 2\" i 2020-06"),
    "end \"Temporary 2\" at 2020-6"),
  Row(
    "end by number", ("end 1 temporary at 2020-06", "avslutt 1 midlertidig ved 2020-06"),
    "end 1 temporary at 2020-6"),
  Row(
    "end of a bare name", ("end Adviser in 2020", "avslutt Adviser i 2020"), "end ‹Adviser› at 2020"
  ),
  Row(
    "extend", ("extend \"Temporary 1\" until 2022-12", "forleng \"Temporary 1\" til 2022-12"),
    "extend \"Temporary 1\" until 2022-12"),
  Row(
    "convert", ("convert \"Temporary 1\" to permanent", "gjør fast \"Temporary 1\""),
    "convert \"Temporary 1\" to permanent"),
  Row(
    "convert to another kind", ("convert Adviser to seconded", "gjør om Adviser til innlånt"),
    "convert ‹Adviser› to seconded"),
  Row(
    "make permanent", ("make permanent Adviser", "gjor fast Adviser"),
    "convert ‹Adviser› to permanent"),
  Row(
    "cost", ("cost \"Temporary 1\" 950k", "kostnad \"Temporary 1\" 950k"),
    "cost \"Temporary 1\" set 950000!"),
  Row("all costs", ("cost all +3%", "kostnad alle +3%"), "cost all add 3%"),
]

private let lineRows: [Row] = [
  Row("profiling less", ("profiling -500k", "profilering -500k"), "profiling subtract 500000!"),
  Row(
    "profiling set", ("profiling 3 million kr", "profilering 3 mill. kr"),
    "profiling set 3000000!kr"),
  Row(
    "profiling line to nothing", ("profiling \"Brand Manager\" 0", "profilering «Brand Manager» 0"),
    "profiling \"Brand Manager\" set 0"),
  Row(
    "profiling bare line", ("profiling Brand Manager 0", "profilering Brand Manager 0"),
    "profiling ‹Brand Manager› set 0"),
  Row(
    "profiling line less",
    ("profiling \"Brand Manager\" -20%", "profilering \"Brand Manager\" -20 %"),
    "profiling \"Brand Manager\" subtract 20%"),
  Row(
    "spend", ("spend Communication 300k", "bruk Communication 300k"),
    "spend ‹Communication› set 300000!"),
  Row(
    "spend relative", ("spend \"ReSTART\" +250k", "bruk \"ReSTART\" +250k"),
    "spend \"ReSTART\" add 250000!"),
  Row(
    "spend on a new line", ("spend new \"ReSTART\" 250k", "bruk ny \"ReSTART\" 250k"),
    "spend new \"ReSTART\" set 250000!"),
  Row(
    "itemise", ("itemise Communication 300k", "spesifiser Communication 300k"),
    "itemise ‹Communication› 300000!"),
  Row(
    "income", ("income \"Grant\" 200k", "inntekt \"Grant\" 200k"), "income \"Grant\" set 200000!"),
  Row(
    "new income", ("income new Grant 200k", "inntekt nytt Grant 200k"),
    "income new ‹Grant› set 200000!"),
  Row("drop", ("drop \"Klimaskole\"", "dropp \"Klimaskole\""), "drop \"Klimaskole\""),
  Row(
    "fund", ("fund Profiling 3.2 mill", "fond Profiling 3,2 mill"),
    "fund ‹Profiling› set 3200000!"),
  Row(
    "income that goes into a fund",
    ("income Grant 200k to Profiling from 2021", "inntekt Grant 200k til Profiling fra 2021"),
    "income ‹Grant› set 200000! to ‹Profiling› from 2021"),
  Row(
    "income until a year", ("income Grant 200k until 2021", "inntekt Grant 200k til 2021"),
    "income ‹Grant› set 200000! until 2021"),
  Row(
    "new fund", ("fund new \"Digital\" 300k", "fond nytt \"Digital\" 300k"),
    "fund new \"Digital\" set 300000!"),
  Row(
    "paid into a fund",
    ("pay +200k into Profiling until 2021", "avsett +200k til Profiling til og med 2021"),
    "pay add 200000! into ‹Profiling› until 2021"),
  Row(
    "co-financing",
    ("cofinance Communication 25% from 2021", "samfinansier Communication 25 % fra 2021"),
    "cofinance ‹Communication› 25% from 2021"),
  Row(
    "cover",
    ("cover Communication from Profiling from 2021", "dekk Communication fra Profiling fra 2021"),
    "cover ‹Communication› from ‹Profiling› from 2021"),
  Row(
    "release", ("release Profiling 200k from 2021", "frigi Profiling 200k fra 2021"),
    "release ‹Profiling› 200000! from 2021"),
  Row("growth of wages", ("growth wages 3%", "vekst lønn 3%"), "growth wages set 3%"),
  Row("growth of prices", ("growth prices 2%", "vekst priser 2 %"), "growth prices set 2%"),
  Row(
    "growth of population", ("growth population 0.9%", "vekst folketall 0,9%"),
    "growth population set 9/10%"),
  Row("plan", ("plan 4 years", "plan 4 år"), "plan 4"),
  Row("plan for a year", ("plan 1 year", "plan 1"), "plan 1"),
]

@Suite struct ChangeTests {
  @Test(arguments: feeRows + staffRows + lineRows)
  fileprivate func bothLanguagesSayTheSame(row: Row) {
    #expect(outline(of: row.input.en) == row.expected)
    #expect(outline(of: row.input.nb) == row.expected)
  }
}
