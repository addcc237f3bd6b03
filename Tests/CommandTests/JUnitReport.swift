import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A JUnit report, checked against the shape of Jenkins's `junit-10.xsd` as far as the program uses it.
///
/// Besides the schema, the numbers of every suite must be those of its test cases.
final class JUnitReport: NSObject, XMLParserDelegate {
  /// One suite as its attributes say.
  struct Suite: Equatable {
    let name: String
    let tests: Int
    let failures: Int
    let errors: Int
  }

  private(set) var suites: [Suite] = []
  /// What is not as it must be.
  private(set) var flaws: [String] = []
  private var open: [String] = []
  private var counted: [String: Int] = [:]

  /// What may stand in an element: its parents, and the attributes that it must and may have.
  private static let shapes:
    [String: (parent: String?, required: Set<String>, optional: Set<String>)] =
      [
        "testsuites": (nil, [], ["name", "time", "tests", "failures", "errors"]),
        "testsuite": (
          "testsuites", ["name", "tests", "failures", "errors"], ["time", "skipped", "timestamp"]
        ),
        "testcase": ("testsuite", ["name"], ["time", "classname", "group"]),
        "failure": ("testcase", [], ["type", "message"]),
        "error": ("testcase", [], ["type", "message"]),
      ]

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() { flaws.append("no XML: \(parser.parserError as Any)") }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    guard let shape = Self.shapes[element] else { return flaws.append("unknown <\(element)>") }
    if open.last != shape.parent { flaws.append("<\(element)> in <\(open.last ?? "")>") }
    let names = Set(attributes.keys)
    let isComplete = shape.required.isSubset(of: names)
    if !isComplete || !names.isSubset(of: shape.required.union(shape.optional)) {
      flaws.append("attributes of <\(element)>: \(names.sorted())")
    }
    for name in ["tests", "failures", "errors", "skipped", "time"] {
      if let value = attributes[name], Int(value) == nil { flaws.append("\(name)=\(value)") }
    }
    open.append(element)
    counted[element, default: 0] += 1
    if element == "testsuite" { begin(attributes) }
  }

  private func begin(_ attributes: [String: String]) {
    func number(_ name: String) -> Int { attributes[name].flatMap { Int($0) } ?? -1 }
    suites.append(
      Suite(
        name: attributes["name"] ?? "", tests: number("tests"), failures: number("failures"),
        errors: number("errors")))
    counted = [:]
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
    guard element == "testsuite", let suite = suites.last else { return }
    let found = Suite(
      name: suite.name, tests: counted["testcase"] ?? 0, failures: counted["failure"] ?? 0,
      errors: counted["error"] ?? 0)
    if found != suite { flaws.append("\(suite) has \(found)") }
  }
}
