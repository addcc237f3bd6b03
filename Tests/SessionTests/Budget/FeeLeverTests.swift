import Analysis
import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// Changes of the numbers of fee rules, and what is told of fees by rules.
@Suite("The numbers of fee rules")
struct FeeLeverTests {
  private static func alliance(_ file: String) throws -> Desk { try AllianceCase(file).desk() }

  static let changes = [
    ("ks-2020", "fee base 120 000", "Utsira", "128 265,32 kr"),
    ("ks-2020", "kontingentledd grunnbeløp 120 000", "Utsira", "128 265,32 kr"),
    ("ks-2020", "fee cap +3%", "Large one", "11 099 878,43 kr"),
    ("ks-2020", "fee cap 5 mill", "Large one", "6 692 763,80 kr"),
    ("ks-2020", "fee rate 36.15", "Utsira", "116 407,32 kr"),
    ("ks-2020", "rate +10%", "Utsira", "117 115,86 kr"),
    ("ks-2020", "fee research 3 %", "Utsira", "115 233,28 kr"),
    ("ks-2020", "fee research 0", "Utsira", "115 227,40 kr"),
    ("ks-2020", "fee bands +10%", "Nordland", "7 717 116,00 kr"),
    ("malaren", "fee minimum 40 000", "Small", "40 000,00 kr"),
    ("fjellnettverket", "kontingentledd tak +1 000 kr", "Over", "67 635,00 kr"),
    ("shared-costs", "fee total 2 mill", "Ås", "1 217 534,09 kr"),
    ("kt-2022", "fee total -100%", "Akaa", "0,00 kr"),
    // 2 859 727 × 16 391 / 11 007 328 and, of taxable income, 7 590.26.
    ("kt-2022", "fee \"total by inhabitants in all\" 11 007 328", "Akaa", "11 849,00 kr"),
    ("rebates", "fee cap 200 000", "Nes", "110 000,00 kr"),
    ("rebates", "kontingentledd \"tak 2\" 300 000", "Hol", "300 000,00 kr"),
    ("rebates", "fee newcomers 25 %", "Bø", "33 800,00 kr"),
    ("rebates", "fee levy 0.5 ‰", "Ås", "70 100,00 kr"),
    ("rebates", "plan 2 år; kontingentledd rabatt 5 000", "Fjord", "15 000,00 kr"),
  ]

  @Test("are moved by their names", arguments: changes)
  func lever(file: String, change: String, member: String, fee: String) throws {
    var desk = try Self.alliance(file)
    try desk.say(change)
    #expect(try desk.shown("fees of \"\(member)\"") == fee)
  }

  static let figures = [
    ("ks-2020", "fee base", "108 142,00 kr"), ("ks-2020", "fee rate", "36,15 kr"),
    ("ks-2020", "ledd grunnbeløp", "108 142,00 kr"),
    ("ks-2020", "fee rate of Utsira", "7 085,40 kr"),
    ("ks-2020", "fee cap of \"Large one\"", "−1 140 039,50 kr"),
    ("ks-2020", "fee cap of Utsira", "0,00 kr"),
    ("ks-2020", "fee bands of Nordland", "7 015 560,00 kr"),
    ("ks-2020", "fee research of municipality", "6,02 kr"),
    ("ks-2020", "fee base of Utsira + fees of Utsira * 0", "108 142,00 kr"),
    ("ks-2020", "fee base of Utsira at 2020", "108 142,00 kr"),
    ("rebates", "fee newcomers", "50 %"), ("rebates", "fee newcomers of Bø", "−22 500,01 kr"),
    ("rebates", "fee newcomers of Hol", "0,00 kr"),
  ]

  @Test("are figures, and so is what they come to for a member", arguments: figures)
  func figure(file: String, figure: String, value: String) throws {
    #expect(try Self.alliance(file).shown(figure) == value)
  }

  @Test("are refused with more decimals than a per mille has room for")
  func decimals() throws {
    var desk = try Self.alliance("rebates")
    let number = "0." + String(repeating: "0", count: 37) + "1"
    #expect(try desk.refusal("fee levy \(number) ‰").problem.message(in: .english).contains(number))
    #expect(try desk.refusal("fee levy \(number)").problem is ChangeProblem)
  }

