import Lettering
import ScenarioLanguage
import Session

/// The stored scenarios.
struct ListDocument: Document {
  let scenarios: [StoredScenario]
  let problems: [SessionProblem]
  let language: InterfaceLanguage

  let kind = "scenarios"
  var parts: [DocumentPart] {
    guard !scenarios.isEmpty else {
      let none = language.text(
        en: "no scenario is saved yet", nb: "ingen scenarioer er lagret ennå")
      return [.sentences(none)]
    }
    return tables.map { .table($0) }
  }
  var tables: [Grid] { [.scenarios(scenarios, language)] }
  var facts: [Fact] { [("scenarios", .rows(.scenarios(scenarios, language)))] }
  var remarks: [Remark] { problems.map { .warning($0.message(in: language)) } }
}

/// How all options are set.
struct SettingsDocument: Document {
  let settings: SessionSettings
  let language: InterfaceLanguage

  let kind = "settings"
  var parts: [DocumentPart] { [.sentences(settings.text(in: language))] }
  var tables: [Grid] { [.settings(settings, language)] }
  var facts: [Fact] { [("settings", .rows(.settings(settings, language)))] }
}

/// The lines that were typed last.
struct HistoryDocument: Document {
  let lines: [HistoryLine]
  let language: InterfaceLanguage

  let kind = "history"
  var parts: [DocumentPart] {
    lines.isEmpty ? [] : [.table(.history(lines.map(\.onOneRow), language))]
  }
  var tables: [Grid] { [.history(lines, language)] }
  var facts: [Fact] { [("lines", .rows(.history(lines, language)))] }
}

extension HistoryLine {
  /// The entry with `↵` where one of its lines ends, as completion and search show it.
  fileprivate var onOneRow: HistoryLine {
    var line = self
    line.text = String(text.map { $0.isNewline ? "↵" : $0 })
    return line
  }
}
