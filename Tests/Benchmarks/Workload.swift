/// Something measured, and the public program that it is measured against in the same run.
struct Workload {
  /// What is done, as a row's heading.
  let name: String
  /// The goal for our time as a part of the reference's.
  let goal: Double
  /// What the reference is.
  let reference: String
  /// How many pairs are run.
  var pairs = 15
  /// Does it once our way; the seconds it took, nil where it failed.
  let ours: () -> Double?
  /// Does it once the reference's way; nil where the program is not installed.
  let theirs: () -> Double?

  /// What the pairs came to.
  struct Result {
    let workload: Workload
    /// Our median time in seconds.
    let ours: Double
    /// The reference's median time in seconds; nil where it is not installed.
    let theirs: Double?
    /// The smallest, middle and largest ratio of a pair; nil as above.
    let ratios: (least: Double, median: Double, most: Double)?
  }

  /// Runs ours and the reference in turn, so that a machine that grows slow slows both.
  ///
  /// Nil where ours fails. One pair before those that count warms files and caches.
  func measure() -> Result? {
    guard ours() != nil else { return nil }
    _ = theirs()
    var own: [Double] = []
    var others: [Double] = []
    var ratios: [Double] = []
    for _ in 0..<pairs {
      guard let mine = ours() else { return nil }
      own.append(mine)
      guard let other = theirs() else { continue }
      others.append(other)
      ratios.append(mine / other)
    }
    let spread = ratios.sorted()
    return Result(
      workload: self, ours: median(own), theirs: others.isEmpty ? nil : median(others),
      ratios: spread.isEmpty
        ? nil : (spread[0], median(spread), spread[spread.count - 1]))
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}

extension Workload.Result {
  /// The result as a row of the table.
  var row: String {
    let reference =
      theirs.map { "\(workload.reference) \(Self.time($0))" }
      ?? "\(workload.reference) (not installed)"
    let ratio = ratios.map {
      "\(Self.ratio($0.median)) (\(Self.ratio($0.least)) to \(Self.ratio($0.most)))"
    }
    return "| \(workload.name) | \(Self.time(ours)) | \(reference) | \(ratio ?? "") "
      + "| \(Self.ratio(workload.goal)) |"
  }

  private static func time(_ seconds: Double) -> String {
    switch seconds {
    case ..<1e-3: "\(ratio(seconds * 1e6)) µs"
    case ..<1: "\(ratio(seconds * 1e3)) ms"
    case _: "\(ratio(seconds)) s"
    }
  }

  /// A number with two digits that matter, or without decimals from 10 on.
  private static func ratio(_ number: Double) -> String {
    let scale: Double = number >= 10 ? 1 : number >= 1 ? 10 : 100
    let rounded = (number * scale).rounded() / scale
    return scale == 1 ? "\(Int(rounded))" : "\(rounded)"
  }
}
