import Lettering
import ScenarioLanguage
import Session

extension CheckReport {
  /// The widest path that the outcomes of all files make room for.
  private static let widestPath = 60

  /// A line a file with what is wrong beneath it, and at the end how many passed.
  func text(in language: InterfaceLanguage, isColored: Bool) -> String {
    let words = CheckWords(language: language)
    let verdicts = files.map { words.verdict($0.status) }
    let paths = files.map { DisplayText.safe($0.path) }
    // Aligned on what there is: `ok` and `FAIL` need less room than `ERROR`.
    let verdictWidth = max(4, verdicts.map(\.count).max() ?? 0)
    let pathWidth = min(Self.widestPath, paths.map(\.displayWidth).max() ?? 0)
    var text = ""
    for (place, file) in files.enumerated() {
      text += verdicts[place].padded(to: verdictWidth) + " "
      text += paths[place].padded(to: pathWidth) + "   " + words.outcome(of: file) + "\n"
      for line in details(of: file, words, isColored: isColored) { text += "  " + line + "\n" }
    }
    return text + words.summary(self)
  }

  private func details(
    of file: CheckedFile, _ words: CheckWords, isColored: Bool
  ) -> [String] {
    var lines: [String] = []
    if let failure = file.failure { lines.append(words.message(failure)) }
    if let notice = file.notice {
      lines.append(
        words.language.text(en: "warning: ", nb: "advarsel: ")
          + notice.message(in: words.language))
    }
    for assertion in file.broken {
      let place = "\(DisplayText.safe(assertion.path)):\(assertion.line):\(assertion.column)"
      lines.append("\(place): \(words.broken(assertion.answer))")
      lines += words.details(assertion.answer).map { "  " + $0 }
    }
    guard let flaws = file.flaws else { return lines }
    let renderer = DiagnosticRenderer(
      flaws.source, in: words.language, isColored: isColored)
    for diagnostic in flaws.diagnostics {
      lines += renderer.render(diagnostic).split(separator: "\n").map(String.init)
    }
    if flaws.omitted > 0 { lines.append(words.omitted(flaws.omitted)) }
    return lines
  }
}
