import ScenarioLanguage
import Session

extension Grid {
  /// How the session's options are set, one a row; without a value where a file of the user's decides.
  static func settings(_ settings: SessionSettings, _ language: InterfaceLanguage) -> Grid {
    Grid(
      columns: [.text(.option, language), .text(.value, language)],
      rows: settings.options.map { option, chosen in
        Row(cells: [.text(option.key), .optional(chosen?.word(in: .english))])
      })
  }
}

extension SessionSettings {
  /// The options in the order in which they are shown, each with how it is set.
  var options: [(option: Concept, chosen: SessionOption?)] {
    [
      (.language, .language(language)), (.format, .format(format)), (.color, .color(color)),
      (.live, .live(showsLiveLine)), (.keys, keys.map { .keys($0) }),
    ]
  }

  /// The settings for people: the statements that set what is set.
  func text(in language: InterfaceLanguage) -> String {
    options.map { option, chosen in
      let statement = Concept.set.word(in: language) + " " + option.word(in: language) + " "
      if let chosen { return statement + chosen.word(in: language) }
      let values = SessionOption.words(of: option, in: language).joined(separator: "|")
      return statement + values
        + language.text(en: " (now as ~/.editrc says)", nb: " (nå som i ~/.editrc)")
    }.joined(separator: "\n")
  }
}

extension SessionOption {
  /// The option's name in machine forms.
  var key: String { concept.key }
}

extension Concept {
  /// An option's name in machine forms.
  fileprivate var key: String { self == .language ? "language" : word(in: .english) }
}
