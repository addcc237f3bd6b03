// Norwegian words and phrases, `|` between them; `*` stands for any ending. Of two meanings of a phrase the first counts.

extension Cue {
  /// What is wanted of the program.
  static let norwegianProgram: [(cue: Cue, phrases: String)] = [
    (
      .undo,
      """
      angre | reverser* | det var feil | det ble feil | galt | oi det var feil | var feil | ble feil | var ikke riktig | ikke riktig | var ikke rett | ble ikke riktig | det var galt | feil | ta bort den siste | ta vekk den siste | den siste endringen | siste endringen | siste endringa | ta tilbake | ta det tilbake | ta det bort | sett tilbake | fjern den siste | fjern den siste endringen | den forrige | angre den forrige | ta den tilbake | trekk tilbake | omgjør | gjør om |
      opphev | forrige steg | tilbake | glem det | slett siste | fjern siste | siste endring | siste postering |
      det siste jeg gjorde | det siste vi gjorde | det jeg gjorde sist | det vi gjorde sist |
      la inn sist | lagt inn sist
      """
    ),
    (
      .redo,
      """
      gjør det igjen | gjør på nytt | gjenta | likevel |
      legg tilbake | legg det tilbake
      """
    ),
    (
      .startOver,
      """
      start på nytt | starte på nytt | begynn på nytt | begynne på nytt | nullstill* | tilbake til
      start | tilbake til begynnelsen | tilbake til utgangspunktet | tilbake til budsjettet |
      angre alt | forfra | fra scratch | blanke ark | angre alle | glem alt |
      helt på nytt | på nytt fra |
      glem det hele | glem hele greia
      """
    ),
    (
      .compare,
      """
      avvik* | differanse* | sml | jf | sammenlign* | sammenligne | sammenlikn* | forskjell* | opp mot | ved siden av | i forhold
      til |
      hvor langt er vi fra | skiller | skiller seg fra | annerledes enn
      """
    ),
    (
      .show,
      """
      fordel* | vis | vise | se | liste | list opp | oversikt* | vis meg | skriv opp | fortell |
      skriv
      """
    ),
    (
      .help,
      """
      hjelp* | hvordan virker | hvordan bruker jeg | hva kan jeg spørre | hva kan du | hva kan jeg
      gjøre | hva gjør jeg | hvordan gjør jeg | veiled* | kommandoer | hva kan jeg skrive |
      bruksanvisning | meny |
      hva kan dette programmet | hva kan programmet | hva kan hvis | hva er dette for noe |
      lær meg | vis meg hvordan
      """
    ),
    (
      .keep,
      """
      lagre | lagrer | ta vare på | husk | behold | spar på dette |
      kall dette | kall scenarioet | kall dette scenarioet |
      kopier* | kopiere
      """
    ),
    (.keepAs, "som | under navnet | med navn | kall den | kall det | som heter | og kall"),
    (.open, "åpne | hent | hente | last inn | bytt til"),
    (
      .list,
      """
      har jeg lagret | har vi lagret | hvilke scenarioer | hva har vi lagret | lagrede | hva er lagret | vis scenarioer | alle
      scenarioer | filer | hva har jeg lagret |
      vi har lagret | jeg har lagret | har lagret
      """
    ),
    (
      .quit,
      """
      avslutt programmet | hvordan avslutter jeg | hvordan kommer jeg ut |
      hvordan går jeg ut | kommer jeg ut herfra | slutt | ha det | hadet | lukk | lukke | ferdig | gå ut av programmet |
      logg ut | ut av programmet
      """
    ),
    (
      .paper,
      """
      styrenotat* | styresak* | saksframlegg* | saksfremlegg* | sakspapir* | styrepapir* | notat til styret |
      notat om | et notat | sak til styret | saken til styret | rapport* | styredokument* |
      skrive det ut | skriv det ut | skrive dette ut | skriv dette ut | ta med på møtet | med på møtet |
      med til møtet | dele ut på møtet | utskrift | pdf |
      noe til styret | noe til styremøtet | noe til møtet |
      ta med i møtet | ta med til møtet | med i møtet | til styrepapirene |
      rapporten
      """
    ),
    (.minutes, "referat* | møtereferat* | møtebok | protokoll*"),
    (.export, "excel | xlsx | eksporter* | skriv ut | regneark | csv"),
    (.hello, "hei | hallo | heisann | god dag | heia"),
  ]
}
