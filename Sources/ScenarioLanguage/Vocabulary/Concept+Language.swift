import Lettering

extension Concept {
  /// What a sign is asked about as, which is no word of the vocabulary; nil for anything else.
  public static func ofSign(_ sign: String) -> Concept? {
    switch sign {
    case "%": .percent
    case "‰": .perMille
    case "±": .withApproximate
    case _: nil
    }
  }

  /// The language in which a text begins with one of the concept's words; English where it is a word of both.
  public func language(of text: String) -> InterfaceLanguage {
    let end = text.unicodeScalars.firstIndex(where: \.properties.isWhitespace) ?? text.endIndex
    let first = String(text[..<end])
    func isIn(_ language: InterfaceLanguage) -> Bool {
      words(in: language).contains { Folding.matches($0, first) }
    }
    return isIn(.norwegian) && !isIn(.english) ? .norwegian : .english
  }
}
