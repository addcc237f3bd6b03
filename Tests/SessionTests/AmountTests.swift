import ScenarioLanguage
import Testing

@testable import Session

/// An expression and its value.
struct Reckoning: Sendable, CustomTestStringConvertible {
  let expression: String
  let value: String

  init(_ expression: String, _ value: String) {
    self.expression = expression
    self.value = value
  }

  var testDescription: String { expression }
}

@Suite("Expressions")
struct AmountTests {
  static let kinds = [
    Reckoning("fees", "6 753 576,00 kr"), Reckoning("kontingent", "6 753 576,00 kr"),
    Reckoning("income", "6 753 576,00 kr"), Reckoning("expenses", "12 279 054,50 kr"),
    Reckoning("population * rate", "5 731 969,50 kr"),
    Reckoning("rate * population", "5 731 969,50 kr"),
    Reckoning("rate * population of Asker", "140 518,50 kr"),
    Reckoning("sats * folketall", "5 731 969,50 kr"), Reckoning("(rate) * 2", "3,00 kr/inh."),
    Reckoning("(rate) + 10 øre", "1,60 kr/inh."), Reckoning("(rate) / 50 øre", "3"),
    Reckoning("500k * 25%", "125 000"), Reckoning("25% * 500k", "125 000"),
    Reckoning("max(3%, 0.02)", "3 %"), Reckoning("free > 0 or free", "true"),
    Reckoning("fees / members", "97 877,913 kr"),
    Reckoning("free + 5%", "183 247,575 kr"), Reckoning("free - 100%", "0,00 kr"),
    Reckoning("5% + 5%", "10 %"), Reckoning("free * 5%", "8 726,075 kr"),
    Reckoning("free / 2", "87 260,75 kr"), Reckoning("free / free", "1"),
    Reckoning("round(population / members)", "55 381 inhabitants"),
    Reckoning("free > 0 and members = 69", "true"), Reckoning("not (free > 0) or 1 > 2", "false"),
    Reckoning("-free", "−174 521,50 kr"), Reckoning("abs(-free)", "174 521,50 kr"),
    Reckoning("min(free, 100k, 0.5 mill)", "100 000,00 kr"),
    Reckoning("max(0, -free)", "0,00 kr"), Reckoning("maks(0, −1)", "0"),
    Reckoning("round(2.5)", "3"), Reckoning("round(-2.5)", "−3"),
    Reckoning("round(free, 1 000)", "175 000,00 kr"),
    Reckoning("rund(fri, 1 000)", "175 000,00 kr"),
    Reckoning("round(free, 500 kr)", "174 500,00 kr"),
    Reckoning("round(free / population * 1 000, 1 øre)", "45,67 kr/inh."),
    Reckoning("10 øre", "0,10 kr"), Reckoning("0,5 mill kr", "500 000,00 kr"),
    Reckoning("500k + 1 tusen", "501 000"),
  ]

  static let exact = [
    Reckoning("0.1 + 0.2 = 0.3", "true"), Reckoning("1 / 3 * 3 = 1", "true"),
    Reckoning("1 / 3", "0,333333333333"), Reckoning("2 / 3 + 1 / 3 = 1", "true"),
    Reckoning("2 + 3 * 4", "14"), Reckoning("(2 + 3) * 4", "20"), Reckoning("-2 - (-3)", "1"),
    Reckoning("10 - 4 - 3", "3"), Reckoning("24 / 4 / 2", "3"),
  ]

  static let places = [
    Reckoning("fees of Oslo", "2 043 213,00 kr"),
    Reckoning("kontingent av Oslo", "2 043 213,00 kr"),
    Reckoning("population of Asker", "93 679 inhabitants"),
    Reckoning("profiling of \"Brand Manager\"", "380 000,00 kr"),
    Reckoning("expenses of Profiling", "3 853 000,00 kr"),
    Reckoning("expenses of Communication", "missing Communication"),
    Reckoning("salaries of \"Seconded 1\"", "0,00 kr"),
    Reckoning("opening of Profiling", "3 440 000,00 kr"),
    Reckoning("bound of Profiling", "0,00 kr"),
    Reckoning("opening of free", "2 260 000,00 kr"), Reckoning("closing of fri", "174 521,50 kr"),
    Reckoning("free at 2020", "174 521,50 kr"), Reckoning("fri ved 2020", "174 521,50 kr"),
    Reckoning("free in \"Osloregionen 2020\"", "174 521,50 kr"),
    Reckoning("fees of Oslo at 2020 in \"Osloregionen 2020\"", "2 043 213,00 kr"),
  ]

  @Test("have their kind and their exact value", arguments: kinds + exact + places)
  func value(_ reckoning: Reckoning) throws {
    #expect(try Desk().shown(reckoning.expression) == reckoning.value)
  }

  @Test("are rounded once, half away from zero, where they become money")
  func money() throws {
    #expect(
      try Desk(after: ["spend \"Brand Manager\" 1 / 3"]).shown("profiling of \"Brand Manager\"")
        == "0,33 kr")
    #expect(
      try Desk(after: ["spend \"Brand Manager\" fees / 7"]).shown("profiling of \"Brand Manager\"")
        == "964 796,57 kr")
    #expect(try Desk(after: ["rate 10 / 8"]).shown("rate") == "1,25 kr/inh.")
    #expect(
      try Desk(after: ["rate round(-result / population, 1 øre)"]).shown("rate")
        == "1,45 kr/inh.")
  }

  @Test("can use names that let has given, in either spelling, and the scenario's own figures")
  func definitions() throws {
    var desk = try Desk(after: ["let margin = 0.5 mill", "la økning = 5%"])
    #expect(try desk.shown("free - margin") == "−325 478,50 kr")
    try desk.say("rate +okning")
    #expect(try desk.shown("rate") == "1,5750 kr/inh.")
    try desk.say("scenario A; leave Moss")
    #expect(try desk.shown("members in A") == "68 members")
    #expect(try desk.shown("members in \"Osloregionen 2020\"") == "69 members")
    try desk.say("let margin = 1; let margin = margin + 1")
    #expect(try desk.shown("margin") == "2")
  }
}
