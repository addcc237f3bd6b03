/// Something in a shape that is to be filled in.
struct Blank: Sendable {
  /// How it is read.
  enum Kind: Sendable {
    case name(NameKind, NameUse)
    /// Names with commas between, and `and` before the last; help shows them so.
    case names(NameKind, NameUse, ShownNames)
    /// A name, or `all`.
    case target(NameKind)
    /// A scenario, or several with commas between, each with the folder that it is in behind its quotes.
    case scenario, scenarios
    /// A value with what it does to what stood before.
    case amount
    /// A value without a sign of its own.
    case sum
    /// The value behind `±`.
    case term
    /// More values of a list, each behind a comma, or the last behind `and`.
    case more
    /// An expression of any kind.
    case expression
    /// A number that counts something, or is a part of something, or is an amount of kroner.
    case count, share, kroner
    case year, month, day, text
    /// A year, or a month where something can begin or end within one.
    case turn
    /// One of the words of a position.
    case oneOf(Roles)
    case figure, figures
    /// Values with commas between, none of them a condition.
    case sums
    /// Measures of the fee rules with how much a member has of each, and commas between.
    case measures
    /// A name that `let` gives, which is no word of the language.
    case newWord
    /// An option of the session and its value.
    case setting
    /// The rest of the statement as it is typed: what help is asked about, or a file's path.
    case raw(BlankLabel)
  }

  let kind: Kind
  /// Where the value goes.
  let slot: Slot
  /// What help calls it.
  let label: BlankLabel
  /// The words that end a bare name here, since the rest of the statement can have them; filled in by ``Shape/followed(by:)``.
  var stops: ConceptSet = []

  init(_ kind: Kind, _ slot: Slot, _ label: BlankLabel) {
    self.kind = kind
    self.slot = slot
    self.label = label
  }
}

/// The places of a statement whose values tell what it says.
enum Slot: UInt8, Sendable {
  case name, other, amount, low, high, spread, from, until, share, cost, population, county, kind,
    count
  case step, text, figure, value, lever, axis, second
  case title, caseNumber, body
  case memberClass, measures, previous
}

/// How help writes a list of names.
enum ShownNames: Sendable {
  /// `NAME, …`.
  case several
  /// `NAME, NAME, …`.
  case atLeastTwo
  /// `NAME, NAME`.
  case two
}

/// What a name is used for, which decides about its quotes in the standard layout.
enum NameUse: Sendable {
  /// Something that exists in the budget: quotes only where the name needs them.
  case reference
  /// A scenario, or the name of something new: always in quotes.
  case title
  /// Where quotes have a meaning of their own, or none can be: as it is written.
  case asWritten
}

extension NameKind {
  /// What a name of the kind is used for.
  var use: NameUse {
    switch self {
    case .storedScenario, .figureSource, .budget, .newName: .title
    // Quotes say that a new member is meant where a bare name would count as a slip.
    case .formerMember, .variable, .file, .helpWord, .value: .asWritten
    case .member, .anyMember, .profilingLine, .expenseLine, .ownCost, .notItemisedLine, .position,
      .onCost,
      .fund,
      .income, .activity, .county, .feeNumber, .feeClass, .measure, .subject:
      .reference
    }
  }
}

/// What help writes for a blank, in upper case.
enum BlankLabel: Sendable {
  case name, amount, number, percent, year, month, turn, day, county, text, includedFile, file, word
  case figure, condition, value, values, lever, levers, budget, folder, memberClass, measure
  /// The words that can stand there, with `|` between.
  case words

  /// The word in a language.
  func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .name: language.text(en: "NAME", nb: "NAVN")
    case .amount: language.text(en: "AMOUNT", nb: "BELØP")
    case .number: language.text(en: "NUMBER", nb: "TALL")
    case .percent: language.text(en: "PERCENT", nb: "PROSENT")
    case .year: language.text(en: "YEAR", nb: "ÅR")
    case .month: language.text(en: "MONTH", nb: "MÅNED")
    case .turn: language.text(en: "YEAR|MONTH", nb: "ÅR|MÅNED")
    case .day: language.text(en: "DAY", nb: "DAG")
    case .county: language.text(en: "COUNTY", nb: "FYLKE")
    case .text: language.text(en: "\"TEXT\"", nb: "\"TEKST\"")
    case .includedFile: language.text(en: "\"FILE\"", nb: "\"FIL\"")
    case .file: language.text(en: "FILE", nb: "FIL")
    case .word: language.text(en: "WORD", nb: "ORD")
    case .figure: language.text(en: "FIGURE", nb: "TALL")
    case .condition: language.text(en: "CONDITION", nb: "VILKÅR")
    case .value: language.text(en: "VALUE", nb: "VERDI")
    case .values: language.text(en: "VALUES", nb: "VERDIER")
    case .lever: language.text(en: "LEVER", nb: "STØRRELSE")
    case .levers: language.text(en: "LEVERS", nb: "STØRRELSER")
    case .measure: language.text(en: "MEASURE NUMBER", nb: "GRUNNLAG TALL")
    case .memberClass: language.text(en: "CLASS", nb: "KLASSE")
    case .folder: language.text(en: "\"FOLDER\"", nb: "\"MAPPE\"")
    case .budget: language.text(en: "BUDGET", nb: "BUDSJETT")
    case .words: language.text(en: "KIND", nb: "TYPE")
    }
  }
}
