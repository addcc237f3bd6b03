import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// What a fee rule of a budget file means, and where one is wrong.
@Suite("A fee rule in a budget file")
struct FeeRuleFileTests {
  /// What a budget with rules needs besides them.
  private static let frame = """
    budget "Small"
    year 2020
    populations 2019 given
    class council nb Regionråd
    measure payroll nb lønnssum unit kr
    measure "road length" nb veilengde
    reserve 100k given

    """
  private static let members = """

    municipality Moss population 10 000 has payroll 5 000, "road length" 30 previous 900
    """

  private func read(_ rule: String) -> ReadBudget {
    BudgetFileReader.read(SourceText(name: "b", text: Self.frame + rule + Self.members))
  }

  /// Rules that are written in several ways, each with the fee of Moss.
  static let spellings: [(rules: [String], fee: Int64)] = [
    (
      [
        "fee of municipality\n  amount base 500\n  per inhabitants rate 0.25",
        "FEE OF kommune, county\namount 500 assumed\nper inhabitant 0,25 kr # a price",
        "fee of municipality; amount base 0.5k; per population \"the rate\" nb satsen 25 øre assumed",
        "kontingent for kommune\n  beløp 500\n  per innbygger sats 0,25",
        "kontingent av kommune\n  beløp grunnbeløp english base 500 kr\n  per innbyggere 25 øre antatt",
      ], 3_000
    ),
    (
      [
        "fee of municipality\n  per inhabitants rate 2 at most 600\n  at least 700 of rate as least",
        "fee of municipality\n  per inhabitants 2 at most 600\n  at least 0.7k of sats",
        "kontingent for kommune\n  per innbygger sats 2 høyst 600\n  minst 700 av sats som gulv",
      ], 1_200
    ),
    (
      [
        "fee of municipality\n  per started 3 000 inhabitants visits 20",
        "FEE OF kommune\nPer  Started 3k population visits 20 kr assumed",
        "fee of municipality\n  per started 7.5 road length 20",
        "kontingent for kommune\n  per påbegynt 8 \"road length\" \"the visits\" english visits 20",
      ], 80
    ),
    (
      [
        "fee of municipality\n  bands inhabitants to 10 000: 100, to 20 000: 200, above: 300",
        "fee of municipality\n  bands inhabitants size to 10 000 : 100 to 20 000:200, above 300",
        "kontingent for kommune\n  trinn innbyggere til 10 000: 100, til 20 000: 200, over: 300",
      ], 100
    ),
    (
      [
        "fee of municipality\n  brackets payroll to 2 000: 1 %, above: 0.5 %",
        "kontingent for kommune\n  satstrinn lønnssum til 2 000: 0,01, over: 0,005",
      ], 35
    ),
    (
      [
        "fee of municipality\n  tiers road length by inhabitants to 5 000: 12, above: 10",
        "fee of municipality\n  tiers \"road length\" roads by inhabitants to 5 000: 12, above: 10",
        "kontingent for kommune\n  størrelsestrinn veilengde etter innbyggere til 5 000: 12, over: 10",
      ], 300
    ),
    (
      [
        "fee of municipality\n  share total 1 000 by members 20 %, payroll 80 % of 20 000",
        "fee of municipality\n  share total 1 000 by equally 20% of 1 payroll 80 percent of 20 000",
        "kontingent for kommune\n  andel totalbeløp 1 000 etter likt 20 %, lønnssum 80 % av 20 000",
      ], 400
    ),
    (
      [
        "fee of municipality\n  per road length 40\n  within 10 % of previous\n  rounded 100",
        "kontingent for kommune\n  per veilengde vei 40\n  innenfor 10 % av forrige gitt\n  avrundet 100",
      ], 1_000
    ),
    (
      [
        "fee of municipality\n  per road length 40\n  at most 10 % more than previous",
        "fee of municipality\n  per road length 40\n  at most 10 % above last year given\n  rounded to 10",
        "kontingent for kommune\n  per veilengde 40\n  høyst 10 % mer enn i fjor\n  høyst 20 % mindre enn forrige",
      ], 990
    ),
    (["fee of municipality\n  per road length 20\n  at most 5 % less than previous"], 855),
    (
      [
        "fee of municipality\n  per inhabitants 1\n  rebate 5 %",
        "fee of municipality\n  per inhabitants 1\n  rebate 50 ‰",
        "kontingent for kommune\n  per innbygger 1\n  rabatt 50 promille",
        "fee of municipality\n  per inhabitants 1 000 ‰\n  rebate 500",
      ], 9_500
    ),
    (
      [
        "fee of municipality\n  per inhabitants 2\n  at most 900 of rate\n  at most 600 as cap",
        "fee of municipality\n  at most 600\n  per inhabitants cap 2\n  at most 900 as \"cap 2\"",
      ], 600
    ),
  ]

