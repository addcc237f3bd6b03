import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("What board members stumbled over")
struct BoardStumbleTests {
  @Test("what is carried out says which question it answers")
  func applied() throws {
    var desk = try Desk(after: ["rate 1.55"])
    let question = "solve rate for free >= 500k"
    _ = try desk.say(question)
    for (line, solved) in [("apply", question), ("rate 1.70", nil)] as [(String, String?)] {
      guard case .changed(let answer)? = try desk.say(line).first else {
        throw Unexpected("\(line) changes nothing")
      }
      #expect(answer.solves == solved)
    }
  }

  @Test("what several become is a name, and no way to say so")
  func oneMember() throws {
    let refused = try Desk().withRefusal("merge Moss, Råde into one member")
    #expect(refused.problem as? SyntaxProblem == .nameNeedsQuotes("one member"))
    #expect(refused.fix?.replacement == #""one member""#)
    var desk = try Desk()
    try desk.say(#"merge Moss, Råde into "one member""#)
  }

  @Test("one member is not proposed to become itself")
  func itself() throws {
    #expect(try Desk().withRefusal("merge Moss into Mosss").fix == nil)
    #expect(try Desk().withRefusal("merge Moss, Råde into Mosss").fix?.replacement == "Moss")
  }

  @Test("the one of several members that is still in is proposed, and never chosen")
  func leftOver() throws {
    var desk = try Desk(after: ["leave Våler (Viken)"])
    let one = try desk.refusal("leave Våler")
    #expect(
      one.problem as? ResolutionProblem
        == .ambiguousName(
          .member, "Våler", candidates: ["Våler (Viken)", "Våler (Innlandet)"]))
    #expect(one.fix?.replacement == "Våler (Innlandet)")
    #expect(try desk.refusal("join Våler").fix?.replacement == "Våler (Viken)")
    #expect(try Desk().withRefusal("leave Våler").fix == nil)
  }

  @Test("several members of a name that are all out already are told to be")
  func allOut() throws {
    var desk = try Desk(after: ["leave Våler (Viken), Våler (Innlandet)"])
    #expect(
      try desk.refusal("leave Våler").problem as? SessionProblem
        == .change(.alreadyOut(member: "Våler", since: nil), since: nil))
    #expect(
      try Desk().withRefusal("join Våler").problem as? SessionProblem
        == .change(.alreadyIn(member: "Våler", since: nil), since: nil))
    // With one of them the change can be made, so that it is asked which.
    #expect(try desk.refusal("join Våler").problem is ResolutionProblem)
  }

  @Test(
    "a new name with a word that joins wants quotes, and one that exists does not",
    arguments: [
      "save A and quit", "lagre A og avslutt", "save Plan A to the board", "rename P to Q and R",
    ])
  func joined(_ line: String) throws {
    let store = try TemporaryFolder()
    var desk = try Desk(store: store, after: ["leave Nes", "save P"])
    let refusal = try desk.refusal(line)
    guard case SyntaxProblem.nameNeedsQuotes(let name) = refusal.problem else {
      throw Unexpected("\(line): \(refusal.problem)")
    }
    #expect(refusal.fix?.replacement == "\"\(name)\"")
    try desk.say("save \"\(name)\"")
    try desk.say("save \(name)")
  }

  @Test(
    "inhabitants who count twice are told of where they are",
    arguments: [
      ("population", ["Viken", "Innlandet"]), ("fees / population", ["Viken", "Innlandet"]),
      ("population of Viken", []), ("members", []),
    ] as [(String, [String])])
  func countedTwice(_ line: String, counties: [String]) throws {
    func told(after statements: [String]) throws -> [String] {
      var desk = try Desk(after: statements)
      guard case .value(let answer)? = try desk.say(line).first else {
        throw Unexpected("\(line) has no value")
      }
      return answer.countedTwice
    }
    #expect(try told(after: []) == counties)
    #expect(try told(after: ["leave Viken"]) == counties.filter { $0 != "Viken" })
    #expect(try told(after: ["leave Viken, Innlandet"]) == [])
  }

  @Test(
    "a fraction of a krone may be meant as that part of what stands",
    arguments: [
      ("profilering -1/4", "profilering -25%"), ("profilering -3/8", "profilering -37,5%"),
      ("profilering -500", "profilering -500k"),
      ("profilering -1/3", nil),
    ] as [(String, String?)])
  func fraction(_ line: String, meant: String?) throws {
    var desk = try Desk()
    guard case .changed(let answer)? = try desk.say(line).first else {
      throw Unexpected("\(line) changes nothing")
    }
    #expect(answer.doubt != nil)
    #expect(answer.doubt?.meant?.norwegian == meant)
    if let meant { try desk.say("angre; " + meant) }
  }

  @Test("a scenario that is not there is told of before changes that are not saved")
  func unknownScenario() throws {
    let store = try TemporaryFolder()
    try store.put("known.hvis", "scenario Known\nleave Moss\n")
    var desk = try Desk(store: store, after: ["leave Nes"])
    guard case SessionProblem.unknownScenario = try desk.refusal("open \"Plan Z\"").problem,
      case SessionProblem.unsavedChanges = try desk.refusal("open Known").problem
    else { throw Unexpected("another problem") }
    try desk.say("open! Known")
  }

  @Test("a member that is out, and still counted, is told of in a plan that goes on with it")
  func gone() throws {
    func gone(after statements: [String]) throws -> [String] {
      let desk = try Desk(after: statements)
      return StandingStill(of: desk.session.planned)?.gone.map(\.name) ?? []
    }
    #expect(try gone(after: ["plan 2 years"]) == ["Viken"])
    #expect(try gone(after: []) == [])
    #expect(try gone(after: ["plan 2 years", "leave Viken from 2021"]) == [])
  }
}

