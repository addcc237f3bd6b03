import Budget
import ScenarioLanguage
import Testing

@testable import Session

/// A budget file with a `^` where the diagnostic starts, and what is wrong.
struct BrokenBudget: Sendable, CustomTestStringConvertible {
  let text: String
  let problem: BudgetFileProblem
  let fixed: String?

  init(_ text: String, _ problem: BudgetFileProblem, fixed: String? = nil) {
    self.text = text
    self.problem = problem
    self.fixed = fixed
  }

  var testDescription: String { text }
}

@Suite("A budget file with a problem")
struct BudgetFileProblemTests {
  /// What every budget needs, on one line each.
  static let frame = """
    budget "Small"
    year 2020
    rate 1.50 given
    populations 2019, 2020 given
    municipality Moss population 10, 11
    reserve 100k given

    """

  static let clauses = [
    BrokenBudget(
      "^lime Books 5k given", .unknownWord("lime", nearest: ["line"]),
      fixed: "line Books 5k given"),
    BrokenBudget(
      "^komune Nes folketall 5", .unknownWord("komune", nearest: ["kommune"]),
      fixed: "kommune Nes folketall 5"),
    BrokenBudget(
      "municipality Nes population 8 ^00O", .noNumber("00O", wanted: .number)),
    BrokenBudget(
      "municipality Nes population 8, ^many, 9", .noNumber("many", wanted: .inhabitants)),
    BrokenBudget("fund Books ^5O given", .noNumber("5O", wanted: .number)),
    BrokenBudget(
      "subbudget S earlier A\nline L 5k of S earlier ^x, 2 given",
      .noNumber("x", wanted: .amount)),
    BrokenBudget("^5 given", .unknownWord("5", nearest: [])),
    BrokenBudget("^line Books 5k", .needs(.status, in: "line")),
    BrokenBudget("^line Books given", .needs(.amountOrMissing, in: "line")),
    BrokenBudget("^line Books 5k missing", .needs(.noAmount, in: "line")),
    BrokenBudget("^fund Books given", .needs(.amount, in: "fund")),
    BrokenBudget("^position Boss given", .needs(.positionKind, in: "position")),
    BrokenBudget("^position Boss of permanent given", .needs(.costOrStandard, in: "position")),
    BrokenBudget("^position Boss of nothing given", .needs(.positionKind, in: "position")),
    BrokenBudget("^standard given", .needs(.cost, in: "standard")),
    BrokenBudget("^municipality Nes", .needs(.inhabitants, in: "municipality")),
    BrokenBudget("^activity", .needs(.name, in: "activity")),
    BrokenBudget("line Books 5k ^nb given", .needs(.name, in: "nb")),
    BrokenBudget("position Boss of permanent ^from 2020 given", .needs(.month, in: "from")),
    BrokenBudget("year 2020 ^weight 2", .notHere(clause: "weight", in: "year")),
    BrokenBudget("line Books 5k given ^derived", .notHere(clause: "derived", in: "given")),
    BrokenBudget("line Books 5k given ^given", .twice(clause: "given")),
    BrokenBudget("fund Books nb Bøker 5k ^nb Bok given", .twice(clause: "nb")),
    BrokenBudget("year 2020 nb ^To", .notHere(clause: "nb", in: "year")),
    BrokenBudget("line Books in Shelf nb ^Hylle 5k given", .notHere(clause: "nb", in: "in")),
    BrokenBudget("^term", .needs(.name, in: "term")),
    BrokenBudget("^term \"the rules\"", .needs(.translation, in: "term")),
    BrokenBudget("term a nb b\nterm ^a nb c", .declaredTwice("a")),
    BrokenBudget("^body Board given", .needs(.decidedMatters, in: "body")),
    BrokenBudget("body Board decides ^weather given", .wrongValue(wanted: .decidedMatters)),
    BrokenBudget("^body Board decides fees", .needs(.status, in: "body")),
    BrokenBudget("year ^soon", .wrongValue(wanted: .aYear)),
    BrokenBudget("year ^1850", .wrongValue(wanted: .aYear)),
    BrokenBudget("line Books ^2020-07 given", .wrongValue(wanted: .amount)),
    BrokenBudget("municipality Nes population ^1.5", .wrongValue(wanted: .inhabitants)),
    BrokenBudget("printed ^village 5 given", .wrongValue(wanted: .printedClass)),
    BrokenBudget("fund Books 5k ^6k given", .leftOver("6\u{A0}000")),
    BrokenBudget("line Books ^( 5k given", .leftOver("(")),
  ]

