// Grammar (RFC 8259):
//
//   text   = value end
//   value  = object | array | string | number | "true" | "false" | "null"
//   object = "{" [ string ":" value { "," string ":" value } ] "}"
//   array  = "[" [ value { "," value } ] "]"
//   number = [ "-" ] ( "0" | digit { digit } ) [ "." digit { digit } ] [ ( "e" | "E" ) [ sign ] digit { digit } ]

/// Reads JSON with the place of every value and every number as it is written.
///
/// FoundationEssentials' decoder is exact too, but says neither where a text stops being JSON nor that an
/// object has a key twice. Time is linear in the text's length.
struct JSONReader {
  /// The most levels: JSON-stat has 6, and the reader's own stack must hold whatever comes.
  private static let deepest = 64

  let bytes: [UInt8]
  var place = 0
  private var depth = 0

  /// The value that valid UTF-8 without a byte order mark spells.
  static func read(_ bytes: [UInt8]) throws(JSONFlaw) -> JSONNode {
    var reader = JSONReader(bytes: bytes)
    reader.skipSpace()
    let value = try reader.value()
    reader.skipSpace()
    guard reader.place == bytes.count else { throw reader.unexpected() }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The byte here; 0, which no JSON has outside a string, at the end.
  var byte: UInt8 { place < bytes.count ? bytes[place] : 0 }

  private mutating func value() throws(JSONFlaw) -> JSONNode {
    let start = place
    switch byte {
    case 0x7B, 0x5B:
      guard depth < Self.deepest else { throw flaw(.nestedTooDeep, at: start) }
      depth += 1
      let content = byte == 0x7B ? try object() : try array()
      depth -= 1
      return JSONNode(content: content, offset: start)
    case 0x22: return JSONNode(content: .text(try string()), offset: start)
    case 0x2D, 0x30...0x39: return JSONNode(content: .number(try number()), offset: start)
    case _:
      for (word, content) in Self.words where bytes[place...].starts(with: word.utf8) {
        place += word.utf8.count
        return JSONNode(content: content, offset: start)
      }
      throw unexpected()
    }
  }

  private static let words: [(String, JSONNode.Content)] = [
    ("true", .boolean(true)), ("false", .boolean(false)), ("null", .null),
  ]

  private mutating func object() throws(JSONFlaw) -> JSONNode.Content {
    var members: [String: JSONNode] = [:]
    var isFirst = true
    while try continues(&isFirst, closing: 0x7D) {
      let start = place
      guard byte == 0x22 else { throw unexpected() }
      let key = try string()
      skipSpace()
      try take(0x3A)
      skipSpace()
      let value = try value()
      guard members.updateValue(value, forKey: key) == nil else {
        throw flaw(.keyTwice(key), at: start)
      }
    }
    return .object(members)
  }

  private mutating func array() throws(JSONFlaw) -> JSONNode.Content {
    var values: [JSONNode] = []
    var isFirst = true
    while try continues(&isFirst, closing: 0x5D) { values.append(try value()) }
    return .array(values)
  }

  /// Whether another element follows, rather than the closing sign, which is taken.
  private mutating func continues(
    _ isFirst: inout Bool, closing: UInt8
  ) throws(JSONFlaw) -> Bool {
    if isFirst { place += 1 }
    skipSpace()
    if byte == closing {
      place += 1
      return false
    }
    if !isFirst {
      try take(0x2C)
      skipSpace()
    }
    isFirst = false
    return true
  }

  private mutating func number() throws(JSONFlaw) -> String {
    let start = place
    while byte.isPartOfNumber { place += 1 }
    var rest = bytes[start..<place]
    let literal = String(decoding: rest, as: UTF8.self)
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == 0x2D { rest = rest.dropFirst() }
    let hasZero = rest.first == 0x30
    let whole = digits()
    var isNumber = whole == 1 || (whole > 1 && !hasZero)
    if rest.first == 0x2E {
      rest = rest.dropFirst()
      isNumber = digits() > 0 && isNumber
    }
    if let sign = rest.first, sign | 0x20 == 0x65 {
      rest = rest.dropFirst()
      if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
      isNumber = digits() > 0 && isNumber
    }
    guard isNumber, rest.isEmpty else { throw flaw(.wrongNumber(literal), at: start) }
    return literal
  }

  private mutating func take(_ sign: UInt8) throws(JSONFlaw) {
    guard byte == sign else { throw unexpected() }
    place += 1
  }

  private mutating func skipSpace() {
    while [0x20, 0x0A, 0x0D, 0x09].contains(byte) { place += 1 }
  }

  private func unexpected() -> JSONFlaw {
    guard place < bytes.count else { return flaw(.cutOff, at: place) }
    var scalars = String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self)
      .unicodeScalars.makeIterator()
    return flaw(.unexpected(scalars.next() ?? "\u{FFFD}"), at: place)
  }

  func flaw(_ problem: JSONProblem, at offset: Int) -> JSONFlaw {
    JSONFlaw(problem: problem, offset: offset)
  }
}

extension UInt8 {
  fileprivate var isPartOfNumber: Bool {
    switch self {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
    case _: false
    }
  }
}
