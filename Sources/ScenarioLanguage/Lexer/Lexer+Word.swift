extension Lexer {
  /// word = letter { letter | digit | "_" | "-" letter } ["."].
  ///
  /// `prefix` bytes before the first letter belong to the word (`:q`).
  mutating func scanWord(prefix: Int) {
    // Copied, so that the loop keeps it in registers.
    let bytes = bytes
    let start = offset
    var end = offset
    var hash = KeywordHash()
    var isPlain = true
    for _ in 0..<prefix {
      hash.add(bytes[end])
      end += 1
    }
    scanning: while true {
      var byte = bytes[end]
      while byte.isASCIILetter {
        hash.add(byte | 0x20)
        end &+= 1
        byte = bytes[end]
      }
      switch byte {
      case 0x30...0x39, 0x5F:
        hash.add(byte)
        end += 1
      case 0x2D where isInnerHyphen(at: end, wordStart: start):
        hash.add(byte)
        end += 1
      case 0x80...:
        guard let length = letterLength(at: end) else { break scanning }
        isPlain = isPlain && byte == 0xC3
        for place in end..<end + length { hash.add(loweredLatin(at: place)) }
        end += length
      case 0x2E where endsAbbreviation(at: end):
        hash.add(byte)
        end += 1
        break scanning
      default: break scanning
      }
    }
    let spelling =
      isPlain
      ? keywords.spelling(hash) : keywords.spelling(of: bytes.text(start, end))
    add(.word, length: end - start, payload: spelling)
  }

  /// Whether a character belongs to words: a letter, or a mark that combines with the one before it.
  ///
  /// Not inlined, since few letters come here, and what it asks of Unicode would burden every word.
  @inline(never)
  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return scalar.properties.isAlphabetic }
    if (0x300...0x36F).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    case _: return scalar.properties.isAlphabetic
    }
  }

  /// The byte in lower case where it is the second one of a Latin-1 capital such as `Å`.
  private func loweredLatin(at place: Int) -> UInt8 {
    let byte = bytes[place]
    let isCapital = bytes[place - 1] == 0xC3 && byte >= 0x80 && byte <= 0x9E
    return isCapital ? byte + 0x20 : byte
  }

  /// The length of the letter beyond ASCII at an offset; nil where it is none.
  func letterLength(at place: Int) -> Int? {
    if bytes[place] == 0xC3 {
      // U+00D7 × and U+00F7 ÷ stand among the letters of Latin-1.
      let second = bytes[place + 1]
      return second == 0x97 || second == 0xB7 ? nil : 2
    }
    let (scalar, length) = bytes.scalar(at: place)
    return isLetter(scalar) ? length : nil
  }

  private func isInnerHyphen(at place: Int, wordStart: Int) -> Bool {
    let before = bytes[place - 1]
    guard place > wordStart, before.isASCIILetter || before >= 0x80 else { return false }
    return startsLetter(at: place + 1)
  }

  private func startsLetter(at place: Int) -> Bool {
    bytes[place].isASCIILetter || (bytes[place] >= 0x80 && letterLength(at: place) != nil)
  }

  private func endsAbbreviation(at place: Int) -> Bool {
    let next = bytes[place + 1]
    return next != 0x2E && !next.isDigit && !startsLetter(at: place + 1)
  }
}
