import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs the editor for tests, and says what each request for a line brought.
///
/// Its arguments are settings: `history=PATH`, `live` for a live line, `suggests` for what may follow behind
/// it, `styles` for a word in colour, `wrongs` for a live line that finds something wrong in some, `pairs` for parentheses that belong together, `modes` for vi's
/// modes, `plain` for lines that the terminal edits, `forgets` for a history of only
/// what the line `remember` puts there, and `tells=PATH` for a file that is to hold how the input ended.
@main
struct LineEditingProbe {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      print("[\(error)]")
    }
  }

  private static func run(_ settings: [String]) throws {
    let history = settings.first { $0.hasPrefix("history=") }.map { String($0.dropFirst(8)) }
    var options = LineEditorOptions(program: "probe", historyPath: history)
    options.marksIdle = true
    options.remembersLines = !settings.contains("forgets")
    options.isPlain = settings.contains("plain")
    let editor = try LineEditor(options)
    if let problem = editor.takeHistoryProblem() { print("[history \(problem)]") }
    editor.searchWords = SearchWords(searching: "søk", noMatch: "ingen treff")
    editor.completer = Municipalities.complete
    editor.suggestsRest = settings.contains("suggests")
    editor.marksParentheses = settings.contains("pairs")
    if settings.contains("modes") {
      editor.modeWords = ModeWords(insert: "insert", command: "command")
    }
    if settings.contains("styles") {
      editor.wordStyles = { $0.hasPrefix("leave") ? [(range: 0..<5, style: .cyan)] : [] }
    }
    if settings.contains("wrongs") {
      editor.liveLine = { text, _ in
        LiveHint(text, wrong: text.hasSuffix("bregen") ? 0..<1 : nil)
      }
    }
    if settings.contains("live") {
      editor.liveLine = { text, cursor in
        if text == "crash" { fatalError("as the test wanted") }
        if text == "spin" {
          print("[spinning]")
          while !LineEditor.hasKeyWaiting {}
          return nil
        }
        if text.hasSuffix("bregen") {
          // A word to put right, as the editor's caller may offer it.
          let word = text.utf8.count - 6..<text.utf8.count
          return LiveHint("try: Bergen", offer: LineEdit(replacing: word, with: "Bergen"))
        }
        return text.isEmpty ? nil : LiveHint("live: \(text) @\(cursor)")
      }
    }
    let prompt = Prompt("prøve", ending: "> ", style: .bold)
    while answer(try editor.nextLine(prompt: prompt), with: editor) {
      if let problem = editor.takeHistoryProblem() { print("[history \(problem)]") }
    }
  }

  /// A line of a text that is wider than the terminal.
  private static let wideRow = String(repeating: "å", count: 90)

  /// Says what came; false where it was the last.
  private static func answer(_ input: LineInput, with editor: LineEditor) -> Bool {
    switch input {
    case .line("vi"): editor.use(.vi)
    case .line("plain"): editor.isPlain = true
    case .line("drawn"): editor.isPlain = false
    case .line("preset"): editor.preset = "leave "
    case .line("remember"): editor.remember("en\nto")
    case .line("compute"):
      print("[computing]")
      while !editor.takeInterrupt() {}
      print("[computed]")
    case .line(let line) where line.hasPrefix("hold "):
      print("[holding]")
      TypedAhead.wait(for: Int(line.dropFirst(5)) ?? 0)
    case .line(let line) where line.hasPrefix("run "):
      let status = editor.whileTerminalIsAsFound { Child.run(String(line.dropFirst(4))) }
      print("[ran \(status)]\(editor.takeInterrupt() ? " interrupted" : "")")
    case .line(let line) where line.hasPrefix("page "):
      let text = Array(repeating: wideRow, count: Int(line.dropFirst(5)) ?? 0)
        .joined(separator: "\n")
      print("[paging]")
      print("[\(editor.page(text, words: PagerWords(more: ["more"], end: ["the end"])))]")
    case .line("emacs"): editor.use(.emacs)
    case .line("quit"): exit(3)
    case .line(let line): print("[\(line)]")
    case .block(let lines): print("[block \(lines.joined(separator: "|"))]")
    case .interrupted: print("[interrupt]")
    case .terminated(let signal):
      tell("[signal \(signal)]")
      return false
    case .endOfInput:
      tell("[end]")
      return false
    }
    return true
  }

  /// Says how the input ended, also in a file where a setting names one: a terminal may be gone.
  private static func tell(_ ending: String) {
    print(ending)
    let path = CommandLine.arguments.first { $0.hasPrefix("tells=") }?.dropFirst(6)
    guard let path, let stream = fopen(String(path), "w") else { return }
    fputs(ending, stream)
    fclose(stream)
  }
}
