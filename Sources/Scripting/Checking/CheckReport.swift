import ScenarioLanguage

/// What a check came to: the files in their fixed order.
public struct CheckReport: Sendable {
  /// The files and the paths that led to none, in order.
  public let files: [CheckedFile]

  /// A report of files.
  public init(files: [CheckedFile]) { self.files = files }

  /// How many files passed: read, carried out, and every assertion holds.
  public var passed: Int { files.count { $0.status == .ok } }

  /// How many files did not pass, for whatever reason.
  public var failed: Int { files.count - passed }

  /// The gravest thing that was found.
  public var status: ExitStatus { files.map(\.status).max() ?? .ok }

  /// The report in a format, without a last line's end.
  ///
  /// JSON holds its sentences in both languages; the other formats speak `language`. Colours are for the
  /// text alone.
  public func text(
    as format: CheckFormat, in language: InterfaceLanguage, isColored: Bool = false
  ) -> String {
    switch format {
    case .text: text(in: language, isColored: isColored)
    case .junit: junit(in: language)
    case .github: github(in: language)
    case .json: json
    }
  }
}

/// How the report of a check is printed.
public enum CheckFormat: String, Sendable, Hashable, CaseIterable {
  /// Text for people.
  case text
  /// The XML of JUnit, which CI servers read.
  case junit
  /// Annotations of GitHub Actions.
  case github
  /// One JSON document.
  case json
}
