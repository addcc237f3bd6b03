// Norwegian words and phrases, `|` between them, `*` for any ending and `~` for the forms of a verb; the first meaning counts.

extension Cue {
  /// What is wanted of the program.
  static let norwegianProgram: KeyValuePairs<Cue, String> = [
    .undo: """
    angre~ | reverser* | galt | var feil | var ikke riktig | ikke riktig | var ikke rett |
    det var galt | feil | ta bort den siste | ta vekk den siste | siste endringen | siste endringa |
    ta det bort | fjern den siste | fjern den siste endringen | den forrige | angre den forrige |
    trekk tilbake | omgjør | gjør om | gjøre om | opphev | forrige steg | tilbake | glem det |
    slett siste | fjern siste | siste endring | siste postering | det siste jeg gjorde |
    det siste vi gjorde | det jeg gjorde sist | det vi gjorde sist | la inn sist | lagt inn sist |
    fjern det siste | slett det siste | stryk det siste | dropp det siste | ta vekk det siste |
    ta bort det siste | glem den siste | dropp den siste | slett den siste | ta det tilbake |
    ta den tilbake
    """,
    .redo: """
    gjør det igjen | gjør på nytt | gjenta | likevel | legg tilbake | legg det tilbake | gjenopprett
    """,
    .startOver: """
    start på nytt | starte på nytt | begynn på nytt | begynne på nytt | nullstill* |
    tilbake til start | tilbake til begynnelsen | tilbake til utgangspunktet |
    tilbake til budsjettet | angre alt | forfra | fra scratch | blanke ark | angre alle | glem alt |
    helt på nytt | på nytt fra | glem det hele | glem hele greia | slett alt
    """,
    .compare: """
    avvik* | differanse* | sml | jf | sammenlign* | sammenlikn* | forskjell* | opp mot |
    ved siden av | still opp | stille opp | i forhold til | hvor langt er vi fra | skiller |
    skiller seg fra | annerledes enn | hvor langt unna
    """,
    .show: "fordel* | vis | vise | se | liste | list opp | oversikt* | skriv opp | fortell | skriv",
    .help: """
    hjelp* | hvordan virker | hvordan bruker jeg | hva kan jeg spørre | hva kan du |
    hva kan jeg gjøre | hva gjør jeg | hvordan gjør jeg | veiled* | kommandoer |
    hva kan jeg skrive | bruksanvisning | meny | hva kan dette programmet | hva kan programmet |
    hva kan hvis | hva er dette for noe | lær meg | skjønner ikke | forstår ikke |
    hvordan begynner jeg | hvor begynner jeg | jeg står fast | jeg er ny her
    """,
    .keep: """
    lagre | lagrer | ta vare på | husk | behold | spar på dette | kall dette | kall scenarioet |
    kall dette scenarioet | kopier*
    """,
    .keepAs: "som | under navnet | med navn | kall den | kall det | som heter | og kall",
    .open: "åpne | hent | hente | last inn | bytt til",
    .list: """
    har jeg lagret | har vi lagret | hvilke scenarioer | hva har vi lagret | lagrede |
    hva er lagret | vis scenarioer | alle scenarioer | filer | hva har jeg lagret | har lagret
    """,
    .quit: """
    avslutt programmet | hvordan avslutter jeg | hvordan kommer jeg ut | hvordan går jeg ut |
    kommer jeg ut herfra | slutt | ha det | hadet | lukk | lukke | ferdig | gå ut av programmet |
    logg ut | ut av programmet
    """,
    .paper: """
    styrenotat* | styresak* | saksframlegg* | saksfremlegg* | sakspapir* | styrepapir* |
    notat til styret | notat om | et notat | sak til styret | saken til styret | rapport* |
    styredokument* | skrive det ut | skriv det ut | skrive dette ut | skriv dette ut |
    ta med på møtet | med på møtet | med til møtet | dele ut på møtet | utskrift | pdf |
    noe til styret | noe til styremøtet | noe til møtet | ta med i møtet | ta med til møtet |
    med i møtet | til styrepapirene
    """,
    .newLine: """
    ny post | en ny post | legg til en post | legge til en post | legg inn en post |
    legge inn en post | legg til en ny post | legg inn en ny post | legge til en ny post |
    legge inn en ny post | opprett en post | opprett en ny post | ny budsjettpost |
    en ny budsjettpost | ny utgiftspost | en ny utgiftspost | ny utgift | en ny utgift |
    legg til en utgift | legg inn en utgift | ny linje | en ny linje | legg til en linje |
    legg inn en linje | legg til en ny linje | lag en ny post | lag en post
    """,
    .newFund: """
    nytt fond | et nytt fond | et fond for | et fond til | et eget fond | eget fond |
    opprett et fond | opprette et fond | opprett et nytt fond | lag et fond | lag et nytt fond |
    legg til et fond
    """,
    .note: """
    skriv et notat om at | noter | notere | noter følgende | skriv ned at | legg til et notat | legg inn et notat |
    legg til en merknad | legg inn en merknad | legg til en kommentar | legg inn en kommentar |
    legg ved et notat | protokollfør at | før inn at | registrer at | noter at | notere at
    """,
    .minutes: "referat* | møtereferat* | møtebok | protokoll*",
    .export: "excel | xlsx | eksporter* | skriv ut | regneark | csv",
    .hello: "hei | hallo | heisann | god dag | heia",
  ]
}
