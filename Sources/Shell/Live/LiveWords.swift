import Lettering
import ScenarioLanguage
import Session

/// The sentences of the live line, English and Norwegian side by side.
struct LiveWords {
  let language: InterfaceLanguage

  /// That the answer has to be asked for, since it rests on what is stored.
  var onEnter: String {
    say(
      "Enter works it out: it needs what is stored", "Enter regner det ut: det trenger noe lagret")
  }

  /// A problem and what to write instead, on one line.
  func problem(_ diagnostic: Diagnostic, of source: SourceText) -> String {
    let message = diagnostic.problem.message(in: language)
    let renderer = DiagnosticRenderer(source, in: language)
    guard let fix = diagnostic.fix, let line = renderer.lineToTry(fix) else { return message }
    return message + " · " + say("try: ", "prøv: ") + DisplayText.safe(line)
  }

  /// What comes next, and the form of the statement that wants it.
  func next(_ part: ExpectedPart, in statement: Concept?) -> String {
    let form = statement.flatMap(StatementForm.form)?.grammarLine(in: language)
    return next(part.phrase(of: statement, in: language)) + (form.map { " · " + $0 } ?? "")
  }

  /// What comes next.
  func next(_ wanted: String) -> String { say("next: ", "neste: ") + wanted }

  /// The only way in which a half-typed name or word can go on: Enter would refuse it as it stands, and the
  /// key that completes it is named first.
  func byTab(_ name: String) -> String { "Tab: " + DisplayText.safe(name) }

  /// Several ways in which a half-typed word can go on, the nearest first.
  func choices(_ names: [String], of kind: NamedKind?) -> String {
    let shown = names.prefix(Self.mostChoices).map { DisplayText.safe($0) }
    let more = names.count > shown.count ? ", …" : ""
    let things = kind.map(several) ?? say("words", "ord")
    return say("\(names.count) \(things) begin so: ", "\(names.count) \(things) begynner slik: ")
      + shown.joined(separator: ", ") + more
  }

  /// More fit on no ordinary row.
  private static let mostChoices = 6

  private func several(_ kind: NamedKind) -> String {
    switch kind {
    case .member: say("members", "medlemmer")
    case .line: say("lines", "poster")
    case .profilingLine: say("lines of profiling", "profileringsposter")
    case .position: say("positions", "stillinger")
    case .fund: say("funds", "fond")
    case .income: say("incomes", "inntekter")
    case .activity: say("activities", "tiltak")
    case .scenario: say("scenarios", "scenarioer")
    case .variable: say("names", "navn")
    }
  }

  func say(_ english: String, _ norwegian: String) -> String {
    language.text(en: english, nb: norwegian)
  }
}
