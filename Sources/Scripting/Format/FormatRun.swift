import Lettering
import ScenarioLanguage

/// Formats texts, says which changed or how they differ, and notes how that ended.
public struct FormatRun {
  /// The gravest thing that happened so far.
  public private(set) var status = ExitStatus.ok
  private let language: InterfaceLanguage
  private let words: InterfaceLanguage?
  private let console: Console
  private let isColored: Bool
  private var lookedAt = 0
  private var files = 0
  private var rewritten = 0
  private var broken = 0
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

  /// Whether a path is a folder whose files are not rewritten without asking, which is told with their count.
  public func refuses(_ paths: [String], store: String?) -> Bool {
    let ground = FormatGround(store: store)
    let strange = paths.filter(ground.isStrange)
    for path in strange {
      let count = ScenarioSearch.files(under: [path]).count {
        if case .file = $0 { true } else { false }
      }
      console.problem("hvis: " + refusal(of: path, holding: count))
    }
    return !strange.isEmpty
  }

  private func refusal(of path: String, holding count: Int) -> String {
    let path = language.quoted(path)
    return language.text(
      en:
        "\(path) is neither the folder of scenarios, nor in a git work tree, nor called Scenarios; "
        + "--yes rewrites the scenario files below it (\(count)), --check shows what would change",
      nb: "\(path) er verken mappen med scenarioer, i et git-arbeidstre eller kalt Scenarios; "
        + "--yes skriver om scenariofilene under den (\(count)), --check viser hva som ville bli endret"
    )
  }

  /// The scenario files under paths, found as `check` finds them; what leads to none is told.
  public mutating func files(under paths: [String]) -> [String] {
    var files: [String] = []
    for found in ScenarioSearch.files(under: paths) {
      switch found {
      case .file(let path):
        files.append(path)
      case .failure(_, let problem): fail(CheckWords(language: language).message(problem))
      }
    }
    return files
  }

  /// A text in the standard layout; nil, after its problems have been told, where it cannot be read.
  ///
  /// `isInput` says that it is standard input and no file.
  public mutating func format(_ source: SourceText, isInput: Bool = false) -> FormattedSource? {
    lookedAt += 1
    if !isInput { files += 1 }
    let formatted =
      ScenarioSearch.isBudget(source)
      ? BudgetFormatter.format(source, in: words) : ScenarioFormatter.format(source, in: words)
    guard formatted.text == nil else { return formatted }
    broken += 1
    status = max(status, .statementFailed)
    console.tell(
      formatted.parsed.diagnostics, omitted: formatted.parsed.omittedDiagnostics, of: source,
      in: language, isColored: isColored)
    return nil
  }

  /// Shows how a text differs from the standard layout, where it does.
  public mutating func check(_ formatted: FormattedSource) {
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

  /// Says at the end how many files were looked at, and how many of them are or would be rewritten.
  ///
  /// Of standard input alone nothing is said but that it differs: what is printed is the text itself.
  public func conclude(rewriting: Bool) {
    if unlike > 0 {
      return console.problem(
        language.text(
          en: "hvis: \(unlike) of \(lookedAt) not in the standard layout; "
            + "hvis format without --check rewrites them",
          nb: "hvis: \(unlike) av \(lookedAt) ikke i standardoppsettet; "
            + "hvis format uten --check skriver dem om"))
    }
    guard files > 0 else { return }
    var text = language.text(
      en: files == 1 ? "1 file looked at, " : "\(files) files looked at, ",
      nb: files == 1 ? "1 fil sett gjennom, " : "\(files) filer sett gjennom, ")
    text +=
      rewriting && rewritten > 0
      ? language.text(en: "\(rewritten) rewritten", nb: "\(rewritten) skrevet om")
      : language.text(en: "none to rewrite", nb: "ingen å skrive om")
    if broken > 0 {
      text += language.text(
        en: ", \(broken) left as \(broken == 1 ? "it is" : "they are") for errors",
        nb: ", \(broken) latt stå på grunn av feil")
    }
    console.answer(text)
  }

  /// Says that a file was rewritten.
  public mutating func tellRewritten(_ path: String) {
    rewritten += 1
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
