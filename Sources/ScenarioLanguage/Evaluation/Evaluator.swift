import Budget

/// Works out expressions against a plan, exactly, without changing anything.
public struct Evaluator {
  let context: any FigureContext

  /// An evaluator of expressions that refer to `context`.
  public init(_ context: any FigureContext) { self.context = context }

  /// The value of an expression.
  ///
  /// - Throws: a diagnostic at the part of the expression that has no value.
  public func value(of expression: ExpressionSyntax) throws(Diagnostic) -> Value {
    switch expression {
    case .number(let number):
      do { return try Value(number) } catch {
        throw Diagnostic(EvaluationProblem.arithmetic(error), at: number.range)
      }
    case .quantity(let quantity): return try value(of: quantity)
    case .name(let name):
      if let value = context.value(of: name.text) { return value }
      guard name.text != LastAnswer.name else {
        throw Diagnostic(EvaluationProblem.noLastAnswer, at: name.range)
      }
      let nearest = nearestNames(
        to: name.text, in: context.definedNames + Quantity.ofAlliance.flatMap(\.concept.words))
      throw Diagnostic(
        EvaluationProblem.unknownWord(name.text, nearest: nearest), at: name.range,
        fix: nearest.first.map { SourceEdit(range: name.range, replacement: $0) })
    case .unary(let sign, let operand, let range):
      let value = try value(of: operand)
      return try located(range) { () throws(EvaluationProblem) in try sign.applied(to: value) }
    case .binary(let operation, let left, let right, _):
      return try value(of: operation, left, right, at: expression.range)
    case .call(let function, let arguments, let range):
      let values = try alike(arguments)
      return try located(range) { () throws(EvaluationProblem) in try function.applied(to: values) }
    }
  }

  /// The value of two operands; the right one of `and` and `or` is looked at only where it decides.
  private func value(
    of operation: BinaryOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax,
    at range: SourceRange
  ) throws(Diagnostic) -> Value {
    switch operation {
    case .and, .or:
      let first = try value(of: left)
      let decides = Value.truth(operation == .or)
      if first == decides { return first }
      let second = try value(of: right)
      return try located(range) { () throws(EvaluationProblem) in
        try Value.combined(operation, first, second)
      }
    case .multiply:
      let sides = (try value(of: left), try value(of: right))
      return try located(range) { () throws(EvaluationProblem) in
        try Value.combined(operation, sides.0, sides.1)
      }
    case .add, .subtract, .divide, .equal, .notEqual, .less, .lessOrEqual, .greater,
      .greaterOrEqual:
      let sides = try alike([left, right])
      return try located(range) { () throws(EvaluationProblem) in
        try Value.combined(operation, sides[0], sides[1])
      }
    }
  }

  /// The values of expressions that stand beside each other, in order.
  ///
  /// Kroner and øre that are written out are kroner per inhabitant beside a rate, as in a change of it;
  /// kroner worked out from something are not.
  ///
  /// - Throws: a diagnostic at the part of an expression that has no value.
  public func alike(_ expressions: [ExpressionSyntax]) throws(Diagnostic) -> [Value] {
    var values: [Value] = []
    for expression in expressions { values.append(try value(of: expression)) }
    guard values.contains(where: { $0.kind == .rate }) else { return values }
    return zip(expressions, values).map { expression, value in
      guard expression.isWrittenOut, case .number(let number, .kroner) = value else { return value }
      return .number(number, .rate)
    }
  }

  /// The value of a quantity with its qualifiers.
  ///
  /// - Throws: a diagnostic where the name, year or scenario does not fit.
  public func value(of syntax: QuantitySyntax) throws(Diagnostic) -> Value {
    if let column = context.current.plan.column(of: syntax) {
      return try value(of: syntax, in: column)
    }
    let source = try syntax.scenario.map { name throws(Diagnostic) in try context.scenario(name) }
    let planned = source ?? context.current
    let year = syntax.at?.year ?? planned.plan.firstYear
    guard let figures = planned.outlook[year] else {
      let years = planned.plan.years
      throw Diagnostic(
        EvaluationProblem.outsidePlan(
          year, first: years[0], last: years[years.count - 1]),
        at: syntax.at?.range ?? syntax.range)
    }
    let syntax = planned.plan.hasFeeRules ? syntax.underRules : syntax
    guard let name = syntax.number ?? syntax.of else {
      guard let figure = figures.value(of: syntax.quantity) else {
        throw Diagnostic(EvaluationProblem.noSuchFigure(syntax.quantity), at: syntax.range)
      }
      return try made(figure, name: syntax.quantity.rawValue, at: syntax.range)
    }
    return try value(of: syntax, named: name, in: planned, figures)
  }