  /// Slips that the file was read with before, and gave wrong figures.
  static let slips = [
    BrokenBudget("^rate 2 given", .statedTwice("rate")),
    BrokenBudget("^sats 2 gitt", .statedTwice("rate")),
    BrokenBudget("^reserve 5k given", .statedTwice("reserve")),
    BrokenBudget("^year 2021", .statedTwice("year")),
    BrokenBudget("^populations 2019, 2020 given", .statedTwice("populations")),
    BrokenBudget("standard cost 5k given\n^standard cost 6k given", .statedTwice("standard")),
    BrokenBudget("fees rounded 1\n^fees rounded 2", .statedTwice("fees")),
    BrokenBudget("adopted A\n^adopted B", .statedTwice("adopted")),
    BrokenBudget(
      "printed county 5 given\nprinted ^county 6 given", .declaredTwice("county")),
    BrokenBudget("printed total 15 given\nprinted ^total 15 given", .declaredTwice("total")),
    BrokenBudget(
      "municipality Nes population 5 code \"3001\"\nmunicipality Hol population 5 ^code \"3001\"",
      .codeTwice("3001", other: "Nes")),
    BrokenBudget(
      "municipality Nes ^poplation 5", .unknownClause("poplation", nearest: ["population"]),
      fixed: "municipality Nes population 5"),
    BrokenBudget(
      "source paper \"The paper\"\nline A 5k given ^papr \"page 3\"",
      .notDeclared("papr", nearest: ["paper"]),
      fixed: "source paper \"The paper\"\nline A 5k given paper \"page 3\""),
    BrokenBudget("line A 5k given ^paper \"page 3\"", .notDeclared("paper", nearest: [])),
    // What only follows from the first is not told.
    BrokenBudget(
      "^fund Books given\nsubbudget S from Books\nline A 5k of S given",
      .needs(.amount, in: "fund")),
  ]

  @Test("members are not told to lack dates that could not be read")
  func unreadDates() {
    let text = Self.frame.replacing("2019, 2020 given", with: "2019, 2020 givne")
    let read = BudgetFileReader.read(SourceText(name: "b", text: text))
    #expect(read.budget == nil)
    #expect(read.diagnostics.count == 1, "\(read.diagnostics.map(\.problem))")
  }

  static let figures = [
    BrokenBudget("line Books ^1.0055 given", .illegalNumber(.twoDecimals)),
    BrokenBudget("municipality Nes population 5 ^weight 200", .illegalNumber(.weight)),
    BrokenBudget("activity Books goals 3, ^18", .illegalNumber(.goal)),
    BrokenBudget("fees ^rounded 0", .illegalNumber(.moreThanZero)),
    BrokenBudget("fees ^rounded -1", .illegalNumber(.moreThanZero)),
    BrokenBudget("line Books ^-5 given", .illegalNumber(.zeroOrMore)),
    BrokenBudget("fund Books ^-5 given", .illegalNumber(.zeroOrMore)),
    BrokenBudget("municipality Nes population ^-5", .wrongValue(wanted: .inhabitants)),
    // A name that is like the word of a clause is none.
    BrokenBudget(
      "municipality Bb population ^99 999 999 999", .wrongValue(wanted: .inhabitants)),
    BrokenBudget("^populations 2020, 2019 given", .illegalNumber(.laterYear)),
    BrokenBudget("municipality ^Moss population 5", .declaredTwice("Moss")),
    BrokenBudget("line A nb B 5k given\nline ^C nb A 5k given", .declaredTwice("A")),
    BrokenBudget(
      "subbudget Books\nline A 5k of ^Boks given", .notDeclared("Boks", nearest: ["Books"]),
      fixed: "subbudget Books\nline A 5k of Books given"),
    BrokenBudget("line A 5k of ^Nothing given", .notDeclared("Nothing", nearest: [])),
    BrokenBudget(
      "^municipality Nes population 5\n  part A 2\n  part B 2\n",
      .partsDiffer(member: "Nes", parts: 4, whole: 5)),
    BrokenBudget("^part A 2", .needs(.memberAbove, in: "part")),
    BrokenBudget(
      "municipality Nes ^population 1, 2, 3",
      .wrongCount(found: 3, wanted: 2, of: "populations")),
    BrokenBudget(
      "subbudget S earlier A, B\nline L 5k of S ^earlier 1 given",
      .wrongCount(found: 1, wanted: 2, of: "column")),
  ]

  @Test("says where and what is wanted", arguments: clauses + figures + slips)
  func problem(_ broken: BrokenBudget) throws {
    let marked = MarkedSource(Self.frame + broken.text)
    let (budget, diagnostics) = BudgetFileReader.read(SourceText(name: "b", text: marked.text))
    #expect(budget == nil)
    #expect(diagnostics.count == 1)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.problem as? BudgetFileProblem == broken.problem)
    #expect(diagnostic.range.start == marked.start)
    expectReadable(diagnostic.problem)
    let fixed = diagnostic.fix.map { marked.text.applying($0) }
    #expect(fixed == broken.fixed.map { Self.frame + $0 })
    if let fixed {
      #expect(BudgetFileReader.read(SourceText(name: "b", text: fixed)).budget != nil)
    }
  }

