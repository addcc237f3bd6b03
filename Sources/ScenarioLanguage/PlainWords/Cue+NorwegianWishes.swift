// Norwegian words and phrases, `|` between them, `*` for any ending and `~` for the forms of a verb; the first meaning counts.

extension Cue {
  /// What is wanted of it.
  static let norwegianWishes: KeyValuePairs<Cue, String> = [
    .whatIf: """
    prøv med | prøv | hva om | hva vis | va om | va hvis | hva hvis | hva skjer hvis |
    hva skjer om | hva skjer dersom | hva skjer når | hva som skjer om | hva som skjer hvis |
    hva som skjer når | hva som skjer dersom | hva som ville skje om | hva som ville skje hvis |
    finn ut hva som skjer hvis | finn ut hva som skjer om | finn ut hva som skjer når |
    hva vil skje hvis | hva vil skje om | hva ville skje hvis | hva ville skjedd hvis |
    hva blir konsekvensen hvis | hva blir konsekvensen om | hva betyr det hvis | hva betyr det om |
    hva betyr det at | betyr det for oss at | det betyr for oss at | det betyr at | tenk om |
    tenk hvis | tenk deg at | tenk deg om | sett at | hva dersom | si at | la oss si at |
    hva med å | hva med | hva hadde skjedd hvis | hva hvis om | hvordan går det hvis |
    hvordan går det om | hvordan ser det ut hvis | hvordan ser det ut om | vi frykter at |
    jeg frykter at | vi er redd for at | vi er redde for at | regn med at | la oss anta at |
    anta at | gitt at | virkningen av at | effekten av at | konsekvensen av at | følgen av at |
    konsekvensene av at | følgene av at | legg til grunn | legger til grunn | legge til grunn |
    budsjetter med | budsjetterer med | vi forutsetter | forutsett at | forutsett | effekten av å |
    nettoeffekten av å | virkningen av å | konsekvensen av å | konsekvensene av å |
    nettoeffekten av at
    """,
    .condition: """
    hvis | dersom | om | når | i tilfelle | forutsatt at | gitt at | etter at | ved at
    """,
    .happens: """
    hva skjer | hva blir effekten | hva blir konsekvensen | hvordan går det | hva vil det si |
    hvor er vi da | hvor står vi da | hvor ender vi | hvor havner vi | hvordan står vi da |
    hvordan ser det ut da | hva blir virkningen | ligger vi an | står det til | går det med oss |
    står vi | ser det ut | hvor ender det | hvor fører det oss | hva betyr det for oss |
    hvor setter det oss | hvordan blir det | hva ville det bety | hva vil det bety | hva betyr det |
    hva vil det si for oss | hva ville det betydd | hvor ligger vi an | hvordan ligger vi an |
    hvor står vi | effekten for | virkningen for | tallene for | hovedtallene for | tallene i
    """,
    .must: "hva må | hva bør | hva skal",
    .howMuch: """
    hvor mye mer | hvor mye mindre | hvor mye høyere | hvor mye lavere | hvor mye dyrere |
    hvor mye billigere | hvor mye | hvor stor | hvor stort | hvor store | hvor høy | hvor høyt |
    hvor lav | hva blir | hva er | hvor mykje | hva utgjør | hva var | hvor dyrt | hva kommer |
    hvor mange kroner | hvor mange millioner | hvor mange øre | hvor mange penger | hva ville
    """,
    .howMany: "hvor mange | antall | antallet | hvor mange er",
    .who: "hvem | hvilke | hvilken | hvilket | kven",
    .most: """
    mest | hardest | nummer | hvilket nummer | på lista | på listen | i rekka | mesteparten |
    det meste | plassering* | hvilken plass | størst | største | høyest | høyeste | dyrest | topp |
    ranger* | sorter* | flest | taket | tak for | maksimalt | maks
    """,
    .lastAnswer: "siste svar | siste svaret | forrige svar | svaret over",
    .best: "best | beste | bedre",
    .cheapest: """
    billigst* | rimeligst* | kombinasjon* | blanding* | miks* | hva er billigere |
    hva er rimeligere | lurest | smartest | mest lønnsomt | mest fornuftig
    """,
    .whence: """
    hvor kommer pengene | hvor får vi pengene | hvor kommer inntekt* | hva lever vi av |
    stammer inntekt* | stammer pengene | kommer inntekt* fra
    """,
    .freeze: """
    frys* | uendret | stå stille | står stille | holdes fast | ikke endres | holdes på dagens |
    ingen økning | uten økning
    """,
    .least: """
    færrest | hvor lav kan | hvor lavt kan | hvor lavt vi kan | hvor lav vi kan | hvor langt ned kan | minst | minste | lavest |
    laveste | bunn
    """,
    .asksWhen: """
    hvor langt | hvor ligger | hvor er | når går | når kommer | når er | når begynner |
    når starter | hva er klokka | hvilken dag | når skal | når kan | når har | hvilket år |
    i hvilket år
    """,
    .why: """
    regnestykke* | hva bygger | hvorfor | hvordan kommer | hvordan er | hvordan regnes |
    hvordan beregnes | hvordan blir | hva er grunnen til | hva er årsaken til | forklar* |
    hva kommer det av | hva skyldes | hva består | korfor | åssen regnes | hva er det som gjør at |
    hva gjør at | hva er det som gjør | hva ligger bak | hva er bak | hvordan kom dere fram til |
    hvordan kommer dere fram til | hvordan kom dere frem til | hvordan kommer vi fram til |
    hvordan kom du fram til | hvor kommer | hvordan har dere regnet | hvordan regner dere |
    hvordan har dere beregnet | hvordan beregner dere | hvordan har vi regnet |
    hvordan har dere kommet fram til
    """,
    .decide: """
    hvem setter | hvem har lov til å | hvem har rett til å | hvem har myndighet til å |
    hvem har fullmakt til å | når kan vi endre | når kan vi øke | når kan vi heve |
    når kan vi senke | når kan vi sette | når kan vi justere | når blir ny | når blir en ny |
    når blir nye | når trår | når gjelder | gjeldende fra | når kan en ny | når kan ny |
    fra når kan | fra når gjelder | når trer | hvem kan øke | hvem kan heve | hvem kan sette |
    hvem kan senke | når kan kontingenten | når kan satsen | styrer | styre over | kan styret |
    kan rådet | kan representantskapet | rår | bestemmer | bestemme | vedtar | vedta | avgjør |
    avgjøre | fastsetter | fastsette | bestemmes | vedtas | hvem sin avgjørelse | godkjenner |
    har myndighet | kan endre | beslutter | bestemt | fastsatt | avgjort | beslutning* |
    avgjørelse* | kan daglig leder | kan direktøren | kan sekretariatet | kan leder | hvem sier |
    når må vi varsle | når må vi melde | kan satsen endres | kan kontingenten endres |
    hvem har lov | har lov å
    """,
    .must: "må | måtte | trenger | trengs | kreves | bør | skal til | skal | minstesats",
    .find: """
    ved hvilken sats | ved hvilken kontingent | hvilken sats gir | hvilken kontingent gir | finn |
    finne | regn ut | beregn* | løs
    """,
    .vary: "feie | fei | sveip | mellom | varier* | tabell",
    .afford: """
    tål | tålte | leve | lever | rom for | rom til | har vi penger til | er det penger til |
    har me penger til | midler til | klart oss | klarer oss | klarer seg | råd til | kan vi bruke |
    overlever | overleve | råd | økonomi til | plass til | tåler | tåle | klarer vi | klare oss |
    hva kan vi bruke | i stand til å betale | i stand til
    """,
    .howLong: """
    hvor lenge | hvor mange år går det | hvor mange år tar det | pengene slutt | penga slutt |
    midlene slutt | pengene oppbrukt | når må vi | konkurs* | insolvent* |
    når blir reserven negativ | reserven negativ | når blir vi blakke | er vi blakke | blakke |
    hvis vi ikke gjør noe | om vi ikke gjør noe | dersom vi ikke gjør noe |
    hvis vi fortsetter slik | om vi fortsetter slik | dersom vi fortsetter slik |
    vi ikke foretar oss noe | vi ikke gjør noe | vi ikke gjør noe som helst |
    hva skjer hvis vi ikke gjør noe | hva skjer om vi ikke gjør noe | når er vi tom |
    når er vi tomme | når går vi tom | når går vi tomme | når er pengene brukt opp |
    når er det tomt | når er kassa tom | når er reserven brukt opp | når er reserven tom |
    hvor mange år varer | hvor langt rekker | tom for penger | tomme for penger | pengene tom |
    pengene tomme | kassa tom | kassen tom | reserven tom | reservene tomme | pengene opp |
    går tom | gå tom | slutt på pengene | slutt på midlene | pengene er brukt opp | kassa er tom |
    kassen er tom | pengene er slutt | reserven er tom | hvor mange år har vi |
    hvor mange år klarer | hvor mange år holder | hvor mange år rekker | hvor mange år til |
    hvor mange år kan vi | hvilket år er vi tom | hvilket år er vi tomme | hvilket år går vi tom |
    hvilket år går vi tomme | hvilket år er det tomt | går vi på en smell | på en smell
    """,
    .balance: """
    nullresultat* | null i resultat | gå i null | går i null | i null | i balanse | balanse |
    balansere | balansert | gå rundt | går rundt | unngå underskudd | uten underskudd |
    ikke underskudd | ikke gå i minus | ikke går i minus | ikke gå med underskudd |
    null underskudd | slippe underskudd | dekke inn | dekke alle utgifter | dekke utgiftene |
    ende på null | ender på null | lande på null | gått i null | gikk i null
    """,
    .cover: """
    finansier* | for å betale for | for å ha råd til | for å få råd til | så vi har råd til |
    slik at vi har råd til | for å kunne ha råd til | kompenser* | erstatt* | veie opp |
    dekke opp for | dekke inn for | gjøre opp for | dekke bortfallet | hente inn | ta igjen | dekk |
    dekke | dekker | dekket | fjerne underskudd* | tette | tette hullet | bli kvitt | kompensere for
    """,
    .aim: """
    for å | for at | slik at | så at | så vi | så det | og fortsatt | og likevel | og enda |
    men fortsatt | men likevel
    """,
    .notEmpty: """
    ikke gå tom* | ikke går tom* | ikke er tom* | ikke blir tom* | uten å gå i minus |
    uten å havne i minus | uten at vi går i minus | uten at det går i minus | uten at vi går tom |
    uten å gå tom | unngå å gå tom | over null | ikke tømme | positiv reserve | ikke bruke opp |
    ikke skal bli negativ | ikke blir negativ | ikke bli negativ | ikke er negativ |
    ikke skal gå i minus | unngå negativ reserve | unngå at reserven blir negativ
    """,
    .share: """
    av totalen | av summen | av det hele | av helheten | andel* | hvor stor del | del av |
    prosentandel* | hvor mange prosent | prosent av | i prosent | prosentvis | hvor stor prosent
    """,
    .everyYear: "alle år | alle årene | i alle år | i alle årene | hele planperioden",
    .several: "lag to | lage to | opprett to | opprette to | lag tre | lage tre | sett opp to",
    .everyone: """
    alle | alle sammen | hver | hvert | samtlige | overalt | hver enkelt | hver eneste | hver av
    """,
    .others: """
    andre | alle andre | resten | øvrige | gjenværende | en annen | noen annen | hver av de andre
    """,
    .wants: """
    vi vil ha | vi ønsker oss | vi vil gjerne ha | vi kunne tenke oss | jeg vil ha | vi ønsker en |
    vi ønsker to
    """,
    .cost: "verdt | koster | koste | kostet | kostnad | prisen | prislapp* | årskostnad* | pris",
    .pay: """
    bidragsyt* | må ut med | ut med | betal* | teller | telle | yter | bidrar | bidra | skylder |
    regnet med | medregnet | tatt med | samfinansier* | spleise | spleiser
    """,
    .meaning: """
    hva er en | hva er et | hva er ei | for noe | reglene for | regler for | hva betyr | betyr |
    hva menes med | hva vil | hva mener dere med | hva er egentlig | definisjon* | hva står ordet |
    hva vil det si at noe er | hva mener vi med | hva mener man med | hva ligger i |
    hva legger dere i
    """,
    .risk: """
    sannsynlig* | risiko* | fare for | faren for | sjanse* | usikker* | verste fall |
    verst tenkelig* | verstefall* | sjanse for at | sjansen for at | risiko for at |
    risikoen for at | sannsynlighet for at | sannsynligheten for at
    """,
    .matters: """
    påvirker | hva betyr mest | betyr mest | viktigst | viktigste | påvirker mest | slår mest ut |
    mest følsom | følsom* | sensitiv* | utslagsgivende | betyr mer | teller mest |
    størst betydning | størst effekt | størst utslag | gjør størst forskjell | slår hardest ut |
    slår hardest | betyr aller mest
    """,
    .asNow: """
    samme saldo | samme reserve | samme reserven | samme resultat | samme nivå | samme beløp |
    samme sted | like mye igjen | like mye i reserve | like mye på bok | like stor reserve |
    som nå | som i dag | der vi er nå | der vi er i dag | like godt ut | like godt stilt |
    uendret reserve | samme utgangspunkt | samme inntekt | samme inntekter | samme inntektene |
    like godt | der den er | som den er | det nivået den har
    """,
    .whereTo: "hvor kan vi | hvor kan man | hva kan vi | hva kan kuttes",
  ]
}
