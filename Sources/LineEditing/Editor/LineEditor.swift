import CLibEdit
import CLineShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines typed at a terminal, edited with libedit.
///
/// Keys are emacs's or vi's as `~/.editrc` says. The same in both, whatever that file binds them to, are
/// the arrows, Home, End, Delete, Ctrl-arrows and Tab, Ctrl-A, -D, -E, -K, -L, -U, -W and -Y, and Ctrl-_
/// (undo). Up and Down go through the lines that begin with what has been typed; Ctrl-R searches them all,
/// as does `/` in vi's command mode.
///
/// There may be one editor at a time: it owns standard input and output and the handling of SIGINT,
/// SIGTERM, SIGHUP, SIGWINCH, SIGCONT and SIGTSTP as long as it lives. So long the terminal is changed,
/// between lines too: it shows nothing of what is typed while a line is carried out and keeps all of it,
/// Ctrl-D included, for the next one; Ctrl-C, Ctrl-Z and Ctrl-\ do what they do anywhere. It is put back
/// when the editor is released, at exit, before a crash, while the program is stopped, and for another
/// program by `whileTerminalIsAsFound`.
public final class LineEditor {
  /// Finds how a word goes on; Tab beeps where nil.
  ///
  /// Several ways are shown as a menu beneath the line, which Tab, Shift-Tab and the arrows walk, and letters
  /// narrow. The choice stands in the line. Esc, Ctrl-C and Ctrl-G bring back what was typed; any other key
  /// keeps the choice and does what it does.
  public var completer: Completer?
  /// Tells the effect of the line while it is typed; nothing is shown where nil.
  ///
  /// It is asked when no key is waiting, and its answer stands in the row beneath the input, cut to the
  /// terminal's width. What it offers is taken into the line by Right at the line's end. It is never asked on a
  /// dumb terminal (`TERM=dumb`, or none) or on one of less than 8 rows.
  public var liveLine: LiveLine?

  /// What stands in the next line when it is asked for, for the user to change or enter; nil for nothing.
  public var preset: String?

  /// What is said while the history is searched; may change with the user's language.
  public var searchWords = SearchWords()

  /// What is said beneath several lines that wait for Enter, of which there are so many.
  public var blockWords: (_ lines: Int) -> String = { "\($0) lines" }

  /// Whether the rest of the line that is likely meant stands behind the cursor, fainter than what is typed.
  ///
  /// It is that of the newest line of the history that begins so and that the live line finds nothing wrong
  /// with, else what the live line offers. Right and End take all of it, Alt-Right a word. Never on a terminal
  /// that moves no cursor.
  public var suggestsRest = false

  /// Tells how words of the line look, as stretches in order that do not overlap; all look alike where nil.
  ///
  /// What the live line finds wrong is red besides. Never on a terminal that moves no cursor.
  public var wordStyles: WordStyles?

  /// Whether the terminal itself edits lines, and nothing that was written is ever written over: what people
  /// need whose screen is read to them.
  ///
  /// Nothing stands beneath or behind the line, and there are no pages. Tab goes on with the line on a row of
  /// its own, below what the live line tells and what there is to choose from; what stood before it can then
  /// only be dropped, by Ctrl-C. Up, then Enter, brings back the line before.
  public var isPlain: Bool {
    didSet {
      guard isPlain != oldValue else { return }
      flush()
      lineshim_edit_plainly(isPlain, understandsEscapes)
    }
  }

  /// Whether Tab has ever gone on with a line, or offered a choice.
  public internal(set) var hasCompleted = false

  /// Whether the parenthesis at the cursor, or right before it, and the one it belongs with are bold.
  public var marksParentheses = false

  /// What is said of vi's modes beneath the line; nothing where nil.
  public var modeWords: ModeWords?

