import Budget
import Charts
import TestSupport
import Testing

@Suite("Bars")
struct BarChartTests {
  /// Bars on a scale from −2 000 to 7 000.
  static let waterfall = [
    Bar(label: "Before", value: "4 000", from: .zero, to: ExactNumber(4_000)),
    Bar(
      label: "More", value: "+3 000", from: ExactNumber(4_000), to: ExactNumber(7_000),
      kind: .rise),
    Bar(
      label: "Much less", value: "−9 000", from: ExactNumber(7_000), to: ExactNumber(-2_000),
      kind: .fall),
    Bar(label: "After", value: "−2 000", from: .zero, to: ExactNumber(-2_000)),
  ]

  static func frame(unit: String? = "kr") -> SVGFrame {
    SVGFrame(id: "c1", title: "Title", description: "What there is to see", unit: unit) {
      (try? $0.rounded()).map(String.init) ?? ""
    }
  }

  @Test("each bar reaches from number to number on one scale")
  func proportions() throws {
    let svg = BarChart(bars: Self.waterfall, axis: .zero).svg(in: Self.frame())
    let bars = svg.elements("rect")
    // 9 000 from end to end are 360 units, so that zero stands at 80.
    #expect(bars.map(\.["class"]) == ["level", "rise", "fall", "level"])
    #expect(bars.map(\.["x"]) == ["80", "240", "0", "0"])
    #expect(bars.map(\.["width"]) == ["160", "120", "360", "80"])
    #expect(Self.places(of: "axis", in: svg) == ["80"])
    #expect(Self.places(of: "link", in: svg) == ["240", "360", "0"])
  }

  /// Where upright lines of a kind stand.
  private static func places(of kind: String, in svg: String) -> [String] {
    svg.elements("path").filter { $0["class"] == kind }.compactMap { line in
      line["d"]?.split { "M ".contains($0) }.first.map(String.init)
    }
  }

  @Test("bars stand below each other, with their figures above them, within the drawing")
  func order() throws {
    let svg = BarChart(bars: Self.waterfall, axis: .zero).svg(in: Self.frame())
    let tops = try svg.elements("rect").map { try #require($0["y"].flatMap(Double.init)) }
    #expect(tops == tops.sorted() && Set(tops).count == tops.count)
    let figures = try svg.elements("text").filter { $0["class"] == "figure" }.map {
      try #require($0["y"].flatMap(Double.init))
    }
    #expect(zip(figures, tops).allSatisfy { $0 < $1 })
    let height = try #require(svg.elements("svg").first?["height"].flatMap(Double.init))
    #expect(
      svg.elements("text").allSatisfy { ($0["y"].flatMap(Double.init) ?? .infinity) < height })
  }

  @Test("a figure that is hardly anything is seen, and nothing is not")
  func small() {
    let bars = [("a", 1_000_000), ("b", 1), ("c", 0)].map { label, number in
      Bar(label: label, value: "\(number)", from: .zero, to: ExactNumber(Int64(number)))
    }
    let svg = BarChart(bars: bars, axis: .zero).svg(in: Self.frame())
    #expect(svg.elements("rect").map(\.["width"]) == ["360", "1", "0"])
  }

  @Test("figures that cannot be told apart on the scale are drawn all the same")
  func flat() {
    let bars = [Bar(label: "a", value: "0", from: .zero, to: .zero)]
    #expect(
      BarChart(bars: bars, axis: .zero).svg(in: Self.frame()).elements("rect").map(\.["width"])
        == ["0"])
    #expect(BarChart(bars: [], axis: .zero).svg(in: Self.frame()).elements("rect").isEmpty)
  }

  static let axes: [Case<(Int64, Int64), [String]>] = [
    Case("thousands", (0, 7_000), ["0", "2000", "4000", "6000"]),
    Case("over zero", (-10_900, 500), ["-10000", "-5000", "0"]),
    Case("below zero", (-9, 0), ["-8", "-6", "-4", "-2", "0"]),
    Case("large", (0, 900_000_000), ["0", "200000000", "400000000", "600000000", "800000000"]),
  ]

  @Test("the axis has round numbers, zero among them, with the unit", arguments: axes)
  func axis(_ row: Case<(Int64, Int64), [String]>) {
    let bars = [row.input.0, row.input.1].map {
      Bar(label: "a", value: "", from: .zero, to: ExactNumber($0))
    }
    let svg = BarChart(bars: bars, axis: .zero).svg(in: Self.frame())
    let ticks = svg.elements("text").filter { $0["class"] == "tick" }.map(\.content)
    #expect(ticks == row.expected + ["kr"])
  }

  @Test("names are text, and the drawing is named and described")
  func words() {
    let bars = [
      Bar(label: "<script>alert(1)</script>", value: "\"1\"", from: .zero, to: ExactNumber(1))
    ]
    let frame = SVGFrame(id: "c2", title: "A & B", description: "</desc>", unit: nil) { _ in "<" }
    let svg = BarChart(bars: bars, axis: .zero).svg(in: frame)
    #expect(!svg.contains("<script") && !svg.contains("</desc></desc>"))
    #expect(svg.contains("role=\"img\" aria-labelledby=\"c2-t\" aria-describedby=\"c2-d\""))
    #expect(svg.contains("<title id=\"c2-t\">A &amp; B</title>"))
    #expect(svg.contains("<desc id=\"c2-d\">&lt;/desc&gt;</desc>"))
  }

  @Test("a long label is wrapped beside its figure")
  func label() {
    let bars = [
      Bar(
        label: "A change that has more to say than a line beside its figure has room for",
        value: "+1 234", from: .zero, to: ExactNumber(1))
    ]
    let svg = BarChart(bars: bars, axis: nil).svg(in: Self.frame())
    let lines = svg.elements("text").filter { $0["class"] == nil }
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.content.count <= 48 })
    #expect(lines.map(\.content).joined(separator: " ") == bars[0].label)
  }
}
