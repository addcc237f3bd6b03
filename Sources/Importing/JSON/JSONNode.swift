/// A value of a JSON text, with its place for messages.
struct JSONNode: Sendable {
  enum Content: Sendable {
    case object([String: JSONNode])
    case array([JSONNode])
    case text(String)
    /// A number as it is written: it is read as the whole number it must be, never as a fraction of two.
    case number(String)
    case boolean(Bool)
    case null
  }

  let content: Content
  /// The UTF-8 offset of the value's first byte.
  let offset: Int

  /// The value of a key; nil where this is no object or has no such key.
  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members[key]
  }

  /// The text; nil where this is none.
  var text: String? {
    guard case .text(let text) = content else { return nil }
    return text
  }

  /// The whole number, also where it is written with zeros behind a point; nil where this is none, or
  /// none of 64 bits.
  var whole: Int64? {
    guard case .number(let literal) = content else { return nil }
    let parts = literal.split(separator: ".", maxSplits: 1)
    if parts.count == 2, parts[1].utf8.contains(where: { $0 != 0x30 }) { return nil }
    return parts.first.flatMap { Int64($0) }
  }
}

/// A way in which a text is no JSON.
enum JSONProblem: Error, Hashable {
  /// Something else stands where a value, a sign or the end is wanted.
  case unexpected(Unicode.Scalar)
  /// The text ends before the value does.
  case cutOff
  /// A text in quotes with a line break or control character in it.
  case controlInText
  /// A backslash before something it does not escape, or half of a surrogate pair.
  case wrongEscape
  /// Digits that are no number of JSON, such as `01`.
  case wrongNumber(String)
  /// An object has the key twice.
  case keyTwice(String)
  /// More levels than any table has.
  case nestedTooDeep
}

/// A flaw in a JSON text, and the UTF-8 offset where it was found.
struct JSONFlaw: Error {
  let problem: JSONProblem
  let offset: Int
}
