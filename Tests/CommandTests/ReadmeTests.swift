import Arguments
import Foundation
import Testing

@testable import hvis

@Suite("The README")
struct ReadmeTests {
  @Test("has at most 150 lines, its parts in order")
  func parts() throws {
    let lines = try Document.readme.lines()
    #expect(lines.count <= 151)
    #expect(
      lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) } == [
        "Set up, run, test", "Commands", "Ten statements", "What it does not do", "Documents",
      ])
  }

  @Test("includes the set-up and the test command")
  func newcomer() throws {
    let text = try Document.readme.text()
    #expect(text.contains("\n.ci/install && swift run hvis\n"))
    #expect(text.contains("\n.ci/install && swift test\n"))
  }

  @Test("checks in CI what can be checked")
  func continuousIntegration() throws {
    let block = try #require(try Document.readme.blocks().first { $0.kind == "yaml" })
    #expect(block.lines.count == 5)
    let command = try #require(
      block.lines.last?.firstMatch(of: /run: \.ci\/install && swift run -c release (hvis .+)/))
    let result = try Workshop().shell(String(command.1))
    #expect(result.status == 0, "\(result.problems)")
  }

  @Test("names every command of the program")
  func commands() throws {
    let text = try Document.readme.text()
    let names = Hvis.table.commands.map(\.name).filter { $0 != "shell" }
    for name in names { #expect(text.contains("`hvis \(name) "), "of hvis \(name)") }
  }

  @Test("has ten statements, in both languages")
  func statements() throws {
    let text = try Document.readme.text()
    let part = try #require(text.components(separatedBy: "## Ten statements\n").last)
    let rows = part.split(separator: "\n").prefix { $0.hasPrefix("|") }.dropFirst(2)
    #expect(rows.count == 10)
    for row in rows {
      let codes = row.matches(of: /`([^`]+)`/).map { String($0.1) }
      try #require(codes.count == 2)
      let answers = try codes.map {
        try Workshop().hvis("eval", "plan 4 years", $0.hasPrefix("plan") ? "free" : $0)
      }
      for answer in answers { #expect(answer.status == 0, "\(answer.problems)") }
    }
  }
}
