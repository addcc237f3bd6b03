import TestSupport
import Testing

@testable import Budget

@Suite("A growing list")
struct GrowingListTests {
  @Test("is what an array of the same steps is, and so are its copies", arguments: 1...4)
  func asArray(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var (list, array) = (GrowingList<Int>(), [Int]())
    var copies: [(GrowingList<Int>, [Int])] = []
    for step in 0..<2_000 {
      let place = array.isEmpty ? 0 : Int.random(in: 0..<array.count, using: &generator)
      switch Int.random(in: 0..<12, using: &generator) {
      case 0 where !array.isEmpty:
        list.remove(at: place)
        array.remove(at: place)
      case 1:
        list.insert(step, at: place)
        array.insert(step, at: place)
      case 2 where !array.isEmpty:
        list[place] = -step
        array[place] = -step
      case 3:
        let count = min(array.count, 3)
        list.removeLast(count)
        array.removeLast(count)
      case _:
        list.append(step)
        array.append(step)
      }
      if step.isMultiple(of: 250) { copies.append((list, array)) }
    }
    copies.append((list, array))
    for (list, array) in copies { #expect(Array(list) == array) }
  }
}
