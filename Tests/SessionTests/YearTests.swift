import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("The year of an answer")
struct YearTests {
  /// A line, and the years that its answer must name.
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    var after = ["plan 4 years"]
    let years: [Int]
    var testDescription: String { (after + [line]).joined(separator: "; ") }
  }

  static let cases = [
    Case(line: "free", after: [], years: []),
    Case(line: "free", years: [2020]),
    Case(line: "free at 2022", years: [2022]),
    Case(line: "free at 2022 - free", years: [2020, 2022]),
    Case(line: "max(fees of Oslo at 2021, 1 mill)", years: [2021]),
    Case(line: "not free > 0", years: [2020]),
    Case(line: "1 + 1", years: []),
    Case(line: "free in \"Osloregionen 2020\"", years: []),
    Case(line: "let margin = free at 2021", years: [2021]),
    Case(line: "let margin = 500k", years: []),
    Case(line: "assert free >= 0", years: [2020]),
    Case(line: "assert free at 2021 between free and fees", years: [2020, 2021]),
    Case(line: "assert free >= 0", after: [], years: []),
    Case(line: "solve rate for free >= 500k", years: [2020]),
    Case(line: "solve rate for free >= 500k", after: [], years: []),
    Case(line: "cheapest rate, profiling for result >= 0", years: [2020]),
  ]

  @Test("is told where the plan has several", arguments: cases)
  func years(_ row: Case) throws {
    var desk = try Desk(after: row.after)
    let years: [Year] =
      switch try desk.say(row.line).first {
      case .value(let answer): answer.years
      case .defined(_, _, let years): years
      case .asserted(let answer): answer.years
      case .solved(let answer): answer.years
      case .mixed(let answer): answer.years
      case let answer: throw Unexpected("\(row.line) answers \(String(describing: answer))")
      }
    #expect(years.map(\.number) == row.years)
  }
}

@Suite("The year beside the reserve")
struct ReserveYearTests {
  @Test("is told where the plan has several, and only there", arguments: [1, 4])
  func year(years: Int) throws {
    let store = try TemporaryFolder()
    try store.put("a.hvis", "scenario \"A\"\nplan \(years) years\nleave Tønsberg\n")
    var desk = try Desk(store: store)
    let told = years > 1 ? 2020 : nil
    guard case .filed(.opened(_, _, _, let opened, _, _, _))? = try desk.say("open \"A\"").first,
      case .table(.changes(let rows))? = try desk.say("show changes").first,
      case .help(.statement(_, let standing, _, _))? = try desk.say("help rate").first
    else { throw Unexpected("other answers") }
    #expect(opened?.number == told)
    #expect(rows.map(\.year?.number) == [told, told])
    #expect(standing?.year?.number == told)
    try desk.say("rate 1.60")
    for line in ["undo", "redo"] {
      guard case .stepped(let stepped)? = try desk.say(line).first else {
        throw Unexpected("\(line) takes no step")
      }
      #expect(stepped.year?.number == told)
    }
  }
}

@Suite("A solution in later years")
struct LaterYearTests {
  /// A question, and the later years in which what it finds fails, each with how far the sides are apart.
  struct Case: Sendable, CustomTestStringConvertible {
    let question: String
    var after = ["plan 3 years"]
    let failures: [String]
    var testDescription: String { (after + [question]).joined(separator: "; ") }
  }

  static let cases = [
    Case(
      question: "solve rate for free >= 500k",
      failures: ["2021: −5 018 030,58", "2022: −10 023 995,90"]),
    Case(question: "solve rate for free >= 500k", after: [], failures: []),
    Case(question: "solve rate for free at 2022 >= 0", failures: []),
    // What is missing in one year is not asked for in the others.
    Case(question: "solve rate for result >= 0", failures: []),
    Case(question: "solve rate for free at 2021 > free", failures: []),
    // The members that leave later are missed from then on.
    Case(
      question: "solve rate for fees >= 7 mill", after: ["plan 3 years", "leave Viken from 2021"],
      failures: ["2021: −1 801 378,00", "2022: −1 772 694,28"]),
    // Nothing is found that could fail.
    Case(question: "solve profiling for free >= 900k", failures: []),
  ]

  @Test("is told where it fails", arguments: cases)
  func failures(_ row: Case) throws {
    var desk = try Desk(after: row.after)
    guard case .solved(let answer)? = try desk.say(row.question).first else {
      throw Unexpected("\(row.question) is no question for a solution")
    }
    let failures = answer.laterFailures.map {
      "\($0.year.number): " + NumberText.number($0.sides.gap, decimals: 2, least: 2)
    }
    #expect(failures.map { $0.replacing("\u{A0}", with: " ") } == row.failures)
  }

  @Test("counts the mixes that fail")
  func mixes() throws {
    var desk = try Desk(after: ["plan 3 years"])
    guard
      case .mixed(let answer)? = try desk.say("cheapest rate, profiling for free >= 2 mill").first
    else { throw Unexpected("no mixes") }
    #expect(answer.mixes.rows.count > 1)
    #expect(answer.laterFailures.map(\.year.number) == [2021, 2022])
    #expect(answer.laterFailures.allSatisfy { $0.mixes == answer.mixes.rows.count })
  }
}
