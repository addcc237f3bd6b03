/// What one wants to do with a statement, for grouping in help; in the order of its screen.
public enum StatementCategory: Sendable, Hashable, CaseIterable {
  case figures, members, fees, staff, lines, funds, years, questions, session, stepping, file

  /// The heading of the group: a question or a wish, as a board member has it.
  public func label(in language: InterfaceLanguage) -> String {
    switch self {
    case .figures: language.text(en: "See the figures", nb: "Se tallene")
    case .members:
      language.text(en: "What if a member leaves?", nb: "Hva om et medlem går ut?")
    case .fees: language.text(en: "What if we change the fee?", nb: "Hva om satsen endres?")
    case .staff: language.text(en: "What if we hire?", nb: "Hva om vi ansetter?")
    case .lines: language.text(en: "What if we spend less?", nb: "Hva om vi bruker mindre?")
    case .funds: language.text(en: "What of the funds?", nb: "Hva med fondene?")
    case .years: language.text(en: "What of later years?", nb: "Hva med årene framover?")
    case .questions: language.text(en: "Ask why, find a way", nb: "Spør og finn en vei")
    case .session: language.text(en: "Keep and compare", nb: "Ta vare på, sammenlign")
    case .stepping: language.text(en: "Take back, learn, leave", nb: "Angre, lær, gå ut")
    case .file: language.text(en: "Say what it is about", nb: "Si hva det gjelder")
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
  /// How far the statement acts, and so which texts may hold it.
  public let reach: StatementReach
  /// Which of the examples the screen of help shows; the others' word alone stands there.
  let shown: [Int]
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
    _ concept: Concept, _ category: StatementCategory, reach: StatementReach = .scenario,
    shown: [Int] = [], opening: Opening = .name,
    grammar: @escaping @autoclosure @Sendable () -> (en: String, nb: String),
    examples: @escaping @autoclosure @Sendable () -> (en: [String], nb: [String]),
    parse: @escaping @Sendable (inout Parser) throws(SyntaxFailure) -> StatementSyntax
  ) {
    self.concept = concept
    self.category = category
    self.reach = reach
    self.shown = shown
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

  /// The examples that the screen of help shows; empty where only the statement's word stands there.
  public func shownExamples(in language: InterfaceLanguage) -> [String] {
    let examples = examples(in: language)
    return shown.filter(examples.indices.contains).map { examples[$0] }
  }
}

extension StatementForm {
  /// Every form, in the order of help.
  public static let all =
    feeForms + staffForms + lineForms + fundAndYearForms + fileForms + questionForms
    + whyForms + solvingForms + variationForms + sessionForms

  /// The form that a concept's words begin; nil where they begin none.
  public static func form(of concept: Concept) -> StatementForm? {
    index[Int(concept.rawValue)].map { all[$0] }
  }

  /// The form of the statement that a text begins, whatever follows; nil where it begins none.
  public static func begun(by text: String) -> StatementForm? {
    let words = text.split { $0.isWhitespace || $0 == "!" }.prefix(3)
    for count in stride(from: words.count, to: 0, by: -1) {
      let phrase = words.prefix(count).joined(separator: " ")
      let concept =
        Concept.meaning(of: phrase, as: .statement) ?? Concept.meaning(of: phrase, as: .command)
      if let form = concept.flatMap(form) { return form }
    }
    return nil
  }

  /// The words that begin statements, both languages, in the order of help; for suggestions.
  ///
  /// Signs such as `?` and `:q` are left out, which nothing is a slip of the finger for.
  public static let words: [String] = all.flatMap(\.concept.words).filter {
    $0.first?.isLetter ?? false
  }

  /// The place in ``all`` by concept.
  private static let index: [Int?] = Concept.allCases.map { concept in
    all.firstIndex { $0.concept == concept }
  }
}
