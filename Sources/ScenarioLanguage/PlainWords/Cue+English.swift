// English words and phrases, `|` between them; `*` stands for any ending. Of two meanings of a phrase the first counts.

extension Cue {
  /// Every cue's words in English.
  static let english: [(cue: Cue, phrases: String)] =
    englishSubjects + englishMoves + englishWishes + englishFillers

  /// What a sentence can be about.
  static let englishSubjects: [(cue: Cue, phrases: String)] = [
    (
      .fee,
      "bill | bills | fee | fees | contribution* | membership fee* | dues | subscription* | levy"
    ),
    (
      .rate,
      """
      rate | rates | fee rate | fee per inhabitant | per inhabitant | per capita | per head | price per
      inhabitant
      """
    ),
    (.profiling, "profiling | marketing | branding | promotion"),
    (
      .result,
      """
      how much are we short | how short are we | deficit* | surplus* | result | results | shortfall* | overspend* | in the red | in the black
      | bottom line
      """
    ),
    (
      .reserve,
      """
      slack | leeway | in the pot | headroom | free | reserve | reserves | buffer | free reserve | free money | in the bank | in the account | savings |
      equity | spare money | cushion | kitty | coffers
      """
    ),
    (
      .left,
      "leaves us with | leave us with | left with | end with | end up with | left | remaining | remains | remain | left over"
    ),
    (.bound, "bound | earmarked | ring-fenced | ringfenced | bound money | bound funds"),
    (.opening, "opening | opening balance"),
    (.closing, "closing | closing balance"),
    (.expenses, "expense* | costs | spending | expenditure* | operating costs | overheads"),
    (
      .income,
      "bring in | brings in | income | incomes | revenue*"
    ),
    (.salaries, "salaries | salary | wages | wage | payroll | pay rise | wage costs"),
    (.members, "member | members | municipality | municipalities | membership"),
    (.perCounty, "by county | per county | each county | every county"),
    (.counties, "county | counties | county councils"),
    (.thousands, "in thousands | in whole thousands | in thousand | whole thousands"),
    (
      .population,
      """
      inhabitants | population | people live | live in | lives in | residents | people live in
      """
    ),
    (
      .staff,
      """
      position | positions | staff | adviser* | advisor* | employee* | person | people | post |
      posts | job | jobs | works here | work here | works for us | work for us | on staff | consultant* | headcount | worker* | colleague*
      """
    ),
    (.permanent, "permanent"),
    (.temporary, "temp | temps | temporary | temp | temps"),
    (.seconded, "seconded"),
    (.funds, "fund | funds"),
    (
      .activities,
      """
      activities | activity | action programme | action program | programme | measures
      """
    ),
    (.goals, "un goals | sustainability goals | goals | sdgs"),
    (
      .lines,
      """
      where's the money going | where is the money going | where's our money going | where does the money go | where does our money go | what do we spend money on | what do we spend our money on | lines | budget lines | line items
      """
    ),
    (
      .status,
      """
      numbers right | figures right | numbers correct | figures correct | assumed | assumption* | estimated | what is missing | missing | how certain | how sure |
      how reliable | how uncertain
      """
    ),
    (
      .sources,
      """
      sources | source | where do the figures come from | get the figures | get these numbers | get these figures | get your numbers | get the numbers | figures from | numbers from | source of the figures | where do the numbers come from | where
      are the numbers from
      """
    ),
    (
      .changes,
      """
      changes | what have we changed | what i changed | what i've changed | what we changed | what we've changed | what i have changed | what we have changed | what i did | what have i changed | what changed | what did i change | what have we done | what did we change | done so far |
      changed so far
      """
    ),
    (
      .scenarios,
      "two plans | two proposals | two budgets | two scenarios | scenarios | scenario | alternative | alternatives"
    ),
    (
      .years,
      """
      over two years | over three years | over four years | over five years | structural | the
      years | year by year | coming years | years ahead | over time
      """
    ),
    (
      .budget,
      "how are we doing | where do we stand | how do we stand | budget | budgets | figures | numbers | overview | main figures | finances"
    ),
    (
      .original,
      "original | starting point | where we started | where we began | as it was | today's budget | current budget | present budget"
    ),
    (.adopted, "adopted | approved"),
    (
      .grant,
      """
      grant | grants | from the state | from the government | from the ministry | from the eu | subsidy | donation | sponsor* |
      funding
      """
    ),
    (.money, "money | cash | funds left"),
    (.weight, "weight | weights | weighting | times"),
    (.average, "per member | per municipality | average | mean fee"),
    (.prices, "prices | inflation"),
  ]

