extension Vocabulary {
  /// The figures of the budget and the tables that `show` prints.
  static let quantities = figures + reserves + topics + functions

  private static let figures: [VocabularyEntry] = [
    VocabularyEntry(
      .fees, [.quantity, .topic], en: ["fees"], nb: ["kontingent", "kontingenter"],
      label: (en: "fees", nb: "kontingent"),
      help: (
        en: "the members' fees: rate × inhabitants × weight",
        nb: "medlemmenes kontingent: sats × innbyggere × vekt"
      )),
    VocabularyEntry(
      .income, [.quantity, .topic], en: ["income"], nb: ["inntekter", "inntekt"],
      label: (en: "income", nb: "inntekter"),
      help: (
        en: "fees and other income; the table names each source",
        nb: "kontingent og andre inntekter; tabellen nevner hver av dem"
      )),
    VocabularyEntry(
      .expenses, .quantity, en: ["expenses"], nb: ["utgifter"],
      label: (en: "expenses", nb: "utgifter"),
      help: (
        en: "salaries, profiling and other operating costs",
        nb: "lønn, profilering og andre driftsutgifter"
      )),
    VocabularyEntry(
      .salaries, .quantity, en: ["salaries", "wages"], nb: ["lønn"],
      label: (en: "salaries", nb: "lønn"),
      help: (
        en: "the cost of the positions, month by month",
        nb: "kostnaden for stillingene, måned for måned"
      )),
    VocabularyEntry(
      .result, .quantity, en: ["result"], nb: ["resultat"],
      label: (en: "result", nb: "resultat"),
      help: (
        en: "income less expenses; negative where reserves are used",
        nb: "inntekter minus utgifter; negativt er merforbruk, dekket av reserver"
      )),
    VocabularyEntry(
      .members, [.quantity, .topic], en: ["members"], nb: ["medlemmer"],
      label: (en: "members", nb: "medlemmer"),
      help: (
        en: "how many members pay; the table names them",
        nb: "hvor mange medlemmer som betaler; tabellen nevner dem"
      )),
    VocabularyEntry(
      .positions, [.quantity, .topic], en: ["positions"], nb: ["stillinger"],
      label: (en: "positions", nb: "stillinger"),
      help: (
        en: "how many positions there are at the end of the year",
        nb: "hvor mange stillinger det er ved utgangen av året"
      )),
  ]

  private static let reserves: [VocabularyEntry] = [
    VocabularyEntry(
      .opening, .quantity, en: ["opening"], nb: ["inngående"],
      label: (en: "opening balance", nb: "inngående balanse"),
      help: (
        en: "what is carried over from the year before, free and bound",
        nb: "mindreforbruket fra årene før, fritt og bundet"
      )),
    VocabularyEntry(
      .closing, .quantity, en: ["closing"], nb: ["utgående"],
      label: (en: "closing balance", nb: "utgående balanse"),
      help: (
        en: "what is left at the end of the year: free and bound",
        nb: "det som er igjen ved utgangen av året: fritt og bundet"
      )),
    VocabularyEntry(
      .free, .quantity, en: ["free"], nb: ["fri", "frie"],
      label: (en: "free reserve", nb: "fri reserve"),
      help: (
        en: "the free reserve at the end of the year",
        nb: "den frie reserven ved utgangen av året"
      )),
    VocabularyEntry(
      .bound, .quantity, en: ["bound"], nb: ["bundet", "bundne"],
      label: (en: "bound funds", nb: "bundne midler"),
      help: (
        en: "the money in funds bound to a purpose at the end of the year",
        nb: "midlene i fond bundet til et formål ved utgangen av året"
      )),
  ]

