import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("A budget file with something unlikely in it")
struct BudgetFileDoubtTests {
  private static let frame = BudgetFileProblemTests.frame

  /// What is read, and unlikely all the same; `^` stands where the warning does.
  static let doubts = [
    BrokenBudget(
      frame + "municipality Nes population 5 ^code \"301\"",
      .impossibleCode("301", digits: 4)),
    BrokenBudget(
      frame + "county Ås population 5 ^code \"3001\"", .impossibleCode("3001", digits: 2)),
    BrokenBudget(
      frame.replacing("\npopulations 2019, 2020", with: "\n^populations 2020, 2021"),
      .otherDate(wanted: Year.earliest.advanced(by: 119))),
    BrokenBudget(
      frame + "municipality Nes population 100 000, ^5",
      .populationLeaps(member: "Nes", from: 100_000, to: 5)),
    BrokenBudget(
      frame + "municipality Nes population 600, ^60 000",
      .populationLeaps(member: "Nes", from: 600, to: 60_000)),
    BrokenBudget(
      frame + "municipality Nes population 5 ^weight 0", .paysNothing(member: "Nes")),
    BrokenBudget(
      frame + "^printed total 150 given",
      .printedFarOff(printed: Money(øre: 15_000), found: Money(øre: 1_500))),
    BrokenBudget(
      frame + "subbudget S\nline A 5k of S given\n^sum 50k of S given",
      .printedFarOff(printed: Money(øre: 5_000_000), found: Money(øre: 500_000))),
  ]

  @Test("what is unlikely is told, and the file read all the same", arguments: doubts)
  func doubt(_ broken: BrokenBudget) throws {
    let marked = MarkedSource(broken.text)
    let read = BudgetFileReader.read(SourceText(name: "b", text: marked.text))
    #expect(read.budget != nil)
    #expect(read.diagnostics.map { $0.problem as? BudgetFileProblem } == [broken.problem])
    #expect(read.diagnostics.first?.severity == .warning)
    #expect(read.diagnostics.first?.range.start == marked.start)
    expectReadable(broken.problem)
  }

  @Test(
    "what is no slip is not doubted",
    arguments: [
      "municipality Nes population 400, 900", "municipality Nes population 60 000, 100 000",
      "printed total 15 given", "printed total 16 given", "county Ås population 5 code \"30\"",
      "line A 5k given \"page 3\"", "line A 5k given letter",
    ])
  func likely(line: String) {
    let read = BudgetFileReader.read(SourceText(name: "b", text: Self.frame + line))
    #expect(read.budget != nil)
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.problem))")
  }

  @Test("git's marks are named as such, and nothing else")
  func conflict() throws {
    let text = Self.frame + "<<<<<<< HEAD\nline A 5k given\n=======\nline A 6k given\n>>>>>>> b\n"
    let read = BudgetFileReader.read(SourceText(name: "b", text: text))
    #expect(read.budget == nil)
    #expect(read.diagnostics.map { $0.problem as? SyntaxProblem } == [.conflictMark])
    #expect(read.diagnostics.first?.range.start == Self.frame.utf8.count)
  }
}
