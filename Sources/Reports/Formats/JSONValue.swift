import Budget
import Lettering

/// A fact of an answer by its key in machine forms.
package typealias Fact = (key: String, value: JSONValue)

/// A JSON document; members keep their order, so that the same answer is the same bytes.
package enum JSONValue {
  /// A cell of a table: null where there is nothing or the figure is missing.
  case cell(Cell)
  case string(String)
  case truth(Bool)
  case null
  case array([JSONValue])
  case object([Fact])
  /// So many elements of an array, each made when it is written.
  case each(Int, (Int) -> JSONValue)

  /// The document on one line.
  package var text: String { String.written { write(to: &$0) } }

  /// Appends the document in UTF-8, on one line.
  package func write(to bytes: inout [UInt8]) {
    switch self {
    case .cell(let cell): cell.writeJSON(to: &bytes)
    case .string(let string): Self.write(string, to: &bytes)
    case .truth(let truth): bytes.append(fixed: truth ? "true" : "false")
    case .null: bytes.append(fixed: "null")
    case .array(let elements): Self.write(elements.count, to: &bytes) { elements[$0] }
    case .object(let members):
      bytes.append(fixed: "{")
      for (place, member) in members.enumerated() {
        if place > 0 { bytes.append(fixed: ",") }
        Self.write(member.key, to: &bytes)
        bytes.append(fixed: ":")
        member.value.write(to: &bytes)
      }
      bytes.append(fixed: "}")
    case .each(let count, let element): Self.write(count, to: &bytes, element)
    }
  }

  private static func write(
    _ count: Int, to bytes: inout [UInt8], _ element: (Int) -> JSONValue
  ) {
    let watching = Interruption.current
    bytes.append(fixed: "[")
    for place in 0..<count where !watching.isRequested {
      if place > 0 { bytes.append(fixed: ",") }
      element(place).write(to: &bytes)
    }
    bytes.append(fixed: "]")
  }

  /// Appends a string with everything escaped that JSON asks for, and what could steer a terminal.
  static func write(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(fixed: "\"")
    let isWritten = string.utf8.withContiguousStorageIfAvailable { text in
      guard text.allSatisfy({ $0.isPlainInJSON }) else { return false }
      bytes.append(contentsOf: text)
      return true
    }
    if isWritten != true {
      for scalar in string.unicodeScalars { write(scalar, to: &bytes) }
    }
    bytes.append(fixed: "\"")
  }

  private static func write(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x22: bytes.append(fixed: "\\\"")
    case 0x5C: bytes.append(fixed: "\\\\")
    case 0x0A: bytes.append(fixed: "\\n")
    case 0x0D: bytes.append(fixed: "\\r")
    case 0x09: bytes.append(fixed: "\\t")
    // Controls steer some terminals and turn the writing direction; line separators end a line in some
    // readers of JSON Lines.
    case _ where !DisplayText.isSafe(scalar): bytes.append(escape(scalar))
    case _: bytes.append(String(scalar))
    }
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

extension Cell {
  /// The cell as a value of JSON.
  var json: JSONValue { .cell(self) }

  /// Appends the cell in JSON.
  fileprivate func writeJSON(to bytes: inout [UInt8]) {
    switch self {
    case .blank, .missing, .share(nil, _, _): bytes.append(fixed: "null")
    case .list(let texts): JSONValue.array(texts.map { .string($0) }).write(to: &bytes)
    case .names(let names): JSONValue.array(names.map { .string($0.english) }).write(to: &bytes)
    case .numbers(let numbers): JSONValue.array(numbers.map { .count($0) }).write(to: &bytes)
    case .truth(let truth), .flag(let truth): JSONValue.truth(truth).write(to: &bytes)
    case .text(let text), .phrase(let text): JSONValue.write(text, to: &bytes)
    case .name(let name), .prose(let name): JSONValue.write(name.english, to: &bytes)
    case .term(let term): JSONValue.write(term.key, to: &bytes)
    case .month: JSONValue.write(csv, to: &bytes)
    case .money, .signed, .rate, .weight, .whole, .share, .number, .digits, .year:
      writeDigits(to: &bytes, .plain)
    }
  }
}

extension UInt8 {
  /// Whether the byte is a character that stands in a JSON string as it is.
  fileprivate var isPlainInJSON: Bool {
    (0x20..<0x7F).contains(self) && self != 0x22 && self != 0x5C
  }
}
