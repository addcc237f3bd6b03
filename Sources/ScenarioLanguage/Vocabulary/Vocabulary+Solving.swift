extension Vocabulary {
  /// The words of questions for what explains a figure, and for what would bring one about.
  static let solving: [VocabularyEntry] = [
    VocabularyEntry(
      .bridge, .statement, en: ["bridge"], nb: ["bro"], label: (en: "bridge", nb: "bro"),
      help: (
        en: "shows what each change contributed between two scenarios; it always adds up",
        nb:
          "viser hva hver endring bidro med mellom to scenarioer; bidragene summerer seg alltid til forskjellen"
      )),
    VocabularyEntry(
      .solve, .statement, en: ["solve"], nb: ["finn"], label: (en: "solution", nb: "løsning"),
      help: (
        en: "finds the value of one number that makes a condition hold; `apply` makes it a change",
        nb: "finner verdien av ett tall som gjør at et vilkår stemmer; `gjennomfør` tar den i bruk"
      )),
    VocabularyEntry(
      .cheapest, .statement, en: ["cheapest"], nb: ["billigste"],
      label: (en: "mixes", nb: "blandinger"),
      help: (
        en: "lists the mixes of two levers that make a condition hold and move neither in vain",
        nb: "lister opp blandingene av to tiltak som gjør at et vilkår stemmer uten unødig endring"
      )),
    VocabularyEntry(
      .apply, .command, en: ["apply"], nb: ["gjennomfør", "ta i bruk"],
      label: (en: "applied", nb: "gjennomført"),
      help: (
        en: "makes the last solution a change of the scenario",
        nb: "gjør den siste løsningen til en endring i scenarioet"
      )),
    VocabularyEntry(
      .for, .argument, en: ["for", "such that"], nb: ["slik at"],
      label: (en: "for", nb: "slik at"),
      help: (en: "what is to hold", nb: "det som skal stemme")),
    VocabularyEntry(
      .fairly, .argument, en: ["fairly"], nb: ["rettferdig"],
      label: (en: "fairly", nb: "rettferdig"),
      help: (
        en: "shares that do not depend on the order of the changes",
        nb: "andeler som ikke avhenger av rekkefølgen på endringene"
      )),
    VocabularyEntry(
      .exactly, .argument, en: ["exactly"], nb: ["nøyaktig"],
      label: (en: "exactly", nb: "nøyaktig"),
      help: (
        en: "also the point where both sides are equal, between the steps",
        nb: "også punktet der begge sider er like, mellom trinnene"
      )),
  ]
}
