import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// What a member pays once numbers inside a real rule are moved, worked out by hand from the rule.
struct MovedRule: Sendable, CustomTestStringConvertible {
  let alliance: AllianceCase
  let statements: [String]
  let fees: [(member: String, fee: String)]

  var testDescription: String { statements.joined(separator: "; ") }

  init(_ file: String, _ statements: String..., gives fees: (String, String)...) {
    alliance = AllianceCase(file)
    self.statements = statements
    self.fees = fees
  }
}

/// Bounds, single steps, parts of totals and ties, each moved by a name that follows from its term's.
@Suite("A number inside a fee rule")
struct InnerFeeNumberTests {
  static let moved = [
    MovedRule(
      "ka", #"fee "bound 1 of brackets" 6 mill"#,
      gives: ("Middle", "139 000,00 kr"), ("Small", "10 000,00 kr")),
    MovedRule(
      "ka", #"fee "bound 1 of brackets" +500k"#, #"fee "brackets 2" 1 %"#,
      gives: ("Middle", "160 000,00 kr")),
    MovedRule(
      "energy-cities", #"fee "bound 1 of size" 250 000"#, #"fee "size 1" 1 300"#,
      gives: ("Bordeaux", "1 300,00 kr"), ("At the bound", "2 500,00 kr")),
    MovedRule(
      "energy-cities", #"fee "size 2" 2 000"#, "fee size +10 %",
      gives: ("Bordeaux", "2 200,00 kr"), ("Over it", "4 125,00 kr")),
    MovedRule(
      "energy-cities", "fee size +10 %", #"fee "size 2" 2 000"#,
      gives: ("Bordeaux", "2 000,00 kr"), ("Over it", "4 125,00 kr")),
    MovedRule(
      "kf-plc", #"fee "bound of rate" 90 000"#,
      gives: ("Large", "72 720,00 kr"), ("Small", "10 100,00 kr")),
    MovedRule(
      "skr", #"fee "bound 1 of rate" 200 001"#, gives: ("Over it", "5 490 027,45 kr")),
    MovedRule(
      "shared-costs", #"ledd "totalbeløp etter medlemmer" 50 %"#,
      gives: ("Ås", "474 229,40 kr"), ("Flå", "142 940,74 kr")),
    MovedRule(
      "shared-costs", #"fee "total by members" 50 %"#, #"fee "total by inhabitants" 80 %"#,
      gives: ("Ås", "608 767,04 kr"), ("Flå", "78 705,19 kr")),
    MovedRule(
      "kt-2022", #"fee "total by inhabitants" 100 %"#, gives: ("Akaa", "17 034,00 kr")),
    MovedRule(
      "naco", "fee deviation 10 %", gives: ("Rising", "1 650,00 kr"), ("Falling", "2 340,00 kr")),
    MovedRule("ka", "fee payroll of Middle 6 mill kr", gives: ("Middle", "58 950,00 kr")),
    MovedRule(
      "kt-2022", #"fee "taxable income" of Akaa +10 %"#, gives: ("Akaa", "16 866,00 kr"),
      ("Alavieska", "2 202,00 kr")),
    MovedRule("rising-at-most", "ledd økning 10 %", gives: ("Rising", "9 900,00 kr")),
  ]

  @Test("moves fees as its rule says", arguments: moved)
  func fees(rule: MovedRule) throws {
    var desk = try rule.alliance.desk()
    for statement in rule.statements { try desk.say(statement) }
    for (member, fee) in rule.fees {
      #expect(try desk.shown("fees of \"\(member)\"") == fee, "\(member)")
    }
    try desk.say("why fees of \"\(rule.fees[0].member)\"")
  }

  @Test("set to what it is changes nothing", arguments: AllianceTests.all)
  func same(alliance: AllianceCase) throws {
    let budget = try alliance.budget()
    var desk = try alliance.desk()
    let before = try desk.value("fees")
    for id in budget.innerFeeNumbers {
      let name = try #require(budget.name(of: id))
      let now = try #require(try Plan(budget).feeNumber(id, in: budget.year))
      let number = NumberText.feeNumber(now, id.unit)
      for (word, name) in [("fee", name.english), ("ledd", name.norwegian)] {
        try desk.say("\(word) \"\(name)\" \(number)")
      }
      let value = try desk.value("fee \"\(name.english)\"")
      #expect(value == .number(now.kroner, id.unit.kind), "\(name)")
    }
    #expect(try desk.value("fees") == before)
  }

  @Test("is written into the budget of the year with what others give way")
  func written() throws {
    var desk = try AllianceTests.shared.desk()
    try desk.say(#"fee "total by members" 33.333333 %"#)
    let plan = desk.session.planned.plan
    let rule = try plan.feeRule(at: 0, in: plan.budget.year)
    var budget = plan.budget
    budget.feeRules = [rule]
    let text = BudgetFileWriter.feeRules(of: budget, in: .english)
    #expect(text.contains("members 33.333333 %, inhabitants 66.666667 %"), "\(text)")
  }

  @Test("of a member is kept through mergers")
  func merged() throws {
    let alliance = AllianceCase("ka")
    for (statements, payroll) in [
      (["merge Small, Middle into Nova", "merge Nova, Large into Large"], "116 500 000"),
      (["fee payroll of Small 1 mill", "merge Small, Middle into Small"], "17 000 000"),
      (["merge Small, Middle into Small", "fee payroll of Small +10 %"], "18 150 000"),
      (
        ["join Nes population 0 as employer has payroll 3 mill", "merge Nes, Small into Nes"],
        "3 500 000"
      ),
    ] {
      var desk = try alliance.desk()
      for statement in statements { try desk.say(statement) }
      let whole = statements[1].split(separator: " ").last.map(String.init) ?? ""
      let name = statements[1].hasPrefix("fee") ? "Small" : whole
      #expect(try desk.shown("fee payroll of \(name)") == payroll, "\(statements)")
    }
    var desk = try alliance.desk()
    try desk.say("merge Small, Middle into Middle")
    _ = try desk.refusal("fee payroll of Small 1 mill")
  }

  @Test("has no name that another number of its rule has")
  func names() throws {
    var desk = try Desk.on(
      """
      budget "Two"
      year 2026
      fee of municipality
        bands inhabitants size to 5 000: 100, above: 200
        amount "size 1" 7
        share total 900 by inhabitants 40 % of 5 000, inhabitants 60 % of 9 000
      populations 2025 given
      municipality Ås population 4 500
      reserve 0 given
      """)
    try desk.say(#"fee "size 1" 8"#)
    #expect(try desk.shown("fees of Ås") == "702,00 kr")
    _ = try desk.refusal(#"fee "total by inhabitants" 50 %"#)
  }

  @Test(
    "that is misspelt is proposed where its figures are those that were typed",
    arguments: [
      (#"fee "bound 1 of bracket" 6 mill"#, #"fee "bound 1 of brackets" 6 mill"#),
      (#"fee "bound 9 of brackets" 6 mill"#, nil),
      ("fee payrol of Small 1 mill", "fee payroll of Small 1 mill"),
      ("fee payroll 1 mill", nil),
    ] as [(String, String?)])
  func proposed(typed: String, meant: String?) throws {
    var desk = try AllianceCase("ka").desk()
    let diagnostic = try desk.refusal(typed)
    guard case .unknownFeeNumber(_, let known)? = diagnostic.problem as? ResolutionProblem else {
      throw Unexpected("\(diagnostic.problem)")
    }
    #expect(known.contains(LocalName("payroll of MEMBER", norwegian: "lønnssum av MEDLEM")))
    #expect(diagnostic.fix.map { typed.applying($0) } == meant)
  }
}
