import Budget
import ScenarioLanguage
import ScenarioStore

// A record is lines `key value`, the first of them `step` and what was done. In values a backslash is
// written `\\`, a line feed `\n` and a carriage return `\r`, so that each stands on one line.

extension SessionRecord {
  /// The version of the form, which is part of the first line of a start.
  private static let version = "1"

  /// The record as a journal's text.
  public var encoded: String {
    let pairs: [(String, String?)] =
      switch step {
      case .start(let start):
        [
          ("step", "start"), ("version", Self.version), ("budget", start.budget),
          ("name", start.name), ("path", start.stored?.path), ("stored", start.stored?.text),
          ("seconds", start.stored.map { "\($0.modified.seconds)" }),
          ("nanoseconds", start.stored.map { "\($0.modified.nanoseconds)" }),
          ("text", start.text),
        ]
      case .lines(let source): [("step", "lines")] + Self.pairs(of: source)
      case .undo(let count): [("step", "undo"), ("count", "\(count)")]
      case .redo(let count): [("step", "redo"), ("count", "\(count)")]
      case .replace(let source, let statement):
        [("step", "replace"), ("statement", statement)] + Self.pairs(of: source)
      }
    return (pairs + [("free", "\(free.øre)")]).compactMap { key, value in
      value.map { "\(key) \(Self.escaped($0))\n" }
    }.joined()
  }

  /// The record that a journal's text stands for; nil where it stands for none that this version knows.
  public init?(decoding text: String) {
    let values = Self.values(of: text)
    guard let øre = values["free"].flatMap({ Int64($0) }), let step = Self.step(values) else {
      return nil
    }
    self.init(step: step, free: Money(øre: øre))
  }

  private static func step(_ values: [String: String]) -> Step? {
    switch values["step"] {
    case "start": return start(values).map { .start($0) }
    case "lines": return source(values).map { .lines($0) }
    case "undo": return values["count"].flatMap { Int($0) }.map { .undo($0) }
    case "redo": return values["count"].flatMap { Int($0) }.map { .redo($0) }
    case "replace":
      guard let source = source(values), let statement = values["statement"] else { return nil }
      return .replace(source, by: statement)
    case _: return nil
    }
  }

  private static func start(_ values: [String: String]) -> SessionStart? {
    guard values["version"] == version, let budget = values["budget"] else { return nil }
    var start = SessionStart(budget: budget, name: values["name"])
    start.text = values["text"]
    if let path = values["path"], let text = values["stored"],
      let seconds = values["seconds"].flatMap({ Int64($0) }),
      let nanoseconds = values["nanoseconds"].flatMap({ Int64($0) })
    {
      start.stored = .init(
        path: path, text: text, modified: .init(seconds: seconds, nanoseconds: nanoseconds))
    }
    return start
  }

  private static func pairs(of source: SourceText) -> [(String, String?)] {
    [("source", source.name), ("line", "\(source.firstLine)"), ("text", source.text)]
  }

  private static func source(_ values: [String: String]) -> SourceText? {
    guard let name = values["source"], let line = values["line"].flatMap({ Int($0) }),
      let text = values["text"]
    else { return nil }
    return SourceText(name: name, text: text, firstLine: line)
  }

  private static func values(of text: String) -> [String: String] {
    var values: [String: String] = [:]
    // By scalars: a letter with the accent that begins the next line would be one character with its end.
    for line in text.unicodeScalars.split(separator: "\n") {
      let space = line.firstIndex(of: " ") ?? line.endIndex
      values[String(line[..<space])] = unescaped(line[space...].dropFirst())
    }
    return values
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped.append(contentsOf: #"\\"#.unicodeScalars)
      case "\n": escaped.append(contentsOf: #"\n"#.unicodeScalars)
      case "\r": escaped.append(contentsOf: #"\r"#.unicodeScalars)
      case _: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func unescaped(_ text: Substring.UnicodeScalarView) -> String {
    var plain = String.UnicodeScalarView()
    var scalars = text.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\", let next = scalars.next() else {
        plain.append(scalar)
        continue
      }
      switch next {
      case "n": plain.append("\n")
      case "r": plain.append("\r")
      case _: plain.append(next)
      }
    }
    return String(plain)
  }
}
