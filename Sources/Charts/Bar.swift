import Budget

/// One bar of a chart, from one number to another.
public struct Bar: Sendable, Hashable {
  /// What a bar tells, so that it can be told by more than its colour.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// How much there is of something.
    case level
    /// How much more there is than before.
    case rise
    /// How much less.
    case fall
  }

  /// What it is of.
  public let label: String
  /// Its figure as people read it, without a unit.
  public let value: String
  /// Where the bar begins; its ends may come in either order.
  public let from: ExactNumber
  /// Where it ends.
  public let to: ExactNumber
  /// What it tells.
  public let kind: Kind

  /// A bar between two numbers in the chart's unit.
  public init(
    label: String, value: String, from: ExactNumber, to: ExactNumber, kind: Kind = .level
  ) {
    self.label = label
    self.value = value
    self.from = from
    self.to = to
    self.kind = kind
  }
}

/// Horizontal bars that share one scale, on which an axis marks where they begin.
public struct BarChart: Sendable {
  /// The bars, in order.
  public let bars: [Bar]
  /// The number that the axis stands at; nil where there is no need for one.
  public let axis: ExactNumber?
  /// Whether the labels are numbers, which stand to the right.
  public let hasNumbers: Bool

  /// Bars in order.
  public init(bars: [Bar], axis: ExactNumber?, hasNumbers: Bool = false) {
    self.bars = bars
    self.axis = axis
    self.hasNumbers = hasNumbers
  }

  /// The scale that all bars are within, the axis on it.
  var scale: Scale { Scale(bars.flatMap { [$0.from, $0.to] } + (axis.map { [$0] } ?? [])) }
}

/// Where numbers stand between the lowest and the highest of a chart.
struct Scale: Sendable, Hashable {
  let low: ExactNumber
  private let range: ExactNumber

  /// A scale from the lowest to the highest of some numbers.
  init(_ numbers: [ExactNumber]) {
    low = numbers.min() ?? .zero
    range = (try? (numbers.max() ?? .zero) - (numbers.min() ?? .zero)) ?? .zero
  }

  /// The highest number.
  var high: ExactNumber { (try? low + range) ?? low }

  /// Whether there is more than one number on it.
  var hasLength: Bool { range != .zero }

  /// Where a number stands on so many units, from 0 to all of them.
  ///
  /// A scale of no length, or of numbers too fine to divide, has everything at its start.
  func place(of number: ExactNumber, on units: Int) -> Int {
    guard hasLength, let part = try? (number - low) / range * ExactNumber(Int64(units)),
      let place = try? part.rounded()
    else { return 0 }
    return Int(min(max(place, 0), Int64(units)))
  }
}
