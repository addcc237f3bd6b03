extension MemberProblem {
  /// What is wrong with a name: it is a number, or has a character that nobody sees; nil where nothing is.
  static func flaw(in name: String) -> MemberProblem? {
    if RegionLabel.code(in: name) != nil { return .onlyNumber(name) }
    return name.contains("?") ? .garbled(name, perhaps: nil) : strangeLetters(in: name)
  }

  /// What is wrong with the letters of a name: one nobody sees, or ones of another encoding; nil where nothing is.
  static func strangeLetters(in name: String) -> MemberProblem? {
    strayCharacter(in: name) ?? garbledLetters(in: name)
  }

  /// The problem of a name whose letters were written in one encoding and read in another; nil where none were.
  private static func garbledLetters(in name: String) -> MemberProblem? {
    // A program that knows no Norwegian letters writes a question mark for them.
    if name.utf8.contains(0x3F),
      zip(name, name.dropFirst()).contains(where: { $0 == "?" && $1.isLetter })
    {
      return .garbled(name, perhaps: nil)
    }
    guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    if let bytes = WindowsText.encoded(name), let text = String(validating: bytes, as: UTF8.self) {
      return .garbled(name, perhaps: text)
    }
    // What stands for Norwegian letters of DOS and of the old Macintosh when they are read as Windows-1252.
    let strange = name.unicodeScalars.contains { "\u{FFFD}†‡›¿¯¾".unicodeScalars.contains($0) }
    return strange ? .garbled(name, perhaps: nil) : nil
  }

  /// The problem of a text with a character that nobody sees; nil where it has none.
  static func strayCharacter(in name: String) -> MemberProblem? {
    let stray = name.unicodeScalars.first { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format: true
      case _: false
      }
    }
    return stray.map { .strayCharacter($0, name: name) }
  }

  /// The problem of a text that is no code; a spreadsheet takes `0301` for the number 301.
  static func illegalCode(_ text: String) -> MemberProblem {
    let digits = RegionLabel.digits(in: text)
    let hasLostZero = digits.utf8.count == 1 || digits.utf8.count == 3
    return .illegalCode(text, suggestion: hasLostZero ? "0" + digits : nil)
  }
}
