import Budget

extension WordDetail {
  /// Members and fees.
  static let memberDetails: [WordDetail] = [
    WordDetail(
      .rate,
      en:
        "Every member pays this amount for each inhabitant, Oslo twice. A bare amount sets the rate; "
        + "with + or - it is more or less than it was. Without a year it counts from the budget year.",
      nb:
        "Hvert medlem betaler dette beløpet for hver innbygger, Oslo to ganger. Et beløp alene setter "
        + "satsen; med + eller - blir den høyere eller lavere enn den var. Uten år gjelder det fra "
        + "budsjettåret.",
      comments: (
        [
          "the rate is 1.60 kr", "10 øre more than before", "5 per cent more, next year on",
          "somewhere in between, for risk",
        ],
        [
          "satsen er 1,60 kr", "10 øre mer enn før", "5 prosent mer, fra neste år",
          "et sted imellom, for risiko",
        ]
      ), see: [.weight, .fees, .øre]),
    WordDetail(
      .weight,
      en:
        "A member's fee is rate × inhabitants × weight. A weight of 1 is the rule and 0 is no fee.",
      nb:
        "Kontingenten er sats × innbyggere × vekt. Vekt 1 er det vanlige, og 0 er ingen kontingent.",
      comments: (["Oslo pays once, as others do"], ["Oslo betaler én gang, som de andre"]),
      see: [.rate, .fees], now: .fees),
    WordDetail(
      .leave,
      en:
        "Who leaves pays nothing from 1 January of the year, and counts no longer among the members. "
        + "With a chance the member stays in the figures and is only marked as uncertain.",
      nb: "Den som går ut, betaler ikke fra 1. januar det året, og regnes ikke lenger med blant "
        + "medlemmene. Med en sannsynlighet blir medlemmet stående i tallene og bare merket som usikkert.",
      comments: (
        [
          "Tønsberg is out from the budget year", "both are out from 2021",
          "Viken may leave; the figures stay", "both or none of them",
        ],
        [
          "Tønsberg er ute fra budsjettåret", "begge er ute fra 2021",
          "Viken går kanskje ut; tallene står", "begge eller ingen",
        ]
      ), see: [.join, .population, .undo, .members], now: .members),
    WordDetail(
      .join,
      en:
        "A member of the register that is out comes back with its own population. A new one needs its "
        + "population, and the county where several places have the name. It is a municipality unless "
        + "it is said to be a county, or is the county of members in the budget.",
      nb:
        "Et medlem i registeret som er ute, kommer tilbake med sitt eget folketall. Et nytt må ha "
        + "folketall, og fylke der flere steder har samme navn. Det er en kommune hvis det ikke står at "
        + "det er en fylkeskommune, eller er fylket til medlemmer i budsjettet.",
      comments: (
        ["Våler is back from 2021", "Kragerø is a new member", "a county council is a new member"],
        [
          "Våler er med igjen fra 2021", "Kragerø er et nytt medlem",
          "en fylkeskommune er et nytt medlem",
        ]
      ), see: [.leave, .population, .county, .members], now: .members),
    WordDetail(
      .merge,
      en:
        "The merged member pays for all inhabitants of its parts, so that the fees stay the same. "
        + "Members that pay a different number of times cannot merge before their weights are one, and "
        + "what was said about a part for later years has to be taken back first.",
      nb:
        "Det sammenslåtte medlemmet betaler for alle innbyggerne i delene, så kontingenten er den "
        + "samme. Medlemmer med ulik vekt kan ikke slås sammen før de har fått samme vekt, og det som er "
        + "sagt om en del for senere år, må angres først.",
      comments: (["Moss pays for both from 2022"], ["Moss betaler for begge fra 2022"]),
      see: [.weight, .population, .leave], now: .members),
    WordDetail(
      .population,
      en:
        "The fee of a year counts the inhabitants of 1 January the year before. As a figure, alone on a "
        + "line, it is the number of all who are paid for.",
      nb:
        "Kontingenten for et år regnes av innbyggerne 1. januar året før. Alene på en linje er det "
        + "tallet på alle det betales for.",
      comments: (
        [
          "Oslo pays for so many", "every member has one per cent more",
          "up to one per cent either way, for risk",
        ],
        [
          "Oslo betaler for så mange", "hvert medlem har én prosent flere",
          "inntil én prosent fra eller til, for risiko",
        ]
      ), see: [.growth, .rate, .members]),
  ]

  /// Staff.
  static let staffDetails: [WordDetail] = [
    WordDetail(
      .hire,
      en:
        "A position costs its yearly cost for the months it is staffed. Without a cost it is the budget's "
        + "standard, at the wages of the year it begins, whatever `cost` made of others; without a month "
        + "it is the whole year. A seconded one costs nothing.",
      nb:
        "En stilling koster årskostnaden for månedene den er besatt. Uten kostnad er den budsjettets "
        + "standard, med lønnsnivået i året den begynner, uansett hva `kostnad` har gjort med andre; uten "
        + "måned er det hele året. En innlånt stilling koster ingenting.",
      comments: (
        ["one position for the whole year", "an adviser for twelve months"],
        ["én stilling hele året", "en rådgiver i tolv måneder"]
      ), see: [.end, .cost, .staff, .temporary], now: .positions),
    WordDetail(
      .end,
      en: "The month is the last one that is paid. `show staff` has the names of the positions.",
      nb:
        "`avslutt` har to betydninger: med en stilling etter seg avslutter det stillingen, og alene på "
        + "en linje går det ut av programmet. Måneden er den siste som betales. `vis ansatte` har "
        + "navnene på stillingene.",
      comments: (
        ["its last month is June", "the temporary position that ends first"],
        ["siste måned er juni", "den midlertidige som slutter først"]
      ), see: [.hire, .extend, .staff], now: .positions),
    WordDetail(
      .extend, en: "Only a position that has an end can be extended; `end` gives it one.",
      nb: "Bare en stilling som har en slutt, kan forlenges; `avslutt` gir den en.",
      comments: (["it lasts to the end of 2022"], ["den varer ut 2022"]),
      see: [.end, .convert, .staff], now: .positions),
    WordDetail(
      .convert,
      en: "A permanent position has no last month; a seconded one is paid by another employer.",
      nb: "En fast stilling har ingen siste måned; en innlånt betales av en annen arbeidsgiver.",
      comments: (["it has no end any more"], ["den har ikke noen slutt lenger"]),
      see: [.makePermanent, .permanent, .staff], now: .positions),
    WordDetail(
      .makePermanent,
      comments: (["the same as convert … to permanent"], ["det samme som gjør om … til fast"]),
      see: [.convert, .extend, .staff], now: .positions),
    WordDetail(
      .cost,
      en:
        "The cost is for a whole year and holds everything: wages, tax, pension, equipment. In the "
        + "budget for 2020 it is assumed, since the document gives no salaries.",
      nb:
        "Kostnaden er for et helt år og omfatter alt: lønn, arbeidsgiveravgift, pensjon, utstyr. I "
        + "budsjettet for 2020 er den antatt, for dokumentet oppgir ikke lønn.",
      comments: (
        [
          "it costs 950 000 kr a year", "every position costs 3 per cent more",
          "up to 5 per cent either way, for risk",
        ],
        [
          "den koster 950 000 kr i året", "hver stilling koster 3 prosent mer",
          "inntil 5 prosent fra eller til, for risiko",
        ]
      ), see: [.hire, .salaries, .growth], now: .salaries),
  ]
}
