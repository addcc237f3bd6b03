import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Hostile bytes")
struct HostileBudgetTests {
  @Test("in a budget file are told, never trapped on", arguments: 1...6)
  func budget(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let lines = try EmbeddedBudget.text().split(separator: "\n").map { Array($0.utf8) }
    for _ in 0..<150 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        bytes += broken(generator.pick(lines), &generator) + [0x0A]
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let (budget, diagnostics) = BudgetFileReader.read(SourceText(name: "b", text: text))
      #expect(budget != nil || !diagnostics.isEmpty)
      #expect(diagnostics.allSatisfy { $0.range.end <= text.utf8.count })
      for diagnostic in diagnostics { _ = diagnostic.problem.message(in: .norwegian) }
      if let budget { _ = try? Session(budget, storePath: nil) }
    }
  }

  @Test("in statements are told, never trapped on, and change nothing", arguments: 1...6)
  func statements(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 100)
    let examples = StatementForm.all.flatMap {
      $0.examples(in: .english) + $0.examples(in: .norwegian)
    }
    .map { Array($0.utf8) }
    var desk = try Desk()
    for _ in 0..<150 {
      let text = String(decoding: broken(generator.pick(examples), &generator), as: UTF8.self)
      let before = desk.session
      let carried = desk.type(text)
      if !carried.diagnostics.isEmpty { #expect(desk.session == before, "\(text)") }
      for diagnostic in carried.diagnostics { _ = diagnostic.problem.message(in: .norwegian) }
    }
  }

  static let figures = [
    "reserve 92 233 720 368 547 758.07 given",
    "reserve 99999999999999999999999999999999999999 given",
    "rate 1000 given", "municipality Nes population 10 000 000 000 weight 100",
    "line Books 92 233 720 368 547 758.07 given", "year 2199", "year 1900",
    "position Boss of permanent cost 92 233 720 368 547 758 from 2199-12 until 1900-01 given",
    "rate 0.0000000000000000000000000000000000000001 given",
  ]

  @Test("figures at the edge are refused or reckoned with", arguments: figures)
  func edge(_ line: String) throws {
    let text = BudgetFileProblemTests.frame + line + "\n"
    guard let budget = BudgetFileReader.read(SourceText(name: "b", text: text)).budget,
      let session = try? Session(budget, storePath: nil)
    else { return }
    var desk = Desk(session)
    for statement in ["rate 1000", "plan 30 years", "growth prices 100%", "population all * 2"] {
      desk.type(statement)
    }
  }

  private func broken(_ line: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = line
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      case 1: bytes.insert(contentsOf: generator.pick(Self.snippets).utf8, at: place)
      case 2: bytes.removeSubrange(place..<min(place + 3, bytes.count))
      case _: bytes.removeSubrange(min(place, bytes.count)..<bytes.count)
      }
    }
    return bytes
  }

  private static let snippets = [
    "\"", "\\", "(", "9999999999999999999", "-", "1,234", " of ", "\u{0}", "\u{301}", "é", "🇳🇴",
    "nb",
    "2020-13", "%", ";", "#", " 0 ", "1e9",
  ]
}
