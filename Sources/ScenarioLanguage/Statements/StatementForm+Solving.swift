extension StatementForm {
  /// Questions for what explains a figure, and for what would bring one about.
  static let solvingForms: [StatementForm] = [
    StatementForm(
      VocabularyEntry(
        .bridge, .statement, en: ["bridge"], nb: ["bro"],
        label: (en: "bridge", nb: "bro"),
        help: (
          en: "shows what each change contributed between two scenarios; it always adds up",
          nb:
            "viser hva hver endring bidro med mellom to scenarioer; bidragene summerer seg alltid til forskjellen"
        ),
        about: (
          en:
            "What each change contributed, in the order they were made; the parts add up to the whole. What a "
            + "change does can depend on those before it: `fairly` counts every order alike.",
          nb:
            "Hva hver endring bidro med, i den rekkefølgen de ble gjort; delene blir til sammen hele "
            + "forskjellen. Hva en endring gjør, kan avhenge av dem før: `rettferdig` regner alle rekkefølger likt."
        ),
        see: [.why, .changes, .compare]),
      .questions,
      shape: [
        .figure,
        .clauses([
          Clause(.from, .name(.storedScenario)), Clause(.to, .name(.storedScenario, .other)),
          Clause(.fairly), Clause(.overYears),
        ]),
      ],
      examples: (
        en: [
          "bridge free": "change by change, in their order",
          "bridge free fairly": "independent of the order",
          "bridge free from \"Adopted 2020\" to \"Viken leaves\"": "from one scenario to another",
        ],
        nb: [
          "bro fri": "endring for endring, i rekkefølge",
          "bro fri rettferdig": "uavhengig av rekkefølgen",
          "bro fri fra \"Vedtatt 2020\" til \"Viken går ut\"": "fra ett scenario til et annet",
        ]
      ),
      make: {
        .question(
          .bridge(
            BridgeSyntax(
              figure: $0.figure, from: $0.name(.name), to: $0.name(.other),
              isFair: $0.has(.fairly), isOverYears: $0.has(.overYears))))
      }),
    StatementForm(
      VocabularyEntry(
        .solve, .statement, en: ["solve"], nb: ["finn"],
        label: (en: "solution", nb: "løsning"),
        help: (
          en:
            "finds the value of one number that makes a condition hold; `apply` makes it a change",
          nb:
            "finner verdien av ett tall som gjør at et vilkår stemmer; `gjennomfør` tar den i bruk"
        ),
        about: (
          en:
            "The answer is the value on the nearest step that can be used, with its neighbour beside it. It "
            + "changes nothing until you write `apply`.",
          nb:
            "Svaret er verdien på det nærmeste trinnet som kan brukes, med naboen ved siden av. Det endrer "
            + "ingenting før du skriver `gjennomfør`."
        ),
        see: [.apply, .cheapest, .rate]),
      .questions, shown: [0],
      shape: [
        .composed(.lever(shown: nil)), .word(.for), .expression(.condition),
        .clauses([Clause(.step, .sum(.step)), Clause(.exactly)]),
      ],
      examples: (
        en: [
          "solve rate for free >= 500k": "the lowest fee that does it",
          "solve profiling for closing = 0": "what profiling there is room for",
          "solve weight Oslo for free >= 0 step 0.1": "in steps of 0.1",
          "solve rate from 2020 for free = 500k exactly": "not on a step, but exactly",
          "solve positions for free >= 0": "how many more positions there is money for",
        ],
        nb: [
          "finn sats slik at fri >= 500k": "den laveste satsen som gjør det",
          "finn profilering slik at utgående = 0": "hvor mye profilering det er plass til",
          "finn vekt Oslo slik at fri >= 0 trinn 0,1": "i trinn på 0,1",
          "finn sats fra 2020 slik at fri = 500k nøyaktig": "ikke på et trinn, men nøyaktig",
          "finn stillinger slik at fri >= 0": "hvor mange stillinger til det er råd til",
        ]
      ),
      make: {
        .question(
          .solve(
            SolveSyntax(
              lever: $0.lever(), condition: $0.condition, step: $0.expression(.step),
              isExact: $0.has(.exactly))))
      }),
    StatementForm(
      VocabularyEntry(
        .cheapest, .statement, en: ["cheapest"], nb: ["billigste"],
        label: (en: "mixes", nb: "blandinger"),
        help: (
          en: "lists the mixes of two levers that make a condition hold and move neither in vain",
          nb:
            "lister opp blandingene av to tiltak som gjør at et vilkår stemmer uten unødig endring"
        ),
        about: (
          en:
            "Two levers can often reach an aim together in many ways. Ways that change more than they need "
            + "are left out: in each one shown, changing one lever less means changing the other more.",
          nb:
            "To tiltak kan ofte nå et mål sammen på mange måter. De som endrer mer enn nødvendig, er utelatt: "
            + "i hver som vises, må det ene tiltaket endres mer hvis det andre endres mindre."
        ),
        see: [.solve, .apply]),
      .questions,
      shape: [
        .composed(.lever()), .joint, .composed(.lever(.second)), .word(.for),
        .expression(.condition), .clauses([Clause(.step, .sum(.step))]),
      ],
      examples: (
        en: ["cheapest rate, profiling for free >= 500k": "higher fees against less profiling"],
        nb: [
          "billigste sats, profilering slik at fri >= 500k": "høyere sats mot mindre profilering"
        ]
      ),
      make: {
        .question(
          .cheapest(
            CheapestSyntax(
              first: $0.lever(), second: $0.lever(.second), condition: $0.condition,
              step: $0.expression(.step))))
      }),
    StatementForm(
      VocabularyEntry(
        .apply, .command, en: ["apply"], nb: ["gjennomfør", "ta i bruk"],
        label: (en: "applied", nb: "gjennomført"),
        help: (
          en: "makes the last solution a change of the scenario",
          nb: "gjør den siste løsningen til en endring i scenarioet"
        ),
        about: (
          en: "Makes what `solve` found last a change of the scenario; `undo` takes it back.",
          nb: "Gjør det `finn` sist fant, til en endring i scenarioet; `angre` tar den tilbake."
        ),
        see: [.solve, .undo]),
      .questions, reach: .session,
      shape: [],
      examples: (en: ["apply": "after solve"], nb: ["gjennomfør": "etter finn"]),
      make: { _ in .command(.apply) }),
  ]
}
