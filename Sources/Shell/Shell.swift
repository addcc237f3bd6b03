import Budget
import Lettering
import LineEditing
import ScenarioLanguage
import Scripting
import Session

/// The interactive loop at a terminal: a prompt, a line, its answers.
///
/// This file is the loop alone. What it does with a line is in `Lines/Shell+Lines.swift`, how it is left in
/// `Quit/Shell+Quit.swift`.
public struct Shell {
  var runner: Runner
  /// Where the shell itself speaks, in rows of the window's width.
  let console: Console
  /// Where answers go as they are.
  let screen: Console
  /// Where answers go that may be read a page at a time.
  var pages: Console
  /// The number of the next line, so that messages can name earlier ones.
  var line = 1
  /// The lines of a statement that goes on.
  var continuation = Continuation()
  /// What the last line may mean, where it was a sentence in plain words.
  var offer = Offer()
  /// The keys that the editor was last told to use.
  private var usedKeys: EditingKeys?
  /// The unsaved work, for when this process does not come to save it.
  var journal: SessionJournal
  /// What `set` chose in this shell and the ones before.
  let remembered: RememberedSettings
  /// The options that somebody has set for this shell, which neither an earlier one nor a line changes.
  var chosenOptions: [Concept]

  /// A shell on a session.
  ///
  /// - Parameters:
  ///   - session: the session.
  ///   - settings: how it speaks.
  ///   - console: where it writes.
  ///   - historyPath: the file of lines typed earlier; nil for none.
  ///   - journalFolder: the folder in which unsaved work is kept; nil where it is not.
  ///   - settingsPath: the file of what `set` chose; nil where that is not kept.
  ///   - chosenOptions: the options that were asked for, so that what an earlier shell set does not count, and
  ///     no line changes the language.
  public init(
    _ session: Session, settings: RunSettings, console: Console, historyPath: String? = nil,
    journalFolder: String? = nil, settingsPath: String? = nil, chosenOptions: [Concept] = []
  ) {
    runner = Runner(session, settings: settings, console: console)
    runner.session.surroundings.hasTerminal = true
    if let historyPath {
      runner.session.surroundings.rememberedLines = { LineEditor.rememberedLines(at: historyPath) }
    }
    self.console = console.wrappingAnswers { settings.width }
    screen = console
    pages = console
    journal = SessionJournal(folder: journalFolder)
    remembered = RememberedSettings(path: settingsPath)
    self.chosenOptions = chosenOptions
    takeRememberedSettings()
  }

  /// Why a shell ended.
  public enum Ending: Sendable, Equatable {
    /// The user left, or the terminal is gone.
    case left
    /// The process was asked to end by that signal.
    case terminated(signal: Int32)
  }

  /// Reads and carries out lines until the user leaves.
  ///
  /// Errors do not end it: a line that fails is told and the next one asked for.
  public mutating func run(on editor: LineEditor) -> Ending {
    usePager(at: editor)
    speak(on: editor)
    console.answer(banner)
    let hint = KeyHint(settingsPath: remembered.path)
    if hint.isDue { console.answer(KeyHint.text(in: language)) }
    defer { if line > 1 { hint.note(usedTab: editor.hasCompleted) } }
    if let ending = offerAbandoned(on: editor) { return ending }
    while true {
      tellHistoryProblem(of: editor)
      prepare(editor)
      do {
        switch try editor.nextLine(prompt: prompt) {
        case .line(let text): if let ending = take([text], from: editor) { return ending }
        case .block(let lines): if let ending = take(lines, from: editor) { return ending }
        case .interrupted: continuation.drop()
        case .terminated(let signal): return end(by: signal)
        // Ctrl-D ends what is open, and a second one the shell; a terminal that is gone gives the second too.
        case .endOfInput where continuation.isOpen: giveUpContinuation()
        case .endOfInput:
          if let ending = leave(on: editor) { return ending }
        }
      } catch { console.problem("hvis: " + error.message(in: language)) }
    }
  }

