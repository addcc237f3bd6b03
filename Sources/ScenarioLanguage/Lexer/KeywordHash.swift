/// The hash of a word's lower-case bytes (FNV-1a) and their number, built while the word is read.
struct KeywordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  private(set) var length = 0

  init() {}

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    length &+= 1
  }

  /// The place in a table whose size is a power of two; the upper bits are the better mixed ones.
  func place(in size: Int) -> Int {
    Int(truncatingIfNeeded: value ^ (value >> 32)) & (size - 1)
  }
}

extension KeywordHash {
  /// How æ, ø and å are spelled without them.
  typealias Letters = (ash: StaticString, slashed: StaticString, ring: StaticString)

  /// The eight ways in which ``Folding`` spells a word, of which most words need two.
  static let foldings: [Letters] = [
    ("ae", "o", "a"), ("ae", "o", "aa"), ("ae", "oe", "a"), ("ae", "oe", "aa"),
    ("a", "o", "a"), ("a", "o", "aa"), ("a", "oe", "a"), ("a", "oe", "aa"),
  ]

  /// The hash of a word of ours as it is written.
  init(_ word: SourceBytes) {
    for place in 0..<word.count { add(word[place]) }
  }

  /// The hash of a word of ours, all of whose letters beyond ASCII are æ, ø and å, folded.
  init(_ word: SourceBytes, folding letters: Letters) {
    for place in 0..<word.count {
      switch word[place] {
      case 0xC3: break
      case 0xA6: add(letters.ash)
      case 0xB8: add(letters.slashed)
      case 0xA5: add(letters.ring)
      case let byte: add(byte)
      }
    }
  }

  private mutating func add(_ letters: StaticString) {
    letters.withUTF8Buffer { for byte in $0 { add(byte) } }
  }
}
