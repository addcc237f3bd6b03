import Budget

/// The values of a lever from one to another, on the multiples of its step between them.
struct LeverValues {
  private let start: ExactNumber
  private let end: ExactNumber
  private let part: Mixes.Part

  init(from start: ExactNumber, to end: ExactNumber, _ part: Mixes.Part) {
    self.start = start
    self.end = end
    self.part = part
  }

  /// How many values there are: the multiples, and the ends where they are none.
  var count: Int64 {
    let (low, high) = (min(start, end), max(start, end))
    guard low < high else { return 1 }
    guard let below = try? (low / part.step).whole, let above = try? -(-high / part.step).whole
    else { return .max / 2 }
    return above - below + 1
  }

  /// The values that are listed, and how many are not.
  struct Listed {
    let values: [ExactNumber]
    /// The distance between them.
    let step: ExactNumber
    let left: Int
    /// Whether the values that are not listed lie behind the last one that is.
    let isCut: Bool

    func omission(ofFirst: Bool) -> Mixes.Omission {
      guard left > 0 else { return .nothing }
      return isCut ? .beyond(left, ofFirst: ofFirst) : .between(left, ofFirst: ofFirst)
    }
  }

  /// The values on the step as it is, at most so many; or with no such bound on one so wide that
  /// ``Mixes/mostRows`` are enough.
  func listed(atMost bound: Int?) -> Listed {
    if let bound {
      let values = values(by: part.step, atMost: bound)
      let left = Int(clamping: count - Int64(values.count))
      return Listed(
        values: values, step: part.step, left: values.last == end ? 0 : left, isCut: true)
    }
    var taken: Int64 = 1
    // 1, 2, 5, 10, 20, 50 steps at once, as people would choose them.
    for factor in [2, 5, 10].cycledTens where count / taken > Int64(Mixes.mostRows - 2) {
      guard count > Int64(Mixes.mostRows) else { break }
      taken = factor
    }
    let wide = (try? part.step * ExactNumber(taken)) ?? part.step
    let values = values(by: wide, atMost: Mixes.mostRows)
    let left = taken == 1 ? 0 : Int(clamping: count - Int64(values.count))
    return Listed(values: values, step: wide, left: left, isCut: false)
  }

  private func values(by step: ExactNumber, atMost bound: Int) -> [ExactNumber] {
    var values = [start]
    let isUpward = start <= end
    let beyond = (isUpward ? try? -((-start) / step).whole : try? (start / step).whole) ?? 0
    var number = beyond
    while values.count < bound, let value = try? step * ExactNumber(number),
      isUpward ? value < end : value > end
    {
      if value != start { values.append(value) }
      number += isUpward ? 1 : -1
    }
    if end != start, values.count < bound { values.append(end) }
    return values
  }
}

extension ExactNumber {
  /// The whole number at or below it.
  ///
  /// - Throws: ``ArithmeticProblem/overflow`` where it is out of range.
  fileprivate var whole: Int64 {
    get throws(ArithmeticProblem) {
      let nearest = try rounded()
      return ExactNumber(nearest) > self ? nearest - 1 : nearest
    }
  }
}

extension [Int64] {
  /// The numbers, then ten times them, and so on up to a million million.
  fileprivate var cycledTens: [Int64] {
    var power: Int64 = 1
    return (0..<13).flatMap { _ in
      defer { power *= 10 }
      return map { $0 * power }
    }
  }
}
