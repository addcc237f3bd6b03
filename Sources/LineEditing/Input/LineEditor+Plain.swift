import CLineShim
import Lettering

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines that the terminal itself edits, for people whose screen is read to them.
///
/// What is written goes on from what stands there, as on paper: no cursor is moved, nothing written over.
extension LineEditor {
  /// Whether what stands in a line is seen apart from what is typed behind it, as on no dumb terminal.
  public var showsPreset: Bool { understandsEscapes || isPlain }

  /// Waits for a line that the terminal edits, behind the prompt.
  func nextPlainLine() throws(LineProblem) -> LineInput {
    let line = readPlainLine()
    beginWork()
    if let signal = takeTermination() { return .terminated(signal: signal) }
    return try input(line: line)
  }

  /// The line; nil where it was given up, nothing more comes, or the process is asked to end.
  private func readPlainLine() -> String? {
    var line = preset ?? ""
    preset = nil
    show(line)
    while true {
      markIdle()
      flush()
      _ = isReady(within: -1)
      let came = signals.take()
      for signal in came { note(signal) }
      // Stopped and continued, the terminal has dropped what was typed of the line.
      if came.contains(SIGCONT) { show(line) }
      guard terminationSignal == nil else { return nil }
      guard !interruptIsPending else { return giveUpPlainLine() }
      guard Self.isReadable(STDIN_FILENO), let piece = readPiece() else {
        if hasEnded { return nil }
        continue
      }
      switch piece.end {
      case .line:
        guard piece.isRecall, let earlier = earlierLine(piece.recalled) else {
          return line + piece.text
        }
        line = earlier
        show(line)
      case .tab:
        line += piece.text
        completePlainly(&line)
      case .nowhere where piece.text.isEmpty:
        // Ctrl-D, or a terminal that is gone, which says the same again.
        if !line.isEmpty { return giveUpPlainLine() }
        return nil
      case .nowhere: line += piece.text
      }
    }
  }

  private func giveUpPlainLine() -> String? {
    interruptIsPending = false
    outcome = .interrupted
    write("\r\n")
    return nil
  }

  /// Writes the prompt and what stands in the line already.
  private func show(_ line: String) {
    write(prompt.plain + DisplayText.withoutControls(line))
  }

  /// The single line of the history that so many others are newer than, the last one being 1.
  private func earlierLine(_ steps: Int) -> String? {
    let lines = history.entries.filter { !$0.contains("\n") }
    return lines.indices.contains(lines.count - steps) ? lines[lines.count - steps] : nil
  }

  /// Goes on with the line as Tab does, below what it would do and what there is to choose from.
  private func completePlainly(_ line: inout String) {
    write("\r\n")
    let answer = completer?(line, line.utf8.count)
    let longer = answer.flatMap { line.applying($0.edit) } ?? line
    let candidates = answer?.candidates ?? []
    if candidates.count > 1 || longer == line {
      var rows = liveLine?(longer, longer.utf8.count).map { [$0.text] } ?? []
      if candidates.count > 1 {
        rows += CandidateList.rows(for: candidates, columns: TerminalSize.current.columns)
      }
      write(rows.isEmpty ? "\u{7}" : "")
      for row in rows { write(DisplayText.withoutControls(row) + "\r\n") }
    }
    hasCompleted = hasCompleted || longer != line || candidates.count > 1
    line = longer
    show(line)
  }

  /// What the terminal hands over at once.
  private struct Piece {
    enum End { case line, tab, nowhere }

    var text = ""
    var end = End.nowhere
    /// How often Up was pressed.
    var recalled = 0
    /// Whether nothing but Up was.
    var isRecall: Bool { recalled > 0 && text.isEmpty }
  }

  /// Takes in what the terminal hands over; nil where nothing is there, or nobody is any more.
  private func readPiece() -> Piece? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    guard count >= 0 else {
      if errno == EIO { outcome = .hungUp }
      if errno != EIO, errno != EINTR, errno != EAGAIN { outcome = .failed(errno: errno) }
      return nil
    }
    bytesRead += count
    var decoder = KeyDecoder()
    decoder.feed(bytes.prefix(count))
    decoder.settle()
    var piece = Piece()
    while let event = decoder.next() {
      switch event {
      case .character("\n"), .character("\r"): piece.end = .line
      // A Tab that was pasted has more behind it.
      case .character("\t") where !decoder.hasNext && !Self.isReadable(STDIN_FILENO):
        piece.end = .tab
      case .character("\t"): piece.text += " "
      case .character(let scalar) where scalar.properties.generalCategory != .control:
        piece.text.unicodeScalars.append(scalar)
      case .key(.up): piece.recalled += 1
      case .character, .key, .paste: break
      }
    }
    return piece
  }
}

extension String {
  /// The text with an edit made; nil where the edit does not lie on whole characters.
  fileprivate func applying(_ edit: LineEdit) -> String? {
    var bytes = Array(utf8)
    guard edit.replacing.upperBound <= bytes.count else { return nil }
    bytes.replaceSubrange(edit.replacing, with: edit.insertion.utf8)
    return String(validating: bytes, as: UTF8.self)
  }
}
