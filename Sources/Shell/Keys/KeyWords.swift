import Budget
import LineEditing
import ScenarioLanguage
import Session

extension KeyLine {
  /// The keys of an editor as help lists them.
  static func all(of editor: LineEditor) -> [KeyLine] {
    guard !editor.isPlain else { return LineEditor.plainKeys.map { KeyLine($0, isPlain: true) } }
    let map = editor.keyMap
    let command = LineEditor.keys(of: map, isCommand: true).map { KeyLine($0, isCommand: true) }
    return LineEditor.keys(of: map).map { KeyLine($0) } + (map == .vi ? command : [])
  }

  private init(
    _ bound: (action: KeyAction, keys: [KeyName]), isCommand: Bool = false, isPlain: Bool = false
  ) {
    func text(_ language: InterfaceLanguage) -> String {
      let keys = bound.keys.map { $0.text(in: language) }.joined(separator: ", ")
      return isCommand ? language.text(en: "Esc, then ", nb: "Esc og så ") + keys : keys
    }
    let meaning = { language in
      (isPlain ? bound.action.plainMeaning(in: language) : nil)
        ?? bound.action.meaning(in: language)
    }
    self.init(
      keys: LocalName(text(.english), norwegian: text(.norwegian)),
      meaning: LocalName(meaning(.english), norwegian: meaning(.norwegian)))
  }
}

extension KeyName {
  /// What stands on the key.
  func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .tab: "Tab"
    case .enter: "Enter"
    case .backspace: language.text(en: "Backspace", nb: "Slettetast")
    case .up: language.text(en: "Up", nb: "Pil opp")
    case .down: language.text(en: "Down", nb: "Pil ned")
    case .left: language.text(en: "Left", nb: "Pil venstre")
    case .right: language.text(en: "Right", nb: "Pil høyre")
    case .home: "Home"
    case .end: "End"
    case .character(let letter):
      letter == " " ? language.text(en: "Space", nb: "Mellomrom") : "\(letter)"
    case .control(let key): "Ctrl-" + key.text(in: language)
    case .alt(let key): "Alt-" + key.text(in: language)
    }
  }
}

extension KeyAction {
  /// What it does, in a few words.
  func meaning(in language: InterfaceLanguage) -> String {
    switch self {
    case .complete:
      language.text(
        en: "goes on with the word; again, or the arrows, to choose; Esc gives back what was typed",
        nb: "fullfører ordet; en gang til, eller pilene, for å velge; Esc gir tilbake det du skrev")
    case .takeRest:
      language.text(
        en: "takes what stands faintly behind the line", nb: "tar med det som står svakt bak linjen"
      )
    case .takeWord: language.text(en: "takes a word of it", nb: "tar med ett ord av det")
    case .older:
      language.text(
        en: "an older line that begins as what is typed",
        nb: "en eldre linje som begynner som det du har skrevet")
    case .newer: language.text(en: "a newer one", nb: "en nyere")
    case .search:
      language.text(
        en: "looks for an earlier line, in a list", nb: "søker i tidligere linjer, i en liste")
    case .start: language.text(en: "to the line's beginning", nb: "til begynnelsen av linjen")
    case .end: language.text(en: "to its end", nb: "til slutten")
    case .wordLeft: language.text(en: "a word back", nb: "ett ord tilbake")
    case .wordRight: language.text(en: "a word on", nb: "ett ord fram")
    case .removePrevious: language.text(en: "takes a letter back", nb: "sletter en bokstav")
    case .removeWord: language.text(en: "takes a word back", nb: "sletter et ord")
    case .removeToStart:
      language.text(en: "takes all before the cursor away", nb: "sletter alt foran markøren")
    case .removeToEnd: language.text(en: "takes all behind it away", nb: "sletter alt bak den")
    case .yank:
      language.text(en: "puts back what was taken away", nb: "setter inn det som ble slettet")
    case .undo: language.text(en: "takes the last edit back", nb: "angrer siste endring i linjen")
    case .giveUp:
      language.text(
        en: "drops the line, or ends a long answer",
        nb: "forkaster linjen, eller avbryter et langt svar")
    case .leave:
      language.text(en: "on an empty line: leaves", nb: "på tom linje: går ut av programmet")
    case .suspend:
      language.text(en: "stops the program until `fg`", nb: "setter programmet på vent til `fg`")
    case .clearScreen: language.text(en: "clears the screen", nb: "tømmer skjermen")
    case .searchAgainOlder: language.text(en: "the same search again", nb: "samme søk en gang til")
    case .searchAgainNewer: language.text(en: "the other way", nb: "den andre veien")
    }
  }

  /// What it does where the terminal itself edits the line; nil where that is the same.
  func plainMeaning(in language: InterfaceLanguage) -> String? {
    switch self {
    case .complete:
      language.text(
        en: "tells what the line would do and what can come next, and goes on with it below",
        nb: "forteller hva linjen ville gjøre og hva som kan komme, og fortsetter på linjen under")
    case .older:
      language.text(
        en: "then Enter: the line before; twice, the one before that",
        nb: "og så Enter: linjen før; to ganger, den før der")
    case _: nil
    }
  }
}
