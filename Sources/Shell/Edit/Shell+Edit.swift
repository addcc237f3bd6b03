import Budget
import Lettering
import LineEditing
import ScenarioLanguage
import ScenarioStore
import Scripting
import Session

extension Shell {
  /// Lets the user change the scenario's text in an editor, and takes it back where it can be carried out.
  ///
  /// Gives how the shell ends where it was asked to meanwhile.
  mutating func edit(on editor: LineEditor) -> Ending? {
    let words = EditingWords(language)
    guard !runner.isInTutorial else {
      console.problem("hvis: " + words.inTutorial)
      return nil
    }
    guard let program = Self.chosenEditor else {
      console.problem("hvis: " + words.noEditor)
      return nil
    }
    let file: TemporaryText
    let text = runner.session.text
    do {
      let name = FileName(for: runner.session.scenarioName?.english ?? "scenario").numbered(1)
      file = try TemporaryText(text, named: name)
    } catch {
      console.problem("hvis: " + error.message(in: language))
      return nil
    }
    while true {
      console.answer(words.opens(program.command))
      let ending = editor.whileTerminalIsAsFound { program.run(on: file.path) }
      guard ending == .exited(0) else {
        console.problem("hvis: " + words.failed(program.command, ending))
        giveUp(file, unless: text)
        return nil
      }
      if take(file) {
        file.remove()
        return nil
      }
      console.answer(words.again)
      switch decision(on: editor) {
      case .yes: continue
      case .no, .open:
        giveUp(file, unless: text)
        return nil
      case .ended(let ending):
        giveUp(file, unless: text)
        return ending
      }
    }
  }

  /// Takes the text of the file in place of the scenario's; gives whether nothing is left to be done to it.
  private mutating func take(_ file: TemporaryText) -> Bool {
    let words = EditingWords(language)
    let name = String(file.path.split(separator: "/").last ?? "")
    let source: SourceText
    do { source = SourceText(name: name, text: try TextFile.readText(at: file.path).text) } catch {
      console.problem("hvis: " + error.message(in: language))
      return false
    }
    let before = runner.session
    let replacement = Self.interruption.watching {
      runner.session.replaceText(source, by: Concept.edit.word(in: language))
    }
    switch replacement {
    case .unchanged:
      console.answer(words.unchanged)
    case .taken(let changes, let free):
      tellJournal(journal.note(runner.session, since: before, of: source))
      console.answer(words.taken(changes: changes, free: free))
    case .refused(let carried):
      runner.tell(carried, in: source)
      return false
    }
    return true
  }

  /// Leaves a file where it is that holds another text than the scenario's, and says where.
  private func giveUp(_ file: TemporaryText, unless text: String) {
    let words = EditingWords(language)
    if let now = try? TextFile.readText(at: file.path), now.text == text {
      file.remove()
      console.answer(words.nothingChanged)
    } else {
      console.answer(words.kept(file.path))
    }
  }

  /// `$VISUAL`, else `$EDITOR`, else what is installed; nil where nothing is.
  private static var chosenEditor: ExternalProgram? {
    for name in ["VISUAL", "EDITOR"] {
      guard let command = ExternalProgram.environment(name),
        command.contains(where: { !$0.isWhitespace })
      else { continue }
      return ExternalProgram(command: command)
    }
    return ["nano", "vi"].first(where: ExternalProgram.isInstalled).map {
      ExternalProgram(command: $0)
    }
  }
}

/// What the shell says about a text that is edited.
struct EditingWords {
  private let language: InterfaceLanguage

  init(_ language: InterfaceLanguage) { self.language = language }

  /// There is no editor to be run.
  var noEditor: String {
    language.text(
      en: "there is no editor; name one in $EDITOR, such as EDITOR=nano",
      nb: "det finnes ikke noe redigeringsprogram; oppgi ett i $EDITOR, for eksempel EDITOR=nano")
  }

