// Norwegian words and phrases, `|` between them, `*` for any ending and `~` for the forms of a verb; the first meaning counts.

extension Cue {
  /// Words that hold a sentence together, or say nothing here.
  static let norwegianFillers: KeyValuePairs<Cue, String> = [
    .joint: """
    og | deretter | etterpå | dernest | siden | så | til slutt | samtidig | samt | pluss at |
    eller | men | & | mens
    """,
    .level: """
    til | på | blir | bli | settes til | settes på | lik | ved | er | være | var | ligger på |
    havner på
    """,
    .difference: "med",
    .without: """
    uten å | uten at | la være å | la være med å | lar være å | slippe å | slipper å | slippe at |
    slipper at | unngå | unngår | hindre | hindrer | forhindre | i stedet for | istedenfor |
    istedet for | heller enn | framfor | fremfor | snarere enn | enn å | vi vil ikke |
    vi vil helst ikke | vi ønsker ikke | vi skal ikke | vi bør ikke | vi må ikke | vi trenger ikke |
    ikke rør | rør ikke | jeg vil ikke | jeg ønsker ikke | styret vil ikke | styret ønsker ikke |
    ingen vil
    """,
    .by: "i | av",
    .from: "fra | fra og med | fom | f.o.m. | f.o.m | ikke før | først i | tidligst | tidligst fra",
    .until: """
    til og med | tom | t.o.m. | fram til | frem til | helt til | ut året | fram mot | frem mot
    """,
    .onlyIn: """
    bare det ene året | bare det året | bare dette ene året | engangs* | én gang for alle
    """,
    .everything: """
    alt | samlede | samla | alle endringer | alle endringene | hele | til sammen | samlet | total* |
    sum | summen | sammenlagt | i alt | over hele linja | over hele linjen | over hele fjøla
    """,
    .remainder: """
    resten på | resten fra | resten i | resten til | resten av kuttet | resten av beløpet |
    resten tas fra | resten tas i | det resterende på
    """,
    .transfer: "flytte~ | overføre~ | omdisponere~",
    .evenly: """
    fordelt likt | likt fordelt | delt likt | likt delt | jevnt fordelt | fordelt jevnt |
    halvparten hver | like mye på | fordel det likt | likt | jevnt | i like deler
    """,
    .stay: """
    ble værende | blir værende | bli værende | blir med videre | ble med videre | blir igjen |
    fortsetter som medlem | fortsetter som før | er fortsatt med | er fremdeles med |
    fortsatt er med | er med videre | er fortsatt medlem | holder fast
    """,
    .nothing: "ingenting | ingen | null | ikke noen",
    .than: "enn",
    .negation: """
    la være | lar være | hverken | verken | ikke | ikkje | aldri | stå i ro | være i fred |
    stå urørt | stå i fred | ligge i ro
    """,
    .except: """
    alle uten | unntatt | unntagen | bortsett fra | utenom | foruten | utenfor | med unntak av
    """,
    .beyond: """
    er det greit at | er det ok at | er det greit å | er det ok å | er det riktig at | lov til |
    lov å | anledning til | lurt | klokt | rettferdig* | igjen for pengene |
    igjen for kontingenten | igjen for medlemskapet | valuta for | verdt det | verdt pengene |
    fornøyd* | misfornøyd* | enig | uenig | rimelig | passende | akseptabel* | urimelig* |
    populær* | gjeld | formue | skatt* | statsskatt* | best betalt | best betalte | høyest lønn |
    tjener | oppsigelsestid* | juridisk | lovlig | ulovlig | er det lov | kommunelov* | lovverk* | gradvis | fornuftig | smart | riktig å |
    hvem er du | hva synes du | hva mener du | mener om | synes om | tenker om | mener | synes |
    for mye | for lite | for høy | for lav | for dyrt | bytt ut | bytte ut | bytter ut | bytt |
    bytte | bytter | i forfjor | i går | bare råd til | kun råd til | sitter i styret |
    er i styret | leder styret | leder i styret | styremedlem* | styreleder* | hittil i år |
    så langt i år
    """,
    .notice: """
    utmeldinger | utmeldingene | sagt opp | sagt opp medlemskapet | sagt opp medlemskap |
    hvem sa opp | sa opp | oppsagt | har meldt fra | melde utmelding | varsle utmelding |
    levert oppsigelse | meldt utmelding | varslet utmelding
    """,
    .filler: """
    finn ut |
    først | aller | la | måte | måten | omme | altså | sitter | sitte | ligger | vei | på vei |
    ta med | regne med | fortsetter | fortsatte | fortsette | vurdere~ å | true~ med å |
    tenke~ på å | snakke~ om å | planlegge~ å | har planer om å | har varslet at | varsle~ at |
    verre | fullstendig | målt i | regnet i | nye tall fra ssb | tall fra ssb | ifølge ssb | visst |
    fremdeles | plutselig | kanskje | heller | oi | oisann | ops | uff | slik | gjelde | gjelder |
    rett og slett | endre | endra | endrer | forandre | lag | lage | hittil | så langt | til nå |
    herfra | videre medlemskap | legg inn | legge inn | legger inn | klare | regne ut | regner ut |
    kontoret | netto | brutto | utgjør | regnskapsmessig | budsjettert | fulltid | deltid | heltid |
    full tid | hel tid | holde | holder | slik det er | som det er | framover | fremover | slags |
    hva slags | min | mitt | mine | din | ditt | dine | kroner | kr | per 31.12 | pr 31.12 |
    lag et alternativ | lag et scenario | lag et forslag | lag et utkast | samme | sett | settes |
    setter | sette | trinn | liten | lite | ved årsslutt | årsslutt | ved årets slutt |
    ved utgangen av | året | årets | negativ | negativt | for eksempel | mulig | meir | å bruke |
    beholde | beholder | både | ser | så | hva | hvordan | hvor | kan | kunne | vil | ville | vi |
    oss | vår | vårt | våre | jeg | meg | du | dere | deg | de | dem | det | den | der | dette |
    denne | disse | en | et | ei | én | ett | å | at | har | ha | hatt | hadde | få | får | fikk |
    fått | blitt | ble | vært | gjøre | gjør | går til | ja | nei | takk | vær så snill |
    vær så god | vennligst | please | da | nå | jo | bare | også | noe | noen | litt | her | over |
    for | etter | hos | per | pr | styret | styremøtet | rådet | osloregionen | regionen |
    sekretariatet | alliansen | samarbeidet | laget | i år | akkurat | egentlig | lurer | lurer på |
    vite | tenke | tro | tror | skulle | ønsker | ønske | gjerne | fortelle | si | sier | meld |
    melde | melder | meldes | sin | sitt | sine | seg | som | mye | stor | stort | store | høy |
    høyt | stk | kjære | helt | helst | nok | fortsatt | lenger | dag | i dag | da blir | alene |
    begge | selv | ta | tar | tatt | gi | gir | gitt | satt | kontoen | faktisk | omtrent | cirka |
    ca | rundt | siste | neste | første | ekstra | ganger | gang | kommune | fylkeskommune |
    kommunen | fylke | medlemmet | posten | stk. | liksom | eller noe | i stedet | dagens | stå |
    står | snart | vel | ok | okei | grei | greit | kom | kommer | penger | forresten | steg |
    skritt | hakk | blank | blankt | passerer | brukt | brukes | ordinær | ordinære |
    enn budsjettert | nyttår | nest | mellomtiden | send | sende | tabellen | ingenting endres |
    ingenting gjøres | ingenting skjer | alt blir som nå | fattigere | rikere | slippe | slipper |
    unna | ting | ordet | nettopp | hverandre | trolig | sannsynligvis | antakelig | antagelig |
    utgangen av | slutten av | under null | bra | godt | fint | foreslår | foreslå | forslag om |
    størrelse | siden sist | forventer | regner med | venter | i det hele tatt | skal kunne |
    kan vi ikke | kunne vi ikke | kan dere ikke | kan du ikke | skal vi ikke | hvorfor ikke |
    deres | justert | justere | justerer | justeres | juster | vent | likeså | i ro da | foreslått |
    det er foreslått | for øyeblikket | på nåværende tidspunkt | de kommende | de nærmeste |
    visstnok | herved | hva gir det | nysgjerrig | nysgjerrig på | gjorde | den ene av | ene | lar |
    gratis | kostnadsfritt | i tallene | med i tallene | tallene deres | opp til | ca. | vurderer |
    vurdere | tenker på | realistisk | rask | raskt | kort | i tillegg | deltids | signaler om at |
    beskjed om at | hørt at | rykter om at | melding om at | når hun slutter | når han slutter |
    når vedkommende slutter | dyr | dyre | ber om | ber om at | belyst | belyse | belyses | utrede |
    utredet | gjennomføres | gjennomført | ønskes | beregnes | utgjøre | utgjorde | ender | ende |
    endte | lander | lande | det snakkes om at | det er snakk om at | havne | havner |
    hold den der | hold | tjener vi mest på | tjener vi mer på | tingene | nøyaktig | eksakt |
    presis | bommer | bomme | spørsmål | brutt | sjekke om | sjekk om | sjekke | sjekk
    """,
  ]
}
