import CLineShim

/// What the keys that must work are bound to, in the names of libedit's commands and ours.
///
/// nil leaves a key as the map, or `~/.editrc`, has it.
struct KeyBinding {
  let key: String
  let emacs: String?
  /// In vi's insert mode.
  let insert: String?
  /// In vi's command mode.
  let command: String?

  private init(_ key: String, emacs: String? = nil, insert: String? = nil, command: String? = nil) {
    self.key = key
    self.emacs = emacs
    self.insert = insert
    self.command = command
  }

  /// A key that means the same in all three maps.
  private init(_ key: String, everywhere name: String) {
    self.init(key, emacs: name, insert: name, command: name)
  }

  /// A key that means the same wherever letters are inserted.
  private init(_ key: String, inserting name: String) {
    self.init(key, emacs: name, insert: name)
  }

  /// All of them.
  static let required: [KeyBinding] =
    typed + lines + Key.allCases.map { KeyBinding(String($0.rawValue), everywhere: $0.command) }
    + [
      KeyBinding(
        String(Key.mode.rawValue), insert: "hvis-mode-insert", command: "hvis-mode-command")
    ]

  private static let typed = [
    KeyBinding("\t", everywhere: "hvis-complete"),
    KeyBinding("\u{3}", everywhere: "hvis-interrupt"),
    KeyBinding("\u{1A}", everywhere: "hvis-suspend"),
    KeyBinding("\u{1F}", everywhere: "hvis-undo"),
    KeyBinding("\r", everywhere: "hvis-enter"),
    KeyBinding("\n", everywhere: "ed-newline"),
    KeyBinding("\u{C}", everywhere: "ed-clear-screen"),
    KeyBinding("\u{17}", everywhere: "ed-delete-prev-word"),
    KeyBinding("\u{1}", inserting: "hvis-home"),
    KeyBinding("\u{5}", inserting: "hvis-end"),
    KeyBinding("\u{8}", inserting: "ed-delete-prev-char"),
    KeyBinding("\u{7F}", inserting: "ed-delete-prev-char"),
    KeyBinding("\u{B}", inserting: "ed-kill-line"),
    // libedit's emacs map has it take the whole line.
    KeyBinding("\u{15}", inserting: "vi-kill-line-prev"),
    KeyBinding("\u{19}", inserting: "em-yank"),
    KeyBinding("\u{4}", everywhere: "em-delete-or-list"),
  ]

  /// The keys that go through the history.
  private static let lines = [
    KeyBinding("\u{12}", everywhere: "hvis-search"),
    KeyBinding("\u{13}", everywhere: "hvis-search"),
    KeyBinding("\u{10}", everywhere: "hvis-older"),
    KeyBinding("\u{E}", everywhere: "hvis-newer"),
    KeyBinding("\u{1B}p", emacs: "hvis-older"),
    KeyBinding("\u{1B}n", emacs: "hvis-newer"),
    KeyBinding("k", command: "hvis-older"),
    KeyBinding("j", command: "hvis-newer"),
    KeyBinding("K", command: "hvis-older"),
    KeyBinding("J", command: "hvis-newer"),
    // A bare minus sign would be taken for an option of `bind`.
    KeyBinding(#"\055"#, command: "hvis-older"),
    KeyBinding("+", command: "hvis-newer"),
    KeyBinding("/", command: "hvis-search"),
    KeyBinding("?", command: "hvis-search"),
    KeyBinding("n", command: "hvis-again-older"),
    KeyBinding("N", command: "hvis-again-newer"),
  ]
}

extension LineEditor {
  /// Uses the keys of emacs or vi from now on, whatever `~/.editrc` says.
  public func use(_ keys: KeyMap) {
    Self.withWide(keys.rawValue) { lineshim_set_key_map(handle, $0) }
    bindRequiredKeys()
  }

  /// Binds the keys that must work, in the map in use.
  func bindRequiredKeys() {
    for binding in KeyBinding.required {
      bind(binding.key, to: usesVi ? binding.insert : binding.emacs, isCommand: false)
      if usesVi { bind(binding.key, to: binding.command, isCommand: true) }
    }
  }

  private func bind(_ key: String, to command: String?, isCommand: Bool) {
    guard let command else { return }
    Self.withWide(key) { key in
      Self.withWide(command) { lineshim_bind(handle, key, $0, isCommand) }
    }
  }
}
