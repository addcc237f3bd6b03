import ScenarioLanguage
import Testing

@testable import Session

/// A change in both languages and a figure that it must give.
struct ChangeCase: Sendable, CustomTestStringConvertible {
  let english: String
  let norwegian: String
  let figure: String
  let value: String
  let before: [String]

  init(
    _ english: String, _ norwegian: String, _ figure: String, _ value: String,
    after before: [String] = []
  ) {
    self.english = english
    self.norwegian = norwegian
    self.figure = figure
    self.value = value
    self.before = before
  }

  var testDescription: String { english }
}

@Suite("Every change, in English and in Norwegian")
struct ChangeTests {
  static let fees = [
    ChangeCase("rate 1.60", "sats 1,60", "fees", "7 203 814,40 kr"),
    ChangeCase("rate +10 øre", "sats +10 øre", "rate", "1,60 kr/inh."),
    ChangeCase("rate -10 øre", "sats −10 øre", "rate", "1,40 kr/inh."),
    ChangeCase("rate +5%", "sats +5 %", "rate", "1,5750 kr/inh."),
    ChangeCase("rate * 2", "sats * 2", "rate", "3,00 kr/inh."),
    ChangeCase(
      "rate 1.60 from 2021", "sats 1,60 fra 2021", "rate at 2021", "1,60 kr/inh.",
      after: ["plan 2 years"]),
    ChangeCase(
      "rate 1.60 until 2020", "sats 1,60 til og med 2020", "rate at 2021", "1,50 kr/inh.",
      after: ["plan 2 years"]),
    ChangeCase("weight Oslo 1", "vekt Oslo 1", "fees of Oslo", "1 021 606,50 kr"),
    ChangeCase("weight Oslo +50%", "vekt Oslo +50 %", "fees of Oslo", "3 064 819,50 kr"),
    ChangeCase(
      "leave Tønsberg, Nes from 2021", "ut Tønsberg, Nes fra 2021", "members at 2021",
      "67 members", after: ["plan 2 years"]),
    ChangeCase("leave Viken with chance 30%", "ut Viken med sjanse 30 %", "members", "69 members"),
    ChangeCase(
      "join Tønsberg from 2021", "inn Tønsberg fra 2021", "members at 2021", "69 members",
      after: ["plan 2 years", "leave Tønsberg"]),
    ChangeCase(
      "join Kragerø population 10 380 in Vestfold og Telemark",
      "inn Kragerø folketall 10 380 i Vestfold og Telemark", "fees of Kragerø", "15 570,00 kr"),
    ChangeCase(
      "join \"Vestfold og Telemark\" population 420 000",
      "inn \"Vestfold og Telemark\" folketall 420 000", "fees", "7 383 576,00 kr"),
    ChangeCase(
      "merge Moss, Råde into Moss", "slå sammen Moss, Råde til Moss", "members", "68 members"),
    ChangeCase(
      "merge Moss, Råde into Nye Moss", "slå sammen Moss, Råde til Nye Moss",
      "fees of \"Nye Moss\" - fees of Moss in \"Osloregionen 2020\"", "11 313,00 kr"),
    ChangeCase(
      "population Oslo 693 494", "folketall Oslo 693 494", "fees of Oslo", "2 080 482,00 kr"),
    ChangeCase(
      "population all +1%", "folketall alle +1 %", "population of Oslo",
      "687 882 inhabitants"),
  ]

  static let staff = [
    ChangeCase("hire 1 temporary", "ansett 1 midlertidig", "salaries", "6 000 000,00 kr"),
    ChangeCase(
      "hire 2 permanent as \"Adviser\" cost 900k from 2020-07 until 2020-12",
      "ansett 2 fast som \"Adviser\" kostnad 900k fra 2020-07 til og med 2020-12",
      "salaries of \"Adviser 2\"", "450 000,00 kr"),
    ChangeCase("hire 1 seconded", "ansett 1 innlånt", "salaries", "5 000 000,00 kr"),
    ChangeCase(
      "end \"Temporary 2\" at 2020-06", "avslutt \"Midlertidig 2\" ved 2020-06", "salaries",
      "4 500 000,00 kr"),
    ChangeCase(
      "end 1 temporary", "avslutt 1 midlertidig", "salaries of \"Temporary 3\"", "0,00 kr"),
    ChangeCase(
      "extend \"Temporary 1\" until 2020-09", "forleng \"Midlertidig 1\" til og med 2020-09",
      "salaries", "4 750 000,00 kr", after: ["end \"Temporary 1\" at 2020-06"]),
    ChangeCase(
      "convert \"Seconded 1\" to permanent", "gjør om \"Innlånt 1\" til fast", "salaries",
      "6 000 000,00 kr"),
    ChangeCase(
      "make permanent \"Seconded 1\"", "gjør fast \"Innlånt 1\"", "salaries", "6 000 000,00 kr"),
    ChangeCase(
      "cost \"Temporary 1\" 950k", "kostnad \"Midlertidig 1\" 950k", "salaries",
      "4 950 000,00 kr"),
    ChangeCase("cost all +3%", "kostnad alle +3 %", "salaries", "5 150 000,00 kr"),
  ]

