import Budget
import Lettering
import ScenarioLanguage
import Session

/// Help for people: the screen by what one wants to do, a statement, a word, a problem, the tutorial.
struct HelpText {
  let language: InterfaceLanguage
  /// The width of the terminal; nil where there is none.
  let width: Int?

  /// The columns that text is wrapped at: a page's where there is no terminal, and no more at a wide one.
  var columns: Int { min(max(width ?? 80, 24), 100) }

  /// What help says.
  func text(_ answer: HelpAnswer) -> String {
    switch answer {
    case .alone(let examples), .screen(let examples):
      HelpScreen(examples: examples, language: language, columns: columns).text
    case .statement(let form, let now, let decision, let examples):
      text(form, now: now, decision, examples)
    case .budgetFile(let statement): text(statement)
    case .keys(let keys): text(keys)
    case .problem(let problem): text(problem)
    case .assertion(let assertion, let next): text(assertion, next: next)
    case .lesson:
      StatementForm.form(of: .tutorial).map {
        text($0, now: nil, nil, .stated(of: $0))
      } ?? ""
    case .tutorial(let page): text(page)
    }
  }

  /// Help about a statement: who decides, its form, meaning, examples, how things stand, and what else to
  /// read.
  private func text(
    _ form: StatementForm, now: StandingFigure?, _ decision: Decision?, _ examples: HelpExamples
  ) -> String {
    let concept = form.concept
    let title = language.text(en: "for example:", nb: "for eksempel:")
    var lines = decision.map { paragraph($0.sentence(language), indent: 0) } ?? []
    lines.append(form.grammarLine(in: language))
    lines += form.legend(in: language).map { "  " + $0 }
    lines += meaning(of: concept) + [title] + self.lines(of: examples.lines(in: language))
    lines += standing(now) + related(to: concept)
    if let declared = inBudgetFile(concept) { lines += self.form(declared) + parts(of: declared) }
    return lines.joined(separator: "\n")
  }

  /// Help about a statement of budget files: its form, meaning, a line of it, and what goes with it.
  private func text(_ statement: BudgetFileStatement) -> String {
    let title = language.text(en: "for example:", nb: "for eksempel:")
    return
      (form(statement) + paragraph(statement.help.text(in: language))
      + [title, "  " + statement.example.text(in: language)] + parts(of: statement))
      .joined(separator: "\n")
  }

  /// The form of a statement of budget files.
  private func form(_ statement: BudgetFileStatement) -> [String] {
    let file = language.text(en: "in a budget file: ", nb: "i en budsjettfil: ")
    return paragraph(file + statement.grammar.text(in: language), indent: 0)
  }

  /// The statements that stand below one in a budget file; nothing where none do.
  private func parts(of statement: BudgetFileStatement) -> [String] {
    let words = statement.parts.map { $0.words.text(in: language) }
    guard !words.isEmpty else { return [] }
    let title = language.text(
      en: "below it, each with its help: ", nb: "under den, alle med sin hjelp: ")
    return paragraph(title + list(words), indent: 0)
  }

  /// What a word means in a budget file, where a statement of one begins with it too.
  private func inBudgetFile(_ concept: Concept) -> BudgetFileStatement? {
    concept.words(in: language).lazy.compactMap(BudgetFileStatement.named).first
  }

  /// The keys, a line each; under each other where the screen is narrow.
  private func text(_ keys: [KeyLine]) -> String {
    let longest = keys.map { $0.keys.text(in: language).displayWidth }.max() ?? 0
    guard columns >= 64 else {
      return keys.map { key in
        ([key.keys.text(in: language)] + paragraph(key.meaning.text(in: language)))
          .joined(separator: "\n")
      }.joined(separator: "\n")
    }
    return keys.flatMap { key -> [String] in
      let lines = paragraph(key.meaning.text(in: language), indent: longest + 2)
      let first = key.keys.text(in: language).padded(to: longest + 2)
      return [first + lines[0].dropFirst(longest + 2)] + lines.dropFirst()
    }.joined(separator: "\n")
  }

  /// Help about a word that begins no statement: its words in both languages, and what it is.
  func text(_ answer: WordAnswer) -> String {
    let concept = answer.concept
    let other: InterfaceLanguage = language == .english ? .norwegian : .english
    let words = concept.words(in: language) + concept.words(in: other)
    let distinct = words.enumerated().filter { words.firstIndex(of: $1) == $0 }.map(\.1)
    let forms = concept.forms.map { $0.concept.word(in: language) }
    let places =
      forms.isEmpty
      ? [] : paragraph(language.text(en: "stands in: ", nb: "står i: ") + list(forms))
    let lines = concept.lines(in: language)
    let title = language.text(en: "for example:", nb: "for eksempel:")
    return
      ([distinct.joined(separator: ", ")] + meaning(of: concept) + places
      + (lines.isEmpty ? [] : [title] + lines.map { "  " + $0 }) + standing(answer.now)
      + related(to: concept) + budgetFile(of: concept)).joined(separator: "\n")
  }

  /// What a word means in a budget file, where a statement of one begins with it too; whoever asks about a figure asks
  /// about that.
  private func budgetFile(of concept: Concept) -> [String] {
    guard !Quantity.allCases.contains(where: { $0.concept == concept }) else { return [] }
    return inBudgetFile(concept).map { [text($0)] } ?? []
  }

  /// The word's line in the vocabulary, and the sentences that say more.
  private func meaning(of concept: Concept) -> [String] {
    let more = concept.explanation(in: language)
    return paragraph(concept.help(in: language)) + (more.isEmpty ? [] : paragraph(more))
  }

  /// The examples, each with what it does as a comment, so that a line can be typed as it stands.
  private func lines(of examples: [HelpExample]) -> [String] {
    // A line that is too long for its comment does not push the others' away.
    let widest = columns / 2
    let longest =
      examples.map { $0.line.displayWidth }.filter { $0 <= widest }
      .max() ?? 0
    return examples.flatMap { example -> [String] in
      let text = DisplayText.safe(example.line)
      // What a line needs before it is a line of its own where both have no room.
      let parts =
        text.displayWidth + 2 <= columns ? [text] : text.split(separator: "; ").map(String.init)
      let comment = example.comment.map { "# " + DisplayText.safe($0) }
      let line = "  " + text.padded(to: longest) + "  " + (comment ?? "")
      if parts.count == 1, comment != nil, line.displayWidth <= columns { return [line] }
      return parts.map { "  " + $0 } + (comment.map { ["      " + $0] } ?? [])
    }
  }

  private func standing(_ now: StandingFigure?) -> [String] {
    guard let now else { return [] }
    let label = now.quantity.concept.label(in: language)
    return [
      language.text(en: "now: ", nb: "nå: ") + label + " " + Shown.value(now.value, language)
        + Words.inYears([now.year].compactMap { $0 }, language)
    ]
  }

  private func related(to concept: Concept) -> [String] {
    let words = concept.related.map { $0.word(in: language) }
    guard !words.isEmpty else { return [] }
    return paragraph(language.text(en: "see also: ", nb: "se også: ") + list(words), indent: 0)
  }

  /// Text wrapped under an indent.
  func paragraph(_ text: String, indent: Int = 2) -> [String] {
    text.wrapped(to: columns - indent).map { spaces(indent) + $0 }
  }

  private func list(_ words: [String]) -> String {
    words.enumerated().filter { words.firstIndex(of: $1) == $0 }.map(\.1).joined(separator: ", ")
  }
}
