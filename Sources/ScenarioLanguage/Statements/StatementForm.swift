import Budget
import Synchronization

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

/// A form of statement: the one entry from which vocabulary, parser, help, completion, formatter and tests
/// read it.
///
/// Adding a statement is adding an entry to one of the tables `StatementForm+….swift`.
///
/// A class, so that looking a form up copies nothing.
public final class StatementForm: Sendable {
  /// The words that begin the statement, and what help says of them.
  let entry: VocabularyEntry
  /// The group in help.
  public let category: StatementCategory
  /// How far the statement acts, and so which texts may hold it.
  public let reach: StatementReach
  /// Which of the examples the screen of help shows; the others' word alone stands there.
  let shown: [Int]
  /// Makes the statement of what its shape was filled with.
  let make: @Sendable (Slots) -> StatementSyntax
  // Shapes and texts are made when they are asked for, so that the table costs nothing at start-up.
  private let lazyShape: LazyShape
  private let exampleLines: @Sendable () -> (en: Examples, nb: Examples)

  init(
    _ entry: VocabularyEntry, _ category: StatementCategory, reach: StatementReach = .scenario,
    shown: [Int] = [], shape: @escaping @autoclosure @Sendable () -> Shape,
    examples: @escaping @autoclosure @Sendable () -> (en: Examples, nb: Examples),
    make: @escaping @Sendable (Slots) -> StatementSyntax
  ) {
    self.entry = entry
    self.category = category
    self.reach = reach
    self.shown = shown
    self.make = make
    lazyShape = LazyShape(shape)
    exampleLines = examples
  }

  /// The concept whose words begin the statement.
  public var concept: Concept { entry.concept }

  /// What stands behind the statement's word.
  var shape: Shape { lazyShape.shape }

  /// Whether an amount can stand right behind the word.
  var beginsWithAmount: Bool { lazyShape.beginsWithAmount }

  /// Whether what follows the word is taken as it is typed: help can be asked about any sign, and a file's
  /// path has its own.
  var readsRawText: Bool {
    shape.blanks.contains { if case .raw = $0.kind { true } else { false } }
  }

  /// How the statement is written, its words in the language, the parts to fill in upper case; on one line,
  /// without what composed parts such as `LEVER` stand for.
  public func grammarLine(in language: InterfaceLanguage) -> String {
    let notation = shape.notation(in: language)
    let isClose = notation.isEmpty || notation.hasPrefix("[!]")
    return concept.word(in: language) + (isClose ? "" : " ") + notation
  }

  /// How the statement is written, and what composed parts in it stand for.
  public func grammar(in language: InterfaceLanguage) -> String {
    let legend = legend(in: language).joined(separator: "; ")
    let isPlain = legend.isEmpty
    return grammarLine(in: language)
      + (isPlain ? "" : language.text(en: ", where ", nb: ", der ") + legend)
  }

  /// What composed parts of the grammar line stand for, a line each: `VALUES is …`.
  public func legend(in language: InterfaceLanguage) -> [String] { shape.legend(in: language) }

  /// The word of a concept as the statement writes it; its first one where the statement does not have it.
  public func word(for concept: Concept, in language: InterfaceLanguage) -> String {
    let own = shape.words.first { $0.concept == concept }
    return own?.text(in: language) ?? concept.word(in: language)
  }

  /// What the statement does, in one line.
  public func help(in language: InterfaceLanguage) -> String { concept.help(in: language) }

  /// Statements of this form that can be typed as they are; at least one.
  public func examples(in language: InterfaceLanguage) -> [String] {
    examples(language).lines
  }

  /// What an example does, in a few words; nil where nothing is said of it.
  public func comment(onExample place: Int, in language: InterfaceLanguage) -> String? {
    let comments = examples(language).comments
    return comments.indices.contains(place) ? comments[place] : nil
  }

  /// The examples that the screen of help shows; empty where only the statement's word stands there.
  public func shownExamples(in language: InterfaceLanguage) -> [String] {
    let examples = examples(in: language)
    return shown.filter(examples.indices.contains).map { examples[$0] }
  }

  private func examples(_ language: InterfaceLanguage) -> Examples {
    let examples = exampleLines()
    return language.text(en: examples.en, nb: examples.nb)
  }
}

extension StatementForm {
  /// The examples of a statement in one language: their lines alone, or each line with what it does.
  struct Examples: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    /// Lines that can be typed as they are.
    let lines: [String]
    /// What each does, in a few words; empty where nothing is said of any.
    let comments: [String]

    init(arrayLiteral lines: String...) {
      self.lines = lines
      comments = []
    }

    init(dictionaryLiteral examples: (String, String)...) {
      lines = examples.map(\.0)
      comments = examples.map(\.1)
    }
  }
}

extension StatementForm {
  /// What of a budget the statement changes, which somebody decides; nil where it changes nothing of it.
  public var matter: DecidedMatter? {
    guard concept != .drop else { return .programme }
    return switch category {
    case .fees: .fees
    case .members: .members
    case .staff: .staff
    case .lines: .lines
    case .funds: .funds
    case .figures, .years, .questions, .session, .stepping, .file: nil
    }
  }

  /// Every form, in the order of help.
  public static let all =
    changeForms + fileForms + questionForms + whyForms + solvingForms + variationForms
    + sessionForms

  private static let changeForms =
    feeForms + memberForms + staffForms + lineForms + fundAndYearForms

  private static let sessionForms = scenarioForms + outsideForms + steppingForms

  /// The form that a concept's words begin; nil where they begin none.
  public static func form(of concept: Concept) -> StatementForm? {
    byConcept[Int(concept.rawValue)]
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

  /// The forms at the places of their concepts; linear, since every start of the program makes it.
  private static let byConcept: [StatementForm?] = {
    var forms = [StatementForm?](repeating: nil, count: Concept.allCases.count)
    for form in all { forms[Int(form.concept.rawValue)] = form }
    return forms
  }()
}

/// A shape that is made when it is first asked for, and what of it is asked often.
private final class LazyShape: @unchecked Sendable {
  private let lock = Mutex(())
  private let isMade = Atomic(false)
  // Written once, under the lock, before `isMade` is set, and read only after that was seen: what an
  // `AtomicLazyReference` does too, at a hundred times the cost of a load.
  private var made: (shape: Shape, beginsWithAmount: Bool) = ([], false)
  private let make: @Sendable () -> Shape

  init(_ make: @escaping @Sendable () -> Shape) { self.make = make }

  var shape: Shape {
    prepare()
    return made.shape
  }

  var beginsWithAmount: Bool {
    prepare()
    return made.beginsWithAmount
  }

  private func prepare() {
    guard !isMade.load(ordering: .acquiring) else { return }
    lock.withLock { _ in
      guard !isMade.load(ordering: .relaxed) else { return }
      let shape = make().followed(by: [])
      made = (shape, shape.beginsWithAmount)
      isMade.store(true, ordering: .releasing)
    }
  }
}