  private static let topics: [VocabularyEntry] = [
    VocabularyEntry(
      .lines, .topic, en: ["lines"], nb: ["poster", "linjer"],
      label: (en: "budget lines", nb: "budsjettposter"),
      help: (en: "the expense lines", nb: "utgiftspostene")),
    VocabularyEntry(
      .member, .topic, en: ["member"], nb: ["medlem"], label: (en: "member", nb: "medlem"),
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
      )),
    VocabularyEntry(
      .funds, .topic, en: ["funds"], nb: ["fond"], label: (en: "funds", nb: "fond"),
      help: (
        en: "the free reserve and the funds bound to a purpose",
        nb: "den frie reserven og fondene bundet til et formål"
      )),
    VocabularyEntry(
      .changes, .topic, en: ["changes"], nb: ["endringer"],
      label: (en: "changes", nb: "endringer"),
      help: (en: "the scenario's changes in order", nb: "endringene i scenarioet i rekkefølge")),
    VocabularyEntry(
      .sources, .topic, en: ["sources"], nb: ["kilder"], label: (en: "sources", nb: "kilder"),
      help: (
        en: "where the figures are from, and where they disagree",
        nb: "hvor tallene er fra, og hvor de ikke stemmer med hverandre"
      )),
    VocabularyEntry(
      .status, .topic, en: ["status"], nb: ["status"], label: (en: "status", nb: "status"),
      help: (
        en: "which figures are given, derived, approximate, assumed or missing",
        nb: "hvilke tall som er gitt, avledet, omtrentlige, antatt eller mangler"
      )),
    VocabularyEntry(
      .activities, .topic, en: ["activities"], nb: ["tiltak", "aktiviteter"],
      label: (en: "activities", nb: "tiltak"),
      help: (
        en: "the activities of the action programme",
        nb: "tiltakene i handlingsprogrammet"
      )),
    VocabularyEntry(
      .goals, .topic, en: ["goals"], nb: ["bærekraftsmål", "mål"],
      label: (en: "UN goals", nb: "FNs bærekraftsmål"),
      help: (
        en: "which UN goals the activities cover",
        nb: "hvilke av FNs bærekraftsmål tiltakene dekker"
      )),
  ]

  private static let functions: [VocabularyEntry] = [
    VocabularyEntry(
      .minimum, .function, en: ["min"], nb: ["min"], label: (en: "smallest", nb: "minste"),
      help: (en: "the smallest of several values", nb: "den minste av flere verdier")),
    VocabularyEntry(
      .maximum, .function, en: ["max"], nb: ["maks"], label: (en: "greatest", nb: "største"),
      help: (en: "the greatest of several values", nb: "den største av flere verdier")),
    VocabularyEntry(
      .absolute, .function, en: ["abs"], nb: ["abs"],
      label: (en: "absolute value", nb: "tallverdi"),
      help: (en: "a value without its sign", nb: "en verdi uten fortegn")),
    VocabularyEntry(
      .rounded, .function, en: ["round"], nb: ["rund", "avrund"],
      label: (en: "rounded", nb: "avrundet"),
      help: (
        en: "a value rounded to a whole one, or to a step: round(free, 1 000)",
        nb: "en verdi rundet av til en hel, eller til et trinn: rund(fri, 1 000)"
      )),
  ]

  /// The words after numbers.
  static let units: [VocabularyEntry] = [
    VocabularyEntry(
      .kroner, .unit, en: ["kr", "kroner", "nok"], nb: ["kr", "kroner", "kr.", "krone"],
      label: (en: "kr", nb: "kr"), help: (en: "Norwegian kroner", nb: "norske kroner")),
    VocabularyEntry(
      .øre, .unit, en: ["øre"], nb: ["øre"], label: (en: "øre", nb: "øre"),
      help: (en: "a hundredth of a krone", nb: "en hundredels krone")),
    VocabularyEntry(
      .thousand, .unit, en: ["k", "thousand"], nb: ["tusen", "tkr"],
      label: (en: "thousand", nb: "tusen"), help: (en: "times 1 000", nb: "ganger 1 000")),
    VocabularyEntry(
      .million, .unit, en: ["m", "million", "millions"],
      nb: ["mill", "mill.", "million", "millioner", "mkr"],
      label: (en: "million", nb: "millioner"),
      help: (en: "times 1 000 000", nb: "ganger 1 000 000")),
    VocabularyEntry(
      .billion, .unit, en: ["bn", "billion", "billions"],
      nb: ["mrd", "mrd.", "milliard", "milliarder"],
      label: (en: "billion", nb: "milliarder"),
      help: (en: "times 1 000 000 000", nb: "ganger 1 000 000 000")),
    VocabularyEntry(
      .percent, .unit, en: ["percent"], nb: ["prosent"], label: (en: "per cent", nb: "prosent"),
      help: (
        en: "per cent of what stands before it, also written %",
        nb: "prosent av det som står foran, også skrevet %"
      )),
    VocabularyEntry(
      .next, .tutorialStep, en: ["next", "skip"], nb: ["neste", "videre"],
      label: (en: "next step", nb: "neste steg"),
      help: (en: "passes over a step of the tutorial", nb: "hopper over et steg i opplæringen")),
    VocabularyEntry(
      .stop, .tutorialStep, en: ["stop"], nb: ["stopp"], label: (en: "end", nb: "slutt"),
      help: (
        en: "ends the tutorial and gives your own session back",
        nb: "avslutter opplæringen og gir deg din egen økt tilbake"
      )),
  ]
}
