import Foundation
import TestSupport
import Testing

@Suite("Recorded sessions of the built program")
struct TranscriptTests {
  static var files: [String] {
    let folder = PackageFolder.path + "/Tests/CommandTests/Transcripts"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".transcript") }.sorted()
  }

  @Test("the program prints what the transcript says", arguments: files)
  func transcript(_ name: String) throws {
    let url = PackageFolder.at("Tests/CommandTests/Transcripts/\(name)")
    let recorded = Transcript(try String(contentsOf: url, encoding: .utf8))
    #expect(!recorded.steps.isEmpty)
    let now = try recorded.carriedOut(in: Workshop())
    if Recording.isOn {
      try Recording.expect(now.text, at: url)
    } else {
      for (then, now) in zip(recorded.steps, now.steps) { #expect(then == now) }
    }
  }

  @Test("there are transcripts to compare with")
  func presence() { #expect(Self.files.count >= 4) }
}
