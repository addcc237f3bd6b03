import Foundation
import TestSupport
import Testing

@Suite("The house")
struct HouseTests {
  /// The system's own libraries, for the targets that touch the system.
  private static let system: Set<String> = ["Darwin", "Glibc", "Musl", "Synchronization"]

  /// What tests and their tools may import beside that.
  private static let testing: Set<String> = ["Foundation", "FoundationXML", "Testing"]

  /// What of them asks nothing of the system: values that several threads may make at once.
  private static let harmless: Set<String> = ["Synchronization"]

  /// The targets that do no input or output, and so need nothing of the system.
  private static let pure: Set<String> = [
    "Lettering", "Budget", "Analysis", "ScenarioLanguage", "Importing", "Reports", "Arguments",
    "Workbooks", "Charts",
  ]

  /// The targets of the manifest; none where it cannot be read, which a test reports.
  static let targets = (try? PackageTarget.all()) ?? []

  /// What each imports, looked up once.
  private static let imports = Result {
    Dictionary(uniqueKeysWithValues: try targets.map { ($0.name, try $0.imports()) })
  }

  @Test("imports go along the arrows, and none of the program's is Foundation", arguments: targets)
  func imports(target: PackageTarget) throws {
    var allowed = target.dependencies
    allowed.formUnion(Self.pure.contains(target.name) ? Self.harmless : Self.system)
    // Budget keeps for each thread whether what is worked out there is given up; Analysis works a risk out on two.
    if ["Budget", "Analysis"].contains(target.name) { allowed.formUnion(Self.system) }
    if !target.isProduct { allowed.formUnion(Self.testing) }
    for (module, file) in try Self.imports.get()[target.name] ?? [:] {
      #expect(allowed.contains(module), "\(file) imports \(module)")
    }
  }

  @Test("every arrow is gone along", arguments: targets.filter(\.isProduct))
  func arrows(target: PackageTarget) throws {
    guard !target.files().isEmpty else { return }
    #expect(
      target.dependencies.subtracting((try Self.imports.get()[target.name] ?? [:]).keys) == [])
  }

  @Test("a document has the map, and its arrows are the package's")
  func map() throws {
    let maps = try Document.all.flatMap { try $0.blocks() }.map(\.lines).filter { lines in
      !lines.isEmpty && lines.allSatisfy { $0.contains(/^\w+ ->/) }
    }
    try #require(maps.count == 1, "one block of a document has a line `TARGET -> TARGETS` a target")
    let drawn = maps[0].map { line in
      let words = line.matches(of: /\w+/).map { String($0.0) }
      return (words[0], Set(words.dropFirst()))
    }
    let map = try Dictionary(drawn) { _, _ in throw Misunderstood(text: "a target twice") }
    let declared = Dictionary(
      uniqueKeysWithValues: try PackageTarget.all().filter(\.isProduct).map {
        ($0.name, $0.dependencies)
      })
    #expect(Set(map.keys) == Set(declared.keys))
    for (name, dependencies) in declared { #expect(map[name] == dependencies, "\(name)") }
  }

  @Test("every folder of sources is a target")
  func folders() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: PackageFolder.at("Sources").path)
    let folders = try PackageTarget.all().filter(\.isProduct).map(\.folder)
    #expect(Set(names.filter { !$0.hasPrefix(".") }.map { "Sources/" + $0 }) == Set(folders))
  }

  static let forms: [Case<String, [String]>] = [
    Case("plain", "import A\nimport B // import C", ["A", "B"]),
    Case("for tests", "@testable import A", ["A"]),
    Case("of an access level", "public import A\n  fileprivate import B", ["A", "B"]),
    Case(
      "with attributes", "@preconcurrency @_spi(X) public import A\n@_exported import B",
      ["A", "B"]),
    Case("of one declaration", "import struct A.B\nimport func C.d", ["A", "C"]),
    Case("of a part", "import A.B.C", ["A"]),
    Case("on one line", "import A; import B", ["A", "B"]),
    Case("over two lines", "@testable\nimport A", ["A"]),
    Case("commented out", "// import A\n/* import B\nimport C */", []),
    Case("in a text", "let text = \"\"\"\n  import A\n  \"\"\"", []),
    Case("as another word", "important A\nlet x = import(A)", []),
  ]

  @Test("every form of import is seen", arguments: forms)
  func form(_ row: Case<String, [String]>) {
    #expect(SwiftText.imports(in: row.input) == row.expected)
  }

  @Test("a manifest that says something else is not passed over")
  func manifest() throws {
    let known = #".target(name: "A", dependencies: ["B", "C"], path: "Tests/A")"#
    let target = try #require(try PackageTarget.all(in: known).first)
    #expect(target.name == "A" && target.dependencies == ["B", "C"] && target.folder == "Tests/A")
    #expect(throws: Misunderstood.self) {
      try PackageTarget.all(in: known.replacing("\"B\"", with: ".product(name: \"B\")"))
    }
    #expect(try PackageTarget.all().count > 20)
  }

  @Test("no file is longer than 300 lines", arguments: targets)
  func lengths(target: PackageTarget) throws {
    for file in target.files() {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      #expect(lines <= 301, "\(file.lastPathComponent) has \(lines - 1) lines")
    }
  }
}
