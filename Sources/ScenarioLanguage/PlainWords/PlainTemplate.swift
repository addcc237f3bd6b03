/// A line that a pattern means, with slots in braces that ``PlainFilling`` fills, in both languages.
struct PlainTemplate: ExpressibleByStringLiteral, Sendable {
  let en: String
  let nb: String

  /// A line whose Norwegian is not that of its words: `fond nytt`, whose noun asks for another ending.
  init(_ english: String, nb norwegian: String) {
    en = english
    nb = norwegian
  }

  /// A line in English, whose words the vocabulary has in Norwegian.
  init(stringLiteral english: String) { self.init(english, nb: Self.norwegian(of: english)) }

  /// A line with each of its words in Norwegian; slots and what is in quotes stay.
  private static func norwegian(of line: String) -> String {
    var text = ""
    var rest = Substring(line)
    while let first = rest.first {
      let end =
        switch first {
        case "{": rest.firstIndex(of: "}").map { rest.index(after: $0) } ?? rest.endIndex
        case "\"":
          rest.dropFirst().firstIndex(of: "\"").map { rest.index(after: $0) } ?? rest.endIndex
        case _ where first.isLetter: endOfPhrase(in: rest)
        case _: rest.index(after: rest.startIndex)
        }
      let piece = String(rest[..<end])
      text += words[piece] ?? piece
      rest = rest[end...]
    }
    return text
  }

  /// The end of the longest phrase of the vocabulary that a text begins with, else of its first word.
  private static func endOfPhrase(in text: Substring) -> Substring.Index {
    var longest: Substring.Index?
    var end = text.startIndex
    for _ in 0..<2 {
      end =
        text[end...].dropFirst(end == text.startIndex ? 0 : 1).firstIndex { !$0.isLetter }
        ?? text.endIndex
      if longest == nil || words[String(text[..<end])] != nil { longest = end }
      guard end < text.endIndex, text[end] == " " else { break }
    }
    return longest ?? text.endIndex
  }

  /// Words of statements, English and Norwegian; of two meanings of a word what sorts a table counts, else the first.
  private static let words: [String: String] = {
    var words: [String: String] = [:]
    for concept in Concept.allCases.filter({ $0.roles.contains(.order) }) + Concept.allCases {
      for word in concept.words(in: .english) where words[word] == nil {
        words[word] = concept.word(in: .norwegian)
      }
    }
    return words
  }()
}
