import Budget
import ScenarioLanguage
import ScenarioStore

extension SessionProblem: ExplainableProblem {
  /// What it means, why it is refused and what to do.
  public var explanation: ProblemExplanation {
    switch self {
    case .change(let problem, _), .longerPlan(let problem, _, _): problem.explanation
    case .store(let problem): problem.explanation
    case .variation(let problem): problem.explanation
    case .paper(let problem): problem.explanation
    case .otherScenario:
      ProblemExplanation(
        en:
          "Inputs are moved in the scenario at hand; the figures of another one do not follow them.",
        "Leave in and the name out, or open that scenario first.",
        nb:
          "Forutsetninger endres i det åpne scenarioet; tallene i et annet følger dem ikke.",
        "Ta bort i og navnet, eller åpne det scenarioet først.", see: [.open, .risk])
    case .noStore:
      ProblemExplanation(
        en:
          "Scenarios are kept as files in a folder, and hvis was started without one that it can use.",
        "Leave hvis and start it with --store and the name of a folder.",
        nb:
          "Scenarioer tas vare på som filer i en mappe, og hvis er startet uten en den kan bruke.",
        "Gå ut av hvis og start det med --store og navnet på en mappe.", see: [.save])
    case .unknownScenario:
      ProblemExplanation(
        en:
          "No file in the folder of scenarios has that name. The nearest one was not opened instead, "
          + "since it could hold other figures than you mean.",
        "See which there are, and write the name as it stands there.",
        nb:
          "Ingen fil i mappen med scenarioer har det navnet. Det nærmeste ble ikke åpnet i stedet, for det "
          + "kan ha andre tall enn du mener.",
        "Se hvilke som finnes, og skriv navnet slik det står der.", see: [.list, .open])
    case .otherBudget:
      ProblemExplanation(
        en:
          "A scenario is carried out on the budget that it says it is for. On another one its lines would mean "
          + "other members and other amounts, and give wrong figures without a word.",
        "Start hvis with that budget, or compare the two, each on its own.",
        nb:
          "Et scenario utføres på budsjettet det sier at det gjelder. På et annet ville linjene betydd andre "
          + "medlemmer og andre beløp, og gitt feil tall uten et ord.",
        "Start hvis med det budsjettet, eller sammenlign de to, hvert på sitt.",
        see: [.scenario, .compare])
    case .unknownBudget:
      ProblemExplanation(
        en:
          "A budget is found by the name that its file declares: among those built in, in the folder of "
          + "scenarios, and beside the file that asks for it. Links are not followed.",
        "Write the name as it stands in the budget file, or put the file there.",
        nb:
          "Et budsjett hentes etter navnet som står i filen: blant de innebygde, fra mappen med scenarioer eller "
          + "ved siden av filen som ber om det. Lenker følges ikke.",
        "Skriv navnet slik det står i budsjettfilen, eller legg filen der.", see: [.scenario])
    case .budgetTwice:
      ProblemExplanation(
        en:
          "Both could be meant, and they can have other figures. Neither was taken in the other's place.",
        "Write another name behind budget in one of the files.",
        nb:
          "Begge kan være ment, og de kan ha forskjellige tall. Ingen av dem ble brukt i stedet for den andre.",
        "Skriv et annet navn etter budsjett i en av filene.", see: [.scenario])
    case .basisCycle, .includeCycle:
      ProblemExplanation(
        en: "Each of these needs the other to be read first, so that none could ever be.",
        "Take the reference out of one of them.",
        nb: "Hver av disse må ha den andre lest først, så ingen av dem kan bli det.",
        "Ta henvisningen ut av én av dem.", see: [.basedOn, .include])
    case .insideScenario:
      ProblemExplanation(
        en:
          "The line is right, but a scenario that it needs has a line that cannot be carried out. Half a "
          + "scenario would give wrong figures.",
        "Mend the file at the place that the message names.",
        nb:
          "Linjen er riktig, men et scenario den trenger, har en linje som ikke kan utføres. Et halvt "
          + "scenario ville gitt feil tall.",
        "Rett filen på stedet meldingen nevner.", see: [.open, .basedOn])
    case .basisAfterChange:
      ProblemExplanation(
        en:
          "What a scenario builds on comes before its own changes; later on, the figures so far would "
          + "be others.",
        "Begin anew, or move the line up above all changes.",
        nb:
          "Det et scenario bygger på, kommer før dets egne endringer; senere ville tallene til nå blitt "
          + "andre.",
        "Begynn på nytt, eller flytt linjen opp foran alle endringer.", see: [.basedOn, .new])
    case .notHere:
      ProblemExplanation(
        en:
          "The statement works with the screen and the keyboard of a terminal, and hvis reads its lines "
          + "from somewhere else here.",
        "Start hvis in a terminal and type it there.",
        nb:
          "Setningen virker med skjermen og tastaturet i en terminal, og hvis leser linjene fra et annet sted "
          + "her.",
        "Start hvis i en terminal og skriv den der.", see: [.edit])
    case .notInFile:
      ProblemExplanation(
        en:
          "A scenario file says what a scenario is, the same whenever it is read. It may come from somebody "
          + "else, so reading or checking it writes, deletes and opens nothing. None of it was carried out.",
        "Take the statement out, or type it yourself.",
        nb:
          "En scenariofil sier hva et scenario er, det samme hver gang den leses. Den kan komme fra noen "
          + "andre, så å lese eller sjekke den skriver, sletter og åpner ingenting. Ingenting av den er "
          + "utført.",
        "Ta kommandoen bort, eller skriv den selv.", see: [.include, .basedOn, .save])
    case .tooMuchBroughtIn:
      ProblemExplanation(
        en:
          "Files that take in files several times over soon come to more than any computer can work "
          + "through. So there is an end to it, far beyond what people write.",
        "Take in each file once.",
        nb:
          "Filer som tar med filer flere ganger, blir fort mer enn noen datamaskin kan komme gjennom. "
          + "Derfor er det en grense, langt over det folk skriver.",
        "Ta med hver fil én gang.", see: [.include, .basedOn])
    case .unknownEnding:
      ProblemExplanation(
        en:
          "What stands behind the last point of a file's name says what is in it, and the file is written "
          + "in that way.",
        "End the name in one of those in the message, such as .csv for a spreadsheet.",
        nb:
          "Det som står etter siste punktum i et filnavn, sier hva som er i filen, og filen skrives på den "
          + "måten.",
        "La navnet slutte med en av dem i meldingen, for eksempel .csv for et regneark.",
        see: [.export, .format])
    case .exportExists, .exportChanged:
      ProblemExplanation(
        en:
          "There is a file already, with something that hvis did not write or that was changed since. It "
          + "may be wanted, so it was left as it is.",
        "Write another name, or ! behind the word to write over it.",
        nb:
          "Det er en fil der allerede, med noe hvis ikke har skrevet, eller som er endret siden. Noen kan "
          + "trenge den, så den er som den var.",
        "Skriv et annet navn, eller ! etter ordet for å skrive over den.", see: [.export])
    case .secondName, .renamedInText, .namelessScenario, .unusableName, .nameOfAnother:
      ProblemExplanation(
        en:
          "A scenario is found again by its name, so it has one, with a letter in it, and another one "
          + "than the budget's.",
        "Save it under the name that it is to have.",
        nb: "Et scenario finnes igjen på navnet, så det har ett, med en bokstav i, og et annet enn "
          + "budsjettets.",
        "Lagre det under det navnet det skal ha.", see: [.save, .rename])
    case .unsavedChanges:
      ProblemExplanation(
        en:
          "What you have now has changes that stand in no file, and this would put something else in "
          + "their place. Nothing was given up.",
        "Save first. If the changes may go, write ! behind the word.",
        nb:
          "Det du har nå, har endringer som ikke står i noen fil, og dette ville satt noe annet i stedet. "
          + "Ingenting er forkastet.",
        "Lagre først. Kan endringene forkastes, skriv ! etter ordet.", see: [.save, .new, .open])
    case .nothingToUndo, .nothingToRedo, .tooFewSteps, .oneAtATime:
      ProblemExplanation(
        en:
          "Changes can be taken back, and open, new, delete and rename; and what was taken back can be made "
          + "again. Questions change nothing, and what stands in an opened scenario is no step here.",
        "See which changes there are, or edit the text.",
        nb:
          "Endringer kan angres, og åpne, ny, slett og omdøp; og det som er angret, kan gjentas. Spørsmål "
          + "endrer ingenting, og det som står i et åpnet scenario, er ingen steg her.",
        "Se hvilke endringer det er, eller rediger teksten.", see: [.changes, .undo, .edit])
    case .notBuiltOn, .takenApart:
      ProblemExplanation(
        en:
          "A scenario that is saved with a link has only what comes after the one it links to. That must be "
          + "the one that was opened, or one that it builds on, as it is in its file.",
        "Save a copy, which has everything, or open the other scenario and make the changes there.",
        nb:
          "Et scenario som lagres med lenke, har bare det som kommer etter det det lenker til. Det må være "
          + "det som ble åpnet, eller et det bygger på, slik det er i filen.",
        "Lagre en kopi, som har alt, eller åpne det andre scenarioet og gjør endringene der.",
        see: [.save, .basedOn])
    case .basisOfOthers:
      ProblemExplanation(
        en:
          "Another scenario begins with this one's changes. Without it, that one could not be opened.",
        "Delete the other first, or open it and save it with whole, so that it stands by itself.",
        nb:
          "Et annet scenario begynner med endringene i dette. Uten det kunne det andre ikke åpnes.",
        "Slett det andre først, eller åpne det og lagre det med hele, så det står for seg selv.",
        see: [.delete, .save, .whole])
    case .unknownOption:
      ProblemExplanation(
        en:
          "Only how hvis speaks to you can be set, such as its language. What the budget holds is "
          + "changed by a statement of its own, such as rate.",
        "Write one of the options in the message.",
        nb: "Bare måten hvis snakker til deg på, kan settes, for eksempel språket. Det budsjettet "
          + "inneholder, endres med sin egen kommando, for eksempel sats.",
        "Skriv en av innstillingene i meldingen.", see: [.set, .rate])
    case .unknownHelpTopic:
      ProblemExplanation(
        en:
          "Help knows the words of the language, in English and Norwegian; it does not know the names in "
          + "the budget.",
        "Find the word on the screen of help.",
        nb:
          "Hjelp kjenner ordene i språket, på norsk og engelsk; den kjenner ikke navnene i budsjettet.",
        "Finn ordet på hjelpeskjermen.", see: [.help, .show])
    }
  }
}

