extension MemberProblem {
  /// What is wrong with a name: it is a number, or has a character that nobody sees; nil where nothing is.
  static func flaw(in name: String) -> MemberProblem? {
    RegionLabel.code(in: name) == nil ? strayCharacter(in: name) : .onlyNumber(name)
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
