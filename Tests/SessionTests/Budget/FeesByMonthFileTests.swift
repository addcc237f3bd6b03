import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// Members that come and go within a year, from budget files; the amounts were worked out by hand.
@Suite("Fees by month")
struct FeesByMonthFileTests {
  static let fees = [
    // 150 001.50 × 7/12, half an øre away from zero.
    ("by-month", "leave Bø from 2026-08", "fees of Bø", "87 500,88 kr"),
    ("by-month", "ut Bø fra august", "fees of Bø", "87 500,88 kr"),
    ("by-month", "ut Bø fra 1.8.2026", "fees of Bø", "87 500,88 kr"),
    ("by-month", "leave Bø from 2026-08", "fees", "343 000,38 kr"),
    ("by-month", "leave Bø from 2026-08", "members", "3 members"),
    ("by-month", "leave Bø from 2026-08", "fee base of Bø", "70 000,00 kr"),
    ("by-month", "leave Bø until 2026-03", "fees of Bø", "112 501,13 kr"),
    ("by-month", "leave Bø from 2026", "fees of Bø", "0,00 kr"),
    ("by-month", "leave Bø from 2026-01", "members", "2 members"),
    ("by-month", "leave Bø; join Bø from 2026-12", "fees of Bø", "12 500,13 kr"),
    ("by-month", "join Ski population 5 000 from 2026-11", "fees of Ski", "21 250,00 kr"),
    ("by-month", "leave Bø from 2026-08 with chance 50%", "fees of Bø", "150 001,50 kr"),
    ("by-month", "leave Bø from 2026-08; rate 3", "fees of Bø", "105 001,75 kr"),
    ("shared-by-month", "leave Large from 2026-07", "fees", "1 000 000,00 kr"),
    ("shared-by-month", "leave Large from 2026-07", "fees of Small", "333 333,34 kr"),
    ("shared-by-month", "leave Large from 2026-07", "fees of Middle", "458 333,33 kr"),
    ("shared-by-month", "leave Large from 2026-07", "fees of Large", "208 333,33 kr"),
    ("shared-by-month", "leave Large from 2026-07", "fee total of Large", "208 333,33 kr"),
  ]

  @Test("are the months' part of the year's", arguments: fees)
  func fee(file: String, lines: String, figure: String, value: String) throws {
    var desk = try AllianceCase(file).desk()
    try desk.say(lines)
    #expect(try desk.shown(figure) == value)
  }

  @Test("add up, in the sum and in each explanation")
  func why() throws {
    for (file, member) in [("by-month", "Bø"), ("shared-by-month", "Large")] {
      var desk = try AllianceCase(file).desk()
      try desk.say("leave \(member) from 2026-07")
      for question in ["why fees", "why fees of \(member)"] {
        guard case .explained(let answer)? = try desk.say(question).first else {
          throw Unexpected("no explanation")
        }
        #expect(try answer.explanation.recomputed() == answer.explanation.value, "\(question)")
      }
    }
  }

  @Test("make the others pay for the months that a member is out, who are told of")
  func others() throws {
    var desk = try AllianceCase("shared-by-month").desk()
    let before = desk.session.planned.plan
    guard case .changed(let answer)? = try desk.say("leave Large from 2026-07").first else {
      throw Unexpected("no change")
    }
    let others = try #require(answer.effect.others)
    #expect(others.count == 2)
    #expect(others.rise == Money(øre: 20_833_334))
    #expect(answer.plan.member(others.most).name == "Middle")
    #expect(others.mostRise == Money(øre: 12_500_000))
    #expect(OthersFees(from: before, to: answer.plan, in: before.budget.year) == others)
  }

