// Examples use members and lines of the embedded budget, so that help can be followed word for word.

extension StatementForm {
  /// Changes of members and fees.
  static let feeForms: [StatementForm] = [
    StatementForm(
      .rate, .fees, shown: [0, 1], opening: .amount,
      grammar: (
        en: "rate (AMOUNT | ±AMOUNT | between AMOUNT and AMOUNT) [from YEAR] [until YEAR]",
        nb: "sats (BELØP | ±BELØP | mellom BELØP og BELØP) [fra ÅR] [til og med ÅR]"
      ),
      examples: (
        en: ["rate 1.60", "rate +10 øre", "rate +5% from 2021", "rate between 1.50 and 1.60"],
        nb: ["sats 1,60", "sats +10 øre", "sats +5 % fra 2021", "sats mellom 1,50 og 1,60"]
      ), parse: { parser throws(SyntaxFailure) in try parser.rate() }),
    StatementForm(
      .weight, .fees, shown: [0],
      grammar: (
        en: "weight NAME AMOUNT [from YEAR] [until YEAR]",
        nb: "vekt NAVN BELØP [fra ÅR] [til og med ÅR]"
      ),
      examples: (en: ["weight Oslo 1"], nb: ["vekt Oslo 1"]),
      parse: { parser throws(SyntaxFailure) in try parser.weight() }),
    StatementForm(
      .leave, .members, shown: [0],
      grammar: (
        en: "leave NAME, … [from YEAR] [until YEAR] [with chance PERCENT [together]]",
        nb: "ut NAVN, … [fra ÅR] [til og med ÅR] [med sjanse PROSENT [samlet]]"
      ),
      examples: (
        en: [
          "leave Tønsberg", "leave Tønsberg, Nes from 2021", "leave Viken with chance 30%",
          "leave Viken, Innlandet with chance 30% together",
        ],
        nb: [
          "ut Tønsberg", "ut Tønsberg, Nes fra 2021", "ut Viken med sjanse 30 %",
          "ut Viken, Innlandet med sjanse 30 % samlet",
        ]
      ), parse: { parser throws(SyntaxFailure) in try parser.leave() }),
    StatementForm(
      .join, .members,
      grammar: (
        en: "join NAME, … [population NUMBER [in COUNTY] [as county|municipality]] [from YEAR] "
          + "[until YEAR]",
        nb: "inn NAVN, … [folketall TALL [i FYLKE] [som fylkeskommune|kommune]] [fra ÅR] "
          + "[til og med ÅR]"
      ),
      examples: (
        en: [
          "join Våler (Innlandet) from 2021",
          "join Kragerø population 10 380 in Vestfold og Telemark",
          "join \"Vestfold og Telemark\" population 420 000 as county",
        ],
        nb: [
          "inn Våler (Innlandet) fra 2021",
          "inn Kragerø folketall 10 380 i Vestfold og Telemark",
          "inn \"Vestfold og Telemark\" folketall 420 000 som fylkeskommune",
        ]
      ), parse: { parser throws(SyntaxFailure) in try parser.join() }),
    StatementForm(
      .merge, .members,
      grammar: (
        en: "merge NAME, NAME, … into NAME [from YEAR]",
        nb: "slå sammen NAVN, NAVN, … til NAVN [fra ÅR]"
      ),
      examples: (
        en: ["merge Moss, Råde into Moss from 2022"],
        nb: ["slå sammen Moss, Råde til Moss fra 2022"]
      ), parse: { parser throws(SyntaxFailure) in try parser.merge() }),
    StatementForm(
      .correlation, .members,
      grammar: (en: "correlation NAME, NAME NUMBER", nb: "samvariasjon NAVN, NAVN TALL"),
      examples: (
        en: ["correlation Viken, Innlandet 0.5"],
        nb: ["samvariasjon Viken, Innlandet 0,5"]
      ), parse: { parser throws(SyntaxFailure) in try parser.correlation() }),
    StatementForm(
      .population, .members, shown: [1],
      grammar: (
        en: "population NAME|all (AMOUNT | ±AMOUNT | between NUMBER and NUMBER) [from YEAR] "
          + "[until YEAR]",
        nb: "folketall NAVN|alle (BELØP | ±BELØP | mellom TALL og TALL) [fra ÅR] [til og med ÅR]"
      ),
      examples: (
        en: ["population Oslo 693 494", "population all +1%", "population all ±1%"],
        nb: ["folketall Oslo 693 494", "folketall alle +1 %", "folketall alle ±1 %"]
      ), parse: { parser throws(SyntaxFailure) in try parser.population() }),
  ]

