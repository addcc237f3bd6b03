import ScenarioLanguage
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What waits to be written to standard output and standard error, so that short answers share a call of the system.
///
/// Where both lead to one file, what waits for one is written before anything for the other, so that they stand in
/// their order.
final class OutputQueue: Sendable {
  /// As much as waits at most, in bytes: as much as a pipe holds.
  private static let most = 1 << 16

  private struct Waiting {
    var answers: [UInt8] = []
    var problems: [UInt8] = []
  }

  private let waiting = Mutex(Waiting())
  private let language: InterfaceLanguage
  private let isOneFile: Bool

  /// A queue, which speaks a language where answers cannot be written.
  init(in language: InterfaceLanguage) {
    self.language = language
    var (answers, problems) = (stat(), stat())
    // Where one of them is closed there is no order to keep.
    isOneFile =
      fstat(STDOUT_FILENO, &answers) == 0 && fstat(STDERR_FILENO, &problems) == 0
      && answers.st_dev == problems.st_dev && answers.st_ino == problems.st_ino
  }

  /// Adds an answer and a line's end.
  func answer(_ text: String) {
    waiting.withLock { waiting in
      if isOneFile { flush(&waiting.problems, to: STDERR_FILENO) }
      add(text, to: &waiting.answers, STDOUT_FILENO)
    }
  }

  /// Adds a problem and a line's end.
  func problem(_ text: String) {
    waiting.withLock { waiting in
      if isOneFile { flush(&waiting.answers, to: STDOUT_FILENO) }
      add(text, to: &waiting.problems, STDERR_FILENO)
    }
  }

  /// Writes all that waits.
  func flush() {
    waiting.withLock { waiting in
      // A program that cannot write its answers ends.
      flush(&waiting.problems, to: STDERR_FILENO)
      flush(&waiting.answers, to: STDOUT_FILENO)
    }
  }

  private func add(_ text: String, to waiting: inout [UInt8], _ descriptor: Int32) {
    waiting.append(contentsOf: text.utf8)
    waiting.append(UInt8(ascii: "\n"))
    if waiting.count >= Self.most { flush(&waiting, to: descriptor) }
  }

  private func flush(_ waiting: inout [UInt8], to descriptor: Int32) {
    guard !waiting.isEmpty else { return }
    waiting.withUnsafeBytes { Console.write($0, to: descriptor, language) }
    waiting.removeAll(keepingCapacity: true)
  }
}
