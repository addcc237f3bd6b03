extension Substring.UnicodeScalarView {
  /// What follows the control sequence, such as a colour, or the command, such as a link, that the text begins
  /// with; nil where it begins with none.
  ///
  /// One that the text does not end counts as text. Source: ECMA-48, sections 5.4 and 5.6.
  public var afterEscapeSequence: Substring.UnicodeScalarView? {
    guard first == "\u{1B}" else { return nil }
    if dropFirst().first == "]" { return afterCommand }
    guard dropFirst().first == "[",
      let final = dropFirst(2).firstIndex(where: { (0x40..<0x7F).contains($0.value) })
    else { return nil }
    return self[index(after: final)...]
  }

  /// What follows the command to the terminal that the text begins with, which ends with `ESC \`.
  private var afterCommand: Substring.UnicodeScalarView? {
    guard let end = dropFirst(2).firstIndex(where: { $0.value < 0x20 || $0.value == 0x7F }),
      self[end] == "\u{1B}", self[index(after: end)...].first == "\\"
    else { return nil }
    return self[index(end, offsetBy: 2)...]
  }
}
