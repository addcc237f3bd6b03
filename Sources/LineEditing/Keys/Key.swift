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
  /// A page back; for the pager and for menus.
  case pageUp = "\u{8B}"
  /// A page on; for the pager and for menus.
  case pageDown = "\u{8D}"
  /// Tab with Shift.
  case backTab = "\u{8E}"
  /// Not a key: has the editor insert what was pasted.
  case paste = "\u{90}"
  /// Not a key: has the editor join an accent to the letter before the cursor.
  case compose = "\u{91}"
  /// Not a key: has the editor act on one that belongs to a search.
  case search = "\u{92}"
  /// Not a key: has the editor act on one that belongs to a menu.
  case menu = "\u{93}"
  /// Not a key: has the editor act on one while pasted lines wait.
  case pasted = "\u{94}"
  /// Not a key: has the editor take into the line what it suggests behind or beneath it.
  case take = "\u{95}"
  /// Not a key: has the editor take a word of it.
  case takeWord = "\u{96}"
  /// Not a key: tells which of vi's key maps is in use; bound by itself.
  case mode = "\u{97}"

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
    case .pageUp, .pageDown, .backTab: "ed-ignore"
    case .paste: "hvis-paste"
    case .compose: "hvis-compose"
    case .search: "hvis-search-key"
    case .menu: "hvis-menu-key"
    case .pasted: "hvis-paste-key"
    case .take: "hvis-take"
    case .takeWord: "hvis-take-word"
    case .mode: "ed-ignore"
    }
  }

  /// The key that a control sequence `ESC [ parameters final` stands for; nil for an unknown one.
  ///
  /// Shift is ignored; Control and Alt make the horizontal keys go by words. An Alt of its own (`byWord`)
  /// is an ESC before the sequence, as rxvt has it.
  /// Source: XTerm Control Sequences, "PC-Style Function Keys"; rxvt's Reference, "Key Codes" (`7~` and
  /// `8~`, `^` and `$` for Control and Shift, `c` and `d` for arrows with Shift); console_codes(4).
  init?(parameters: [UInt8], final: UInt8, byWord isAltered: Bool = false) {
    // A mark such as `?` makes it the answer to a question.
    guard parameters.allSatisfy({ (0x30..<0x3C).contains($0) && $0 != 0x3A }) else { return nil }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    guard numbers.count <= 2 else { return nil }
    let letter = Character(Unicode.Scalar(final))
    let first = numbers.first ?? 0
    // The second number is 1 plus the bits Shift 1, Alt 2, Control 4; old xterms sent it alone.
    let isAlone = numbers.count == 1 && ("A"..."H").contains(letter)
    let modifiers = numbers.count == 2 ? numbers[1] - 1 : isAlone ? first - 1 : 0
    let isByWord = isAltered || modifiers > 1 || letter == "^"
    switch (letter, first) {
    case ("A", _), ("a", 0): self = .up
    case ("B", _), ("b", 0): self = .down
    case ("C", _), ("c", 0): self = isByWord ? .wordRight : .right
    case ("D", _), ("d", 0): self = isByWord ? .wordLeft : .left
    case ("Z", _): self = .backTab
    case ("H", _), ("~", 1), ("~", 7), ("^", 7), ("$", 7): self = .home
    case ("F", _), ("~", 4), ("~", 8), ("^", 8), ("$", 8): self = .end
    case ("~", 5), ("^", 5), ("$", 5): self = .pageUp
    case ("~", 6), ("^", 6), ("$", 6): self = .pageDown
    case ("~", 3), ("^", 3), ("$", 3): self = isByWord ? .deleteWordRight : .delete
    default: return nil
    }
  }

  /// The key that `ESC O final` stands for; nil for an unknown one.
  ///
  /// Lower case is rxvt's, for arrows with Control.
  init?(application final: UInt8, byWord isAltered: Bool = false) {
    switch Character(Unicode.Scalar(final)) {
    case "A", "a": self = .up
    case "B", "b": self = .down
    case "C": self = isAltered ? .wordRight : .right
    case "c": self = .wordRight
    case "D": self = isAltered ? .wordLeft : .left
    case "d": self = .wordLeft
    case "H": self = .home
    case "F": self = .end
    default: return nil
    }
  }
}
