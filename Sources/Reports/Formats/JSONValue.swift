import Budget
import Lettering

/// A fact of an answer by its key in machine forms.
package typealias Fact = (key: String, value: JSONValue)

/// A JSON document; members keep their order, so that the same answer is the same bytes.
package indirect enum JSONValue {
  /// A number as it is written, so that it never passes through binary floating point.
  case number(String)
  case string(String)
  case truth(Bool)
  case null
  case array([JSONValue])
  case object([Fact])

  /// The document on one line.
  package var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .number(let digits): text += digits
    case .string(let string): text += Self.quoted(string)
    case .truth(let truth): text += truth ? "true" : "false"
    case .null: text += "null"
    case .array(let elements):
      text += "["
      for (place, element) in elements.enumerated() {
        if place > 0 { text += "," }
        element.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (place, member) in members.enumerated() {
        if place > 0 { text += "," }
        text += Self.quoted(member.key) + ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  /// A string with everything escaped that JSON asks for, and what could steer a terminal.
  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0x0D: text += "\\r"
      case 0x09: text += "\\t"
      // Controls steer some terminals and turn the writing direction; line separators end a line in some
      // readers of JSON Lines.
      case _ where !DisplayText.isSafe(scalar): text += escape(scalar)
      case _: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    // Two of them for what is beyond sixteen bits.
    scalar.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}

extension JSONValue {
  /// A string, or null where there is none.
  package static func optional(_ string: String?) -> JSONValue {
    string.map { .string($0) } ?? .null
  }

  /// The members of a name: the one that files know it by, and with `_nb` behind the key the Norwegian one.
  static func members(
    _ key: String, _ name: LocalName?
  ) -> [(key: String, value: JSONValue)] {
    [(key, .optional(name?.english)), (key + "_nb", .optional(name?.norwegian))]
  }
}