  let handle: OpaquePointer
  var options: LineEditorOptions
  let signals: SignalPipe
  var decoder = KeyDecoder()
  var undoStack = UndoStack()
  /// The prompt that was asked for.
  private(set) var prompt = Prompt("")
  /// The one that stands before the line, which is another while searching.
  private(set) var shownPrompt = Prompt("")
  /// What ends the request for a line, where that is not Enter or Ctrl-D.
  var outcome: Outcome?
  /// How many rows are shown beneath the line.
  var rowsBeneath = 0
  /// What the live line told last.
  var shownHint: ShownHint?
  /// The menu of candidates that is open.
  var menu: CompletionMenu?
  /// Whether something has been typed since its candidates were found.
  var isMenuStale = false
  /// Pasted lines that wait for Enter.
  var held: HeldPaste?
  /// The key that `Key.pasted` stands for.
  var heldEvent: KeyDecoder.Event?
  /// What stands faintly behind the line.
  var suggestion: Suggestion?
  var suggestionIsShown = false
  /// What has been found of lines of the history while this line is typed: whether nothing is wrong with them.
  var olderLineIsMeant: [String: Bool] = [:]
  /// Whether the line has been drawn with looks of its own.
  var lineIsStyled = false
  /// The key that `Key.menu` stands for.
  var menuEvent: KeyDecoder.Event?
  /// Whether vi's command mode is on, as far as is known.
  var isInCommandMode = false
  /// Whether a key may have changed that since it was last asked.
  var modeMayHaveChanged = false
  /// Whether the last key was a letter, in a key map where letters are inserted.
  var isTyping = false
  /// What `Key.paste` and `Key.compose` are to insert.
  var pasted = ""
  var mark: Unicode.Scalar = "\u{301}"
  var bytesRead = 0
  var interruptIsPending = false
  /// SIGTERM or SIGHUP, until it has been returned.
  var terminationSignal: Int32?
  var size = TerminalSize.current
  /// Whether the terminal does as escape sequences say.
  let understandsEscapes: Bool

  private(set) var history: LineHistory
  /// The walk through the history that Up and Down go on with.
  var recall: HistoryRecall?
  /// The search that keys belong to, if there is one.
  var search: HistorySearch?
  /// The search of this line that ended last.
  var finishedSearch: HistorySearch?
  /// What was looked for last, by this line or an earlier one.
  var lastPattern = ""
  /// The key that `Key.search` stands for.
  var searchEvent: KeyDecoder.Event?

  private let historyFile: HistoryFile?
  private var historyProblem: HistoryProblem?
  private var toldProblem: HistoryProblem?
  /// The prompt as libedit reads it, ended by a NUL; it keeps the pointer between calls.
  private(set) var widePrompt: UnsafeMutablePointer<wchar_t>

  /// What ended the request for a line.
  enum Outcome {
    case interrupted
    case hungUp
    case failed(errno: Int32)
    case block(String)
  }

  /// An editor on standard input and output, with the history read.
  ///
  /// - Parameter options: what is known beforehand.
  /// - Throws: a `LineEditorProblem`, before anything has been changed. A history that cannot be read is
  ///   no reason; `takeHistoryProblem` tells of it.
  public init(_ options: LineEditorOptions) throws(LineEditorProblem) {
    var found = termios()
    guard isatty(STDOUT_FILENO) == 1, tcgetattr(STDIN_FILENO, &found) == 0 else {
      throw .notATerminal
    }
    TextEncoding.useUTF8()
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    understandsEscapes = !["", "dumb"].contains(terminal)
    guard let signals = SignalPipe() else { throw .unavailable(errno: errno) }
    // Before libedit has its first look at the terminal, and changes it.
    lineshim_guard_terminal(understandsEscapes && !options.isPlain)
    lineshim_enter(lineshim_between)
    guard
      let handle = el_init(options.program, lineshim_stdin(), lineshim_stdout(), lineshim_stderr())
    else {
      lineshim_release_terminal()
      throw .unavailable(errno: ENOMEM)
    }
    self.options = options
    isPlain = options.isPlain
    self.handle = handle
    self.signals = signals
    widePrompt = Self.wide("")
    historyFile = options.historyPath.map { HistoryFile(path: $0) }
    let loaded = historyFile?.load()
    history = LineHistory(loaded?.entries ?? [], limit: HistoryFile.defaultLimit)
    historyProblem = loaded?.problem
    setUp()
    if isPlain { lineshim_edit_plainly(true, false) }
  }

