// Norwegian words and phrases, `|` between them, `*` for any ending and `~` for the forms of a verb; the first meaning counts.

extension Cue {
  /// What becomes of it.
  static let norwegianMoves: KeyValuePairs<Cue, String> = [
    .goOut: """
    takke~ nei | går ut | gå ut | gikk ut | gått ut | går ut av | går vekk | går sin vei |
    melde~ seg ut | melde~ ut | trekke~ seg | trekke~ seg ut | trakk seg | trukket seg |
    trukket seg ut | trekke~ oss | forlate~ | forlot | forlatt | slutter | falle~ fra | falt fra |
    falle~ ut | falle~ bort | forsvinne~ | forsvant | forsvunnet | hoppe~ av | drar | ikke betaler |
    ikke vil betale | vil ikke betale | nei til å betale | nekter å betale | slutter å betale |
    slutte å betale | sluttet å betale | stopper å betale | ikke lenger betaler | ikke lenger har |
    ikke har med | ikke vil være med | vil ikke være med | ikke skal være med | oppløse~ | oppløst |
    nedlegges | legges ned | bortfall* | frafall* | uttreden | uttreding* | melde~ oss ut |
    på vei ut | sier opp medlemskapet | si opp medlemskapet | sier opp | utmelding* | utmeldt |
    ikke er med | ikke blir med | ikke lenger er med | stikke~ | stakk | ryker | ryke | røk |
    takke~ for seg | kaste~ ut | blir borte | bli borte | er borte | borte | bryte~ ut |
    ut av regnestykket | ut av bildet | slutte | sluttet | slutta | går av med pensjon |
    pensjonere~ seg | pensjoneres | sa takk for seg | blir stående utenfor | står utenfor |
    vurderer medlemskapet | revurderer medlemskapet | tviler på medlemskapet | utmeldelse* |
    trer ut | tre ut | trådte ut | trer ut av | vil ut | ønske~ seg ut
    """,
    .out: "ut | ute | uten | minus | bort | vekk",
    .goes: "går | gå | gikk",
    .comeIn: """
    blir med | bli med | blir medlem | bli medlem | komme inn | kommer med | går inn | innmelding* |
    kommer tilbake | komme tilbake | inn igjen | med igjen | inn | tilbake igjen | være med |
    med på laget | inn på laget | tas inn | slutter seg til
    """,
    .merge: """
    slår seg sammen | slå seg sammen | går sammen | gå sammen | blir én kommune | blir en kommune |
    slås sammen | slå sammen | slår sammen | slått sammen | sammenslåing* | fusjon* | blir ett |
    blir til én | blir til en | blir til ett | slo seg sammen | slått seg sammen
    """,
    .raise: """
    påslag* | øke~ | økning* | heve~ | heving* | opp | skru~ opp | går opp | gikk opp | løfte~ |
    stiger | stige | dyrere | mer | høyere | mere | ekstra | legge~ | legge~ på | legge~ til |
    la på | pluss | styrk* | forhøy* | større | flere | oppjuster* | prisjuster* | indeksjuster* |
    indeksreguler* | indekser* | oppreguler* | jekk opp | indeks*
    """,
    .lower: """
    kutte~ | kutt i | redusere~ | reduksjon* | senke~ | ned | går ned | gikk ned | synke~ | faller |
    falle | billigere | mindre | lavere | trekke~ | trekke~ fra | trim* | ta av | knip* | kappe~ |
    barber* | krymp* | stram* | stram* inn | innsparing* | skru~ ned | skjær* | nedjuster* | færre |
    falt | sank | svikte~
    """,
    .remove: """
    fjern* | stryk* | strøk | ta bort | tar bort | tatt bort | kutt all | kutte all | kutt alle |
    dropp* | kutte~ ut | avvikl* | legge~ ned | legges ned | slutte~ med | skrinlegg* | avlys* |
    kanseller* | stans* | skrot* | sløyf* | kutte~ hele | null til | utgå | utgår | utgår fra |
    blir ikke noe av | ikke blir noe av | blir det ikke noe av | ikke bruker noe på |
    ikke bruker penger på | bruker ingenting på | ikke brukte noe på | ikke hadde
    """,
    .half: "halv | halvt | halve | halvparten | halvdelen | halver* | til det halve",
    .double: """
    dobbel | dobbelt | doble | dobler | dobles | doblet | dobling* | dobbelt så | det dobbelte
    """,
    .once: """
    enkel | enkelt | ikke lenger betaler dobbel* | bare én gang i stedet for to |
    bare en gang i stedet for to | bare én gang | enkel kontingent i stedet for dobbel |
    ikke betaler dobbelt | ikke betale dobbelt | slutter å betale dobbelt |
    én gang i stedet for to | en gang i stedet for to | bare en gang | en gang | én gang |
    enkel kontingent | som alle andre | samme vekt som de andre | samme vekt som alle andre | som de andre | slutter med å betale dobbelt |
    likt som andre | som andre | som alle de andre | like mye per innbygger | like mye per hode |
    det samme per innbygger | det samme per hode | lik de andre | lik alle andre | likt med de andre
    """,
    .hire: """
    ansett | ansette | ansetter | ansettes | ansettelse* | hyre~ | rekrutter* | få inn | tar inn |
    ta inn | nyansett* | engasjer* | ansatt en | ansatt én | ansatt 1
    """,
    .another: """
    en til | én til | ei til | ett til | en ny | én ny | et nytt | ny | nye | to til | tre til |
    en ekstra | én ekstra | enda en
    """,
    .end: """
    ikke fornyer | ikke fornye | ikke fornyes | ikke forlenger | ikke forlenge | ikke forlenges |
    si opp | sier opp | sagt opp en | sies opp | kvitt oss med | kvitt en | la gå | lar gå |
    sparke~ | oppsigelse* | kvitte oss med | nedbemann* | avskjedig* | avslutt | avslutte |
    avslutter | avsluttes | permitter* | ikke fyller | ikke fylle | ikke besetter | ikke besette |
    ikke erstatter | ikke erstatte | videreføres ikke | fornyes ikke | forlenges ikke |
    ikke videreføres | ikke videreføre | ikke viderefører | la være å erstatte |
    lar være å erstatte | la være å fylle | la stå ubesatt | lar stå ubesatt
    """,
    .save: """
    tjener vi på | tjener man på | tjene på | spare~ | spare~ inn | innspar* | hvor kan vi hente
    """,
    .spend: "bruk | bruke | bruker | brukes | bevilg* | invester*",
    .release: """
    fra fondet | av fondet | frigi | frigir | frigis | frigjør* | løs opp | løser opp | løse opp |
    gjøres fri* | gjør fri* | gjøre fri*
    """,
    .setAside: """
    avsett* | avsetning* | sett av | setter av | sette av | settes av | satt av | fylle~ på |
    fylle~ opp | set av
    """,
    .extend: "forleng*",
    .grow: "vekst* | per år | i året | årlig",
    .grows: "vokser | vokse | vokste | stiger årlig | utvider",
    .yearly: "hvert år | hvert eneste år | år for år",
    .populationGrowth: "befolkningsvekst* | folkevekst* | innbyggervekst*",
    .wageGrowth: "lønnsvekst* | lønnsøkning* | lønnsoppgjør*",
    .run: """
    går tomme | gå tomme | tar slutt | ta slutt | tok slutt | brukt opp | brukes opp | går tom |
    varer | holder | rekker | rekke | tomt
    """,
    .lose: """
    rammes | rammer | går utover | går mest utover | går hardest utover | taper | tape | tapet |
    mister | miste | tap | inntektstap* | mistet
    """,
  ]
}