  @Test("means what it says, however it is written", arguments: spellings)
  func meaning(rules: [String], fee: Int64) throws {
    for rule in rules {
      let read = read(rule)
      let told = read.diagnostics.map { $0.problem.message(in: .english) }
      let budget = try #require(read.budget, "\(rule) \(told)")
      let fees = try Plan(budget).outlook().first.fees
      #expect(fees == Money(øre: fee * 100), "\(rule)")
      for language in InterfaceLanguage.allCases {
        let written = SourceText(name: "w", text: BudgetFileWriter.text(budget, in: language))
        #expect(BudgetFileReader.read(written).budget == budget, "\(written.text)")
      }
    }
  }

  static let broken = [
    BrokenBudget(
      "fee of ^counsil\n  per inhabitants 1", .notDeclared("counsil", nearest: ["council"]),
      fixed: "fee of council\n  per inhabitants 1"),
    BrokenBudget("fee of municipality, ^municipality\n  amount 1", .ruledTwice("municipality")),
    BrokenBudget(
      "fee of municipality\n  amount 1\nfee of ^kommune\n  amount 1", .ruledTwice("kommune")),
    BrokenBudget("fee ^rate 5", .leftOver("rate")),
    BrokenBudget("fee of municipality\n  amount ^5 000 ‰", .wrongValue(wanted: .kroner)),
    BrokenBudget(
      "fee of municipality\n  amount 5\nincome Grant 50 ^‰ given", .leftOver("‰")),
    BrokenBudget(
      "fee of municipality\n  ^rebate 10 %\n  amount 5", .needs(.termAbove, in: "rebate")),
    BrokenBudget(
      "fee of municipality\n  amount 5\n  rebate 1\n  ^rebate more 10 % of rebate",
      .needs(.termAbove, in: "rebate")),
    BrokenBudget(
      "fee of municipality\n  amount base 5\n  per inhabitants 1\n  ^at most 500 of base, rate\n"
        + "  rebate 10 % of base", .rebateCrosses),
    BrokenBudget("^fee", .needs(.feeClass, in: "fee")),
    BrokenBudget("^fee of municipality", .needs(.feeTerm, in: "fee")),
    BrokenBudget("^amount base 5", .needs(.feeAbove, in: "amount")),
    BrokenBudget(
      "fee of municipality\n  amount 5\nweights given\n  ^at most 6",
      .needs(.feeAbove, in: "at most")),
    BrokenBudget("fee of municipality\n  ^amount base", .needs(.amount, in: "amount")),
    BrokenBudget("fee of municipality\n  amount 5 ^6", .leftOver("6")),
    BrokenBudget(
      "fee of municipality\n  amount 5 ^of 6", .leftOver("of")),
    BrokenBudget("fee of municipality\n  amount ^2 000 000 000 mill", .illegalNumber(.feeNumber)),
    BrokenBudget(
      "fee of municipality\n  per inhabitants ^0.000000000000001", .illegalNumber(.feeNumber)),
    BrokenBudget("fee of municipality\n  ^amount 5 missing", .needs(.noAmount, in: "amount")),
    BrokenBudget("fee of municipality\n  amount 5\n  ^amount 6", .declaredTwice("amount")),
    BrokenBudget(
      "fee of municipality\n  per ^payrol rate 5", .notDeclared("payrol", nearest: ["payroll"]),
      fixed: "fee of municipality\n  per payroll rate 5"),
    BrokenBudget(
      "fee of municipality\n  per ^\"roads\" rate 5", .notDeclared("roads", nearest: [])),
    BrokenBudget(
      "fee of municipality\n  per started ^0 payroll rate 5", .illegalNumber(.moreThanZero)),
    BrokenBudget(
      "fee of municipality\n  per started ^payroll rate 5", .wrongValue(wanted: .measured)),
    BrokenBudget(
      "fee of municipality\n  ^per started 5 payroll", .needs(.amount, in: "per started")),
    BrokenBudget(
      "fee of municipality\n  bands payroll ^to 5 to 6: 7, above 8", .needs(.steps, in: "to")),
    BrokenBudget(
      "fee of municipality\n  bands payroll to 5: 1, to ^5: 7, above 8",
      .illegalNumber(.risingBound)),
    BrokenBudget("fee of municipality\n  ^bands payroll above 8", .needs(.steps, in: "bands")),
    BrokenBudget(
      "fee of municipality\n  bands payroll to 5: ^many, above 8", .wrongValue(wanted: .amount)),
    BrokenBudget(
      "fee of municipality\n  share total 5 ^by inhabitants 50 %, payroll 40 %",
      .illegalNumber(.wholeTotal)),
    BrokenBudget(
      "fee of municipality\n  share total 5 by inhabitants 50 % ^50 %", .leftOver("50 %")),
    BrokenBudget(
      "fee of municipality\n  share total 5 by payroll 100 % of ^0", .illegalNumber(.moreThanZero)),
    BrokenBudget("fee of municipality\n  ^share total 5", .needs(.shareKeys, in: "share")),
    BrokenBudget(
      "fee of municipality\n  amount 5\n  at most 6 of ^rate", .notDeclared("rate", nearest: [])),
    BrokenBudget(
      "fee of municipality\n  amount 5\n  at most 6 of amount, ^amount", .leftOver("amount")),
    BrokenBudget(
      "fee of municipality\n  amount 5\n  ^at most 6 as amount", .declaredTwice("amount")),
    BrokenBudget(
      "fee of municipality\n  amount 5\n  rounded 1\n  ^rounded 10", .inRuleTwice("rounded")),
    BrokenBudget("fee of municipality\n  amount 5\n  rounded ^0", .illegalNumber(.moreThanZero)),
    BrokenBudget(
      "fee of municipality\n  amount 5\n  within ^15 of previous", .wrongValue(wanted: .percent)),
    BrokenBudget(
      "fee of municipality\n  amount 5\n  ^within 15 %", .needs(.previousFee, in: "within")),
    // Only a price can be a percentage; of what else there is none to take.
    BrokenBudget("fee of municipality\n  amount ^5 %", .wrongValue(wanted: .kroner)),
    BrokenBudget("fee of municipality\n  amount 5\n  at most ^12 %", .wrongValue(wanted: .kroner)),
    BrokenBudget("fee of municipality\n  amount 5\n  at least ^5 %", .wrongValue(wanted: .kroner)),
    BrokenBudget(
      "fee of municipality\n  amount 5\n  at most 12 % ^more", .wrongValue(wanted: .oneSidedTie)),
    BrokenBudget(
      "fee of municipality\n  amount 5\n  at most 12 % more than previous ^of amount",
      .notHere(clause: "of", in: "at most")),
    BrokenBudget(
      "fee of municipality\n  amount 5\n  within 5 % of previous\n  ^at most 12 % more than previous",
      .inRuleTwice("at most")),
    BrokenBudget(
      "fee of municipality\n  share total ^12 % by members 100 %", .wrongValue(wanted: .kroner)),
    BrokenBudget(
      "fee of municipality\n  bands payroll to 5: ^1 %, above 8", .wrongValue(wanted: .kroner)),
    BrokenBudget(
      "fee of municipality\n  bands payroll to 5: 1, above ^8 %", .wrongValue(wanted: .kroner)),
    BrokenBudget("class ^council nb Råd", .declaredTwice("council")),
    BrokenBudget("class ^\"two words\"", .wrongValue(wanted: .classWord)),
    BrokenBudget("class ^most", .wrongValue(wanted: .classWord)),
    BrokenBudget("measure ^innbyggere", .declaredTwice("innbyggere")),
    BrokenBudget("measure ^payroll", .declaredTwice("payroll")),
    BrokenBudget(
      "council Nes population 5 has ^payrol 5", .notDeclared("payrol", nearest: ["payroll"]),
      fixed: "council Nes population 5 has payroll 5"),
    BrokenBudget("council Nes population 5 has ^payroll", .wrongValue(wanted: .measured)),
    BrokenBudget("council Nes population 5 ^has", .needs(.measure, in: "has")),
    BrokenBudget(
      "council Nes population 5 has ^payroll 1, 2",
      .wrongCount(found: 2, wanted: 1, of: "populations")),
    BrokenBudget("council Nes population 5 has payroll ^-5", .illegalNumber(.measured)),
    BrokenBudget(
      "council Nes population 5 has payroll 1 has ^payroll 1", .declaredTwice("payroll")),
  ]

