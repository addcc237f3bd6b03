import Lettering

/// The words of the vocabulary by spelling, for the lexer, and by meaning, for the parser.
///
/// Made once from ``Concept``, in some 20 µs. Each distinct word has a number from 1, its spelling;
/// folded forms of it (`lonn` for `lønn`) share it. A phrase is a meaning of its first word.
struct Keywords: Sendable {
  /// What a spelling, with the words after it, can mean.
  struct Meaning: Sendable {
    let concept: Concept
    let roles: Roles
    /// The spellings of the second and third word of a phrase; 0 where there is none.
    let second: UInt32
    let third: UInt32
    /// The place of the next meaning of the same spelling, plus one.
    fileprivate(set) var next = 0

    /// The number of words.
    var length: Int { third != 0 ? 3 : second != 0 ? 2 : 1 }
  }

  /// A spelled word: 64 bits and a length tell all words apart, so that no bytes are kept.
  private struct Key {
    let hash: UInt64
    let length: Int
    let spelling: UInt32
  }

  /// The words of ``Concept``.
  static let shared = Keywords()

  /// An open hash table: a power of two places, each a place of ``keys`` plus one, or 0.
  ///
  /// Some 400 words and folded forms fill less than half of it, which keeps look-ups short.
  private var places = [UInt16](repeating: 0, count: 1024)
  private var keys: [Key] = []
  private var meanings: [Meaning] = []
  /// The place of a spelling's first meaning plus one; longer phrases come first.
  private var firstMeanings = [0]

  private init() {
    keys.reserveCapacity(places.count / 2)
    meanings.reserveCapacity(places.count / 4)
    firstMeanings.reserveCapacity(places.count / 4)
    for entry in Vocabulary.entries {
      for phrase in entry.english() { add(phrase, entry) }
      for phrase in entry.norwegian() { add(phrase, entry) }
    }
  }
}

extension Keywords {
  /// The spelling of a word whose hash is known; 0 where it is none of ours.
  func spelling(_ hash: KeywordHash) -> UInt32 {
    find(hash).map { keys[$0].spelling } ?? 0
  }

  /// The spelling of any word, in whatever form of Unicode it is written.
  func spelling(of word: String) -> UInt32 {
    var hash = KeywordHash()
    for byte in Folding.key(of: word).utf8 { hash.add(byte) }
    return spelling(hash)
  }

  /// The first meaning of a spelling that the test accepts; longer phrases are asked about first.
  @inline(__always)
  func firstMeaning(of spelling: UInt32, where accepts: (Meaning) -> Bool) -> Meaning? {
    var place = firstMeanings[Int(spelling)]
    while place != 0 {
      let meaning = meanings[place - 1]
      if accepts(meaning) { return meaning }
      place = meaning.next
    }
    return nil
  }

  private func find(_ hash: KeywordHash) -> Int? {
    var place = hash.place(in: places.count)
    while places[place] != 0 {
      let key = keys[Int(places[place]) - 1]
      if key.hash == hash.value, key.length == hash.length { return Int(places[place]) - 1 }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  private mutating func add(_ phrase: String, _ entry: VocabularyEntry) {
    var rest = Substring(phrase).utf8
    let first = internFirst(of: &rest)
    let meaning = Meaning(
      concept: entry.concept, roles: entry.roles, second: internFirst(of: &rest),
      third: internFirst(of: &rest))
    precondition(rest.isEmpty, "a phrase has at most three words")
    insert(meaning, of: Int(first))
  }

  /// Takes the first word off a phrase; its spelling is 0 where none is left.
  private mutating func internFirst(of phrase: inout Substring.UTF8View) -> UInt32 {
    guard !phrase.isEmpty else { return 0 }
    let end = phrase.firstIndex(of: 0x20) ?? phrase.endIndex
    let word = phrase[..<end]
    phrase = end < phrase.endIndex ? phrase[phrase.index(after: end)...] : phrase[end...]
    return intern(word)
  }

  /// Puts a meaning behind the longer ones of its spelling.
  private mutating func insert(_ meaning: Meaning, of spelling: Int) {
    meanings.append(meaning)
    let new = meanings.count
    var previous = 0
    var following = firstMeanings[spelling]
    while following != 0, meanings[following - 1].length > meaning.length {
      previous = following
      following = meanings[following - 1].next
    }
    meanings[new - 1].next = following
    if previous == 0 { firstMeanings[spelling] = new } else { meanings[previous - 1].next = new }
  }

  /// The spelling of one word of ours, which is made where it is new.
  private mutating func intern(_ word: Substring.UTF8View) -> UInt32 {
    let written = KeywordHash(word)
    if let known = find(written) { return keys[known].spelling }
    firstMeanings.append(0)
    let spelling = UInt32(firstMeanings.count - 1)
    store(written, spelling)
    guard word.contains(0xC3) else { return spelling }
    for letters in KeywordHash.foldings {
      let folded = KeywordHash(word, folding: letters)
      if find(folded) == nil { store(folded, spelling) }
    }
    return spelling
  }

  private mutating func store(_ hash: KeywordHash, _ spelling: UInt32) {
    keys.append(Key(hash: hash.value, length: hash.length, spelling: spelling))
    var place = hash.place(in: places.count)
    while places[place] != 0 { place = (place + 1) & (places.count - 1) }
    places[place] = UInt16(keys.count)
  }
}
