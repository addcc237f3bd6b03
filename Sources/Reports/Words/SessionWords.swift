import Budget
import Lettering
import ScenarioLanguage
import Session

/// What statements about the session answer, English and Norwegian side by side.
enum SessionWords {
  /// How much bound money has become free.
  static func released(_ money: Money, _ language: InterfaceLanguage) -> String {
    language.text(
      en: "\(NumberText.kroner(money)) has been released from bound funds",
      nb: "\(NumberText.kroner(money)) er frigjort fra bundne midler")
  }

  /// An assertion, and how far off it is where it does not hold.
  static func asserted(_ answer: AssertedAnswer, _ language: InterfaceLanguage) -> String {
    let condition = Shown.prose(answer.condition)
    let mark = answer.released == .zero ? "" : " · " + released(answer.released, language)
    let years = answer.inYears(language)
    guard !answer.holds else {
      return language.text(en: "holds", nb: "stemmer") + "\(years): \(condition)" + mark
    }
    var text = language.text(en: "does not hold", nb: "stemmer ikke") + "\(years): \(condition)"
    if let sides = AssertedSides(answer, in: language) {
      text += language.text(
        en: " · \(sides.left) against \(sides.right)", nb: " · \(sides.left) mot \(sides.right)")
      text +=
        sides.difference.map { language.text(en: " · difference ", nb: " · forskjell ") + $0 } ?? ""
    }
    return text + mark + (answer.message.map { " · " + Shown.prose($0) } ?? "")
  }

  /// What a statement of the frame did.
  static func framed(
    _ answer: FrameAnswer, _ language: InterfaceLanguage, _ files: LinkedFiles? = nil
  ) -> String {
    switch answer {
    case .named(let name):
      language.text(
        en: "the scenario is called \(Shown.name(name, .english))",
        nb: "scenarioet heter \(Shown.name(name, .norwegian))")
    case .based(let basis, let changes, _):
      language.text(en: "based on ", nb: "basert på ") + Shown.name(basis, language)
        + " (\(Words.changes(changes, language)))"
    case .decided(let decision): decision.sentence(language)
    case .noted: language.text(en: "note added", nb: "notat lagt til")
    case .included(let path, let changes, let assertions):
      language.text(en: "took in ", nb: "tok med ") + Shown.file(path, files)
        + " (\(Words.changes(changes, language))\(included(assertions, language)))"
    }
  }

  /// How many assertions an included file has and how many of them do not hold; nothing where it has none.
  private static func included(_ assertions: [Outcome], _ language: InterfaceLanguage) -> String {
    guard !assertions.isEmpty else { return "" }
    let broken = assertions.count {
      if case .asserted(let asserted) = $0.answer { !asserted.holds } else { false }
    }
    let count = assertions.count
    guard broken > 0 else {
      return language.text(
        en: count == 1 ? ", 1 assertion holds" : ", \(count) assertions hold",
        nb: ", \(count) krav stemmer")
    }
    return language.text(
      en: ", \(broken) of \(count) \(count == 1 ? "assertion" : "assertions") failed",
      nb: ", \(broken) av \(count) krav brutt")
  }

  /// That an opened scenario says nothing of a budget, and is read on one that is not the usual one.
  static func read(on budget: String, _ language: InterfaceLanguage) -> String {
    language.text(
      en: "the scenario names no budget and is read on \(language.quoted(budget))",
      nb: "scenarioet oppgir ikke noe budsjett og leses på \(language.quoted(budget))")
  }

