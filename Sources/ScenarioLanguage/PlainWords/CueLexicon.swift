import Lettering

/// The cues of a language by their words, folded.
///
/// Built once for the process, from the tables `Cue+….swift`.
final class CueLexicon: Sendable {
  /// A phrase and its cues.
  fileprivate struct Entry: Sendable {
    let words: [String]
    /// Whether any ending may follow the last word.
    let isOpen: Bool
    let cues: [Cue]
    var cue: Cue { cues[0] }
  }

  /// The phrases whose first word begins with these bytes, the longest first.
  fileprivate let entries: [UInt16: [Entry]]

  /// The longer words of phrases, by the bytes that they begin with: what alone is no cue, and may be misspelled.
  private let phraseWords: [UInt16: Set<String>]

  /// The cues of a language.
  static func of(_ language: InterfaceLanguage) -> CueLexicon {
    switch language {
    case .english: english
    case .norwegian: norwegian
    }
  }

  private static let english = CueLexicon(
    Cue.english, together: Cue.englishTogether, Inflection.englishVerb)
  private static let norwegian = CueLexicon(
    Cue.norwegian, together: Cue.norwegianTogether, Inflection.norwegianVerb)

  /// `*` stands for any ending of the last word, and `~` for the forms of a regular verb.
  private init(
    _ tables: [KeyValuePairs<Cue, String>], together: KeyValuePairs<[Cue], String>,
    _ verb: (String) -> [String]
  ) {
    var entries: [UInt16: [Entry]] = [:]
    let rows = tables.joined().map { ([$0.key], $0.value) }
    for (cues, phrases) in together.map({ ($0.key, $0.value) }) + rows {
      for phrase in phrases.split(separator: "|") {
        let isOpen = phrase.contains("*")
        let inflected = phrase.split(whereSeparator: \.isWhitespace).reduce([""]) { begun, word in
          let forms = word.last == "~" ? verb(String(word.dropLast())) : [String(word)]
          return begun.flatMap { start in forms.map { start + " " + $0 } }
        }
        // As they are typed without the Norwegian letters, too: `aa`, `oe`.
        for key in inflected.flatMap({ Folding.keys(of: $0.filter { $0 != "*" }) }) {
          let words = key.split(separator: " ").map(String.init)
          guard let place = words.first.flatMap(Self.place) else { continue }
          entries[place, default: []].append(Entry(words: words, isOpen: isOpen, cues: cues))
        }
      }
    }
    var phraseWords: [UInt16: Set<String>] = [:]
    for word in entries.values.joined().filter({ $0.words.count > 1 }).flatMap(\.words) {
      guard word.utf8.count > 5, let place = Self.place(word) else { continue }
      phraseWords[place, default: []].insert(word)
    }
    self.phraseWords = phraseWords
    self.entries = entries.mapValues { list in
      // Stable, so that of two meanings of a phrase the table's first one counts.
      list.enumerated().sorted { left, right in
        (-left.element.words.count, left.element.isOpen ? 1 : 0, -left.element.length, left.offset)
          < (
            -right.element.words.count, right.element.isOpen ? 1 : 0, -right.element.length,
            right.offset
          )
      }.map(\.element)
    }
  }

  /// The bytes that a word is found by, here and among names; a word of one letter stands apart.
  static func place(_ word: some StringProtocol) -> UInt16? {
    guard let first = word.utf8.first else { return nil }
    return UInt16(first) << 8 | UInt16(word.utf8.dropFirst().first ?? 0)
  }

  /// What the longest phrase that begins at a word means, and how many words it takes; nil for none.
  func cue(at place: Int, in words: [PlainWord]) -> FoundCue? {
    guard let bucket = Self.place(words[place].key).flatMap({ entries[$0] }) else { return nil }
    for entry in bucket {
      guard let length = entry.length(at: place, in: words) else { continue }
      return FoundCue(cue: entry.cue, also: Array(entry.cues.dropFirst()), length: length)
    }
    return nil
  }

  /// The word of a phrase that this one is a slip of; nil where it is near none, or several.
  func phraseWord(near key: String) -> String? {
    guard key.utf8.count > 5, let bucket = Self.place(key).flatMap({ phraseWords[$0] }) else {
      return nil
    }
    let near = bucket.filter { EditDistance.between(key, $0, bound: 1) != nil }
    return near.count == 1 ? near.first : nil
  }

  /// The cue of a word that is one slip away from this one; nil for none, and for short words.
  func cue(near key: String) -> Cue? {
    guard key.utf8.count >= 6, let bucket = Self.place(key).flatMap({ entries[$0] }) else {
      return nil
    }
    return bucket.first { entry in
      guard entry.words.count == 1, !Cue.exact.contains(entry.cue), entry.words[0].utf8.count >= 5
      else {
        return false
      }
      let word = entry.words[0]
      // What is much longer is another word, `statsskatt` no `stans`.
      guard key.utf8.count <= word.utf8.count + 3 else { return false }
      let typed = entry.isOpen ? String(key.prefix(word.count)) : key
      return EditDistance.between(typed, word, bound: 1) != nil
        || (entry.isOpen
          && EditDistance.between(String(key.prefix(word.count + 1)), word, bound: 1) != nil)
    }?.cue
  }
}

extension CueLexicon {
  /// Whether a word by itself is a cue or a filler.
  func knows(_ word: String) -> Bool { cue(at: 0, in: [PlainWord(word)]) != nil }
}

extension CueLexicon.Entry {
  fileprivate var length: Int { words.reduce(0) { $0 + $1.utf8.count } }

  /// How many of the words typed from a place on it takes; nil where they are not the phrase.
  ///
  /// What people put between any two words, `how far are we now from`, belongs to neither.
  fileprivate func length(at place: Int, in typed: [PlainWord]) -> Int? {
    let last = words.count - 1
    var next = place
    for (offset, word) in words.enumerated() {
      func isWord(_ place: Int) -> Bool {
        guard place < typed.count else { return false }
        let key = typed[place].key
        return offset == last && isOpen ? key.hasPrefix(word) : key == word
      }
      if offset > 0, !isWord(next), next < typed.count, Self.particles.contains(typed[next].key),
        !typed[next].endsPart
      {
        next += 1
      }
      guard isWord(next) else { return nil }
      // A comma ends a phrase.
      if offset < last, typed[next].endsPart { return nil }
      next += 1
    }
    return next - place
  }

  /// What says how sure or surprised somebody is, folded.
  private static let particles: Set<String> = [
    "vel", "jo", "egentlig", "na", "da", "altsa", "kanskje", "faktisk", "liksom", "visst", "nok",
    "really", "actually", "now", "perhaps", "maybe", "currently", "probably", "then",
  ]
}

/// What a phrase means where it stands.
struct FoundCue {
  let cue: Cue
  /// What it means besides: `hvilken sats` asks how much, and of what.
  var also: [Cue] = []
  /// How many words it takes.
  let length: Int

  /// As the parts of a sentence.
  var parts: [PlainPart] { ([cue] + also).map { .cue($0) } }
}
