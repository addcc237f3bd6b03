/// An option of the session with its value.
public enum SessionOption: Sendable, Hashable {
  /// The language of the interface.
  case language(InterfaceLanguage)
  /// The format of answers.
  case format(OutputFormat)
  /// When colours are used.
  case color(ColorChoice)
  /// Whether the effect of a line is shown while it is typed.
  case live(Bool)
  /// Whether the likely rest of a line stands behind it while it is typed.
  case ghost(Bool)
  /// Whose keys edit a line.
  case keys(EditingKeys)
  /// Whether everything is told in plain lines, for those whose screen is read to them.
  case accessible(Bool)
  /// How finely people are shown amounts.
  case amounts(AmountUnit)
}

/// How finely amounts are shown to people; machine forms have them with two decimals whatever is set.
public enum AmountUnit: String, Sendable, Hashable, CaseIterable {
  /// With two decimals.
  case øre
  /// In whole kroner.
  case kroner
  /// Tables in thousands of kroner, sentences in whole kroner.
  case thousands
}

/// When colours are used; they never carry a meaning of their own.
public enum ColorChoice: String, Sendable, Hashable, CaseIterable {
  /// On a terminal that shows them, unless `NO_COLOR` is set.
  case auto
  /// Everywhere.
  case always
  /// Nowhere.
  case never
}

/// Whose keys edit a line.
public enum EditingKeys: String, Sendable, Hashable, CaseIterable {
  /// Ctrl-A, Ctrl-E, Alt-B and the like.
  case emacs
  /// Insert and command mode.
  case vi
}
