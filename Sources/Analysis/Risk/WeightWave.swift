import Budget
import Synchronization

/// Moves that are added to weights on a grid one after the other, by two threads at once.
///
/// A move works down from the last filled place, so that what moves up is not split again. What it has done above a
/// place stays, so that the next move can follow it down at a distance: each weight comes out as if the moves had
/// been added one by one.
final class WeightWave: Sendable {
  /// A move: the weight of each place is split over the places it can move to.
  fileprivate struct Move: Sendable {
    /// Where the weight can go; what is left stays.
    let others: [(places: Int, chance: ScaledChance)]
    /// How many places are filled before it.
    let filled: Int
    /// How far it moves a weight at most.
    let reach: Int
    let progress: Progress
  }

  /// The lowest place that a move has worked through.
  fileprivate final class Progress: Sendable {
    let lowest: Atomic<Int>

    init(filled: Int) { lowest = Atomic(filled) }
  }

  /// The first of the weights; each thread keeps to places that no other one works on.
  private struct Weights: @unchecked Sendable {
    let first: UnsafeMutablePointer<UInt64>
  }

  /// How many places are worked through between two looks at the others: less than a millisecond.
  private static let placesAtOnce = 1 << 16
  /// So many places are done before another thread has begun.
  private static let fewPlaces = 1 << 18

  private let moves: [Move]
  private let next = Atomic(0)
  private let isGivenUp = Atomic(false)

  /// Moves by places, none below zero, with their weights; so many places are filled before the first.
  init(_ moves: [[(places: Int, weight: Int64)]], behind filled: Int) {
    var filled = filled
    self.moves = moves.map { outcomes in
      // What stays is the least move; it takes what the others leave.
      let stays = outcomes.firstIndex { $0.places == 0 } ?? 0
      let others = outcomes.enumerated().filter { $0.offset != stays }.map {
        (places: $0.element.places, chance: ScaledChance($0.element.weight))
      }
      let reach = outcomes.map(\.places).max() ?? 0
      defer { filled += reach }
      return Move(others: others, filled: filled, reach: reach, progress: Progress(filled: filled))
    }
  }

  /// Adds the moves to weights, which have room for all of them; once.
  ///
  /// - Throws: where it is interrupted.
  func run(on weights: inout [UInt64]) throws(ChangeProblem) {
    weights.withUnsafeMutableBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      let weights = Weights(first: first)
      let isLong = buffer.count >= Self.fewPlaces && WorkerThread.processors > 1
      let helper = isLong ? WorkerThread { self.workOff(weights, .never) } : nil
      workOff(weights, Interruption.current)
      helper?.join()
    }
    if isGivenUp.load(ordering: .relaxed) { throw .interrupted }
  }

  /// Takes one move after the other that nobody has taken, until there are none or it is given up.
  private func workOff(_ weights: Weights, _ interruption: Interruption) {
    while true {
      let number = next.add(1, ordering: .relaxed).oldValue
      guard number < moves.count else { return }
      let move = moves[number]
      for end in stride(from: move.filled, to: 0, by: -Self.placesAtOnce) {
        let start = max(0, end - Self.placesAtOnce)
        guard isReady(number, from: start, interruption) else { return }
        move.split(start..<end, of: weights.first)
        move.progress.lowest.store(start, ordering: .releasing)
      }
    }
  }

  /// Waits until the move before one has done all that reaches up to a place; false where it is given up.
  private func isReady(_ number: Int, from start: Int, _ interruption: Interruption) -> Bool {
    while true {
      if interruption.isRequested { isGivenUp.store(true, ordering: .relaxed) }
      guard !isGivenUp.load(ordering: .relaxed) else { return false }
      guard number > 0 else { return true }
      let before = moves[number - 1]
      let lowest = before.progress.lowest.load(ordering: .acquiring)
      if lowest <= max(0, start - before.reach) { return true }
      WorkerThread.giveWay()
    }
  }
}

extension WeightWave.Move {
  /// Splits the weights of some places, from the last one down.
  ///
  /// A pointer, because this is where the time goes: some 10⁸ steps for all members of an alliance.
  fileprivate func split(_ places: Range<Int>, of weights: UnsafeMutablePointer<UInt64>) {
    let down = stride(from: places.upperBound - 1, through: places.lowerBound, by: -1)
    if others.count == 1 {
      let (places, chance) = others[0]
      for place in down where weights[place] != 0 {
        let part = chance.part(of: weights[place])
        weights[place] &-= part
        weights[place &+ places] &+= part
      }
      return
    }
    for place in down where weights[place] != 0 {
      let whole = weights[place]
      var left = whole
      for (places, chance) in others {
        let part = min(chance.part(of: whole), left)
        left -= part
        weights[place + places] += part
      }
      weights[place] -= whole - left
    }
  }
}
