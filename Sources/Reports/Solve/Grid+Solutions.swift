import Analysis
import Budget
import ScenarioLanguage
import Session

extension Grid {
  /// A solution as a table: the best value and the neighbour that fails, or the nearest misses.
  static func solution(_ answer: SolvedAnswer, _ language: InterfaceLanguage) -> Grid {
    let kind = answer.solution.lever.kind
    func row(_ candidate: Solution.Candidate, holds: Bool) -> Row {
      let sides = candidate.sides
      func side(_ number: ExactNumber?) -> Cell {
        number.map { .number($0, answer.kind, isSigned: false) } ?? .blank
      }
      return Row(cells: [
        .phrase(answer.lever), .number(candidate.value, kind, isSigned: false),
        .phrase(answer.condition), .truth(holds), side(sides?.left), side(sides?.right),
        .phrase(holds ? answer.change ?? "" : ""),
        answer.solution.present.map { .number($0, kind, isSigned: false) } ?? .blank,
        .number(answer.solution.step, kind, isSigned: false),
      ])
    }
    let rows: [Row] =
      switch answer.solution.outcome {
      case .found(let best, let failing): [row(best, holds: true), row(failing, holds: false)]
      case .every: []
      case .none(let nearest, let other):
        [nearest, other].compactMap { $0 }.map { row($0, holds: false) }
      }
    return Grid(
      columns: [
        .text(.lever, language), .number(.value, language), .text(.condition, language),
        .text(.holds, language), .number(.left, language), .number(.right, language),
        .text(.statement, language), .number(.now, language), .number(.step, language),
      ], rows: rows)
  }
}

extension SolvedAnswer {
  /// The solution as an object.
  var facts: [Fact] {
    let stretches = solution.stretches.map { stretch -> JSONValue in
      .object([
        ("from", stretch.lowest.map(value) ?? .null), ("to", stretch.highest.map(value) ?? .null),
      ])
    }
    return [
      ("lever", .string(lever)), ("condition", .string(condition)),
      ("unit", .string(kind.unit(.english).key)), ("step", value(solution.step)),
      ("present", solution.present.map(value) ?? .null), ("holds_now", .truth(solution.holdsNow)),
    ] + outcome + [
      ("ranges", .array(stretches)), ("equal_at", solution.root.map(root) ?? .null),
      ("change", .optional(change)), ("years", .array(years.map { .year($0) })),
      ("later_failures", .array(laterFailures.map(later))),
    ] + reliance.json(in: plan) + method
  }

  private var outcome: [Fact] {
    switch solution.outcome {
    case .found(let best, let failing):
      [
        ("found", .string("value")), ("value", value(best.value)),
        ("left", side(best.sides?.left)), ("right", side(best.sides?.right)),
        ("failing", candidate(failing)),
      ]
    case .every: [("found", .string("every")), ("value", .null)]
    case .none(let nearest, let other):
      [
        ("found", .string("none")), ("value", .null),
        ("nearest", nearest.map(candidate) ?? .null), ("beyond", other.map(candidate) ?? .null),
      ]
    }
  }

  private var method: [Fact] {
    switch solution.method {
    case .turn(let trials): [("method", .string("turn")), ("tried", .count(trials))]
    case .allValues(let count): [("method", .string("all_values")), ("tried", .count(count))]
    case .sample(let count, let from, let to):
      [
        ("method", .string("sample")), ("tried", .count(count)), ("tried_from", value(from)),
        ("tried_to", value(to)),
      ]
    }
  }

  private func later(_ failure: LaterFailure) -> JSONValue {
    .object([
      ("year", .year(failure.year)), ("left", side(failure.sides.left)),
      ("right", side(failure.sides.right)),
    ])
  }

  private func candidate(_ candidate: Solution.Candidate) -> JSONValue {
    .object([
      ("value", value(candidate.value)), ("left", side(candidate.sides?.left)),
      ("right", side(candidate.sides?.right)),
    ])
  }

  private func value(_ number: ExactNumber) -> JSONValue {
    Cell.number(number, solution.lever.kind, isSigned: false).json
  }

  private func root(_ number: ExactNumber) -> JSONValue {
    .cell(.digits(PlainNumber.number(number, decimals: 8), forPeople: ""))
  }

  private func side(_ number: ExactNumber?) -> JSONValue {
    number.map { Cell.number($0, kind, isSigned: false).json } ?? .null
  }
}
