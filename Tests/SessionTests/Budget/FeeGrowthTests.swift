import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// Numbers of fee rules that grow by their own name, that are larger than money ever is, and what shares are parts of.
@Suite("A number of a fee rule over the years")
struct FeeGrowthTests {
  static let grown: [(file: String, lines: [String], figures: [String: String])] = [
    (
      "ks-2020", ["growth fees base 3%"],
      ["fee base at 2021": "111 386,26 kr", "fee rate at 2021": "36,15 kr"]
    ),
    (
      "ks-2020", ["vekst kontingent grunnbeløp 3 %", "growth fees 2%"],
      ["fee base at 2022": "114 727,8478 kr", "fee research at 2021": "6,1404 kr"]
    ),
    (
      "ks-2020", ["growth fees 2%", "growth fees base 5% from 2022"],
      ["fee base at 2021": "110 304,84 kr", "fee base at 2022": "115 820,082 kr"]
    ),
    (
      "ks-2020", ["growth fees research of municipality 10%"],
      ["fee research of municipality at 2021": "6,6220 kr"]
    ),
    ("ks-2020", ["growth fees bands 10%"], ["fees of Nordland at 2021": "7 717 116,00 kr"]),
    (
      "ka", [#"growth fees "brackets 2" 10%"#, "growth fees brackets 20%"],
      ["fees of Middle at 2024": "157 245,00 kr"]
    ),
  ]

  @Test("grows as was said of it, of its term or of all fees, in that order", arguments: grown)
  func growth(file: String, lines: [String], figures: [String: String]) throws {
    var desk = try AllianceCase(file).desk()
    let first = desk.session.planned.plan.budget.year.number
    try desk.say("plan 3 years")
    for line in lines { try desk.say(line) }
    for (figure, value) in figures.sorted(by: { $0.key < $1.key }) {
      #expect(try desk.shown(figure) == value, "\(figure)")
    }
    guard case .explained(let answer)? = try desk.say("why fees at \(first + 1)").first else {
      throw Unexpected("no explanation")
    }
    #expect(try answer.explanation.recomputed() == answer.explanation.value)
  }

  @Test("is a lever that is solved for and swept, and counted by its sensitivity")
  func lever() throws {
    var desk = try AllianceCase("ks-2020").desk()
    try desk.say("plan 2 years")
    for line in ["solve growth fees base for fee base at 2021 >= 110 000", "apply"] {
      try desk.say(line)
    }
    #expect(try desk.shown("fee base at 2021") == "110 088,556 kr")
    guard case .sensitivity(let table)? = try desk.say("sensitivity fees at 2021 10%").first else {
      throw Unexpected("no table")
    }
    let base = desk.session.planned.plan.budget.feeNumbers[0]
    #expect(
      table.years[0].rows.contains { $0.input == .number(.growth(.feeNumbers([base]))) })
  }

  @Test("can be a measure of hundred thousand million kroner")
  func wide() throws {
    let file = """
      budget wide
      year 2020
      measure revenue unit kr
      populations 2019 given
      fee of municipality
        bands revenue size to 50 000 000 000: 1 000, above: 2 000
        per revenue price 0.000001
      municipality Oslo population 693 494 has revenue 80 000 000 000
      reserve 0 given
      """
    var desk = try Desk.on(file)
    #expect(try desk.shown("fees of Oslo") == "82 000,00 kr")
    try desk.say("fee revenue of Oslo +25%")
    #expect(try desk.shown("fees of Oslo") == "102 000,00 kr")
    try desk.say(#"fee "bound 1 of size" 120 000 mill"#)
    #expect(try desk.shown("fees of Oslo") == "101 000,00 kr")
    try desk.say("fee revenue of Oslo -10 000 mill")
    #expect(try desk.shown("fees of Oslo") == "91 000,00 kr")
    #expect(desk.type("fee revenue of Oslo 2 000 000 000 mill").diagnostics.count == 1)
  }

  @Test("is explained with what those who share it have together")
  func together() throws {
    let desk = try AllianceCase("shared-costs").desk()
    var asking = desk
    guard case .explained(let answer)? = try asking.say("why fees of Ås").first else {
      throw Unexpected("no explanation")
    }
    let term = try #require(answer.explanation.terms.first?.input)
    let wholes = term.terms.map(\.input).filter { node in
      if case .feePart(let part) = node.figure, case .whole = part.kind { true } else { false }
    }
    #expect(wholes.map(\.value) == [ExactNumber(4), ExactNumber(29_263)])
    #expect(wholes.map(\.unit) == [.members, .inhabitants])
  }
}
