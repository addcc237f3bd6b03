/// The hash of a word's lower-case bytes (FNV-1a), built while the word is read.
struct KeywordHash: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// The words of the vocabulary by spelling, for the lexer, and by meaning, for the parser.
///
/// Made once from ``Concept``. Each distinct word has a number, its spelling; folded forms of it
/// (`lonn` for `lønn`) share it. A phrase of several words is a meaning of its first word.
struct Keywords: Sendable {
  /// What a spelling, with the words after it, can mean.
  struct Meaning: Sendable {
    let concept: Concept
    let roles: Roles
    /// The further words of the phrase.
    let rest: [UInt32]
  }

  /// The words of ``Concept``.
  static let shared = Keywords()

  /// An open hash table: a power of two places, each a number of ``keys`` plus one, or 0.
  private var places: [UInt16]
  private var keys: [(hash: UInt64, bytes: [UInt8], spelling: UInt32)] = []
  /// The meanings of each spelling, longer phrases first.
  private var meanings: [[Meaning]] = [[]]

  private init() {
    // Some 300 words and their folded forms fill less than half of it, so that look-ups stay short.
    places = Array(repeating: 0, count: 2048)
    for concept in Concept.allCases {
      for phrase in concept.words { add(phrase, meaning: concept) }
    }
    for index in meanings.indices { meanings[index].sort { $0.rest.count > $1.rest.count } }
  }

  /// What a spelling can mean; empty for 0, which stands for words that are none of ours.
  func meanings(of spelling: UInt32) -> [Meaning] { meanings[Int(spelling)] }

  /// The spelling of a word whose hash is known; 0 where it is none of ours.
  func spelling(_ hash: KeywordHash, in bytes: SourceBytes, from start: Int, to end: Int) -> UInt32
  {
    var place = Int(truncatingIfNeeded: hash.value) & (places.count - 1)
    while places[place] != 0 {
      let index = Int(places[place]) - 1
      // Two words of the same length and 64-bit hash are beyond any vocabulary, so that the bytes,
      // which the source may have in capitals, need no second look.
      if keys[index].hash == hash.value, keys[index].bytes.count == end - start {
        return keys[index].spelling
      }
      place = (place + 1) & (places.count - 1)
    }
    return 0
  }

  /// The spelling of any word, in whatever form of Unicode it is written.
  func spelling(of word: String) -> UInt32 {
    let key = Folding.key(of: word)
    return find(Array(key.utf8)).map { keys[$0].spelling } ?? 0
  }

  private func find(_ word: [UInt8]) -> Int? {
    var place = Int(truncatingIfNeeded: Self.hash(word)) & (places.count - 1)
    while places[place] != 0 {
      let index = Int(places[place]) - 1
      if keys[index].bytes == word { return index }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  private static func hash(_ word: [UInt8]) -> UInt64 {
    var hash = KeywordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }

  private mutating func add(_ phrase: String, meaning concept: Concept) {
    var spellings: [UInt32] = []
    for word in phrase.split(separator: " ") { spellings.append(intern(String(word))) }
    guard let first = spellings.first else { return }
    meanings[Int(first)].append(
      Meaning(concept: concept, roles: concept.roles, rest: Array(spellings.dropFirst())))
  }

  /// The spelling of one word of ours, which is made where it is new.
  private mutating func intern(_ word: String) -> UInt32 {
    if let known = find(Array(word.utf8)) { return keys[known].spelling }
    let spelling = UInt32(meanings.count)
    meanings.append([])
    let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
    for key in isASCII ? [word] : [word] + Folding.keys(of: word) {
      let bytes = Array(key.utf8)
      guard find(bytes) == nil else { continue }
      let hash = Self.hash(bytes)
      keys.append((hash, bytes, spelling))
      var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = UInt16(keys.count)
    }
    return spelling
  }
}