  @Test(
    "says what every budget needs",
    arguments: [
      ("budget", "budget"), ("year", "year"), ("rate", "rate"), ("municipality", "municipality"),
      ("reserve", "reserve"),
    ])
  func lacks(word: String, what: String) throws {
    let lines = Self.frame.split(separator: "\n").filter { !$0.hasPrefix(word) }
    let text = lines.joined(separator: "\n")
    let (_, diagnostics) = BudgetFileReader.read(SourceText(name: "b", text: text))
    #expect(diagnostics.compactMap { $0.problem as? BudgetFileProblem } == [.lacks(what)])
    // Not at the end, which is about something else.
    #expect(diagnostics.first?.range.start == 0)
    diagnostics.forEach { expectReadable($0.problem) }
  }

  @Test("refuses a position that ends before it starts")
  func endsBeforeStart() throws {
    let position = "position Boss of permanent cost 5 from 2021-02 ^until 2021-01 given"
    let marked = MarkedSource(Self.frame + position)
    let read = BudgetFileReader.read(SourceText(name: "b", text: marked.text))
    let diagnostic = try #require(read.diagnostics.first)
    guard case .endsBeforeStart? = diagnostic.problem as? ChangeProblem else {
      throw Unexpected("\(diagnostic.problem)")
    }
    #expect(diagnostic.range.start == marked.start)
  }

  @Test("reports twenty problems at most, in order, and gives no budget")
  func twenty() {
    let text = Self.frame + (1...50).map { "line L\($0) 5k\n" }.joined()
    let (budget, diagnostics) = BudgetFileReader.read(SourceText(name: "b", text: text))
    #expect(budget == nil)
    #expect(diagnostics.count == 20)
    #expect(diagnostics.map(\.range.start) == diagnostics.map(\.range.start).sorted())
  }

  @Test(
    "warns of what may be a remainder and is not marked as one",
    arguments: [
      (
        name: "derived, without county and number",
        member: "municipality Others population 4 derived", warns: true
      ),
      (name: "marked", member: "municipality Others remainder population 4 derived", warns: false),
      (
        name: "with a number", member: "municipality Others population 4 code \"3003\" derived",
        warns: false
      ),
      (
        name: "with a county", member: "municipality Others in Viken population 4 derived",
        warns: false
      ),
      (name: "given", member: "municipality Others population 4 given", warns: false),
      (
        name: "of parts", member: "municipality Others population 4 derived\n  part A 4",
        warns: false
      ),
    ])
  func unmarkedRemainder(name: String, member: String, warns: Bool) throws {
    let frame = Self.frame.replacing("11\n", with: "11 code \"3002\"\n")
    let text = frame + member
    let read = BudgetFileReader.read(SourceText(name: "b", text: text))
    let budget = try #require(read.budget)
    #expect(read.diagnostics.count == (warns ? 1 : 0))
    #expect(budget.members.count { !$0.isRemainder } == (name == "marked" ? 1 : 2))
    guard let warning = read.diagnostics.first else { return }
    #expect(warning.severity == .warning)
    #expect(warning.problem as? BudgetFileProblem == .perhapsRemainder("Others"))
    expectReadable(warning.problem)
    let fixed = text.applying(try #require(warning.fix))
    #expect(BudgetFileReader.read(SourceText(name: "b", text: fixed)).diagnostics.isEmpty)
  }

  @Test("has nothing to warn of where no member has a number")
  func noNumbers() {
    let text = Self.frame + "municipality Others population 4 derived"
    let read = BudgetFileReader.read(SourceText(name: "b", text: text))
    #expect(read.budget != nil && read.diagnostics.isEmpty)
  }

  @Test("keeps the word of a remainder free for names of other things")
  func freeWord() throws {
    let text = Self.frame + "line Rest 5k given\nkommune Våler rest folketall 4 avledet"
    let budget = try #require(BudgetFileReader.read(SourceText(name: "b", text: text)).budget)
    #expect(budget.lines.map(\.name.english) == ["Rest"])
    #expect(budget.members.map(\.isRemainder) == [false, true])
  }

  @Test("takes a position for as sure as the standard cost that it has")
  func standardCost() throws {
    let text =
      Self.frame + """
        standard cost 900k approximate within 50k
        position A of permanent given
        position B of permanent cost 800k given
        position C of seconded given
        weights derived "the rules"
        """
    let budget = try #require(BudgetFileReader.read(SourceText(name: "b", text: text)).budget)
    #expect(budget.positions.map(\.provenance.status) == [.approximate, .given, .approximate])
    #expect(
      budget.positions.map(\.provenance.halfWidth) == [Money(øre: 5_000_000), nil, nil])
    #expect(budget.weightProvenance == Provenance(.derived, place: LocalName("the rules")))
  }

  @Test("can be written in Norwegian")
  func norwegian() throws {
    let text = """
      budsjett "Liten"
      år 2020
      sats 1,50 gitt
      folketall 2019 gitt
      kommune Moss i Viken folketall 10 vekt 2
      reserve 100k omtrentlig "anslag" innenfor 50k
      post Bøker 5k antatt "gjetning"
      """
    let budget = try #require(BudgetFileReader.read(SourceText(name: "b", text: text)).budget)
    let session = try Session(budget, storePath: nil)
    #expect(try Desk(session).shown("fri") == "95 030,00 kr")
  }
}
