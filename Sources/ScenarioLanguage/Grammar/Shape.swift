/// How a statement is written behind its word: words, signs and blanks to fill in, as data.
///
/// The one place that knows a statement's grammar. The parser reads along it and thereby notes what could
/// stand at a cursor and what each token was read as; help writes it out (``notation(in:)``); the words that
/// end a bare name follow from it (``followed(by:)``).
indirect enum Shape: Sendable {
  /// A word or phrase of the language.
  case word(ShapeWord)
  /// A sign: `!`, `=`, `±`, `..`.
  case sign(Token.Kind)
  /// What joins the two last of a list: a comma, or `and`.
  case joint
  /// Something to fill in.
  case blank(Blank)
  case sequence([Shape])
  case optional(Shape)
  /// One of several; the first whose beginning stands there, else the first that begins with a name or value.
  case alternatives([Alternative])
  /// Parts that each begin with a word of their own, in any order, each at most once.
  case clauses([Clause])
  /// One blank and what can follow it, shown under a name of its own for each: a `CONDITION` with a tolerance,
  /// a `FIGURE` between bounds.
  case branches(Blank, [Branch])
  /// Several blanks that make one value, which help may show by a name; the part is what is missing where
  /// nothing of it stands there.
  case composed(Composition)
  /// What only a name in quotes can have behind it; a bare one goes on to the statement's end.
  case behindQuotes(Shape, of: Slot = .name)
}

/// One of several shapes, with what tells whether it stands there.
struct Alternative: Sendable {
  let shape: Shape
  /// Whether the token at its beginning tells that.
  let isTold: Bool
  /// The word that alone tells it; nil where more does.
  let opening: ShapeWord?

  init(_ shape: Shape) {
    self.shape = shape
    isTold = shape.isTold
    opening = shape.opening
  }
}

/// A word or phrase of a shape.
struct ShapeWord: Sendable {
  let concept: Concept
  /// The position in which it is meant.
  let role: Roles
  /// Which of the concept's words help shows and the formatter writes.
  let spelling: Int

  init(_ concept: Concept, _ role: Roles = .argument, spelling: Int = 0) {
    self.concept = concept
    self.role = role
    self.spelling = spelling
  }
}

/// A part of a statement that begins with a word, and can stand before or behind others of its kind.
struct Clause: Sendable {
  let word: ShapeWord
  var rest: Shape
  /// Clauses that say more about this one, and are shown inside it; they are read like all others.
  var details: [Clause]
  /// Whether help shows and completion proposes it; one that is only read is refused by what it means.
  let isShown: Bool
  /// Whether its year is understood without its word, directly behind another word: `show 2021`.
  let omitsWord: Bool

  init(
    _ concept: Concept, _ rest: Shape = [], details: [Clause] = [],
    isShown: Bool = true, omitsWord: Bool = false, role: Roles = .argument, spelling: Int = 0
  ) {
    word = ShapeWord(concept, role, spelling: spelling)
    self.rest = rest
    self.details = details
    self.isShown = isShown
    self.omitsWord = omitsWord
  }
}

/// What can follow a blank that is read the same way in all its uses.
struct Branch: Sendable {
  /// What help calls the blank in this use.
  let label: BlankLabel
  var rest: Shape
}

/// A value that several parts make.
struct Composition: Sendable {
  let slot: Slot
  /// What help shows for it; nil where it shows the parts.
  let label: BlankLabel?
  /// What a problem calls it.
  let part: ExpectedPart
  var shape: Shape
  /// Makes the value of the parts, which stand in a stretch of the source.
  let make: @Sendable (Slots, SourceRange) -> Slots.Value
}

extension Shape: ExpressibleByArrayLiteral {
  init(arrayLiteral parts: Shape...) { self = .sequence(parts) }
}

extension Shape {
  /// A word, in the spelling of that number of the concept's words.
  static func word(_ concept: Concept, _ role: Roles = .argument, spelling: Int = 0) -> Shape {
    .word(ShapeWord(concept, role, spelling: spelling))
  }

  /// One of several.
  static func choice(_ parts: [Shape]) -> Shape { .alternatives(parts.map(Alternative.init)) }

