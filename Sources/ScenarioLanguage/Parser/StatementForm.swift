/// What a statement is about, for grouping in help.
public enum StatementCategory: Sendable, Hashable, CaseIterable {
  case fees, staff, lines, funds, years, file, questions, session

  /// The heading of the group.
  public func label(in language: InterfaceLanguage) -> String {
    switch self {
    case .fees: language.text(en: "Members and fees", nb: "Medlemmer og kontingent")
    case .staff: language.text(en: "Staff", nb: "Ansatte")
    case .lines: language.text(en: "Income and expenses", nb: "Inntekter og utgifter")
    case .funds: language.text(en: "Funds", nb: "Fond")
    case .years: language.text(en: "Years to come", nb: "Årene framover")
    case .file: language.text(en: "A scenario's file", nb: "Scenariofilen")
    case .questions: language.text(en: "Questions", nb: "Spørsmål")
    case .session: language.text(en: "The session", nb: "Økten")
    }
  }
}

/// A form of statement: the one entry from which parser, help, completion and tests read it.
///
/// Adding a statement is adding an entry to one of the tables `StatementForm+….swift`.
public struct StatementForm: Sendable {
  /// The concept whose words begin the statement.
  public let concept: Concept
  /// The group in help.
  public let category: StatementCategory
  /// What must follow the word where it is also a quantity.
  let opening: Opening
  /// Reads what follows the statement's word.
  let parse: @Sendable (inout Parser) throws(SyntaxFailure) -> StatementSyntax
  /// Whether what follows the word is taken as it is typed: help can be asked about any sign, and a file's
  /// path has its own.
  var readsRawText: Bool { concept == .help || concept == .export }
  // Texts are made when they are asked for, so that the table costs nothing at start-up.
  private let grammars: @Sendable () -> (en: String, nb: String)
  private let exampleLines: @Sendable () -> (en: [String], nb: [String])

  /// What follows a statement's word, which tells a change from a quantity of the same name.
  enum Opening {
    /// A name: `population Oslo 5`, but `population + 1` is a value.
    case name
    /// An amount: `rate +10 øre`.
    case amount
    /// A name or an amount: `profiling -500k`, `profiling "Brand Manager" 0`.
    case nameOrAmount
  }

  init(
    _ concept: Concept, _ category: StatementCategory, opening: Opening = .name,
    grammar: @escaping @autoclosure @Sendable () -> (en: String, nb: String),
    examples: @escaping @autoclosure @Sendable () -> (en: [String], nb: [String]),
    parse: @escaping @Sendable (inout Parser) throws(SyntaxFailure) -> StatementSyntax
  ) {
    self.concept = concept
    self.category = category
    self.opening = opening
    self.parse = parse
    grammars = grammar
    exampleLines = examples
  }

  /// How the statement is written, its words in the language, the parts to fill in upper case.
  public func grammar(in language: InterfaceLanguage) -> String {
    let grammar = grammars()
    return language.text(en: grammar.en, nb: grammar.nb)
  }

  /// What the statement does, in one line.
  public func help(in language: InterfaceLanguage) -> String { concept.help(in: language) }

  /// Statements of this form that can be typed as they are; at least one.
  public func examples(in language: InterfaceLanguage) -> [String] {
    let examples = exampleLines()
    return language.text(en: examples.en, nb: examples.nb)
  }
}

extension StatementForm {
  /// Every form, in the order of help.
  public static let all =
    feeForms + staffForms + lineForms + fundAndYearForms + fileForms + questionForms
    + sessionForms

  /// The form that a concept's words begin; nil where they begin none.
  public static func form(of concept: Concept) -> StatementForm? {
    index[Int(concept.rawValue)].map { all[$0] }
  }

  /// The words that begin statements, both languages, in the order of help; for suggestions.
  public static let words: [String] = all.flatMap(\.concept.words)

  /// The place in ``all`` by concept.
  private static let index: [Int?] = Concept.allCases.map { concept in
    all.firstIndex { $0.concept == concept }
  }
}
