import Budget
import Lettering

/// What stands around a chart that is drawn as SVG: its words, its unit, and how numbers are written at its axis.
///
/// All texts are taken as they are and made plain; none of them can be markup.
public struct SVGFrame: Sendable {
  /// What tells the chart's elements from those of other charts on a page: letters and digits.
  public let id: String
  /// What the chart shows, in a line that is read aloud.
  public let title: String
  /// What there is to see, in a sentence or two, for those who do not see it.
  public let description: String
  /// The unit of the axis, such as `1 000 kr`; nil where the numbers have none.
  public let unit: String?
  /// A number of the axis as people read it.
  public let text: @Sendable (ExactNumber) -> String

  /// What stands around a chart.
  public init(
    id: String, title: String, description: String, unit: String?,
    text: @escaping @Sendable (ExactNumber) -> String
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.unit = unit
    self.text = text
  }
}

/// A drawing that grows element by element; lengths are in tenths of the drawing's units.
struct SVGDrawing {
  /// How wide every chart is: as a telephone's screen, so that its text is read there without zooming.
  static let width = 3_600
  /// How high a line of text is.
  static let lineHeight = 160
  /// How wide a character of a text is as a rule, wide ones and narrow ones together.
  static let letterWidth = 78

  private var bytes: [UInt8] = []

  /// A part of the drawing without what belongs to an element of its own.
  mutating func rectangle(_ kind: StaticString, x: Int, y: Int, width: Int, height: Int) {
    bytes.append(fixed: "<rect class=\"")
    bytes.append(fixed: kind)
    attribute("\" x=\"", x)
    attribute("\" y=\"", y)
    attribute("\" width=\"", width)
    attribute("\" height=\"", height)
    bytes.append(fixed: "\"/>")
  }

  /// A straight line.
  mutating func line(_ kind: StaticString, from: (x: Int, y: Int), to: (x: Int, y: Int)) {
    bytes.append(fixed: "<line class=\"")
    bytes.append(fixed: kind)
    attribute("\" x1=\"", from.x)
    attribute("\" y1=\"", from.y)
    attribute("\" x2=\"", to.x)
    attribute("\" y2=\"", to.y)
    bytes.append(fixed: "\"/>")
  }

  /// Upright lines at one place, one below the other.
  mutating func uprights(_ kind: StaticString, x: Int, _ stretches: [Range<Int>]) {
    guard !stretches.isEmpty else { return }
    bytes.append(fixed: "<path class=\"")
    bytes.append(fixed: kind)
    bytes.append(fixed: "\" d=\"")
    for stretch in stretches {
      bytes.append(fixed: "M")
      length(x)
      bytes.append(fixed: " ")
      length(stretch.lowerBound)
      bytes.append(fixed: "v")
      length(stretch.count)
    }
    bytes.append(fixed: "\"/>")
  }

  /// A line from point to point.
  mutating func polyline(_ kind: String, _ points: [(x: Int, y: Int)]) {
    bytes.append("<polyline class=\"\(kind)\" points=\"")
    for (place, point) in points.enumerated() {
      if place > 0 { bytes.append(fixed: " ") }
      length(point.x)
      bytes.append(fixed: ",")
      length(point.y)
    }
    bytes.append(fixed: "\"/>")
  }

  /// A closed figure from point to point, each but the first given by how far it is from the one before.
  mutating func shape(_ kind: String, from start: (x: Int, y: Int), by steps: [(x: Int, y: Int)]) {
    bytes.append("<path class=\"\(kind)\" d=\"M")
    length(start.x)
    bytes.append(fixed: " ")
    length(start.y)
    for step in steps {
      bytes.append(fixed: "l")
      length(step.x)
      bytes.append(fixed: " ")
      length(step.y)
    }
    bytes.append(fixed: "z\"/>")
  }

  /// Where a text stands at its point.
  enum Anchor: Sendable {
    case start, middle, end
  }

  /// A text on one line.
  mutating func text(_ text: String, x: Int, y: Int, _ anchor: Anchor = .start, kind: String = "") {
    bytes.append(fixed: "<text")
    if !kind.isEmpty { bytes.append(" class=\"\(kind)\"") }
    attribute(" x=\"", x)
    attribute("\" y=\"", y)
    switch anchor {
    case .start: bytes.append(fixed: "\">")
    case .middle: bytes.append(fixed: "\" text-anchor=\"middle\">")
    case .end: bytes.append(fixed: "\" text-anchor=\"end\">")
    }
    bytes.append(plain: DisplayText.safe(text))
    bytes.append(fixed: "</text>")
  }

  private mutating func attribute(_ begin: StaticString, _ tenths: Int) {
    bytes.append(fixed: begin)
    length(tenths)
  }

  private mutating func length(_ tenths: Int) {
    bytes.append(
      UInt128(tenths.magnitude), isNegative: tenths < 0, decimals: 1, least: 0, .plain)
  }

  /// The whole drawing, so many tenths high, behind its title and description.
  func text(in frame: SVGFrame, height: Int) -> String {
    String.written { svg in
      let (id, width, high) = (frame.id, Self.width / 10, (height + 9) / 10)
      svg.append("<svg role=\"img\" aria-labelledby=\"\(id)-t\" aria-describedby=\"\(id)-d\" ")
      svg.append("viewBox=\"0 0 \(width) \(high)\" width=\"\(width)\" height=\"\(high)\" ")
      svg.append("focusable=\"false\">\n<title id=\"\(id)-t\">")
      svg.append(plain: DisplayText.safe(frame.title))
      svg.append("</title>\n<desc id=\"\(id)-d\">")
      svg.append(plain: DisplayText.safe(frame.description))
      svg.append(fixed: "</desc>\n<g aria-hidden=\"true\">")
      svg.append(contentsOf: bytes)
      svg.append(fixed: "</g></svg>")
    }
  }
}

extension Scale {
  /// Round numbers on the scale for an axis, in order: zero among them where it is on it, some three to five.
  var ticks: [ExactNumber] {
    guard hasLength, let length = try? high - low else { return [low] }
    var power = ExactNumber(1)
    // Numbers below one are parts of something, shown in per cent.
    if length < ExactNumber(4), let small = try? ExactNumber(1, over: 100) { power = small }
    while let next = try? power * ExactNumber(10), let most = try? next * ExactNumber(4),
      most <= length
    { power = next }
    for factor: Int64 in [1, 2, 5, 10] {
      guard let step = try? power * ExactNumber(factor), let ticks = ticks(every: step) else {
        continue
      }
      if ticks.count <= 5 { return ticks }
    }
    return [low, high]
  }

  private func ticks(every step: ExactNumber) -> [ExactNumber]? {
    guard let first = try? (low / step).rounded(), let last = try? (high / step).rounded(),
      last - first <= 20
    else { return nil }
    return (first...last).compactMap { try? ExactNumber($0) * step }.filter {
      $0 >= low && $0 <= high
    }
  }
}
