import Lettering
import Testing

@testable import ScenarioLanguage

/// A problem of another phase, as the session's are.
private struct UnknownMember: ExplainableProblem {
  let name: String

  func message(in language: InterfaceLanguage) -> String {
    language.text(en: "no member is called \"\(name)\"", nb: "ingen medlemmer heter \"\(name)\"")
  }

  var explanation: ProblemExplanation {
    ProblemExplanation(en: "It is not there.", "Look.", nb: "Det er ikke der.", "Se etter.")
  }
}

@Suite struct RenderingTests {
  private func render(
    _ text: String, firstLine: Int = 1, name: String = "tonsberg.hvis", mark: String,
    replacement: String? = nil, severity: Severity = .error,
    language: InterfaceLanguage = .english
  ) throws -> String {
    let source = SourceText(name: name, text: text, firstLine: firstLine)
    let found = try #require(text.firstRange(of: mark))
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    let range = SourceRange(start, start + mark.utf8.count)
    let diagnostic = Diagnostic(
      UnknownMember(name: mark), at: range,
      fix: replacement.map { SourceEdit(range: range, replacement: $0) }, severity: severity)
    return DiagnosticRenderer(source, in: language).render(diagnostic)
  }

  @Test func theFormOfTheDesign() throws {
    let text = "scenario \"x\"\n\n# the one that leaves\nleave Tønsbreg\n"
    #expect(
      try render(text, mark: "Tønsbreg", replacement: "Tønsberg") == """
        tonsberg.hvis:4:7: error: no member is called "Tønsbreg"
          4 | leave Tønsbreg
            |       ^^^^^^^^
          try: leave Tønsberg
        """)
  }

  @Test func inNorwegianWithAWiderGutter() throws {
    #expect(
      try render(
        "leave Tønsbreg", firstLine: 1000, mark: "Tønsbreg", replacement: "Tønsberg",
        severity: .warning, language: .norwegian) == """
          tonsberg.hvis:1000:7: advarsel: ingen medlemmer heter "Tønsbreg"
            1000 | leave Tønsbreg
                 |       ^^^^^^^^
            prøv: leave Tønsberg
          """)
  }

  @Test func onlyTheStatementIsTried() throws {
    let text = "rate 1.60; leave Tønsbreg from 2021 # soon; perhaps"
    let rendered = try render(text, mark: "Tønsbreg", replacement: "Tønsberg")
    #expect(rendered.hasSuffix("\n  try: leave Tønsberg from 2021"))
  }

  @Test func caretsStandUnderWhatIsShown() throws {
    let text = "leave\tRa\u{30A}de, 市, \u{202E}x, Nes\u{30A}"
    let rendered = try render(text, mark: "Nes\u{30A}")
    let lines = rendered.split(separator: "\n")
    #expect(lines[1] == "  1 | leave Ra\u{30A}de, 市, \\u{202E}x, Nes\u{30A}")
    #expect(lines[2] == "    |                            ^^^")
  }

  @Test func aLongLineIsCutAroundTheCaret() throws {
    let text =
      "leave " + String(repeating: "Oslo, ", count: 100) + "Tønsbreg"
      + String(repeating: ", Oslo", count: 100)
    let lines = try render(text, mark: "Tønsbreg").split(separator: "\n")
    #expect(lines[1].hasPrefix("  1 | …") && lines[1].hasSuffix("…"))
    #expect(lines[1].count <= 100)
    let caret = try #require(lines[2].firstIndex(of: "^"))
    let column = lines[2].distance(from: lines[2].startIndex, to: caret)
    #expect(lines[1].dropFirst(column).hasPrefix("Tønsbreg"))
    #expect(lines[0].hasPrefix("tonsberg.hvis:1:607: "))
  }

  @Test func aMissingThingGetsOneCaretAfterTheLine() {
    let parsed = Parser.parse(SourceText(name: "t", text: "leave   # x"))
    #expect(
      DiagnosticRenderer(parsed.source, in: .english).render(parsed.diagnostics[0]) == """
        t:1:6: error: a member's name is missing; write `leave NAME, … [from YEAR|MONTH] [until YEAR|MONTH] [with chance PERCENT [together]]`
          1 | leave   # x
            |      ^
        """)
  }

  @Test func aLongQuotationIsCut() {
    #expect(DisplayText.quoted(String(repeating: "a", count: 99)).count == 63)
    #expect(DisplayText.quoted("\u{1B}]0;x\u{7}") == "\"\\u{1B}]0;x\\u{7}\"")
  }
}
