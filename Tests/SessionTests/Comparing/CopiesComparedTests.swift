import Analysis
import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// A scenario beside the same one of another folder of scenarios.
@Suite("Comparisons of copies")
struct CopiesComparedTests {
  let here: TemporaryFolder
  let there: TemporaryFolder

  init() throws {
    here = try TemporaryFolder()
    there = try TemporaryFolder()
    for folder in [here, there] {
      try folder.put("basis.hvis", "scenario Basis\nleave Våler\n")
      try folder.put("x.hvis", "scenario X\nbased on Basis\nrate 2\n")
    }
  }

  private func comparison(_ line: String = "compare X in \"THERE\", X") throws -> Comparison {
    var desk = try ScenarioBudgetTests.desk(here)
    guard case .comparison(let comparison)? = try desk.say(text(line)).first else {
      throw Unexpected("\(line) compares nothing")
    }
    return comparison
  }

  private func text(_ line: String) -> String {
    line.replacing("X in", with: "\"X\" in").replacing("THERE", with: there.path)
  }

  /// The amounts of a main figure by layer.
  private func amounts(
    of figure: MainFigure, _ moves: [Comparison.Move]
  ) -> [(layer: Comparison.Move.Layer, amount: ExactNumber)] {
    moves.flatMap { move in
      move.figures.filter { $0.figure == figure }.map { (move.layer, $0.amount) }
    }
  }

  @Test("copies that say the same differ by nothing")
  func same() throws {
    let compared = try comparison()
    #expect(compared.columns.count == 2)
    let moves = compared.moves.flatMap(\.self)
    #expect(moves.isEmpty)
  }

  @Test("each layer moves what comes with it, and all of them the whole difference")
  func layers() throws {
    try here.put("basis.hvis", "scenario Basis\nleave Våler\nspend new \"Fair\" 20k\n")
    try here.put("x.hvis", "scenario X\nbased on Basis\nrate 3\n")
    let compared = try comparison()
    try #require(compared.columns.count == 2)
    let moves = compared.moves[1]
    #expect(compared.moves[0].isEmpty)
    #expect(moves.map(\.layer) == [.basis("Basis"), .own])
    let free = amounts(of: .quantity(.free), moves)
    #expect(free.map(\.amount) == [ExactNumber(-20_000), ExactNumber(50_000)])
    #expect(amounts(of: .quantity(.rate), moves).map(\.layer) == [.own])
    for (place, row) in compared.rows.enumerated() {
      guard case .main(let figure) = row.figure else { continue }
      let sum = try amounts(of: figure, moves).reduce(ExactNumber.zero) { try $0 + $1.amount }
      #expect(compared.difference(row, of: 1)?.amount == sum, "row \(place)")
    }
  }

  @Test("a scenario that only one copy builds on is a layer of its own")
  func chains() throws {
    try here.put("basis.hvis", "scenario Basis\nbased on Ground\nleave Våler\n")
    try here.put("ground.hvis", "scenario Ground\nspend new \"Fair\" 20k\n")
    let compared = try comparison()
    #expect(compared.moves.last?.map(\.layer) == [.basis("Ground")])
    // Nothing of this folder is taken for what the other lacks.
    try there.put("x.hvis", "scenario X\nbased on Ground\nrate 2\n")
    var desk = try ScenarioBudgetTests.desk(here)
    let problem = try desk.refusal(text("compare X in \"THERE\", X")).problem
    #expect(problem.message(in: .english).contains("no scenario is called \"Ground\""))
  }

  @Test("what one copy says and cannot be said on the other's base is told by what comes with it")
  func apart() throws {
    try there.put("basis.hvis", "scenario Basis\nspend new \"Fair\" 20k\n")
    try there.put("x.hvis", "scenario X\nbased on Basis\nleave Våler\n")
    try here.put("x.hvis", "scenario X\nbased on Basis\nspend new \"Fair\" 20k\n")
    let compared = try comparison()
    let moves = compared.moves.flatMap(\.self)
    #expect(moves.map(\.layer) == [.basis("Basis"), .own])
    #expect(
      amounts(of: .quantity(.free), moves).map(\.amount) == [
        ExactNumber(12_500), ExactNumber(-12_500),
      ])
  }

  @Test("each copy is on its own budget file")
  func budgets() throws {
    for (folder, rate) in [(here, "1.50"), (there, "1.40")] {
      try folder.put("own.budget", ScenarioBudgetTests.budget("Own", rate: rate))
      try folder.put("x.hvis", "scenario \"X\" for \"Own\"\nleave Våler\n")
    }
    let compared = try comparison()
    #expect(!compared.isAcrossBudgets)
    let fees = amounts(of: .quantity(.fees), compared.moves.flatMap(\.self))
    #expect(fees.map(\.layer) == [.budget])
    #expect(fees.map(\.amount) == [ExactNumber(5_000)])
    // Also where the session's own budget is that file.
    var desk = try ScenarioBudgetTests.desk(
      here, own: .file(here.at("own.budget")), isChosen: true)
    guard case .comparison(let same)? = try desk.say(text("compare X in \"THERE\"")).first else {
      throw Unexpected("nothing is compared")
    }
    #expect(same.rows.first { $0.figure == .main(.quantity(.rate)) }?.values.count == 2)
  }

  @Test("what is wrong with the folder stands at the folder")
  func folder() throws {
    var desk = try ScenarioBudgetTests.desk(here)
    let line = "compare \"X\" in \"\(there.path)/nowhere\", X"
    let problem = try desk.refusal(line)
    #expect(problem.range.start == line.utf8.count - "\"\(there.path)/nowhere\", X".utf8.count)
    #expect(problem.problem.message(in: .english).contains("nowhere"))
    let name = try desk.refusal("compare \"Z\" in \"\(there.path)\", X")
    #expect(name.range == SourceRange(8, 11))
  }

  @Test("a file names folders from where it stands itself")
  func relative() throws {
    try here.put("copy/basis.hvis", "scenario Basis\n")
    try here.put("copy/x.hvis", "scenario X\nbased on Basis\nrate 2\n")
    let path = here.at("question.hvis")
    var session = try ScenarioBudgetTests.desk(here).session.readingFile(at: path)
    let carried = session.carryOut(
      SourceText(name: path, text: "compare \"X\" in \"copy\", X against \"X\" in \"copy\"\n"))
    #expect(carried.diagnostics.isEmpty)
    guard case .comparison(let compared)? = carried.outcomes.first?.answer else {
      throw Unexpected("nothing is compared")
    }
    #expect(compared.moves.last?.map(\.layer) == [.basis("Basis")])
  }
}
