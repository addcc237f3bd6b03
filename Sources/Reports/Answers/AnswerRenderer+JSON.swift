import Analysis
import Budget
import ScenarioLanguage
import Session

extension AnswerRenderer {
  /// The members of the answer's JSON object, `kind` first.
  func members(of answer: Answer) -> [(key: String, value: JSONValue)] {
    switch answer {
    case .changed(let changed): changed.json
    case .comparison(let comparison): comparison.json
    case .explained(let explained): explained.json
    case .bridged(let bridged): bridged.json
    case .solved(let solved): solved.json
    case .mixed(let mixed): mixed.json
    case .table(let table): table.json
    case .swept(let sweep): sweep.json
    case .sensitivity(let sensitivity): sensitivity.json
    case .risk(let risk): risk.json
    case .filed(.listed(let scenarios, _)):
      [
        ("kind", .string("scenarios")),
        ("scenarios", .rows(.scenarios(scenarios, .english))),
      ]
    case .settings(let settings):
      [("kind", .string("settings")), ("settings", .rows(.settings(settings, .english)))]
    case .help(.alone), .help(.screen):
      [("kind", .string("help")), ("statements", .rows(.help(.english)))]
    case .history(let lines):
      [("kind", .string("history")), ("lines", .rows(.history(lines, .english)))]
    case .value, .defined, .asserted, .framed, .filed, .stepped, .help, .word, .option, .edit,
      .quit:
      Record(answer, .english).json
    }
  }
}
