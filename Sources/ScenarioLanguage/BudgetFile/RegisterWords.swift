import Budget

/// The words of the statements that declare members and their inhabitants in a budget file, in one language.
package struct RegisterWords: Sendable {
  private let language: InterfaceLanguage

  /// The words in a language.
  package init(in language: InterfaceLanguage) { self.language = language }

  /// Declares a source.
  package var source: String { word(BudgetWord.source.spellings) }
  /// Gives the dates of the inhabitants.
  package var populations: String { word(BudgetWord.populations.spellings) }
  /// Says that the source gives a figure.
  package var given: String { word(BudgetClauseWord.given.spellings) }
  /// Says in which county a member lies, or in which column a figure stands.
  package var `in`: String { word(BudgetClauseWord.in.spellings) }
  /// A member's inhabitants.
  package var population: String { word(BudgetClauseWord.population.spellings) }
  /// How many times a member pays.
  package var weight: String { word(BudgetClauseWord.weight.spellings) }
  /// Gives a figure of a column.
  package var earlier: String { word(BudgetWord.earlier.spellings) }
  /// Says what a figure is of.
  package var of: String { word(BudgetClauseWord.of.spellings) }
  /// Declares a measure.
  package var measure: String { word(BudgetWord.measure.spellings) }
  /// What a member has of a measure.
  package var has: String { word(BudgetClauseWord.has.spellings) }
  /// A member's number in the register.
  package var code: String { word(BudgetClauseWord.code.spellings) }

  /// Declares a member of a kind.
  package func member(_ kind: MemberKind) -> String { word(BudgetWord(kind).spellings) }

  private func word(_ spellings: (en: String, nb: String)) -> String {
    language.text(en: spellings.en, nb: spellings.nb)
  }
}
