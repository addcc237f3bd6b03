import Lettering

/// A language in which the program speaks; statements are understood in both at any time.
public enum InterfaceLanguage: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Norwegian Bokmål.
  case norwegian = "nb"

  /// The one of two texts that is in this language; only that one is put together.
  @inlinable
  public func text<Text>(
    en english: @autoclosure () -> Text, nb norwegian: @autoclosure () -> Text
  ) -> Text {
    switch self {
    case .english: english()
    case .norwegian: norwegian()
    }
  }

  /// The user's text in the language's quotation marks, made safe and cut as ``DisplayText`` does.
  public func quoted(_ text: some StringProtocol) -> String {
    self.text(en: DisplayText.quoted(text), nb: DisplayText.angled(text))
  }

  /// Words with commas between, and a conjunction before the last: `wages, prices and population`; empty for none.
  public func listing(
    _ words: [String], en english: String = "and", nb norwegian: String = "og"
  ) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let first = words.dropLast().joined(separator: ", ")
    return first + " " + text(en: english, nb: norwegian) + " " + last
  }

  /// The language of a code or locale name such as `nb`, `nn_NO.UTF-8`, `en` or `C`.
  ///
  /// Every Norwegian (`nb`, `nn`, `no`) is ``norwegian``, and everything else is ``english``.
  public init(locale: String) {
    let code = locale.prefix { $0.isLetter }.lowercased()
    self = ["nb", "nn", "no"].contains(code) ? .norwegian : .english
  }

  /// The language that the user asked for: by the option, else by the environment.
  ///
  /// Of the environment the first that is set and not empty decides, in the order `LC_ALL`,
  /// `LC_MESSAGES`, `LANG`; English where none is. An option that is neither English nor Norwegian is
  /// for the command line to refuse; here it counts as English.
  public static func chosen(
    option: String? = nil, lcAll: String? = nil, lcMessages: String? = nil, lang: String? = nil
  ) -> InterfaceLanguage {
    for value in [option, lcAll, lcMessages, lang] {
      if let value, !value.isEmpty { return InterfaceLanguage(locale: value) }
    }
    return .english
  }
}
