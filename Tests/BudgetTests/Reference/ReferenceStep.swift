@testable import Budget

/// A statement about a figure that is no amount of money: a rate, a weight, inhabitants.
struct ReferenceStep<Value: UnitFigure> {
  var adjustment: Adjustment<Value>
  let span: YearSpan
}

/// The figure of a year after some statements in their order; nil where they bring it out of its range.
///
/// A run of moves of the same years is one move. `grown` gives a stated figure that has grown since its first year.
func figure<Value: UnitFigure>(
  _ base: Value?, after steps: [ReferenceStep<Value>], in year: Year,
  grown: (Value, Year) -> Value? = { value, _ in value }
) -> Value? {
  var value = base
  for step in runs(of: steps) where step.span.has(year) {
    switch step.adjustment {
    case .set(let figure): value = grown(figure, step.span.from)
    case .add(let figure): value = sum(value, grown(figure, step.span.from), 1)
    case .subtract(let figure): value = sum(value, grown(figure, step.span.from), -1)
    case .multiply(let factor):
      value = value.flatMap {
        legal(rounded(Int128($0.units) * factor.numerator, over: factor.denominator))
      }
    }
  }
  return value
}

private func sum<Value: UnitFigure>(_ value: Value?, _ moved: Value?, _ sign: Int128) -> Value? {
  guard let value, let moved else { return nil }
  return legal(Int128(value.units) + sign * Int128(moved.units))
}

private func legal<Value: UnitFigure>(_ units: Int128) -> Value? {
  Value.Units(exactly: units).flatMap { try? Value(units: $0) }
}

/// The statements with those that follow each other and move the same years made one.
func runs<Value: UnitFigure>(of steps: [ReferenceStep<Value>]) -> [ReferenceStep<Value>] {
  var runs: [ReferenceStep<Value>] = []
  for step in steps {
    guard let last = runs.last, last.span == step.span, let first = last.adjustment.moved,
      let second = step.adjustment.moved, let both: Value = legal(abs(first + second))
    else {
      runs.append(step)
      continue
    }
    runs[runs.count - 1].adjustment = first + second < 0 ? .subtract(both) : .add(both)
  }
  return runs
}

private func abs(_ number: Int128) -> Int128 { number < 0 ? -number : number }

extension Adjustment where Value: UnitFigure {
  /// By how many units it moves a figure; nil where it does something else.
  fileprivate var moved: Int128? {
    switch self {
    case .add(let value): Int128(value.units)
    case .subtract(let value): -Int128(value.units)
    case .set, .multiply: nil
    }
  }
}
