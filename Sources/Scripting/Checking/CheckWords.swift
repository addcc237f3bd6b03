import Lettering
import Reports
import ScenarioLanguage
import ScenarioStore
import Session

/// What the report of a check says, English and Norwegian side by side.
struct CheckWords {
  let language: InterfaceLanguage

  /// `13 files: 12 passed, 1 failed`; what was named and is no file counts as one that failed.
  func summary(_ report: CheckReport) -> String {
    let count = report.files.count
    return language.text(
      en: count == 1 ? "1 file: " : "\(count) files: ",
      nb: count == 1 ? "1 fil: " : "\(count) filer: ")
      + language.text(
        en: "\(report.passed) passed, \(report.failed) failed",
        nb: "\(report.passed) bestått, \(report.failed) feilet")
  }

  /// The word that a file's line begins with.
  func verdict(_ status: ExitStatus) -> String {
    switch status {
    case .ok: "ok"
    case .assertionFailed: language.text(en: "FAIL", nb: "BRUTT")
    case .statementFailed, .fileFailed: language.text(en: "ERROR", nb: "FEIL")
    }
  }

  /// What a file's line ends with: how many assertions hold, or how many errors there are.
  func outcome(of file: CheckedFile) -> String {
    if file.failure != nil { return language.text(en: "cannot be read", nb: "kan ikke leses") }
    if let flaws = file.flaws, file.hasErrors {
      let count = flaws.diagnostics.count { $0.severity == .error } + flaws.omitted
      return language.text(en: count == 1 ? "1 error" : "\(count) errors", nb: "\(count) feil")
    }
    if file.isBudget { return doubts(file.flaws?.diagnostics.count ?? 0) }
    let count = file.assertions.count
    let broken = file.broken.count
    guard broken == 0 else {
      return language.text(
        en: "\(broken) of \(count) \(count == 1 ? "assertion" : "assertions") failed",
        nb: "\(broken) av \(count) krav brutt")
    }
    return switch count {
    case 0: language.text(en: "no assertions", nb: "ingen krav")
    case 1: language.text(en: "1 assertion", nb: "1 krav")
    case _: language.text(en: "\(count) assertions", nb: "\(count) krav")
    }
  }

  /// How many warnings a budget file has that gives a budget.
  private func doubts(_ count: Int) -> String {
    guard count > 0 else { return language.text(en: "a budget", nb: "et budsjett") }
    return language.text(
      en: "a budget, \(count) \(count == 1 ? "warning" : "warnings")",
      nb: "et budsjett, \(count) \(count == 1 ? "advarsel" : "advarsler")")
  }

  /// That an assertion does not hold, with its own message where it has one.
  func broken(_ answer: AssertedAnswer) -> String {
    let text = language.text(en: "does not hold", nb: "stemmer ikke")
    let message = answer.message.map { " · " + DisplayText.safe($0) } ?? ""
    return text + answer.inYears(language) + ": " + DisplayText.safe(answer.condition) + message
  }

  /// Both sides of an assertion, the difference, and what to ask next, a line each.
  func details(_ answer: AssertedAnswer) -> [String] {
    var lines: [(label: String, text: String)] = []
    if let sides = AssertedSides(answer, in: language) {
      lines.append((language.text(en: "left", nb: "venstre"), sides.left))
      lines.append((language.text(en: "right", nb: "høyre"), sides.right))
      if let difference = sides.difference {
        lines.append((language.text(en: "difference", nb: "forskjell"), difference))
      }
    }
    if let question = answer.nextQuestion(in: language) {
      lines.append((language.text(en: "ask", nb: "spør"), question))
    }
    let width = lines.map(\.label.count).max() ?? 0
    return lines.map { label, text in
      label + ":" + String(repeating: " ", count: width - label.count + 1) + text
    }
  }

  /// Why a file could not be read.
  func message(_ problem: SearchProblem) -> String {
    switch problem {
    case .store(let problem): problem.message(in: language)
    case .noScenario(let path):
      language.text(
        en: "no scenario (.hvis) or budget (.budget) is in \(DisplayText.quoted(path)) or below it",
        nb: "det er ingen scenariofil (.hvis) eller budsjettfil (.budget) i "
          + "\(DisplayText.angled(path)) eller under den")
    }
  }

  /// That more syntax errors were found than are told.
  func omitted(_ count: Int) -> String {
    language.text(
      en: count == 1 ? "and 1 more error" : "and \(count) more errors", nb: "og \(count) feil til")
  }
}
