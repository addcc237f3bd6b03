import Foundation
import ScenarioLanguage
import ScenarioStore
import TestSupport
import Testing

@testable import Session

@Suite("What goes wrong on disk")
struct StoreMessageTests {
  static let problems: [StoreProblem] = [
    .notFound(name: "A"), .ambiguousName(name: "A", paths: ["a.hvis", "b.hvis"]),
    .alreadyExists(path: "a.hvis"), .changedOnDisk(path: "a.hvis"), .deletedOnDisk(path: "a.hvis"),
    .nameTaken(name: "a", existing: "A"),
    .takenByAnother(path: "a.hvis", name: "B"), .outsideStore(path: "/x"),
    .symbolicLink(path: "a.hvis", target: "/x"), .notAFile(path: "a.hvis", kind: .pipe),
    .notAFolder(path: "x", .scenarios), .notAFolder(path: "x", .unsavedWork),
    .notAFolder(path: "x", .files), .missingStore(path: "x", target: nil),
    .missingStore(path: "x", target: "y"), .tooLarge(path: "a.hvis", limit: 16_000_000),
    .notUTF8(path: "a.hvis", offset: 5), .fileNameNotUTF8(path: "x"), .unusablePath(path: ""),
    .busy(path: "a.hvis"), .noHome,
  ]

  @Test("reads as every other message, and ends with the way out", arguments: problems)
  func message(_ problem: StoreProblem) {
    let problem = SessionProblem.store(problem)
    expectReadable(problem)
  }

  @Test("of the system's reasons is told in words of each language, never as the system's own")
  func reasons() {
    for code in Int32(1)...140 {
      let error = SystemError(code: code)
      let (english, norwegian) = (error.reason(in: .english), error.reason(in: .norwegian))
      #expect(english != norwegian)
      #expect(!norwegian.contains(String(cString: strerror(code))))
      expectReadable(SessionProblem.store(.failed(.write, path: "a.hvis", error: error)))
    }
    #expect(SystemError(code: ENOSPC).reason(in: .norwegian) == "disken er full")
    #expect(SystemError(code: ENOTDIR).reason(in: .norwegian) == "en del av stien er ikke en mappe")
  }

  @Test("is told at the statement, and leaves the session as it was")
  func place() throws {
    let store = try TemporaryFolder()
    try store.makeFolder("x.hvis")
    var desk = try Desk(store: store)
    for line in ["include ^\"nothing.hvis\"", "include ^\"\(store.path)\""] {
      let marked = MarkedSource(line)
      let diagnostic = try desk.refusal(marked.text)
      #expect(diagnostic.range.start == marked.start)
      guard case .store? = diagnostic.problem as? SessionProblem else {
        throw Unexpected("another problem")
      }
      expectReadable(diagnostic.problem)
    }
  }
}
