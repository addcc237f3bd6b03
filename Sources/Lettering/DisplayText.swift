/// Text made fit for a terminal: nothing in it could steer the terminal.
public enum DisplayText {
  /// The text with control and format characters written as `\u{1B}`, so that a hostile file cannot
  /// send terminal escapes or turn the writing direction; a tab becomes a space.
  public static func safe(_ text: some StringProtocol) -> String {
    // Nearly every text is safe as it stands.
    if text.unicodeScalars.allSatisfy(isSafe) { return String(text) }
    var safe = ""
    for scalar in text.unicodeScalars { safe += display(scalar) }
    return safe
  }

  /// Whether all of a text is letters, digits and signs of ASCII and Latin-1: safe as it stands, a column each.
  ///
  /// Looks at bytes, as nearly every name is of this kind.
  public static func isPlain(_ text: String) -> Bool {
    var isAfterLead = false
    for byte in text.utf8 {
      // U+00C0 to U+00FF are 0xC3 and a byte of their own.
      guard isAfterLead ? byte >= 0x80 : (0x20..<0x7F).contains(byte) || byte == 0xC3 else {
        return false
      }
      isAfterLead = !isAfterLead && byte == 0xC3
    }
    return true
  }

  /// The user's text in quotation marks, made safe and cut to a length that a message can carry.
  ///
  /// A text that has its own quotation marks gets no second ones.
  public static func quoted(_ text: some StringProtocol) -> String {
    let longest = 60
    if let first = text.unicodeScalars.first, "\"“”„«".unicodeScalars.contains(first),
      text.unicodeScalars.count > 1, text.unicodeScalars.count <= longest
    {
      return safe(text)
    }
    let shown = text.unicodeScalars.prefix(longest)
    let isCut = shown.endIndex != text.unicodeScalars.endIndex
    return "\"" + safe(String(String.UnicodeScalarView(shown))) + (isCut ? "…\"" : "\"")
  }

  /// The user's text as ``quoted(_:)`` gives it, in the marks that stand in Norwegian sentences: `«Tønsbreg»`.
  ///
  /// What is to be typed keeps its own marks; a text that has marks of its own gets these in their place.
  public static func angled(_ text: some StringProtocol) -> String {
    let marks = "\"“”„«»".unicodeScalars
    let isMarked =
      text.unicodeScalars.count > 1
      && [text.unicodeScalars.first, text.unicodeScalars.last].allSatisfy {
        $0.map(marks.contains) ?? false
      }
    let own = isMarked ? String(text.dropFirst().dropLast()) : String(text)
    // A mark that opens nothing would be a second one.
    if let first = own.unicodeScalars.first, marks.contains(first) { return quoted(text) }
    return "«" + quoted(own).dropFirst().dropLast() + "»"
  }

  /// The text without control characters, for what is shown on one row by itself.
  public static func withoutControls(_ text: some StringProtocol) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .control {
      kept.append(scalar)
    }
    return String(kept)
  }

  /// One character as it is shown.
  public static func display(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\t" { return " " }
    return isSafe(scalar) ? String(scalar) : spelled(scalar)
  }

  /// Whether a character shows as itself and steers nothing: no control or format character, such as
  /// those that turn the writing direction.
  public static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value >= 0x20, scalar.value < 0x7F { return true }
    // Latin letters and signs, whose categories take long to look up; U+00AD is invisible.
    if scalar.value >= 0xA0, scalar.value < 0x300 { return scalar.value != 0xAD }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      false
    case _: true
    }
  }

  /// A character by its number: `\u{202E}`.
  public static func spelled(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }
}
