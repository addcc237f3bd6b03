import Analysis
import Budget
import ScenarioLanguage

extension StandingStill {
  /// What the later years assume, with the statement that changes it.
  func sentence(_ language: InterfaceLanguage) -> String {
    let changing =
      (growths.isEmpty ? [] : ["`\(Concept.growth.word(in: language))`"])
      + gone.prefix(1).map { member in
        let words = [
          Concept.leave.word(in: language), Shown.name(member.name),
          Concept.from.word(in: language), "\(member.from.number)",
        ]
        return "`" + words.joined(separator: " ") + "`"
      }
    guard !changing.isEmpty else { return assumption(language) }
    return assumption(language)
      + language.text(
        en: "; \(Words.list(changing, language)) \(changing.count > 1 ? "change" : "changes") that",
        nb: "; \(Words.list(changing, language)) endrer det")
  }

  /// What the later years assume, English and Norwegian side by side.
  func assumption(_ language: InterfaceLanguage) -> String {
    func say(
      _ english: @autoclosure () -> String, _ norwegian: @autoclosure () -> String
    ) -> String { language.text(en: english(), nb: norwegian()) }
    let names = growths.map { kind in
      switch kind {
      case .wages: say("wages", "lønningene")
      case .prices: say("prices", "prisene")
      }
    }
    var parts =
      names.isEmpty ? [] : [Words.list(names, language) + say(" stand still", " står stille")]
    if let population {
      let (date, from) = (population.date.number, population.from.number)
      parts.append(
        say(
          "fees from \(from) on still rest on the inhabitants of 1 January \(date)",
          "kontingenten fra \(from) fortsatt bygger på folketallet 1.1.\(date)"))
    }
    parts += emptied.map { fund in
      let (name, year) = (Shown.name(fund.name, language), fund.year.number)
      return say(
        "what \(name) is for goes on with free money once it is empty at the end of \(year)",
        "det \(name) betaler for, fortsetter med frie midler etter at fondet er tomt ved utgangen av "
          + "\(year)")
    }
    parts += gone.map { member in
      let (name, year) = (Shown.name(member.name), member.from.number)
      return say(
        "\(name), which is out from \(year), still pays",
        "\(name), som er utmeldt fra \(year), fortsatt betaler")
    }
    return say("the later years assume that ", "for de senere årene er det forutsatt at ")
      + parts.joined(separator: language.text(en: ", that ", nb: ", at "))
  }
}