  @Test("add up to the fee of each member")
  func parts() throws {
    let desk = try Self.alliance("ks-2020")
    for (id, member) in desk.session.planned.plan.members where member.kind == .municipality {
      let terms = ["base", "rate", "cap", "research"].map { "fee \($0) of \"\(member.name)\"" }
      let sum = try desk.shown(terms.joined(separator: " + "))
      #expect(try sum == desk.shown("fees of \"\(member.name)\""), "\(id)")
    }
  }

  @Test("have no exact solution where rounded fees leap over what is asked for")
  func leap() throws {
    let file = """
      budget leap
      year 2026
      populations 2025 given
      fee of municipality
        amount base 10
      municipality A population 10
      municipality B population 10
      municipality C population 10
      reserve 0 given
      line Office 1 given
      """
    var desk = try Desk.on(file)
    guard case .solved(let missed)? = try desk.say("solve fee base for fees = 100 exactly").first,
      case .solved(let hit)? = try desk.say("solve fee base for fees = 99.99 exactly").first
    else { throw Unexpected("it is not solved") }
    #expect(missed.solution.root == nil)
    #expect(try hit.solution.root == ExactNumber(3_333, over: 100))
  }

  @Test("are solved for, and the solution is a change")
  func solved() throws {
    var desk = try Self.alliance("shared-costs")
    for line in ["solve fee total for fees >= 1 234 567", "apply"] { try desk.say(line) }
    #expect(try desk.shown("fee total") == "1 234 600,00 kr")
    #expect(try desk.shown("fees") == "1 234 600,00 kr")
  }