  @Test("are what questions ask the plan for")
  func questions() throws {
    var desk = try AllianceCase("by-month").desk()
    try desk.say("leave Bø from 2026-08")
    guard case .swept(let sweep)? = try desk.say("sweep leave Ås from 2026-07 show fees").first
    else {
      throw Unexpected("no sweep")
    }
    // Ås pays 135 000 × 6/12.
    let fees = (0...1).map { sweep.value($0, column: 0) }
    #expect(fees == [.money(Money(øre: 34_300_038)), .money(Money(øre: 27_550_038))])
    // Nes pays 120 499.50 or nine months of it.
    var doubted = desk
    try doubted.say("leave Nes from 2026-10 with chance 50%")
    let risk = try #require(try doubted.risk("risk fees").years.first)
    #expect(
      try risk.bars.map(\.from)
        == [
          Money(øre: 31_287_551).kroner, Money(øre: 34_300_038).kroner,
        ])
    for line in ["solve fee base for fees >= 400 000", "apply"] { try desk.say(line) }
    #expect(try desk.shown("fees").hasPrefix("400 "))
    for question in [
      "sensitivity fees 10%", "show fees", "show members", "show member Bø",
      "why members",
    ] { try desk.say(question) }
  }

  @Test("are of the whole year where next year's are tied to them, and in next year's budget")
  func nextYear() throws {
    var desk = try AllianceCase("shared-by-month").desk()
    for line in [
      "plan 2 years", "leave Large from 2026-07 until 2026-12", "leave Small from 2027-05",
    ] { try desk.say(line) }
    let next = try desk.session.nextBudget(after: nil)
    #expect(next.feeRules[0].isByMonth)
    let previous = next.members.map { $0.fee.previous?.øre }
    // Of a whole year Large would pay as much as it does for each of its months: 2 × 208 333.33.
    #expect(previous == [33_333_334, 45_833_333, 41_666_667])
    let remarks = next.remarks.map(\.text.english)
    #expect(remarks.count == 1 && remarks[0].contains("\"Small\" is a member for 4 of 12 months"))
    let own = try desk.session.ownBudget()
    #expect(own.members.count == 3)
    #expect(own.remarks.map(\.text.english).contains { $0.contains("6 of 12 months of 2026") })
  }

  @Test(
    "of whole years refuse months, and the year is proposed",
    arguments: [
      ("leave Tønsberg from ^2020-07", "leave Tønsberg from 2021"),
      ("ut Tønsberg fra ^juli 2020", "ut Tønsberg fra 2021"),
      ("leave Tønsberg from ^2020-07 until 2022-03", "leave Tønsberg from 2021 until 2021"),
      ("leave Tønsberg until 2022-03 from ^2020", "leave Tønsberg until 2021 from 2020"),
      ("leave Tønsberg until ^2020-03", "leave Tønsberg until 2020"),
      ("join Kragerø population 10 380 from ^2020-07", "join Kragerø population 10 380 from 2021"),
    ])
  func wholeYears(marked: String, mended: String) throws {
    var desk = try Desk()
    let line = marked.replacing("^", with: "")
    let diagnostic = try desk.refusal(line)
    guard case .change(.feesOfWholeYears, _)? = diagnostic.problem as? SessionProblem else {
      throw Unexpected("\(diagnostic.problem)")
    }
    let start = try #require(marked.utf8.firstIndex(of: UInt8(ascii: "^")))
    #expect(diagnostic.range.start == marked.utf8.distance(from: marked.startIndex, to: start))
    #expect(line.applying(try #require(diagnostic.fix)) == mended)
    try desk.say(mended)
  }

  @Test(
    "are said in plain words where they are by month",
    arguments: [
      ("Bø melder seg ut fra juli 2026", "ut Bø fra 2026-07"),
      ("what if Bø leaves from July 2026", "leave Bø from 2026-07"),
    ])
  func plainWords(typed: String, line: String) throws {
    var desk = try AllianceCase("by-month").desk()
    let source = SourceText(name: "line", text: typed)
    let met = try #require(desk.session.carryOut(source).diagnostics.first)
    let fix = desk.session.proposing(met, of: source, in: .english).fix
    #expect(fix.flatMap { DiagnosticRenderer(source, in: .english).lineToTry($0) } == line)
    try desk.say(line)
  }
}
