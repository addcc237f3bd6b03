import Analysis
import Lettering
import ScenarioLanguage
import Session
import Testing

@testable import Reports

@Suite("Answers as recorded")
struct RecordedAnswersTests {
  @Test("tables read as recorded in 80 columns", arguments: InterfaceLanguage.allCases)
  func tables(language: InterfaceLanguage) throws {
    let renderer = AnswerRenderer(language: language, format: .table, width: 80)
    let text = try Answers.tables().map(renderer.render)
    try Alliance.expect(
      text.joined(separator: "\n\n"), recordedAs: "tables.\(language.rawValue).txt")
  }

  @Test("tables for screen readers read as recorded", arguments: InterfaceLanguage.allCases)
  func accessible(language: InterfaceLanguage) throws {
    let renderer = AnswerRenderer(
      language: language, format: .table, width: 80, isAccessible: true)
    let text = try Answers.tables().map(renderer.render).joined(separator: "\n\n")
    #expect(!text.contains { "█▏▎▍▌▋▊▉▐│".contains($0) } && !text.contains("---"))
    try Alliance.expect(text, recordedAs: "accessible.\(language.rawValue).txt")
  }

  @Test("other answers read as recorded", arguments: InterfaceLanguage.allCases)
  func others(language: InterfaceLanguage) throws {
    let renderer = AnswerRenderer(language: language, format: .table)
    let text = try Answers.others().map { "> " + $0.name + "\n" + renderer.render($0.answer) }
    try Alliance.expect(
      text.joined(separator: "\n"), recordedAs: "answers.\(language.rawValue).txt")
  }

  @Test("machine forms are as recorded", arguments: [OutputFormat.csv, .json, .markdown])
  func machineForms(format: OutputFormat) throws {
    let renderer = AnswerRenderer(language: .english, format: format)
    let answers = try Answers.tables() + Answers.others().map(\.answer)
    try Alliance.expect(
      answers.map(renderer.render).joined(separator: "\n\n"),
      recordedAs: "answers.\(format.rawValue)")
  }

  @Test("machine forms do not depend on width, and JSON and CSV not on the language")
  func independence() throws {
    for answer in try Answers.tables() + Answers.others().map(\.answer) {
      for format in [OutputFormat.csv, .json, .markdown] {
        for language in InterfaceLanguage.allCases {
          let wide = AnswerRenderer(language: language, format: format, width: nil)
          let narrow = AnswerRenderer(language: language, format: format, width: 20)
          #expect(wide.render(answer) == narrow.render(answer))
          guard format != .markdown else { continue }
          let english = AnswerRenderer(language: .english, format: format)
          #expect(wide.render(answer) == english.render(answer))
        }
      }
    }
  }

  @Test("help is whole in both languages", arguments: InterfaceLanguage.allCases)
  func help(language: InterfaceLanguage) {
    let text = AnswerRenderer(language: language, format: .table, width: 80).render(
      .help(.alone(.stated)))
    for form in StatementForm.all {
      #expect(text.contains(form.concept.word(in: language)))
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
  }
}
