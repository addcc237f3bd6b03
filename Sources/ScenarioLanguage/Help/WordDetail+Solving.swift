extension WordDetail {
  /// Questions for what explains a figure, and for what would bring one about.
  static let solvingDetails: [WordDetail] = [
    WordDetail(
      .why,
      en:
        "Each figure is worked out from others, and those from the budget's own numbers. The answer shows "
        + "the formula and its parts, each with where it is from; ask about a part to go further.",
      nb:
        "Hvert tall er regnet ut av andre, og de av budsjettets egne tall. Svaret viser formelen og delene, "
        + "hver med hvor den er fra; spør om en del for å komme videre.",
      comments: (
        [
          "how the free reserve comes about", "how one member's fee does", "in a saved scenario",
          "down to the document's numbers",
        ],
        [
          "hvordan den frie reserven blir til", "hvordan kontingenten for ett medlem blir til",
          "i et lagret scenario", "helt ned til tallene i dokumentet",
        ]
      ), see: [.show, .bridge, .sources, .status]),
    WordDetail(
      .bridge,
      en:
        "What each change contributed, in the order they were made; the parts add up to the whole. What a "
        + "change does can depend on those before it: `fairly` counts every order alike.",
      nb: "Hva hver endring bidro med, i den rekkefølgen de ble gjort; delene blir til sammen hele "
        + "forskjellen. Hva en endring gjør, kan avhenge av dem før: `rettferdig` regner alle rekkefølger likt.",
      comments: (
        [
          "change by change, in their order", "independent of the order",
          "from one scenario to another",
        ],
        [
          "endring for endring, i rekkefølge", "uavhengig av rekkefølgen",
          "fra ett scenario til et annet",
        ]
      ), see: [.why, .changes, .compare]),
    WordDetail(
      .solve,
      en:
        "The answer is the value on the nearest step that can be used, with its neighbour beside it. It "
        + "changes nothing until you write `apply`.",
      nb:
        "Svaret er verdien på det nærmeste trinnet som kan brukes, med naboen ved siden av. Det endrer "
        + "ingenting før du skriver `gjennomfør`.",
      comments: (
        [
          "the lowest fee that does it", "what profiling there is room for", "in steps of 0.1",
          "not on a step, but exactly", "how many more positions there is money for",
        ],
        [
          "den laveste satsen som gjør det", "hvor mye profilering det er plass til",
          "i trinn på 0,1",
          "ikke på et trinn, men nøyaktig", "hvor mange stillinger til det er råd til",
        ]
      ), see: [.apply, .cheapest, .rate]),
    WordDetail(
      .cheapest,
      en:
        "Two levers can often reach an aim together in many ways. Ways that change more than they need "
        + "are left out: in each one shown, changing one lever less means changing the other more.",
      nb:
        "To tiltak kan ofte nå et mål sammen på mange måter. De som endrer mer enn nødvendig, er utelatt: "
        + "i hver som vises, må det ene tiltaket endres mer hvis det andre endres mindre.",
      comments: (["higher fees against less profiling"], ["høyere sats mot mindre profilering"]),
      see: [.solve, .apply]),
    WordDetail(
      .risk,
      en:
        "All outcomes are worked out, none is drawn. Amounts that are only assumed count as they stand, and "
        + "the answer names them.",
      nb:
        "Alle utfall regnes ut, ingen trekkes. Beløp som bare er antatt, teller som de står, og svaret nevner "
        + "dem.",
      comments: (
        [
          "over all chances and ranges", "how likely less than that is",
          "also over what is known only roughly",
        ],
        [
          "over alle sannsynligheter og spenn", "hvor sannsynlig det er med mindre",
          "også over det som bare er omtrentlig kjent",
        ]
      ), see: [.chance, .sensitivity, .withApproximate]),
    WordDetail(
      .apply,
      en:
        "Makes what `solve` found last a change of the scenario; `undo` takes it back.",
      nb:
        "Gjør det `finn` sist fant, til en endring i scenarioet; `angre` tar den tilbake.",
      comments: (["after solve"], ["etter finn"]), see: [.solve, .undo]),
  ]
}
