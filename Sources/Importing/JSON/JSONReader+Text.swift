extension JSONReader {
  /// string = '"' { character | escape } '"', without control characters.
  mutating func string() throws(JSONFlaw) -> String {
    let start = place
    place += 1
    var content: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x22: return String(decoding: content, as: UTF8.self)
      case 0x5C: content.append(contentsOf: try escape().utf8)
      case 0..<0x20: throw flaw(.controlInText, at: place - 1)
      case _: content.append(byte)
      }
    }
    throw flaw(.cutOff, at: start)
  }

  /// escape = "\" ( '"' | "\" | "/" | "b" | "f" | "n" | "r" | "t" | "u" four-hex-digits ).
  private mutating func escape() throws(JSONFlaw) -> String {
    let sign = byte
    place += 1
    switch sign {
    case 0x22, 0x5C, 0x2F: return String(decoding: [sign], as: UTF8.self)
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75: return String(try escapedScalar())
    case _: throw flaw(.wrongEscape, at: place - 2)
    }
  }

  private mutating func escapedScalar() throws(JSONFlaw) -> Unicode.Scalar {
    let start = place - 2
    let first = hexadecimal()
    if let first, UTF16.isLeadSurrogate(first),
      bytes[min(place, bytes.count)...].starts(with: [0x5C, 0x75])
    {
      place += 2
      if let second = hexadecimal(), UTF16.isTrailSurrogate(second) {
        let pair = UTF16.EncodedScalar([first, second])
        return UTF16.decode(pair)
      }
    } else if let first, let scalar = Unicode.Scalar(first) {
      return scalar
    }
    throw flaw(.wrongEscape, at: start)
  }

  private mutating func hexadecimal() -> UInt16? {
    guard place + 4 <= bytes.count else { return nil }
    let digits = bytes[place..<place + 4]
    place += 4
    // The radix conversion takes a sign, which JSON does not.
    guard digits.first != 0x2B, digits.first != 0x2D else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