  /// What becomes of it.
  static let englishMoves: [(cue: Cue, phrases: String)] = [
    (
      .goOut,
      """
      pull the plug | pulls the plug | walk | walks | went | leaves | leave | leaving | quits | withdraws | withdraw | withdrew | withdrawal of | withdrawal | departure | dissolves | is dissolved | stops paying | stop paying | stopped paying | refuses to pay | refuse to pay | doesn't pay | does not pay | don't pay | won't pay | no longer | no longer have | no longer has | on the way out | on its way out | drops
      out | drop out | dropped out | exits | exit of | pulls out | pull out | pulled out | opts
      out | goes out | walks away | walk away | goes away | were to leave | gone | steps out |
      disappears | disappear | departs | says goodbye | is no longer a member | resigns | kick out | kicks out | kicked out | throw out | lose |
      loses | losing
      """
    ),
    (.out, "out | without | minus | goes | quit"),
    (.goes, "go"),
    (
      .comeIn,
      """
      joins | join | joining | comes back | come back | rejoins | rejoin | returns | return |
      becomes a member | become a member | comes in | come in | back in
      """
    ),
    (.merge, "merge | merges | merging | merger | amalgamate*"),
    (
      .raise,
      """
      raise | raised | raises | raising | increase* | increasing | up | hike* | put up | goes up |
      go up | went up | more | higher | add | adds | extra | boost* | bump* | rise* | rose | plus
      | grow by | dearer | on top
      """
    ),
    (
      .lower,
      """
      lower* | reduc* | decreas* | cut | cuts | cutting | trim* | down | put down | goes down | go
      down | went down | less | cheaper | take off | drops by | falls by | fall* | shrink* |
      slash* | fewer | shave* | knock | knocks | lop
      """
    ),
    (
      .remove,
      """
      remove* | drop | drops | delete* | cancel* | scrap* | axe | skip | abolish* | cut out |
      eliminat* | get rid of | do away with | stop | stopped | end all
      """
    ),
    (.half, "half | halve | halves | halved | halving"),
    (.double, "double | doubles | doubled | doubling | twice as"),
    (
      .once,
      """
      once | single | only once | the same as everyone else | the same as everybody else | same as the others | like the rest | no longer pays double | no longer double | like everybody else | like everyone else | like the others
      """
    ),
    (
      .hire,
      """
      hire | hires | hiring | hired | employ | employs | recruit* | take on | takes on | appoint*
      """
    ),
    (
      .another,
      """
      another | one more | a new | new | two more | three more | an additional | an extra |
      additional
      """
    ),
    (
      .end,
      """
      firing | sacking | dismissing | laying off | fire | fired | dismiss* | sack | sacked | lay off | laid off | let go | lets go | let
      someone go | redundan*
      """
    ),
    (.save, "save | saves | saving"),
    (.spend, "spend | spends | allocate* | set aside"),
    (
      .release,
      """
      from the fund | out of the fund | from the profiling fund | release* | unlock* | free up |
      frees up
      """
    ),
    (.extend, "extend* | prolong*"),
    (
      .grow,
      """
      growth | a year | per year | yearly | annually
      """
    ),
    (.grows, "grow | grows | grew | growing"),
    (.yearly, "every year | each year | every single year | year on year"),
    (.populationGrowth, "population growth"),
    (.wageGrowth, "wage growth | pay rise | pay rises | wage increase | wages grow"),
    (.run, "last | lasts | stretch"),
    (.lose, "hit | hits | loss | miss out on | lost"),
  ]
}
