import LineEditing
import ScenarioLanguage
import Scripting

extension Shell {
  /// Does what an answer to the lines that are offered asks for; returns whether it was one.
  ///
  /// Nothing is carried out at once: a line that is taken stands in the next one, to be seen and changed, or waits for
  /// Enter alone where none can be put in.
  mutating func answersOffer(_ reply: String, on editor: LineEditor) -> Bool {
    if let line = offer.taken(by: reply) {
      if editor.showsPreset {
        editor.preset = line
        offer.put = line
        console.answer(
          language.text(
            en: "Enter does what the line says; it can be changed first",
            nb: "Enter utfører linjen; den kan endres først"))
      } else {
        offer.chosen = line
        console.answer(
          language.text(
            en: "Enter alone does `\(line)`; anything else typed is another line",
            nb: "Enter alene utfører `\(line)`; alt annet som skrives, er en ny linje"))
      }
      return true
    }
    if reply.isEmpty, !offer.lines.isEmpty {
      console.answer(
        language.text(
          en: "Tab or yes puts the line in first", nb: "Tab eller ja henter linjen først"))
      return true
    }
    guard offer.isDeclined(by: reply) else { return false }
    offer = Offer()
    return true
  }
}
