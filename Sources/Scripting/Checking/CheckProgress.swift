import ScenarioLanguage
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How far a check has come, on one line of a terminal that is written over and at last cleared.
///
/// Nothing is written before a second has passed, so that a quick check leaves the terminal alone. A class
/// because the threads that finish files share it.
public final class CheckProgress: Sendable {
  private let total: Int
  private let language: InterfaceLanguage
  private let now: @Sendable () -> Int
  private let write: @Sendable (String) -> Void
  private let state: Mutex<State>

  private struct State {
    var finished = 0
    /// When the line may be written next, in milliseconds.
    var next: Int
    /// How many columns are on the line.
    var width = 0
  }

  /// How long a check may take without saying anything, in milliseconds.
  private static let patience = 1_000
  /// How long a line stands, in milliseconds: slow enough to be read, quick enough to look alive.
  private static let pace = 100

  /// A line that is written with `write`; `now` gives milliseconds from any point on.
  init(
    total: Int, language: InterfaceLanguage, now: @escaping @Sendable () -> Int,
    write: @escaping @Sendable (String) -> Void
  ) {
    self.total = total
    self.language = language
    self.now = now
    self.write = write
    state = Mutex(State(next: now() + Self.patience))
  }

  /// A line on standard error; nil where that is no terminal.
  public static func onTerminal(total: Int, language: InterfaceLanguage) -> CheckProgress? {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    return CheckProgress(
      total: total, language: language, now: { milliseconds },
      write: { Console.write($0, to: STDERR_FILENO, language) })
  }

  /// Notes that one more file is finished, and says so where it is time.
  func finishedOne() {
    state.withLock { state in
      state.finished += 1
      let time = now()
      guard time >= state.next else { return }
      state.next = time + Self.pace
      let text = language.text(
        en: "\(state.finished) of \(total) checked", nb: "\(state.finished) av \(total) sjekket")
      state.width = max(state.width, text.count)
      write("\r" + text)
    }
  }

  /// Takes the line off the terminal.
  func clear() {
    state.withLock { state in
      guard state.width > 0 else { return }
      // Blanks rather than an escape sequence: any terminal knows them.
      write("\r" + String(repeating: " ", count: state.width) + "\r")
      state.width = 0
    }
  }

  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
  }
}
