import Lettering

extension InterfaceLanguage {
  /// The language whose words alone stand in a line; nil where it has words of neither, or of both.
  ///
  /// Names, numbers and what both languages share say nothing. Linear in the line, of which the first 400
  /// bytes are looked at.
  public static func spoken(in line: String) -> InterfaceLanguage? {
    var line = String(decoding: line.utf8.prefix(400), as: UTF8.self)
    let spoken = line.withUTF8 { buffer in
      let bytes = SourceBytes(buffer)
      let tokens = Lexer.lex(bytes).tokens
      var spoken: Set<InterfaceLanguage> = []
      var place = 0
      while place < tokens.count {
        let meanings = Roles.all.compactMap {
          Keywords.shared.phrase(at: place, in: tokens, as: $0)
        }
        let length = meanings.map(\.length).max() ?? 1
        if let language = Self.language(
          of: meanings.filter { $0.length == length }.map(\.concept),
          written: bytes.text(tokens[place].start, tokens[place + length - 1].end))
        {
          spoken.insert(language)
        }
        place += length
      }
      return spoken
    }
    return spoken.count == 1 ? spoken.first : nil
  }

  /// The one language in which some concepts are written so; nil where there are several or none.
  private static func language(
    of concepts: [Concept], written text: String
  ) -> InterfaceLanguage? {
    let languages = allCases.filter { language in
      concepts.contains { $0.words(in: language).contains { Folding.matches($0, text) } }
    }
    return languages.count == 1 ? languages[0] : nil
  }
}
