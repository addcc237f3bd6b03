import Foundation
import TestSupport
import Testing

/// A part of a text that has another form than was thought of here.
struct Misunderstood: Error {
  let text: String
}

/// A target as `Package.swift` declares it.
struct PackageTarget: Sendable, CustomTestStringConvertible {
  /// What it is called.
  let name: String
  /// The targets that it depends on.
  let dependencies: Set<String>
  /// Its folder, relative to the package's.
  let folder: String

  var testDescription: String { name }

  /// Whether it is part of the program, and no test or tool of ours.
  var isProduct: Bool { folder.hasPrefix("Sources/") }

  /// Every target, those too that are built only for who asks.
  ///
  /// Read from the text: asking SwiftPM takes longer than all the other tests of the house together. Throws
  /// where the text has a form that this does not understand.
  static func all() throws -> [PackageTarget] {
    try all(in: String(contentsOf: PackageFolder.at("Package.swift"), encoding: .utf8))
  }

  /// The targets that a manifest's text declares.
  static func all(in manifest: String) throws -> [PackageTarget] {
    let text = SwiftText.withoutComments(manifest)
    return try text.matches(of: /\.(target|executableTarget|testTarget|systemLibrary)\(/).map {
      let isTest = $0.1 == "testTarget"
      return try PackageTarget(arguments: arguments(text[$0.range.upperBound...]), isTest: isTest)
    }
  }

  private init(arguments: Substring, isTest: Bool) throws {
    name = String(try #require(arguments.firstMatch(of: /\bname:\s*"(\w+)"/)).1)
    let list = arguments.firstMatch(of: /\bdependencies:\s*\[([^\]]*)\]/)?.1 ?? ""
    let names = list.split { $0 == "," || $0.isWhitespace }
    dependencies = Set(
      try names.map { name in
        guard let plain = name.wholeMatch(of: /"(\w+)"/) else {
          throw Misunderstood(text: String(name))
        }
        return String(plain.1)
      })
    let path = arguments.firstMatch(of: /\bpath:\s*"([^"]+)"/)?.1
    folder = path.map(String.init) ?? (isTest ? "Tests/" : "Sources/") + name
  }

  /// What stands between a parenthesis that has just opened and the one that closes it.
  private static func arguments(_ text: Substring) throws -> Substring {
    var depth = 1
    for place in text.indices {
      if text[place] == "(" { depth += 1 }
      if text[place] == ")" { depth -= 1 }
      if depth == 0 { return text[..<place] }
    }
    throw Misunderstood(text: String(text.prefix(80)))
  }

  /// Its Swift files, those of its tools in folders below included.
  func files() -> [URL] {
    let found = FileManager.default.enumerator(
      at: PackageFolder.at(folder), includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  }

  /// The modules that its files import, each with one of the files.
  func imports() throws -> [String: String] {
    var imports: [String: String] = [:]
    for file in files() {
      for module in SwiftText.imports(in: try String(contentsOf: file, encoding: .utf8)) {
        imports[module] = file.lastPathComponent
      }
    }
    return imports
  }
}

/// What a look at a Swift file's text tells without reading it as the compiler does.
enum SwiftText {
  /// The text with a space for each comment.
  static func withoutComments(_ text: String) -> String {
    text.replacing(Self.apart) { $0.output.hasPrefix("/") ? " " : String($0.output) }
  }

  /// Texts of several lines, of one line, and comments, whichever begins first.
  private static var apart: Regex<Substring> {
    /(?s:""".*?(?:"""|\z)|"(?:[^"\\\n]|\\.)*"|\/\*.*?\*\/)|\/\/[^\n]*/
  }

  /// The modules that a file imports, in whatever form, each once in order.
  static func imports(in text: String) -> [String] {
    // Most files have all of them in the first few lines, and regular expressions take their time.
    guard let last = text.range(of: "import", options: .backwards) else { return [] }
    let end = text[last.upperBound...].firstIndex(of: "\n").map { text.index(after: $0) }
    let text = text[..<(end ?? text.endIndex)]
    var seen: Set<String> = []
    return text.replacing(Self.apart, with: " ").matches(of: importing).map { String($0.module) }
      .filter { seen.insert($0).inserted }
  }

  /// Attributes, an access level, `import`, the kind of a single declaration, and the module.
  private static var importing: Regex<(Substring, module: Substring)> {
    /(?m)(?:^|;)\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?(?:@\w+(?:\([^)]*\))?\s+)*import\s+(?:(?:typealias|struct|class|actor|enum|protocol|let|var|func)\s+)?`?(?<module>\w+)/
  }
}
