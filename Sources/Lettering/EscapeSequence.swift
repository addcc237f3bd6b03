extension Substring.UnicodeScalarView {
  /// What follows the control sequence, such as a colour, that the text begins with; nil where it begins with
  /// none.
  ///
  /// A sequence that the text does not end counts as text. Source: ECMA-48, section 5.4.
  public var afterEscapeSequence: Substring.UnicodeScalarView? {
    guard first == "\u{1B}", dropFirst().first == "[",
      let final = dropFirst(2).firstIndex(where: { (0x40..<0x7F).contains($0.value) })
    else { return nil }
    return self[index(after: final)...]
  }
}
