extension WordDetail {
  /// How the figures are worked out.
  ///
  /// Source: the rules of the model.
  static let figureDetails: [WordDetail] = [
    WordDetail(
      .fees,
      en:
        "The fee of each member is rate × inhabitants × weight, exact to the øre, and this is their "
        + "sum. The inhabitants are those of 1 January the year before.",
      nb:
        "Kontingenten for hvert medlem er sats × innbyggere × vekt, eksakt på øret, og dette er summen. "
        + "Innbyggerne er de per 1. januar året før.",
      lines: (
        ["fees", "fees of Oslo", "show fees"],
        ["kontingent", "kontingent av Oslo", "vis kontingent"]
      ),
      see: [.rate, .weight, .population, .income]),
    WordDetail(
      .income, en: "Income is the fees and every other income line.",
      nb: "Inntektene er kontingenten og alle andre inntektsposter.",
      lines: (["income", "income - expenses"], ["inntekter", "inntekter - utgifter"]),
      see: [.fees, .incomeLine, .result]),
    WordDetail(
      .expenses,
      en: "Salaries, profiling and all other expense lines, also those that a fund pays for.",
      nb: "Lønn, profilering og alle andre utgiftsposter, også dem et fond betaler for.",
      lines: (["expenses", "show lines"], ["utgifter", "vis poster"]),
      see: [.salaries, .profiling, .spend, .lines]),
    WordDetail(
      .salaries,
      en: "The yearly cost of each position × the months it is staffed / 12, rounded to the øre. A "
        + "seconded position costs nothing here.",
      nb:
        "Årskostnaden for hver stilling × månedene den er besatt / 12, avrundet til øret. En innlånt "
        + "stilling koster ingenting her.",
      lines: (["salaries", "show staff"], ["lønn", "vis ansatte"]), see: [.cost, .hire, .positions]),
    WordDetail(
      .result,
      en:
        "Income − expenses of the year. Below zero, money carried over from earlier years is used.",
      nb: "Inntekter − utgifter i året. Under null brukes penger fra tidligere år.",
      lines: (["result", "income - expenses"], ["resultat", "inntekter - utgifter"]),
      see: [.income, .expenses, .closing]),
    WordDetail(
      .members, en: "Those that pay a fee in the year; merged ones count once.",
      nb: "De som betaler kontingent i året; sammenslåtte telles én gang.",
      lines: (["members", "show members"], ["medlemmer", "vis medlemmer"]),
      see: [.leave, .join, .fees]),
    WordDetail(
      .positions,
      en: "Permanent, temporary and seconded positions that are staffed as the year ends.",
      nb: "Faste, midlertidige og innlånte stillinger som er besatt ved utgangen av året.",
      lines: (["positions", "show staff"], ["stillinger", "vis ansatte"]),
      see: [.hire, .end, .salaries]),
  ]

  /// How the balances are worked out.
  static let reserveDetails: [WordDetail] = [
    WordDetail(
      .opening,
      en:
        "The free reserve and all funds as the year begins. In later years it is what the year before "
        + "left.",
      nb:
        "Den frie reserven og alle fond når året begynner. I senere år er det det året før etterlot.",
      lines: (["opening", "opening + result"], ["inngående", "inngående + resultat"]),
      see: [.closing, .fund, .result]),
    WordDetail(
      .closing, en: "opening + result. It is also free + bound, and the next year's opening.",
      nb: "inngående + resultat. Det er også fri + bundet, og inngående for neste år.",
      lines: (["closing", "free + bound"], ["utgående", "fri + bundet"]),
      see: [.opening, .free, .bound]),
    WordDetail(
      .free,
      en:
        "The free reserve as the year begins + income − all costs that no bound fund pays. Profiling is "
        + "paid from its own fund first. Below zero, there is not enough money for the year.",
      nb:
        "Den frie reserven når året begynner + inntekter − alle kostnader som ikke et bundet fond "
        + "betaler. Profilering betales av sitt eget fond først. Under null er det ikke nok penger til året.",
      lines: (["free", "free >= 0", "show funds"], ["fri", "fri >= 0", "vis fond"]),
      see: [.bound, .result, .release, .closing]),
    WordDetail(
      .bound,
      en:
        "What is left in the funds that are bound to a purpose. It cannot be used for anything else "
        + "unless it is released.",
      nb:
        "Det som er igjen i fondene som er bundet til et formål. Det kan ikke brukes til noe annet uten "
        + "at det blir frigitt.",
      lines: (["bound", "show funds"], ["bundet", "vis fond"]), see: [.free, .release, .fund]),
  ]

  /// The tables.
  static let topicDetails: [WordDetail] = [
    WordDetail(
      .lines, lines: (["show lines"], ["vis poster"]), see: [.spend, .profiling, .itemise]),
    WordDetail(.staff, lines: (["show staff"], ["vis ansatte"]), see: [.hire, .end, .cost]),
    WordDetail(.funds, lines: (["show funds"], ["vis fond"]), see: [.fund, .release, .bound]),
    WordDetail(
      .changes, en: "Each with the free reserve after it, so that one sees what each did.",
      nb: "Hver med den frie reserven etter den, så en ser hva hver av dem gjorde.",
      lines: (["show changes"], ["vis endringer"]), see: [.undo, .free]),
    WordDetail(.sources, lines: (["show sources"], ["vis kilder"]), see: [.status]),
    WordDetail(.status, lines: (["show status"], ["vis status"]), see: [.sources]),
    WordDetail(.activities, lines: (["show activities"], ["vis tiltak"]), see: [.drop, .goals]),
    WordDetail(.goals, lines: (["show goals"], ["vis mål"]), see: [.activities, .drop]),
  ]
}
