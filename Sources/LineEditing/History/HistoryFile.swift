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

/// An entry of the history file: one row, whatever the entry holds.
///
/// A backslash is written `\\`, a line feed `\n` and a carriage return `\r`; all else stands as it is.
enum HistoryEntry {
  /// The entry as a row without its line feed.
  static func encode(_ entry: String) -> String {
    var row = String.UnicodeScalarView()
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\\": row.append(contentsOf: #"\\"#.unicodeScalars)
      case "\n": row.append(contentsOf: #"\n"#.unicodeScalars)
      case "\r": row.append(contentsOf: #"\r"#.unicodeScalars)
      default: row.append(scalar)
      }
    }
    return String(row)
  }

  /// The entry that a row stands for; nil where the bytes are not text.
  ///
  /// A backslash before anything else stands for itself, so a file written by hand reads as meant.
  static func decode(_ row: some Collection<UInt8>) -> String? {
    // libedit's strings end at a NUL.
    guard !row.contains(0), let text = String(validating: row, as: UTF8.self) else { return nil }
    // Nearly every row, and there are thousands to read before the first prompt.
    guard row.contains(UInt8(ascii: "\\")) else { return text }
    var entry = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\" else {
        entry.append(scalar)
        continue
      }
      switch scalars.next() {
      case "n": entry.append("\n")
      case "r": entry.append("\r")
      case "\\", nil: entry.append("\\")
      case .some(let other): entry.append(contentsOf: ["\\", other])
      }
    }
    return String(entry)
  }
}
