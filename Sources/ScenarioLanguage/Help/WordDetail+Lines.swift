import Budget

extension WordDetail {
  /// Expense lines and other income.
  static let lineDetails: [WordDetail] = [
    WordDetail(
      .profiling,
      en:
        "Profiling is paid from its own fund first, and from the free reserve only when that is empty. "
        + "So a cut does not always make the free reserve larger by as much.",
      nb:
        "Profilering betales av sitt eget fond først, og av den frie reserven først når det er tomt. "
        + "Derfor gjør et kutt ikke alltid den frie reserven like mye større.",
      comments: (
        ["500 000 kr less, in proportion", "3 million in all", "one line of it, a fifth less"],
        [
          "500 000 kr mindre, fordelt forholdsmessig", "3 millioner i alt",
          "én linje, en femdel mindre",
        ]
      ), see: [.spend, .release, .lines]),
    WordDetail(
      .spend,
      en:
        "An amount sets the line; with + or - it moves it. A name that no line has is refused, so that "
        + "no slip of the finger makes a new line: `spend new` does.",
      nb:
        "Et beløp setter posten; med + eller - endres den. Et navn ingen post har, blir avvist, så ingen "
        + "skrivefeil lager en ny post: det gjør `bruk ny`.",
      comments: (
        ["5 per cent less", "a new line"], ["5 prosent mindre", "en ny post"]
      ), see: [.itemise, .profiling, .lines], now: .expenses),
    WordDetail(
      .itemise,
      en: "The document names some lines without an amount; together they are one sum that is not "
        + "itemised. This says how much of that sum a line is, and no more money is spent.",
      nb:
        "Dokumentet nevner noen poster uten beløp; til sammen er de én sum som ikke er spesifisert. "
        + "Dette sier hvor mye av summen en post er, og det brukes ikke mer penger.",
      comments: (
        ["so much of the sum is communication"], ["så mye av summen er kommunikasjon"]
      ), see: [.spend, .lines], now: .expenses),
    WordDetail(
      .incomeLine,
      en:
        "Income beside the fees. `income new` makes a line that is not there yet. Alone on a line, "
        + "`income` is the figure: fees and all other income.",
      nb:
        "Inntekter utenom kontingenten. `inntekt ny` lager en post som ikke finnes ennå. Alene på en "
        + "linje er `inntekt` tallet: kontingent og alle andre inntekter.",
      comments: (["a grant of 200 000 kr"], ["et tilskudd på 200 000 kr"]),
      see: [.spend, .fees, .lines], now: .income),
    WordDetail(
      .drop,
      en:
        "The answer names the UN goals that lose their last activity. It saves money only where the "
        + "activity has a cost; in the programme of 2020 none has.",
      nb:
        "Svaret nevner FN-målene som mister sitt siste tiltak. Det sparer penger bare der tiltaket har "
        + "en kostnad; i programmet for 2020 har ingen det.",
      comments: (["the climate school is not carried out"], ["klimaskolen blir ikke noe av"]),
      see: [.activities, .goals], now: .expenses),
  ]

  /// Funds and years.
  static let yearDetails: [WordDetail] = [
    WordDetail(
      .fund,
      en: "A fund is money bound to a purpose. This sets what is in it as the budget year begins.",
      nb:
        "Et fond er penger bundet til et formål. Dette setter hva som er i det når budsjettåret begynner.",
      comments: (["3.2 million as the year begins"], ["3,2 millioner når året begynner"]),
      see: [.release, .bound, .funds], now: .bound),
    WordDetail(
      .release,
      en:
        "Bound money pays for nothing but its purpose. Who decides over the fund can free some of it; "
        + "every later answer says how much was, so that nobody takes it for savings.",
      nb:
        "Bundne midler betaler bare for formålet sitt. Den som bestemmer over fondet, kan frigjøre noe av "
        + "det; hvert svar etterpå sier hvor mye, så ingen tar det for innsparing.",
      comments: (
        ["200 000 kr become free", "all that is in it"],
        ["200 000 kr blir frie", "alt som står der"]
      ), see: [.fund, .bound, .free], now: .bound),
    WordDetail(
      .growth,
      en:
        "The budget year is as it stands; every later year is so many per cent above the one before. "
        + "Wages move the cost of positions, prices all other expenses, population the fees; a year of "
        + "which the register has the inhabitants keeps those.",
      nb:
        "Budsjettåret er som det står; hvert senere år er så mange prosent over året før. Lønn flytter "
        + "kostnaden for stillinger, priser alle andre utgifter, folketall kontingenten; et år som "
        + "registeret har folketallet for, beholder det.",
      comments: (
        [
          "positions cost 3 per cent more a year", "other expenses 2 per cent more",
          "more inhabitants",
        ],
        [
          "stillinger koster 3 prosent mer i året", "andre utgifter 2 prosent mer",
          "flere innbyggere",
        ]
      ), see: [.plan, .wages, .prices, .years], now: .result),
    WordDetail(
      .plan,
      en:
        "Every year begins with what the one before left. Without this, only the budget year is reckoned.",
      nb:
        "Hvert år begynner med det som er igjen fra året før. Uten dette regnes bare budsjettåret.",
      comments: (["four years, the budget year first"], ["fire år, budsjettåret først"]),
      see: [.years, .growth, .at], now: .closing),
  ]
}
