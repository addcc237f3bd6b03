/// The spellings under which a name can be found: lower case, without accents and Norwegian letters.
///
/// `Tønsberg`, `TØNSBERG`, `tonsberg`, `Toensberg` and the decomposed forms share a key. A name has more
/// than one key where its letters are written in more than one way on a foreign keyboard: æ as `ae`
/// or `a`, ø as `o` or `oe`, å as `a` or `aa`; ä and ö count as æ and ø. Everything that looks a name up
/// asks here, so that two names are the same in the language and in the folder of scenarios, or in neither.
/// The table is our own, so that the answer is the same on every system and needs no Foundation.
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

  /// The key of a name that has one letter for each Norwegian one (æ as `a`), for names of files.
  public static func shortKey(of name: String) -> String {
    FoldedLetters(name).key(ash: "a", slashed: "o", ring: "a")
  }

  /// A key by which names sort in the order of the Norwegian alphabet, …zæøå, whatever the case.
  ///
  /// ä and ö sort as æ and ø, as in Norwegian dictionaries. The three replacements follow z directly.
  public static func sortingKey(of name: String) -> String {
    FoldedLetters(name).key(ash: "{", slashed: "|", ring: "}")
  }

  /// Whether two names may share a key, or one's begin as the other's.
  ///
  /// Not where they begin with different letters of the English alphabet, each of which begins its keys: most names
  /// are told apart so, without being folded.
  public static func mayMatch(_ first: String, _ second: String) -> Bool {
    guard let one = letter(first), let other = letter(second) else { return true }
    return one == other
  }

  /// The letter of the English alphabet that a name begins with, in lower case; nil where it begins otherwise.
  private static func letter(_ name: String) -> UInt8? {
    guard let byte = name.utf8.first else { return nil }
    let letter = byte | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) ? letter : nil
  }

  /// Whether two names share a key.
  public static func matches(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    guard mayMatch(first, second) else { return false }
    let keys = keys(of: first)
    return Self.keys(of: second).contains { keys.contains($0) }
  }
}
