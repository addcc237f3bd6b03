extension Vocabulary {
  /// The figures of the budget that no statement has the word of.
  static let quantities = figures + reserves

  private static let figures: [VocabularyEntry] = [
    VocabularyEntry(
      .fees, [.quantity, .topic], en: ["fees"], nb: ["kontingent", "kontingenter"],
      label: (en: "fees", nb: "kontingent"),
      help: (
        en: "the members' fees, by the rate or by the budget's fee rules",
        nb: "medlemmenes kontingent, etter satsen eller budsjettets kontingentregler"
      ),
      about: (
        en:
          "The fee of each member is rate × inhabitants × weight, exact to the øre, or what the fee rules of the "
          + "budget file say, whose terms `show fees` shows; this is their sum. The inhabitants are those of "
          + "1 January the year before.",
        nb:
          "Kontingenten for hvert medlem er sats × innbyggere × vekt, eksakt på øret, eller det budsjettfilens "
          + "kontingentregler sier, med ledd som `vis kontingent` viser; dette er summen. Innbyggerne er de per "
          + "1. januar året før."
      ),
      lines: (
        en: ["fees", "fees of Oslo", "show fees"],
        nb: ["kontingent", "kontingent av Oslo", "vis kontingent"]
      ),
      see: [.rate, .weight, .population, .income]),
    VocabularyEntry(
      .income, [.quantity, .topic], en: ["income"], nb: ["inntekter", "inntekt"],
      label: (en: "income", nb: "inntekter"),
      help: (
        en: "fees and other income; the table names each source",
        nb: "kontingent og andre inntekter; tabellen nevner hver av dem"
      ),
      about: (
        en: "Income is the fees and every other income line.",
        nb: "Inntektene er kontingenten og alle andre inntektsposter."
      ),
      lines: (en: ["income", "income - expenses"], nb: ["inntekter", "inntekter - utgifter"]),
      see: [.fees, .incomeLine, .result]),
    VocabularyEntry(
      .expenses, .quantity, en: ["expenses"], nb: ["utgifter"],
      label: (en: "expenses", nb: "utgifter"),
      help: (
        en: "salaries, profiling and other operating costs",
        nb: "lønn, profilering og andre driftsutgifter"
      ),
      about: (
        en: "Salaries, profiling and all other expense lines, also those that a fund pays for.",
        nb: "Lønn, profilering og alle andre utgiftsposter, også dem et fond betaler for."
      ),
      lines: (en: ["expenses", "show lines"], nb: ["utgifter", "vis poster"]),
      see: [.salaries, .profiling, .spend, .lines]),
    VocabularyEntry(
      .salaries, .quantity, en: ["salaries", "wages"], nb: ["lønn"],
      label: (en: "salaries", nb: "lønn"),
      help: (
        en: "the cost of the positions, month by month",
        nb: "kostnaden for stillingene, måned for måned"
      ),
      about: (
        en:
          "The yearly cost of each position × its percentage × the months it is staffed / 12, rounded to the øre. A "
          + "seconded position costs nothing here.",
        nb:
          "Årskostnaden for hver stilling × stillingsprosenten × månedene den er besatt / 12, avrundet til øret. En "
          + "innlånt stilling koster ingenting her."
      ),
      lines: (en: ["salaries", "show staff"], nb: ["lønn", "vis ansatte"]),
      see: [.cost, .hire, .positions]),
    VocabularyEntry(
      .result, .quantity, en: ["result"], nb: ["resultat"],
      label: (en: "result", nb: "resultat"),
      help: (
        en: "income less expenses; negative where reserves are used",
        nb: "inntekter minus utgifter; negativt er merforbruk, dekket av reserver"
      ),
      about: (
        en:
          "Income − expenses of the year. Below zero, money carried over from earlier years is used.",
        nb: "Inntekter − utgifter i året. Under null brukes penger fra tidligere år."
      ),
      lines: (en: ["result", "income - expenses"], nb: ["resultat", "inntekter - utgifter"]),
      see: [.income, .expenses, .closing]),
    VocabularyEntry(
      .members, [.quantity, .topic], en: ["members"], nb: ["medlemmer"],
      label: (en: "members", nb: "medlemmer"),
      help: (
        en: "how many members pay; the table names them",
        nb: "hvor mange medlemmer som betaler; tabellen nevner dem"
      ),
      about: (
        en: "Those that pay a fee in the year; merged ones count once.",
        nb: "De som betaler kontingent i året; sammenslåtte telles én gang."
      ),
      lines: (en: ["members", "show members"], nb: ["medlemmer", "vis medlemmer"]),
      see: [.leave, .join, .fees]),
    VocabularyEntry(
      .positions, [.quantity, .topic], en: ["positions"], nb: ["stillinger"],
      label: (en: "positions", nb: "stillinger"),
      help: (
        en: "how many positions there are at the end of the year",
        nb: "hvor mange stillinger det er ved utgangen av året"
      ),
      about: (
        en:
          "Permanent, temporary and seconded positions that are staffed as the year ends. Each counts as one, however "
          + "many per cent it is; `show staff` has the full-time equivalents.",
        nb:
          "Faste, midlertidige og innlånte stillinger som er besatt ved utgangen av året. Hver teller som én, uansett "
          + "stillingsprosent; `vis ansatte` har årsverkene."
      ),
      lines: (en: ["positions", "show staff"], nb: ["stillinger", "vis ansatte"]),
      see: [.hire, .end, .salaries]),
  ]

  private static let reserves: [VocabularyEntry] = [
    VocabularyEntry(
      .opening, .quantity, en: ["opening"], nb: ["inngående"],
      label: (en: "opening balance", nb: "inngående balanse"),
      help: (
        en: "what is carried over from the year before, free and bound",
        nb: "mindreforbruket fra årene før, fritt og bundet"
      ),
      about: (
        en:
          "The free reserve and all funds as the year begins. In later years it is what the year before "
          + "left.",
        nb:
          "Den frie reserven og alle fond når året begynner. I senere år er det det året før etterlot."
      ),
      lines: (en: ["opening", "opening + result"], nb: ["inngående", "inngående + resultat"]),
      see: [.closing, .fund, .result]),
    VocabularyEntry(
      .closing, .quantity, en: ["closing"], nb: ["utgående"],
      label: (en: "closing balance", nb: "utgående balanse"),
      help: (
        en: "what is left at the end of the year: free and bound",
        nb: "det som er igjen ved utgangen av året: fritt og bundet"
      ),
      about: (
        en: "opening + result. It is also free + bound, and the next year's opening.",
        nb: "inngående + resultat. Det er også fri + bundet, og inngående for neste år."
      ),
      lines: (en: ["closing", "free + bound"], nb: ["utgående", "fri + bundet"]),
      see: [.opening, .free, .bound]),
    VocabularyEntry(
      .free, .quantity, en: ["free"], nb: ["fri", "frie"],
      label: (en: "free reserve", nb: "fri reserve"),
      help: (
        en: "the free reserve at the end of the year",
        nb: "den frie reserven ved utgangen av året"
      ),
      about: (
        en:
          "The free reserve as the year begins + income − all costs that no bound fund pays. Profiling is "
          + "paid from its own fund first. Below zero, there is not enough money for the year.",
        nb:
          "Den frie reserven når året begynner + inntekter − alle kostnader som ikke et bundet fond "
          + "betaler. Profilering betales av sitt eget fond først. Under null er det ikke nok penger til året."
      ),
      lines: (en: ["free", "free >= 0", "show funds"], nb: ["fri", "fri >= 0", "vis fond"]),
      see: [.bound, .result, .release, .closing]),
    VocabularyEntry(
      .bound, .quantity, en: ["bound"], nb: ["bundet", "bundne"],
      label: (en: "bound funds", nb: "bundne midler"),
      help: (
        en: "the money in funds bound to a purpose at the end of the year",
        nb: "midlene i fond bundet til et formål ved utgangen av året"
      ),
      about: (
        en:
          "What is left in the funds that are bound to a purpose. It cannot be used for anything else "
          + "unless it is released.",
        nb:
          "Det som er igjen i fondene som er bundet til et formål. Det kan ikke brukes til noe annet uten "
          + "at det blir frigitt."
      ),
      lines: (en: ["bound", "show funds"], nb: ["bundet", "vis fond"]),
      see: [.free, .release, .fund]),
  ]
}
