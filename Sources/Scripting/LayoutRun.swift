import Lettering
import ScenarioLanguage

/// Formats texts, says which changed or how they differ, and notes how that ended.
public struct LayoutRun {
  /// The gravest thing that happened so far.
  public private(set) var status = ExitStatus.ok
  private let language: InterfaceLanguage
  private let words: InterfaceLanguage?
  private let console: Console
  private let isColored: Bool
  private var checked = 0
  private var unlike = 0

  /// A run of `hvis format`.
  ///
  /// - Parameters:
  ///   - language: the language of messages.
  ///   - words: the language that statements are written in; nil for that of each.
  ///   - console: where it writes.
  ///   - isColored: whether problems are told with colours.
  public init(
    in language: InterfaceLanguage, words: InterfaceLanguage?, console: Console,
    isColored: Bool = false
  ) {
    self.isColored = isColored
    self.language = language
    self.words = words
    self.console = console
  }

  /// The scenario files under paths, found as `check` finds them; what leads to none is told.
  public mutating func files(under paths: [String]) -> [String] {
    var files: [String] = []
    for found in ScenarioSearch.files(under: paths) {
      switch found {
      case .file(let path): files.append(path)
      case .failure(_, let problem): fail(CheckWords(language: language).message(problem))
      }
    }
    return files
  }

  /// A text in the standard layout; nil, after its problems have been told, where it cannot be read.
  public mutating func format(_ source: SourceText) -> FormattedSource? {
    let formatted = ScenarioFormatter.format(source, in: words)
    guard formatted.text == nil else { return formatted }
    status = max(status, .statementFailed)
    console.tell(
      formatted.parsed.diagnostics, omitted: formatted.parsed.omittedDiagnostics, of: source,
      in: language, isColored: isColored)
    return nil
  }

  /// Shows how a text differs from the standard layout, where it does.
  public mutating func check(_ formatted: FormattedSource) {
    checked += 1
    guard formatted.isChanged else { return }
    unlike += 1
    status = max(status, .assertionFailed)
    let name = DisplayText.safe(formatted.parsed.source.name)
    for difference in formatted.differences {
      var lines = ["\(name):\(difference.line)"]
      lines += difference.removed.map { "-" + shown($0) }
      if difference.removed.last?.hasSuffix("\n") == false {
        lines.append(
          language.text(en: "\\ no line feed at the end", nb: "\\ ingen linjeslutt til sist"))
      }
      lines += difference.added.map { "+" + DisplayText.safe($0) }
      console.answer(lines.joined(separator: "\n"))
    }
  }

  /// Says at the end of a check how many texts differ, where some do.
  public func conclude() {
    guard unlike > 0 else { return }
    console.problem(
      language.text(
        en: "hvis: \(unlike) of \(checked) not in the standard layout; "
          + "hvis format without --check rewrites them",
        nb: "hvis: \(unlike) av \(checked) ikke i standardoppsettet; "
          + "hvis format uten --check skriver dem om"))
  }

  /// Says that a file was rewritten.
  public func tellRewritten(_ path: String) {
    let path = DisplayText.safe(path)
    console.answer(language.text(en: "formatted \(path)", nb: "formatert \(path)"))
  }

  /// Notes and tells that a file failed.
  public mutating func fail(_ message: String) {
    status = max(status, .fileFailed)
    console.problem("hvis: " + message)
  }

  /// A line of a text as it is shown: without its line feed, any other end spelled out.
  private func shown(_ line: String) -> String {
    var scalars = line.unicodeScalars
    if scalars.last == "\n" { scalars.removeLast() }
    return DisplayText.safe(String(scalars))
  }
}
