import Lettering
import LineEditing
import ScenarioLanguage
import Scripting
import Session

extension Shell {
  /// Leaves, after asking once what to do with unsaved changes; nil where the user stays.
  ///
  /// A second Ctrl-D, or a terminal that is gone, leaves with the changes in the journal.
  mutating func leave(on editor: LineEditor) -> Ending? {
    // Notes and `let` of a scenario without a file are lost like changes.
    guard runner.session.hasUnsavedText else { return leaveForGood() }
    var asksForName = false
    while true {
      console.answer(asksForName ? LeavingWords(language).name : question)
      switch answer(on: editor) {
      case .yes where runner.session.scenarioName == nil: asksForName = true
      case .yes: if save(nil) { return leaveForGood() }
      case .name(let name): if save(name) { return leaveForGood() }
      // Where a name is asked for, people write it as it is.
      case .text(let name) where asksForName: if save(name) { return leaveForGood() }
      case .text(let text): console.answer(LeavingWords(language).notUnderstood(text))
      case .no where !asksForName: return leaveForGood()
      case .no, .stay: return nil
      case .ended(let ending):
        if journal.isKept { console.answer(LeavingWords(language).kept) }
        return ending
      }
    }
  }

  /// Leaves with nothing unsaved but what was given up.
  mutating func leaveForGood() -> Ending {
    journal.end()
    return .left
  }

  /// Ends as a signal asked to; unsaved work stays in the journal.
  mutating func end(by signal: Int32) -> Ending {
    if !runner.session.hasUnsavedText { journal.end() }
    return .terminated(signal: signal)
  }

  /// Saves as the statement would, and gives whether nothing is unsaved any more.
  private mutating func save(_ name: String?) -> Bool {
    let statement =
      Concept.save.word(in: language) + (name.map { " " + NameSyntax.quoted($0) } ?? "")
    _ = carryOutNoting(SourceText(name: sourceName, text: statement, firstLine: line))
    line += 1
    return !runner.session.hasUnsavedText
  }

  private var question: String {
    LeavingWords(language).question(runner.session.unsavedChangeCount)
  }
}

/// What the shell says when it is left with unsaved changes.
struct LeavingWords {
  private let language: InterfaceLanguage

  init(_ language: InterfaceLanguage) { self.language = language }

  /// The question what to do with them.
  func question(_ count: Int) -> String {
    language.text(
      en: (count == 1
        ? "1 change is not saved. Save it?" : "\(count) changes are not saved. Save them?")
        + " yes, no, a name in quotes, or Enter to stay",
      nb: (count == 1
        ? "1 endring er ikke lagret. Lagre den?" : "\(count) endringer er ikke lagret. Lagre dem?")
        + " ja, nei, et navn i anførselstegn, eller Enter for å fortsette")
  }

  /// The answer is none of those that were offered.
  func notUnderstood(_ text: String) -> String {
    let name = language.quoted(text)
    return language.text(
      en: "\(name) is no answer here; to save under a name, write it in quotes, as in "
        + "`save \"Without Moss\"`",
      nb: "\(name) er ikke noe svar her; for å lagre under et navn, skriv det i anførselstegn, som "
        + "i `lagre \"Uten Moss\"`")
  }

  /// The question for a name where there is none.
  var name: String {
    language.text(
      en: "what is the scenario to be called? A name, or Enter to stay",
      nb: "hva skal scenarioet hete? Et navn, eller Enter for å fortsette")
  }

  /// They are in the journal.
  var kept: String {
    language.text(
      en: "the changes are kept, and offered at the next start",
      nb: "endringene blir tatt vare på, og du blir spurt om dem neste gang")
  }
}
