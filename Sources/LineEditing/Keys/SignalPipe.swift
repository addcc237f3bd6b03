import CLineShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signals that came, as something that can be waited for beside the terminal.
///
/// Owns the process's handlers of those signals, and puts the ones from before back when released.
final class SignalPipe {
  /// Readable when a signal has come.
  let descriptor: Int32

  /// Catches the signals; nil, with `errno` set, where there is no pipe to be had.
  init?() {
    descriptor = lineshim_catch_signals()
    if descriptor < 0 { return nil }
  }

  deinit {
    lineshim_release_signals()
  }

  /// The signals since the last call, in order.
  func take() -> [Int32] {
    var numbers = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &numbers, numbers.count)
    return numbers.prefix(max(0, count)).map(Int32.init)
  }
}
