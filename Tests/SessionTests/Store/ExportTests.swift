import Foundation
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

@Suite("Exporting")
struct ExportTests {
  let store: TemporaryFolder
  var desk: Desk

  init() throws {
    store = try TemporaryFolder()
    desk = try Desk(store: store)
    desk.session.surroundings.rendered = { answer, _, format, _ in
      let what =
        switch answer {
        case .table(.mainFigures): "main figures"
        case .table(.fees): "fees"
        case .comparison: "comparison"
        case _: "no table"
        }
      guard case .text(let format) = format else { return Array("\(what) as a workbook\n".utf8) }
      return Array("\(what) as \(format)\n".utf8)
    }
  }

  @Test(
    "writes the format that the ending says",
    arguments: [
      ("csv", "csv"), ("json", "json"), ("md", "markdown"), ("TXT", "table"),
      ("xlsx", "a workbook"),
    ])
  mutating func ending(ending: String, format: String) throws {
    try desk.say("export \(store.at("a.b.")) \(ending)".replacing(". ", with: "."))
    #expect(try store.text("a.b.\(ending)") == "main figures as \(format)\n")
  }

  @Test("writes values for a Norwegian spreadsheet where Norwegian is spoken")
  mutating func spreadsheet() throws {
    desk.session.settings.language = .norwegian
    try desk.say("eksporter \(store.at("a.csv"))")
    #expect(try store.text("a.csv") == "main figures as excelCSV\n")
  }

  @Test("writes the last table that was answered, on the same line too")
  mutating func lastTable() throws {
    try desk.say("show fees; free; export \"\(store.at("1.csv"))\"")
    #expect(try store.text("1.csv") == "fees as csv\n")
    try desk.say("rate 1.60")
    try desk.say("compare \"Osloregionen 2020\"")
    guard
      case .filed(.exported(.lastTable, let path, _))? =
        try desk.say("export \(store.at("2.csv"))").first
    else { throw Unexpected("another answer") }
    #expect(path == store.at("2.csv"))
    #expect(try store.text("2.csv") == "comparison as csv\n")
  }

  @Test("writes over its own file, but not over what somebody else wrote")
  mutating func overwriting() throws {
    let path = store.at("a.csv")
    guard case .filed(.exported(_, _, isAgain: false))? = try desk.say("export \(path)").first
    else { throw Unexpected("another answer") }
    try desk.say("show fees")
    guard case .filed(.exported(_, _, isAgain: true))? = try desk.say("export \(path)").first
    else { throw Unexpected("another answer") }
    #expect(try store.text("a.csv") == "fees as csv\n")
    try store.put("a.csv", "mine")
    #expect(try problem("export \(path)") == .exportChanged(path, by: .export))
    try store.put("b.csv", "mine")
    #expect(
      try problem("export \(store.at("b.csv"))") == .exportExists(store.at("b.csv"), by: .export))
    #expect(try store.text("a.csv") == "mine")
    try desk.say("export! \(path); export! \(store.at("b.csv"))")
    #expect(try store.text("a.csv") == "fees as csv\n")
    #expect(try store.text("b.csv") == "fees as csv\n")
  }

  @Test("writes again what somebody deleted")
  mutating func deleted() throws {
    try desk.say("export \(store.at("a.csv"))")
    try store.put("gone", "")
    try #require(rename(store.at("a.csv"), store.at("gone")) == 0)
    try desk.say("export \(store.at("a.csv"))")
    #expect(store.has("a.csv"))
  }

  @Test("writes a scenario that stands by itself")
  mutating func scenario() throws {
    try store.put("common.hvis", "leave Nes\n")
    try store.put("a.hvis", "scenario \"A\"\ninclude \"common.hvis\"\nrate 1.60  # more\n")
    try desk.say("based on \"A\"")
    try desk.say("leave Moss")
    try store.makeFolder("elsewhere")
    try desk.say("export \(store.at("elsewhere/My plan.hvis"))")
    #expect(
      try store.text("elsewhere/My plan.hvis") == """
        scenario "My plan"
        include "\(store.at("common.hvis"))"
        rate 1.60  # more
        leave Moss

        """)
    var other = try Desk(store: TemporaryFolder())
    try other.say("include \"\(store.at("elsewhere/My plan.hvis"))\"")
    #expect(other.free == desk.free)
  }

  @Test("says what is wrong with the file, and changes nothing")
  mutating func problems() throws {
    #expect(try problem("export fees.pdf") == .unknownEnding("fees.pdf"))
    #expect(try problem("export fees") == .unknownEnding("fees"))
    #expect(try problem("export .csv/fees") == .unknownEnding(".csv/fees"))
    for path in ["nowhere/a.csv", "a.csv/"] {
      guard case .store? = try problem("export \(store.at(path))") else {
        throw Unexpected("another problem with \(path)")
      }
    }
    var plain = try Desk()
    #expect(try plain.refusal("export a.csv").problem as? SessionProblem == .notHere(.export))
  }

  private mutating func problem(_ line: String) throws -> SessionProblem? {
    let before = desk.session
    let diagnostic = try desk.refusal(line)
    #expect(desk.session == before)
    expectReadable(diagnostic.problem)
    return diagnostic.problem as? SessionProblem
  }
}

@Suite("The history of what was said")
struct HistoryTests {
  @Test("is the session's statements, questions and all, without those that failed")
  func said() throws {
    var desk = try Desk(after: ["free; rate 1.60", "# a comment"])
    _ = try desk.refusal("leave Nowhere")
    #expect(try lines(&desk, "history") == ["1 free", "2 rate 1.60"])
    #expect(try lines(&desk, "history 1") == ["3 history"])
  }

  @Test("is the lines that the program remembers, where it does, 20 of them")
  func remembered() throws {
    var desk = try Desk()
    desk.session.surroundings.rememberedLines = { (1...30).map { "line \($0)" } }
    let lines = try lines(&desk, "history")
    #expect(lines.count == 20)
    #expect(lines.first == "11 line 11")
    #expect(try self.lines(&desk, "historikk 2") == ["29 line 29", "30 line 30"])
    #expect(try self.lines(&desk, "history 500").count == 30)
  }

  @Test("takes whole numbers only", arguments: ["history ^0", "history ^2.5", "history ^5%"])
  func numbers(line: String) throws {
    var desk = try Desk()
    let marked = MarkedSource(line)
    #expect(try desk.refusal(marked.text).range.start == marked.start)
  }

  private func lines(_ desk: inout Desk, _ line: String) throws -> [String] {
    guard case .history(let lines)? = try desk.say(line).first else {
      throw Unexpected("another answer")
    }
    return lines.map { "\($0.number) \($0.text)" }
  }
}
