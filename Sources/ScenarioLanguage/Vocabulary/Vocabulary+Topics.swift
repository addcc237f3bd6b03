extension Vocabulary {
  /// The tables that `show` prints and no quantity has the word of.
  static let topics: [VocabularyEntry] = [
    VocabularyEntry(
      .lines, .topic, en: ["lines"], nb: ["poster", "linjer"],
      label: (en: "budget lines", nb: "budsjettposter"),
      help: (en: "the expense lines", nb: "utgiftspostene"),
      lines: (en: ["show lines"], nb: ["vis poster"]),
      see: [.spend, .profiling, .itemise]),
    VocabularyEntry(
      .member, .topic, en: ["member"], nb: ["medlem"],
      label: (en: "member", nb: "medlem"),
      help: (
        en: "one member: what it pays, year by year, and in each stored scenario",
        nb: "ett medlem: hva det betaler, år for år og i hvert lagrede scenario"
      )),
    VocabularyEntry(
      .staff, .topic, en: ["staff"], nb: ["ansatte", "bemanning"],
      label: (en: "staff", nb: "ansatte"),
      help: (
        en: "the positions with their kind, months and cost",
        nb: "stillingene med type, måneder og kostnad"
      ),
      lines: (en: ["show staff"], nb: ["vis ansatte"]),
      see: [.hire, .end, .cost]),
    VocabularyEntry(
      .funds, .topic, en: ["funds"], nb: ["fond"],
      label: (en: "funds", nb: "fond"),
      help: (
        en: "the free reserve and the funds bound to a purpose",
        nb: "den frie reserven og fondene bundet til et formål"
      ),
      lines: (en: ["show funds"], nb: ["vis fond"]),
      see: [.fund, .release, .bound]),
    VocabularyEntry(
      .changes, .topic, en: ["changes"], nb: ["endringer"],
      label: (en: "changes", nb: "endringer"),
      help: (en: "the scenario's changes in order", nb: "endringene i scenarioet i rekkefølge"),
      about: (
        en: "Each with the free reserve after it, so that one sees what each did.",
        nb: "Hver med den frie reserven etter den, så en ser hva hver av dem gjorde."
      ),
      lines: (en: ["show changes"], nb: ["vis endringer"]),
      see: [.undo, .free]),
    VocabularyEntry(
      .sources, .topic, en: ["sources"], nb: ["kilder"],
      label: (en: "sources", nb: "kilder"),
      help: (
        en: "where the figures are from, and where they disagree",
        nb: "hvor tallene er fra, og hvor de ikke stemmer med hverandre"
      ),
      lines: (en: ["show sources"], nb: ["vis kilder"]),
      see: [.status]),
    VocabularyEntry(
      .status, .topic, en: ["status"], nb: ["status"],
      label: (en: "status", nb: "status"),
      help: (
        en: "which figures are given, derived, approximate, assumed or missing",
        nb: "hvilke tall som er gitt, avledet, omtrentlige, antatt eller mangler"
      ),
      lines: (en: ["show status"], nb: ["vis status"]),
      see: [.sources]),
    VocabularyEntry(
      .activities, .topic, en: ["activities"], nb: ["tiltak", "aktiviteter"],
      label: (en: "activities", nb: "tiltak"),
      help: (
        en: "the activities of the action programme",
        nb: "tiltakene i handlingsprogrammet"
      ),
      lines: (en: ["show activities"], nb: ["vis tiltak"]),
      see: [.drop, .goals]),
    VocabularyEntry(
      .goals, .topic, en: ["goals"], nb: ["bærekraftsmål", "mål"],
      label: (en: "UN goals", nb: "FNs bærekraftsmål"),
      help: (
        en: "which UN goals the activities cover",
        nb: "hvilke av FNs bærekraftsmål tiltakene dekker"
      ),
      lines: (en: ["show goals"], nb: ["vis mål"]),
      see: [.activities, .drop]),
  ]
}
