extension Vocabulary {
  /// The words inside statements and expressions.
  ///
  /// Norwegian `til` is one concept for `to` and `into`; before a year or month it is read as
  /// `til og med`. Norwegian `i`, like English `in`, means a year before a year and a scenario or
  /// county before a name, so it needs no second entry under `at`.
  static let arguments = spanArguments + otherArguments + logic

  private static let spanArguments: [VocabularyEntry] = [
    VocabularyEntry(
      .from, .argument, en: ["from"], nb: ["fra", "fra og med"],
      label: (en: "from", nb: "fra"),
      help: (
        en: "the first year or month, itself included",
        nb: "det første året eller den første måneden, selv regnet med"
      ),
      about: (
        en: "Without it, a change counts from the beginning of the budget year.",
        nb: "Uten det gjelder en endring fra begynnelsen av budsjettåret."
      ),
      lines: (en: ["rate 1.60 from 2021"], nb: ["sats 1,60 fra 2021"]),
      see: [.until, .years]),
    VocabularyEntry(
      .until, .argument, en: ["until"], nb: ["til og med", "tom"],
      label: (en: "until", nb: "til og med"),
      help: (
        en: "the last year or month, itself included",
        nb: "det siste året eller den siste måneden, selv regnet med"
      ),
      about: (
        en: "After that year the amount is again what it would have been without the change.",
        nb: "Etter det året er beløpet igjen det som det ville vært uten endringen."
      ),
      lines: (en: ["rate 1.60 from 2020 until 2020"], nb: ["sats 1,60 fra 2020 til og med 2020"]),
      see: [.from, .years]),
    VocabularyEntry(
      .at, .argument, en: ["at"], nb: ["ved", "på"],
      label: (en: "at", nb: "ved"),
      help: (
        en: "the year or month meant, or how much of a whole position",
        nb: "året eller måneden som menes, eller hvor mye av en hel stilling"
      ),
      about: (
        en:
          "Stands after a figure. The plan must cover the year: `plan 4 years` first. `hire 1 temporary at 50%` is half a "
          + "position.",
        nb:
          "Står etter et tall. Planen må gjelde året: `plan 4 år` først. `ansett 1 midlertidig på 50 %` er en halv "
          + "stilling."
      ),
      lines: (en: ["free at 2020"], nb: ["fri ved 2020"]),
      see: [.plan, .of, .in]),
    VocabularyEntry(
      .in, .argument, en: ["in"], nb: ["i"],
      label: (en: "in", nb: "i"),
      help: (
        en: "the scenario, column, county or year meant",
        nb: "scenarioet, kolonnen, fylket eller året som menes"
      ),
      about: (
        en:
          "Stands after a figure, before the name of a saved scenario or of a column that the budget has beside its own "
          + "figures, such as last year's accounts, or with `join` before a county.",
        nb:
          "Står etter et tall, foran navnet på et lagret scenario eller på en kolonne budsjettet har ved siden av sine egne "
          + "tall, for eksempel fjorårets regnskap, eller med `inn` foran et fylke."
      ),
      lines: (
        en: ["free in \"Adopted 2020\"", "profiling in \"Budsjett 2019\""],
        nb: ["fri i \"Vedtatt 2020\"", "profilering i \"Budsjett 2019\""]
      ),
      see: [.at, .of, .compare]),
    VocabularyEntry(
      .of, .argument, en: ["of"], nb: ["av"],
      label: (en: "of", nb: "av"),
      help: (
        en: "the member, line, position or fund meant",
        nb: "medlemmet, posten, stillingen eller fondet som menes"
      ),
      about: (en: "Stands after a figure.", nb: "Står etter et tall."),
      lines: (
        en: ["fees of Oslo", "profiling of \"Brand Manager\""],
        nb: ["kontingent av Oslo", "profilering av \"Brand Manager\""]
      ),
      see: [.at, .in, .fees]),
    VocabularyEntry(
      .to, .argument, en: ["to", "into"], nb: ["til"],
      label: (en: "to", nb: "til"),
      help: (en: "what it becomes", nb: "det som det blir til"),
      see: [.rename, .convert, .merge]),
    VocabularyEntry(
      .years, [.argument, .topic], en: ["years", "year"], nb: ["år"],
      label: (en: "years", nb: "år"),
      help: (
        en: "the years of the plan, with the structural gap: income less recurring costs",
        nb: "årene i planperioden, med strukturell ubalanse: inntekter minus varige utgifter"
      ),
      lines: (en: ["plan 4 years; show years"], nb: ["plan 4 år; vis år"]),
      see: [.plan, .growth]),
  ]

