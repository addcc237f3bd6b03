import Budget
import Lettering

/// The words of the budget file's format that stand for values: kinds, classes, matters, figures and what is
/// counted.
///
/// Beside those that begin statements and clauses they are what a file has in a language.
enum BudgetValueWord {
  /// A value's word in both languages.
  ///
  /// - Parameters:
  ///   - text: the word as it is written.
  ///   - statement: the statement that it stands in.
  ///   - clause: the clause that it stands in; nil where it is what the statement is about.
  ///   - isFirst: whether it is the first word behind the statement's, numbers aside.
  /// - Returns: the word; nil where the text is a name, or what stands there is none of the format's.
  static func spellings(
    of text: String, in statement: BudgetWord, _ clause: BudgetClauseWord?, isFirst: Bool
  ) -> LocalName? {
    switch (statement, clause) {
    case (.body, .decides?): DecidedMatter(text.lowercased())?.word
    case (.position, .as?), (.position, .of?): concept(text, as: .positionKind)
    case (.column, .as?): EarlierColumn.Kind(text.lowercased())?.word
    case (.fee, .payers?): memberClass(text)
    case (.rebate, .first?): counted(text, FeeRuleWords.years)
    case (.class, nil) where isFirst: memberClass(text)
    case (.printed, nil) where isFirst:
      printedClass(text) ?? concept(text, as: .quantity)
    case (.earlier, nil) where isFirst: concept(text, as: .quantity)
    case _: statement.term.flatMap { counted(text, in: $0, clause, isFirst: isFirst) }
    }
  }

  /// What a term of a fee rule is counted or shared by.
  private static func counted(
    _ text: String, in term: FeeTermKind, _ clause: BudgetClauseWord?, isFirst: Bool
  ) -> LocalName? {
    if clause == nil, isFirst, term.isMeasured { return counted(text, FeeRuleWords.inhabitants) }
    guard clause == .by else { return nil }
    return counted(text, FeeRuleWords.members) ?? counted(text, FeeRuleWords.inhabitants)
  }

  private static func concept(_ text: String, as role: Roles) -> LocalName? {
    Concept.meaning(of: text, as: role).map {
      LocalName($0.word(in: .english), norwegian: $0.word(in: .norwegian))
    }
  }

  private static func memberClass(_ text: String) -> LocalName? {
    MemberKind(classWord: text).map { kind in
      let (english, norwegian) = BudgetWord(kind).spellings
      return LocalName(english, norwegian: norwegian)
    }
  }

  private static func counted(
    _ text: String, _ words: (en: [String], nb: [String])
  ) -> LocalName? {
    FeeRuleWords.isOne(text, of: words) ? LocalName(words.en[0], norwegian: words.nb[0]) : nil
  }

  private static func printedClass(_ text: String) -> LocalName? {
    let classes: [MemberKind?] = MemberKind.allCases + [nil]
    return classes.lazy.map { kind in
      let (english, norwegian) = PrintedAmount.spellings(of: kind)
      return LocalName(english, norwegian: norwegian)
    }.first { $0.english == text.lowercased() || $0.norwegian == text.lowercased() }
  }
}