  var language: InterfaceLanguage { runner.settings.language }

  /// Whether everything is told in plain lines.
  public var isAccessible: Bool { runner.settings.choices.isAccessible }

  /// Has the editor speak as the settings say, to questions of the shell's own too.
  private mutating func speak(on editor: LineEditor) {
    editor.isPlain = isAccessible
    // The shell and its editor are used by one thread only, the one that reads the lines.
    nonisolated(unsafe) let read = editor
    runner.session.surroundings.keys = { KeyLine.all(of: read) }
    editor.searchWords = SearchWords(
      searching: language.text(en: "reverse search", nb: "søk bakover"),
      noMatch: language.text(en: "no match", nb: "ingen treff"))
    editor.modeWords = ModeWords(
      insert: language.text(en: "insert", nb: "sett inn"),
      command: language.text(en: "command", nb: "kommando"))
    editor.marksParentheses = true
  }

  /// Gives the editor what it needs to know of the session for the next line.
  private mutating func prepare(_ editor: LineEditor) {
    let choices = runner.settings.choices
    if let keys = choices.keys, keys != usedKeys {
      editor.use(keys == .vi ? .vi : .emacs)
      usedKeys = keys
    }
    speak(on: editor)
    let continuation = continuation
    let completer = Completer(session: runner.current, language: language)
    let effect = LiveEffect(
      session: runner.current, language: language, sourceName: sourceName, line: line)
    let showsLiveLine = choices.showsLiveLine
    let offer = offer
    editor.completer = { text, cursor in
      if !continuation.isOpen, let meant = offer.completion(of: text) { return meant }
      return continuation.completion(of: text, cursor: cursor) { text, cursor in
        // What the row beneath names is what Tab takes.
        if showsLiveLine, let offer = effect.hint(of: text, cursor: cursor)?.offer {
          return CompletionAnswer(offer)
        }
        return completer.complete(text, cursor: cursor)
      }
    }
    editor.suggestsRest = choices.suggestsRest
    editor.wordStyles = nil
    if runner.settings.colorsAnswers { editor.wordStyles = { Self.wordStyles(of: $0) } }
    let language = language
    editor.blockWords = { count in
      language.text(
        en: "\(count) lines · Enter carries them out · Ctrl-C drops them",
        nb: "\(count) linjer · Enter utfører dem · Ctrl-C forkaster dem")
    }
    guard showsLiveLine else { return editor.liveLine = nil }
    editor.liveLine = { text, cursor in
      Self.keyInterruption.watching {
        continuation.hint(of: text, cursor: cursor) { effect.hint(of: $0, cursor: $1) }
      }
    }
  }

  /// Words of the language and texts in quotes are told apart from names.
  private static func wordStyles(of text: String) -> [WordStyle] {
    Parser.marks(in: text).map { range, mark in
      (range: range.start..<range.end, style: mark == .keyword ? .cyan : .green)
    }
  }

  /// A key that waits ends what is worked out for the line as it stood without it.
  private static let keyInterruption = Interruption {
    LineEditor.isAskedToStop || LineEditor.hasKeyWaiting
  }

  private var prompt: Prompt {
    let open = continuation.open
    let prompt =
      open.map { ShellPrompt(label: $0.promptWithWayOut(in: language)) }
      ?? ShellPrompt(runner.current)
    return prompt.prompt(isColored: runner.settings.colorsAnswers)
  }

  /// The prompt that a pasted line is shown behind, which begins a statement or goes on with one.
  func shellPrompt(continuing open: OpenPart?) -> ShellPrompt {
    guard let open else { return ShellPrompt(runner.current) }
    return ShellPrompt(label: open.prompt(in: language))
  }

  private func tellHistoryProblem(of editor: LineEditor) {
    guard let problem = editor.takeHistoryProblem() else { return }
    console.problem(problem.message(in: language))
  }
}
