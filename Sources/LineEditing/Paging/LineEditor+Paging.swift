import CLineShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Texts that are higher than the screen, between two lines.
extension LineEditor {
  /// What has become of a text that may need pages.
  public enum Paging: Sendable {
    /// It has been shown, as much of it as somebody wanted to see.
    case shown
    /// It fits the screen, or there are no pages here: the caller prints it.
    case unpaged
    /// Ctrl-C was pressed, or the process asked to end, before anything of it was shown.
    case givenUp
  }

  /// Shows a text a page at a time, where it is higher than the screen and the terminal moves its cursor.
  ///
  /// Space, Enter, the arrows and the keys for pages, beginning and end go through it; beyond the end they
  /// leave it, as `q` and Ctrl-C do. Any other key leaves it too and is the first one of the next line, so
  /// that nobody who types on loses a letter. What was shown last stays on the screen. Nothing is written to
  /// a file and no program started.
  public func page(_ text: String, words: PagerWords) -> Paging {
    guard terminationSignal == nil, lineshim_is_in_foreground(), isHigherThanScreen(text) else {
      return .unpaged
    }
    var pager = Pager(text, size) { Self.isAskedToStop }
    guard !Self.isAskedToStop else { return .givenUp }
    write(pager.firstDrawing(words))
    while true {
      switch pagerInput() {
      case .event(let event):
        let isTyped = decoder.hasNext || Self.hasKeyWaiting
        switch pager.act(on: event, isTypedOn: isTyped) {
        case .stays: continue
        case .moved: write(pager.drawing(words))
        case .leaves: return leavePager()
        case .leavesFor(let event):
          decoder.insert(event)
          return leavePager()
        }
      case .redrawn:
        size = .current
        pager.resize(size)
        guard !Self.isAskedToStop else { return leavePager() }
        write(pager.drawing(words))
      case .ended: return leavePager()
      }
    }
  }

  /// Whether a text takes more rows than there are above the next prompt, on a terminal that has pages: it
  /// moves its cursor, is not too low and edits no lines itself.
  public func isHigherThanScreen(_ text: String) -> Bool {
    size = .current
    guard !isPlain, understandsEscapes, size.rows >= Self.leastRowsOfPage else { return false }
    return PagedText.takes(size.rows, rowsOf: text, columns: size.columns)
  }

  /// On fewer rows there is no page to speak of.
  private static let leastRowsOfPage = 4

  private enum PagerInput {
    case event(KeyDecoder.Event)
    /// The terminal has another size, or shows what another program left on it.
    case redrawn
    /// Ctrl-C, or nobody reads any more.
    case ended
  }

  private func pagerInput() -> PagerInput {
    while true {
      if let event = decoder.next() { return .event(event) }
      guard waitForPager() else { continue }
      let came = signals.take()
      for signal in came where signal != SIGINT { note(signal) }
      if came.contains(SIGINT) || hasEnded { return .ended }
      if came.contains(SIGWINCH) || came.contains(SIGCONT) { return .redrawn }
      guard Self.isReadable(STDIN_FILENO) else { continue }
      readBlock()
      // What is wrong with the terminal is told by the next request for a line.
      if hasEnded { return .ended }
    }
  }

  /// Waits for bytes or a signal; false where only an ESC has become a key by itself.
  private func waitForPager() -> Bool {
    if decoder.isUndecided {
      guard isReady(within: Self.sequencePause) else {
        decoder.settle()
        return false
      }
      return true
    }
    markIdle()
    flush()
    _ = isReady(within: -1)
    return true
  }

  /// Takes the pager's row away; what the page shows stays.
  private func leavePager() -> Paging {
    write("\r\u{1B}[2K")
    flush()
    // A Ctrl-C was the pager's own.
    lineshim_set_asked_to_stop(terminationSignal != nil)
    return .shown
  }
}
