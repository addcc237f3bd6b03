import ScenarioLanguage

/// A text in both languages of the interface.
public struct Wording: Sendable {
  private let english: String
  private let norwegian: String

  /// A text in English and in Norwegian.
  public init(en english: String, nb norwegian: String) {
    self.english = english
    self.norwegian = norwegian
  }

  /// A text that is the same in both languages.
  public init(_ text: String) { self.init(en: text, nb: text) }

  /// The text in a language.
  public subscript(language: InterfaceLanguage) -> String {
    language.text(en: english, nb: norwegian)
  }
}
