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
