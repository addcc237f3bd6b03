import Budget
import TestSupport
import Testing

@testable import ScenarioLanguage
@testable import Session

@Suite("Plain words of any mixture")
struct PlainWordsFuzzTests {
  /// Everything that sentences are looked through for.
  private static let pieces: [String] = {
    let cues = (Cue.english + Cue.norwegian).joined().flatMap { $0.value.split(separator: "|") }
      .map { $0.filter { !"*~".contains($0) }.trimmingBlanks }
    let numbers = [
      "1,70", "500 000", "en halv million", "10 øre", "fem prosent", "2021", "neste år", "1.9.2020",
      "-", "9223372036854775807", "99999999999999999999", "0", "1e9", "to", "tjuefem",
    ]
    let names = [
      "Oslo", "Våler", "Viken", "Tønsberg", "Brand Manager", "Permanent 1", "«", "\"", ";",
    ]
    return cues + numbers + names + numbers + names
  }()

  @Test("lead to a few lines that read, in time that is bounded", arguments: 1...60)
  func mixtures(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let session = try Desk().session
    let words = PlainWords(PlainNames(session.planned.plan, scenarios: ["A"], steps: 3))
    for _ in 0..<20 {
      let count = Int.random(in: 1...14, using: &generator)
      let sentence = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }
        .joined(separator: " ")
      for language in InterfaceLanguage.allCases {
        let lines = words.lines(of: sentence, in: language)
        #expect(lines.count <= 6, "\(sentence)")
        for line in lines {
          let parsed = Parser.parse(SourceText(name: "line", text: line))
          #expect(parsed.diagnostics.isEmpty, "\(sentence) → \(line)")
        }
      }
    }
  }

  @Test("leave the session as it was, and propose what can be carried out", arguments: 1...12)
  func proposals(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 1_000)
    var desk = try Desk()
    for _ in 0..<8 {
      let count = Int.random(in: 2...10, using: &generator)
      let sentence = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }
        .joined(separator: " ")
      let before = desk.session
      let source = SourceText(name: "line", text: sentence)
      guard let met = desk.type(sentence).diagnostics.first else {
        desk.session = before
        continue
      }
      let proposing = desk.session.proposing(met, of: source, in: .norwegian)
      #expect(proposing.proposals.count <= 3)
      #expect(desk.session == before)
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