extension StoreProblem {
  /// What it means, why it is refused and what to do.
  public var explanation: ProblemExplanation {
    switch self {
    case .notFound, .ambiguousName:
      ProblemExplanation(
        en: "The name leads to no file, or to several, and one of them was not chosen for you.",
        "See which there are, and write one name.",
        nb: "Navnet fører ikke til noen fil, eller til flere, og det ble ikke valgt en for deg.",
        "Se hvilke som finnes, og skriv ett navn.", see: [.list, .rename])
    case .nameTaken(let name, let existing):
      ResolutionProblem.nameTaken(.scenario, name, existing: existing).explanation
    case .alreadyExists, .changedOnDisk, .deletedOnDisk, .takenByAnother:
      ProblemExplanation(
        en:
          "The folder of scenarios may be shared, and the file is not as it was when you began: writing "
          + "it could undo another person's work. So nothing was written.",
        "Save under another name, or look at the file first. save! writes yours all the same.",
        nb:
          "Mappen med scenarioer kan være delt, og filen er ikke som da du begynte: å skrive den kunne "
          + "ødelegge arbeidet til en annen. Derfor er ingenting skrevet.",
        "Lagre under et annet navn, eller se på filen først. lagre! skriver din likevel.",
        see: [.save, .open, .list])
    case .outsideStore, .symbolicLink, .notAFile, .notAFolder, .fileNameNotUTF8, .unusablePath,
      .noHome:
      ProblemExplanation(
        en: "What stands there is no file that hvis writes or reads, and following it could touch "
          + "something that is not yours.",
        "Name a plain file, or start hvis with --store and a folder.",
        nb:
          "Det som står der, er ikke en fil hvis skriver eller leser, og å følge det kunne røre noe som ikke "
          + "er ditt.",
        "Oppgi en vanlig fil, eller start hvis med --store og en mappe.", see: [.save, .list])
    case .missingStore:
      ProblemExplanation(
        en:
          "The folder that --store or HVIS_STORE names is not there, so that no scenario can be found in it.",
        "See whether the name is written right. The first save makes the folder.",
        nb:
          "Mappen som --store eller HVIS_STORE viser til, finnes ikke, så det er ingen scenarioer å finne der.",
        "Se om navnet er riktig skrevet. Første gang du lagrer, blir mappen laget.",
        see: [.save, .list])
    case .tooLarge, .notUTF8:
      ProblemExplanation(
        en: "A scenario is a short text in UTF-8, and this file is not one.",
        "Look whether it is the right file; save it as UTF-8 where it is.",
        nb: "Et scenario er en kort tekst i UTF-8, og det er ikke denne filen.",
        "Se om det er riktig fil; lagre den som UTF-8 hvis den er det.", see: [.open, .list])
    case .busy, .failed:
      ProblemExplanation(
        en: "The computer refused to read or write the file. What you have now is as it was.",
        "See to the reason that the message gives, and type the line again; or save under another name.",
        nb: "Datamaskinen ville ikke lese eller skrive filen. Det du har nå, er som det var.",
        "Gjør noe med årsaken i meldingen, og skriv linjen på nytt; eller lagre under et annet navn.",
        see: [.save])
    }
  }
}
