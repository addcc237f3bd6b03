/// Text as spreadsheets write it that call it Unicode: two bytes to a unit, marked at the start.
enum UTF16Text {
  /// The text behind a byte order mark of UTF-16; nil where the bytes begin with none.
  ///
  /// Throws ``FileProblem/brokenUTF16(offset:)`` where a byte or the half of a pair is missing.
  static func decoded(_ bytes: [UInt8]) throws(FileProblem) -> String? {
    let isBig = bytes.starts(with: [0xFE, 0xFF])
    guard isBig || bytes.starts(with: [0xFF, 0xFE]) else { return nil }
    guard bytes.count.isMultiple(of: 2) else { throw .brokenUTF16(offset: bytes.count - 1) }
    let units = stride(from: 2, to: bytes.count, by: 2).map { place in
      let pair = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isBig ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
    }
    if let half = units.indices.first(where: { isLoneSurrogate(at: $0, in: units) }) {
      throw .brokenUTF16(offset: 2 + 2 * half)
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func isLoneSurrogate(at place: Int, in units: [UInt16]) -> Bool {
    if UTF16.isLeadSurrogate(units[place]) {
      return place + 1 == units.count || !UTF16.isTrailSurrogate(units[place + 1])
    }
    return UTF16.isTrailSurrogate(units[place])
      && (place == 0 || !UTF16.isLeadSurrogate(units[place - 1]))
  }
}