  /// Changes of staff.
  static let staffForms: [StatementForm] = [
    StatementForm(
      .hire, .staff, shown: [0],
      grammar: (
        en: "hire NUMBER permanent|temporary|seconded [as NAME] [cost AMOUNT] [from MONTH] "
          + "[until MONTH]",
        nb: "ansett TALL fast|midlertidig|innlånt [som NAVN] [kostnad BELØP] [fra MÅNED] "
          + "[til og med MÅNED]"
      ),
      examples: (
        en: [
          "hire 1 temporary",
          "hire 1 temporary as \"Adviser\" cost 900k from 2020-09 until 2021-08",
        ],
        nb: [
          "ansett 1 midlertidig",
          "ansett 1 midlertidig som \"Rådgiver\" kostnad 900k fra 2020-09 til og med 2021-08",
        ]
      ), parse: { parser throws(SyntaxFailure) in try parser.hire() }),
    StatementForm(
      .end, .staff,
      grammar: (
        en: "end (NAME | NUMBER permanent|temporary|seconded) [at MONTH]",
        nb: "avslutt (NAVN | TALL fast|midlertidig|innlånt) [ved MÅNED]"
      ),
      examples: (
        en: ["end \"Temporary 2\" at 2020-06", "end 1 temporary"],
        nb: ["avslutt \"Temporary 2\" ved 2020-06", "avslutt 1 midlertidig"]
      ), parse: { parser throws(SyntaxFailure) in try parser.end() }),
    StatementForm(
      .extend, .staff,
      grammar: (en: "extend NAME until MONTH", nb: "forleng NAVN til og med MÅNED"),
      examples: (
        en: ["extend \"Temporary 1\" until 2022-12"],
        nb: ["forleng \"Temporary 1\" til og med 2022-12"]
      ), parse: { parser throws(SyntaxFailure) in try parser.extend() }),
    StatementForm(
      .convert, .staff,
      grammar: (
        en: "convert NAME to permanent|temporary|seconded",
        nb: "gjør om NAVN til fast|midlertidig|innlånt"
      ),
      examples: (
        en: ["convert \"Temporary 1\" to permanent"],
        nb: ["gjør om \"Temporary 1\" til fast"]
      ), parse: { parser throws(SyntaxFailure) in try parser.convert() }),
    StatementForm(
      .makePermanent, .staff, grammar: (en: "make permanent NAME", nb: "gjør fast NAVN"),
      examples: (en: ["make permanent \"Temporary 1\""], nb: ["gjør fast \"Temporary 1\""]),
      parse: { parser throws(SyntaxFailure) in try parser.makePermanent() }),
    StatementForm(
      .cost, .staff, shown: [1],
      grammar: (
        en: "cost NAME|all (AMOUNT | ±AMOUNT | between AMOUNT and AMOUNT) [from YEAR] [until YEAR]",
        nb: "kostnad NAVN|alle (BELØP | ±BELØP | mellom BELØP og BELØP) [fra ÅR] [til og med ÅR]"
      ),
      examples: (
        en: ["cost \"Temporary 1\" 950k", "cost all +3%", "cost all ±5%"],
        nb: ["kostnad \"Temporary 1\" 950k", "kostnad alle +3 %", "kostnad alle ±5 %"]
      ), parse: { parser throws(SyntaxFailure) in try parser.cost() }),
  ]
}
