import Budget

/// What each change of a scenario made of the inputs of one year, and how far approximate inputs can move
/// them.
///
/// An object, as ``PlanInputs`` are: a value whose copies, a dozen plans each, would cost more than what is
/// asked of it.
final class InputHistory {
  /// The inputs before any change, after the first, and so on; nil where the year could not be worked out
  /// then, which a later change has mended.
  let stages: [PlanInputs?]
  /// The inputs after all changes.
  let final: PlanInputs
  /// The inputs after all changes with one approximate input at its ends; nil where they do not work out.
  let extremes: [(input: PlanInput?, halfWidth: ExactNumber, low: PlanInputs?, high: PlanInputs?)]
  /// The inputs after all changes with every assumed amount moved; nil where none is, or where that does not
  /// work out.
  let assuming: PlanInputs?
  /// The inputs before any change; nil where the year could not be worked out then.
  let stated: PlanInputs?

  init(
    stages: [PlanInputs?], final: PlanInputs,
    extremes: [(input: PlanInput?, halfWidth: ExactNumber, low: PlanInputs?, high: PlanInputs?)],
    assuming: PlanInputs?, stated: PlanInputs?
  ) {
    self.stages = stages
    self.final = final
    self.extremes = extremes
    self.assuming = assuming
    self.stated = stated
  }

  /// The history of an input's value.
  struct Course {
    /// The value that the budget states; nil where it states none.
    let stated: ExactNumber?
    /// What each change moved it by, in order, those left out that did not move it.
    let moves: [(change: ChangeIndex, by: ExactNumber)]
    /// The value after all changes; nil where it is missing.
    let value: ExactNumber?
  }

  /// How an input came to its value.
  ///
  /// - Throws: ``ExplanationProblem`` where a difference is out of range.
  func course(of input: PlanInput) throws(ExplanationProblem) -> Course {
    let stated = stages.first.flatMap { $0 }.flatMap { try? $0.value(of: input) }
    var moves: [(ChangeIndex, ExactNumber)] = []
    var last = stated
    // Of a long history each input is looked at in every change.
    guard !Interruption.isRequested else { throw .tooLarge }
    for (place, stage) in stages.enumerated().dropFirst() {
      guard let stage else { continue }
      // A value that was out of range for a while is what the next change made of it.
      guard let now = try? stage.value(of: input), now != last else { continue }
      let by = try explained { () throws(ArithmeticProblem) in try now - (last ?? .zero) }
      moves.append((ChangeIndex(place - 1), by))
      last = now
    }
    return Course(stated: stated, moves: moves, value: last)
  }

  /// Whether an input rests on an amount that is only assumed: it moves with it, or it is a number of
  /// inhabitants that is assumed and that no change has moved.
  func isAssumed(_ input: PlanInput, _ provenance: Provenance?) -> Bool {
    guard let value = try? final.value(of: input) else { return false }
    if input.isAmount, let moved = try? assuming?.value(of: input), moved != value { return true }
    switch input {
    case .inhabitants:
      guard provenance?.status == .assumed else { return false }
      return (try? stated?.value(of: input)) == value
    // A rate is decided; whether somebody is a member or staffed is no amount.
    case .rate, .feeNumber, .measured, .membership, .memberMonths, .weight, .percentage,
      .months,
      .paid, .staffed, .yearlyCost, .line, .income, .opening, .released, .deposited, .othersPart:
      return false
    }
  }

  /// The lowest and highest value of an input that has this value; nil where it is exact.
  func range(
    of input: PlanInput, around value: ExactNumber
  ) throws(ExplanationProblem) -> ClosedRange<ExactNumber>? {
    var (low, high) = (value, value)
    for extreme in extremes where extreme.input == input || input.isAmount {
      // What does not work out at an end moves by the half-width itself.
      let own = extreme.input == input ? extreme.halfWidth : .zero
      for (inputs, otherwise) in [(extreme.low, -own), (extreme.high, own)] {
        let by = try explained { () throws(ArithmeticProblem) in
          guard let inputs, let end = try? inputs.value(of: input) else { return otherwise }
          return try end - value
        }
        low = try explained { () throws(ArithmeticProblem) in try low + min(by, .zero) }
        high = try explained { () throws(ArithmeticProblem) in try high + max(by, .zero) }
      }
    }
    return low == high ? nil : low...high
  }
}

extension PlanInput {
  /// Whether it is an amount, which other amounts can move; numbers of people and months they never do.
  fileprivate var isAmount: Bool { unit == .kroner || unit == .rate }
}

/// A way in which a figure cannot be explained.
public enum ExplanationProblem: Error, Hashable, Sendable {
  /// The year is outside the plan.
  case outsidePlan(Year)
  /// The quantity says nothing about the part.
  case noSuchFigure
  /// A number left the range of exact numbers.
  case tooLarge
}

/// Work with exact numbers, whose overflow is a figure too large to explain.
func explained<Value>(
  _ work: () throws(ArithmeticProblem) -> Value
) throws(ExplanationProblem) -> Value {
  do { return try work() } catch { throw .tooLarge }
}