extension Desk {
  /// What is wrong with a line.
  fileprivate func withRefusal(_ line: String) throws -> Diagnostic {
    var desk = self
    return try desk.refusal(line)
  }

  @Test("a year behind `show` is that year, once")
  func yearShown() throws {
    var desk = try Desk(after: ["plan 2 years"])
    for line in ["show 2021", "vis 2021", "show at 2021"] {
      guard case .table(.mainFigures(let table))? = try desk.say(line).first else {
        throw Unexpected(line)
      }
      #expect(table.years.map(\.year.number) == [2021], "\(line)")
    }
    try desk.say("vis kontingent 2021; vis medlemmer etter kontingent topp 3 2021")
    let twice = try desk.refusal("show 2021 at 2020")
    #expect(twice.problem as? SyntaxProblem == .givenTwice(.at))
    // What may be a part of a name is none, and a number that is no year neither.
    #expect(try desk.refusal("show member Oslo 2021").problem is SyntaxProblem)
    #expect(try desk.refusal("show 3000").problem is SyntaxProblem)
  }

  @Test(
    "money from one fund to another is two statements, for the year that is meant",
    arguments: [
      (
        "flytt 200 000 fra Profilering til Digital",
        "frigi Profilering 200 000 fra 2020; avsett 200 000 til Digital fra 2020 til og med 2020",
        "500 000,00 kr"
      ),
      (
        "avsett 500 000 kr fra Profilering til Digital",
        "frigi Profilering 500 000 kr fra 2020; "
          + "avsett 500 000 kr til Digital fra 2020 til og med 2020",
        "800 000,00 kr"
      ),
      (
        "move 100k from Profiling to Digital in 2020",
        "release Profiling 100k from 2020; pay 100k into Digital from 2020 until 2020",
        "400 000,00 kr"
      ),
    ])
  func movedMoney(line: String, statements: String, left: String) throws {
    var desk = try Desk(after: ["fund new \"Digital\" 300k"])
    let source = SourceText(name: "line", text: line)
    let diagnostic = desk.session.proposing(
      try #require(desk.type(line).diagnostics.first), of: source, in: .norwegian)
    #expect(diagnostic.fix?.replacement == statements)
    try desk.say(statements)
    #expect(try desk.shown("bound of Digital") == left)
  }

  @Test(
    "what moves no sum from one fund to another is left to others",
    arguments: [
      "flytt 200 000 til Digital", "flytt Digital fra Profilering til Klima",
      "flytt fra til", "flytt 200 000 fra Digital", "ikke flytt 1 fra Profilering til Digital",
      "flytt 900 mrd fra Profilering til Digital",
      "flytt 200 000 fra Profilering til Klima", "flytt 300 000 fra profilering til lønn",
    ])
  func notMoved(line: String) throws {
    let desk = try Desk(after: ["fund new \"Digital\" 300k"])
    #expect(desk.session.movedMoney(line, in: .norwegian) == nil)
  }
}
