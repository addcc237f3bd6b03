extension Vocabulary {
  /// The words of questions, of tables and of what a link says.
  static let clauses = questionClauses + paperClauses + tableClauses + orders + links

  private static let questionClauses: [VocabularyEntry] = [
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
    VocabularyEntry(
      .below, .argument, en: ["below"], nb: ["under"],
      label: (en: "below", nb: "under"),
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
      ),
      about: (
        en:
          "A figure followed by ± is known only so nearly: it lies at most that much below or above. Without "
          + "these words such figures count as they stand, and the answer says which were left out.",
        nb:
          "Et tall med ± bak er ikke kjent nærmere: det ligger høyst så mye under eller over. Uten disse "
          + "ordene teller slike tall som de står, og svaret sier hvilke som ikke er regnet med."
      ),
      lines: (en: ["risk free with approximate"], nb: ["risiko fri med omtrentlige"]),
      see: [.risk, .sensitivity, .status]),
  ]

  /// What a paper says beside its scenarios' figures.
  private static let paperClauses: [VocabularyEntry] = [
    VocabularyEntry(
      .explore, .argument, en: ["explore"], nb: ["utforsk"],
      label: (en: "explore", nb: "utforsk"),
      help: (
        en: "the levers that a reader of the page can move, every figure worked out beforehand",
        nb: "størrelsene en leser av siden kan flytte på, med alle tall regnet ut på forhånd"
      ),
      about: (
        en:
          "One or two levers with their values, as in `sweep`: the first scenario's fees and free reserve for every "
          + "pair of values, in every year. The page looks them up with a slider and check boxes; where no script "
          + "runs, and in Markdown, they are tables.",
        nb:
          "Én eller to størrelser med verdier, som i `tabell`: kontingent og fri reserve for det første scenarioet, "
          + "for hvert par av verdier og i hvert år. Siden slår dem opp med en glidebryter og avkrysningsbokser; "
          + "uten skript, og i Markdown, står de som tabeller."
      ),
      see: [.report, .sweep]),
    VocabularyEntry(
      .withAccountingSigns, .argument, en: ["with accounting signs"],
      nb: ["med regnskapsfortegn"],
      label: (en: "with accounting signs", nb: "med regnskapsfortegn"),
      help: (
        en:
          "income with a minus and expenses without, as in accounts, so that a deficit is positive",
        nb: "inntekter med minus og utgifter uten, som i regnskapet, så et merforbruk er positivt"
      ),
      see: [.report]),
    VocabularyEntry(
      .title, .link, en: ["title"], nb: ["tittel"],
      label: (en: "title", nb: "tittel"),
      help: (en: "what a paper is called", nb: "det et notat heter")),
    VocabularyEntry(
      .body, .link, en: ["body"], nb: ["organ"],
      label: (en: "body", nb: "organ"),
      help: (en: "the body that a paper is for", nb: "organet et notat er til")),
  ]

  /// What tables and comparisons show of several years and scenarios.
  private static let tableClauses: [VocabularyEntry] = [
    VocabularyEntry(
      .overYears, .argument, en: ["over years"], nb: ["over år", "over årene"],
      label: (en: "over years", nb: "over år"),
      help: (
        en: "every year of the plan, side by side",
        nb: "alle årene i planen, ved siden av hverandre"
      )),
    VocabularyEntry(
      .inThousands, .argument, en: ["in thousands"], nb: ["i tusen", "i hele tusen"],
      label: (en: "in thousands", nb: "i hele tusen"),
      help: (
        en: "whole thousands of kroner, with what rounding leaves over",
        nb: "hele tusen kroner, med det avrundingen utgjør"
      )),
    VocabularyEntry(
      .onlyChanged, .argument, en: ["only changed"], nb: ["bare ulike", "bare endret"],
      label: (en: "only changed", nb: "bare ulike"),
      help: (
        en: "leaves out what is the same in all scenarios",
        nb: "utelater det som er likt i alle scenarioene"
      )),
    VocabularyEntry(
      .previous, .argument, en: ["previous"], nb: ["forrige"],
      label: (en: "previous", nb: "forrige"),
      help: (
        en:
          "measures each scenario from the one named before it; of a new member, its fee of the year before",
        nb:
          "måler hvert scenario fra det som er nevnt foran; for et nytt medlem kontingenten året før"
      )),
    VocabularyEntry(
      .has, .argument, en: ["has"], nb: ["har"],
      label: (en: "has", nb: "har"),
      help: (
        en: "what a new member has of the measures that its fee is worked out from",
        nb: "det et nytt medlem har av det kontingenten regnes ut fra"
      )),
  ]

  /// What a table is sorted by, and which end of it is shown.
  private static let orders: [VocabularyEntry] = [
    VocabularyEntry(
      .by, .argument, en: ["by"], nb: ["etter"],
      label: (en: "by", nb: "etter"),
      help: (
        en: "what the other side of a table varies, or what a table is sorted by",
        nb: "det den andre siden av en tabell varierer, eller det en tabell er sortert etter"
      )),
    VocabularyEntry(
      .fee, .order, en: ["fee"], nb: ["kontingent"],
      label: (en: "fee", nb: "kontingent"),
      help: (
        en: "sorts the members by what they pay", nb: "sorterer medlemmene etter det de betaler"
      )),
    VocabularyEntry(
      .change, .order, en: ["change"], nb: ["endring"],
      label: (en: "change", nb: "endring"),
      help: (
        en: "sorts the members by how far their fee is from the budget's",
        nb: "sorterer medlemmene etter hvor mye kontingenten er endret siden budsjettet"
      )),
    VocabularyEntry(
      .homeCounty, .order, en: ["county"], nb: ["fylke"],
      label: (en: "county", nb: "fylke"),
      help: (
        en: "sums the members' fees by the county they lie in",
        nb: "summerer kontingenten etter fylket medlemmene ligger i"
      )),
    VocabularyEntry(
      .top, .argument, en: ["top"], nb: ["topp"],
      label: (en: "top", nb: "topp"),
      help: (
        en: "only the first rows of a sorted table, as many as it says",
        nb: "bare de første radene i en sortert tabell, så mange som det står"
      )),
    VocabularyEntry(
      .bottom, .argument, en: ["bottom"], nb: ["bunn"],
      label: (en: "bottom", nb: "bunn"),
      help: (
        en: "only the last rows of a sorted table, the last one first",
        nb: "bare de siste radene i en sortert tabell, den siste først"
      )),
  ]

  /// What a link says of the scenario that it leads to, and a frame behind a name or text.
  private static let links: [VocabularyEntry] = [
    VocabularyEntry(
      .version, .link, en: ["version"], nb: ["versjon"],
      label: (en: "version", nb: "versjon"),
      help: (
        en: "which state of the scenario built on was saved with this one; `save` writes it",
        nb: "hvilken utgave av scenarioet det bygger på, dette er lagret med; `lagre` skriver den"
      ),
      about: (
        en:
          "Stands in the file behind the scenario built on, and counts its statements, not its comments "
          + "or its layout. Nothing is said of a file without it.",
        nb:
          "Står i filen bak scenarioet det bygger på, og gjelder kommandoene der, ikke kommentarer og "
          + "oppsett. Om en fil uten den blir ingenting sagt."
      ),
      see: [.basedOn, .save]),
    VocabularyEntry(
      .norwegian, .link, en: ["nb"], nb: ["nb"],
      label: (en: "in Norwegian", nb: "på norsk"),
      help: (
        en: "the name or note in Norwegian, where it has one of its own",
        nb: "navnet eller notatet på norsk, når det som står foran, er på engelsk"
      ),
      about: (
        en:
          "Stands behind a name or a note in quotes. Answers in Norwegian show it, and the scenario can be "
          + "opened by either name; files and machine formats keep the first.",
        nb:
          "Står bak et navn eller et notat i anførselstegn. Svar på norsk viser det, og scenarioet kan åpnes "
          + "med begge navnene; filer og maskinformater beholder det første."
      ),
      see: [.scenario, .note, .rename]),
    VocabularyEntry(
      .forBudget, .link, en: ["for"], nb: ["for"],
      label: (en: "for the budget", nb: "for budsjettet"),
      help: (
        en: "the budget that the scenario is about, by the name it declares",
        nb: "budsjettet scenarioet gjelder, med navnet det selv oppgir"
      )),
    VocabularyEntry(
      .caseNumber, .link, en: ["case"], nb: ["sak"],
      label: (en: "case", nb: "sak"),
      help: (
        en: "the number of the case, such as 58/20",
        nb: "saksnummeret, for eksempel 58/20"
      )),
    VocabularyEntry(
      .onDay, .link, en: ["on"], nb: ["den"],
      label: (en: "on the day", nb: "den dagen"),
      help: (
        en: "the day of the meeting, such as 2020-12-03",
        nb: "møtedagen, for eksempel 2020-12-03 eller 3.12.2020"
      )),
  ]
}
