import Budget

/// How a value stands to a condition.
private enum Standing {
  case below, equal, above, impossible

  init(_ gap: ExactNumber?) {
    self = gap.map { $0 == .zero ? .equal : $0.isNegative ? .below : .above } ?? .impossible
  }

  func holds(_ relation: Relation) -> Bool {
    switch self {
    case .below: relation.holds(-.one)
    case .equal: relation.holds(.zero)
    case .above: relation.holds(.one)
    case .impossible: false
    }
  }
}

extension Solver {
  /// Looks for every turn of a condition that may turn several times.
  func scan(_ trials: inout Trials) -> (Finding, Solution.Method) {
    let wanted = numbersToTry
    var standings: [(number: Int64, standing: Standing)] = []
    for number in wanted {
      let standing = Standing(trials.gap(number))
      if let last = standings.last, last.standing != standing {
        refine(last, (number, standing), &standings, &trials)
      }
      standings.append((number, standing))
    }
    let isWhole =
      Int64(exactly: wanted.count) == grid.numbers.upperBound - grid.numbers.lowerBound + 1
    let method: Solution.Method =
      isWhole
      ? .allValues(wanted.count)
      : .sample(
        wanted.count, from: grid.value(wanted.first ?? 0), to: grid.value(wanted.last ?? 0))
    return (finding(standings, &trials), method)
  }

  /// All numbers where they are few; else half of them even around the present value, and the others
  /// ever farther apart up to the ends.
  private var numbersToTry: [Int64] {
    let (low, high) = (grid.numbers.lowerBound, grid.numbers.upperBound)
    guard high - low >= Int64(Self.mostTrials) else { return Array(low...high) }
    let center = grid.number(nearestTo: present ?? .zero)
    let width = max(abs(center), Int64(Self.mostTrials / 2))
    var numbers: Set<Int64> = [low, high]
    let count = Int64(Self.mostTrials / 2)
    for place in -count...count {
      numbers.insert(center + width / count * place + width % count * place / count)
    }
    var reach = width
    while reach < high - low, numbers.count < Self.mostTrials * 2 {
      reach += reach / 16 + 1
      numbers.formUnion([center - reach, center + reach])
    }
    return numbers.filter { grid.numbers.contains($0) }.sorted()
  }

  /// Finds the numbers between two of different standing at which it changes.
  private func refine(
    _ low: (number: Int64, standing: Standing), _ high: (number: Int64, standing: Standing),
    _ found: inout [(number: Int64, standing: Standing)], _ trials: inout Trials
  ) {
    guard low.standing != high.standing, high.number - low.number > 1 else { return }
    let middle = low.number + (high.number - low.number) / 2
    let between = (number: middle, standing: Standing(trials.gap(middle)))
    refine(low, between, &found, &trials)
    found.append(between)
    refine(between, high, &found, &trials)
  }

  private func finding(
    _ standings: [(number: Int64, standing: Standing)], _ trials: inout Trials
  ) -> Finding {
    var finding = Finding()
    finding.isPossible = standings.contains { $0.standing != .impossible }
    var first: Int64??
    for (place, entry) in standings.enumerated() {
      let before = place > 0 ? standings[place - 1] : nil
      if entry.standing.holds(goal.relation) {
        let isLimit = before.map { $0.standing != .impossible } ?? false
        if first == nil { first = .some(isLimit ? entry.number : nil) }
      } else if let start = first {
        let last = entry.standing == .impossible ? nil : before?.number
        finding.runs.append(Finding.Run(first: start, last: last))
        first = nil
      }
    }
    if let start = first { finding.runs.append(Finding.Run(first: start, last: nil)) }
    if finding.runs.isEmpty { findMisses(&finding, standings, &trials) }
    return finding
  }

  /// The miss that is least far off, and where the condition is jumped over the number beyond the jump.
  private func findMisses(
    _ finding: inout Finding, _ standings: [(number: Int64, standing: Standing)],
    _ trials: inout Trials
  ) {
    var best: ExactNumber?
    for entry in standings {
      guard let gap = trials.gap(entry.number)?.magnitude else { continue }
      if best.map({ gap < $0 }) ?? true { (best, finding.nearest) = (gap, entry.number) }
    }
    guard let nearest = finding.nearest else { return }
    let here = Standing(trials.gap(nearest))
    finding.other = [nearest - 1, nearest + 1].first { number in
      let other = Standing(trials.gap(number))
      return other != .impossible && other != here
    }
  }
}
