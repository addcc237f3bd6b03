/// A key that reaches libedit as one character that no keyboard types.
///
/// Terminals send arrows and the like as sequences that begin with ESC. Bound as such they would make
/// ESC itself wait for what follows, which in vi mode it must not; so the decoder turns them into C1
/// control characters, dropped from typed text, and those are what the keys are bound by. Three of that
/// range (88, 8C, 9F) have a meaning in libedit's own emacs map and are left out.
enum Key: Unicode.Scalar, CaseIterable {
  case up = "\u{80}"
  case down = "\u{81}"
  case right = "\u{82}"
  case left = "\u{83}"
  case home = "\u{84}"
  case end = "\u{85}"
  case delete = "\u{86}"
  case wordRight = "\u{87}"
  case wordLeft = "\u{89}"
  case deleteWordRight = "\u{8A}"
  /// Not a key: has the editor insert what was pasted.
  case paste = "\u{90}"
  /// Not a key: has the editor join an accent to the letter before the cursor.
  case compose = "\u{91}"
  /// Not a key: has the editor act on one that belongs to a search.
  case search = "\u{92}"

  /// libedit's name, or ours, for what the key does.
  ///
  /// In a vi map libedit's own commands for Right and End stop before the last character, also while
  /// inserting, the one for Delete takes the last character when behind it, and the one for Home goes
  /// behind leading blanks.
  var command: String {
    switch self {
    case .up: "hvis-older"
    case .down: "hvis-newer"
    case .right: "hvis-right"
    case .left: "ed-prev-char"
    case .home: "hvis-home"
    case .end: "hvis-end"
    case .delete: "hvis-remove"
    case .wordRight: "em-next-word"
    case .wordLeft: "ed-prev-word"
    case .deleteWordRight: "em-delete-next-word"
    case .paste: "hvis-paste"
    case .compose: "hvis-compose"
    case .search: "hvis-search-key"
    }
  }

  /// The key that a control sequence `ESC [ parameters final` stands for; nil for an unknown one.
  ///
  /// Shift is ignored; Control and Alt make the horizontal keys go by words.
  /// Source: XTerm Control Sequences, "PC-Style Function Keys".
  init?(parameters: [UInt8], final: UInt8) {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    guard numbers.count <= 2 else { return nil }
    // The second number is 1 plus the bits Shift 1, Alt 2, Control 4.
    let modifiers = numbers.count == 2 ? numbers[1] - 1 : 0
    let isByWord = modifiers > 1
    switch (Character(Unicode.Scalar(final)), numbers.first ?? 0) {
    case ("A", _): self = .up
    case ("B", _): self = .down
    case ("C", _): self = isByWord ? .wordRight : .right
    case ("D", _): self = isByWord ? .wordLeft : .left
    case ("H", _), ("~", 1), ("~", 7): self = .home
    case ("F", _), ("~", 4), ("~", 8): self = .end
    case ("~", 3): self = isByWord ? .deleteWordRight : .delete
    default: return nil
    }
  }
}
