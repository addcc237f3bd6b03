import Budget
import Lettering

/// Figures of several scenarios over the same years, as lines.
public struct LineChart: Sendable {
  /// The figures of one scenario.
  public struct Line: Sendable, Hashable {
    /// What it is of.
    public let label: String
    /// Its figures in the order of the chart's places; nil where it has none.
    public let values: [ExactNumber?]

    /// The figures of one scenario.
    public init(label: String, values: [ExactNumber?]) {
      self.label = label
      self.values = values
    }
  }

  /// What the places along the axis are called, such as years.
  public let places: [String]
  /// The lines, in order.
  public let lines: [Line]

  /// So many lines can be told apart by their marks; a chart of more shows the first.
  public static let mostLines = 6

  /// Lines over the same places.
  public init(places: [String], lines: [Line]) {
    self.places = places
    self.lines = Array(lines.prefix(Self.mostLines))
  }

  /// The scale of all figures, on which zero always is.
  var scale: Scale { Scale(lines.flatMap(\.values).compactMap(\.self) + [.zero]) }
}

extension LineChart {
  /// The room for the numbers of the axis.
  private static let left = 620
  private static let right = SVGDrawing.width - 60
  private static let top = 280
  private static let bottom = 2_100

  /// The lines as an SVG element, which names its parts by classes and has no colours of its own.
  ///
  /// Points stand where their numbers are to a tenth of a unit, on 182 units of height. The lines are told apart by
  /// mark and dash, classes `line0` to `line5` and `mark0` to `mark5`; below them stands what each is.
  public func svg(in frame: SVGFrame) -> String {
    var drawing = SVGDrawing()
    let scale = scale
    for tick in scale.ticks {
      let y = height(of: tick, scale)
      drawing.line(tick == .zero ? "axis" : "grid", from: (Self.left, y), to: (Self.right, y))
      drawing.text(frame.text(tick), x: Self.left - 60, y: y + 40, .end, kind: "tick")
    }
    drawPlaces(in: &drawing)
    for (number, line) in lines.enumerated() { draw(line, number, scale, in: &drawing) }
    if let unit = frame.unit { drawing.text(unit, x: 0, y: 130, kind: "tick") }
    var y = Self.bottom + 460
    let room = (SVGDrawing.width - 560) / SVGDrawing.letterWidth
    for (number, line) in lines.enumerated() {
      drawing.polyline("line\(number)", [(0, y - 40), (400, y - 40)])
      mark(number, at: (200, y - 40), in: &drawing)
      for text in line.label.wrapped(to: room) {
        drawing.text(text, x: 480, y: y)
        y += SVGDrawing.lineHeight
      }
      y += 60
    }
    return drawing.text(in: frame, height: y - 100)
  }

  private func height(of number: ExactNumber, _ scale: Scale) -> Int {
    Self.bottom - scale.place(of: number, on: Self.bottom - Self.top)
  }

  private func x(_ place: Int) -> Int {
    let room = Self.right - Self.left - 200
    return Self.left + 100 + (places.count > 1 ? room * place / (places.count - 1) : room / 2)
  }

  /// The names below the axis, as many as stand beside each other.
  private func drawPlaces(in drawing: inout SVGDrawing) {
    let widest = (places.map(\.displayWidth).max() ?? 0) * SVGDrawing.letterWidth + 100
    let fitting = max(1, (Self.right - Self.left) / max(widest, 1))
    let step = max(1, (places.count + fitting - 1) / fitting)
    for (place, name) in places.enumerated() where place % step == 0 {
      drawing.text(name, x: x(place), y: Self.bottom + 180, .middle, kind: "tick")
    }
  }

  private func draw(_ line: Line, _ number: Int, _ scale: Scale, in drawing: inout SVGDrawing) {
    let points = line.values.enumerated().compactMap { place, value in
      value.map { (x: x(place), y: height(of: $0, scale)) }
    }
    drawing.polyline("line\(number)", points)
    for point in points { mark(number, at: point, in: &drawing) }
  }

  /// The mark of a line's points: another figure for each.
  private func mark(_ number: Int, at point: (x: Int, y: Int), in drawing: inout SVGDrawing) {
    let (start, steps) = Self.marks[number % Self.marks.count]
    drawing.shape("mark\(number)", from: (point.x + start.x, point.y + start.y), by: steps)
  }

  /// Square, triangle, diamond, cross, triangle on its head, bar.
  private static let marks: [(start: (x: Int, y: Int), steps: [(x: Int, y: Int)])] = [
    ((-35, -35), [(70, 0), (0, 70), (-70, 0)]),
    ((0, -48), [(45, 84), (-90, 0)]),
    ((0, -50), [(45, 50), (-45, 50), (-45, -50)]),
    (
      (-15, -45),
      [
        (30, 0), (0, 30), (30, 0), (0, 30), (-30, 0), (0, 30), (-30, 0), (0, -30), (-30, 0),
        (0, -30), (30, 0),
      ]
    ),
    ((0, 48), [(45, -84), (-90, 0)]),
    ((-50, -20), [(100, 0), (0, 40), (-100, 0)]),
  ]
}
