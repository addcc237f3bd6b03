// English words and phrases, `|` between them; `*` stands for any ending. Of two meanings of a phrase the first counts.

extension Cue {
  /// What becomes of it.
  static let englishMoves: [(cue: Cue, phrases: String)] = [
    (
      .goOut,
      """
      pull the plug | pulls the plug | walk | walks | went | leaves | leave | leaving | quits |
      withdraws | withdraw | withdrew | withdrawal of | withdrawal | departure | dissolves |
      is dissolved | stops paying | stop paying | stopped paying | refuses to pay |
      refuse to pay | doesn't pay | does not pay | don't pay | won't pay | no longer |
      on the way out | on its way out | drops out | drop out | dropped out | exits | exit of |
      pulls out | pull out | pulled out | opts out | goes out | walks away | walk away |
      goes away | were to leave | gone | steps out | disappears | disappear | departs |
      says goodbye | is no longer a member | resigns | kick out | kicks out | kicked out |
      throw out | out of the picture | out of the budget | retire | retires | retired
      """
    ),
    (.out, "out | without | minus | quit"),
    (.goes, "go | goes"),
    (
      .comeIn,
      """
      joins | join | joining | comes back | come back | rejoins | rejoin | returns | return |
      becomes a member | become a member | comes in | come in | back in | on board | signs up |
      sign up
      """
    ),
    (
      .merge,
      """
      merge | merges | merging | merger | amalgamate* | become one | becomes one |
      become one municipality
      """
    ),
    (
      .raise,
      """
      raise | raised | raises | raising | increase* | increasing | up | hike* | goes up |
      went up | more | higher | add | adds | extra | boost* | bump* | rise* | rose | plus |
      grow by | dearer | on top | went up by
      """
    ),
    (
      .lower,
      """
      lower* | reduc* | decreas* | cut | cuts | cutting | trim* | down | goes down | went down |
      less | cheaper | take off | drops by | falls by | fall* | shrink* | slash* | fewer |
      shave* | knock | knocks | lop | fell | dropped by | went down by
      """
    ),
    (
      .remove,
      """
      remove* | drop | drops | delete* | cancel* | scrap* | axe | skip | abolish* | cut out |
      eliminat* | get rid of | do away with | stop | stopped | end all | strike | strikes |
      struck | spend nothing on | do not spend anything on | no more
      """
    ),
    (.half, "half | halve | halves | halved | halving"),
    (.double, "double | doubles | doubled | doubling | twice"),
    (
      .once,
      """
      once | single | the same as everyone else | the same as everybody else |
      same as the others | like the rest | no longer pays double | no longer double |
      like everybody else | like everyone else | like the others | stops paying double |
      stop paying double | no longer has to pay double | stopped paying double |
      the same per head | the same per inhabitant | the same per capita | as everyone else |
      as everybody else | as all the others | equal to the others | equal to everyone else
      """
    ),
    (
      .hire,
      """
      hire | hires | hiring | hired | employ | employs | recruit* | take on | takes on |
      appoint* | took on | hired in
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
      firing | sacking | laying off | fire | fired | dismiss* | sack | sacked | lay off |
      laid off | let go | lets go | let someone go | redundan* | ending | don't replace |
      do not replace | don't fill | do not fill | leave vacant |
      not be renewed | not renewed | is not extended | not be extended | not renew | not extend |
      ends | expires | expire
      """
    ),
    (
      .save,
      """
      save | saves | saving | in savings | where can we find | where could we find |
      where can we get
      """
    ),
    (.spend, "spend | spends | allocate* | use | uses | using"),
    (.setAside, "sets aside | aside | top up | tops up"),
    (.release, "from the fund | out of the fund | release* | unlock* | free up | frees up"),
    (.extend, "extend* | prolong*"),
    (.grow, "growth | a year | per year | yearly | annually"),
    (.grows, "grow | grows | grew | growing"),
    (.yearly, "every year | each year | every single year | year on year"),
    (.populationGrowth, "population growth"),
    (.wageGrowth, "wage growth | pay rise | pay rises | wage increase | wages grow"),
    (.run, "last | lasts | stretch | run dry | runs dry | running dry | dry up"),
    (.lose, "lose | loses | losing | hit | hits | loss | miss out on | lost"),
  ]
}
