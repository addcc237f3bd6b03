/// The hash of a word's lower-case bytes (FNV-1a), built while the word is read.
struct KeywordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The place in a table whose size is a power of two; the upper bits are the better mixed ones.
  func place(in size: Int) -> Int {
    Int(truncatingIfNeeded: value ^ (value >> 32)) & (size - 1)
  }
}

extension KeywordHash {
  /// The hash of a word of ours as it is written.
  init(_ word: SourceBytes) {
    for place in 0..<word.count { add(word[place]) }
  }
}
