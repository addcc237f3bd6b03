import Budget
import LineEditing
import ScenarioLanguage
import Session

/// Proposes how a line that is being typed goes on: statement words first, then names.
///
/// Works on text and a place in it, without a terminal.
struct Completer {
  let session: Session
  let language: InterfaceLanguage

  /// What can stand at the cursor (a UTF-8 offset), given what stands before it.
  func answer(_ text: String, cursor: Int) -> CompletionAnswer {
    let typed = TypedStatement(text, cursor: cursor)
    guard let concept = typed.concept else {
      return matching(statementWords, typed.fragment, at: typed.fragmentStart, cursor)
    }
    return matching(names(for: concept), typed.fragment, at: typed.fragmentStart, cursor)
  }

  /// A thing that can be written, with what is said of it in a list.
  private struct Proposal {
    let name: String
    let description: String
    /// Whether the name is a word of the language, which needs no quotes.
    var isWord = false
  }

  private var statementWords: [Proposal] {
    let other: InterfaceLanguage = language == .english ? .norwegian : .english
    return [language, other].flatMap { words in
      StatementForm.all.map {
        Proposal(
          name: $0.concept.word(in: words), description: $0.help(in: language), isWord: true)
      }
    }
  }

  private func names(for concept: Concept) -> [Proposal] {
    switch concept {
    case .leave, .weight, .population, .merge: members { _ in true }
    case .join: members { !$0 }
    case .profiling, .spend, .itemise: lines(onlyOf: concept)
    case .cost, .end, .extend, .convert, .makePermanent:
      plan.identifiedPositions.map {
        Proposal(
          name: $0.position.name.text(in: language),
          description: $0.position.kind.adjective(in: language))
      }
    case .fund, .release:
      plan.budget.funds.map {
        Proposal(
          name: $0.name.text(in: language), description: NumberText.kroner($0.opening))
      }
    case .incomeLine:
      plan.incomes.map { Proposal(name: $0.income.name.text(in: language), description: "") }
    case .drop:
      plan.budget.activities.map {
        Proposal(name: $0.name.text(in: language), description: $0.focusArea)
      }
    case .open, .save, .delete, .rename, .compare, .basedOn:
      session.storedNames.map { Proposal(name: $0, description: "") }
    case .show:
      ShowTopic.allCases.map {
        Proposal(
          name: $0.concept.word(in: language), description: $0.concept.help(in: language),
          isWord: true)
      }
    case .help: statementWords
    case .fees: members { _ in true }
    case _: []
    }
  }

  private var plan: Plan { session.planned.plan }

  private func members(_ isWanted: (Bool) -> Bool) -> [Proposal] {
    let year = plan.budget.year
    return plan.members.filter { isWanted(plan.isMember($0.id, in: year)) }.map { id, member in
      let inhabitants = (try? plan.population(of: id, in: year))?.inhabitants ?? 0
      let fee = (try? plan.fee(of: id, in: year)) ?? .zero
      let people = language.text(en: "inh.", nb: "innb.")
      return Proposal(
        name: member.name,
        description: "\(NumberText.whole(inhabitants)) \(people) · \(NumberText.kroner(fee))")
    }
  }

  private func lines(onlyOf concept: Concept) -> [Proposal] {
    let figures = session.planned.outlook.first
    return plan.lines.filter { entry in
      switch concept {
      case .profiling: entry.line.subBudget == plan.profilingSubBudget
      case .itemise: entry.line.containedIn != nil
      case _: true
      }
    }.map { id, line in
      Proposal(
        name: line.name.text(in: language),
        description: figures.amount(of: id).map(NumberText.kroner)
          ?? language.text(en: "missing", nb: "mangler"))
    }
  }

  /// The proposals that begin with what is typed, whatever the case and the spelling of æ ø å.
  private func matching(
    _ proposals: [Proposal], _ fragment: String, at start: Int, _ cursor: Int
  ) -> CompletionAnswer {
    let keys = Folding.keys(of: fragment)
    let fitting = proposals.filter { proposal in
      Folding.keys(of: proposal.name).contains { name in
        keys.contains { name.hasPrefix($0) }
      }
    }
    let replacing = start..<cursor
    guard let first = fitting.first else {
      return CompletionAnswer(replacing: replacing, with: fragment)
    }
    if fitting.allSatisfy({ $0.name == first.name }) {
      return CompletionAnswer(replacing: replacing, with: written(first) + " ")
    }
    return CompletionAnswer(
      replacing: replacing, with: common(fitting.map(\.name), atLeast: fragment),
      candidates: fitting.map { .init($0.name, description: $0.description) })
  }

  /// The name as it is typed: in quotes where it has signs, digits or commas.
  private func written(_ proposal: Proposal) -> String {
    proposal.isWord ? proposal.name : NameSyntax.typed(proposal.name)
  }

  /// The beginning that all names share; what is typed where it shares more after folding.
  private func common(_ names: [String], atLeast fragment: String) -> String {
    guard let first = names.first else { return fragment }
    var shared = Substring(first)
    for name in names.dropFirst() {
      while !name.hasPrefix(shared) { shared.removeLast() }
    }
    return shared.count >= fragment.count ? String(shared) : fragment
  }
}

/// The statement before the cursor, as far as completion needs to know it.
struct TypedStatement {
  /// The statement's word; nil while it is still being typed.
  let concept: Concept?
  /// What has been typed of the word or name at the cursor, without an opening quote.
  let fragment: String
  /// Where the fragment starts, its quote included: a UTF-8 offset.
  let fragmentStart: Int

  init(_ text: String, cursor: Int) {
    let utf8 = text.utf8
    let end = utf8.index(utf8.startIndex, offsetBy: min(cursor, utf8.count))
    let before = text[..<end]
    let statement = before.lastIndex(of: ";").map { before[before.index(after: $0)...] } ?? before
    let trimmed = statement.drop(while: \.isWhitespace)
    guard let (concept, rest) = Self.statementWord(trimmed) else {
      concept = nil
      fragment = String(trimmed)
      fragmentStart = utf8.distance(from: utf8.startIndex, to: trimmed.startIndex)
      return
    }
    // A name begins after the statement's word or after the last comma.
    let part = rest.lastIndex(of: ",").map { rest[rest.index(after: $0)...] } ?? rest
    let name = part.drop(while: \.isWhitespace)
    self.concept = concept
    fragment = String(name.drop { $0 == "\"" })
    fragmentStart = utf8.distance(from: utf8.startIndex, to: name.startIndex)
  }

  /// The statement's word (the longest of several words) and what follows it after a space.
  private static func statementWord(_ text: Substring) -> (Concept, Substring)? {
    var found: (Concept, Substring)?
    for place in text.indices where text[place].isWhitespace {
      for role in [Roles.statement, .command] {
        if let concept = Concept.meaning(of: String(text[..<place]), as: role) {
          found = (concept, text[place...].drop(while: \.isWhitespace))
        }
      }
    }
    return found
  }
}
