import Lettering

/// A word of a sentence, without the signs around it.
struct PlainWord: Sendable {
  /// As it was typed.
  let text: String
  /// The same with the signs around it.
  let typed: String
  /// Folded, and in Bokmål where it is a Norwegian word spelled in another way.
  let key: String
  /// Whether a comma or another sign behind it ends a part of the sentence.
  let endsPart: Bool

  /// The same, meant as another word.
  func meant(as key: String) -> PlainWord {
    PlainWord(text: text, typed: typed, key: key, endsPart: endsPart)
  }

  private init(text: String, typed: String, key: String, endsPart: Bool) {
    self.text = text
    self.typed = typed
    self.key = key
    self.endsPart = endsPart
  }

  init(_ text: String, typed: String? = nil, endsPart: Bool = false) {
    self.init(
      text: text, typed: typed ?? text, key: PlainSpelling.bokmål(Folding.key(of: text)),
      endsPart: endsPart)
  }

  /// What is written with a stop that ends nothing.
  private static let abbreviations: Set<String> = ["pr", "ca", "inkl", "ekskl", "kl", "nr"]

  /// What a plus joins, `Viken+Innlandet`, with it as a word of its own, and the number apart from `kr250` and
  /// `50%-stilling`.
  private static func parted(_ word: Substring) -> [Substring] {
    if let percent = word.firstRange(of: "%-") {
      return [word[..<percent.upperBound].dropLast(), word[percent.upperBound...]]
    }
    for sign in ["kr.", "kr", "nok"] {
      guard word.lowercased().hasPrefix(sign),
        word.dropFirst(sign.count).first?.isNumber == true
      else { continue }
      return ["kr", word.dropFirst(sign.count)]
    }
    guard let plus = word.firstIndex(of: "+"), plus > word.startIndex,
      word[word.index(before: plus)].isLetter, let next = word[plus...].dropFirst().first,
      next.isLetter
    else { return [word] }
    return [word[..<plus] + ","] + parted(word[word.index(after: plus)...])
  }

  /// The words of a sentence; numbers keep the signs that they are written with.
  static func words(of line: String) -> [PlainWord] {
    line.split(whereSeparator: \.isWhitespace).endingAtDashes.flatMap(Self.parted).compactMap {
      part in
      // `300'` are as many thousands.
      if part == "+" { return PlainWord("&") }
      if part.last == "'", part.dropLast().last?.isNumber == true {
        return PlainWord(part.dropLast() + "k", typed: String(part))
      }
      var word = part
      var endsPart = false
      while let first = word.first, "\"'`«»“”„(¿".contains(first) { word.removeFirst() }
      while let last = word.last, "?!.,:;()\"'`«»“”…".contains(last) {
        // `500,-` and `kr.` and `%` are read with the number.
        endsPart = endsPart || ",;?!.".contains(last)
        word.removeLast()
      }
      if part == word + ".", Self.abbreviations.contains(word.lowercased()) { endsPart = false }
      // Signs of the language say nothing in a sentence, but those that are asked about.
      if Concept.ofSign(String(word)) != nil || String(word) == LastAnswer.name {
        return PlainWord(String(word), typed: String(part), endsPart: endsPart)
      }
      if !word.contains(where: { $0.isLetter || $0.isNumber || $0 == "%" }) { return nil }
      // Names in parentheses, `Våler (Viken)`, and words that a slash joins stay as they are.
      return PlainWord(String(word), typed: String(part), endsPart: endsPart)
    }
  }
}

extension ArraySlice<PlainWord> {
  /// Words as they were typed, with the signs between them, and without quotes around them all.
  var asTyped: String {
    let typed = map(\.typed).joined(separator: " ")
    let pairs: [(Character, Character)] = [("\"", "\""), ("«", "»"), ("“", "”")]
    for (open, close) in pairs where typed.first == open && typed.last == close {
      let inner = typed.dropFirst().dropLast()
      if !inner.contains(open), !inner.contains(close) { return String(inner) }
    }
    return typed
  }
}

extension [Substring] {
  /// The words with a comma for a dash between two of them, but a minus sign as it is: `vurderer å gå - hva da`.
  fileprivate var endingAtDashes: [Substring] {
    var words: [Substring] = []
    for (place, word) in enumerated() {
      let isDash = ["-", "–", "—"].contains(word)
      let next = place + 1 < count ? self[place + 1].first : nil
      if isDash, let last = words.popLast() {
        words.append(next?.isNumber == true ? last : last + ",")
        if next?.isNumber == true { words.append(word) }
      } else {
        words.append(word)
      }
    }
    return words
  }
}
