import Foundation
import Testing

/// Whether recorded files are written anew instead of compared with.
let isRecording = ProcessInfo.processInfo.environment["HVIS_RECORD"] != nil

@Suite("Recorded sessions of the built program")
struct TranscriptTests {
  static var files: [String] {
    let folder = Workshop.package.appendingPathComponent("Tests/CommandTests/Transcripts").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".transcript") }.sorted()
  }

  @Test("the program prints what the transcript says", arguments: files)
  func transcript(_ name: String) throws {
    let url = Workshop.package.appendingPathComponent("Tests/CommandTests/Transcripts/\(name)")
    let recorded = Transcript(try String(contentsOf: url, encoding: .utf8))
    #expect(!recorded.steps.isEmpty)
    let now = try recorded.carriedOut(in: Workshop())
    if isRecording {
      try Data(now.text.utf8).write(to: url)
    } else {
      for (then, now) in zip(recorded.steps, now.steps) { #expect(then == now) }
    }
  }

  @Test("there are transcripts to compare with")
  func presence() { #expect(Self.files.count >= 4) }
}
