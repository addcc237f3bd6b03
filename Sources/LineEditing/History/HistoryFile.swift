#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of earlier sessions, in a plain UTF-8 file that several shells may write at once.
///
/// An entry is added by one write to the end of the file before the line is carried out, so it survives
/// the process (not a power cut: a sync to disk would be felt at every Enter). Every writer holds a lock
/// on the file; whoever shortens it writes the new file beside it and renames, and a writer that was
/// waiting notices that its file is no longer the one at the path and opens again. So nothing is lost.
struct HistoryFile {
  /// The entries kept; a year of daily use, and read in a few milliseconds.
  static let defaultLimit = 10_000

  /// What is read of a file that has grown beyond reason: ten thousand long lines.
  static let defaultMostBytes = 16 << 20

  let path: String
  var limit = defaultLimit
  var mostBytes = defaultMostBytes

  /// The entries, oldest first, each once, at its last place; shortens the file where it has outgrown them.
  func load() -> (entries: [String], problem: HistoryProblem?) {
    do throws(HistoryProblem) {
      guard let file = try LockedFile(path: path, creating: false) else { return ([], nil) }
      defer { file.close() }
      let bytes = try file.readEnd(atMost: mostBytes)
      let rows = bytes.split(separator: UInt8(ascii: "\n"))
      let entries = rows.compactMap { HistoryEntry.decode($0) }
      let kept = Self.lastOfEach(entries).suffix(limit)
      let broken = rows.count - entries.count
      // A quarter over, so that the file is not rewritten at every start.
      if rows.count > limit + limit / 4 { try file.replace(with: Self.encoded(kept)) }
      return (Array(kept), broken == 0 ? nil : .brokenEntries(path: path, count: broken))
    } catch {
      return ([], error)
    }
  }

  /// Adds an entry to the end, creating the file (0600) and its directories (0700) where need be.
  func append(_ entry: String) throws(HistoryProblem) {
    guard let file = try LockedFile(path: path, creating: true) else { return }
    defer { file.close() }
    try file.append(Self.encoded([entry]))
  }

  private static func encoded(_ entries: some Sequence<String>) -> [UInt8] {
    entries.flatMap { Array(HistoryEntry.encode($0).utf8) + [UInt8(ascii: "\n")] }
  }

  private static func lastOfEach(_ entries: [String]) -> [String] {
    var seen: Set<String> = []
    return Array(entries.reversed().filter { seen.insert($0).inserted }.reversed())
  }
}
