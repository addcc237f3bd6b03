/// What one request for a line brought.
public enum LineInput: Equatable, Sendable {
  /// A line, without its end-of-line characters.
  case line(String)
  /// Several lines that arrived as one: a pasted block, or one recalled from the history.
  ///
  /// They are in order, at least two, and without end-of-line characters; an empty line between two
  /// others is kept. In the terminal the first one stands behind the prompt already, and the caller
  /// shows each of the others as it gets to it. In the history the block is one entry.
  case block([String])
  /// Ctrl-C: the line that was being typed is dropped. The next request draws a fresh prompt.
  case interrupted
  /// The process was asked to end (SIGTERM or SIGHUP).
  case terminated(signal: Int32)
  /// Nothing more will come: Ctrl-D on an empty line, the end of the file, or a terminal that is gone.
  case endOfInput

  /// Input typed, pasted or recalled as one text, taken apart at its line ends.
  init(text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.count > 1, lines.last == "" { lines.removeLast() }
    self = lines.count == 1 ? .line(lines[0]) : .block(lines)
  }
}

/// A way in which a line cannot be had.
public enum LineProblem: Error, Equatable, Sendable {
  /// A line that is not UTF-8.
  ///
  /// The offset of the first wrong byte counts from 0 at the start of the whole input, a byte order
  /// mark included. The line is passed over; the next request goes on behind it.
  case invalidUTF8(line: Int, byteOffset: Int)
  /// A line longer than the source accepts, in bytes. It is passed over like one that is not UTF-8.
  case lineTooLong(line: Int, limit: Int)
  /// The system refused to read; `errno` says why. The next request tries again.
  case unreadable(errno: Int32)
}

/// What the editing of a line has come to.
extension LineEditor {
  /// What became of a line; nil for one that was ended before it began.
  func input(line: String?) throws(LineProblem) -> LineInput {
    switch outcome {
    case .interrupted: return .interrupted
    case .hungUp: return .endOfInput
    case .failed(let reason): throw .unreadable(errno: reason)
    case .block(let text): return accept(text)
    case nil:
      guard let line else {
        // libedit leaves the cursor behind the ^D that it shows.
        write("\r\n")
        flush()
        return .endOfInput
      }
      return accept(line)
    }
  }

  private func accept(_ text: String) -> LineInput {
    let input = LineInput(text: Composition.compose(text))
    guard options.remembersLines else { return input }
    switch input {
    case .line(let line): remember(line)
    case .block(let lines): remember(lines.joined(separator: "\n"))
    case .interrupted, .terminated, .endOfInput: break
    }
    return input
  }
}
