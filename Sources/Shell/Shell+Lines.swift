import LineEditing
import ScenarioLanguage
import Scripting

extension Shell {
  /// Carries lines out in order, up to the first error, and gives whether the shell goes on.
  mutating func carryOut(_ lines: [String]) -> Bool {
    for (place, text) in lines.enumerated() {
      if place > 0 { console.answer(ShellPrompt(runner.session).text + DisplayText.safe(text)) }
      let number = line
      line += 1
      let mayGoOn = runner.carryOut(
        SourceText(name: sourceName, text: text, firstLine: number))
      if runner.lastQuits {
        if mayLeave() { return false }
        continue
      }
      if !text.allSatisfy(\.isWhitespace) { hasBeenWarned = false }
      guard mayGoOn else {
        if place + 1 < lines.count { console.problem(notRun(lines.count - place - 1)) }
        return true
      }
    }
    return true
  }

  private func notRun(_ count: Int) -> String {
    language.text(
      en: "the lines after it were not carried out: \(count) of them",
      nb: "linjene etter den ble ikke utført: \(count) av dem")
  }

  /// What messages call the lines that are typed.
  var sourceName: String { language.text(en: "line", nb: "linje") }
}