  static let lines = [
    ChangeCase("profiling -500k", "profilering -500k", "profiling", "3 353 000,00 kr"),
    ChangeCase("profiling 3 mill", "profilering 3 mill", "profiling", "3 000 000,00 kr"),
    ChangeCase(
      "profiling \"Brand Manager\" 0", "profilering \"Brand Manager\" 0", "profiling",
      "3 473 000,00 kr"),
    ChangeCase(
      "profiling \"Brand Manager\" -20%", "profilering \"Brand Manager\" -20 %",
      "profiling of \"Brand Manager\"", "304 000,00 kr"),
    ChangeCase(
      "spend \"Other operating costs\" -5%", "bruk \"Andre driftsutgifter\" -5 %",
      "expenses of \"Other operating costs\"", "3 254 751,78 kr"),
    ChangeCase(
      "spend new \"ReSTART\" 250k", "bruk ny \"ReSTART\" 250k", "expenses", "12 529 054,50 kr"),
    ChangeCase(
      "itemise Communication 300k", "spesifiser Kommunikasjon 300k",
      "expenses of \"Other operating costs\"", "3 126 054,50 kr"),
    ChangeCase("income \"Grant\" 200k", "inntekt \"Grant\" 200k", "income", "6 953 576,00 kr"),
    ChangeCase(
      "income new \"Grant\" 200k", "inntekt ny \"Grant\" 200k", "income of Grant",
      "200 000,00 kr"),
    ChangeCase("drop \"Klimaskole\"", "dropp \"Klimaskole\"", "free", "174 521,50 kr"),
    ChangeCase("fund Profiling 3.2 mill", "fond Profilering 3,2 mill", "free", "−65 478,50 kr"),
    ChangeCase("fund free +100k", "fond fri +100k", "free", "274 521,50 kr"),
    ChangeCase(
      "fund new \"Digital\" 300k", "fond nytt \"Digital\" 300k", "bound of Digital",
      "300 000,00 kr"),
    ChangeCase(
      "pay 200k into Profiling", "avsett 200k til Profilering", "free", "174 521,50 kr"),
    ChangeCase(
      "pay 900k into Profiling", "avsett 900k til Profilering", "bound of Profiling",
      "487 000,00 kr"),
    ChangeCase(
      "income new \"EU\" 500k to Profiling", "inntekt ny \"EU\" 500k til Profilering", "bound",
      "87 000,00 kr"),
    ChangeCase(
      "income \"EU\" 500k to Profiling", "inntekt \"EU\" 500k til Profilering", "free",
      "587 521,50 kr"),
    ChangeCase(
      "cofinance \"Other operating costs\" 25%", "samfinansier \"Andre driftsutgifter\" 25 %",
      "income of \"Other operating costs\"", "856 513,63 kr"),
    ChangeCase(
      "cover Communication from Profiling", "dekk Kommunikasjon fra Profilering", "free",
      "174 521,50 kr"),
    ChangeCase("release Profiling 200k", "frigi Profilering 200k", "free", "174 521,50 kr"),
    ChangeCase(
      "growth wages 3%", "vekst lønn 3 %", "salaries at 2021", "5 150 000,00 kr",
      after: ["plan 2 years"]),
    ChangeCase(
      "growth prices 2%", "vekst priser 2 %", "profiling of \"Brand Manager\" at 2021",
      "387 600,00 kr", after: ["plan 2 years"]),
    ChangeCase(
      "growth population 10%", "vekst folketall 10 %", "population of Oslo at 2023",
      "766 711 inhabitants", after: ["plan 4 years"]),
    ChangeCase("plan 4 years", "plan 4 år", "members at 2023", "69 members"),
  ]

  @Test("gives its figures", arguments: fees + staff + lines)
  func figures(_ change: ChangeCase) throws {
    for line in [change.english, change.norwegian] {
      let desk = try Desk(after: change.before + [line])
      #expect(try desk.shown(change.figure) == change.value, "\(line)")
    }
  }

  @Test(
    "of the statements' own examples is carried out or refused for a reason",
    arguments: [
      InterfaceLanguage.english, .norwegian,
    ])
  func examples(_ language: InterfaceLanguage) throws {
    let changes: [StatementCategory] = [.members, .fees, .staff, .lines, .funds, .years]
    // How long a reserve lasts is asked of stored scenarios too, and there are none here.
    let forms = StatementForm.all.filter { changes.contains($0.category) && $0.concept != .howLong }
    for form in forms {
      for example in form.examples(in: language) {
        var desk = try Desk.withOnCosts()
        if form.concept == .join { try desk.say("leave Våler (Innlandet)") }
        if form.concept == .correlation { try desk.say("leave Viken, Innlandet with chance 30%") }
        if form.concept == .extend { try desk.say("end \"Temporary 1\" at 2020-06") }
        desk.expectCarriedOut(example)
      }
    }
  }
}
