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
