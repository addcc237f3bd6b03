import Budget
import ScenarioLanguage

/// Help for people: an overview by subject, or one statement with its examples.
struct HelpText {
  let language: InterfaceLanguage
  let width: Int?

  /// Help about a statement; the overview where there is none.
  func text(_ form: StatementForm?) -> String {
    guard let form else { return overview }
    let examples = form.examples(in: language).map { "  " + $0 }
    let title = language.text(en: "for example:", nb: "for eksempel:")
    return ([form.grammar(in: language), "  " + form.help(in: language), title] + examples)
      .joined(separator: "\n")
  }

  /// Help about a word that begins no statement: its words in both languages, and what it is.
  func text(_ concept: Concept) -> String {
    let words = concept.words(in: .english) + concept.words(in: .norwegian)
    let distinct = words.enumerated().filter { words.firstIndex(of: $1) == $0 }.map(\.1)
    return distinct.joined(separator: ", ") + "\n  " + concept.help(in: language)
  }

  /// The figures that can be asked for by name, wrapped under their heading.
  private var figures: String {
    let names = Quantity.allCases.map { $0.concept.word(in: language) }.joined(separator: " ")
    let title = language.text(
      en: "Figures (each also of a NAME, at a YEAR, in a SCENARIO)",
      nb: "Tall (hvert også av et NAVN, i et ÅR, i et SCENARIO)")
    let lines = names.wrapped(to: max(24, (width ?? 80) - 2)).map { "  " + $0 }
    return ([title] + lines).joined(separator: "\n")
  }

  private var overview: String {
    let groups = StatementCategory.allCases.compactMap { category -> String? in
      let forms = StatementForm.all.filter { $0.category == category }
      guard !forms.isEmpty else { return nil }
      return category.label(in: language) + "\n" + forms.map(line).joined(separator: "\n")
    }
    let more = language.text(
      en: "help WORD says more, with examples", nb: "hjelp ORD sier mer, med eksempler")
    return (groups + [figures, more]).joined(separator: "\n\n")
  }

  /// Where the meanings begin: after the longest word.
  private var indent: Int {
    (StatementForm.all.map { $0.concept.word(in: language).displayWidth }.max() ?? 0) + 4
  }

  /// A statement's word and meaning, wrapped under itself.
  private func line(_ form: StatementForm) -> String {
    let word = "  " + form.concept.word(in: language)
    let help = form.help(in: language)
    // A terminal narrower than this has no room for two columns at all.
    let lines = help.wrapped(to: max(24, (width ?? 1_000) - indent))
    let first = word.padded(to: indent) + lines[0]
    return ([first] + lines.dropFirst().map { spaces(indent) + $0 }).joined(separator: "\n")
  }
}
