import Lettering

/// Text in XML 1.0.
enum XML {
  /// The text of an element.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// The value of an attribute in double quotation marks.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: escaped += "&amp;"
      case 0x3C: escaped += "&lt;"
      // `]]>` must not stand in text, so that no `>` does.
      case 0x3E: escaped += "&gt;"
      case 0x22 where isAttribute: escaped += "&quot;"
      // A reader makes a space of a line's end in an attribute, and a line feed of every line's end.
      case 0x0A where !isAttribute: escaped += "\n"
      case 0x09, 0x0A, 0x0D: escaped += "&#\(scalar.value);"
      // XML has no way to write these, not even as a reference.
      case 0..<0x20, 0xFFFE, 0xFFFF: escaped += DisplayText.spelled(scalar)
      case _ where !DisplayText.isSafe(scalar): escaped += "&#\(scalar.value);"
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
