import Arguments
import Foundation
import Testing

@testable import hvis

@Suite("The README's commands")
struct ReadmeTests {
  private static let url = Workshop.package.appendingPathComponent("README.md")

  /// The blocks of commands, without those that begin a session at a terminal.
  private static func blocks() throws -> [String] {
    let parts = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "```")
    return parts.enumerated().compactMap { place, part in
      place % 2 == 1 && part.hasPrefix("console\n$ ") && !part.hasPrefix("console\n$ hvis\n")
        ? String(part.dropFirst("console\n".count)) : nil
    }
  }

  @Test("print what it says")
  func commands() throws {
    let blocks = try Self.blocks()
    #expect(!blocks.isEmpty)
    var text = try String(contentsOf: Self.url, encoding: .utf8)
    for block in blocks {
      let recorded = Transcript(block)
      let now = try recorded.carriedOut(in: Workshop())
      if isRecording {
        text = text.replacingOccurrences(
          of: "```console\n" + block, with: "```console\n" + now.text)
      } else {
        for (then, now) in zip(recorded.steps, now.steps) { #expect(then == now) }
      }
    }
    if isRecording { try Data(text.utf8).write(to: Self.url) }
  }

  /// The statements in the tables of the language: every code in the columns that say what to write.
  static let statements: [String] = {
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    let page = text.components(separatedBy: "## The language on one page").last ?? ""
    let rows = page.components(separatedBy: "\n## ")[0].split(separator: "\n").filter {
      $0.hasPrefix("| ") && !$0.contains("---")
    }
    return rows.flatMap { row in
      row.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map {
        String($0.element)
      }
    }.filter { statement in
      // The Norwegian column names words; those with a number in them are whole statements.
      !["slå sammen … til", "gjør fast"].contains(statement)
        && (statement.contains { $0.isNumber || $0 == " " || $0 == "\"" } || statement == "show")
    }
  }()

  @Test("and its statements are carried out", arguments: statements)
  func statement(_ statement: String) throws {
    let before =
      switch statement.prefix(while: \.isLetter) {
      case "merge", "plan": "free"
      case "extend": "end \"Temporary 1\" at 2021-06"
      case "correlation", "risk": "leave Viken, Innlandet with chance 30%"
      case _: "plan 3 years"
      }
    let result = try Workshop().hvis("eval", before, statement)
    let isToldOff = statement.hasPrefix("assert") && result.status == 1
    #expect(result.status == 0 || isToldOff, "\(result.problems)")
  }

  @Test("include the set-up and the test command")
  func newcomer() throws {
    let text = try String(contentsOf: Self.url, encoding: .utf8)
    #expect(text.contains("\n.ci/install && swift run hvis\n"))
    #expect(text.contains("\n.ci/install && swift test\n"))
  }

  @Test("name every command of the program")
  func commandsNamed() throws {
    let text = try String(contentsOf: Self.url, encoding: .utf8)
    let names = Hvis.table.commands.map(\.name).filter { $0 != "shell" }
    for name in names { #expect(text.contains("`hvis \(name) "), "of hvis \(name)") }
  }
}
