// Tokens:
//
//   word      = letter { letter | digit | "_" | "-" letter } ["."] | "_".
//   number    = see Lexer+Number.swift.
//   month     = digit digit digit digit "-" digit digit.
//   text      = '"' { character | '\"' | '\\' } '"'.    Also “…” and «…».
//   separator = line end | ";".
//   comment   = "#" to the line's end, kept beside the tokens.
//
// A hyphen belongs to a word between two letters (`Sør-Odal`); elsewhere it is a minus. A full stop
// belongs to the word before it where no letter, digit or full stop follows (`mill.`).

/// Splits a source text into tokens, over its bytes.
///
/// Never fails: what is no token becomes one of kind ``Token/Kind/problem``.
struct Lexer {
  let bytes: SourceBytes
  /// Fetched once, since looking for it costs as much as reading a word.
  let keywords = Keywords.shared
  var offset = 0
  var lexed = LexedSource()

  /// The tokens of a text.
  static func lex(_ bytes: SourceBytes) -> LexedSource {
    var lexer = Lexer(bytes: bytes)
    // The tokens of statements take some four bytes each, the separators included.
    lexer.lexed.tokens.reserveCapacity(bytes.count / 3 + 4)
    lexer.skipByteOrderMark()
    while true {
      var offset = lexer.offset
      while bytes[offset] == 0x20 { offset &+= 1 }
      lexer.offset = offset
      guard offset < bytes.count else { break }
      lexer.scanToken()
    }
    lexer.add(.separator, length: 0)
    return lexer.lexed
  }

  private init(bytes: SourceBytes) { self.bytes = bytes }

  private mutating func skipByteOrderMark() {
    if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { offset = 3 }
  }

  private mutating func scanToken() {
    let byte = bytes[offset]
    switch byte {
    case 0x20, 0x09, 0x0B, 0x0C: offset += 1
    case 0x61...0x7A, 0x41...0x5A: scanWord(prefix: 0)
    case 0x30...0x39: scanNumber()
    case 0x0A, 0x0D: scanLineEnd()
    case 0x23: scanComment()
    case 0x22: scanText(openingLength: 1)
    case 0x2E: scanFullStop()
    case 0x3A, 0x5C: scanColonCommand()
    case 0x3F: scanQuestionMark(prefix: 0)
    case 0x5F where !Self.isInWord(bytes[offset + 1]):
      add(.word, length: 1, payload: keywords.spelling(written: "_"))
    case 0x80...: scanNonASCII()
    default: scanSign(byte)
    }
  }

  /// Adds a token of so many bytes from here and steps over it.
  mutating func add(_ kind: Token.Kind, length: Int, payload: UInt32 = 0) {
    lexed.tokens.append(
      Token(kind: kind, payload: payload, start: offset, end: offset + length))
    offset += length
  }

  /// Adds a token that stands for a problem and steps over it.
  mutating func add(_ problem: LexicalProblem, length: Int, replacement: String? = nil) {
    let range = SourceRange(offset, offset + length)
    let fix = replacement.map { SourceEdit(range: range, replacement: $0) }
    add(LexicalFinding(problem: problem, range: range, fix: fix), length: length)
  }

  /// Adds a token that stands for a problem which may be only a part of it, and steps over it.
  mutating func add(_ finding: LexicalFinding, length: Int) {
    lexed.problems.append(finding)
    add(.problem, length: length, payload: UInt32(lexed.problems.count - 1))
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isDigit || byte == 0x5F || byte >= 0x80
  }

  private mutating func scanSign(_ byte: UInt8) {
    let next = bytes[offset + 1]
    switch byte {
    case 0x3B: add(.separator, length: 1)
    case 0x2C: add(.comma, length: 1)
    case 0x28: add(.open, length: 1)
    case 0x29: add(.close, length: 1)
    case 0x2B: add(plusMinusLength > 0 ? .plusMinus : .plus, length: max(1, plusMinusLength))
    case 0x2D: add(.minus, length: 1)
    case 0x2A: add(.times, length: 1)
    case 0x2F: add(.divide, length: 1)
    case 0x25: add(.percent, length: 1)
    case 0x3D: add(.equal, length: 1)
    case 0x3C: next == 0x3D ? add(.lessOrEqual, length: 2) : add(.less, length: 1)
    case 0x3E: next == 0x3D ? add(.greaterOrEqual, length: 2) : add(.greater, length: 1)
    case 0x21: next == 0x3D ? add(.notEqual, length: 2) : add(.exclamation, length: 1)
    default: addStray()
    }
  }