  @Test("are refused as a figure where there are several, and nothing is proposed that fails")
  func several() throws {
    var desk = try Self.alliance("ks-2020")
    let bands = try desk.refusal("fee bands")
    #expect(
      bands.problem as? ResolutionProblem
        == .severalFeeNumbers(
          LocalName("bands", norwegian: "trinn"),
          first: LocalName("bands 1", norwegian: "trinn 1")))
    let base = try desk.refusal("fee base of county 5")
    #expect(base.fix == nil)
  }

  @Test("tell in a bridge and of a risk what the others pay")
  func othersOfPlans() throws {
    var desk = try Self.alliance("shared-costs")
    let before = desk.session.planned.plan
    try desk.say("leave Flå")
    let plan = desk.session.planned.plan
    let others = try #require(OthersFees(from: before, to: plan, in: plan.budget.year))
    #expect(others.count == 3)
    #expect(try others.rise == Money(kroner: ExactNumber(7_870_519, over: 100)))
    #expect(OthersFees(from: plan, to: plan, in: plan.budget.year) == nil)
    #expect(try #require(OthersFees(from: plan, to: before, in: plan.budget.year)).rise < .zero)
  }

  @Test("of one class are moved alone")
  func ofClass() throws {
    var desk = try Self.alliance("ks-2020")
    try desk.say("fee research of municipality 0")
    #expect(try desk.shown("fee research of Utsira") == "0,00 kr")
    #expect(desk.type("fee bands of municipality +3%").diagnostics.count == 1)
  }

  @Test("hold from a year on, and until one")
  func years() throws {
    var desk = try Self.alliance("shared-costs")
    for line in ["plan 4 years", "fee total 2 mill from 2025 until 2026"] { try desk.say(line) }
    let fees = try (2024...2027).map { try desk.shown("fees at \($0)") }
    #expect(
      fees == ["1 000 000,00 kr", "2 000 000,00 kr", "2 000 000,00 kr", "1 000 000,00 kr"])
    try desk.say("undo")
    #expect(try desk.shown("fees at 2025") == "1 000 000,00 kr")
  }

  @Test("that a rule does not have are refused, the rate among them")
  func unknown() throws {
    var desk = try Self.alliance("shared-costs")
    for line in ["rate 1.60", "fee rate 1.60", "fee base 5"] {
      let problem = try desk.refusal(line).problem as? ResolutionProblem
      guard case .unknownFeeNumber? = problem else {
        throw Unexpected("\(line): \(problem as Any)")
      }
    }
  }

  @Test("are written into a budget file, of the same year and the next")
  func written() throws {
    var desk = try Self.alliance("ks-2020")
    for line in ["fee base 120 000", "rate 40", "fee cap 9 mill", "plan 2 years"] {
      try desk.say(line)
    }
    for budget in [try desk.session.ownBudget(), try desk.session.nextBudget(after: nil)] {
      for language in InterfaceLanguage.allCases {
        let text = BudgetFileWriter.text(budget, in: language)
        let read = BudgetFileReader.read(SourceText(name: "b", text: text))
        #expect(read.budget == budget, "\(text)")
      }
      let next = Desk(try Session(budget, storePath: nil))
      #expect(try next.shown("fees of Utsira") == "129 019,92 kr")
      #expect(budget.feeRules[0].terms[0].provenance.status == .assumed)
    }
  }

  @Test("are the terms of a fee, which add up to it", arguments: AllianceTests.all)
  func why(alliance: AllianceCase) throws {
    var desk = try alliance.desk()
    for change in ["", "weight \"\(alliance.fees[0].member)\" 1.5"] {
      if !change.isEmpty { try desk.say(change) }
      for (member, _) in alliance.fees {
        guard case .explained(let answer)? = try desk.say("why fees of \"\(member)\"").first else {
          throw Unexpected("no explanation")
        }
        #expect(try answer.explanation.recomputed() == answer.explanation.value, "\(member)")
      }
      guard case .explained(let answer)? = try desk.say("why fees").first else {
        throw Unexpected("no explanation")
      }
      #expect(try answer.explanation.recomputed() == answer.explanation.value)
    }
  }

  @Test("by size are explained step by step, each with what changes made of it")
  func steps() throws {
    var desk = try Self.alliance("ka")
    try desk.say("fee brackets +10%")
    guard case .explained(let answer)? = try desk.say("why fees of Large").first else {
      throw Unexpected("no explanation")
    }
    let term = try #require(answer.explanation.terms.first?.input)
    let steps = term.terms.map(\.input).filter { node in
      guard case .feePart(let part) = node.figure, case .step = part.kind else { return false }
      return true
    }
    #expect(steps.count == 4)
    let sum = try steps.compactMap(\.value).reduce(ExactNumber.zero) { try $0 + $1 }
    #expect(sum == term.value)
    for step in steps {
      let price = try #require(step.terms.first?.input)
      guard case .derived(.history, _) = price.basis else {
        throw Unexpected("\(price) tells no change")
      }
    }
  }

  @Test("are worked out from measures that the table of members shows")
  func measures() throws {
    var desk = try Self.alliance("kt-2022")
    guard case .table(.members(let table, _))? = try desk.say("show members").first else {
      throw Unexpected("no table")
    }
    #expect(table.measures.map(\.english) == ["taxable income"])
    #expect(table.rows.first?.measured == [ExactNumber(266_190_085)])
    var plain = try Desk()
    guard case .table(.members(let own, _))? = try plain.say("show members").first else {
      throw Unexpected("no table")
    }
    #expect(own.measures.isEmpty)
  }

  @Test("share what a leaver paid among the others, who are told of")
  func others() throws {
    var desk = try Self.alliance("shared-costs")
    guard case .changed(let answer)? = try desk.say("leave Nes").first else {
      throw Unexpected("no change")
    }
    let others = try #require(answer.effect.others)
    #expect(others.count == 3)
    #expect(others.rise == Money(øre: 14_111_848))
    #expect(answer.plan.member(others.most).name == "Ås")
    guard case .changed(let back)? = try desk.say("join Nes").first else {
      throw Unexpected("no change")
    }
    #expect(back.effect.others?.rise == Money(øre: -14_111_848))
    // Who pays by another rule has no part in it.
    let text = try AllianceCase("shared-costs").text().replacing(
      "\n\nfolketall", with: "\nkontingent for fylke\n  beløp 5\n\nfolketall")
    let wider = BudgetFileReader.read(
      SourceText(name: "b", text: text + "fylke Viken folketall 1 200 000\n"))
    var both = Desk(try Session(try #require(wider.budget), storePath: nil))
    guard case .changed(let gone)? = try both.say("leave Nes").first else {
      throw Unexpected("no change")
    }
    #expect(gone.effect.others == others)
    var priced = try Self.alliance("malaren")
    guard case .changed(let left)? = try priced.say("leave Small").first else {
      throw Unexpected("no change")
    }
    #expect(left.effect.others == nil)
  }
}
