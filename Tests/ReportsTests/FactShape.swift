import Budget
import ScenarioLanguage

@testable import Reports

/// What stands under a key of an answer's JSON, found out from examples: the sorts of values, and what is in them.
struct FactShape {
  private var sorts: [String] = []
  private var isMissingSometimes = false
  private var fields: [Field] = []
  /// The shape of a list's elements; none of what is no list.
  private var elements: [FactShape] = []

  private struct Field {
    let key: String
    var shape = FactShape()
  }

  /// Objects whose keys are names of figures, and so other ones in another budget.
  private static let maps: Set<String> = ["figures", "differences", "half_widths"]

  /// Takes an example in.
  mutating func add(_ value: JSONValue, under key: String = "") {
    switch value {
    case .cell(let cell): add(cell)
    case .string: add(sort: "text")
    case .truth: add(sort: "true or false")
    case .null: isMissingSometimes = true
    case .array(let values): addElements(values.count) { values[$0] }
    case .each(let count, let value): addElements(count, value)
    case .object(let facts): for fact in facts { add(fact, isOfMap: Self.maps.contains(key)) }
    }
  }

  private mutating func add(_ fact: Fact, isOfMap: Bool) {
    let key = isOfMap ? "FIGURE" : fact.key
    let place = fields.firstIndex { $0.key == key } ?? fields.count
    if place == fields.count { fields.append(Field(key: key)) }
    fields[place].shape.add(fact.value, under: fact.key)
  }

  private mutating func addElements(_ count: Int, _ value: (Int) -> JSONValue) {
    if elements.isEmpty { elements = [FactShape()] }
    for place in 0..<count { elements[0].add(value(place)) }
  }

  private mutating func add(sort: String) { if !sorts.contains(sort) { sorts.append(sort) } }

  private mutating func add(_ cell: Cell) {
    switch cell {
    case .blank, .missing, .share(nil, _, _): isMissingSometimes = true
    case .text, .phrase, .name, .prose, .term: add(sort: "text")
    case .list(let texts): addElements(texts.count) { .string(texts[$0]) }
    case .names(let names): addElements(names.count) { .string(names[$0].english) }
    case .numbers(let numbers): addElements(numbers.count) { .count(numbers[$0]) }
    case .money, .signed, .number(_, .kroner, _): add(sort: "kroner")
    case .rate, .number(_, .rate, _): add(sort: "kroner per inhabitant")
    case .share, .number(_, .percent, _): add(sort: "share")
    case .whole: add(sort: "whole number")
    case .weight, .number, .digits: add(sort: "number")
    case .year: add(sort: "year")
    case .month: add(sort: "month")
    case .truth, .flag: add(sort: "true or false")
    }
  }

  /// The lines of an object's keys, each with what stands there; inner ones below it.
  func lines(indent: Int = 2) -> [String] {
    fields.flatMap { field -> [String] in
      let name = String(repeating: " ", count: indent) + field.key
      let gap = String(repeating: " ", count: max(2, 32 - name.count))
      return [name + gap + field.shape.summary] + field.shape.inner.lines(indent: indent + 2)
    }
  }

  /// What holds the keys of what stands here: itself, or the elements of a list.
  private var inner: FactShape {
    var inner = self
    while let element = inner.elements.first { inner = element }
    return inner
  }

  private var summary: String {
    var words = sorts
    if let element = elements.first { words.append("list of " + element.listed) }
    if !fields.isEmpty { words.append("object") }
    if isMissingSometimes || words.isEmpty { words.append("null") }
    return words.joined(separator: ", ")
  }

  private var listed: String {
    let summary = summary
    return summary == "null" ? "text" : summary.hasSuffix("object") ? "objects" : summary
  }
}
