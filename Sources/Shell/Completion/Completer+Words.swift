import Budget
import ScenarioLanguage
import Session

extension Completer {
  /// A word of the language: in the interface's own first, with what it means.
  func proposal(of concept: Concept, as role: Roles) -> CompletionProposal {
    let other: InterfaceLanguage = language == .english ? .norwegian : .english
    var spellings = [concept.word(in: language), concept.word(in: other)]
    spellings += concept.words(in: language).dropFirst() + concept.words(in: other).dropFirst()
    if role == .unit, concept == .percent { spellings.insert("%", at: 0) }
    var proposal = CompletionProposal(
      spellings, role == .function ? .function : .word,
      description: description(of: concept, as: role))
    proposal.foreign = Set(concept.words(in: other)).subtracting(concept.words(in: language))
    return proposal
  }

  private func description(of concept: Concept, as role: Roles) -> String {
    // The help of a word that begins a statement is about that statement.
    let isStatement = !concept.roles.isDisjoint(with: [.statement, .command])
    let beginsOne = role == .statement || role == .command || role == .topic
    let help = isStatement && !beginsOne ? concept.label(in: language) : concept.help(in: language)
    guard role == .quantity,
      let quantity = Quantity.allCases.first(where: { $0.concept == concept }),
      let value = session.planned.outlook.first.value(of: quantity)
    else { return help }
    return text(value) + " · " + help
  }

  /// The years of the plan, with the free reserve at their end.
  var years: [CompletionProposal] {
    session.planned.outlook.years.map { figures in
      CompletionProposal(
        ["\(figures.year.number)"], .word,
        description: Concept.free.label(in: language) + " "
          + NumberText.kroner(figures.closing.free))
    }
  }

  /// The words that help explains, statements first.
  var helpWords: [CompletionProposal] {
    let statements = StatementForm.all.map(\.concept)
    let others = Concept.allCases.filter { !statements.contains($0) }
    return (statements + others).map { concept in
      proposal(of: concept, as: statements.contains(concept) ? .statement : .argument)
    }
  }

  /// The values of an option of `set`.
  func values(of option: Concept) -> [CompletionProposal] {
    SessionOption.words(of: option, in: language).map { word in
      CompletionProposal(
        [word], .word, description: InterfaceLanguage(rawValue: word)?.ownName ?? "")
    }
  }

  /// A figure with its unit.
  func text(_ figure: FigureValue) -> String {
    switch figure {
    case .money(let money): NumberText.kroner(money)
    case .rate(let rate): NumberText.rate(rate) + NumberText.gap + "kr"
    case .feeNumber(let number, let unit): NumberText.feeNumber(number, unit)
    case .inhabitants(let count): inhabitants(count)
    case .members(let count), .positions(let count): NumberText.whole(Int64(count))
    case .missing: missing
    }
  }

  /// The value of a `let` name.
  func text(_ value: Value) -> String {
    switch value {
    case .number(let number, .price):
      NumberText.number(number, decimals: 8, least: 2) + NumberText.gap + "kr"
    case .number(let number, .kroner), .number(let number, .rate):
      NumberText.number(number, decimals: 4, least: 2) + NumberText.gap + "kr"
    case .number(let number, .percent): NumberText.percent(number)
    case .number(let number, .inhabitants), .number(let number, .members),
      .number(let number, .positions), .number(let number, .number):
      NumberText.number(number, decimals: 4)
    case .truth(let holds):
      holds
        ? language.text(en: "holds", nb: "stemmer")
        : language.text(en: "does not hold", nb: "stemmer ikke")
    case .missing: missing
    }
  }

  /// How many live there.
  func inhabitants(_ count: Int64) -> String {
    NumberText.whole(count) + NumberText.gap + language.text(en: "inh.", nb: "innb.")
  }

  /// What is said of a line that the document names without an amount.
  var missing: String { language.text(en: "missing", nb: "mangler") }
}

extension InterfaceLanguage {
  /// What its speakers call it.
  fileprivate var ownName: String { text(en: "English", nb: "norsk") }
}

extension NumberText {
  /// U+00A0, so that a number and its unit never stand on two lines.
  fileprivate static let gap = "\u{A0}"
}
