// Norwegian words and phrases, `|` between them, `*` for any ending and `~` for the forms of a verb; the first meaning counts.

extension Cue {
  /// Every cue's words in Norwegian.
  static let norwegian: [KeyValuePairs<Cue, String>] = [
    norwegianSubjects, norwegianMoves, norwegianWishes, norwegianProgram, norwegianFillers,
  ]

  /// What a sentence can be about.
  static let norwegianSubjects: KeyValuePairs<Cue, String> = [
    .fee: """
    regning* | kontingent* | medlemskontingent* | avgift* | medlemsavgift* | kontigent* |
    årskontingent* | medlemsbidrag* | bidraget | bidrag
    """,
    .rate: """
    sats* | kontingentsats* | innbyggerbeløp* | kronebeløp* | pris per innbygger |
    beløp per innbygger | per innbygger | pr innbygger | pr. innbygger | per hode | pr hode |
    per snute | hver innbygger | innbygger betaler | innbygger koster
    """,
    .profiling: """
    profilering* | prof | profileringsbudsjett* | markedsføring* | internasjonal profilering
    """,
    .result: """
    hvor mye mangler | mangler vi | underskudd* | overskudd* | merforbruk* | mindreforbruk* |
    resultat* | bunnlinje* | i minus | det minus | i pluss | går det rundt | minuset
    """,
    .reserve: """
    likviditet* | handlingsrom* | spillerom* | slingringsmonn* | i potten | fri | reserve* |
    buffer* | frie midler | fri reserve | frie reserve* | på bok | sparepenger | egenkapital* |
    saldo* | til overs | på kontoen | i kassa | kassa | kassen | på konto | disposisjonsfond* |
    sparebøssa | rutte med | rutta med | fritt | frie | margin | marginen
    """,
    .left: """
    igjen | står att | att i | er att | sitter igjen med | gjenstår | blir igjen | til rest
    """,
    .bound: "bundet | bundne | bundne midler | øremerk*",
    .opening: """
    inngående | inngående balanse | inngangen til året | ved inngangen | årets start |
    starten av året
    """,
    .closing: "utgående | utgående balanse",
    .expenses: """
    utgift* | kostnader | kostnadene | driftsutgift* | driftskostnad* | forbruk* | drift | driften |
    driftsbudsjettet
    """,
    .income: """
    drar vi inn | dra inn | drar inn | hva kommer inn | hvor mye kommer inn | kommer inn med |
    gir i inntekt* | får vi inn | får inn | kommer inn fra | inntekt*
    """,
    .salaries: """
    sosiale utgifter | sosiale kostnader | lønn* | lønnsutgift* | personalkostnad* | lønnskostnad*
    """,
    .members: "medl | medlem* | kommune* | deltaker*",
    .perCounty: """
    på fylker | på fylkene | fordelt på fylke* | per fylke | pr fylke | etter fylke | hvert fylke |
    fylkesvis | fylke for fylke
    """,
    .counties: "fylke* | fylkeskommune*",
    .thousands: "i tusen | i hele tusen | hele tusen",
    .population: """
    innbygger* | innb | folketall* | befolkning* | innbyggertall* | bor i | bor det i | folk bor |
    mennesker | sjeler
    """,
    .staff: """
    still | stilling* | ansatte | ansatt | årsverk* | rådgiver* | medarbeider* | konsulent* |
    vikar* | person | personer | folkene | kontrakt* | hode | hoder | prosjektleder* |
    saksbehandler* | bemanning* | folk | jobber | arbeider | jobbar | arbeidar | jobb | jobbe |
    arbeide | koordinator* | sekretær | sekretærer | jurist* | lærling* | trainee* | økonom |
    økonomen | stab | staben | i sekretariatet | på kontoret
    """,
    .permanent: "fast | faste | fast stilling | fast ansatt | faste stillinger",
    .temporary: "midlertidig | midlertidige | midl | vikar | vikarer | engasjement",
    .seconded: "innlånt | innlånte | innlån | innleid | innleide | på lån | lånt inn",
    .funds: """
    fond | fondet | fondene | fonds* | profileringsfond* | fond for profilering |
    fondet for profilering
    """,
    .activities: """
    tiltak* | aktivitet* | handlingsprogram* | programmet | prosjekt | prosjekter | prosjektene
    """,
    .goals: "bærekraftsmål* | fns mål | fn-mål*",
    .lines: """
    hvor går pengene | hva går pengene til | hvor blir det av pengene | hva bruker vi penger på |
    hva bruker vi pengene på | poster | postene | budsjettpost* | linjer | linjene |
    spesifikasjon* | detaljer* | utgiftspost* | største utgift* | største kostnad* |
    størst utgift* | profileringspost* | budsjettposten* | største post* | største enkeltpost* |
    dyreste post* | tyngste post* | linje for linje | post for post | største enkelttiltak*
    """,
    .sources: """
    kilde* | hvor kommer tallene | tallene hentet | tallene fra | tallene kommer | tallene henta |
    tala frå | tallgrunnlag*
    """,
    .status: """
    tallene riktige | tallene korrekte | stemmer tallene | stemmer tallet | til å stole på |
    stole på | pålitelig* | til å lite på | antatt* | antatte | antagelse* | antakelse* | anslått |
    anslag* | mangler | hvor sikkert | hvor sikre | hvor sikker | hvor usikre | hvor usikkert |
    hvor pålitelig* | usikkert i tallene | usikre tall | tallene usikre | usikre tallene |
    hva er usikkert | tallene sikre | tallene trygge | tallene gode nok | tallene til å stole på
    """,
    .changes: """
    endring* | hva har vi gjort | hva har vi endret | hva er endret | endret så langt |
    gjort så langt | hva som er endret | hva vi har endret | hva jeg har endret |
    hva har jeg endret | hva har jeg gjort | vis endra | har vi endra | har jeg forandret |
    har vi forandret | har jeg forandra | jeg har forandret | vi har forandret |
    hva gjorde vi nettopp | hva gjorde jeg nettopp | hva gjorde vi | hva gjorde jeg |
    jeg har gjort | vi har gjort | det som er endret | det vi har endret
    """,
    .scenarios: """
    to forslag | to planer | to scenarioer | av de to alternativene | de to alternativene |
    scenario* | alternativ* | forslagene | planene
    """,
    .years: """
    planlegg | fram | frem | utvikling* | over flere år | strukturell* | ubalanse* | årene |
    år for år | framover | fremover | på sikt | årene framover | utvikler seg | utvikler |
    utvikle seg
    """,
    .budget: """
    kommunebudsjett* | budsjett* | tallene | hovedtall* | økonomien | status | totalbudsjett*
    """,
    .original: """
    opprinnelig* | utgangspunkt* | dagens budsjett* | slik det var | slik vi startet |
    der vi startet | slik det sto | nåværende budsjett*
    """,
    .adopted: "vedtatt* | vedtok",
    .grant: """
    tilskudd* | støtte | gave | sponsor* | bevilgning* | prosjektmidler | fra staten |
    fra regjeringen | fra departement* | fra EU | statsstøtte | støtte fra | staten | regjeringen |
    departementet | EU
    """,
    .money: "penger | pengene | midler | midlene",
    .lastYear: "i fjor | fjoråret | fjorårets | forrige år | året før",
    .weight: "vekt | vekta | vekten | vekting* | ganger",
    .average: "per medlem | pr medlem | snitt* | gjennomsnitt*",
    .prices: "priser | prisene | prisvekst* | inflasjon* | prisstigning*",
  ]
}
