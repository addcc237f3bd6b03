/// A name with its letters folded, but with the three Norwegian letters still marked.
struct FoldedLetters {
  /// A letter with more than one spelling; the raw values are control bytes, which cannot stay in a
  /// folded name otherwise.
  enum Mark: UInt8, CaseIterable {
    case ash = 1
    case slashed = 2
    case ring = 3
  }

  private var bytes: [UInt8] = []
  private var spacePending = false

  init(_ name: String) {
    bytes.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars { append(scalar) }
  }

  /// Whether there is more than one key.
  var hasChoice: Bool { bytes.contains { $0 <= 3 } }

  func has(_ mark: Mark) -> Bool { bytes.contains(mark.rawValue) }

  func key(ash: String, slashed: String, ring: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count + 4)
    for byte in bytes {
      switch Mark(rawValue: byte) {
      case .ash: key.append(contentsOf: ash.utf8)
      case .slashed: key.append(contentsOf: slashed.utf8)
      case .ring: key.append(contentsOf: ring.utf8)
      case nil: key.append(byte)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A: add(UInt8(scalar.value) + 0x20)
    case 0x21...0x7E: add(UInt8(scalar.value))
    case 0...0x20, 0x7F...0xA0: spacePending = true
    case 0xD7, 0xF7: addWhole(scalar)
    case 0xC0...0x17F: addLatin(scalar.value)
    case 0x1FA, 0x1FB, 0x212B: add(Mark.ring.rawValue)
    case 0x1FC, 0x1FD: add(Mark.ash.rawValue)
    case 0x1FE, 0x1FF: add(Mark.slashed.rawValue)
    case 0x300...0x36F: combine(scalar)
    case 0x2010...0x2013, 0x2212: add(0x2D)
    case 0x2018, 0x2019: add(0x27)
    default:
      if scalar.properties.isWhitespace {
        spacePending = true
      } else if Self.isMark(scalar) {
        combine(scalar)
      } else if let letter = Self.plainLetter(of: scalar) {
        add(letter)
      } else {
        addWhole(scalar)
      }
    }
  }

  private mutating func add(_ byte: UInt8) {
    if spacePending, !bytes.isEmpty { bytes.append(0x20) }
    spacePending = false
    bytes.append(byte)
  }

  /// Adds a letter from U+00C0 to U+017F.
  private mutating func addLatin(_ value: UInt32) {
    switch value {
    case 0xC4, 0xC6, 0xE4, 0xE6: add(Mark.ash.rawValue)
    case 0xC5, 0xE5: add(Mark.ring.rawValue)
    case 0xD6, 0xD8, 0xF6, 0xF8, 0x150, 0x151: add(Mark.slashed.rawValue)
    case 0xDE, 0xFE: addAll("th")
    case 0xDF: addAll("ss")
    case 0xFF: add(0x79)
    case 0x152, 0x153: addAll("oe")
    default:
      // Below U+0100 the small letters repeat the capitals, so that one half of the table is enough.
      let index = value >= 0x100 ? value - 0xC0 - 0x20 : (value - 0xC0) & 0x1F
      add(Self.baseLetters[Int(index)])
    }
  }

  private mutating func addAll(_ letters: StaticString) {
    letters.withUTF8Buffer { for byte in $0 { add(byte) } }
  }

  /// Adds what is no Latin letter, in lower case.
  private mutating func addWhole(_ scalar: Unicode.Scalar) {
    for byte in scalar.properties.lowercaseMapping.utf8 { add(byte) }
  }

  /// Joins a combining mark to the letter before it: nothing is left of it but a Norwegian letter.
  ///
  /// A mark on another script makes another letter (й is not и) and stays.
  private mutating func combine(_ scalar: Unicode.Scalar) {
    guard let base = bytes.last, !spacePending else { return }
    guard base < 0x80 else { return addWhole(scalar) }
    let letterA: UInt8 = 0x61
    let letterO: UInt8 = 0x6F
    switch (base, scalar.value) {
    case (letterA, 0x30A): bytes[bytes.count - 1] = Mark.ring.rawValue
    case (letterA, 0x308): bytes[bytes.count - 1] = Mark.ash.rawValue
    case (letterO, 0x308), (letterO, 0x337), (letterO, 0x338):
      bytes[bytes.count - 1] = Mark.slashed.rawValue
    default: break
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    case _: false
    }
  }

  /// The letter under the accents of a Latin letter beyond the table; nil where there is none.
  ///
  /// Source: the names of the Unicode character database, which the standard library carries:
  /// `LATIN SMALL LETTER E WITH CIRCUMFLEX AND ACUTE`.
  private static func plainLetter(of scalar: Unicode.Scalar) -> UInt8? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4,
      words[0] == "LATIN", words[1] == "SMALL" || words[1] == "CAPITAL", words[2] == "LETTER",
      words[3].utf8.count == 1, words.count == 4 || words[4] == "WITH",
      let letter = words[3].utf8.first, (0x41...0x5A).contains(letter)
    else { return nil }
    return letter + 0x20
  }

  /// The base letters of U+00C0 to U+00DF, then of U+0100 to U+017F, one byte a letter.
  ///
  /// `?` stands where no letter is or where ``addLatin(_:)`` has answered before.
  private static let baseLetters = Array(
    ("aaaa??aceeeeiiiidnoooo???uuuuy??"
      + "aaaaaacccccccc" + "ddddeeeeeeeeeegggggggg" + "hhhhiiiiiiiiiiiijjkkk"
      + "llllllllllnnnnnnnnnoooooooo" + "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
