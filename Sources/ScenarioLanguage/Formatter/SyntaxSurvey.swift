/// What the tokens of a statement do not say by themselves: which of them are names, which signs
/// belong to the value behind them, and what the whole means.
///
/// One walk over the tree finds all three. It is exhaustive, so that a new kind of statement cannot
/// be forgotten here.
struct SyntaxSurvey {
  /// What a name is used for, which decides about its quotes.
  enum NameUse {
    /// Something that exists in the budget: quotes only where the name needs them.
    case reference
    /// A scenario, or the name of something new: always in quotes.
    case title
    /// Where quotes have a meaning of their own, or none can be: as it is written.
    case asWritten
  }

  /// A name and what it is used for.
  struct Name {
    let syntax: NameSyntax
    let use: NameUse
  }

  /// The names by the offset at which they start.
  private(set) var names: [Int: Name] = [:]
  /// The offsets of plus and minus signs that belong to the value behind them.
  private(set) var prefixes: Set<Int> = []
  /// The offsets at which the words of levers start.
  private(set) var levers: Set<Int> = []
  /// The statement without places and quotes: two statements mean the same where these are equal.
  private(set) var meaning: StatementSyntax

  /// Looks over a statement.
  init(_ syntax: StatementSyntax) {
    meaning = syntax
    meaning = looking(at: syntax)
  }

  static let nowhere = SourceRange(0, 0)

  mutating func looking(at name: NameSyntax, _ use: NameUse) -> NameSyntax {
    names[name.range.start] = Name(syntax: name, use: use)
    return NameSyntax(text: name.text, range: Self.nowhere, isQuoted: false)
  }

  mutating func looking(at names: [NameSyntax], _ use: NameUse) -> [NameSyntax] {
    names.map { looking(at: $0, use) }
  }

  mutating func looking(at number: NumberSyntax) -> NumberSyntax {
    NumberSyntax(
      value: number.value, unit: number.unit, isScaled: number.isScaled, range: Self.nowhere)
  }

  mutating func looking(at year: YearSyntax) -> YearSyntax {
    YearSyntax(year: year.year, range: Self.nowhere)
  }

  mutating func notePrefix(at offset: Int) { prefixes.insert(offset) }

  mutating func noteLever(at offset: Int) { levers.insert(offset) }
}

extension SyntaxSurvey {
  private mutating func looking(at syntax: StatementSyntax) -> StatementSyntax {
    switch syntax {
    case .change(let change): .change(looking(at: change))
    case .frame(let frame): .frame(looking(at: frame))
    case .value(let expression): .value(looking(at: expression))
    case .show: syntax
    case .compare(let compare):
      .compare(
        CompareSyntax(
          scenarios: looking(at: compare.scenarios, .title),
          base: compare.base.map { looking(at: $0, .title) },
          quantities: compare.quantities.map { looking(at: $0) }))
    case .why(let why): .why(WhySyntax(figure: looking(at: why.figure), isFull: why.isFull))
    case .bridge(let bridge): .bridge(looking(at: bridge))
    case .solve(let solve): .solve(looking(at: solve))
    case .cheapest(let cheapest): .cheapest(looking(at: cheapest))
    case .variation(let variation): .variation(looking(at: variation))
    case .definition(let name, let value):
      .definition(looking(at: name, .asWritten), looking(at: value))
    case .assertion(let assertion):
      .assertion(
        AssertionSyntax(
          condition: looking(at: assertion.condition),
          tolerance: assertion.tolerance.map { looking(at: $0) },
          bounds: assertion.bounds.map { looking(at: $0) }, message: assertion.message))
    case .command(let command): .command(looking(at: command))
    }
  }

  private mutating func looking(at frame: FrameSyntax) -> FrameSyntax {
    switch frame {
    case .scenario(let name): .scenario(looking(at: name, .title))
    case .basedOn(let name, let link): .basedOn(looking(at: name, .title), link)
    case .note: frame
    case .include(let path, _): .include(path, Self.nowhere)
    }
  }

  private mutating func looking(at form: SavedForm) -> SavedForm {
    if case .basedOn(let name) = form { .basedOn(looking(at: name, .title)) } else { form }
  }

  private mutating func looking(at command: CommandSyntax) -> CommandSyntax {
    switch command {
    case .save(let name, let overwriting, let form):
      .save(
        name.map { looking(at: $0, .title) }, overwriting: overwriting, as: looking(at: form))
    case .open(let name, let discarding):
      .open(looking(at: name, .title), discarding: discarding)
    case .delete(let name): .delete(looking(at: name, .title))
    case .rename(let old, let new):
      .rename(looking(at: old, .title), to: looking(at: new, .title))
    case .undo(let count): .undo(count.map { looking(at: $0) })
    case .redo(let count): .redo(count.map { looking(at: $0) })
    case .help(let words): .help(words.map { looking(at: $0, .asWritten) })
    case .set(let option, let value):
      .set(looking(at: option, .asWritten), value: looking(at: value, .asWritten))
    case .export(let path, let overwriting):
      .export(looking(at: path, .asWritten), overwriting: overwriting)
    case .history(let count): .history(count.map { looking(at: $0) })
    case .new, .list, .settings, .edit, .tutorial, .quit, .apply: command
    }
  }
}

extension SyntaxSurvey {
  mutating func looking(at expression: ExpressionSyntax) -> ExpressionSyntax {
    switch expression {
    case .number(let number): return .number(looking(at: number))
    case .quantity(let quantity): return .quantity(looking(at: quantity))
    case .name(let name): return .name(looking(at: name, .asWritten))
    case .unary(let sign, let operand, let range):
      if sign != .not { notePrefix(at: range.start) }
      return .unary(sign, looking(at: operand), Self.nowhere)
    case .binary(let sign, let left, let right, _):
      return .binary(sign, looking(at: left), looking(at: right), Self.nowhere)
    case .call(let function, let arguments, _):
      return .call(function, arguments.map { looking(at: $0) }, Self.nowhere)
    }
  }

  mutating func looking(at quantity: QuantitySyntax) -> QuantitySyntax {
    QuantitySyntax(
      quantity: quantity.quantity, of: quantity.of.map { looking(at: $0, .reference) },
      at: quantity.at.map { looking(at: $0) },
      scenario: quantity.scenario.map { looking(at: $0, .title) }, range: Self.nowhere)
  }
}
