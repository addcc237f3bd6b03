import Foundation
import TestSupport
import Testing

@Suite("Papers in a browser")
struct PaperInBrowserTests {
  /// The Python that has what `.ci/paper.py` needs; nil where nobody says.
  private static let python = ProcessInfo.processInfo.environment["HVIS_BROWSER"]

  @Test(
    "papers are whole on a screen, a telephone, paper and in Word",
    .enabled(if: python != nil, "no browser: HVIS_BROWSER names no Python (see .ci/run)"))
  func papers() throws {
    let python = try #require(Self.python)
    let done = try Workshop().run(
      python, [PackageFolder.at(".ci/paper.py").path, Workshop.program()], input: Data(),
      environment: ["PYTHONDONTWRITEBYTECODE": "1"])
    #expect(done.status == 0, "\(done.output)\(done.problems)")
  }
}