  /// A name of something.
  static func name(
    _ kind: NameKind, _ slot: Slot = .name, use: NameUse? = nil, label: BlankLabel = .name,
    endingBefore stops: ConceptSet = []
  ) -> Shape {
    var blank = Blank(.name(kind, use ?? kind.use), slot, label)
    blank.stops = stops
    return .blank(blank)
  }

  /// Names with commas between.
  static func names(_ kind: NameKind, shown: ShownNames = .several) -> Shape {
    .blank(Blank(.names(kind, kind.use, shown), .name, .name))
  }

  /// A name, or `all`.
  static func target(_ kind: NameKind) -> Shape { .blank(Blank(.target(kind), .name, .name)) }

  /// A value without a sign of its own.
  static func sum(_ slot: Slot = .amount, label: BlankLabel = .amount) -> Shape {
    .blank(Blank(.sum, slot, label))
  }

  /// An amount: a value, or how far what stands is moved.
  static let amount = amount(.amount)

  /// An amount that help calls something else.
  static func amount(_ label: BlankLabel) -> Shape { .blank(Blank(.amount, .amount, label)) }

  /// A year.
  static func year(_ slot: Slot) -> Shape { .blank(Blank(.year, slot, .year)) }

  /// A month, or a year in its place.
  static func month(_ slot: Slot) -> Shape { .blank(Blank(.month, slot, .month)) }

  /// A year, or a month where something can begin or end within one.
  static func turn(_ slot: Slot) -> Shape { .blank(Blank(.turn, slot, .turn)) }

  /// A number that counts something.
  static let count = Shape.blank(Blank(.count, .count, .number))

  /// A percentage.
  static let share = Shape.blank(Blank(.share, .share, .percent))

  /// One of the words of a position.
  static func oneOf(_ role: Roles) -> Shape { .blank(Blank(.oneOf(role), .kind, .words)) }

  /// A name's Norwegian form behind it, where that is in quotes.
  static func norwegianName(of slot: Slot, in other: Slot) -> Shape {
    .behindQuotes([.word(.norwegian, .link), .name(.newName, other)], of: slot)
  }

  /// A text in quotes.
  static func text(_ label: BlankLabel = .text) -> Shape { .blank(Blank(.text, .text, label)) }

  /// A figure of the budget with its qualifiers.
  static let figure = Shape.blank(Blank(.figure, .figure, .figure))

  /// Figures with commas between.
  static let figures = Shape.blank(Blank(.figures, .figure, .figure))

  /// Figures, and what is worked out from them, with commas between.
  static let sums = Shape.blank(Blank(.sums, .figure, .figure))

  /// An expression.
  static func expression(_ label: BlankLabel) -> Shape {
    .blank(Blank(.expression, .value, label))
  }

  /// The rest of the line as it is typed.
  static func raw(_ label: BlankLabel) -> Shape { .blank(Blank(.raw(label), .name, label)) }

  /// The sign that gives up what is unsaved or overwrites.
  static let forced = Shape.optional(.sign(.exclamation))
}

extension Clause {
  /// `from YEAR`.
  static let from = Clause(.from, .year(.from))
  /// `until YEAR`.
  static let until = Clause(.until, .year(.until))
  /// `from YEAR|MONTH`.
  static let fromTurn = Clause(.from, .turn(.from))
  /// `until YEAR|MONTH`.
  static let untilTurn = Clause(.until, .turn(.until))
  /// An `until` that is read so that the model can say why it cannot be.
  static let refusedUntil = Clause(.until, .year(.until), isShown: false)
}

extension Shape {
  /// The years of a change.
  static let span = Shape.clauses([.from, .until])
  /// The years or months of a coming or going.
  static let months = Shape.clauses([.fromTurn, .untilTurn])
  /// The first year of a change that has no last one.
  static let beginning = Shape.clauses([.from, .refusedUntil])

  /// A number of the fee rules, of all that have one of the name or of those of one class.
  static let feeNumber: Shape = [
    .name(.feeNumber), .optional([.word(.of), .name(.feeClass, .other, label: .memberClass)]),
  ]

  /// What grows: a kind, or of fees one number of the rules.
  static let growing = Shape.choice([
    .oneOf(.growthKind), [.word(.fees, .quantity), .optional(.feeNumber)],
  ])

  /// An amount, or a range in which it lies.
  static func amountOrSpread(_ label: BlankLabel = .amount) -> Shape {
    .choice([.amount, .composed(.plusMinus), .composed(.between(label))])
  }
}
