import Lettering
import LineEditing
import Reports
import ScenarioLanguage
import Session

/// The sentences of the live line, English and Norwegian side by side.
struct LiveWords: Speaking {
  let language: InterfaceLanguage

  /// That the answer has to be asked for, since it rests on what is stored.
  var onEnter: String {
    say(
      "Enter works it out: it needs what is stored", "Enter regner det ut: det trenger noe lagret")
  }

  /// A problem and, where it may be offered, what to write instead, on one line.
  func problem(_ diagnostic: Diagnostic, of source: SourceText, offersFix: Bool) -> LiveHint {
    let message = diagnostic.problem.message(in: language)
    let renderer = DiagnosticRenderer(source, in: language)
    let wrong = diagnostic.range.start..<diagnostic.range.end
    guard offersFix, let fix = diagnostic.fix, let line = renderer.lineToTry(fix) else {
      return LiveHint(message, wrong: wrong)
    }
    return LiveHint(
      message + " · " + say("try: ", "prøv: ") + DisplayText.safe(line),
      offer: LineEdit(replacing: fix.range.start..<fix.range.end, with: fix.replacement),
      wrong: wrong)
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

  /// Several ways in which a half-typed word can go on, in the order in which Tab offers them; `beginSo` where
  /// they begin as what is typed, rather than being like it.
  func choices(_ names: [String], of kind: NamedKind?, beginSo: Bool) -> String {
    let shown = names.prefix(Self.mostChoices).map { DisplayText.safe($0) }
    let more = names.count > shown.count ? ", …" : ""
    let things = kind.map(several) ?? say("words", "ord")
    let like =
      beginSo
      ? say("\(names.count) \(things) begin so: ", "\(names.count) \(things) begynner slik: ")
      : say("\(names.count) \(things) are like it: ", "\(names.count) \(things) ligner: ")
    return like + shown.joined(separator: ", ") + more
  }

  /// More fit on no ordinary row.
  private static let mostChoices = 6

  private func several(_ kind: NamedKind) -> String {
    switch kind {
    case .member: say("members", "medlemmer")
    case .line: say("lines", "poster")
    case .profilingLine: say("lines of profiling", "profileringsposter")
    case .position: say("positions", "stillinger")
    case .onCost: say("on-costs", "påslag")
    case .fund: say("funds", "fond")
    case .income: say("incomes", "inntekter")
    case .activity: say("activities", "tiltak")
    case .scenario: say("scenarios", "scenarioer")
    case .variable: say("names", "navn")
    }
  }
}

extension LiveWords {
  /// What a statement that is not tried while it is typed would do or answer.
  ///
  /// Its word tells of those that have nothing of their own to tell.
  func announcement(of statement: Statement, in session: Session) -> String? {
    switch statement.syntax {
    case .question(.show(let show)): (show.topic?.concept ?? .show).help(in: language)
    case .command(.save(let name, _, _)):
      saving(name?.text ?? session.scenarioName?.text(in: language))
    case .command(.open(let name, let discarding)):
      say("opens ", "åpner ") + language.quoted(name.text)
        + (discarding ? discarded(session) : refused(session, by: .open))
    case .command(.new(let discarding)):
      Concept.new.help(in: language)
        + (discarding ? discarded(session) : refused(session, by: .new))
    case .command(.delete(let name)):
      say("deletes ", "sletter ") + language.quoted(name.text)
    case .command(.rename(let old, let new, _)):
      say("gives ", "gir ") + language.quoted(old.text)
        + say(" the name ", " navnet ") + language.quoted(new.text)
    case .command(.set(let option, let value)): setting(option.text, to: value.text)
    case .command(.settings): say("shows how everything is set", "viser hvordan alt er innstilt")
    case .command(.quit(let discarding)):
      say("leaves the program", "går ut av programmet")
        + (discarding ? discarded(session) : refused(session, by: .quit))
    case _: statement.word?.help(in: language)
    }
  }

  private func setting(_ option: String, to value: String) -> String {
    guard let concept = Concept.meaning(of: option, as: .option) else {
      return SessionProblem.unknownOption(option, value: nil).message(in: language)
    }
    if let chosen = SessionOption(concept, value: value) {
      return AnswerRenderer(language: language, format: .table).render(.option(chosen))
    }
    let words = SessionOption.words(of: concept, in: language)
    guard words.beginning(with: value).isEmpty else { return next(words.joined(separator: ", ")) }
    return SessionProblem.unknownOption(option, value: value).message(in: language)
  }

  private func saving(_ name: String?) -> String {
    guard let name else {
      return next(NamedKind.aName(.scenario, in: language)) + " · "
        + (StatementForm.form(of: .save)?.grammarLine(in: language) ?? "")
    }
    return say("saves the scenario as ", "lagrer scenarioet som ") + language.quoted(name)
  }

  /// That unsaved changes stand in the way.
  private func refused(_ session: Session, by concept: Concept) -> String {
    guard session.hasUnsavedChanges else { return "" }
    let unsaved = say("; there are unsaved changes", "; det er endringer som ikke er lagret")
    return unsaved + ": " + concept.word(in: language) + "! "
      + say("gives them up", "forkaster dem")
  }

  private func discarded(_ session: Session) -> String {
    guard session.hasUnsavedChanges else { return "" }
    return say(" and gives up unsaved changes", " og forkaster endringer som ikke er lagret")
  }
}
