import CLibEdit

/// What is said of vi's modes, in the user's language.
public struct ModeWords: Equatable, Sendable {
  /// Where letters are inserted.
  public var insert: String
  /// Where they are commands.
  public var command: String

  /// The words for the row beneath the line.
  public init(insert: String, command: String) {
    self.insert = insert
    self.command = command
  }
}

/// Which of vi's modes is on.
///
/// libedit does not tell. So a key that no keyboard has is bound to one command in the one map and to another in
/// the other, and is put in when no other key waits; both leave everything as it is, a number or operator that
/// waits for more too.
extension LineEditor {
  /// The word for the mode that is on; nil where the keys are not vi's.
  var modeWord: String? {
    guard usesVi, let modeWords else { return nil }
    return isInCommandMode ? modeWords.command : modeWords.insert
  }

  /// Notes that a key goes to libedit, which may change the mode.
  func noteModeKey(_ scalar: Unicode.Scalar) {
    guard usesVi, modeWords != nil else { return }
    if isInCommandMode {
      // These read the next key themselves, and would take ours for it.
      modeMayHaveChanged = !Self.keysThatRead.contains(scalar)
    } else {
      modeMayHaveChanged = scalar == "\u{1B}"
    }
  }

  /// Whether the mode is to be asked for before anybody waits; says so once.
  func takeModeQuestion() -> Bool {
    defer { modeMayHaveChanged = false }
    return modeMayHaveChanged
  }

  /// Notes the mode, whose key map has answered.
  func noteMode(isCommand: Bool) -> UInt8 {
    isInCommandMode = isCommand
    // Goes on as if nothing had been pressed.
    return UInt8(CC_ARGHACK)
  }

  /// Finding and replacing a letter, quoted insert, and an alias's name.
  private static let keysThatRead: Set<Unicode.Scalar> = ["f", "F", "t", "T", "r", "@", "\u{16}"]
}
