import Budget

/// What help says of a problem, in plain words, to somebody who has not met it before.
///
/// Full sentences, unlike a message. A problem's own words and names stand in its message, which is shown
/// above it.
public struct ProblemExplanation: Sendable, Hashable {
  /// What it means, and why nothing was done or guessed.
  public let meaning: LocalName
  /// What to do now.
  public let remedy: LocalName
  /// The words to ask help about, the nearest first.
  public let topics: [Concept]

  /// An explanation: the meaning and the remedy in English and in Norwegian.
  public init(
    en meaning: String, _ remedy: String, nb norwegianMeaning: String, _ norwegianRemedy: String,
    see topics: [Concept] = []
  ) {
    self.meaning = LocalName(meaning, norwegian: norwegianMeaning)
    self.remedy = LocalName(remedy, norwegian: norwegianRemedy)
    self.topics = topics
  }

  /// The explanation with other words to ask help about.
  func seeing(_ topics: [Concept]) -> ProblemExplanation {
    ProblemExplanation(
      en: meaning.english, remedy.english, nb: meaning.norwegian, remedy.norwegian, see: topics)
  }
}

/// A problem that help can explain.
public protocol ExplainableProblem: ReportableProblem {
  /// What it means, why it is refused and what to do.
  var explanation: ProblemExplanation { get }
}

extension EncodingProblem: ExplainableProblem {
  /// What it means and what to do.
  public var explanation: ProblemExplanation {
    ProblemExplanation(
      en:
        "Letters such as ø are kept in a file in one of several ways, and this file is not in the way "
        + "that hvis reads. Reading it anyway would turn names into others.",
      "Open the file in the program it was written with, and save it as UTF-8.",
      nb:
        "Bokstaver som ø lagres i en fil på én av flere måter, og denne filen er ikke lagret på den "
        + "måten hvis leser. Å lese den likevel ville gjort navn til andre navn.",
      "Åpne filen i programmet den er skrevet med, og lagre den som UTF-8.")
  }
}
