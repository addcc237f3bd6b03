/// The spellings under which a name can be found: lower case, without accents and Norwegian letters.
///
/// `Tønsberg`, `TØNSBERG`, `tonsberg`, `Toensberg` and the decomposed forms share a key. A name has more
/// than one key where its letters are written in more than one way on a foreign keyboard: æ as `ae`
/// or `a`, ø as `o` or `oe`, å as `a` or `aa`; ä and ö count as æ and ø. The table is our own, so that
/// the answer is the same on every system and needs no Foundation.
public enum Folding {
  /// The keys of a name, the plainest first (ø as `o`, å as `a`, æ as `ae`); never empty, at most 8.
  ///
  /// White space at the ends is dropped, inner white space becomes one space.
  public static func keys(of name: String) -> [String] {
    let folded = FoldedLetters(name)
    var keys = [folded.key(ash: "ae", slashed: "o", ring: "a")]
    guard folded.hasChoice else { return keys }
    for ash in folded.has(.ash) ? ["ae", "a"] : [""] {
      for slashed in folded.has(.slashed) ? ["o", "oe"] : [""] {
        for ring in folded.has(.ring) ? ["a", "aa"] : [""] {
          let key = folded.key(ash: ash, slashed: slashed, ring: ring)
          if !keys.contains(key) { keys.append(key) }
        }
      }
    }
    return keys
  }

  /// The plainest key of a name.
  public static func key(of name: String) -> String {
    FoldedLetters(name).key(ash: "ae", slashed: "o", ring: "a")
  }

  /// Whether two names share a key.
  public static func matches(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let keys = keys(of: first)
    return Self.keys(of: second).contains { keys.contains($0) }
  }
}

/// A name with its letters folded, but with the three Norwegian letters still marked.
private struct FoldedLetters {
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
    case 0xC0...0x17F: addLatin(scalar.value)
    case 0x1FA, 0x1FB, 0x212B: add(Mark.ring.rawValue)
    case 0x1FC, 0x1FD: add(Mark.ash.rawValue)
    case 0x1FE, 0x1FF: add(Mark.slashed.rawValue)
    case 0x300...0x36F: combine(scalar.value)
    case 0x2010...0x2013, 0x2212: add(0x2D)
    case 0x2018, 0x2019: add(0x27)
    default:
      if scalar.properties.isWhitespace {
        spacePending = true
      } else {
        for byte in scalar.properties.lowercaseMapping.utf8 { add(byte) }
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

  /// Joins a combining mark to the letter before it: nothing is left of it but a Norwegian letter.
  private mutating func combine(_ value: UInt32) {
    guard let base = bytes.last, !spacePending else { return }
    let letterA: UInt8 = 0x61
    let letterO: UInt8 = 0x6F
    switch (base, value) {
    case (letterA, 0x30A): bytes[bytes.count - 1] = Mark.ring.rawValue
    case (letterA, 0x308): bytes[bytes.count - 1] = Mark.ash.rawValue
    case (letterO, 0x308), (letterO, 0x337), (letterO, 0x338):
      bytes[bytes.count - 1] = Mark.slashed.rawValue
    default: break
    }
  }

  /// The base letters of U+00C0 to U+00DF, then of U+0100 to U+017F, one byte a letter.
  ///
  /// `x` and `?` stand where no letter is or where ``addLatin(_:)`` has answered before.
  private static let baseLetters = Array(
    ("aaaa??aceeeeiiiidnoooo?x?uuuuy??"
      + "aaaaaacccccccc" + "ddddeeeeeeeeeegggggggg" + "hhhhiiiiiiiiiiiijjkkk"
      + "llllllllllnnnnnnnnnoooooooo" + "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
