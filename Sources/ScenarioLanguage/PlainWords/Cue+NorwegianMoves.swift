// Norwegian words and phrases, `|` between them; `*` stands for any ending. Of two meanings of a phrase the first counts.

extension Cue {
  /// What becomes of it.
  static let norwegianMoves: [(cue: Cue, phrases: String)] = [
    (
      .goOut,
      """
      takker nei | takke nei | går ut | gå ut | gikk ut | gått ut | går ut av | går vekk |
      går sin vei | melder seg ut | melde seg ut | meldte seg ut | meldt seg ut | meldes ut |
      meld ut | trekker seg | trekke seg | trekker seg ut | trekke seg ut | trakk seg |
      trukket seg | forlater | forlate | forlot | forlatt | slutter | faller fra | falle fra |
      faller ut | falle ut | faller bort | forsvinner | forsvinne | forsvant | hopper av |
      hoppe av | drar | ikke betaler | ikke vil betale | vil ikke betale | nei til å betale |
      nekter å betale | slutter å betale | slutte å betale | sluttet å betale | stopper å betale |
      ikke lenger betaler | ikke lenger har | ikke har med | ikke vil være med |
      vil ikke være med | ikke skal være med | oppløses | oppløst | nedlegges | legges ned |
      bortfall* | frafall* | uttreden | uttreding* | melder oss ut | på vei ut |
      sier opp medlemskapet | si opp medlemskapet | sier opp | utmelding* | utmeldt |
      ikke er med | ikke blir med | ikke lenger er med | stikker | ryker | takk for seg |
      takker for seg | takke for seg | kast ut | kaster ut | kaste ut | blir borte | bli borte |
      er borte | borte | ut av regnestykket | ut av bildet | slutte | sluttet |
      går av med pensjon | pensjonerer seg | pensjoneres | sa takk for seg |
      blir stående utenfor | står utenfor | vurderer medlemskapet | revurderer medlemskapet |
      tviler på medlemskapet | utmeldelse* |
      trer ut | tre ut | trådte ut | trer ut av |
      vil ut | ønsker seg ut
      """
    ),
    (.out, "ut | ute | uten | minus | bort | vekk"),
    (.goes, "går | gå | gikk"),
    (
      .comeIn,
      """
      blir med | bli med | blir medlem | bli medlem | komme inn | kommer med | går inn |
      innmelding* | kommer tilbake | komme tilbake | inn igjen | med igjen | inn | tilbake igjen |
      være med | med på laget | inn på laget | tas inn | slutter seg til
      """
    ),
    (
      .merge,
      """
      slår seg sammen | slå seg sammen | går sammen | gå sammen | blir én kommune |
      blir en kommune | slås sammen | slå sammen | slår sammen | slått sammen | sammenslåing* |
      fusjon* | blir ett | blir til én | blir til en | blir til ett | slo seg sammen |
      slått seg sammen
      """
    ),
    (
      .raise,
      """
      påslag* | øk | øke | øker | økes | økt | økning* | hev | heve | hever | heves | hevet |
      opp | skru opp | skrur opp | går opp | stiger | stige | dyrere | mer | høyere | mere |
      ekstra | legg | legger | legge | legg på | legger på | legge på | legg til | legger til |
      pluss | styrk* | forhøy* | større | flere | oppjuster* | prisjuster* | indeksjuster* |
      indeksreguler* | indekser* | oppreguler* | jekk opp | indeks*
      """
    ),
    (
      .lower,
      """
      kutt | kutte | kutter | kuttes | kutta | kuttet | kutt i | reduser | redusere | reduserer |
      reduseres | redusert | reduksjon* | senk | senke | senker | senkes | senket | ned |
      går ned | synker | synke | faller | falle | billigere | mindre | lavere | trekk | trekke |
      trekker | trekk fra | trim* | ta av | knip* | kapp | kapper | kappe | kappes | barber* |
      krymp* | stram* | innsparing* | skru ned | skjær* | nedjuster* | færre | falt | senka | sank |
      svikt | svikter | svikte
      """
    ),
    (
      .remove,
      """
      fjern* | stryk* | ta bort | tar bort | kutt all | kutte all | kutt alle | dropp* | kutt ut |
      kutter ut | kutte ut | avvikl* | legg ned | legger ned | legge ned | legges ned |
      slutt med | slutter med | slutte med | avlys* | kanseller* | stans* | skrot* | sløyf* |
      kutt hele | kutter hele | kutte hele | null til | utgå | utgår | utgår fra |
      blir ikke noe av | ikke blir noe av | blir det ikke noe av | ikke bruker noe på |
      ikke bruker penger på | bruker ingenting på | ikke brukte noe på | ikke hadde
      """
    ),
    (.half, "halv | halvt | halve | halvparten | halvdelen | halver* | til det halve"),
    (
      .double,
      """
      dobbel | dobbelt | doble | dobler | dobles | doblet | dobling* | dobbelt så | det dobbelte
      """
    ),
    (
      .once,
      """
      enkel | enkelt | ikke lenger betaler dobbel* | bare én gang i stedet for to |
      bare en gang i stedet for to | bare én gang | enkel kontingent i stedet for dobbel |
      ikke betaler dobbelt | ikke betale dobbelt | slutter å betale dobbelt |
      én gang i stedet for to | en gang i stedet for to | bare en gang | en gang | én gang |
      enkel kontingent | som alle andre | som de andre | slutter med å betale dobbelt |
      likt som andre | som andre | som alle de andre |
      like mye per innbygger | like mye per hode | det samme per innbygger | det samme per hode |
      lik de andre | lik alle andre | likt med de andre
      """
    ),
    (
      .hire,
      """
      ansett | ansette | ansetter | ansettes | ansettelse* | hyr | hyre | hyrer | rekrutter* |
      få inn | tar inn | ta inn | nyansett* | engasjer* | ansatt en | ansatt én | ansatt 1
      """
    ),
    (
      .another,
      """
      en til | én til | ei til | ett til | en ny | én ny | et nytt | ny | nye | to til | tre til |
      en ekstra | én ekstra | enda en
      """
    ),
    (
      .end,
      """
      ikke fornyer | ikke fornye | ikke fornyes | ikke forlenger | ikke forlenge |
      ikke forlenges | si opp | sier opp | sagt opp en | sies opp | kvitt oss med | kvitt en |
      la gå | spark | sparke | sparker | oppsigelse* | kvitte oss med | nedbemann* | avskjedig* |
      avslutt | avslutte | avslutter | avsluttes | permitter* | ikke fyller | ikke fylle |
      ikke besetter | ikke besette | ikke erstatter | ikke erstatte |
      videreføres ikke | fornyes ikke | forlenges ikke | ikke videreføres | ikke videreføre |
      ikke viderefører |
      la være å erstatte | lar være å erstatte | la være å fylle | la stå ubesatt |
      lar stå ubesatt
      """
    ),
    (
      .save,
      """
      tjener vi på | tjener man på | tjene på | spar | spare | sparer | spares | innspar* |
      sparte | spart | hvor kan vi hente
      """
    ),
    (.spend, "bruk | bruke | bruker | brukes | bevilg*"),
    (
      .release,
      """
      fra fondet | av fondet | frigi | frigir | frigis | frigjør* | løs opp | løser opp |
      løse opp | gjøres fri* | gjør fri* | gjøre fri*
      """
    ),
    (
      .setAside,
      """
      avsett* | avsetning* | sett av | setter av | sette av | settes av | fyll på | fylle på |
      fyller på | fyll opp | set av
      """
    ),
    (.extend, "forleng*"),
    (.grow, "vekst* | per år | i året | årlig"),
    (.grows, "vokser | vokse | vokste | stiger årlig | utvider"),
    (.yearly, "hvert år | hvert eneste år | år for år"),
    (.populationGrowth, "befolkningsvekst* | folkevekst* | innbyggervekst*"),
    (.wageGrowth, "lønnsvekst* | lønnsøkning* | lønnsoppgjør*"),
    (
      .run,
      """
      går tomme | gå tomme | tar slutt | ta slutt | tok slutt | brukt opp | brukes opp | går tom |
      varer | holder | rekker | rekke | tomt
      """
    ),
    (
      .lose,
      """
      rammes | rammer | går utover | går mest utover | går hardest utover | taper | tape | tapet |
      mister | miste | tap | inntektstap* | mistet
      """
    ),
  ]
}
