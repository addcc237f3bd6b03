import Budget
import Charts
import Testing

@Suite("Lines")
struct LineChartTests {
  private static func chart(_ lines: [[Int64?]]) -> String {
    LineChart(
      places: ["2020", "2021", "2022"],
      lines: lines.enumerated().map { number, values in
        LineChart.Line(label: "Plan \(number)", values: values.map { $0.map { ExactNumber($0) } })
      }
    ).svg(in: BarChartTests.frame())
  }

  /// The points of a line, the sample beside its name left out.
  private static func points(_ number: Int, in svg: String) throws -> [[Double]] {
    let line = try #require(svg.elements("polyline").first { $0["class"] == "line\(number)" })
    let points = try #require(line["points"])
    return points.split(separator: " ").map { $0.split(separator: ",").compactMap { Double($0) } }
  }

  @Test("a point stands as high as its number is on the scale, zero included")
  func heights() throws {
    let svg = Self.chart([[5_000, 10_000, 2_500], [-10_000, 0, 10_000]])
    // 20 000 are 182 units, from 28 at the top to 210 at the bottom.
    #expect(try Self.points(0, in: svg).map { $0[1] } == [73.5, 28, 96.2])
    #expect(try Self.points(1, in: svg).map { $0[1] } == [210, 119, 28])
    let axis = try #require(svg.elements("line").first { $0["class"] == "axis" })
    #expect(axis["y1"] == "119")
  }

  @Test("years stand at equal distances, and a year without a figure has no point")
  func places() throws {
    let svg = Self.chart([[1, nil, 3]])
    let points = try Self.points(0, in: svg)
    #expect(points.count == 2)
    let names = svg.elements("text").filter { $0["text-anchor"] == "middle" }
    #expect(names.map(\.content) == ["2020", "2021", "2022"])
    #expect(
      points.map { $0[0] } == [names[0], names[2]].compactMap { $0["x"].flatMap(Double.init) })
    #expect(svg.elements("path").filter { $0["class"] == "mark0" }.count == 3)
  }

  @Test("every line has a dash and a mark of its own, named below")
  func names() {
    let svg = Self.chart((0..<8).map { [$0, $0, $0] })
    let kinds = Set(svg.elements("polyline").compactMap { $0["class"] })
    #expect(kinds == Set((0..<LineChart.mostLines).map { "line\($0)" }))
    #expect(svg.contains("Plan 5") && !svg.contains("Plan 6"))
    #expect(Set(svg.elements("path").compactMap { $0["class"] }).count == LineChart.mostLines)
  }

  @Test("the names of many years do not touch")
  func manyYears() {
    let years = (2020..<2050).map(String.init)
    let svg = LineChart(
      places: years,
      lines: [LineChart.Line(label: "a", values: years.indices.map { ExactNumber(Int64($0)) })]
    ).svg(in: BarChartTests.frame())
    let places = svg.elements("text").filter { $0["text-anchor"] == "middle" }.compactMap {
      $0["x"].flatMap(Double.init)
    }
    #expect(places.count > 2)
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 > 27 })
  }
}
