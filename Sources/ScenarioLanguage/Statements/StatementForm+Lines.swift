import Budget

extension StatementForm {
  /// Changes of expense lines and other income.
  static let lineForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .profiling, [.statement, .quantity, .topic], en: ["profiling"], nb: ["profilering"],
        label: (en: "international profiling", nb: "internasjonal profilering"),
        help: (
          en: "sets or moves the profiling budget, spread over its lines, or one line of it",
          nb: "setter eller endrer profileringsbudsjettet, fordelt på linjene, eller én linje i det"
        ),
        about: (
          en:
            "Profiling is paid from its own fund first, and from the free reserve only when that is empty. "
            + "So a cut does not always make the free reserve larger by as much.",
          nb:
            "Profilering betales av sitt eget fond først, og av den frie reserven først når det er tomt. "
            + "Derfor gjør et kutt ikke alltid den frie reserven like mye større."
        ),
        see: [.spend, .release, .lines]),
      .lines, shown: [0],
      shape: [.optional(.name(.profilingLine)), .amountOrSpread(), .span],
      examples: (
        en: [
          "profiling -500k": "500 000 kr less, in proportion",
          "profiling 3 mill": "3 million in all",
          "profiling \"Brand Manager\" -20%": "one line of it, a fifth less",
        ],
        nb: [
          "profilering -500k": "500 000 kr mindre, fordelt forholdsmessig",
          "profilering 3 mill": "3 millioner i alt",
          "profilering \"Brand Manager\" -20 %": "én linje, en femdel mindre",
        ]
      ),
      make: { $0.changed { .profiling($0.name(.name)) } }),
    StatementForm(
      VocabularyEntry(
        .spend, .statement, en: ["spend"], nb: ["bruk"],
        label: (en: "expense line", nb: "utgiftspost"),
        help: (
          en: "sets or moves any other expense line; `spend new` makes one",
          nb: "setter eller endrer en annen utgiftspost; `bruk ny` lager en"
        ),
        about: (
          en:
            "An amount sets the line; with + or - it moves it. A name that no line has is refused, so that "
            + "no slip of the finger makes a new line: `spend new` does.",
          nb:
            "Et beløp setter posten; med + eller - endres den. Et navn ingen post har, blir avvist, så ingen "
            + "skrivefeil lager en ny post: det gjør `bruk ny`."
        ),
        see: [.itemise, .profiling, .lines],
        now: .expenses),
      .lines,
      shape: [
        .choice([
          [.word(.new), .name(.newName, endingBefore: [.between]), .amount],
          [.name(.expenseLine), .amountOrSpread()],
        ]), .span,
      ],
      examples: (
        en: [
          "spend \"Other operating costs\" -5%": "5 per cent less",
          "spend new \"ReSTART\" 250k": "a new line",
        ],
        nb: [
          "bruk \"Andre driftsutgifter\" -5 %": "5 prosent mindre",
          "bruk ny \"ReSTART\" 250k": "en ny post",
        ]
      ),
      make: {
        $0.has(.new)
          ? .change(.spendNew($0.name, $0.amount, $0.span)) : $0.changed { .spend($0.name) }
      }),
    StatementForm(
      VocabularyEntry(
        .itemise, .statement, en: ["itemise", "itemize"], nb: ["spesifiser"],
        label: (en: "itemised", nb: "spesifisert"),
        help: (
          en: "gives a line an amount out of the costs that are not itemised; the total stays",
          nb: "gir en post et beløp fra utgiftene som ikke er spesifisert; summen står fast"
        ),
        about: (
          en:
            "The document names some lines without an amount; together they are one sum that is not "
            + "itemised. This says how much of that sum a line is, and no more money is spent.",
          nb:
            "Dokumentet nevner noen poster uten beløp; til sammen er de én sum som ikke er spesifisert. "
            + "Dette sier hvor mye av summen en post er, og det brukes ikke mer penger."
        ),
        see: [.spend, .lines],
        now: .expenses),
      .lines,
      shape: [.name(.notItemisedLine), .sum(), .span],
      examples: (
        en: ["itemise Communication 300k": "so much of the sum is communication"],
        nb: ["spesifiser Kommunikasjon 300k": "så mye av summen er kommunikasjon"]
      ),
      make: { .change(.itemise($0.name, $0.sum, $0.span)) }),
    StatementForm(
      VocabularyEntry(
        .incomeLine, .statement, en: ["income"], nb: ["inntekt"],
        label: (en: "other income", nb: "andre inntekter"),
        help: (
          en: "sets or moves another income; `income new` makes one",
          nb: "setter eller endrer en annen inntekt; `inntekt ny` lager en"
        ),
        about: (
          en:
            "Income beside the fees. `income new` makes a line that is not there yet. What is earmarked for a "
            + "purpose goes `to` its fund, and pays for nothing else. Alone on a line, `income` is the figure: fees "
            + "and all other income.",
          nb:
            "Inntekter utenom kontingenten. `inntekt ny` lager en post som ikke finnes ennå. Det som er øremerket "
            + "et formål, går `til` fondet for det, og betaler ikke for noe annet. Alene på en linje er `inntekt` "
            + "tallet: kontingent og alle andre inntekter."
        ),
        see: [.spend, .fees, .lines],
        now: .income),
      .lines,
      shape: [
        .choice([
          [
            .word(.new), .name(.newName, endingBefore: [.between]), .amount,
            .optional([.word(.to), .name(.fund, .other)]),
          ],
          [
            .name(.income),
            .choice([
              [.amount, .optional([.word(.to), .name(.fund, .other)])], .composed(.plusMinus),
              .composed(.between(.amount)),
            ]),
          ],
        ]), .span,
      ],
      examples: (
        en: [
          "income new \"Grant\" 200k": "a grant of 200 000 kr",
          "income new \"EU grant\" 200k to Profiling": "one that goes into the fund",
        ],
        nb: [
          "inntekt ny \"Tilskudd\" 200k": "et tilskudd på 200 000 kr",
          "inntekt ny \"EU-tilskudd\" 200k til Profilering": "et som går inn i fondet",
        ]
      ),
      make: {
        if $0.has(.new) {
          return .change(.incomeNew($0.name, $0.amount, to: $0.name(.other), $0.span))
        }
        guard let fund = $0.name(.other) else { return $0.changed { .income($0.name) } }
        return .change(.income($0.name, $0.amount, to: fund, $0.span))
      }),
    StatementForm(
      VocabularyEntry(
        .cofinance, .statement, en: ["cofinance"], nb: ["samfinansier"],
        label: (en: "co-financing", nb: "samfinansiering"),
        help: (
          en: "lets others pay a percentage of a line or a position",
          nb: "lar andre betale en prosent av en post eller en stilling"
        ),
        about: (
          en:
            "The cost stays what it is in all, and what others pay is an income that follows it, as accounts show "
            + "refunds. `show lines`, `show staff` and `show income` tell the parts, and `income of` the name is what "
            + "others pay. A fund pays what is left.",
          nb:
            "Kostnaden er den samme i alt, og det andre betaler, er en inntekt som følger den, slik regnskapet viser "
            + "refusjoner. `vis poster`, `vis ansatte` og `vis inntekter` viser andelene, og `inntekter av` navnet er "
            + "det andre betaler. Et fond betaler det som er igjen."
        ),
        see: [.spend, .incomeLine, .cover],
        now: .income),
      .lines,
      shape: [.name(.ownCost), .share, .span],
      examples: (
        en: [
          "cofinance \"Other operating costs\" 25%": "others pay a quarter of it",
          "cofinance \"Temporary 1\" 50% from 2021": "half of the position, next year on",
        ],
        nb: [
          "samfinansier \"Andre driftsutgifter\" 25 %": "andre betaler en firedel av det",
          "samfinansier \"Midlertidig 1\" 50 % fra 2021": "halve stillingen, fra neste år",
        ]
      ),
      make: { .change(.cofinance($0.name, $0.needed($0.number(.share)), $0.span)) }),
    StatementForm(
      VocabularyEntry(
        .drop, .statement, en: ["drop"], nb: ["dropp"],
        label: (en: "dropped activity", nb: "tiltak som utgår"),
        help: (
          en: "leaves an activity of the action programme undone",
          nb: "lar et tiltak i handlingsprogrammet være"
        ),
        about: (
          en:
            "The answer names the UN goals that lose their last activity. It saves money only where the "
            + "activity has a cost; in the programme of 2020 none has.",
          nb:
            "Svaret nevner FN-målene som mister sitt siste tiltak. Det sparer penger bare der tiltaket har "
            + "en kostnad; i programmet for 2020 har ingen det."
        ),
        see: [.activities, .goals],
        now: .expenses),
      .lines, shown: [0],
      shape: .name(.activity),
      examples: (
        en: ["drop \"Klimaskole\"": "the climate school is not carried out"],
        nb: ["dropp \"Klimaskole\"": "klimaskolen blir ikke noe av"]
      ),
      make: { .change(.drop($0.name)) }),
  ]
}