  /// What a statement about stored scenarios did; the list of them is a table.
  ///
  /// Files lead to where they are, for terminals that open them.
  static func filed(
    _ answer: FiledAnswer, _ language: InterfaceLanguage, _ amounts: AmountUnit = .øre,
    _ files: LinkedFiles? = nil
  ) -> String {
    switch answer {
    case .saved(let name, let path, let basis, let dependents):
      language.text(en: "saved ", nb: "lagret ") + Shown.name(name, language)
        + language.text(en: " in ", nb: " i ") + Shown.file(path, files)
        + (basis.map {
          language.text(en: ", based on ", nb: ", basert på ") + Shown.name($0, language)
        } ?? "") + built(on: dependents, language)
    case .opened(let name, let changes, let free, let year, _, _, let decision):
      language.text(en: "opened ", nb: "åpnet ") + Shown.name(name, language)
        + " (\(Words.changes(changes, language))): "
        + language.text(en: "free reserve ", nb: "fri reserve ") + Shown.kroner(free, amounts)
        + Words.inYears([year].compactMap { $0 }, language)
        + (decision.map { " · " + $0.sentence(language) } ?? "")
    case .started:
      language.text(en: "a new scenario begins", nb: "et nytt scenario begynner")
    case .listed(let scenarios, _):
      language.text(
        en: scenarios.count == 1 ? "1 scenario" : "\(scenarios.count) scenarios",
        nb: scenarios.count == 1 ? "1 scenario" : "\(scenarios.count) scenarioer")
    case .deleted(let name):
      language.text(en: "deleted ", nb: "slettet ") + Shown.name(name, language)
    case .exported(let content, let path, let isAgain):
      language.text(en: "wrote ", nb: "skrev ") + name(of: content, language)
        + language.text(en: " to ", nb: " til ") + Shown.file(path, files)
        + (isAgain
          ? language.text(
            en: ", in place of what was exported there before",
            nb: " på nytt, i stedet for det som ble eksportert dit før") : "")
    case .logging(let path, let questions, nil):
      logging(Shown.file(path, files), questions, language)
    case .logging(let path, _, let earlier?):
      loggingOn(Shown.file(path, files), earlier, language)
    case .logEnded(let path):
      path.map {
        language.text(en: "the log is in ", nb: "loggen ligger i ")
          + Shown.file($0, files)
      } ?? language.text(en: "there is no log to end", nb: "det er ingen logg å avslutte")
    case .renamed(let old, let new):
      renamed(old, new, language)
    }
  }

  /// What a scenario is called now, and that a name it had in Norwegian only is gone.
  private static func renamed(
    _ old: LocalName, _ new: LocalName, _ language: InterfaceLanguage
  ) -> String {
    let text = language.text(
      en: "\(Shown.name(old, .english)) is now called \(Shown.name(new, .english))",
      nb: "\(Shown.name(old, .norwegian)) heter nå \(Shown.name(new, .norwegian))")
    guard old.english != old.norwegian, new.english == new.norwegian else { return text }
    return text
      + language.text(
        en: " in both languages; its Norwegian name \(Shown.name(old, .norwegian)) is gone",
        nb: " på begge språk; det engelske navnet \(Shown.name(old, .english)) er borte")
  }

  /// Where questions and answers go from now on.
  private static func logging(
    _ file: String, _ questions: Int, _ language: InterfaceLanguage
  ) -> String {
    let before = language.text(
      en: questions == 1
        ? ", with the question before" : ", with the \(questions) questions before",
      nb: questions == 1 ? ", med spørsmålet før" : ", med de \(questions) spørsmålene før")
    let end = Concept.log.word(in: language) + " " + SessionOption.live(false).word(in: language)
    return language.text(en: "questions and answers go to ", nb: "spørsmål og svar går til ")
      + file + (questions > 0 ? before : "")
      + language.text(en: "; `\(end)` ends it", nb: "; `\(end)` avslutter")
  }

  /// Which log questions and answers go on in.
  private static func loggingOn(
    _ file: String, _ earlier: Int, _ language: InterfaceLanguage
  ) -> String {
    let end = Concept.log.word(in: language) + " " + SessionOption.live(false).word(in: language)
    let before = language.text(
      en: earlier == 1 ? "the one" : "the \(earlier)",
      nb: earlier == 1 ? "det ene" : "de \(earlier)")
    return language.text(
      en: "questions and answers go on in ", nb: "spørsmål og svar fortsetter i ")
      + file
      + language.text(
        en: ", behind \(before) that it has; `\(end)` ends it",
        nb: ", etter \(before) som står der; `\(end)` avslutter")
  }

  /// Who builds on a scenario that was saved, and so has moved with it.
  private static func built(on dependents: [LocalName], _ language: InterfaceLanguage) -> String {
    guard !dependents.isEmpty else { return "" }
    let names = Words.list(dependents.map { Shown.name($0, language) }, language)
    return language.text(
      en: "; \(names) \(dependents.count == 1 ? "builds" : "build") on it",
      nb: "; \(names) bygger på det")
  }

