import Budget

extension StatementForm {
  /// Changes of funds, growth and horizon.
  static let fundAndYearForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .fund, .statement, en: ["fund"], nb: ["fond"],
        label: (en: "fund's opening balance", nb: "fondets inngående balanse"),
        help: (
          en: "sets or moves the opening balance of a fund; `fund new` makes one",
          nb: "setter eller endrer den inngående balansen i et fond; `fond nytt` lager et"
        ),
        about: (
          en:
            "A fund is money bound to a purpose. This sets what is in it as the budget year begins.",
          nb:
            "Et fond er penger bundet til et formål. Dette setter hva som er i det når budsjettåret begynner."
        ),
        see: [.payInto, .cover, .release, .funds],
        now: .bound),
      .funds,
      shape: .choice([
        [.word(.new, spelling: 1), .name(.newName, endingBefore: [.between]), .amount],
        [.name(.fund), .amountOrSpread()],
      ]),
      examples: (
        en: [
          "fund Profiling 3.2 mill": "3.2 million as the year begins",
          "fund new \"Digital\" 300k": "a new fund",
        ],
        nb: [
          "fond Profilering 3,2 mill": "3,2 millioner når året begynner",
          "fond nytt \"Digital\" 300k": "et nytt fond",
        ]
      ),
      make: {
        $0.has(.new) ? .change(.fundNew($0.name, $0.amount)) : $0.changed { .fund($0.name) }
      }),
    StatementForm(
      VocabularyEntry(
        .payInto, .statement, en: ["pay"], nb: ["avsett"],
        label: (en: "paid into a fund", nb: "avsetning til fond"),
        help: (
          en: "pays free money into a fund as a year begins",
          nb: "setter av frie midler til et fond når året begynner"
        ),
        about: (
          en:
            "Every year from the first one on, or until the last one that is written. It is there for what the "
            + "fund pays in the same year. An amount sets what is paid in a year; with + or - it moves it. "
            + "`release` is the other way.",
          nb:
            "Hvert år fra det første, eller til og med det siste som er skrevet. Pengene kan brukes til det fondet "
            + "betaler samme år. Et beløp setter det som avsettes i året; med + eller - endres det. `frigi` er den "
            + "andre veien."
        ),
        see: [.fund, .release, .bound],
        now: .bound),
      .funds,
      shape: [.amount, .word(.to, spelling: 1), .name(.fund), .span],
      examples: (
        en: [
          "pay 200k into Profiling": "200 000 kr every year",
          "pay 200k into Profiling from 2021 until 2021": "in one year only",
        ],
        nb: [
          "avsett 200k til Profilering": "200 000 kr hvert år",
          "avsett 200k til Profilering fra 2021 til og med 2021": "bare i ett år",
        ]
      ),
      make: { .change(.deposit($0.amount, into: $0.name, $0.span)) }),
    StatementForm(
      VocabularyEntry(
        .cover, .statement, en: ["cover"], nb: ["dekk"],
        label: (en: "paid from a fund", nb: "betalt av et fond"),
        help: (
          en: "lets a fund pay for a line, a group of lines or a position first",
          nb: "lar et fond betale for en post, en gruppe poster eller en stilling først"
        ),
        about: (
          en:
            "The fund pays as much as is left in it, and free money the rest. Several can be paid from one fund: "
            + "those of the budget file in its order, then those of later lines. `from free` takes an expense off "
            + "its fund; a line that is paid for by itself is no part of what the fund of its group pays.",
          nb:
            "Fondet betaler så mye som er igjen i det, og frie midler resten. Flere kan betales av ett fond: "
            + "de i budsjettfilen i filens rekkefølge, så de fra senere linjer. `fra fri` tar en utgift bort fra "
            + "fondet; en post som betales for seg, er ikke med i det fondet til gruppen betaler."
        ),
        see: [.fund, .release, .bound],
        now: .free),
      .funds,
      shape: [
        .name(.subject(of: .expenses)), .word(.from), .name(.fund, .other), .span,
      ],
      examples: (
        en: [
          "cover Communication from Profiling": "the fund pays for it first",
          "cover Profiling from free from 2021": "free money pays, next year on",
        ],
        nb: [
          "dekk Kommunikasjon fra Profilering": "fondet betaler for den først",
          "dekk Profilering fra fri fra 2021": "frie midler betaler, fra neste år",
        ]
      ),
      make: { .change(.cover($0.name, from: $0.needed($0.name(.other)), $0.span)) }),
    StatementForm(
      VocabularyEntry(
        .release, .statement, en: ["release"], nb: ["frigi"],
        label: (en: "released money", nb: "frigjorte midler"),
        help: (
          en: "moves bound money to the free reserve; every answer says so",
          nb: "flytter bundne midler til den frie reserven; hvert svar sier fra om det"
        ),
        about: (
          en:
            "Bound money pays for nothing but its purpose. Who decides over the fund can free some of it; "
            + "every later answer says how much was, so that nobody takes it for savings.",
          nb:
            "Bundne midler betaler bare for formålet sitt. Den som bestemmer over fondet, kan frigjøre noe av "
            + "det; hvert svar etterpå sier hvor mye, så ingen tar det for innsparing."
        ),
        see: [.fund, .payInto, .bound, .free],
        now: .bound),
      .funds, shown: [0],
      shape: [.name(.fund), .optional(.sum()), .beginning],
      examples: (
        en: [
          "release Profiling 200k": "200 000 kr become free",
          "release Profiling": "all that is in it",
        ],
        nb: [
          "frigi Profilering 200k": "200 000 kr blir frie", "frigi Profilering": "alt som står der",
        ]
      ),
      make: { .change(.release($0.name, $0.expression(.amount), $0.span)) }),
    StatementForm(
      VocabularyEntry(
        .growth, .statement, en: ["growth"], nb: ["vekst"],
        label: (en: "yearly growth", nb: "årlig vekst"),
        help: (
          en: "sets the yearly growth of wages, prices, population, incomes or fees",
          nb: "setter den årlige veksten i lønn, priser, folketall, inntekter eller kontingent"
        ),
        about: (
          en:
            "The budget year is as it stands; every later year is so many per cent above the one before, with "
            + "`from` only that year and those after it. Wages move the cost of positions, prices all other "
            + "expenses, incomes all income but fees, population the inhabitants where the register has none of "
            + "the year, and fees the rate, or the amounts, prices, totals and limits of the fee rules; with a name "
            + "behind `fees` only the one that is called so, which then grows by itself.",
          nb:
            "Budsjettåret er som det står; hvert senere år er så mange prosent over året før, med `fra` bare "
            + "det året og de neste. Lønn flytter kostnaden for stillinger, priser alle andre utgifter, inntekter "
            + "alle inntekter utenom kontingenten, folketall innbyggerne der registeret ikke har årets tall, og "
            + "kontingent satsen, eller beløpene, prisene, summene og grensene i kontingentreglene; med et navn bak "
            + "`kontingent` bare det tallet som heter så, og det vokser da for seg."
        ),
        see: [.plan, .wages, .prices, .incomes],
        now: .result),
      .years, shown: [0],
      shape: [.growing, .amount(.percent), .span],
      examples: (
        en: [
          "growth wages 3%": "positions cost 3 per cent more a year",
          "growth prices 2%": "other expenses 2 per cent more",
          "growth wages 4% from 2022": "4 per cent into 2022 and later; before it what stood",
          "growth population 0.9%": "more inhabitants",
          "growth fees 3%": "the rate rises 3 per cent a year",
        ],
        nb: [
          "vekst lønn 3 %": "stillinger koster 3 prosent mer i året",
          "vekst priser 2 %": "andre utgifter 2 prosent mer",
          "vekst lønn 4 % fra 2022": "4 prosent fra 2021 til 2022 og videre; før det som det var",
          "vekst folketall 0,9 %": "flere innbyggere",
          "vekst kontingent 3 %": "satsen stiger 3 prosent i året",
        ]
      ),
      make: { $0.changed(\.growth) }),
    StatementForm(
      VocabularyEntry(
        .plan, .statement, en: ["plan"], nb: ["plan"],
        label: (en: "horizon", nb: "planperiode"),
        help: (
          en: "sets how many years are reckoned",
          nb: "setter hvor mange år som regnes ut"
        ),
        about: (
          en:
            "Every year begins with what the one before left. Without this, only the budget year is reckoned.",
          nb:
            "Hvert år begynner med det som er igjen fra året før. Uten dette regnes bare budsjettåret."
        ),
        see: [.years, .growth, .at],
        now: .closing),
      .years, shown: [0],
      shape: [.count, .optional(.word(.years))],
      examples: (
        en: ["plan 4 years": "four years, the budget year first"],
        nb: ["plan 4 år": "fire år, budsjettåret først"]
      ),
      make: { .change(.plan(years: $0.count)) }),
  ]
}
