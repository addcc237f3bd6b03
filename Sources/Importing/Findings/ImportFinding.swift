import Lettering
import ScenarioLanguage

/// Where in a file a finding is, as its reader counts.
public struct ImportPlace: Sendable, Hashable {
  /// The row as a spreadsheet counts, the header being 1; the line of a JSON text.
  public let row: Int
  /// The column from 1; nil where the whole row is meant.
  public let column: Int?
  /// The way to a value of a JSON text, such as `dimension.Region.category.index`; nil elsewhere.
  public let path: String?

  /// A place in a file.
  public init(row: Int, column: Int? = nil, path: String? = nil) {
    self.row = row
    self.column = column
    self.path = path
  }

  /// The place in words, for a message about another place.
  func text(in language: InterfaceLanguage) -> String {
    if let path { return DisplayText.safe(path) }
    return language.text(en: "row \(row)", nb: "rad \(row)")
  }
}

/// Something that a user must know about a file that is imported.
public struct ImportFinding: Sendable {
  /// How grave a finding is.
  public enum Grade: Sendable, Hashable {
    /// The file cannot be used.
    case error
    /// The file is used, and its figures may not be what is wanted.
    case warning
    /// The file is used, and something in it is left alone.
    case note
  }

  /// What was found.
  public let problem: any ReportableProblem
  /// Where; nil where the file as a whole is meant.
  public let place: ImportPlace?
  /// How grave it is.
  public let grade: Grade

  /// The finding on one line: file, row, column, grade, message.
  public func text(file: String, in language: InterfaceLanguage) -> String {
    var place = DisplayText.safe(file)
    if let row = self.place?.row { place += ":\(row)" }
    if let column = self.place?.column { place += ":\(column)" }
    let path = self.place?.path.map { DisplayText.safe($0) + ": " } ?? ""
    return "\(place): \(grade.word(in: language)): \(path)\(problem.message(in: language))"
  }
}

extension ImportFinding.Grade {
  fileprivate func word(in language: InterfaceLanguage) -> String {
    switch self {
    case .error: language.text(en: "error", nb: "feil")
    case .warning: language.text(en: "warning", nb: "advarsel")
    case .note: language.text(en: "note", nb: "merk")
    }
  }
}

/// The findings of one file in the order they were made, bounded so that a wrong file stays readable.
struct FindingList {
  /// The most findings that are told, of errors and of all others.
  static let most = 20

  private(set) var findings: [ImportFinding] = []
  /// How many more there were.
  private(set) var omitted = 0
  private var errors = 0

  /// Whether the file cannot be used.
  var hasErrors: Bool { errors > 0 }

  /// Adds a finding; its place is worked out only where it will be told, since that takes a walk over a
  /// line that may be the whole file.
  mutating func add(
    _ problem: any ReportableProblem, at place: @autoclosure () -> ImportPlace?,
    as grade: ImportFinding.Grade = .error
  ) {
    let isError = grade == .error
    if isError { errors += 1 }
    let count = isError ? errors : findings.count { $0.grade != .error } + 1
    if count <= Self.most {
      findings.append(ImportFinding(problem: problem, place: place(), grade: grade))
    } else {
      omitted += 1
      // A warning goes before what is only left alone.
      guard grade == .warning, let note = findings.lastIndex(where: { $0.grade == .note }) else {
        return
      }
      findings.remove(at: note)
      findings.append(ImportFinding(problem: problem, place: place(), grade: grade))
    }
  }
}
