extension Vocabulary {
  /// The words about what is uncertain, and the questions that vary inputs.
  static let uncertainty: [VocabularyEntry] = [
    VocabularyEntry(
      .correlation, .statement, en: ["correlation"], nb: ["samvariasjon", "korrelasjon"],
      label: (en: "correlation", nb: "samvariasjon"),
      help: (
        en: "says how two members' possible leavings depend on each other, from -1 to 1",
        nb: "sier hvordan to mulige utmeldinger henger sammen, fra -1 til 1"
      )),
    VocabularyEntry(
      .together, .argument, en: ["together"], nb: ["samlet"],
      label: (en: "together", nb: "samlet"),
      help: (
        en: "the members go or stay as one",
        nb: "medlemmene går ut eller blir som én"
      )),
    VocabularyEntry(
      .below, .argument, en: ["below"], nb: ["under"], label: (en: "below", nb: "under"),
      help: (
        en: "the limit whose chance of being missed is asked for",
        nb: "grensen det spørres om sannsynligheten for å havne under"
      )),
    VocabularyEntry(
      .withApproximate, .argument, en: ["with approximate"],
      nb: ["med omtrentlige", "med omtrentlig"],
      label: (en: "with approximate inputs", nb: "med omtrentlige forutsetninger"),
      help: (
        en: "spreads what the budget knows only roughly over its width as well",
        nb: "sprer også det budsjettet bare kjenner omtrentlig, over hele spennet"
      )),
    VocabularyEntry(
      .by, .argument, en: ["by"], nb: ["etter"], label: (en: "by", nb: "etter"),
      help: (
        en: "what the other side of a table varies, or what a table is sorted by",
        nb: "det den andre siden av en tabell varierer, eller det en tabell er sortert etter"
      )),
    VocabularyEntry(
      .fee, .order, en: ["fee"], nb: ["kontingent"], label: (en: "fee", nb: "kontingent"),
      help: (
        en: "sorts the members by what they pay", nb: "sorterer medlemmene etter det de betaler"
      )),
    VocabularyEntry(
      .change, .order, en: ["change"], nb: ["endring"], label: (en: "change", nb: "endring"),
      help: (
        en: "sorts the members by how far their fee is from the budget's",
        nb: "sorterer medlemmene etter hvor mye kontingenten er endret siden budsjettet"
      )),
    VocabularyEntry(
      .homeCounty, .order, en: ["county"], nb: ["fylke"], label: (en: "county", nb: "fylke"),
      help: (
        en: "sums the members' fees by the county they lie in",
        nb: "summerer kontingenten etter fylket medlemmene ligger i"
      )),
    VocabularyEntry(
      .top, .argument, en: ["top"], nb: ["topp"], label: (en: "top", nb: "topp"),
      help: (
        en: "only the first rows of a sorted table, as many as it says",
        nb: "bare de første radene i en sortert tabell, så mange som det står"
      )),
    VocabularyEntry(
      .bottom, .argument, en: ["bottom"], nb: ["bunn"], label: (en: "bottom", nb: "bunn"),
      help: (
        en: "only the last rows of a sorted table, the last one first",
        nb: "bare de siste radene i en sortert tabell, den siste først"
      )),
    VocabularyEntry(
      .sweep, .statement, en: ["sweep"], nb: ["tabell"], label: (en: "table", nb: "tabell"),
      help: (
        en: "works figures out for one or two levers over lists or ranges of values",
        nb: "regner ut tall for én eller to størrelser over lister eller spenn av verdier"
      )),
    VocabularyEntry(
      .sensitivity, .statement, en: ["sensitivity"], nb: ["følsomhet"],
      label: (en: "sensitivity", nb: "følsomhet"),
      help: (
        en: "ranks the inputs by what a change of each does to a figure",
        nb: "rangerer forutsetningene etter hva en endring av hver gjør med et tall"
      )),
    VocabularyEntry(
      .risk, .statement, en: ["risk"], nb: ["risiko"], label: (en: "risk", nb: "risiko"),
      help: (
        en: "works out how a figure is distributed over all chances and ranges",
        nb: "regner ut hvordan et tall fordeler seg over alle sannsynligheter og spenn"
      )),
  ]
}
