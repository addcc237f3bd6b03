import Lettering

/// How a record stands in a journal: `<length> <checksum>\n<length bytes>\n`.
///
/// The length finds the end of a text that may hold anything; the checksum tells a record whose
/// blocks never reached the disk, which after a power cut can be zeros of the right length.
enum JournalRecord {
  /// The bytes of one record.
  static func encoded(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let head = header(length: bytes.count, checksum: bytes.fingerprint)
    return head + bytes + [newline]
  }

  /// The records before the first torn one, and how many bytes they take.
  static func decoded(_ bytes: [UInt8]) -> (records: [String], wholeLength: Int) {
    var records: [String] = []
    var rest = bytes[...]
    while let (text, end) = first(of: rest) {
      records.append(text)
      rest = rest[end...]
    }
    return (records, rest.startIndex)
  }

  private static let newline = UInt8(ascii: "\n")

  private static func first(of bytes: ArraySlice<UInt8>) -> (text: String, end: Int)? {
    guard let headEnd = bytes.firstIndex(of: newline),
      let length = Int(String(decoding: bytes[..<headEnd].prefix { $0 != 0x20 }, as: UTF8.self)),
      length >= 0, length < bytes.endIndex - headEnd - 1
    else { return nil }
    let body = bytes[(headEnd + 1)..<(headEnd + 1 + length)]
    // Writing the header again checks every byte of it, the checksum included.
    guard bytes[body.endIndex] == newline,
      bytes[...headEnd].elementsEqual(header(length: length, checksum: body.fingerprint)),
      let text = String(validating: body, as: UTF8.self)
    else { return nil }
    return (text, body.endIndex + 1)
  }

  private static func header(length: Int, checksum: UInt64) -> [UInt8] {
    Array("\(length) \(String(checksum, radix: 16))\n".utf8)
  }
}