  /// The value of a quantity in a column of the budget.
  private func value(
    of syntax: QuantitySyntax, in id: ColumnID
  ) throws(Diagnostic) -> Value {
    let plan = context.current.plan
    let column = plan.budget.column(id)
    guard column.kind != .proposal else {
      var own = syntax
      own.scenario = nil
      return try value(of: own)
    }
    if let at = syntax.at, at.year != column.year {
      throw Diagnostic(
        EvaluationProblem.columnOfYear(column: column.name.english, column.year), at: at.range)
    }
    let subject = try plan.subject(of: syntax)
    let name = syntax.of?.text ?? syntax.quantity.rawValue
    do {
      let cell = try ColumnFigures(plan.budget).figure(syntax.quantity, subject, in: id)
      guard let value = cell.value, value != .missing else {
        return .missing(name, column: column.name.english)
      }
      return try Value(value, name: name)
    } catch { throw Diagnostic(EvaluationProblem.arithmetic(error), at: syntax.range) }
  }

  private func value(
    of syntax: QuantitySyntax, named name: NameSyntax, in planned: PlannedBudget,
    _ figures: YearFigures
  ) throws(Diagnostic) -> Value {
    let subject = try planned.plan.subject(of: syntax)
    do {
      guard let subject,
        let figure = try planned.plan.value(of: syntax.quantity, subject, in: figures)
      else {
        if case .feeNumber(let ids, nil)? = subject, let id = ids.first,
          let problem = planned.plan.budget.severalNumbers(of: id)
        {
          throw Diagnostic(problem, at: syntax.range)
        }
        throw Diagnostic(
          EvaluationProblem.notAFigure(syntax.quantity, of: name.text), at: syntax.range)
      }
      return try made(figure, name: name.text, at: syntax.range)
    } catch let problem as ChangeProblem {
      throw Diagnostic(problem, at: syntax.range)
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch { throw Diagnostic(EvaluationProblem.arithmetic(.overflow), at: syntax.range) }
  }

  private func made(
    _ figure: FigureValue, name: String, at range: SourceRange
  ) throws(Diagnostic) -> Value {
    do { return try Value(figure, name: name) } catch {
      throw Diagnostic(EvaluationProblem.arithmetic(error), at: range)
    }
  }

  private func located(
    _ range: SourceRange, _ work: () throws(EvaluationProblem) -> Value
  ) throws(Diagnostic) -> Value {
    do { return try work() } catch { throw Diagnostic(error, at: range) }
  }
}

extension Plan {
  /// The column of the budget that a quantity's `in` names; nil where it names none, as where it names a scenario.
  ///
  /// A column goes before a stored scenario of the same name.
  public func column(of quantity: QuantitySyntax) -> ColumnID? {
    // A budget, whose many parts are copied where it is lent out, is only asked where something is named.
    guard let name = quantity.scenario else { return nil }
    return budget.column(named: name.text)
  }
}

extension Budget {
  /// The column of a name, in either language and whatever its case; nil where none is called that.
  public func column(named name: String) -> ColumnID? {
    columns.isEmpty ? nil : identifiedColumns.first { $0.column.name.answers(to: name) }?.id
  }
}

extension QuantitySyntax {
  /// What it asks under fee rules, where the rate is the number that is called so.
  fileprivate var underRules: QuantitySyntax {
    guard quantity == .rate, of == nil else { return self }
    var ruled = self
    ruled.quantity = .feeNumber
    ruled.number = .rate(at: range)
    return ruled
  }
}
