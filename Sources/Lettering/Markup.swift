extension [UInt8] {
  /// Appends a text in UTF-8 with what HTML and SVG would take for markup made plain.
  ///
  /// Fit for the content of an element and for a value in quotation marks.
  public mutating func append(plain text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(fixed: "&amp;")
      case UInt8(ascii: "<"): append(fixed: "&lt;")
      case UInt8(ascii: ">"): append(fixed: "&gt;")
      case UInt8(ascii: "\""): append(fixed: "&quot;")
      case UInt8(ascii: "'"): append(fixed: "&#39;")
      case _: append(byte)
      }
    }
  }
}
