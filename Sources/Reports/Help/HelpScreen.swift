import Budget
import Lettering
import ScenarioLanguage
import Session

/// The one screen of help: every statement under what one wants to do, most with a line to type.
///
/// Made from the table of statements: a new one appears in its group by its word, and with an example
/// where the table marks one. It fits a terminal of 80 columns and 24 rows with the next prompt below.
struct HelpScreen {
  let examples: ScreenExamples
  let language: InterfaceLanguage
  /// How many columns it may take.
  let columns: Int

  /// The screen, without a last line ending.
  var text: String {
    let first = language.text(
      en: "Lines below work as they stand; of a word after `also`, ask help: help join.",
      nb: "Linjene under virker som de står; spør om ord etter `også` slik: hjelp inn.")
    return (first.wrapped(to: columns) + StatementCategory.allCases.flatMap(group))
      .joined(separator: "\n")
  }

  /// Where the lines begin: behind the longest heading, or under it where the screen is narrow.
  private var indent: Int {
    let longest = StatementCategory.allCases.map { $0.label(in: language).displayWidth }.max() ?? 0
    return columns < 64 ? 2 : longest + 2
  }

  /// A heading with its lines and words beside it.
  private func group(_ category: StatementCategory) -> [String] {
    let lines = rows(of: parts(of: category))
    guard !lines.isEmpty else { return [] }
    let heading = category.label(in: language)
    guard heading.displayWidth + 2 <= indent else {
      return [heading] + lines.map { spaces(indent) + $0 }
    }
    return [heading.padded(to: indent) + lines[0]] + lines.dropFirst().map { spaces(indent) + $0 }
  }

  /// What stands in a group: the marked examples, of the figures some to ask for, then the other words.
  private func parts(of category: StatementCategory) -> [Part] {
    let forms = StatementForm.all.filter { $0.category == category }
    var shown = forms.flatMap { examples.lines(of: $0, in: language) }
    var words = forms.filter { examples.lines(of: $0, in: language).isEmpty }.map {
      $0.concept.word(in: language)
    }
    if category == .figures {
      shown +=
        Concept.fees.lines(in: language).dropFirst().prefix(1) + [Concept.free.word(in: language)]
      words += Quantity.ofAlliance.map { $0.concept.word(in: language) }.filter { word in
        !shown.contains { $0 == word || $0.hasPrefix(word + " ") }
      }
      let last = Concept.lastAnswer
      words.append(last.word(in: language) + " (" + last.label(in: language) + ")")
    }
    let also = language.text(en: "also ", nb: "også ")
    return shown.map { Part(text: $0, gap: " · ") }
      + words.enumerated().map { place, word in
        Part(
          text: place == 0 && !shown.isEmpty ? also + word : word, gap: place == 0 ? " · " : ", ")
      }
  }

  /// One thing on the screen that is not broken, and what stands between it and the one before.
  private struct Part {
    let text: String
    let gap: String
  }

  /// Parts beside each other as far as there is room.
  private func rows(of parts: [Part]) -> [String] {
    var rows: [String] = []
    for part in parts {
      guard let last = rows.last else {
        rows.append(part.text)
        continue
      }
      let joined = last + part.gap + part.text
      // One column is for the comma that may follow.
      if joined.displayWidth + indent < columns {
        rows[rows.count - 1] = joined
      } else {
        // A comma stays where the list goes on, and a dot does not.
        if part.gap == ", " { rows[rows.count - 1] = last + "," }
        rows.append(part.text)
      }
    }
    return rows
  }
}
