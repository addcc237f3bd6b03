import Foundation
import TestSupport
import Testing

/// A text about the program, whose examples the tests carry out.
struct Document: CustomTestStringConvertible, Sendable {
  /// Its path in the package.
  let path: String

  var testDescription: String { path }

  private static let articles = "Sources/hvis/hvis.docc"

  static let readme = Document(path: "README.md")

  /// The README, the articles and what is told to those who contribute.
  static let all: [Document] = {
    let folder = PackageFolder.at(articles).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return [readme, Document(path: ".github/CONTRIBUTING.md")]
      + names.sorted().map { Document(path: articles + "/" + $0) }
  }()

  /// Where it stands.
  var url: URL { PackageFolder.at(path) }

  /// The whole text.
  func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }

  /// The lines, without their ends.
  func lines() throws -> [String] {
    try text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Lines between fences.
  struct Block {
    /// What the opening fence says the lines are, such as `console`.
    let kind: String
    /// The places of the lines in the document.
    let places: Range<Int>
    let lines: [String]

    /// Whether it is a session at a terminal rather than commands with what they print.
    var isSession: Bool { kind == "console" && lines.first == "$ hvis" }

    /// Whether it is commands with what they print.
    var isTranscript: Bool { kind == "console" && !isSession }
  }

  /// The blocks in order.
  func blocks() throws -> [Block] {
    let lines = try lines()
    let fences = lines.indices.filter { lines[$0].hasPrefix("```") }
    try #require(fences.count.isMultiple(of: 2), "a fence is not closed")
    return stride(from: 0, to: fences.count, by: 2).map { place in
      let places = fences[place] + 1..<fences[place + 1]
      return Block(
        kind: String(lines[fences[place]].dropFirst(3)), places: places, lines: Array(lines[places])
      )
    }
  }

  /// What stands in backticks outside blocks, each once, in order; without what the tests write, whose
  /// examples are tried where they come from.
  func codes() throws -> [String] {
    var lines = try lines()
    for block in try blocks().reversed() {
      lines.removeSubrange(block.places.lowerBound - 1...block.places.upperBound)
    }
    let written = lines.prefix { $0 != LanguagePage.mark }
    let text = written.joined(separator: "\n").replacing(/``[^`]*``/, with: "")
    var seen: Set<String> = []
    return text.matches(of: /`([^`]+)`/).map {
      $0.1.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("\\|", with: "|")
    }.filter { seen.insert($0).inserted }
  }

  /// Compares blocks with what they are now; where tests record, writes those that differ.
  func expect(_ blocks: [(then: Block, now: [String])]) throws {
    var lines = try lines()
    for (then, now) in blocks.reversed() where then.lines != now {
      lines.replaceSubrange(then.places, with: now)
    }
    try Recording.expect(lines.joined(separator: "\n"), at: url)
  }
}
