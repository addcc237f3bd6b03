import Lettering

/// The words of the vocabulary by spelling, for the lexer, and by meaning, for the parser.
///
/// Made once from ``Concept`` and the words of budget files, in some 20 µs. Each distinct word has a number from 1, its spelling;
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
  /// Some 500 words and folded forms fill half of it, which keeps look-ups short.
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
    // A budget file has words of its own, which mean nothing in statements.
    for word in BudgetWord.allCases { intern(word.spellings) }
    for word in BudgetClauseWord.allCases { intern(word.spellings) }
  }
}

extension Keywords {
  /// How many spellings there are, from 0, which stands for all words that are none of ours.
  var count: Int { firstMeanings.count }

  /// The spelling of a word of ours as it is written in our tables.
  func spelling(written word: String) -> UInt32 {
    var word = word
    return word.withUTF8 { spelling(KeywordHash(SourceBytes($0))) }
  }

  /// The spelling of a word whose hash is known; 0 where it is none of ours.
  func spelling(_ hash: KeywordHash) -> UInt32 {
    find(hash).map { keys[$0].spelling } ?? 0
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
    var place = firstMeanings[Int(spelling)]
    while place != 0 {
      let meaning = meanings[place - 1]
      if accepts(meaning) { return meaning }
      place = meaning.next
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
    var phrase = phrase
    phrase.withUTF8 { buffer in
      var rest = SourceBytes(buffer)
      let first = internFirst(of: &rest)
      let meaning = Meaning(
        concept: entry.concept, roles: entry.roles, second: internFirst(of: &rest),
        third: internFirst(of: &rest))
      precondition(rest.count == 0, "a phrase has at most three words")
      insert(meaning, of: Int(first))
    }
  }

  /// Takes the first word off a phrase; its spelling is 0 where none is left.
  private mutating func internFirst(of phrase: inout SourceBytes) -> UInt32 {
    guard phrase.count > 0 else { return 0 }
    var end = 0
    while end < phrase.count, phrase[end] != 0x20 { end += 1 }
    let word = phrase.part(0, end)
    phrase = phrase.part(min(end + 1, phrase.count), phrase.count)
    return intern(word)
  }

  private mutating func intern(_ spellings: (en: String, nb: String)) {
    var (english, norwegian) = spellings
    english.withUTF8 { _ = intern(SourceBytes($0)) }
    norwegian.withUTF8 { _ = intern(SourceBytes($0)) }
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
  private mutating func intern(_ word: SourceBytes) -> UInt32 {
    let written = KeywordHash(word)
    if let known = find(written) { return keys[known].spelling }
    firstMeanings.append(0)
    let spelling = UInt32(firstMeanings.count - 1)
    store(written, spelling)
    guard (0..<word.count).contains(where: { word[$0] == 0xC3 }) else { return spelling }
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
