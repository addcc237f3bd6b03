import Budget
import Foundation
import ScenarioLanguage
import ScenarioStore
import TestSupport
import Testing

@testable import Session

/// Budgets found by the names that their files declare.
@Suite("Where budgets are found")
struct BudgetPlacesTests {
  private func origin(
    of name: String, in folder: TemporaryFolder,
    own: BudgetOrigin = ScenarioBudgetTests.program(2020),
    isChosen: Bool = false
  ) throws -> BudgetOrigin {
    let desk = try ScenarioBudgetTests.desk(folder, own: own, isChosen: isChosen)
    return try desk.session.library.origin(of: name)
  }

  @Test("a file is found by its name, not by what it is called")
  func byName() throws {
    let folder = try TemporaryFolder()
    try folder.put("x.budget", ScenarioBudgetTests.budget("Østfold 2021"))
    try folder.put("y.budsjett", "# først\n" + ScenarioBudgetTests.budget("Moss 2021"))
    try folder.put("z.txt", ScenarioBudgetTests.budget("Moss 2021"))
    #expect(try origin(of: "ostfold 2021", in: folder) == .file(folder.at("x.budget")))
    #expect(try origin(of: "Moss 2021", in: folder) == .file(folder.at("y.budsjett")))
    #expect(try origin(of: "small 2021", in: folder) == ScenarioBudgetTests.program(2021))
    let desk = try ScenarioBudgetTests.desk(folder)
    #expect(desk.session.budgetNames == ["Small 2020", "Small 2021", "Østfold 2021", "Moss 2021"])
  }

  @Test("a name far down in a file is found, and one behind broken lines too")
  func farDown() throws {
    let folder = try TemporaryFolder()
    let comment = String(repeating: "# ålesund\n", count: 2_000)
    try folder.put("x.budget", comment + ScenarioBudgetTests.budget("Far"))
    try folder.put("y.budget", "rate \"\nline 00O\n" + ScenarioBudgetTests.budget("Broken"))
    // No line of it ends where the first look does.
    let title = String(repeating: "å", count: 4_000)
    try folder.put("z.budget", "# \(title)\n" + ScenarioBudgetTests.budget("Behind a long line"))
    #expect(try origin(of: "Behind a long line", in: folder) == .file(folder.at("z.budget")))
    #expect(try origin(of: "Far", in: folder) == .file(folder.at("x.budget")))
    #expect(try origin(of: "Broken", in: folder) == .file(folder.at("y.budget")))
  }

  @Test("no file is searched without end: a name behind 64 kB is not read, and its file is named")
  func tooFarDown() throws {
    let folder = try TemporaryFolder()
    let comment = String(repeating: "# 45678\n", count: 65_536 / 8)
    try folder.put("x.budget", comment + ScenarioBudgetTests.budget("Too far"))
    try folder.put("y.budget", comment.dropLast(64) + ScenarioBudgetTests.budget("Near"))
    try folder.put("z.budget", String(repeating: "#", count: 70_000))
    #expect(try origin(of: "Near", in: folder) == .file(folder.at("y.budget")))
    let problem = SessionProblem.unknownBudget(
      "Too far", known: ["Small 2020", "Small 2021", "Near"],
      unread: [folder.at("x.budget"), folder.at("z.budget")])
    #expect(throws: problem) { try origin(of: "Too far", in: folder) }
    #expect(problem.message(in: .norwegian).contains("de må stå i de første 64 kB av hver fil"))
  }

  @Test("links, folders and pipes are passed over, and no file of another folder is looked into")
  func links() throws {
    let folder = try TemporaryFolder()
    let outside = try TemporaryFolder()
    try outside.put("x.budget", ScenarioBudgetTests.budget("Outside"))
    try #require(symlink(outside.at("x.budget"), folder.at("x.budget")) == 0)
    try folder.makeFolder("parts.budget")
    try #require(mkfifo(folder.at("pipe.budget"), 0o600) == 0)
    #expect(throws: SessionProblem.self) { try origin(of: "Outside", in: folder) }
  }

