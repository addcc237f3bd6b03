/// Weights by place, with what they come to up to each block of places, so that a sum up to any place looks at one
/// block.
///
/// Sums up to each place would take as much memory again, to write which takes longer than all that is asked of them.
struct BlockSums: Sendable {
  /// Places a block: few to look at, many enough that the sums of blocks take next to no room.
  private static let blockSize = 512

  private let weights: [UInt64]
  /// What the weights of each block and those before it come to.
  private let ends: [UInt64]

  /// Weights that add to less than 2⁶⁴.
  init(_ weights: [UInt64]) {
    self.weights = weights
    var sum: UInt64 = 0
    ends = stride(from: 0, to: weights.count, by: Self.blockSize).map { start in
      for weight in weights[start..<min(weights.count, start + Self.blockSize)] { sum += weight }
      return sum
    }
  }

  /// How many places there are.
  var count: Int { weights.count }

  subscript(place: Int) -> UInt64 { weights[place] }

  /// What the weights of the places before one come to.
  func sum(before place: Int) -> UInt64 {
    let block = place / Self.blockSize
    let start = block > 0 ? ends[block - 1] : 0
    return weights[block * Self.blockSize..<place].reduce(start, +)
  }

  /// The first place up to and with which the weights come to a weight; ``count`` where they never do.
  func firstPlace(reaching weight: UInt64) -> Int {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] >= weight { high = middle } else { low = middle + 1 }
    }
    var sum = low > 0 ? ends[low - 1] : 0
    for place in min(count, low * Self.blockSize)..<count {
      sum += weights[place]
      if sum >= weight { return place }
    }
    return count
  }

  /// The sum of weight × place of the places before one.
  func moment(before place: Int) -> Int128 {
    // The weights add to 10¹⁸, so that of 16 places their products with the distance from the first fit 64 bits.
    let few = 16
    var moment: Int128 = 0
    for start in stride(from: 0, to: place, by: few) {
      var (sum, distances) = (UInt64(0), UInt64(0))
      for offset in 0..<min(few, place - start) {
        sum &+= weights[start + offset]
        distances &+= weights[start + offset] &* UInt64(offset)
      }
      moment += Int128(start) * Int128(sum) + Int128(distances)
    }
    return moment
  }
}
