import Lettering

extension SessionOption {
  /// The option that two words set, in either language; nil where the second is no value of the first.
  public init?(_ option: Concept, value: String) {
    let found = Self.values(of: option).first { entry in
      entry.words.contains { Folding.matches($0, value) }
    }
    guard let found else { return nil }
    self = found.option
  }

  /// The values that an option can have, each by the word to write for it; empty for what is no option.
  public static func words(of option: Concept, in language: InterfaceLanguage) -> [String] {
    values(of: option).map { $0.option.word(in: language) }
  }

  /// What `set` can set.
  public static var options: [Concept] { Concept.shown(as: .option) }

  /// The options of `set` with their values, in the notation of help.
  static func notation(in language: InterfaceLanguage) -> String {
    options.map { option in
      option.word(in: language) + " " + words(of: option, in: language).joined(separator: "|")
    }.joined(separator: " | ")
  }

  /// The word to write for the option's value.
  public func word(in language: InterfaceLanguage) -> String {
    switch self {
    case .language(let chosen): chosen.rawValue
    case .format(let format): format.rawValue
    case .color(.auto): "auto"
    case .color(.always): language.text(en: "always", nb: "alltid")
    case .color(.never): language.text(en: "never", nb: "aldri")
    case .live(true), .ghost(true), .accessible(true): language.text(en: "on", nb: "på")
    case .live(false), .ghost(false), .accessible(false): language.text(en: "off", nb: "av")
    case .keys(let keys): keys.rawValue
    case .amounts(.øre): "øre"
    case .amounts(.kroner): "kroner"
    case .amounts(.thousands): language.text(en: "thousands", nb: "tusen")
    }
  }

  /// The concept whose word names the option.
  public var concept: Concept {
    switch self {
    case .language: .language
    case .format: .format
    case .color: .color
    case .live: .live
    case .ghost: .ghost
    case .keys: .keys
    case .amounts: .amounts
    case .accessible: .accessible
    }
  }

  /// The values of an option with the words that mean them, those of both languages among them.
  private static func values(of option: Concept) -> [(option: SessionOption, words: [String])] {
    switch option {
    case .language:
      [
        (.language(.norwegian), ["nb", "nn", "no", "norsk", "bokmål"]),
        (.language(.english), ["en", "english", "engelsk"]),
      ]
    case .format: OutputFormat.allCases.map { (.format($0), [$0.rawValue]) }
    case .color: ColorChoice.allCases.map { both(.color($0)) }
    case .live: [both(.live(true)), both(.live(false))]
    case .ghost: [both(.ghost(true)), both(.ghost(false))]
    case .amounts: AmountUnit.allCases.map { both(.amounts($0)) }
    case .accessible: [both(.accessible(true)), both(.accessible(false))]
    case .keys: EditingKeys.allCases.map { (.keys($0), [$0.rawValue]) }
    case _: []
    }
  }

  private static func both(_ option: SessionOption) -> (option: SessionOption, words: [String]) {
    (option, InterfaceLanguage.allCases.map { option.word(in: $0) })
  }
}
