import Lettering

/// The words of the vocabulary by spelling, for the lexer, and by meaning, for the parser.
///
/// Each distinct word has a number from 1, its spelling; folded forms of it (`lonn` for `lønn`) share it. A
/// phrase is a meaning of its first word. All of it stands in ``KeywordTable``, so that nothing is worked out
/// when the program starts.
struct Keywords: Sendable {
  /// What a spelling, with the words after it, can mean.
  struct Meaning: Sendable, Equatable {
    let concept: Concept
    let roles: Roles
    /// The spellings of the second and third word of a phrase; 0 where there is none.
    let second: UInt32
    let third: UInt32

    /// The number of words.
    var length: Int { third != 0 ? 3 : second != 0 ? 2 : 1 }
  }

  /// The words of ``Concept`` and of budget files.
  static let shared = Keywords()

  /// An open hash table: a power of two places, each a place of ``hashes`` plus one, or 0.
  private let places = KeywordTable.places
  /// 64 bits tell all words apart, so that no bytes are kept.
  private let hashes = KeywordTable.hashes
  private let spellings = KeywordTable.spellings
  /// Where the meanings of a spelling begin; they end where those of the next one do.
  private let starts = KeywordTable.starts
  private let meanings = KeywordTable.meanings

  private init() {}
}

extension Keywords {
  /// How many spellings there are, from 0, which stands for all words that are none of ours.
  var count: Int { starts.count - 1 }

  /// The spelling of a word of ours as it is written in our tables.
  func spelling(written word: String) -> UInt32 {
    var word = word
    return word.withUTF8 { spelling(KeywordHash(SourceBytes($0))) }
  }

  /// The spelling of a word whose hash is known; 0 where it is none of ours.
  func spelling(_ hash: KeywordHash) -> UInt32 {
    var place = hash.place(in: places.count)
    while places[place] != 0 {
      let key = Int(places[place]) - 1
      if hashes[key] == hash.value { return UInt32(spellings[key]) }
      place = (place + 1) & (places.count - 1)
    }
    return 0
  }

  /// The spelling of any word, in whatever form of Unicode it is written.
  func spelling(of word: String) -> UInt32 {
    var word = word
    let isPlain = word.withUTF8 { $0.allSatisfy { $0 > 0x20 && $0 < 0x7F } }
    var key = isPlain ? word : Folding.key(of: word)
    return key.withUTF8 { bytes in
      var hash = KeywordHash()
      for byte in bytes { hash.add(byte.isASCIILetter ? byte | 0x20 : byte) }
      return spelling(hash)
    }
  }

  /// The first meaning of a spelling that the test accepts; longer phrases are asked about first.
  @inline(__always)
  func firstMeaning(of spelling: UInt32, where accepts: (Meaning) -> Bool) -> Meaning? {
    for place in starts[Int(spelling)]..<starts[Int(spelling) + 1] {
      if let meaning = Meaning(bits: meanings[Int(place)]), accepts(meaning) { return meaning }
    }
    return nil
  }

  /// What the words at a place mean in a position, and how many they are; the longest phrase counts.
  ///
  /// The last token is a separator.
  func phrase(
    at place: Int, in tokens: [Token], as role: Roles
  ) -> (concept: Concept, length: Int)? {
    func isWord(_ spelling: UInt32, at place: Int) -> Bool {
      tokens[place].kind == .word && tokens[place].payload == spelling
    }
    guard tokens[place].kind == .word, tokens[place].payload != 0 else { return nil }
    return firstMeaning(of: tokens[place].payload) { meaning in
      meaning.roles.contains(role)
        && (meaning.second == 0 || isWord(meaning.second, at: place + 1))
        // The last token is no word, so that the third place is inside where the second is a word.
        && (meaning.third == 0 || isWord(meaning.third, at: place + 2))
    }.map { ($0.concept, $0.length) }
  }

  /// What a token, a single word, means in a position; nil where it is no word or means nothing there.
  func meaning(of token: Token, as role: Roles) -> Concept? {
    guard token.kind == .word, token.payload != 0 else { return nil }
    return firstMeaning(of: token.payload) { $0.second == 0 && $0.roles.contains(role) }?.concept
  }
}

extension Keywords.Meaning {
  /// A meaning as the table has it: 16 bits each for the concept, its roles and the two words that follow;
  /// nil where no concept has the number.
  init?(bits: UInt64) {
    guard let concept = Concept(rawValue: UInt8(truncatingIfNeeded: bits >> 48)) else { return nil }
    self.concept = concept
    roles = Roles(rawValue: UInt16(truncatingIfNeeded: bits >> 32))
    second = UInt32(UInt16(truncatingIfNeeded: bits >> 16))
    third = UInt32(UInt16(truncatingIfNeeded: bits))
  }
}
