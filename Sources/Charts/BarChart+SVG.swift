import Budget
import Lettering

// Bars on a page. Above each stand its label and its figure, so that neither takes room from the bar, and
// both are read without its colour.

extension BarChart {
  /// How high a bar is.
  private static let barHeight = 140
  /// The room between a bar and the label of the next.
  private static let gap = 90
  /// The room between a label and the figure beside it.
  private static let spacing = 120
  /// The most lines of a label; what does not fit in them is cut.
  private static let mostLines = 4

  /// The bars as an SVG element, which names its parts by classes and has no colours of its own.
  ///
  /// Bars are proportional to their numbers to a tenth of a unit, of 360 across; one that is more than nothing is
  /// at least one unit wide. Classes: `level`, `rise` and `fall` of bars, `axis`, `link` and `grid` of lines.
  public func svg(in frame: SVGFrame) -> String {
    var drawing = SVGDrawing()
    let laidOut = placed()
    let bottom = laidOut.last.map { $0.y + Self.barHeight + Self.gap } ?? Self.gap
    let scale = scale
    let ticks = axis == nil ? [] : scale.ticks
    // Beside the bars only, so that no line goes through a text.
    let beside = laidOut.map { $0.y - 30..<$0.y + Self.barHeight + 30 }
    for tick in ticks where tick != axis {
      drawing.uprights("grid", x: scale.place(of: tick, on: SVGDrawing.width), beside)
    }
    if let axis {
      drawing.uprights("axis", x: scale.place(of: axis, on: SVGDrawing.width), beside)
    }
    for (place, bar) in laidOut.enumerated() {
      draw(bar, scale, in: &drawing)
      guard place > 0, bars[place].kind != .level || bars[place - 1].kind != .level else {
        continue
      }
      // The level that the next bar begins at.
      let x = scale.place(of: bars[place - 1].to, on: SVGDrawing.width)
      let above = laidOut[place - 1].y + Self.barHeight
      drawing.uprights("link", x: x, [above..<above + 40, bar.y - 30..<bar.y])
    }
    guard !ticks.isEmpty else { return drawing.text(in: frame, height: bottom) }
    let height = draw(ticks, scale, below: bottom, frame, in: &drawing)
    return drawing.text(in: frame, height: height)
  }

  /// A bar with the lines of its label, and where it stands.
  private struct Placed {
    let bar: Bar
    let lines: [String]
    /// The top of the bar itself.
    let y: Int
  }

  private func placed() -> [Placed] {
    let values = bars.map(\.value.displayWidth).max() ?? 0
    let room =
      (SVGDrawing.width - Self.spacing - values * SVGDrawing.letterWidth) / SVGDrawing.letterWidth
    var y = 0
    return bars.map { bar in
      var lines = bar.label.wrapped(to: max(room, 12))
      if lines.count > Self.mostLines {
        lines = Array(lines.prefix(Self.mostLines - 1)) + [lines[Self.mostLines - 1] + " …"]
      }
      let top = y + lines.count * SVGDrawing.lineHeight + 40
      y = top + Self.barHeight + Self.gap
      return Placed(bar: bar, lines: lines, y: top)
    }
  }

  private func draw(_ placed: Placed, _ scale: Scale, in drawing: inout SVGDrawing) {
    let first = placed.y - 50 - (placed.lines.count - 1) * SVGDrawing.lineHeight
    for (number, line) in placed.lines.enumerated() {
      drawing.text(line, x: 0, y: first + number * SVGDrawing.lineHeight)
    }
    drawing.text(
      placed.bar.value, x: SVGDrawing.width, y: first, .end, kind: "figure")
    let ends = [placed.bar.from, placed.bar.to].map {
      scale.place(of: $0, on: SVGDrawing.width)
    }.sorted()
    let isNothing = placed.bar.from == placed.bar.to
    let width = isNothing ? 0 : max(ends[1] - ends[0], 10)
    drawing.rectangle(
      placed.bar.kind.name, x: min(ends[0], SVGDrawing.width - width), y: placed.y, width: width,
      height: Self.barHeight)
  }

  /// Draws the numbers of the axis below the bars, and gives how high all of it is.
  private func draw(
    _ ticks: [ExactNumber], _ scale: Scale, below bottom: Int, _ frame: SVGFrame,
    in drawing: inout SVGDrawing
  ) -> Int {
    var free = -SVGDrawing.letterWidth
    for tick in ticks {
      let text = frame.text(tick)
      let width = text.displayWidth * SVGDrawing.letterWidth
      let x = scale.place(of: tick, on: SVGDrawing.width)
      let start = min(max(x - width / 2, 0), SVGDrawing.width - width)
      // Numbers that would touch are left out; their lines stay.
      guard start >= free + SVGDrawing.letterWidth else { continue }
      free = start + width
      drawing.text(text, x: start + width / 2, y: bottom + 130, .middle, kind: "tick")
    }
    guard let unit = frame.unit else { return bottom + 200 }
    drawing.text(unit, x: SVGDrawing.width, y: bottom + 300, .end, kind: "tick")
    return bottom + 360
  }
}

extension Bar.Kind {
  /// What a style sheet calls it.
  fileprivate var name: StaticString {
    switch self {
    case .level: "level"
    case .rise: "rise"
    case .fall: "fall"
    }
  }
}
