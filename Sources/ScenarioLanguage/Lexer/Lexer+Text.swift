extension Lexer {
  /// text = '"' { character | '\"' | '\\' } '"'     also “…” and «…».
  ///
  /// A text ends on its line. Control characters are refused, so that no name or message can carry
  /// terminal escapes.
  mutating func scanText(openingLength: Int) {
    let opening = bytes.scalar(at: offset).scalar
    var place = offset + openingLength
    var flaw: (problem: LexicalProblem, range: SourceRange, replacement: String?)?
    while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D {
      let (scalar, length) = bytes.scalar(at: place)
      if Self.closes(opening, scalar) {
        let length = place + length - offset
        guard let flaw else { return add(.text, length: length) }
        return add(flaw.problem, length: length, at: flaw.range, replacement: flaw.replacement)
      }
      var next = place + length
      if scalar == "\\" {
        let (escaped, escapedLength) = bytes.scalar(at: next)
        if escaped != "\n", escaped != "\r" { next += escapedLength }
        if !Self.isEscapable(escaped) {
          let range = SourceRange(place, min(next, bytes.count))
          flaw = flaw ?? (.unknownEscape(escaped), range, "\\\\" + bytes.text(place + 1, next))
        }
      } else if scalar.properties.generalCategory == .control, scalar != "\t" {
        flaw = flaw ?? (.strayCharacter(scalar), SourceRange(place, next), nil)
      }
      place = next
    }
    let quote = SourceRange(offset, offset + openingLength)
    add(.openText, length: min(place, bytes.count) - offset, at: quote)
  }

  private static func closes(_ opening: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Bool {
    switch opening {
    case "\"": scalar == "\""
    case "«": scalar == "»"
    case _: scalar == "”" || scalar == "“"
    }
  }

  private static func isEscapable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\\", "“", "”", "«", "»": true
    case _: false
    }
  }

  /// What a text token says: without its quotes, `\"` and `\\` resolved.
  static func content(of token: Token, in bytes: SourceBytes) -> String {
    let opening = bytes.scalar(at: token.start).length
    // Every opening quote takes as many bytes as the ones that close it.
    let raw = bytes.text(token.start + opening, token.end - opening)
    guard raw.utf8.contains(0x5C) else { return raw }
    var content = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in raw.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        content.append(scalar)
        isEscaped = false
      }
    }
    return String(content)
  }
}
