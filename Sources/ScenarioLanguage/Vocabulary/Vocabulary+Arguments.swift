extension Vocabulary {
  /// The words inside statements and expressions.
  ///
  /// Norwegian `til` is one concept for `to` and `into`; before a year or month it is read as
  /// `til og med`. Norwegian `i`, like English `in`, means a year before a year and a scenario or
  /// county before a name, so it needs no second entry under `at`.
  static let arguments = spanArguments + otherArguments + uncertainty + kinds + [lastAnswer]

  private static let lastAnswer = VocabularyEntry(
    .lastAnswer, .value, en: ["_"], nb: ["_"], label: (en: "last answer", nb: "siste svar"),
    help: (
      en: "the value of the last answer, to calculate on with",
      nb: "verdien i det siste svaret, til å regne videre med"
    ))

  private static let spanArguments: [VocabularyEntry] = [
    VocabularyEntry(
      .from, .argument, en: ["from"], nb: ["fra", "fra og med"], label: (en: "from", nb: "fra"),
      help: (
        en: "the first year or month, itself included",
        nb: "det første året eller den første måneden, selv regnet med"
      )),
    VocabularyEntry(
      .until, .argument, en: ["until"], nb: ["til og med", "tom"],
      label: (en: "until", nb: "til og med"),
      help: (
        en: "the last year or month, itself included",
        nb: "det siste året eller den siste måneden, selv regnet med"
      )),
    VocabularyEntry(
      .at, .argument, en: ["at"], nb: ["ved"], label: (en: "at", nb: "ved"),
      help: (en: "the year or month meant", nb: "året eller måneden som menes")),
    VocabularyEntry(
      .in, .argument, en: ["in"], nb: ["i"], label: (en: "in", nb: "i"),
      help: (
        en: "the scenario, column, county or year meant",
        nb: "scenarioet, kolonnen, fylket eller året som menes"
      )),
    VocabularyEntry(
      .of, .argument, en: ["of"], nb: ["av"], label: (en: "of", nb: "av"),
      help: (
        en: "the member, line, position or fund meant",
        nb: "medlemmet, posten, stillingen eller fondet som menes"
      )),
    VocabularyEntry(
      .to, .argument, en: ["to", "into"], nb: ["til"], label: (en: "to", nb: "til"),
      help: (en: "what it becomes", nb: "det som det blir til")),
    VocabularyEntry(
      .years, [.argument, .topic], en: ["years", "year"], nb: ["år"],
      label: (en: "years", nb: "år"),
      help: (
        en: "the years of the plan, with the structural gap: income less recurring costs",
        nb: "årene i planperioden, med strukturell ubalanse: inntekter minus varige utgifter"
      )),
  ]

  private static let otherArguments: [VocabularyEntry] = [
    VocabularyEntry(
      .as, .argument, en: ["as"], nb: ["som"], label: (en: "as", nb: "som"),
      help: (en: "the name of a new position", nb: "navnet på en ny stilling")),
    VocabularyEntry(
      .chance, .argument, en: ["with chance", "chance"],
      nb: ["med sannsynlighet", "sannsynlighet", "med sjanse", "sjanse"],
      label: (en: "chance", nb: "sannsynlighet"),
      help: (en: "how likely a leaving is", nb: "hvor sannsynlig en utmelding er")),
    VocabularyEntry(
      .against, .argument, en: ["against"], nb: ["mot"], label: (en: "against", nb: "mot"),
      help: (
        en: "the scenario that differences are measured from",
        nb: "scenarioet som forskjeller måles fra"
      )),
    VocabularyEntry(
      .all, .argument, en: ["all"], nb: ["alle"], label: (en: "all", nb: "alle"),
      help: (en: "every one of them", nb: "hver og en av dem")),
    VocabularyEntry(
      .whole, .argument, en: ["whole", "fully"], nb: ["hele", "helt"],
      label: (en: "whole", nb: "hele"),
      help: (
        en: "leaves nothing out: changes of the scenario built on, inputs of an explanation",
        nb: "utelater ingenting: endringer i scenarioet det bygger på, tall i en forklaring"
      )),
    VocabularyEntry(
      .within, .argument, en: ["within"], nb: ["innenfor"],
      label: (en: "within", nb: "innenfor"),
      help: (
        en: "how far the two sides may differ",
        nb: "hvor mye de to sidene kan være ulike"
      )),
    VocabularyEntry(
      .between, .argument, en: ["between"], nb: ["mellom"], label: (en: "between", nb: "mellom"),
      help: (
        en: "the lowest and the highest value, both included",
        nb: "den laveste og den høyeste verdien, begge regnet med"
      )),
    VocabularyEntry(
      .step, .argument, en: ["step"], nb: ["trinn", "steg"], label: (en: "step", nb: "trinn"),
      help: (
        en: "how far apart the values are that are tried",
        nb: "hvor langt det er mellom verdiene som prøves"
      )),
    VocabularyEntry(
      .and, .argument, en: ["and"], nb: ["og"], label: (en: "and", nb: "og"),
      help: (en: "both must hold", nb: "begge må stemme")),
    VocabularyEntry(
      .or, .argument, en: ["or"], nb: ["eller"], label: (en: "or", nb: "eller"),
      help: (en: "one of them must hold", nb: "en av dem må stemme")),
    VocabularyEntry(
      .not, .argument, en: ["not"], nb: ["ikke"], label: (en: "not", nb: "ikke"),
      help: (en: "it must not hold", nb: "det må ikke stemme")),
  ]

  private static let kinds: [VocabularyEntry] = [
    VocabularyEntry(
      .permanent, .positionKind, en: ["permanent"], nb: ["fast", "faste"],
      label: (en: "permanent", nb: "fast"),
      help: (en: "a position without an end", nb: "en stilling uten sluttdato")),
    VocabularyEntry(
      .temporary, .positionKind, en: ["temporary"], nb: ["midlertidig", "midlertidige"],
      label: (en: "temporary", nb: "midlertidig"),
      help: (en: "a position for a time", nb: "en stilling for en tid")),
    VocabularyEntry(
      .seconded, .positionKind, en: ["seconded"], nb: ["innlånt", "innlånte"],
      label: (en: "seconded", nb: "innlånt"),
      help: (
        en: "a position that another employer pays",
        nb: "en stilling som en annen arbeidsgiver betaler"
      )),
    VocabularyEntry(
      .wages, .growthKind, en: ["wages", "salaries"], nb: ["lønn", "lønninger"],
      label: (en: "wage growth", nb: "lønnsvekst"),
      help: (en: "the yearly cost of positions", nb: "årskostnaden for stillinger")),
    VocabularyEntry(
      .prices, .growthKind, en: ["prices"], nb: ["priser"],
      label: (en: "price growth", nb: "prisvekst"),
      help: (en: "all other expense lines", nb: "alle andre utgiftsposter")),
    VocabularyEntry(
      .county, .memberKind, en: ["county"], nb: ["fylkeskommune", "fylke"],
      label: (en: "county", nb: "fylkeskommune"),
      help: (en: "a member that is a county council", nb: "et medlem som er fylkeskommune")),
    VocabularyEntry(
      .municipality, .memberKind, en: ["municipality"], nb: ["kommune"],
      label: (en: "municipality", nb: "kommune"),
      help: (en: "a member that is a municipality", nb: "et medlem som er kommune")),
  ]
}
