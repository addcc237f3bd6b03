/// A JSON document with its numbers as they are written; what a reader of exact decimals needs.
enum ExactJSON: Equatable {
  case number(String)
  case string(String)
  case truth(Bool)
  case null
  case array([ExactJSON])
  case object([Member])

  struct Member: Equatable {
    let key: String
    let value: ExactJSON
  }

  struct Flaw: Error {
    let place: Int
  }

  /// The document of a text, which must hold one and nothing else.
  static func parse(_ text: String) throws -> ExactJSON {
    var reader = Reader(scalars: Array(text.unicodeScalars))
    let document = try reader.value()
    guard reader.place == reader.scalars.count else { throw Flaw(place: reader.place) }
    return document
  }

  /// The value of a key; nil where there is none or this is no object.
  subscript(key: String) -> ExactJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The elements; empty where this is no array.
  var elements: [ExactJSON] {
    if case .array(let elements) = self { return elements }
    return []
  }

  /// The keys in order; empty where this is no object.
  var keys: [String] {
    if case .object(let members) = self { return members.map(\.key) }
    return []
  }

  /// This document and all inside it.
  var all: [ExactJSON] {
    switch self {
    case .number, .string, .truth, .null: [self]
    case .array(let elements): [self] + elements.flatMap(\.all)
    case .object(let members): [self] + members.flatMap(\.value.all)
    }
  }
}

private struct Reader {
  let scalars: [Unicode.Scalar]
  var place = 0

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  mutating func value() throws -> ExactJSON {
    switch next {
    case "{": return .object(try members())
    case "[": return .array(try elements())
    case "\"": return .string(try string())
    case "t": return try word("true", .truth(true))
    case "f": return try word("false", .truth(false))
    case "n": return try word("null", .null)
    case _: return .number(try number())
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) throws {
    guard next == scalar else { throw ExactJSON.Flaw(place: place) }
    place += 1
  }

  private mutating func word(_ word: String, _ value: ExactJSON) throws -> ExactJSON {
    for scalar in word.unicodeScalars { try take(scalar) }
    return value
  }

  private mutating func members() throws -> [ExactJSON.Member] {
    try take("{")
    var members: [ExactJSON.Member] = []
    while next != "}" {
      if !members.isEmpty { try take(",") }
      let key = try string()
      guard !members.contains(where: { $0.key == key }) else { throw ExactJSON.Flaw(place: place) }
      try take(":")
      members.append(ExactJSON.Member(key: key, value: try value()))
    }
    try take("}")
    return members
  }

  private mutating func elements() throws -> [ExactJSON] {
    try take("[")
    var elements: [ExactJSON] = []
    while next != "]" {
      if !elements.isEmpty { try take(",") }
      elements.append(try value())
    }
    try take("]")
    return elements
  }

  private mutating func number() throws -> String {
    var digits = ""
    while let scalar = next, "-.0123456789".unicodeScalars.contains(scalar) {
      digits.unicodeScalars.append(scalar)
      place += 1
    }
    guard digits.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?/) != nil else {
      throw ExactJSON.Flaw(place: place)
    }
    return digits
  }

  private mutating func string() throws -> String {
    try take("\"")
    var text = ""
    while let scalar = next, scalar != "\"" {
      guard scalar.value >= 0x20 else { throw ExactJSON.Flaw(place: place) }
      place += 1
      text.unicodeScalars.append(scalar == "\\" ? try escaped() : scalar)
    }
    try take("\"")
    return text
  }

  private mutating func escaped() throws -> Unicode.Scalar {
    guard let scalar = next else { throw ExactJSON.Flaw(place: place) }
    place += 1
    switch scalar {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      let digits = String(String.UnicodeScalarView(scalars[place..<min(place + 4, scalars.count)]))
      place += 4
      guard let code = UInt32(digits, radix: 16), let unit = Unicode.Scalar(code) else {
        throw ExactJSON.Flaw(place: place)
      }
      return unit
    case _: return scalar
    }
  }
}
