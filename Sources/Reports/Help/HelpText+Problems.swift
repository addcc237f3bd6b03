import Budget
import Lettering
import ScenarioLanguage
import Session

extension HelpText {
  /// A problem: its message, what it means, what to do, a line that works, and what to read.
  func text(_ explained: ExplainedProblem) -> String {
    let explanation = explained.problem.explanation
    // Who has typed a sentence wants the line that does it, before why it was not done.
    let label = language.text(en: "try: ", nb: "prøv: ")
    var lines = explained.meanings.map { label + DisplayText.safe($0) }
    lines += paragraph(explained.problem.message(in: language).capitalisedFirst + ".", indent: 0)
    lines += paragraph(explanation.meaning.text(in: language))
    lines += paragraph(
      language.text(en: "What to do: ", nb: "Hva du kan gjøre: ")
        + explanation.remedy.text(in: language))
    if !explained.meanings.isEmpty {
      return (lines + further(explained.topics)).joined(separator: "\n")
    } else if let line = explained.lineToTry {
      lines.append(label + DisplayText.safe(line))
    } else if let example = explained.form?.examples(in: language).first {
      lines.append(language.text(en: "for example: ", nb: "for eksempel: ") + example)
    }
    return (lines + further(explained.topics)).joined(separator: "\n")
  }

  /// An assertion that does not hold: both sides, what it means, what to do.
  func text(_ answer: AssertedAnswer, next: LocalName?) -> String {
    var lines = paragraph(SessionWords.asserted(answer, language).capitalisedFirst + ".", indent: 0)
    lines += paragraph(
      language.text(
        en:
          "Nothing is wrong with the line, and nothing was changed. It says what the budget is to meet, "
          + "and with the changes made so far the budget does not meet it: the left side is worked out now, "
          + "the right side is what it was to be.",
        nb:
          "Det er ikke noe galt med linjen, og ingenting er endret. Den sier hva budsjettet skal oppfylle, "
          + "og med endringene til nå gjør det ikke det: venstre side er regnet ut nå, høyre side er det "
          + "den skulle være."))
    if let sides = AssertedSides(answer, in: language) {
      lines.append(language.text(en: "  left side:  ", nb: "  venstre side: ") + sides.left)
      lines.append(language.text(en: "  right side: ", nb: "  høyre side:   ") + sides.right)
      if let difference = sides.difference {
        lines.append(language.text(en: "  difference: ", nb: "  forskjell:    ") + difference)
      }
    }
    lines += paragraph(
      language.text(
        en:
          "What to do: see where the figure comes from, take back or make changes until it holds, or say "
          + "something else where the demand is no longer right.",
        nb:
          "Hva du kan gjøre: se hvor tallet kommer fra, angre eller gjør endringer til det stemmer, eller "
          + "skriv et annet krav der kravet ikke lenger er riktig."))
    if let next {
      lines.append(language.text(en: "try: ", nb: "prøv: ") + next.text(in: language))
    }
    return (lines + further([.assert, .changes, .undo])).joined(separator: "\n")
  }

  /// What to ask help about, and how to get to the screen.
  private func further(_ topics: [Concept]) -> [String] {
    let help = Concept.help.word(in: language)
    let words = topics.filter { $0 != .help }.map { help + " " + $0.word(in: language) }
    let reading =
      words.isEmpty
      ? [] : [language.text(en: "read: ", nb: "les: ") + words.joined(separator: " · ")]
    return reading + [
      language.text(
        en: "help once more shows everything that can be asked",
        nb: "hjelp en gang til viser alt det går an å spørre om")
    ]
  }

  /// A page of the tutorial: what has just happened, then the step to do.
  func text(_ page: TutorialPage) -> String {
    let remark = page.remark.text(in: language)
    var lines = remark.isEmpty ? [] : paragraph(remark, indent: 0)
    guard let step = page.step else { return lines.joined(separator: "\n") }
    if !lines.isEmpty { lines.append("") }
    let number = language.text(
      en: "Step \(step.number) of \(step.count)", nb: "Steg \(step.number) av \(step.count)")
    lines.append("\(number) · \(step.title.text(in: language))")
    lines += paragraph(step.text.text(in: language))
    lines.append(
      language.text(en: "for example: ", nb: "for eksempel: ") + step.example.text(in: language))
    return lines.joined(separator: "\n")
  }
}
