import Budget
import Foundation
import Testing

/// A scenario file of the first version and the figures that it gave there.
///
/// `Corpus/FirstVersion` holds the repository's scenarios and files of each statement that changes
/// figures, in both languages (`NAME.en.hvis`, `NAME.nb.hvis`). `NAME.csv` is what the first version made of
/// it, a line for each year of its plan; no test ever writes it anew.
struct FirstVersionScenario: Sendable, CustomTestStringConvertible {
  /// The folder, which is a store as well.
  static let folder = CorpusEntry.folder.appending(path: "FirstVersion")

  /// The folder's path.
  static let store = folder.path()

  /// The budget file that the program carried then.
  static let budget = folder.appending(path: "osloregionen-2020.budget")

  /// Every file, sorted.
  static let all: [FirstVersionScenario] = {
    // A folder that cannot be read has no files, which the test of their number reports.
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.sorted().filter { $0.hasSuffix(".hvis") }
      .map { FirstVersionScenario(file: String($0.dropLast(5))) }
  }()

  /// A figure of a year.
  struct Figure: Sendable {
    let year: Int
    /// The word that asks for it.
    let quantity: String
    let value: ExactNumber
  }

  /// The file's name without its ending.
  let file: String

  var testDescription: String { file }

  /// The name that the file declares.
  func name() throws -> String {
    let text = try String(contentsOf: Self.folder.appending(path: file + ".hvis"), encoding: .utf8)
    let parts = text.split(separator: "\"", maxSplits: 2)
    try #require(parts.count == 3 && parts[0] == "scenario ", "\(file) declares no name")
    return String(parts[1])
  }

  /// What the first version gave, moved by what has been decided since.
  func figures() throws -> [Figure] {
    let text = try String(contentsOf: Self.folder.appending(path: file + ".csv"), encoding: .utf8)
    let rows = text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    let heads = try #require(rows.first)
    return try rows.dropFirst().flatMap { row in
      try heads.indices.dropFirst().map { place in
        let value = try FirstVersionDecision.all.reduce(try exact(row[place])) { value, decision in
          try value + decision.move(of: heads[place], in: file)
        }
        return Figure(year: try #require(Int(row[0])), quantity: heads[place], value: value)
      }
    }
  }

  /// A decimal as the first version's machine formats write it.
  private func exact(_ text: String) throws -> ExactNumber {
    let parts = text.split(separator: ".", maxSplits: 1)
    let decimals = parts.count == 2 ? parts[1].count : 0
    let digits = try #require(Int128(parts.joined()), "\(text) is no number")
    return try ExactNumber(digits, over: (0..<decimals).reduce(1) { power, _ in power * 10 })
  }
}

/// A decision after the first version that gives its files other figures.
struct FirstVersionDecision: Sendable {
  /// Why the figures are other ones.
  let reason: String
  /// The files without their language, `leave`; nil for all.
  let files: Set<String>?
  /// How far each figure moves in every year of the plan, by the word that asks for it.
  let moves: [String: Int64]

  /// Every decision, the first one first.
  static let all: [FirstVersionDecision] = [
    FirstVersionDecision(
      reason: "a remainder counts in inhabitants and fees, not in members", files: nil,
      moves: ["members": -1])
  ]

  /// How far a figure of a file moves.
  func move(of quantity: String, in file: String) -> ExactNumber {
    let isMeant = files?.contains { file == $0 || file.hasPrefix($0 + ".") } ?? true
    return ExactNumber(isMeant ? moves[quantity] ?? 0 : 0)
  }
}
