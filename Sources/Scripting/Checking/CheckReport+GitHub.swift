import Lettering
import ScenarioLanguage
import Session

extension CheckReport {
  /// An annotation a problem, in the form of GitHub's workflow commands, and at the end how many passed.
  ///
  /// Source: GitHub Docs, "Workflow commands for GitHub Actions", setting an error message.
  func github(in language: InterfaceLanguage) -> String {
    let words = CheckWords(language: language)
    var text = ""
    for file in files {
      if let failure = file.failure {
        text += annotation(file.path, nil, words.message(failure))
      }
      for assertion in file.broken {
        let message = [words.broken(assertion.answer)] + words.details(assertion.answer)
        text += annotation(
          assertion.path, (assertion.line, assertion.column), message.joined(separator: "\n"))
      }
      if let notice = file.notice {
        text += annotation(file.path, nil, notice.message(in: language), as: "warning")
      }
      for flaw in file.flaws?.told(in: words) ?? [] {
        text += annotation(
          file.path, (flaw.line, flaw.column), flaw.message, as: flaw.isError ? "error" : "warning")
      }
    }
    return text + words.summary(self)
  }

  private func annotation(
    _ path: String, _ place: (line: Int, column: Int)?, _ message: String,
    as level: String = "error"
  ) -> String {
    var text = "::\(level) file=" + WorkflowCommand.property(path)
    if let place { text += ",line=\(place.line),col=\(place.column)" }
    return text + "::" + WorkflowCommand.message(message) + "\n"
  }
}

extension CheckedFile.Flaws {
  /// The problems with their places and what they say, the line to try included.
  fileprivate func told(
    in words: CheckWords
  ) -> [(line: Int, column: Int, message: String, isError: Bool)] {
    let lines = LineTable(source)
    let renderer = DiagnosticRenderer(source, in: words.language)
    return diagnostics.map { diagnostic in
      let position = lines.position(of: diagnostic.range.start)
      var message = diagnostic.problem.message(in: words.language)
      if let line = renderer.shownLineToTry(diagnostic) {
        message += "\n" + words.language.text(en: "try: ", nb: "prøv: ") + line
      }
      return (position.line, position.column, message, diagnostic.severity == .error)
    }
  }
}

/// Texts in GitHub's workflow commands, which end at a line's end and whose properties end at `,` or `::`.
enum WorkflowCommand {
  /// The text of a message.
  static func message(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case _: nil
      }
    }
  }

  /// The value of a property.
  static func property(_ text: String) -> String {
    escaped(message(text)) { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      case _: nil
      }
    }
  }

  private static func escaped(
    _ text: String, _ escape: (Unicode.Scalar) -> String?
  ) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      // Other control characters, of a file's name, could steer the terminal that shows the log.
      escaped += escape(scalar) ?? DisplayText.safe(String(scalar))
    }
    return escaped
  }
}