  deinit {
    flush()
    lineshim_release_terminal()
    // Else libedit would put back modes of its own choice, and drop what has been typed ahead.
    lineshim_set_number(handle, EL_EDITMODE, 0)
    el_end(handle)
    widePrompt.deallocate()
  }

  /// Shows the prompt and waits for a line, which is in the history before it is returned.
  ///
  /// Once this has thrown, a next line may be asked for. What is typed before it is called is kept and
  /// belongs to the line.
  public func nextLine(prompt: Prompt) throws(LineProblem) -> LineInput {
    self.prompt = prompt
    show(prompt: prompt)
    forgetLine()
    // A Ctrl-C from before was meant for what went on then.
    _ = takeInterrupt()
    waitForForeground()
    if let signal = takeTermination() { return .terminated(signal: signal) }
    guard !isPlain else { return try nextPlainLine() }
    beginEditing()
    var count: Int32 = 0
    let line = el_wgets(handle, &count).map { Self.text($0, count: Int(count)) }
    if hasEnded, lineshim_is_in_foreground() { moveBelowLine() }
    endEditing()
    beginWork()
    if let signal = takeTermination() { return .terminated(signal: signal) }
    return try input(line: line)
  }

  /// Adds a line, or several as one entry, to the history.
  ///
  /// `nextLine` does so with every line it returns, unless the options say otherwise. One that begins
  /// with a space is kept out, and so is a blank one.
  public func remember(_ line: String) {
    guard !line.hasPrefix(" "), line.contains(where: { !$0.isWhitespace }) else { return }
    history.add(line)
    do throws(HistoryProblem) {
      try historyFile?.append(line)
    } catch {
      // A full disk would otherwise be told of at every line.
      if error != toldProblem { historyProblem = error }
    }
  }

  /// What is wrong with the history, told once.
  public func takeHistoryProblem() -> HistoryProblem? {
    defer {
      toldProblem = historyProblem ?? toldProblem
      historyProblem = nil
    }
    return historyProblem
  }

  /// Has libedit draw this prompt from now on.
  func show(prompt: Prompt) {
    shownPrompt = prompt
    widePrompt.deallocate()
    widePrompt = Self.wide(prompt.fenced)
  }

  /// Forgets what belonged to the line before.
  private func forgetLine() {
    outcome = nil
    recall = nil
    menu = nil
    held = nil
    suggestion = nil
    suggestionIsShown = false
    olderLineIsMeant = [:]
    isMenuStale = false
    isInCommandMode = false
    modeMayHaveChanged = false
    shownHint = nil
    search = nil
    finishedSearch = nil
    undoStack.clear()
  }

  func takeTermination() -> Int32? {
    defer { terminationSignal = nil }
    return terminationSignal
  }

  /// In the order that libedit needs; see each step.
  private func setUp() {
    lineshim_set_client(handle, Unmanaged.passUnretained(self).toOpaque())
    // libedit's own handlers signal the whole process group, and take the parent down with it.
    lineshim_set_number(handle, EL_SIGNAL, 0)
    lineshim_set_prompt(
      handle, { LineEditor.owning($0).widePrompt }, Prompt.fence.wide)
    Self.withWide(KeyMap.emacs.rawValue) { lineshim_set_key_map(handle, $0) }
    lineshim_pass_keys(handle)
    addCommands()
    bindRequiredKeys()
    el_source(handle, nil)
    // A `bind -v` in that file has wiped them all, an `edit off` would bypass them, and a `setty` would
    // have the terminal take some for itself.
    lineshim_pass_keys(handle)
    bindRequiredKeys()
    lineshim_set_number(handle, EL_EDITMODE, 1)
    lineshim_set_reader(handle) { LineEditor.owning($0).readCharacter(into: $1) }
    lineshim_keep_modes()
  }
}
