// English words and phrases, `|` between them, `*` for any ending and `~` for the forms of a verb; the first meaning counts.

extension Cue {
  /// Every cue's words in English.
  static let english: [KeyValuePairs<Cue, String>] = [
    englishSubjects, englishMoves, englishWishes, englishProgram, englishFillers,
  ]

  /// What a sentence can be about.
  static let englishSubjects: KeyValuePairs<Cue, String> = [
    .fee: """
    bill | bills | payment | payments | fee | fees | contribution* | membership fee* | dues |
    subscription* | levy | charge | charges
    """,
    .rate: """
    rate | fee rate | fee per inhabitant | per inhabitant | per capita | per head |
    price per inhabitant
    """,
    .profiling: "profiling | marketing | branding | promotion",
    .result: """
    how much are we short | how short are we | deficit* | surplus* | result | results | shortfall* |
    overspend* | in the red | in the black | bottom line
    """,
    .reserve: """
    slack | leeway | in the pot | headroom | free | reserve | reserves | buffer | free reserve |
    free money | in the bank | in the account | savings | equity | spare money | cushion | kitty |
    coffers | margin
    """,
    .left: """
    leaves us with | leave us with | left with | end with | end up with | left | remaining |
    remains | remain | left over
    """,
    .bound: "bound | earmarked | ring-fenced | ringfenced | bound money | bound funds",
    .opening: "opening | opening balance",
    .closing: "closing | closing balance",
    .expenses: """
    expense* | costs | spending | expenditure* | operating costs | overheads | operations
    """,
    .income: "bring in | brings in | income | incomes | revenue* | ministry gives",
    .salaries: """
    salaries | salary | wages | wage | payroll | pay rise | wage costs | on pay | in pay |
    pay bill | pay costs | staff costs | staffing costs
    """,
    .members: "member | members | municipality | municipalities | membership",
    .perCounty: "by county | per county | each county | every county",
    .counties: "county | counties | county councils",
    .thousands: "in thousands | in whole thousands | in thousand | whole thousands",
    .population: """
    inhabitants | population | people live | live in | lives in | residents | people live in
    """,
    .staff: """
    position | positions | staff | adviser* | advisor* | employee* | person | people | post |
    posts | contract* | job | jobs | works here | work here | works for us | work for us |
    consultant* | headcount | worker* | colleague* | officer* | coordinator* | secretary |
    assistant* | analyst* | trainee* | lawyer*
    """,
    .permanent: "permanent",
    .temporary: "temp | temps | temporary | temporaries",
    .seconded: "seconded | on loan | borrowed",
    .funds: "fund | funds | profiling fund | fund for profiling",
    .activities: """
    activities | activity | action programme | action program | programme | measures | project |
    projects
    """,
    .goals: "un goals | sustainability goals | goals | sdgs",
    .lines: """
    where's the money going | where is the money going | where's our money going |
    where does the money go | where does our money go | what do we spend money on |
    what do we spend our money on | lines | line items | profiling line* | budget line* |
    biggest item | largest item | biggest line | largest line | biggest cost | largest cost |
    biggest expense | largest expense | line by line | item by item
    """,
    .status: """
    numbers right | figures right | numbers correct | figures correct | assumed | assumption* |
    estimated | what is missing | missing | how certain | how sure | how reliable | how uncertain |
    trust the numbers | trust the figures | trust these numbers | trust these figures |
    uncertain in the figures | uncertain about the figures | uncertain about the numbers |
    uncertain in the numbers | numbers certain | numbers reliable | figures certain |
    figures reliable | numbers accurate | figures accurate | numbers solid
    """,
    .sources: """
    sources | source | where do the figures come from | get the figures | get these numbers |
    get these figures | get your numbers | get the numbers | figures from | numbers from |
    source of the figures | where do the numbers come from | where are the numbers from |
    where do these figures come from | where do these numbers come from | figures come from |
    numbers come from
    """,
    .changes: """
    changes | what have we changed | what i changed | what i've changed | what we changed |
    what we've changed | what i have changed | what we have changed | what i did |
    what have i changed | what changed | what did i change | what have we done |
    what did we change | done so far | changed so far | what did we just do | what did i just do
    """,
    .scenarios: """
    two plans | two proposals | two budgets | two scenarios | scenarios | scenario | alternative |
    alternatives | proposals | the plans | both plans | all plans
    """,
    .years: """
    structural | the years | year by year | coming years | years ahead | over time | ahead |
    develop | develops | development
    """,
    .budget: "budget | budgets | figures | numbers | overview | main figures | finances",
    .original: """
    original | starting point | where we started | where we began | as it was | today's budget |
    current budget | present budget
    """,
    .adopted: "adopted | approved",
    .grant: """
    grant | grants | from the state | from the government | from the ministry | from the eu |
    subsidy | donation | sponsor* | funding | the state | the government | the ministry | the eu
    """,
    .money: "money | cash | funds left",
    .lastYear: "last year | last year's | a year ago | the year before | previous year",
    .weight: "weight | weights | weighting | times",
    .average: "per member | per municipality | average | mean fee",
    .prices: "prices | inflation",
  ]
}
