import Budget
import Lettering
import ScenarioLanguage

/// A way in which no paper can be made of some scenarios.
public enum PaperProblem: Error, Hashable, Sendable {
  /// They are about several budgets, whose names these are.
  case severalBudgets([String])
  /// All of them are what they would be measured from.
  case onlyBase(LocalName)
  /// The ending of a file's name says no form that a paper has.
  case unknownEnding(String)
}

extension PaperProblem: ReportableProblem {
  /// The sentence for the user, in both languages.
  public func message(in language: InterfaceLanguage) -> String {
    func text(_ english: String, _ norwegian: String) -> String {
      language.text(en: english, nb: norwegian)
    }
    return switch self {
    case .severalBudgets(let names):
      text(
        "a paper is about one budget, and these are about \(language.listing(names.map(language.quoted))); "
          + "compare them instead",
        "et notat gjelder ett budsjett, og disse gjelder \(language.listing(names.map(language.quoted))); "
          + "sammenlign dem i stedet")
    case .onlyBase(let name):
      text(
        "\(DisplayText.quoted(name.english)) would be measured from itself; name another one to measure "
          + "it against",
        "\(DisplayText.angled(name.norwegian)) ville blitt målt mot seg selv; nevn et annet å måle det "
          + "mot")
    case .unknownEnding(let path):
      text(
        "a paper is a page or Markdown, which \(DisplayText.quoted(path)) does not say; end the name in "
          + "`.html` or `.md` (a text processor opens the page, and a browser prints it or makes a PDF of it)",
        "et notat er en nettside eller Markdown, og \(DisplayText.angled(path)) sier ikke hvilken; la "
          + "navnet slutte på `.html` eller `.md` (nettsiden kan åpnes i Word, og nettleseren skriver den ut eller lager PDF av den)"
      )
    }
  }
}

extension PaperProblem: ExplainableProblem {
  /// What help says about it.
  public var explanation: ProblemExplanation {
    switch self {
    case .severalBudgets:
      ProblemExplanation(
        en:
          "A paper has one set of members, lines and bodies, so that all of its scenarios are about the "
          + "same budget.",
        "Make a paper for each budget, or compare the scenarios, each in its own year.",
        nb:
          "Et notat har ett sett med medlemmer, poster og organer, så alle scenarioene i det gjelder samme "
          + "budsjett.",
        "Lag ett notat for hvert budsjett, eller sammenlign scenarioene, hvert i sitt år.",
        see: [.compare])
    case .onlyBase:
      ProblemExplanation(
        en: "A paper tells how scenarios differ from a base, and these are the base itself.",
        "Name a scenario that differs from it, or another base after against.",
        nb:
          "Et notat forteller hva som skiller scenarioer fra et grunnlag, og disse er grunnlaget selv.",
        "Nevn et scenario som skiller seg fra det, eller et annet grunnlag etter mot.",
        see: [.compare])
    case .unknownEnding:
      ProblemExplanation(
        en:
          "The file's name ends in what the file is, and papers are pages (.html) or Markdown (.md).",
        "Give the file such an ending.",
        nb:
          "Filnavnet slutter på hva filen er, og notater er nettsider (.html) eller Markdown (.md).",
        "Gi filen en slik endelse.", see: [.export])
    }
  }
}
