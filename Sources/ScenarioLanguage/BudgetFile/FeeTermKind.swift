import Budget
import Lettering

/// What a kind of term is to budget files, help and explanations; how it is worked out stands in `FeeTerm.Form`.
struct FeeTermKind: Sendable {
  /// A text in English and in Norwegian.
  typealias Texts = (en: String, nb: String)

  /// The word that it begins with in a budget file.
  let word: BudgetWord
  /// What a term is called that has no name of its own.
  let usualName: LocalName
  /// What it consists of in a budget file.
  let grammar: BudgetGrammar
  /// Whether the first name in it is that of a measure.
  let isMeasured: Bool
  /// What it means, in one line, and a line of it.
  let help: Texts
  let example: Texts
  /// What one of its numbers is.
  let number: Texts
  /// What so much more of a measure is to it, where there is room for it; empty where there never is.
  let room: @Sendable (String) -> Texts
  /// Reads it, and its name where it has one.
  let read: @Sendable (BudgetBuilder, BudgetEntry) throws(Diagnostic) -> (LocalName?, FeeTerm.Form)
  /// What is written behind its word for a form of this kind and a name; nil for another kind's.
  let write: @Sendable (BudgetFileWriter, FeeTerm.Form, String) -> [String?]?
  /// How a form of this kind comes about where its number and what a member has do not show it, given what measures
  /// are called; nil where they do.
  let manner: @Sendable (FeeTerm.Form, FeeTermWords) -> String?

  init(
    _ word: BudgetWord, called usualName: LocalName? = nil, _ grammar: BudgetGrammar,
    isMeasured: Bool = true, help: Texts, example: Texts, number: Texts,
    room: @escaping @Sendable (String) -> Texts = { _ in ("", "") },
    read:
      @escaping @Sendable (BudgetBuilder, BudgetEntry) throws(Diagnostic) -> (
        LocalName?, FeeTerm.Form
      ),
    write: @escaping @Sendable (BudgetFileWriter, FeeTerm.Form, String) -> [String?]?,
    manner: @escaping @Sendable (FeeTerm.Form, FeeTermWords) -> String? = { _, _ in nil }
  ) {
    self.word = word
    self.usualName = usualName ?? LocalName(word.spellings.en, norwegian: word.spellings.nb)
    self.grammar = grammar
    self.isMeasured = isMeasured
    self.help = help
    self.example = example
    self.number = number
    self.room = room
    self.read = read
    self.write = write
    self.manner = manner
  }
}

/// What an explanation of a term is told in: a language, what measures are called in it, nil being an equal part, and
/// what the terms of its rule are.
public struct FeeTermWords: Speaking {
  /// The language.
  public let language: InterfaceLanguage
  let name: (FeeBasis?) -> String
  let term: (Int) -> String

  /// Words in a language, with the names of measures and of terms by their places.
  public init(
    _ language: InterfaceLanguage, name: @escaping (FeeBasis?) -> String,
    term: @escaping (Int) -> String
  ) {
    self.language = language
    self.name = name
    self.term = term
  }
}

extension BudgetWord {
  /// The kind of term that the word begins in a fee rule; nil for other words.
  var term: FeeTermKind? { FeeTermKind.all.first { $0.word == self } }
}

extension FeeTerm.Form {
  /// What one of its numbers is, such as a price.
  public var numberName: LocalName {
    let number = FeeTermKind.of(self).number
    return LocalName(number.en, norwegian: number.nb)
  }

  /// How it comes about where its number and what a member has do not show it; nil where they do.
  public func manner(in words: FeeTermWords) -> String? {
    FeeTermKind.of(self).manner(self, words)
  }

  /// What there is room for so much more of a measure in.
  public func room(_ amount: String) -> LocalName {
    let room = FeeTermKind.of(self).room(amount)
    return LocalName(room.en, norwegian: room.nb)
  }
}
