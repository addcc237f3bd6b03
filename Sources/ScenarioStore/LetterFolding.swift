/// Folding letters to plain lower-case ASCII, so that `Tønsberg`, `TONSBERG` and a decomposed
/// `Tønsberg` meet.
///
/// Source: the names of the Unicode character database, which the standard library carries. They
/// say of every accented Latin letter which letter it is (`LATIN SMALL LETTER O WITH STROKE`), also
/// for ø, ł and đ that no normalization form takes apart; and composed and decomposed spellings
/// come out alike without Foundation.
enum LetterFolding {
  /// One scalar of a lower-cased text, folded.
  enum Folded {
    /// A letter or digit, as plain ASCII.
    case plain(String)
    /// A mark that combines with the letter before it.
    case mark
    /// Anything else, kept for the caller to judge.
    case other(Unicode.Scalar)
  }

  /// The scalars of `text`, lower-cased and folded one by one.
  static func folding(_ text: String) -> [Folded] {
    text.lowercased().unicodeScalars.map(folded)
  }

  /// A key equal for names that differ only in case and in accents of Latin letters.
  ///
  /// Marks on other scripts are kept (й is not и), and compare by canonical equivalence as all
  /// strings do.
  static func key(_ name: String) -> String {
    var key = String.UnicodeScalarView()
    var afterLatin = false
    for (scalar, folded) in zip(name.lowercased().unicodeScalars, folding(name)) {
      switch folded {
      case .plain(let letters):
        key.append(contentsOf: letters.unicodeScalars)
        afterLatin = true
      case .mark:
        if !afterLatin { key.append(scalar) }
      case .other(let scalar):
        key.append(scalar)
        afterLatin = false
      }
    }
    return String(key)
  }

  /// A key by which names sort in the order of the Norwegian alphabet, …zæøå, whatever the case.
  ///
  /// Swedish and German ä and ö sort as æ and ø, as in Norwegian dictionaries.
  static func norwegianOrder(_ name: String) -> String {
    // Compared by whole characters, so that decomposed letters are found too. The three
    // replacements follow z directly.
    let spelt = name.lowercased().map { character -> Character in
      switch character {
      case "æ", "ä": "{"
      case "ø", "ö": "|"
      case "å": "}"
      default: character
      }
    }
    return key(String(spelt))
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Folded {
    if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
      return .plain(String(scalar))
    }
    if marks.contains(scalar.properties.generalCategory) { return .mark }
    return latinLetters(scalar).map(Folded.plain) ?? .other(scalar)
  }

  private static let marks: Set<Unicode.GeneralCategory> = [
    .nonspacingMark, .enclosingMark, .spacingMark,
  ]

  /// Latin small letters whose Unicode name is not one letter with or without an accent.
  ///
  /// One letter for one letter where Norwegian has it, as with ø and å: æ is a.
  private static let named: [Substring: String] = [
    "AE": "a", "OE": "oe", "SHARP S": "ss", "DOTLESS I": "i", "ETH": "d", "THORN": "th",
  ]

  /// The plain spelling of a Latin small letter, or nil where it has none.
  private static func latinLetters(_ scalar: Unicode.Scalar) -> String? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4,
      words[0] == "LATIN", words[1] == "SMALL"
    else { return nil }
    // `LATIN SMALL LETTER O WITH STROKE AND ACUTE`, `LATIN SMALL LIGATURE OE`.
    let letter = words[3...].prefix { $0 != "WITH" }.joined(separator: " ")
    return letter.utf8.count == 1 ? letter.lowercased() : named[letter[...]]
  }
}