  private static let otherArguments: [VocabularyEntry] = [
    VocabularyEntry(
      .as, .argument, en: ["as"], nb: ["som"],
      label: (en: "as", nb: "som"),
      help: (en: "the name of a new position", nb: "navnet på en ny stilling"),
      see: [.hire, .join]),
    VocabularyEntry(
      .chance, .argument, en: ["with chance", "chance"],
      nb: ["med sannsynlighet", "sannsynlighet", "med sjanse", "sjanse"],
      label: (en: "chance", nb: "sannsynlighet"),
      help: (en: "how likely a leaving is", nb: "hvor sannsynlig en utmelding er"),
      about: (
        en: "The figures count the member in full; `risk free` shows what the chance means.",
        nb: "Tallene regner med medlemmet fullt ut; `risiko fri` viser hva sannsynligheten betyr."
      ),
      lines: (en: ["leave Viken with chance 30%"], nb: ["ut Viken med sannsynlighet 30 %"]),
      see: [.leave]),
    VocabularyEntry(
      .together, .argument, en: ["together"], nb: ["samlet"],
      label: (en: "together", nb: "samlet"),
      help: (
        en: "the members go or stay as one",
        nb: "medlemmene går ut eller blir som én"
      )),
    VocabularyEntry(
      .against, .argument, en: ["against"], nb: ["mot"],
      label: (en: "against", nb: "mot"),
      help: (
        en: "the scenario that differences are measured from",
        nb: "scenarioet som forskjeller måles fra"
      ),
      see: [.compare]),
    VocabularyEntry(
      .all, .argument, en: ["all"], nb: ["alle"],
      label: (en: "all", nb: "alle"),
      help: (en: "every one of them", nb: "hver og en av dem"),
      lines: (en: ["population all +1%"], nb: ["folketall alle +1 %"]),
      see: [.population, .cost]),
    VocabularyEntry(
      .whole, .argument, en: ["whole", "fully"], nb: ["hele", "helt"],
      label: (en: "whole", nb: "hele"),
      help: (
        en: "leaves nothing out: changes of the scenario built on, inputs of an explanation",
        nb: "utelater ingenting: endringer i scenarioet det bygger på, tall i en forklaring"
      ),
      see: [.save]),
    VocabularyEntry(
      .within, .argument, en: ["within"], nb: ["innenfor"],
      label: (en: "within", nb: "innenfor"),
      help: (
        en: "how far the two sides may differ",
        nb: "hvor mye de to sidene kan være ulike"
      ),
      lines: (en: ["assert rate = 1.5 within 0.1"], nb: ["krev sats = 1,5 innenfor 0,1"]),
      see: [.assert, .between]),
    VocabularyEntry(
      .between, .argument, en: ["between"], nb: ["mellom"],
      label: (en: "between", nb: "mellom"),
      help: (
        en: "the lowest and the highest value, both included",
        nb: "den laveste og den høyeste verdien, begge regnet med"
      ),
      lines: (
        en: ["assert fees between 6 mill and 7 mill"],
        nb: ["krev kontingent mellom 6 mill og 7 mill"]
      ),
      see: [.assert, .within]),
    VocabularyEntry(
      .step, .argument, en: ["step"], nb: ["trinn", "steg"],
      label: (en: "step", nb: "trinn"),
      help: (
        en: "how far apart the values are that are tried",
        nb: "hvor langt det er mellom verdiene som prøves"
      )),
  ]

  private static let logic: [VocabularyEntry] = [
    VocabularyEntry(
      .and, .argument, en: ["and"], nb: ["og"],
      label: (en: "and", nb: "og"),
      help: (en: "both must hold", nb: "begge må stemme"),
      lines: (en: ["free > 0 and fees > 6 mill"], nb: ["fri > 0 og kontingent > 6 mill"]),
      see: [.or, .not]),
    VocabularyEntry(
      .or, .argument, en: ["or"], nb: ["eller"],
      label: (en: "or", nb: "eller"),
      help: (en: "one of them must hold", nb: "en av dem må stemme"),
      lines: (en: ["free > 0 or bound > 0"], nb: ["fri > 0 eller bundet > 0"]),
      see: [.and, .not]),
    VocabularyEntry(
      .not, .argument, en: ["not"], nb: ["ikke"],
      label: (en: "not", nb: "ikke"),
      help: (en: "it must not hold", nb: "det må ikke stemme"),
      lines: (en: ["not free < 0"], nb: ["ikke fri < 0"]),
      see: [.and, .or]),
    VocabularyEntry(
      .lastAnswer, .value, en: ["_"], nb: ["_"],
      label: (en: "last answer", nb: "siste svar"),
      help: (
        en: "the value of the last answer, to calculate on with",
        nb: "verdien i det siste svaret, til å regne videre med"
      ),
      about: (
        en:
          "After a figure, a `why`, a `let` or a `solve`. A change or a `let` keeps the number itself: "
          + "`rate _` after a `solve` is kept as `rate 1.58`.",
        nb:
          "Etter et tall, et `hvorfor`, en `la` eller en `finn`. En endring eller en `la` tar vare på selve "
          + "tallet: `sats _` etter en `finn` blir lagret som `sats 1,58`."
      ),
      lines: (en: ["free; _ / 2"], nb: ["fri; _ / 2"]),
      see: [.define, .solve, .apply]),
  ]
}
