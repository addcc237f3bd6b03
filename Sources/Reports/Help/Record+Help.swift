import Budget
import ScenarioLanguage
import Session

extension Record {
  /// What help says, in both languages, since machine forms are the same under either.
  init(_ answer: HelpAnswer) {
    switch answer {
    case .alone, .screen: self.init("help")
    case .statement(let form, let now, let decision, _): self.init(form, now: now, decision)
    case .budgetFile(let statement):
      self.init(
        "help",
        [
          (.word, .name(statement.words)), (.grammar, .prose(statement.grammar)),
          (.help, .prose(statement.help)), (.example, .prose(statement.example)),
        ])
    case .keys(let keys):
      self.init("keys", [(.keys, .names(keys.map(\.keys))), (.help, .names(keys.map(\.meaning)))])
    case .problem(let explained):
      let explanation = explained.problem.explanation
      self.init(
        "explanation",
        [
          (.message, .prose(LocalName(localised: explained.problem.message))),
          (.help, .prose(explanation.meaning)), (.remedy, .prose(explanation.remedy)),
          (.lineToTry, .optional(explained.lineToTry)),
          (.related, .list(explained.topics.map { $0.word(in: .english) })),
        ])
    case .assertion(let assertion, let next):
      self.init(
        "explanation",
        [
          (.holds, .truth(assertion.holds)), (.condition, .phrase(assertion.condition)),
          (.lineToTry, next.map { .prose($0) } ?? .blank),
        ])
    case .lesson: self.init(StatementForm.form(of: .tutorial), now: nil, nil)
    case .tutorial(let page):
      self.init(
        "tutorial",
        [
          (.remark, .prose(page.remark)),
          (.step, page.step.map { .whole(Int64($0.number)) } ?? .blank),
          (.title, page.step.map { .prose($0.title) } ?? .blank),
          (.help, page.step.map { .prose($0.text) } ?? .blank),
          (.example, page.step.map { .prose($0.example) } ?? .blank),
        ])
    }
  }

  /// What help says of a word that begins no statement.
  init(_ answer: WordAnswer) {
    self.init(
      "help",
      [
        (.word, .prose(answer.concept.localised { $0.word(in: $1) })),
        (.help, .prose(answer.concept.localised { $0.help(in: $1) })),
      ] + Self.more(answer.concept, now: answer.now))
  }

  private init(_ form: StatementForm?, now: StandingFigure?, _ decision: Decision?) {
    guard let form else {
      self.init("help")
      return
    }
    self.init(
      "help",
      [
        (.word, .name(form.words)), (.grammar, .prose(form.localised { $0.grammar(in: $1) })),
        (.help, .prose(form.localised { $0.help(in: $1) })),
      ] + Self.more(form.concept, now: now)
        + [(.decidedBy, decision.map { .name($0.body.name) } ?? .blank)])
  }

  /// What is said of any word: more of its meaning, how things stand, what else to read.
  private static func more(
    _ concept: Concept, now: StandingFigure?
  ) -> [(heading: FieldLabel, cell: Cell)] {
    [
      (.explanation, .prose(concept.localised { $0.explanation(in: $1) })),
      (.now, now.map { Cell($0.value) } ?? .blank),
      (.related, .list(concept.related.map { $0.word(in: .english) })),
    ]
  }
}

extension LocalName {
  /// What is said in each language.
  init(localised text: (InterfaceLanguage) -> String) {
    self.init(text(.english), norwegian: text(.norwegian))
  }
}
