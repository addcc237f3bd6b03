import Budget

/// What a statement's blanks were filled with, and which words and signs of its shape stand there.
struct Slots: Sendable {
  /// What fills a blank.
  enum Value: Sendable {
    case name(NameSyntax)
    case names([NameSyntax])
    case target(TargetSyntax)
    case scenarios([ScenarioSyntax])
    case amount(AmountSyntax)
    case expression(ExpressionSyntax)
    case expressions([ExpressionSyntax])
    case number(NumberSyntax)
    case year(YearSyntax)
    case month(MonthSyntax)
    case day(Day)
    case text(String, SourceRange)
    case word(Concept)
    case figures([QuantitySyntax])
    case measures([MeasureSyntax])
    // The large ones stand apart, so that the others stay cheap to hand on.
    indirect case spread(SpreadSyntax)
    indirect case leverNumber(PlanNumberSyntax, SourceRange)
    indirect case lever(LeverSyntax)
    indirect case axis(AxisSyntax)
    case axes([AxisSyntax])
    indirect case values(AxisValuesSyntax)
  }

  private var slots: [Slot] = []
  private var filled: [Value] = []
  private var words: ConceptSet = []
  /// Whether the sign `!` stands behind the statement's word.
  private(set) var hasExclamation = false

  /// Whether a word of the shape stands in the statement.
  func has(_ concept: Concept) -> Bool { words.contains(concept) }

  /// Empties all slots and keeps their storage.
  mutating func removeAll() {
    slots.removeAll(keepingCapacity: true)
    filled.removeAll(keepingCapacity: true)
    words = []
    hasExclamation = false
  }

  mutating func note(_ concept: Concept) { words.insert(concept) }

  mutating func note(_ sign: Token.Kind) {
    hasExclamation = hasExclamation || sign == .exclamation
  }

  mutating func fill(_ slot: Slot, _ value: Value) {
    slots.append(slot)
    filled.append(value)
  }

  private func value(_ slot: Slot) -> Value? { slots.firstIndex(of: slot).map { filled[$0] } }
}

// What may be left out is nil where it was. What the shape cannot do without is never asked for elsewhere, so
// that its absence is our own bug.
extension Slots {
  func name(_ slot: Slot) -> NameSyntax? {
    if case .name(let name)? = value(slot) { name } else { nil }
  }

  var name: NameSyntax { needed(name(.name)) }

  /// The names of a list; empty where the statement has none.
  var list: [NameSyntax] {
    if case .names(let names)? = value(.name) { names } else { [] }
  }

  var names: [NameSyntax] {
    if case .names(let names)? = value(.name) { names } else { needed(nil) }
  }

  /// The scenarios of a list, or the one of a blank for one.
  func scenarios(_ slot: Slot) -> [ScenarioSyntax] {
    if case .scenarios(let scenarios)? = value(slot) { scenarios } else { [] }
  }

  /// The name of a target that is not `all`.
  var named: NameSyntax? {
    if case .target(.named(let name))? = value(.name) { name } else { nil }
  }

  var target: TargetSyntax {
    if case .target(let target)? = value(.name) { target } else { needed(nil) }
  }

  /// The amount, where it says how far what stands is moved.
  var movement: AmountSyntax? {
    if case .amount(let amount)? = value(.amount) { amount } else { nil }
  }

  var amount: AmountSyntax { needed(movement) }

  func expression(_ slot: Slot) -> ExpressionSyntax? {
    if case .expression(let expression)? = value(slot) { expression } else { nil }
  }

  /// The values of a list.
  func expressions(_ slot: Slot) -> [ExpressionSyntax] {
    if case .expressions(let values)? = value(slot) { values } else { [] }
  }

  /// The values of a list behind its first one.
  var more: [ExpressionSyntax] { expressions(.other) }

  var sum: ExpressionSyntax { needed(expression(.amount)) }

  var condition: ExpressionSyntax { needed(expression(.value)) }

  /// What a new member has of measures.
  var measures: [MeasureSyntax] {
    if case .measures(let measures)? = value(.measures) { measures } else { [] }
  }

  func number(_ slot: Slot) -> NumberSyntax? {
    if case .number(let number)? = value(slot) { number } else { nil }
  }

  var count: NumberSyntax { needed(number(.count)) }

  func month(_ slot: Slot) -> MonthSyntax? {
    if case .month(let month)? = value(slot) { month } else { nil }
  }

  var day: Day? { if case .day(let day)? = value(.from) { day } else { nil } }

  private func year(_ slot: Slot) -> YearSyntax? {
    if case .year(let year)? = value(slot) { year } else { nil }
  }

  var span: SpanSyntax { SpanSyntax(from: year(.from), until: year(.until)) }

  /// When members come or go.
  var months: MonthSpanSyntax { MonthSpanSyntax(from: month(.from), until: month(.until)) }

  func text(_ slot: Slot) -> (content: String, range: SourceRange)? {
    if case .text(let content, let range)? = value(slot) { (content, range) } else { nil }
  }

  var text: (content: String, range: SourceRange)? { text(.text) }

  var word: Concept? { if case .word(let concept)? = value(.kind) { concept } else { nil } }

  var positionKind: PositionKindSyntax { needed(word.flatMap(PositionKindSyntax.init)) }

  /// An option of the session and its value; nil where `set` stands alone.
  var setting: (option: NameSyntax, value: NameSyntax)? {
    if case .names(let words)? = value(.name) { (words[0], words[1]) } else { nil }
  }

  var figures: [QuantitySyntax] {
    if case .figures(let figures)? = value(.figure) { figures } else { [] }
  }

  var figure: QuantitySyntax { needed(figures.first) }

  var spread: SpreadSyntax? {
    if case .spread(let spread)? = value(.spread) { spread } else { nil }
  }

  /// The change of a number of the plan: by an amount, or to a range.
  func changed(_ number: (Slots) -> PlanNumberSyntax) -> StatementSyntax {
    .change(
      spread.map { .uncertain(number(self), $0, span) } ?? .number(number(self), amount, span))
  }

  /// What grows.
  var growth: PlanNumberSyntax {
    let kind = has(.fees) ? .fees : needed(word.flatMap(GrowthKindSyntax.init))
    return .growth(kind, name(.name), of: name(.other))
  }

  var leverNumber: (number: PlanNumberSyntax, range: SourceRange) {
    if case .leverNumber(let number, let range)? = value(.lever) {
      (number, range)
    } else {
      needed(nil)
    }
  }

  func lever(_ slot: Slot = .lever) -> LeverSyntax {
    if case .lever(let lever)? = value(slot) { lever } else { needed(nil) }
  }

  func axis(_ slot: Slot) -> AxisSyntax? {
    if case .axis(let axis)? = value(slot) { axis } else { nil }
  }

  /// What is varied along one side of a table or two; empty where nothing is.
  var axes: [AxisSyntax] {
    if case .axes(let axes)? = value(.axis) { return axes }
    return [axis(.axis), axis(.second)].compactMap(\.self)
  }

  var values: AxisValuesSyntax {
    if case .values(let values)? = value(.value) { values } else { needed(nil) }
  }

  func needed<Part>(_ part: Part?) -> Part {
    guard let part else { preconditionFailure("a blank that the shape needs was not filled") }
    return part
  }
}
