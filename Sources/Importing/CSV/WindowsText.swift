/// Text as spreadsheets and older services of Statistics Norway write it: one byte a character.
enum WindowsText {
  /// What the bytes 0x80 to 0x9F are in Windows-1252, 0 where they are nothing; all others are as in Latin-1.
  ///
  /// Source: https://encoding.spec.whatwg.org/#windows-1252
  private static let middle: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The bytes of a text in Windows-1252; nil where a character is none of it.
  static func encoded(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let place = middle.firstIndex(of: scalar.value), scalar.value != 0 {
        bytes.append(UInt8(0x80 + place))
      } else if scalar.value < 0x100 {
        bytes.append(UInt8(scalar.value))
      } else {
        return nil
      }
    }
    return bytes
  }

  /// The text of Windows-1252, which Latin-1 is a part of; nil where a byte is no character of it, or where a byte
  /// order mark says that it was to be UTF-8.
  static func decoded(_ bytes: [UInt8]) -> String? {
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return nil }
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? middle[Int(byte) - 0x80] : UInt32(byte)
      guard let scalar = Unicode.Scalar(value), value != 0 || byte == 0 else { return nil }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
