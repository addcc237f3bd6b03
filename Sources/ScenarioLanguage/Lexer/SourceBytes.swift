/// The UTF-8 bytes of a text, read without leaving them.
///
/// A read beyond the end gives 0, which is no byte of any token, so that scanning loops need no second
/// condition. The pointer is valid only inside the `withUTF8` call that made it; lexer and parser
/// live and die inside that call.
struct SourceBytes {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The number of bytes.
  var count: Int { bytes.count }

  /// The byte at an offset, 0 beyond the end.
  subscript(offset: Int) -> UInt8 {
    // One comparison: an offset before the first byte is a great unsigned number.
    UInt(bitPattern: offset) < UInt(bitPattern: bytes.count) ? bytes[offset] : 0
  }

  /// The bytes of a stretch by themselves.
  func part(_ start: Int, _ end: Int) -> SourceBytes {
    SourceBytes(UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }

  /// The text of a stretch.
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[max(0, start)..<min(end, bytes.count)], as: UTF8.self)
  }

  /// The text of a stretch.
  func text(_ range: SourceRange) -> String { text(range.start, range.end) }

  /// The character that starts at an offset, and its length in bytes; the text is valid UTF-8.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = UInt32(self[offset])
    let second = UInt32(self[offset + 1] & 0x3F)
    let third = UInt32(self[offset + 2] & 0x3F)
    let fourth = UInt32(self[offset + 3] & 0x3F)
    let (value, length): (UInt32, Int) =
      switch lead {
      case ..<0x80: (lead, 1)
      case ..<0xE0: ((lead & 0x1F) << 6 | second, 2)
      case ..<0xF0: ((lead & 0x0F) << 12 | second << 6 | third, 3)
      case _: ((lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The length of the white space at an offset that is neither a line's end nor a tab or control:
  /// 0 where there is none.
  ///
  /// Space, no-break space U+00A0, the spaces U+2000 to U+200A (thin U+2009) and narrow no-break
  /// space U+202F: those that people and spreadsheets put between groups of digits.
  func spaceLength(at offset: Int) -> Int {
    switch self[offset] {
    case 0x20: 1
    case 0xC2: self[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2: isThreeByteSpace(at: offset) ? 3 : 0
    case _: 0
    }
  }

  /// The first place from an offset on whose byte may matter inside of a text: a control, a quote, the first byte of one
  /// or of a control, or `\`; the length where there is none.
  ///
  /// Texts are most of a budget file, so that eight bytes are looked at together.
  func plainEnd(from offset: Int) -> Int {
    var place = offset
    while place + 8 <= bytes.count {
      let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: place, as: UInt64.self)
      let special = EightBytes(UInt64(littleEndian: eight)).special
      guard special == 0 else { return place + special.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < bytes.count, EightBytes(UInt64(bytes[place])).special & 0xFF == 0 { place += 1 }
    return place
  }

  private func isThreeByteSpace(at offset: Int) -> Bool {
    guard self[offset + 1] == 0x80 else { return false }
    let last = self[offset + 2]
    return (0x80...0x8A).contains(last) || last == 0xAF
  }
}

/// Eight bytes of a text, the first one lowest.
private struct EightBytes {
  private let bits: UInt64

  init(_ bits: UInt64) { self.bits = bits }

  /// The uppermost bit of each byte that may matter inside of a text; true of the lowest one that is set, while those
  /// above may follow from it.
  var special: UInt64 {
    (below(0x20) | equal(0x22) | equal(0x5C) | equal(0x7F) | equal(0xC2) | equal(0xE2))
      & Self.each(0x80)
  }

  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  private func below(_ limit: UInt8) -> UInt64 { (bits &- Self.each(limit)) & ~bits }

  private func equal(_ byte: UInt8) -> UInt64 { EightBytes(bits ^ Self.each(byte)).below(1) }
}

extension UInt8 {
  /// Whether the byte is a digit.
  var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether the byte is a letter of ASCII.
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
}