  @Test("says where and what is wrong", arguments: broken)
  func problem(_ broken: BrokenBudget) throws {
    let hasRule = broken.text.contains("fee") || broken.text.contains("amount")
    let marked = MarkedSource(
      Self.frame + (hasRule ? "" : "fee of municipality, council\n  amount 1\n") + broken.text
        + Self.members)
    let (budget, diagnostics) = BudgetFileReader.read(SourceText(name: "b", text: marked.text))
    #expect(budget == nil)
    #expect(diagnostics.count == 1, "\(diagnostics.map(\.problem))")
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.problem as? BudgetFileProblem == broken.problem, "\(diagnostic.problem)")
    #expect(diagnostic.range.start == marked.start)
    expectReadable(diagnostic.problem)
    let fixed = diagnostic.fix.map { marked.text.applying($0) }
    #expect((fixed == nil) == (broken.fixed == nil))
    if let fixed, let wanted = broken.fixed { #expect(fixed.contains(wanted)) }
  }

  @Test("that does not say what a member pays is told where the member stands")
  func missingFees() throws {
    let cases: [(String, ChangeProblem)] = [
      ("fee of municipality\n  amount 1\ncouncil ^Nes population 5", .noFeeRule(member: "Nes")),
      (
        "fee of municipality, council\n  per payroll 1\ncouncil ^Nes population 5",
        .notMeasured(member: "Nes", LocalName("payroll", norwegian: "lønnssum"))
      ),
      (
        "^fee of council\n  share \"The total\" 5 by payroll\nfee of municipality\n  amount 1\ncouncil Nes population 5 has payroll 0",
        .nothingToShare(term: LocalName("The total"), try year(2020))
      ),
    ]
    for (text, problem) in cases {
      let marked = MarkedSource(Self.frame + text + Self.members)
      let read = BudgetFileReader.read(SourceText(name: "b", text: marked.text))
      let diagnostic = try #require(read.diagnostics.first)
      #expect(diagnostic.problem as? ChangeProblem == problem)
      #expect(diagnostic.range.start == marked.start)
    }
  }

