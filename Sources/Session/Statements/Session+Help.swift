import Budget
import Lettering
import ScenarioLanguage

extension Session {
  /// Help about a statement by one of its words, else about any other word of the language.
  ///
  /// Of several words the first that mean something count: `help fees of Oslo` is help about fees. Words
  /// such as `me` and `with` are passed over, and with them alone it is the screen.
  func help(_ name: NameSyntax) throws(Diagnostic) -> Answer {
    var words = name.text.split { $0.isWhitespace || "?!.,:()".contains($0) }.map(String.init)
    // A phrase such as `til og med` may hold a word that is passed over elsewhere.
    if let answer = help(about: words.joined(separator: " ")) { return answer }
    words.removeAll { Self.fillers.contains(Folding.key(of: $0)) }
    guard let first = words.first else {
      // A sign alone can still be a word: `help ?`.
      return .help(.screen(screenExamples))
    }
    for count in stride(from: min(3, words.count), to: 0, by: -1) {
      if let answer = help(about: words.prefix(count).joined(separator: " ")) { return answer }
    }
    if let form = StatementForm.begun(by: "make " + first) { return .help(statement(form)) }
    let known = StatementForm.words + Concept.allCases.flatMap(\.words).filter { $0.count > 1 }
    let nearest = nearestNames(to: words.joined(separator: " "), in: known)
    throw Diagnostic(
      SessionProblem.unknownHelpTopic(name.text, nearest: nearest), at: name.range,
      fix: SourceEdit(range: name.range, replacement: nearest.first ?? ""))
  }

  private func help(about phrase: String) -> Answer? {
    // A sign is no word of the vocabulary, but people ask what it means.
    let meanings = Concept.ofSign(phrase).map { [$0] } ?? Concept.meanings(of: phrase)
    if meanings.contains(.help) { return .help(.screen(screenExamples)) }
    if let form = meanings.lazy.compactMap(StatementForm.form).first {
      return .help(statement(form))
    }
    if meanings.contains(.keys), let keys = surroundings.keys { return .help(.keys(keys())) }
    if let first = meanings.first { return .word(WordAnswer(concept: first, now: standing(first))) }
    return BudgetFileStatement.named(phrase).map { .help(.budgetFile($0)) }
  }

  private func statement(_ form: StatementForm) -> HelpAnswer {
    .statement(
      form, now: standing(form.concept),
      form.matter.flatMap { planned.plan.budget.decision(on: $0) }, examples: examples(of: form))
  }

  /// How things stand with what a word is about.
  private func standing(_ concept: Concept) -> StandingFigure? {
    guard let quantity = concept.standing else { return nil }
    // A figure that the budget does not have has no value, and help goes without.
    return (try? evaluator.value(of: .quantity(QuantitySyntax(quantity: quantity, range: nowhere))))
      .map { StandingFigure(quantity: quantity, value: $0, year: budgetYearOfSeveral) }
  }

  private var nowhere: SourceRange { SourceRange(0, 0) }

  /// Words beside what help is asked about, folded.
  private static let fillers: Set<String> = [
    "me", "about", "with", "please", "the", "a", "how", "do", "i", "to", "meg", "om", "med", "den",
    "det",
    "hvordan", "jeg", "er", "is", "what", "hva",
  ]
}
