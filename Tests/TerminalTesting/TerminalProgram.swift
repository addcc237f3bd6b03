import CPseudoTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that runs on a terminal of its own, with a test for its user.
///
/// Nothing here sleeps: each wait ends with the output it waits for, and all of them together within one
/// deadline that only a hanging program reaches. The program is killed when this is released.
public final class TerminalProgram {
  /// How a program ended.
  public enum Ending: Equatable, Sendable {
    /// By itself, with a status.
    case exited(Int32)
    /// By a signal.
    case killed(signal: Int32)
  }

  /// A way in which waiting was in vain; carries the screen as it was then.
  public enum Failure: Error, CustomStringConvertible {
    /// The system gave no terminal or process.
    case notStarted(errno: Int32)
    /// The deadline passed.
    case tooLate(waitingFor: String, screen: [String], unknown: [String])
    /// The program ended first.
    case ended(waitingFor: String, screen: [String], Ending)

    /// What was waited for, and what was on the screen instead.
    public var description: String {
      switch self {
      case .notStarted(let errno): "not started (errno \(errno))"
      case .tooLate(let what, let screen, let unknown):
        "still waiting for \(what); unknown sequences \(unknown); screen:\n"
          + screen.joined(separator: "\n")
      case .ended(let what, let screen, let ending):
        "\(ending) while waiting for \(what); screen:\n" + screen.joined(separator: "\n")
      }
    }
  }

  /// The process.
  public let process: pid_t
  /// How many bytes have been sent to it.
  public private(set) var bytesSent = 0

