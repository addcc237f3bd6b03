// Norwegian words and phrases, `|` between them; `*` stands for any ending. Of two meanings of a phrase the first counts.

extension Cue {
  /// Every cue's words in Norwegian.
  static let norwegian: [(cue: Cue, phrases: String)] =
    norwegianSubjects + norwegianMoves + norwegianWishes + norwegianFillers

  /// What a sentence can be about.
  static let norwegianSubjects: [(cue: Cue, phrases: String)] = [
    (
      .fee,
      """
      regning* | kontingent* | medlemskontingent* | avgift* | medlemsavgift* | kontigent* | årskontingent* |
      kontigenten | medlemsbidrag*
      """
    ),
    (
      .rate,
      """
      sats* | kontingentsats* | pris per innbygger | beløp per innbygger | per innbygger | pr
      innbygger | pr. innbygger | per hode | pr hode | per snute
      """
    ),
    (
      .profiling,
      """
      profilering* | prof | profileringsbudsjett* | markedsføring* | internasjonal profilering
      """
    ),
    (
      .result,
      """
      hvor mye mangler | mangler vi | underskudd* | overskudd* | merforbruk* | mindreforbruk* | resultat* | bunnlinje* | i minus | det minus |
      i pluss | går det rundt | minuset
      """
    ),
    (
      .reserve,
      """
      likviditet* | handlingsrom* | spillerom* | slingringsmonn* | i potten | fri | reserve* | buffer* | frie midler | fri reserve | frie reserve* | på bok | sparepenger
      | egenkapital* | saldo* | til overs | på kontoen | i kassa | på konto | disposisjonsfond* | sparebøssa
      """
    ),
    (
      .left,
      "igjen | står att | att i | er att | sitter igjen med | gjenstår | blir igjen | til rest"
    ),
    (.bound, "bundet | bundne | bundne midler | øremerk*"),
    (.opening, "inngående | inngående balanse"),
    (.closing, "utgående | utgående balanse"),
    (
      .expenses,
      """
      utgift* | kostnader | kostnadene | driftsutgift* | driftskostnad* | forbruk* | drift |
      driften
      """
    ),
    (
      .income,
      "drar vi inn | dra inn | drar inn | hva kommer inn | hvor mye kommer inn | kommer inn med | gir i inntekt* | får vi inn | får inn | kommer inn fra | inntekt* | inntektene"
    ),
    (
      .salaries,
      "sosiale utgifter | sosiale kostnader | lønn* | lønnsutgift* | personalkostnad* | lønnskostnad*"
    ),
    (.members, "medl | medlem* | kommune* | deltaker*"),
    (
      .perCounty,
      "på fylker | på fylkene | fordelt på fylke* | per fylke | pr fylke | etter fylke | hvert fylke | fylkesvis | fylke for fylke"
    ),
    (.counties, "fylke* | fylkeskommune*"),
    (.thousands, "i tusen | i hele tusen | hele tusen | i tusen kroner | i hele tusen kroner"),
    (
      .population,
      """
      innbygger* | innb | folketall* | befolkning* | innbyggertall* | bor i | bor det i | folk bor | mennesker | sjeler
      """
    ),
    (
      .staff,
      """
      still | stilling* | ansatte | ansatt | årsverk* | rådgiver* | medarbeider* | konsulent* | vikar* |
      person | personer | hode | hoder | prosjektleder* | saksbehandler* | bemanning* | folk | jobber | arbeider | jobbar | arbeidar | jobb | jobber for oss
      """
    ),
    (.permanent, "fast | faste | fast stilling | fast ansatt | faste stillinger"),
    (.temporary, "midlertidig | midlertidige | midl | vikar | vikarer | engasjement"),
    (.seconded, "innlånt | innlånte | innlån"),
    (.funds, "fond | fondet | fondene | fonds*"),
    (.activities, "tiltak* | aktivitet* | handlingsprogram* | programmet"),
    (.goals, "bærekraftsmål* | fns mål | fn-mål*"),
    (
      .lines,
      """
      hvor går pengene | hva går pengene til | hvor blir det av pengene | hva bruker vi penger på | hva bruker vi pengene på | poster | postene |
      budsjettpost* | linjer | linjene | spesifikasjon* | detaljer* | utgiftspost* | største utgift* | største kostnad* | størst utgift*
      """
    ),
    (
      .sources,
      "kilde* | hvor kommer tallene | tallene hentet | tallene fra | tallene kommer | tallene henta | tala frå | tallgrunnlag*"
    ),
    (
      .status,
      """
      tallene riktige | tallene korrekte | stemmer tallene | stemmer tallet | til å stole på | stole på | pålitelig* | til å lite på |
      antatt* | antatte | antagelse* | antakelse* | anslått | anslag* | mangler | hvor sikkert |
      hvor sikre | hvor sikker | hvor usikre | hvor usikkert | hvor pålitelig*
      """
    ),
    (
      .changes,
      """
      endring* | hva har vi gjort | hva har vi endret | hva er endret | endret så langt | gjort så
      langt | hva som er endret | hva vi har endret | hva jeg har endret | hva har jeg endret | hva har jeg gjort | vis endra | har vi endra | har jeg forandret | har vi forandret | har jeg forandra | jeg har forandret | vi har forandret
      """
    ),
    (
      .scenarios,
      "to forslag | to planer | to scenarioer | av de to alternativene | de to alternativene | scenario* | alternativ*"
    ),
    (
      .years,
      """
      planlegg | fram | frem | utvikling* | de neste to årene | de neste tre årene | de neste fire årene | de neste fem årene |
      neste to årene | neste tre årene | neste fire årene | neste fem årene | over to år | over tre år | over fire år | over fem år | over flere år | strukturell* |
      ubalanse* | årene | år for år | framover | fremover | de neste årene | på
      sikt
      """
    ),
    (
      .budget,
      "ligger vi an | står det til | går det med oss | kommunebudsjett* | budsjett* | tallene | hovedtall* | økonomien | status"
    ),
    (
      .original,
      "opprinnelig* | utgangspunkt* | dagens budsjett* | slik det var | slik vi startet | der vi startet | slik det sto | nåværende budsjett*"
    ),
    (.adopted, "vedtatt* | vedtatte | vedtok"),
    (
      .grant,
      """
      tilskudd* | støtte | gave | sponsor* | bevilgning* | prosjektmidler | fra staten | fra
      regjeringen | fra departement* | fra EU | statsstøtte | støtte fra
      """
    ),
    (.money, "penger | pengene | midler | midlene"),
    (.weight, "vekt | vekta | vekten | vekting* | ganger"),
    (.average, "per medlem | pr medlem | snitt* | gjennomsnitt*"),
    (.prices, "priser | prisene | prisvekst* | inflasjon* | prisstigning*"),
  ]

