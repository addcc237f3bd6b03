/// Questions, whose answers are no lines of the session.
extension LineEditor {
  /// Shows a prompt and waits for an answer, without completion or live line; it is not in the history.
  ///
  /// - Throws: as ``nextLine(prompt:)`` does.
  public func ask(_ question: Prompt) throws(LineProblem) -> LineInput {
    let (kept, completion, live) = (options.remembersLines, completer, liveLine)
    defer {
      options.remembersLines = kept
      completer = completion
      liveLine = live
    }
    options.remembersLines = false
    completer = nil
    liveLine = nil
    return try nextLine(prompt: question)
  }

  /// The lines that the history file at a path holds, oldest first, each once; none where it cannot be read.
  public static func rememberedLines(at path: String) -> [String] {
    HistoryFile(path: path).load().entries
  }
}
