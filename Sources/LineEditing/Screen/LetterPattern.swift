/// Letters looked for in other text, without regard to case.
///
/// An `a` finds an å as well, `ae` an æ and `o` an ø, so that the history can be searched from any
/// keyboard; an å finds only an å.
struct LetterPattern {
  private let letters: [Unicode.Scalar]

  /// A pattern of all the letters of `text`.
  init(_ text: String) {
    letters = Self.lowered(text)
  }

  /// Whether `text` begins with the pattern.
  func begins(_ text: String) -> Bool {
    length(in: Self.lowered(text), at: 0) != nil
  }

  /// The first place of the pattern in `text`, counted in scalars; nil where there is none.
  func firstRange(in text: String) -> Range<Int>? {
    let lowered = Self.lowered(text)
    for start in 0...lowered.count {
      if let length = length(in: lowered, at: start) { return start..<start + length }
    }
    return nil
  }

  /// How many scalars of `text` the pattern covers from `start` on; nil where it does not stand there.
  private func length(in text: [Unicode.Scalar], at start: Int) -> Int? {
    var place = start
    var next = 0
    while next < letters.count {
      guard place < text.count else { return nil }
      if text[place] == letters[next] {
        next += 1
      } else {
        guard let plain = Self.plain(text[place]), letters[next...].starts(with: plain) else {
          return nil
        }
        next += plain.count
      }
      place += 1
    }
    return place - start
  }

  /// What stands for a letter on a keyboard that does not have it.
  private static func plain(_ letter: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch letter {
    case "å", "ä", "á", "à", "â": ["a"]
    case "æ": ["a", "e"]
    case "ø", "ö", "ó", "ò", "ô": ["o"]
    case "é", "è", "ê", "ë": ["e"]
    case "ü", "ú": ["u"]
    case "č", "ç": ["c"]
    case "đ": ["d"]
    case "ŋ", "ñ": ["n"]
    case "š": ["s"]
    case "ŧ": ["t"]
    case "ž": ["z"]
    default: nil
    }
  }

  /// The scalars in lower case, one for one, so that places in them are places in the text.
  private static func lowered(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
      if scalar.isASCII {
        return ("A"..."Z").contains(scalar)
          ? Unicode.Scalar(UInt8(ascii: scalar) | 0x20) : scalar
      }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first ?? scalar : scalar
    }
  }
}
