import CLibEdit
import CLineShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals, while a line is edited and between lines.
extension LineEditor {
  /// Whether Ctrl-C was pressed since the last line was returned or this was last asked.
  ///
  /// For a computation that can be given up: outside `nextLine` the editor catches SIGINT and does nothing
  /// else about it. SIGTERM and SIGHUP count as well, and are what the next `nextLine` returns.
  public func takeInterrupt() -> Bool {
    for signal in signals.take() { note(signal) }
    defer {
      interruptIsPending = false
      lineshim_set_asked_to_stop(terminationSignal != nil)
    }
    return interruptIsPending || terminationSignal != nil
  }

  /// Whether what goes on between two lines is to end: Ctrl-C was pressed since the line was returned, or the
  /// process was asked to end.
  ///
  /// True until the next line is asked for, whoever asks and however often; costs a look at memory.
  public static var isAskedToStop: Bool { lineshim_is_asked_to_stop() }

  /// Has only what comes from now on ask what follows the line to stop: an earlier Ctrl-C was the line's own.
  func beginWork() {
    lineshim_set_asked_to_stop(false)
    for signal in signals.take() { note(signal) }
    if interruptIsPending || terminationSignal != nil { lineshim_set_asked_to_stop(true) }
  }

  /// Whether a key waits to be read, so that nobody looks at what is worked out for the line without it; a
  /// system call.
  public static var hasKeyWaiting: Bool { isReadable(STDIN_FILENO) }

  /// Acts on the signals that have come while a line is edited.
  func heedSignals() {
    for signal in signals.take() {
      switch signal {
      case SIGWINCH: redrawResized()
      case SIGTSTP: suspend()
      case SIGCONT: resume()
      default: note(signal)
      }
    }
  }

  /// Runs something with the terminal as it was found, such as a pager or the user's editor.
  ///
  /// Ctrl-C and Ctrl-\ are for what runs, and are forgotten afterwards; Ctrl-Z stops it and this program
  /// together. To be called between lines. A child process must be waited for before `body` returns; started
  /// in any other way, it finds a terminal that neither shows what is typed nor waits for whole lines.
  ///
  /// - Parameter body: what runs; it must not ask this editor for a line.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws, with the terminal taken again.
  public func whileTerminalIsAsFound<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    flush()
    for signal in signals.take() { note(signal) }
    let wasInterrupted = interruptIsPending
    lineshim_enter(lineshim_lent)
    defer {
      for signal in signals.take() { note(signal) }
      interruptIsPending = wasInterrupted
      lineshim_set_asked_to_stop(wasInterrupted || terminationSignal != nil)
      lineshim_enter(lineshim_between)
    }
    return try body()
  }

  /// Stops the program until it is continued, with the terminal as it was found meanwhile.
  func suspend() {
    clearSuggestion()
    clearBeneath()
    moveBelowLine()
    endEditing()
    lineshim_enter(lineshim_as_found)
    stop()
    // Asked to end meanwhile, it is not in the foreground, and the terminal not its own.
    guard terminationSignal == nil else { return }
    lineshim_enter(lineshim_between)
    beginEditing()
    el_resize(handle)
    lineshim_refresh(handle)
  }

  /// Waits until the terminal is ours to use, stopped like any program in the background.
  func waitForForeground() {
    if terminationSignal == nil, !lineshim_is_in_foreground() { stop() }
  }

  /// Stops until continued in the foreground or asked to end.
  private func stop() {
    repeat {
      guard lineshim_stop_self() else { return }
      let came = signals.take()
      for signal in came { note(signal) }
      // Where nothing would ever continue us (an orphaned process group), the system does not stop us.
      guard came.contains(SIGCONT) else { return }
    } while terminationSignal == nil && !lineshim_is_in_foreground()
  }

  /// Redraws after a stop that could not be prepared for (SIGSTOP).
  private func resume() {
    rowsBeneath = 0
    suggestionIsShown = false
    // libedit believes the terminal to be as it left it, so it has to be told twice.
    endEditing()
    lineshim_enter(lineshim_as_found)
    lineshim_enter(lineshim_between)
    beginEditing()
    write("\r\u{1B}[J")
    el_resize(handle)
    lineshim_refresh(handle)
  }

  /// Keeps what outlives the moment; a new size and a continuation between two lines need nothing done.
  func note(_ signal: Int32) {
    switch signal {
    case SIGINT: interruptIsPending = true
    case SIGTERM, SIGHUP: terminationSignal = signal
    // It came in the last moment before a line was returned.
    case SIGTSTP: _ = lineshim_stop_self()
    default: break
    }
  }
}
