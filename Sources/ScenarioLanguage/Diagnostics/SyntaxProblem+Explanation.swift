extension SyntaxProblem: ExplainableProblem {
  /// What it means, why it is refused and what to do.
  public var explanation: ProblemExplanation {
    switch self {
    case .lexical(let problem): problem.explanation
    case .value(let problem): problem.explanation
    case .unknownStatement:
      ProblemExplanation(
        en:
          "Every line begins with a word that says what to do, such as leave, rate or show, or it is a "
          + "figure to be worked out. This one begins with neither. Nothing was guessed, since a "
          + "wrong guess would change the figures without anybody seeing it.",
        "Find the word for what you want on the screen of help, and begin the line with it.",
        nb:
          "Hver linje begynner med et ord som sier hva som skal gjøres, for eksempel ut, sats eller vis, "
          + "eller den er et tall som skal regnes ut. Denne begynner ikke med noen av delene. Det ble "
          + "ikke gjettet, for en feil gjetning ville endret tallene uten at noen så det.",
        "Finn ordet for det du vil på hjelpeskjermen, og begynn linjen med det.",
        see: [.help, .show])
    case .expected(_, _, .some(let statement)): Self.incomplete.seeing([statement])
    case .expected(_, _, nil):
      ProblemExplanation(
        en:
          "A line without a statement's word is worked out as a sum of numbers and figures. Where one was "
          + "expected something else stands, or nothing, so there is no sum.",
        "Write a number, a figure such as free, or a sum such as income - expenses; to change something, "
          + "begin with the statement's word, such as rate.",
        nb:
          "En linje uten en kommando regnes ut som et regnestykke av tall og størrelser. Der det skulle "
          + "stå et tall, står noe annet eller ingenting, så det er ikke noe regnestykke.",
        "Skriv et tall, en størrelse som fri, eller et regnestykke som inntekter - utgifter; for å endre "
          + "noe, begynn med kommandoen, for eksempel sats.", see: [.free, .show, .rate])
    case .unexpected(_, let statement):
      ProblemExplanation(
        en:
          "The line was complete before this, so it is not clear what the rest is meant to say. A line "
          + "is carried out as a whole or not at all, and so nothing was done.",
        "Leave out what does not belong. Two statements on one line have a ; between them, and a name "
          + "that holds a word of the language stands in quotes.",
        nb:
          "Linjen var fullstendig før dette, så det er ikke klart hva resten skal bety. En linje utføres i "
          + "sin helhet eller ikke i det hele tatt, og derfor er ingenting gjort.",
        "Ta bort det som ikke hører hjemme. To kommandoer på én linje har ; mellom seg, og et navn med et "
          + "ord fra språket i står i anførselstegn.", see: statement.map { [$0] } ?? [.of])
    case .nameNeedsQuotes:
      ProblemExplanation(
        en:
          "Some names hold words that mean something here, such as and or in. Without quotes it cannot "
          + "be told whether this is one name or a name and something else.",
        "Write quotes around the whole name.",
        nb:
          "Noen navn inneholder ord som betyr noe her, som og eller i. Uten anførselstegn går det ikke an å "
          + "se om dette er ett navn, eller et navn og noe mer.",
        "Sett anførselstegn rundt hele navnet.")
    case .trailingComma:
      ProblemExplanation(
        en:
          "A comma joins names, and behind the last one another name was expected. It may have been "
          + "forgotten, so the line was not carried out without it.",
        "Write the name, or take the comma away.",
        nb:
          "Et komma binder sammen navn, og etter det siste var det ventet et navn til. Det kan være glemt, "
          + "så linjen ble ikke utført uten det.",
        "Skriv navnet, eller ta bort kommaet.")
    case .missingComma:
      ProblemExplanation(
        en: "A comma joins the names of a list. Two names in quotes stand side by side here.",
        "Write a comma between them.",
        nb:
          "Navnene i en liste skilles med komma. Her står to navn i anførselstegn rett etter hverandre.",
        "Sett et komma mellom dem.")
    case .givenTwice(let concept):
      ProblemExplanation(
        en:
          "The same part of the statement stands twice. Which of the two counts, only you can say.",
        "Keep the one that is right.",
        nb: "Den samme delen av kommandoen står to ganger. Hvilken av dem som gjelder, vet bare "
          + "du.",
        "Behold den som er riktig.", see: [concept])
    case .reservedName:
      ProblemExplanation(
        en: "A name that is also a word of the language could not be told from that word later on.",
        "Choose a name that help does not know.",
        nb: "Et navn som også er et ord i språket, kunne ikke skilles fra ordet senere.",
        "Velg et navn som hjelp ikke kjenner.", see: [.define])
    case .budgetFile:
      ProblemExplanation(
        en:
          "A budget file declares members, lines and funds; a scenario changes them. Where statements are "
          + "wanted, the words of a budget file mean nothing.",
        "Name a scenario here, and the budget where the program is started.",
        nb:
          "En budsjettfil sier hvem som er medlemmer, og hvilke poster og fond det er; et scenario endrer dem. "
          + "Der det skal stå kommandoer, betyr ordene i en budsjettfil ingenting.",
        "Skriv et scenario her, og oppgi budsjettet når programmet startes.")
    case .conflictMark:
      ProblemExplanation(
        en:
          "Two people have changed the same lines, and git has written both versions into the file, each "
          + "between its marks. It is not known which one holds, so that none of the file was used.",
        "Choose between the two versions, and delete the other one and the marks.",
        nb:
          "To har endret de samme linjene, og git har skrevet begge versjonene inn i filen, hver mellom "
          + "merkene sine. Hvilken som gjelder, er ikke kjent, så ingenting i filen er brukt.",
        "Velg mellom de to versjonene, og slett den andre og merkene.")
    case .severalWords:
      ProblemExplanation(
        en:
          "The name stands in sums without quotes, where two words could not be told from two names.",
        "Join the words with an underscore, or leave all but one out.",
        nb:
          "Navnet står i regnestykker uten anførselstegn, der to ord ikke kunne skilles fra to navn.",
        "Bind ordene sammen med understrek, eller bruk bare ett av dem.", see: [.define])
    }
  }

  private static var incomplete: ProblemExplanation {
    ProblemExplanation(
      en:
        "The line has begun well, but a part that the statement cannot do without is not there, or "
        + "something else stands in its place. It was not guessed, and nothing was done.",
      "Write the line as the form in the message shows it. Words in capitals are for you to fill in, and "
        + "what stands in [ ] can be left out.",
      nb:
        "Linjen begynner riktig, men en del som kommandoen må ha, mangler, eller noe annet står i stedet. "
        + "Det ble ikke gjettet, og ingenting er gjort.",
      "Skriv linjen slik formen i meldingen viser. Ord med store bokstaver fyller du inn selv, og det som "
        + "står i [ ] kan tas bort.")
  }
}
