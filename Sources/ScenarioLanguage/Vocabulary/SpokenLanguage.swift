import Lettering

extension InterfaceLanguage {
  /// The language whose words alone stand in a line; nil where it has words of neither, or of both.
  ///
  /// Names, numbers and what both languages share say nothing. A line that is no statement is one in plain
  /// words, and is of the language that most of them are of. Linear in the line, of which the first
  /// 400 bytes are looked at.
  public static func spoken(in line: String) -> InterfaceLanguage? {
    let line = String(decoding: line.utf8.prefix(400), as: UTF8.self)
    if !Parser.parse(SourceText(name: "", text: line)).diagnostics.isEmpty,
      let language = PlainWords.language(of: line)
    {
      return language
    }
    let spoken = keywordLanguages(in: line)
    return spoken.count == 1 ? spoken.first : nil
  }

  /// The languages that have words of the language in a line, which the other has not.
  private static func keywordLanguages(in line: String) -> Set<InterfaceLanguage> {
    var line = line
    return line.withUTF8 { buffer in
      let bytes = SourceBytes(buffer)
      let tokens = Lexer.lex(bytes).tokens
      var spoken: Set<InterfaceLanguage> = []
      var place = 0
      while place < tokens.count {
        let meanings = Roles.all.compactMap {
          Keywords.shared.phrase(at: place, in: tokens, as: $0)
        }
        let length = meanings.map(\.length).max() ?? 1
        let written = bytes.text(tokens[place].start, tokens[place + length - 1].end)
        // A sign such as `?` is of no language, whichever lists it.
        if written.contains(where: \.isLetter),
          let language = Self.language(
            of: meanings.filter { $0.length == length }.map(\.concept), written: written)
        {
          spoken.insert(language)
        }
        place += length
      }
      return spoken
    }
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