  private static func name(
    of content: ExportedContent, _ language: InterfaceLanguage
  ) -> String {
    switch content {
    case .lastTable: language.text(en: "the last table", nb: "den siste tabellen")
    case .mainFigures: language.text(en: "the main figures", nb: "hovedtallene")
    case .budget:
      language.text(
        en: "the budget with the changes made part of it",
        nb: "budsjettet med endringene som en del av det")
    case .paper: language.text(en: "the paper", nb: "notatet")
    case .scenario: language.text(en: "the whole scenario", nb: "hele scenarioet")
    }
  }

  /// What was taken back or made again, and what the free reserve came to.
  static func stepped(
    _ answer: SteppedAnswer, _ language: InterfaceLanguage, _ amounts: AmountUnit
  ) -> String {
    let verb =
      answer.isUndo
      ? language.text(en: "taken back: ", nb: "tatt tilbake: ")
      : language.text(en: "made again: ", nb: "gjort på nytt: ")
    let free = language.text(en: "free reserve ", nb: "fri reserve ")
    return verb + answer.changes.map(Shown.prose).joined(separator: " · ") + ": " + free
      + Shown.kroner(answer.free.after, amounts) + " "
      + Words.was(Shown.amount(answer.free.before, amounts), language)
      + Words.inYears([answer.year].compactMap { $0 }, language) + passed(answer, language)
  }

  /// What an undo went past, since it changes no figure; nothing where that is nothing.
  private static func passed(_ answer: SteppedAnswer, _ language: InterfaceLanguage) -> String {
    guard !answer.passed.isEmpty else { return "" }
    let kept = answer.passed.map { "`\(Shown.prose($0))`" }
    return language.text(en: "; kept: ", nb: "; står fortsatt: ")
      + Words.list(kept, most: 3, language)
  }

  /// The option that was set.
  static func option(_ option: SessionOption, _ language: InterfaceLanguage) -> String {
    switch option {
    case .language(let chosen):
      chosen.text(en: "answers are in English", nb: "svarene er på norsk")
    case .format(let format):
      language.text(en: "answers are in the format ", nb: "svarene har formatet ")
        + format.rawValue
    case .amounts(.øre):
      language.text(en: "amounts are shown with øre", nb: "beløp vises med øre")
    case .amounts(.kroner):
      language.text(en: "amounts are shown in whole kroner", nb: "beløp vises i hele kroner")
    case .amounts(.thousands):
      language.text(
        en: "tables show amounts in thousands of kroner, sentences in whole kroner",
        nb: "tabeller viser beløp i tusen kroner, setninger i hele kroner")
    case .color(.auto):
      language.text(
        en: "colours are used on terminals that show them",
        nb: "farger brukes på terminaler som viser dem")
    case .color(.always):
      language.text(en: "colours are always used", nb: "farger brukes alltid")
    case .color(.never):
      language.text(en: "colours are never used", nb: "farger brukes aldri")
    case .live(true):
      language.text(
        en: "the effect of a line is shown while it is typed",
        nb: "virkningen av en linje vises mens den skrives")
    case .live(false):
      language.text(
        en: "the effect of a line is shown after Enter only",
        nb: "virkningen av en linje vises først etter Enter")
    case .ghost(true):
      language.text(
        en: "the likely rest of a line stands faintly behind it; the arrow to the right takes it",
        nb: "det som trolig kommer, står svakt bak linjen; høyrepilen tar det med")
    case .ghost(false):
      language.text(
        en: "nothing is suggested behind the line that is typed",
        nb: "ingenting foreslås bak linjen som skrives")
    case .keys(let keys):
      language.text(en: "lines are edited as in ", nb: "linjer redigeres som i ") + keys.rawValue
    case .accessible(true):
      language.text(
        en: "everything is told in plain lines; Tab tells what can come next",
        nb: "alt sies i enkle linjer; Tab forteller hva som kan komme")
    case .accessible(false):
      language.text(
        en: "lines are edited and answers laid out as on a screen",
        nb: "linjer redigeres og svar stilles opp som på en skjerm")
    }
  }
}
