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
    defer { interruptIsPending = false }
    return interruptIsPending || terminationSignal != nil
  }

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

  /// Stops the program until it is continued, with the terminal as it was found meanwhile.
  func suspend() {
    clearLiveLine()
    moveBelowLine()
    leaveTerminal()
    lineshim_stop_self()
    enterTerminal()
    // The one that woke us is among them, and has no more to say.
    for signal in signals.take() { note(signal) }
    el_resize(handle)
    lineshim_refresh(handle)
  }

  /// Redraws after a stop that could not be prepared for (SIGSTOP).
  private func resume() {
    liveLineIsShown = false
    // libedit believes the terminal to be as it left it, so it has to be told twice.
    leaveTerminal()
    enterTerminal()
    write("\r\u{1B}[J")
    el_resize(handle)
    lineshim_refresh(handle)
  }

  /// Keeps what outlives the moment; resizing and stopping between two lines need nothing done.
  private func note(_ signal: Int32) {
    switch signal {
    case SIGINT: interruptIsPending = true
    case SIGTERM, SIGHUP: terminationSignal = signal
    default: break
    }
  }
}
