extension Lexer {
  /// text = '"' { character | '\"' | '\\' } '"'     also “…” and «…».
  ///
  /// A text ends on its line. Control characters are refused, so that no name or message can carry
  /// terminal escapes.
  mutating func scanText(openingLength: Int) {
    let end = bytes.plainEnd(from: offset + openingLength)
    // Most texts have plain characters only, between straight quotes.
    guard openingLength == 1, bytes[end] == 0x22 else { return scanAnyText(openingLength) }
    add(.text, length: end + 1 - offset)
  }

  private mutating func scanAnyText(_ openingLength: Int) {
    let bytes = bytes
    let opening = bytes[offset]
    var place = offset + openingLength
    var hasEscape = false
    var flaw: LexicalFinding?
    while place < bytes.count {
      switch bytes[place] {
      case 0x0A, 0x0D: return addOpenText(to: place, openingLength)
      case 0x22, 0xC2, 0xE2:
        let closing = closingLength(at: place, of: opening)
        if closing > 0 { return addText(to: place + closing, hasEscape: hasEscape, flaw) }
        if bytes[place] == 0xC2, bytes[place + 1] < 0xA0 { flaw = flaw ?? control(at: place) }
        place += 1
      case 0x5C:
        hasEscape = true
        let (escaped, length) = bytes.scalar(at: place + 1)
        let next = min(place + 1 + (escaped == "\n" || escaped == "\r" ? 0 : length), bytes.count)
        if !Self.isEscapable(escaped) { flaw = flaw ?? unknownEscape(escaped, at: place, to: next) }
        place = next
      case 0..<0x20, 0x7F:
        if bytes[place] != 0x09 { flaw = flaw ?? control(at: place) }
        place += 1
      case _: place = bytes.plainEnd(from: place + 1)
      }
    }
    addOpenText(to: place, openingLength)
  }

  private mutating func addText(to end: Int, hasEscape: Bool, _ flaw: LexicalFinding?) {
    let length = end - offset
    guard let flaw else { return add(.text, length: length, payload: hasEscape ? 1 : 0) }
    add(flaw, length: length)
  }

  private mutating func addOpenText(to end: Int, _ openingLength: Int) {
    let quote = SourceRange(offset, offset + openingLength)
    add(LexicalFinding(problem: .openText, range: quote, fix: nil), length: end - offset)
  }

  /// The length of the quote at a place where it closes a text that began with a byte, else 0.
  private func closingLength(at place: Int, of opening: UInt8) -> Int {
    switch (opening, bytes[place]) {
    case (0x22, 0x22): return 1
    case (0xC2, 0xC2): return bytes[place + 1] == 0xBB ? 2 : 0
    case (0xE2, 0xE2):
      let last = bytes[place + 2]
      return bytes[place + 1] == 0x80 && (last == 0x9C || last == 0x9D) ? 3 : 0
    case _: return 0
    }
  }

  private func control(at place: Int) -> LexicalFinding {
    let (scalar, length) = bytes.scalar(at: place)
    return LexicalFinding(
      problem: .strayCharacter(scalar), range: SourceRange(place, place + length), fix: nil)
  }

  private func unknownEscape(
    _ escaped: Unicode.Scalar, at place: Int, to end: Int
  ) -> LexicalFinding {
    let range = SourceRange(place, end)
    let fix = SourceEdit(range: range, replacement: "\\\\" + bytes.text(place + 1, end))
    return LexicalFinding(problem: .unknownEscape(escaped), range: range, fix: fix)
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
    let inside = token.start + opening..<token.end - opening
    guard token.payload != 0 else { return bytes.text(inside.lowerBound, inside.upperBound) }
    return String(unsafeUninitializedCapacity: inside.count) { content in
      var length = 0
      var isEscaped = false
      for place in inside {
        isEscaped = bytes[place] == 0x5C && !isEscaped
        guard !isEscaped else { continue }
        content[length] = bytes[place]
        length += 1
      }
      return length
    }
  }
}
