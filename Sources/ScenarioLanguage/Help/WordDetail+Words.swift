extension WordDetail {
  /// Words inside statements.
  static let wordDetails: [WordDetail] = [
    WordDetail(
      .lastAnswer,
      en:
        "After a figure, a `why`, a `let` or a `solve`. A change or a `let` keeps the number itself: "
        + "`rate _` after a `solve` is kept as `rate 1.58`.",
      nb:
        "Etter et tall, et `hvorfor`, en `la` eller en `finn`. En endring eller en `la` tar vare på selve "
        + "tallet: `sats _` etter en `finn` blir lagret som `sats 1,58`.",
      lines: (["free; _ / 2"], ["fri; _ / 2"]), see: [.define, .solve, .apply]),
    WordDetail(
      .from, en: "Without it, a change counts from the beginning of the budget year.",
      nb: "Uten det gjelder en endring fra begynnelsen av budsjettåret.",
      lines: (["rate 1.60 from 2021"], ["sats 1,60 fra 2021"]), see: [.until, .years]),
    WordDetail(
      .until, en: "After that year the amount is again what it would have been without the change.",
      nb: "Etter det året er beløpet igjen det som det ville vært uten endringen.",
      lines: (["rate 1.60 from 2020 until 2020"], ["sats 1,60 fra 2020 til og med 2020"]),
      see: [.from, .years]),
    WordDetail(
      .at, en: "Stands after a figure. The plan must cover the year: `plan 4 years` first.",
      nb: "Står etter et tall. Planen må gjelde året: `plan 4 år` først.",
      lines: (["free at 2020"], ["fri ved 2020"]), see: [.plan, .of, .in]),
    WordDetail(
      .in,
      en:
        "Stands after a figure, before the name of a saved scenario or of a column that the budget has beside its own "
        + "figures, such as last year's accounts, or with `join` before a county.",
      nb:
        "Står etter et tall, foran navnet på et lagret scenario eller på en kolonne budsjettet har ved siden av sine egne "
        + "tall, for eksempel fjorårets regnskap, eller med `inn` foran et fylke.",
      lines: (
        ["free in \"Adopted 2020\"", "profiling in \"Budsjett 2019\""],
        ["fri i \"Vedtatt 2020\"", "profilering i \"Budsjett 2019\""]
      ), see: [.at, .of, .compare]),
    WordDetail(
      .of, en: "Stands after a figure.", nb: "Står etter et tall.",
      lines: (
        ["fees of Oslo", "profiling of \"Brand Manager\""],
        ["kontingent av Oslo", "profilering av \"Brand Manager\""]
      ), see: [.at, .in, .fees]),
    WordDetail(.to, see: [.rename, .convert, .merge]),
    WordDetail(.as, see: [.hire, .join]),
    WordDetail(
      .chance,
      en: "The figures count the member in full; `risk free` shows what the chance means.",
      nb: "Tallene regner med medlemmet fullt ut; `risiko fri` viser hva sannsynligheten betyr.",
      lines: (["leave Viken with chance 30%"], ["ut Viken med sannsynlighet 30 %"]), see: [.leave]),
    WordDetail(
      .withApproximate,
      en:
        "A figure followed by ± is known only so nearly: it lies at most that much below or above. Without "
        + "these words such figures count as they stand, and the answer says which were left out.",
      nb:
        "Et tall med ± bak er ikke kjent nærmere: det ligger høyst så mye under eller over. Uten disse "
        + "ordene teller slike tall som de står, og svaret sier hvilke som ikke er regnet med.",
      lines: (["risk free with approximate"], ["risiko fri med omtrentlige"]),
      see: [.risk, .sensitivity, .status]),
    WordDetail(.against, see: [.compare]),
    WordDetail(
      .all, lines: (["population all +1%"], ["folketall alle +1 %"]), see: [.population, .cost]),
    WordDetail(.whole, see: [.save]),
    WordDetail(
      .within, lines: (["assert rate = 1.5 within 0.1"], ["krev sats = 1,5 innenfor 0,1"]),
      see: [.assert, .between]),
    WordDetail(
      .between,
      lines: (
        ["assert fees between 6 mill and 7 mill"],
        ["krev kontingent mellom 6 mill og 7 mill"]
      ), see: [.assert, .within]),
    WordDetail(
      .and, lines: (["free > 0 and fees > 6 mill"], ["fri > 0 og kontingent > 6 mill"]),
      see: [.or, .not]),
    WordDetail(
      .or, lines: (["free > 0 or bound > 0"], ["fri > 0 eller bundet > 0"]), see: [.and, .not]),
    WordDetail(.not, lines: (["not free < 0"], ["ikke fri < 0"]), see: [.and, .or]),
    WordDetail(
      .years, lines: (["plan 4 years; show years"], ["plan 4 år; vis år"]), see: [.plan, .growth]),
    WordDetail(.minimum, lines: (["min(free, 0)"], ["min(fri, 0)"]), see: [.maximum]),
    WordDetail(.maximum, lines: (["max(free, 0)"], ["maks(fri, 0)"]), see: [.minimum]),
    WordDetail(.absolute, lines: (["abs(result)"], ["abs(resultat)"]), see: [.rounded]),
    WordDetail(.rounded, lines: (["round(free, 1 000)"], ["rund(fri, 1 000)"]), see: [.absolute]),
  ]

  /// Kinds of positions and of growth.
  static let kindDetails: [WordDetail] = [
    WordDetail(
      .permanent, lines: (["hire 1 permanent"], ["ansett 1 fast"]), see: [.temporary, .hire]),
    WordDetail(
      .temporary,
      lines: (["hire 1 temporary until 2020-08"], ["ansett 1 midlertidig til og med 2020-08"]),
      see: [.permanent, .extend, .hire]),
    WordDetail(
      .seconded, lines: (["hire 1 seconded"], ["ansett 1 innlånt"]), see: [.hire, .convert]),
    WordDetail(.wages, lines: (["growth wages 3%"], ["vekst lønn 3 %"]), see: [.growth, .prices]),
    WordDetail(
      .prices, lines: (["growth prices 2%"], ["vekst priser 2 %"]), see: [.growth, .wages]),
    WordDetail(
      .county,
      en: "A name that members of the budget have as their county is a county without the word.",
      nb: "Et navn som medlemmer i budsjettet har som fylke, er en fylkeskommune også uten ordet.",
      lines: (
        ["join \"Vestfold og Telemark\" population 420 000 as county"],
        ["inn \"Vestfold og Telemark\" folketall 420 000 som fylkeskommune"]
      ), see: [.municipality, .join]),
    WordDetail(
      .municipality,
      lines: (
        ["join Kragerø population 10 380 as municipality"],
        ["inn Kragerø folketall 10 380 som kommune"]
      ), see: [.county, .join]),
  ]

  /// Units, and what can be set.
  static let unitDetails: [WordDetail] = [
    WordDetail(
      .kroner, en: "Stands after the number. Where kroner are wanted it can be left out.",
      nb: "Står etter tallet. Der det skal være kroner, kan det tas bort.",
      lines: (
        ["profiling 3 000 000 kr", "rate 1.60 kr"], ["profilering 3 000 000 kr", "sats 1,60 kr"]
      ),
      see: [.øre, .thousand, .million]),
    WordDetail(
      .øre, en: "Stands after the number.", nb: "Står etter tallet.",
      lines: (["rate +10 øre"], ["sats +10 øre"]), see: [.kroner, .rate]),
    WordDetail(
      .thousand, en: "Stands after the number: 500k and 500 thousand are 500 000.",
      nb: "Står etter tallet: 500k og 500 tusen er 500 000.",
      lines: (["profiling -500k"], ["profilering -500 tusen"]), see: [.million, .kroner]),
    WordDetail(
      .million, en: "Stands after the number: 3 mill and 3m are 3 000 000.",
      nb: "Står etter tallet: 3 mill er 3 000 000.",
      lines: (["profiling 3 mill"], ["profilering 3 mill"]), see: [.thousand, .kroner]),
    WordDetail(
      .billion, en: "Stands after the number: 2 bn are 2 000 000 000.",
      nb: "Står etter tallet: 2 mrd er 2 000 000 000.",
      lines: (["2 bn"], ["2 mrd"]), see: [.million, .thousand]),
    WordDetail(
      .percent,
      en: "+5% is so much more than before. In a sum it is a part of what stands before it.",
      nb: "+5 % er så mye mer enn før. I et regnestykke er det en del av det som står foran.",
      lines: (["rate +5%", "free + 5%"], ["sats +5 %", "fri + 5 %"]), see: [.growth, .rate]),
    WordDetail(.language, lines: (["set lang nb"], ["sett språk nb"]), see: [.set]),
    WordDetail(.format, lines: (["set format csv"], ["sett format csv"]), see: [.set]),
  ]
}