  @Test("names every member that lacks a measure, and each measure")
  func missingMeasures() throws {
    let members = ["Nes", "Bø"].map { "\nmunicipality \($0) population 5" }.joined()
    let read = read("fee of municipality\n  per payroll 1\n  per road length roads 2\n" + members)
    let told = read.diagnostics.map { $0.problem.message(in: .english).prefix(40) }
    #expect(read.budget == nil)
    #expect(told.count { $0.contains("Nes") } == 2)
    #expect(told.count { $0.contains("Bø") } == 2)
    #expect(Set(read.diagnostics.map(\.range.start)).count == 2)
  }

  @Test("can stand beside a rate that says the same, and no other", arguments: ["1.50", "1.60"])
  func rate(_ rate: String) throws {
    let read = read("rate \(rate) given\nfee of municipality\n  per inhabitants rate 1.50")
    #expect((read.budget == nil) == (rate == "1.60"))
    let problems = read.diagnostics.map { $0.problem as? BudgetFileProblem }
    #expect(problems == (rate == "1.60" ? [.rateBesideRules] : []))
    let without = self.read("rate 1.50 given\nfee of municipality\n  amount 5")
    #expect(without.diagnostics.map { $0.problem as? BudgetFileProblem } == [.rateBesideRules])
  }

  private func year(_ number: Int) throws -> Year { try #require(Year(number)) }
}