  /// What opens, and how one comes back from it: said before, as nobody can ask inside.
  func opens(_ command: String) -> String {
    let program = command.split(whereSeparator: \.isWhitespace).first ?? ""
    let name = program.split(separator: "/").last.map(String.init) ?? command
    return language.text(
      en: "\(DisplayText.quoted(name)) opens with the scenario's text; ",
      nb: "\(DisplayText.angled(name)) åpnes med scenarioets tekst; ") + wayBack(from: name)
  }

  private func wayBack(from editor: String) -> String {
    switch editor {
    case "vi", "vim", "nvim":
      language.text(
        en:
          "to come back press Esc, then type `:wq` to keep what you changed, or `:q!` to give it up",
        nb:
          "for å komme tilbake: trykk Esc, skriv så `:wq` for å beholde endringene, eller `:q!` for "
          + "å gi dem opp")
    case "nano", "pico":
      language.text(
        en: "to come back press Ctrl-O and Enter to save, then Ctrl-X to leave it",
        nb: "for å komme tilbake: trykk Ctrl-O og Enter for å lagre, så Ctrl-X for å gå ut")
    case _:
      language.text(
        en: "to come back save the text there and leave the program",
        nb: "for å komme tilbake: lagre teksten der og gå ut av programmet")
    }
  }

  /// The tutorial's session is no text of the user's.
  var inTutorial: String {
    language.text(
      en: "the tutorial has a session of its own; leave it with `tutorial stop` to edit yours",
      nb: "opplæringen har sin egen økt; gå ut av den med `opplæring stopp` for å redigere din")
  }

  /// The editor did not end well.
  func failed(_ command: String, _ ending: ExternalProgram.Ending) -> String {
    let editor = language.quoted(command)
    return switch ending {
    case .exited(127):
      language.text(
        en: "the editor \(editor) was not found; name another in $EDITOR",
        nb: "redigeringsprogrammet \(editor) ble ikke funnet; oppgi et annet i $EDITOR")
    case .exited(let status):
      language.text(
        en: "the editor \(editor) ended with status \(status), so the scenario stays as it was",
        nb:
          "redigeringsprogrammet \(editor) endte med status \(status), så scenarioet er som det var"
      )
    case .killed(let signal):
      language.text(
        en: "the editor \(editor) was ended by signal \(signal), so the scenario stays as it was",
        nb:
          "redigeringsprogrammet \(editor) ble avsluttet av signal \(signal), så scenarioet er som "
          + "det var")
    case .notStarted(let reason):
      language.text(
        en: "the editor \(editor) could not be started: "
          + "\(SystemError(code: reason).reason(in: .english)); try again",
        nb: "redigeringsprogrammet \(editor) kunne ikke startes: "
          + "\(SystemError(code: reason).reason(in: .norwegian)); prøv igjen")
    }
  }

  /// The question after a text that cannot be taken.
  var again: String {
    language.text(
      en: "edit it again? yes, or no to leave the scenario as it was",
      nb: "redigere den igjen? ja, eller nei for å la scenarioet være som det var")
  }

  /// The text is the same.
  var unchanged: String {
    language.text(en: "the text is unchanged", nb: "teksten er uendret")
  }

  /// Nothing was changed, and nothing is kept.
  var nothingChanged: String {
    language.text(en: "nothing is changed", nb: "ingenting er endret")
  }

  /// The text is the scenario's now.
  func taken(changes: Int, free: (before: Money, after: Money)) -> String {
    let count = language.text(
      en: changes == 1 ? "1 change" : "\(changes) changes",
      nb: changes == 1 ? "1 endring" : "\(changes) endringer")
    let was = language.text(en: "was", nb: "var")
    return language.text(
      en: "edited (\(count)): free reserve ", nb: "redigert (\(count)): fri reserve ")
      + NumberText.kroner(free.after) + " (\(was) \(NumberText.amount(free.before)))"
  }

  /// The text that could not be taken is still there.
  func kept(_ path: String) -> String {
    language.text(
      en: "the scenario is as it was; your text is kept in \(DisplayText.safe(path))",
      nb: "scenarioet er som det var; teksten din er tatt vare på i \(DisplayText.safe(path))")
  }
}
