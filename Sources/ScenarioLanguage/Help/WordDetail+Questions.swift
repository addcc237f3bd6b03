extension WordDetail {
  /// Questions, and the frame of a file.
  static let questionDetails: [WordDetail] = [
    WordDetail(
      .show,
      en:
        "Alone it shows the main figures of the budget year. It changes nothing, so it can be asked at "
        + "any time.",
      nb:
        "Alene viser det hovedtallene for budsjettåret. Det endrer ingenting, så det kan spørres når som "
        + "helst.",
      comments: (
        [
          "the main figures", "what each class of members pays", "the plan's years side by side",
          "the ten that pay most", "one member's fee, year by year and in each scenario",
        ],
        [
          "hovedtallene", "hva hver gruppe medlemmer betaler", "planens år ved siden av hverandre",
          "de ti som betaler mest", "kontingenten til ett medlem, år for år og i hvert scenario",
        ]
      ), see: [.fees, .lines, .changes, .years]),
    WordDetail(
      .compare,
      en:
        "One name is compared with what you have now. Of several, the first is what the others are "
        + "measured from, unless `against` names another. Behind a name in quotes `in` names another folder "
        + "of scenarios, such as a copy of this one as it was: then it is told which scenario moved which "
        + "figure.",
      nb:
        "Ett navn sammenlignes med det du har nå. Av flere er det første det de andre måles fra, hvis "
        + "ikke `mot` nevner et annet. Bak et navn i anførselstegn kan `i` vise til en annen mappe med "
        + "scenarioer, for eksempel en kopi av denne slik den var: da står det hvilket scenario som har "
        + "endret hvilke tall.",
      comments: (
        [
          "the scenario and what you have now", "two of them, measured from a third",
          "only the figures that differ", "what has changed since that copy",
        ],
        [
          "scenarioet og det du har nå", "to av dem, målt fra et tredje",
          "bare tallene som er ulike", "hva som er endret siden den kopien",
        ]
      ), see: [.list, .open, .save, .against]),
    WordDetail(
      .howLong,
      en:
        "Looks as far ahead as a plan can, thirty years. Beyond the years of the plan everything goes on as "
        + "in its last one, but for what has an end and what grows.",
      nb:
        "Ser så langt fram som en plan kan gå, tretti år. Etter planens år fortsetter alt som i det siste, "
        + "bortsett fra det som har en slutt, og det som vokser.",
      comments: (
        ["what you have now", "two scenarios, each by itself"],
        ["det du har nå", "to scenarioer, hvert for seg"]
      ), see: [.plan, .years, .growth, .free]),
    WordDetail(
      .assert,
      en:
        "Where it does not hold, the answer has both sides and the difference, and `hvis check` fails. "
        + "The scenario stays as it is.",
      nb:
        "Der det ikke stemmer, har svaret begge sider og forskjellen, og `hvis check` feiler. Scenarioet "
        + "blir som det er.",
      comments: (
        [
          "the reserve is not negative", "with what to say where it fails",
          "100 000 kr, give or take 50 000",
          "both ends included",
        ],
        [
          "reserven er ikke negativ", "med det som skal sies når det ikke stemmer",
          "100 000 kr, pluss minus 50 000",
          "begge regnet med",
        ]
      ), see: [.within, .between, .define, .free]),
    WordDetail(
      .define,
      en: "The name can be used wherever a number can. It keeps the value that it was given.",
      nb: "Navnet kan brukes overalt der et tall kan stå. Det beholder verdien det fikk.",
      comments: (["then: free - margin"], ["deretter: fri - margin"]),
      see: [.lastAnswer, .assert, .rounded]),
    WordDetail(
      .scenario,
      en:
        "In a file it stands first. In the shell `save` with a name does the same and keeps it as well. Behind "
        + "the name in quotes `for` names the budget that it is about, which is built in, in the folder of "
        + "scenarios or beside the file. On another budget it is not carried out; `compare` and `list` work "
        + "each one out on its own.",
      nb:
        "I en fil står det først. Her gjør `lagre` med et navn det samme, og tar vare på det også. Bak navnet i "
        + "anførselstegn sier `for` hvilket budsjett det gjelder: et innebygd, eller et i mappen med scenarioer "
        + "eller ved siden av filen. På et annet budsjett utføres det ikke; `sammenlign` og `liste` regner ut "
        + "hvert på sitt eget.",
      comments: (
        ["its name", "and in Norwegian", "and the budget that it is about"],
        ["navnet på det", "og budsjettet det gjelder"]
      ),
      see: [.save, .basedOn, .note, .norwegian]),
    WordDetail(
      .basedOn,
      en:
        "Stands before all changes. Where the other scenario changes, this one follows. `save` notes "
        + "which version it was and its free reserve; where it has changed since, `open`, `compare`, "
        + "`check` and `list` say so, and the next `save` notes it anew.",
      nb:
        "Står foran alle endringer. Endres det andre scenarioet, følger dette med. `lagre` noterer "
        + "hvilken versjon det var, og den frie reserven der; er det endret siden, sier `åpne`, "
        + "`sammenlign`, `check` og `liste` fra, og neste `lagre` noterer på nytt.",
      comments: (
        ["its changes come first", "as `save` writes it"],
        ["endringene der kommer først", "slik `lagre` skriver det"]
      ),
      see: [.scenario, .include, .save]),
    WordDetail(
      .version,
      en:
        "Stands in the file behind the scenario built on, and counts its statements, not its comments "
        + "or its layout. Nothing is said of a file without it.",
      nb:
        "Står i filen bak scenarioet det bygger på, og gjelder kommandoene der, ikke kommentarer og "
        + "oppsett. Om en fil uten den blir ingenting sagt.", see: [.basedOn, .save]),
    WordDetail(
      .norwegian,
      en:
        "Stands behind a name or a note in quotes. Answers in Norwegian show it, and the scenario can be "
        + "opened by either name; files and machine formats keep the first.",
      nb:
        "Står bak et navn eller et notat i anførselstegn. Svar på norsk viser det, og scenarioet kan åpnes "
        + "med begge navnene; filer og maskinformater beholder det første.",
      see: [.scenario, .note, .rename]),
    WordDetail(
      .note,
      comments: (
        ["a sentence for the reader", "in both languages"], ["en setning til leseren"]
      ), see: [.scenario, .norwegian]),
    WordDetail(
      .include,
      en:
        "The path is from the folder of the file it stands in. Changes and `let` are taken in, assertions "
        + "count here, questions are passed over.",
      nb:
        "Stien er fra mappen til filen den står i. Endringer og `la` tas med, kravene gjelder her, "
        + "spørsmål hoppes over.",
      comments: (["the statements of that file"], ["kommandoene i den filen"]), see: [.basedOn]),
  ]

  /// Statements to the session.
  static let sessionDetails: [WordDetail] = [
    WordDetail(
      .save,
      en:
        "Writes the scenario to a file of its name; with another name, a copy of all of it, in which "
        + "assertions stay above what is new and are checked there. A save never writes over what somebody "
        + "else saved meanwhile; `save!` does.",
      nb:
        "Skriver scenarioet til en fil med navnet sitt; med et annet navn, en kopi av alt, der kravene "
        + "blir stående over det nye og prøves der. Det skrives aldri over det en annen har lagret i "
        + "mellomtiden; det gjør `lagre!`.",
      comments: (
        [
          "under the name it has", "a copy under a new name",
          "over an older one, all changes in it",
          "only what is new, and a link",
        ],
        [
          "under navnet det har", "en kopi med et nytt navn", "over et eldre, med alle endringer",
          "bare det nye, og en lenke",
        ]
      ), see: [.open, .list, .basedOn]),
    WordDetail(
      .open,
      en: "Takes the place of what you have now, and is refused where that is not saved yet.",
      nb: "Tar plassen til det du har nå, og blir avvist der det ikke er lagret ennå.",
      comments: (
        ["in place of what you have", "and gives up what is not saved"],
        ["i stedet for det du har", "og forkaster det som ikke er lagret"]
      ),
      see: [.save, .list, .new]),
    WordDetail(
      .new,
      comments: (
        ["the budget without changes", "and gives up what is not saved"],
        ["budsjettet uten endringer", "og forkaster det som ikke er lagret"]
      ),
      see: [.open, .save, .undo]),
    WordDetail(
      .list, comments: (["with what each builds on"], ["med det hvert av dem bygger på"]),
      see: [.open, .compare, .save]),
    WordDetail(
      .delete,
      en:
        "Refused where another scenario builds on it. What you have now stays as it is. The file waits in "
        + "the folder's trash, and `undo` brings it back.",
      nb:
        "Blir avvist der et annet scenario bygger på det. Det du har nå, blir som det er. Filen ligger i "
        + "papirkurven i mappen, og `angre` henter den tilbake.",
      comments: (["its file goes to the trash"], ["filen legges i papirkurven"]),
      see: [.list, .rename, .undo]),
    WordDetail(
      .rename,
      en: "The new name counts in both languages, unless another one follows behind `nb`.",
      nb: "Det nye navnet gjelder på begge språk, om det ikke følger et annet bak `nb`.",
      comments: (
        ["its file gets the new name", "and a name in Norwegian"], ["filen får det nye navnet"]
      ),
      see: [.list, .delete, .save]),
    WordDetail(
      .undo,
      en:
        "Takes back what was done, the last first: changes, and `open`, `new`, `delete` and `rename` as one "
        + "step each. Questions are no steps. `redo` makes it again.",
      nb:
        "Tar tilbake det som er gjort, det siste først: endringer, og `åpne`, `ny`, `slett` og `omdøp` som "
        + "ett steg hver. Spørsmål er ingen steg. `gjenta` gjør det på nytt.",
      comments: (["the last change", "the last three"], ["den siste endringen", "de tre siste"]),
      see: [.redo, .changes, .new]),
    WordDetail(
      .redo, comments: (["what undo took back"], ["det angre tok tilbake"]), see: [.undo, .changes]),
    WordDetail(
      .help,
      en: "After a line that failed, help alone explains that; once more, it shows everything.",
      nb: "Etter en linje som ikke gikk, forklarer hjelp alene den; en gang til viser alt.",
      comments: (
        ["everything that can be asked", "one word", "what the keys do"],
        ["alt det går an å spørre om", "ett ord", "hva tastene gjør"]
      ),
      see: [.tutorial, .show, .keys, .lastAnswer]),
    WordDetail(
      .set,
      comments: (
        [
          "how everything is set", "answers in Norwegian", "answers for programs",
          "tables in thousands of kroner", "no colours",
          "no effect shown while typing",
        ],
        [
          "hvordan alt er satt", "svar på engelsk", "svar for regneark",
          "tabeller i tusen kroner", "ingen farger",
          "ingen virkning mens du skriver",
        ]
      ), see: [.language, .format, .amounts]),
    WordDetail(
      .amounts,
      en:
        "Only what people read is rounded: tables, and the figures that a sentence ends with. CSV and JSON "
        + "keep two decimals, and figures are worked out as before.",
      nb:
        "Bare det folk leser, avrundes: tabeller, og tallene en setning ender med. CSV og JSON beholder to "
        + "desimaler, og det regnes som før.",
      lines: (["set amounts kroner"], ["sett beløp kroner"]), see: [.set, .format]),
    WordDetail(
      .quit,
      en: "Tells you first where something is not saved; `quit!` does not.",
      nb:
        "Sier fra først der noe ikke er lagret; det gjør ikke `slutt!`. `avslutt` alene gjør det samme i filer, men ikke her, der det gjelder stillinger.",
      comments: (
        ["also exit and Ctrl-D", "and gives up what is not saved", "as in other programs"],
        ["også Ctrl-D", "og forkaster det som ikke er lagret"]
      ), see: [.save]),
    WordDetail(
      .log,
      en:
        "For the minutes of a meeting: each question with its answer or what was wrong with it, numbered, as "
        + "it stood on the screen. Help and settings are left out. Each is in the file as soon as it is "
        + "answered. A log that is there already, as after a crash, is gone on with.",
      nb:
        "Til møtereferatet: hvert spørsmål med svaret, eller med det som var galt, nummerert og slik det "
        + "sto på skjermen. Hjelp og innstillinger er ikke med. Alt er i filen med en gang det er besvart. "
        + "En logg som finnes fra før, som etter et krasj, blir fortsatt.",
      comments: (
        ["with what was asked before, too", "writes over the file", "ends it"],
        ["også med det som ble spurt om før", "skriver over filen", "avslutter loggen"]
      ), see: [.export, .history]),
    WordDetail(
      .history,
      comments: (["the last twenty", "the last fifty"], ["de siste tjue", "de siste femti"]),
      see: [.changes, .undo]),
    WordDetail(
      .tutorial,
      en:
        "Ten steps on a budget of its own: what you have now is untouched and comes back at the end. "
        + "What you save meanwhile goes away with it.",
      nb:
        "Ti steg på et eget budsjett: det du har nå, er urørt og kommer tilbake til slutt. Det du lagrer "
        + "underveis, forsvinner med opplæringen.",
      comments: (
        ["begins, or shows where you are", "passes over a step", "ends it"],
        ["begynner, eller viser hvor du er", "hopper over et steg", "avslutter den"]
      ), see: [.help, .show]),
  ]
}
