/// What a key does to the line, for a list of keys.
public enum KeyAction: CaseIterable, Sendable {
  case complete, takeRest, takeWord
  case older, newer, search
  case start, end, wordLeft, wordRight
  case removePrevious, removeWord, removeToStart, removeToEnd, yank, undo
  case giveUp, leave, suspend, clearScreen
  /// Of vi's command mode only.
  case searchAgainOlder, searchAgainNewer

  /// The action of a command by libedit's name, or ours; nil for one that everybody knows, or that no key has.
  fileprivate init?(command: String) {
    switch command {
    case "hvis-complete": self = .complete
    case "hvis-take": self = .takeRest
    case "hvis-take-word": self = .takeWord
    case "hvis-older": self = .older
    case "hvis-newer": self = .newer
    case "hvis-search": self = .search
    case "hvis-home": self = .start
    case "hvis-end": self = .end
    case "ed-prev-word": self = .wordLeft
    case "em-next-word": self = .wordRight
    case "ed-delete-prev-char": self = .removePrevious
    case "ed-delete-prev-word": self = .removeWord
    case "vi-kill-line-prev": self = .removeToStart
    case "ed-kill-line": self = .removeToEnd
    case "em-yank": self = .yank
    case "hvis-undo": self = .undo
    case "hvis-interrupt": self = .giveUp
    case "em-delete-or-list": self = .leave
    case "hvis-suspend": self = .suspend
    case "ed-clear-screen": self = .clearScreen
    case "hvis-again-older": self = .searchAgainOlder
    case "hvis-again-newer": self = .searchAgainNewer
    case _: return nil
    }
  }
}

/// A key as it stands on a keyboard.
public enum KeyName: Hashable, Sendable {
  case tab, enter, backspace, up, down, left, right, home, end
  case character(Character)
  indirect case control(KeyName), alt(KeyName)

  /// The key that sends a text; nil for what no keyboard types.
  fileprivate init?(typed text: String) {
    guard let scalar = text.unicodeScalars.first else { return nil }
    if let key = Key(rawValue: scalar) {
      self.init(key)
      return
    }
    switch scalar {
    case "\u{1B}":
      guard let rest = text.dropFirst().first else { return nil }
      self = .alt(.character(rest))
    // A minus sign, as `bind` wants it.
    case "\\": self = .character("-")
    case "\t": self = .tab
    case "\r", "\n": self = .enter
    case "\u{7F}", "\u{8}": self = .backspace
    case _ where scalar.value < 0x20:
      self = .control(.character(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40))))
    case _: self = .character(Character(scalar))
    }
  }

  private init?(_ key: Key) {
    switch key {
    case .up: self = .up
    case .down: self = .down
    case .left: self = .left
    case .right: self = .right
    case .home: self = .home
    case .end: self = .end
    case .wordLeft: self = .control(.left)
    case .wordRight: self = .control(.right)
    case .delete, .deleteWordRight, .pageUp, .pageDown, .backTab, .paste, .compose, .search, .menu,
      .pasted, .take, .takeWord, .mode:
      return nil
    }
  }
}

extension LineEditor {
  /// What the keys do that this editor binds whatever `~/.editrc` says, in the order of ``KeyAction``, each with
  /// its keys; those of vi's command mode where `isCommand`.
  public static func keys(
    of map: KeyMap, isCommand: Bool = false
  ) -> [(action: KeyAction, keys: [KeyName])] {
    let bound = KeyBinding.required.compactMap { binding -> (KeyAction, KeyName)? in
      let command =
        map == .emacs ? binding.emacs : isCommand ? binding.commandOnly : binding.insert
      guard let action = command.flatMap(KeyAction.init), let key = KeyName(typed: binding.key)
      else { return nil }
      return (action, key)
    }
    // At the line's end, where there is something to take.
    let taking =
      isCommand
      ? []
      : Suggestion.keys.compactMap { key, take in
        KeyAction(command: take.command).flatMap { action in
          KeyName(typed: String(key.rawValue)).map { (action, $0) }
        }
      }
    let all = taking + bound
    return KeyAction.allCases.compactMap { action in
      let keys = all.filter { $0.0 == action }.map(\.1)
      let distinct = keys.enumerated().filter { keys.firstIndex(of: $1) == $0 }.map(\.element)
      return distinct.isEmpty ? nil : (action, distinct)
    }
  }

  /// What keys do where the terminal itself edits the line; its own besides.
  public static let plainKeys: [(action: KeyAction, keys: [KeyName])] = [
    (.complete, [.tab]), (.older, [.up]), (.removePrevious, [.backspace]),
    (.removeWord, [.control(.character("W"))]), (.removeToStart, [.control(.character("U"))]),
    (.giveUp, [.control(.character("C"))]), (.leave, [.control(.character("D"))]),
    (.suspend, [.control(.character("Z"))]),
  ]

  /// Whose keys are in use.
  public var keyMap: KeyMap { usesVi ? .vi : .emacs }
}

extension KeyBinding {
  /// What the key does in vi's command mode, where it does something else, or nothing, while inserting.
  fileprivate var commandOnly: String? { command == insert ? nil : command }
}