  /// What becomes of it.
  static let norwegianMoves: [(cue: Cue, phrases: String)] = [
    (
      .goOut,
      """
      takker nei | takke nei | går ut | gå ut | gikk ut | gått ut | går ut av | går vekk | går sin vei | melder seg ut |
      melde seg ut | meldte seg ut | meldt seg ut | meldes ut | meld ut | trekker seg | trekke seg
      | trekker seg ut | trekke seg ut | trakk seg | trukket seg | forlater | forlate | forlot |
      forlatt | slutter | faller fra | falle fra | faller ut | falle ut | faller bort | forsvinner
      | forsvinne | forsvant | hopper av | hoppe av | drar | ikke betaler | ikke vil betale | vil ikke betale | nei til å betale | nekter å betale | slutter å betale | slutte å betale | sluttet å betale | stopper å betale | ikke lenger betaler | ikke lenger har | ikke har med | ikke vil være med | vil ikke være med | ikke skal være med | oppløses | oppløst | nedlegges | legges ned | bortfall* | frafall* | uttreden | uttreding* | melder oss ut | på vei ut | sier opp medlemskapet | si opp
      medlemskapet | sier opp | utmelding* | utmeldt | melder utmelding | ikke er med | ikke blir
      med | ikke er med lenger | ikke lenger er med | stikker | ryker | takk for seg | takker for seg | takke for seg | kast ut | kaster ut | kaste ut
      """
    ),
    (.out, "ut | ute | uten | minus | bort | vekk"),
    (.goes, "går | gå | gikk"),
    (
      .comeIn,
      """
      blir med | bli med | blir medlem | bli medlem | kommer inn | komme inn | kommer med | melder
      seg inn | melde seg inn | meldes inn | meld inn | går inn | innmelding* | kommer tilbake |
      komme tilbake | inn igjen | med igjen | inn | tilbake igjen
      """
    ),
    (
      .merge,
      """
      slår seg sammen | slå seg sammen | går sammen | gå sammen | blir én kommune | blir en kommune | slås sammen | slå sammen | slår sammen | slått sammen |
      sammenslåing* | fusjon*
      """
    ),
    (
      .raise,
      """
      påslag* | øk | øke | øker | økes | økt | økning* | hev | heve | hever | heves | hevet | opp | sett opp
      | setter opp | sette opp | settes opp | skru opp | skrur opp | går opp | stiger | stige |
      dyrere | mer | høyere | mere | ekstra | legg | legger | legge | legg på | legger på | legge på | legg til | legger
      til | pluss | styrk* | forhøy* | større | flere | justerer opp | oppjuster* | prisjuster* | indeksjuster* | indeksreguler* | indekser* | oppreguler* | jekk opp
      """
    ),
    (
      .lower,
      """
      kutt | kutte | kutter | kuttes | kutta | kuttet | kutt i | reduser | redusere | reduserer |
      reduseres | redusert | reduksjon* | senk | senke | senker | senkes | senket | ned | sett ned
      | setter ned | sette ned | settes ned | går ned | synker | synke | faller | falle |
      billigere | mindre | lavere | trekk | trekke | trekker | trekk fra |
      trim* | ta av | knip* | kapp | kapper | kappe | kappes | barber* | krymp* | stram* | innsparing* | skru ned | skjær* | nedjuster* | færre
      """
    ),
    (
      .remove,
      """
      fjern* | stryk* | ta bort | tar bort | kutt all | kutte all | kutt alle | dropp* | kutt ut | kutter ut | kutte ut | avvikl* | legg ned | legger ned
      | legge ned | legges ned | slutt med | slutter med | slutte med | avlys* | avlyse |
      kanseller* | stans* | skrot* | sløyf* | kutt hele | kutter hele | kutte hele | null til
      """
    ),
    (.half, "halv | halvt | halve | halvparten | halvdelen | halver* | til det halve | det halve"),
    (
      .double,
      "dobbel | dobbelt | doble | dobler | dobles | doblet | dobling* | dobbelt så | det dobbelte"
    ),
    (
      .once,
      """
      enkel | enkelt | ikke lenger betaler dobbel* | bare én gang i stedet for to | bare en gang i stedet for to | bare én gang |
      enkel kontingent i stedet for dobbel | ikke betaler dobbelt | ikke betale dobbelt | slutter å betale dobbelt |
      én gang i stedet for to | en gang i stedet for to | bare en gang | en gang | én gang | enkel kontingent | som alle andre | som de andre
      """
    ),
    (
      .hire,
      """
      ansett | ansette | ansetter | ansettes | ansettelse* | hyr | hyre | hyrer | rekrutter* | få
      inn | tar inn | ta inn | nyansett* | engasjer* | ansatt en | ansatt én | ansatt 1
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
      ikke fornyer | ikke fornye | ikke fornyes | ikke forlenger | ikke forlenge | ikke forlenges |
      si opp | sier opp | sagt opp en | sies opp | kvitt oss med | kvitt en | la gå | spark | sparke | sparker | oppsigelse* | kvitte oss med |
      nedbemann* | avskjedig* | avslutt | avslutte | avslutter | avsluttes | permitter*
      """
    ),
    (
      .save,
      """
      tjener vi på | tjener man på | tjene på | spar | spare | sparer | spares | innspar* | sparte
      | spart
      """
    ),
    (.spend, "bruk | bruke | bruker | brukes | sett av | setter av | sette av | bevilg*"),
    (
      .release,
      """
      profileringsfond* | fra fondet | av fondet | frigi | frigir | frigis | frigjør* | frigjøre |
      løs opp | løser opp | løse opp
      """
    ),
    (.extend, "forleng* | forlenge"),
    (
      .grow,
      "vekst* | per år | i året | årlig"
    ),
    (.grows, "vokser | vokse | vokste | stiger årlig | utvider"),
    (.yearly, "hvert år | hvert eneste år | for hvert år | år for år"),
    (.populationGrowth, "befolkningsvekst* | folkevekst* | innbyggervekst*"),
    (.wageGrowth, "lønnsvekst* | lønnsøkning* | lønnsoppgjør*"),
    (
      .run,
      """
      går tomme | gå tomme | tar slutt | ta slutt | tok slutt | brukt opp | brukes opp | går tom | varer | vare |
      holder | rekker | rekke
      """
    ),
    (
      .lose,
      """
      rammes | rammer | går utover | går mest utover | går hardest utover | taper | tape | tapet | mister
      | miste | tap | inntektstap* | mistet
      """
    ),
  ]
}