  /// How long `±` is here as it is typed on a keyboard without it: `+/-`, and `+-` before a digit; 0 where
  /// it does not stand here.
  private var plusMinusLength: Int {
    if bytes[offset + 1] == 0x2F, bytes[offset + 2] == 0x2D { return 3 }
    return bytes[offset + 1] == 0x2D && bytes[offset + 2].isDigit ? 2 : 0
  }

  private mutating func scanNonASCII() {
    let space = bytes.spaceLength(at: offset)
    if space > 0 {
      offset += space
      return
    }
    let (scalar, length) = bytes.scalar(at: offset)
    switch scalar {
    case "×": add(.times, length: length)
    case "÷": add(.divide, length: length)
    case "−": add(.minus, length: length)
    case "±": add(.plusMinus, length: length)
    case "≠": add(.notEqual, length: length)
    case "≤": add(.lessOrEqual, length: length)
    case "≥": add(.greaterOrEqual, length: length)
    case "‰": add(.word, length: length, payload: keywords.spelling(of: "‰"))
    case "“", "”", "„", "«": scanText(openingLength: length)
    default: letterLength(at: offset) != nil ? scanWord(prefix: 0) : addStray()
    }
  }

  /// A character that starts no token; a long dash is shown as the minus that it is meant for.
  mutating func addStray() {
    let (scalar, length) = bytes.scalar(at: offset)
    let isDash = scalar == "–" || scalar == "—"
    add(.strayCharacter(scalar), length: length, replacement: isDash ? "-" : nil)
  }

  private mutating func scanLineEnd() {
    let isPair = bytes[offset] == 0x0D && bytes[offset + 1] == 0x0A
    add(.separator, length: isPair ? 2 : 1)
  }

  private mutating func scanComment() {
    var end = bytes.plainEnd(from: offset)
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      end = bytes.plainEnd(from: end + 1)
    }
    lexed.comments.append(SourceRange(offset, end))
    offset = end
  }

  private mutating func scanFullStop() {
    if bytes[offset + 1] == 0x2E {
      add(.range, length: 2)
    } else if bytes[offset + 1].isDigit {
      var end = offset + 1
      while bytes[end].isDigit { end += 1 }
      let literal = bytes.text(offset, end)
      add(.malformedNumber(literal: literal), length: end - offset, replacement: "0" + literal)
    } else {
      addStray()
    }
  }

  /// `:q`, `\q` and the like, at the start of a statement only.
  private mutating func scanColonCommand() {
    if bytes[offset + 1] == 0x3F { return scanQuestionMark(prefix: 1) }
    guard startsStatement, bytes[offset + 1].isASCIILetter else { return addStray() }
    scanWord(prefix: 1)
  }

  /// `?`, `:?` and `\?`, words for `help` at the start of a statement only.
  private mutating func scanQuestionMark(prefix: Int) {
    guard startsStatement else { return addStray() }
    let end = offset + prefix + 1
    let spelling = keywords.spelling(of: bytes.text(offset, end))
    add(.word, length: prefix + 1, payload: spelling)
  }

  private var startsStatement: Bool { lexed.tokens.last.map { $0.kind == .separator } ?? true }
}

extension Lexer {
  /// The statement that an offset is in or after: from its first to its last token, without a
  /// comment; nil where there is none.
  static func statementRange(in source: SourceText, around place: Int) -> SourceRange? {
    var text = source.text
    let ranges = text.withUTF8 { lex(SourceBytes($0)).statementRanges }
    return ranges.last { $0.start <= place } ?? ranges.first
  }
}