  @Test("what is no text is named where a budget is not found")
  func unread() throws {
    let folder = try TemporaryFolder()
    try Data([0x62, 0xFF, 0x0A]).write(to: URL(filePath: folder.at("latin.budget")))
    #expect(
      throws: SessionProblem.unknownBudget(
        "Other", known: ["Small 2020", "Small 2021"], unread: [folder.at("latin.budget")])
    ) { try origin(of: "Other", in: folder) }
  }

  @Test("two budgets of one name are refused, an unchanged copy of the program's own is not")
  func twice() throws {
    let folder = try TemporaryFolder()
    try folder.put("copy.budget", ScenarioBudgetTests.budget("Small 2021", year: 2021))
    #expect(try origin(of: "Small 2021", in: folder) == ScenarioBudgetTests.program(2021))
    try folder.put("copy.budget", ScenarioBudgetTests.budget("Small 2021", rate: "9"))
    let places: [BudgetOrigin] = [
      ScenarioBudgetTests.program(2021), .file(folder.at("copy.budget")),
    ]
    #expect(throws: SessionProblem.budgetTwice("Small 2021", places: places)) {
      try origin(of: "Small 2021", in: folder)
    }
    // What was chosen before all others is not looked for.
    let own = BudgetOrigin.file(folder.at("copy.budget"))
    #expect(try origin(of: "Small 2021", in: folder, own: own, isChosen: true) == own)
    // What the environment names is one of them, however its path is written.
    try folder.put("copy.budget", ScenarioBudgetTests.budget("Mine"))
    let spelt = BudgetOrigin.file(folder.path + "/./copy.budget")
    #expect(try origin(of: "Mine", in: folder, own: spelt) == spelt)
  }

  @Test("of two names that differ in case the exact one is meant")
  func exact() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.budget", ScenarioBudgetTests.budget("SMALL 2021"))
    #expect(try origin(of: "SMALL 2021", in: folder) == .file(folder.at("a.budget")))
    #expect(try origin(of: "Small 2021", in: folder) == ScenarioBudgetTests.program(2021))
    #expect(throws: SessionProblem.self) { try origin(of: "small 2021", in: folder) }
  }

  @Test("a checked budget file is told that another has its name")
  func clash() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.budget", ScenarioBudgetTests.budget("Moss"))
    let desk = try ScenarioBudgetTests.desk(folder)
    let source = SourceText(
      name: folder.at("a.budget"), text: ScenarioBudgetTests.budget("Moss"))
    #expect(desk.session.clash(ofBudget: source) == nil)
    try folder.put("b.budsjett", ScenarioBudgetTests.budget("Moss"))
    let clash = try #require(desk.session.clash(ofBudget: source))
    #expect(clash.range == SourceRange(7, 13))
    #expect(clash.problem.message(in: .english).contains("b.budsjett"))
  }

  @Test(
    "one run looks in a folder of budgets once, for names, clashes and other scenarios' budgets")
  func remembered() throws {
    let folder = try TemporaryFolder()
    try folder.put("a.budget", ScenarioBudgetTests.budget("Østfold"))
    let session = try ScenarioBudgetTests.desk(folder).session.rememberingBudgets()
    let source = SourceText(
      name: folder.at("a.budget"), text: ScenarioBudgetTests.budget("Østfold"))
    #expect(session.clash(ofBudget: source) == nil)
    try folder.put("b.budget", ScenarioBudgetTests.budget("Oestfold"))
    #expect(session.clash(ofBudget: source) == nil)
    #expect(try session.library.origin(of: "østfold") == .file(folder.at("a.budget")))
    // What has been found on one budget is found on another.
    let other = try session.library.on(.file(folder.at("a.budget")))
    #expect(other.budgetNames() == ["Small 2020", "Small 2021", "Østfold"])
    let anew = try #require(session.rememberingBudgets().clash(ofBudget: source))
    #expect(anew.problem.message(in: .english).contains("b.budget"))
  }
}