  private let terminal: Int32
  private let lifeline: Int32
  private var isHungUp = false
  private var emulator: TerminalEmulator
  private let deadline: Int
  private var ending: Ending?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - executable: its path.
  ///   - arguments: without its name.
  ///   - environment: all of it; nothing is inherited. `TERM` is `xterm-256color` unless it says otherwise.
  ///   - rows: of the terminal.
  ///   - columns: of the terminal.
  ///   - seconds: the deadline, from now; generous, since the machine may be busy.
  /// - Throws: a `Failure` where there is no terminal to be had.
  public init(
    _ executable: String, arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80, within seconds: Int = 120
  ) throws {
    let variables = ["TERM": "xterm-256color"].merging(environment) { $1 }
    var process: pid_t = 0
    var lifeline: Int32 = -1
    terminal = Self.withStrings([executable] + arguments) { arguments in
      Self.withStrings(variables.map { "\($0)=\($1)" }) { environment in
        pseudoterminal_spawn(
          executable, arguments, environment, UInt16(rows), UInt16(columns), &process, &lifeline)
      }
    }
    guard terminal >= 0 else { throw Failure.notStarted(errno: errno) }
    self.process = process
    self.lifeline = lifeline
    emulator = TerminalEmulator(rows: rows, columns: columns)
    deadline = Self.now + seconds * 1000
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      _ = waitpid(process, nil, 0)
    }
    if !isHungUp { close(terminal) }
    close(lifeline)
  }

  /// The screen as far as output has been read.
  public var screen: Screen { emulator.screen }

  /// The terminal's modes, as the program has set them.
  public var modes: termios {
    var modes = termios()
    _ = tcgetattr(terminal, &modes)
    return modes
  }

  /// Types something.
  public func send(_ text: String) throws {
    try send(bytes: Array(text.utf8))
  }

  /// Types bytes, which need not be text.
  public func send(bytes: [UInt8]) throws {
    bytesSent += bytes.count
    var rest = bytes[...]
    while !rest.isEmpty {
      // A program that does not read while its output is not read either would hold us up.
      var waited = pollfd(fd: terminal, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&waited, 1, remaining) > 0 else { throw failure("room for input") }
      if waited.revents & Int16(POLLIN) != 0 { _ = readOutput() }
      guard waited.revents & Int16(POLLOUT) != 0 else { continue }
      let written = rest.prefix(256).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      guard written > 0 else { throw failure("room for input") }
      rest = rest.dropFirst(written)
    }
  }

  /// Sends the process a signal, or it and all those it has started.
  public func signal(_ number: Int32, toGroup: Bool = false) {
    kill(toGroup ? -process : process, number)
  }

  /// Gives the terminal another size.
  public func resize(rows: Int, columns: Int) {
    // Whatever was drawn for the old size stands before the change.
    emulator.screen.resize(rows: rows, columns: columns)
    pseudoterminal_resize(terminal, UInt16(rows), UInt16(columns))
  }

  /// Reads output until the screen is as wanted.
  ///
  /// - Parameters:
  ///   - what: what is waited for, said in the failure.
  ///   - isMet: whether the screen is as wanted.
  /// - Returns: the screen.
  /// - Throws: a `Failure` when the deadline passes or the program ends first.
  @discardableResult
  public func wait(for what: String, until isMet: (Screen) -> Bool) throws -> Screen {
    while !isMet(screen) {
      var waited = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&waited, 1, remaining) > 0 else { throw failure(what) }
      guard readOutput() else {
        if isMet(screen) { break }
        throw Failure.ended(waitingFor: what, screen: screen.rows, try collect())
      }
    }
    return screen
  }

  /// Reads output until a text stands on a row of the screen.
  @discardableResult
  public func wait(forText text: String) throws -> Screen {
    try wait(for: "»\(text)«") { $0.shows(text) }
  }

  /// Reads output until a program that marks it waits for input again, having read everything sent.
  @discardableResult
  public func waitUntilIdle() throws -> Screen {
    let marker = "idle:\(bytesSent)"
    return try wait(for: marker) { $0.markers.last == marker }
  }

  /// Reads output until Ctrl-C is a signal again, as between two lines of an editor; no output tells of that.
  public func waitForSignalKeys() throws {
    while modes.c_lflag & tcflag_t(ISIG) == 0 {
      var waited = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard remaining > 0 else { throw failure("keys that are signals") }
      if poll(&waited, 1, 1) > 0 { _ = readOutput() }
    }
  }

  /// Reads output to its end and tells how the program ended.
  public func waitForEnding() throws -> Ending {
    while true {
      var waited = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&waited, 1, remaining) > 0 else { throw failure("the end") }
      guard readOutput() else { return try collect() }
    }
  }

  /// Takes the terminal away, as closing its window does, and tells how the program ended.
  ///
  /// Waits for what the program has started as well. Nothing else can be done with this afterwards.
  public func hangUp() throws -> Ending {
    isHungUp = true
    close(terminal)
    var waited = pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0)
    guard poll(&waited, 1, remaining) > 0 else { throw failure("the end") }
    return try collect()
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private var remaining: Int32 { Int32(max(0, deadline - Self.now)) }

  /// Takes output in; false where there is none left.
  private func readOutput() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(terminal, &bytes, bytes.count)
    emulator.feed(bytes.prefix(max(0, count)))
    return count > 0 || (count < 0 && errno == EINTR)
  }

  private func collect() throws -> Ending {
    if let ending { return ending }
    var told: Int32 = 0
    guard waitpid(process, &told, 0) == process else { throw failure("the end") }
    let signal = pseudoterminal_ending_signal(told)
    let ended: Ending =
      signal < 0 ? .exited(pseudoterminal_exit_status(told)) : .killed(signal: signal)
    ending = ended
    return ended
  }

  private func failure(_ what: String) -> Failure {
    .tooLate(waitingFor: what, screen: screen.rows, unknown: screen.unknown)
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) } + [nil]
    defer { copies.forEach { free($0) } }
    return copies.withUnsafeBufferPointer { buffer in
      // A buffer of at least the closing nil has an address.
      guard let start = buffer.baseAddress else { fatalError("no strings") }
      return body(start)
    }
  }
}
