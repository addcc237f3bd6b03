// English words and phrases, `|` between them, `*` for any ending and `~` for the forms of a verb; the first meaning counts.

extension Cue {
  /// What becomes of it.
  static let englishMoves: KeyValuePairs<Cue, String> = [
    .goOut: """
    pull~ the plug | walk~ | went | leave~ | quitting | quits | withdraw~ | withdrew | withdrawn |
    withdrawal of | withdrawal | departure | dissolve~ | stop~ paying | refuse~ to pay |
    doesn't pay | does not pay | don't pay | won't pay | no longer | on the way out |
    on its way out | drop~ out | exits | exiting | exited | exit of | pull~ out | opt~ out |
    goes out | go out | going out | walk~ away | goes away | were to leave | gone | step~ out |
    disappear~ | depart~ | say~ goodbye | is no longer a member | resign~ | kick~ out | throw~ out |
    out of the picture | out of the budget | retire~ | back~ out | bail~ | bail~ out | vanish~ |
    bow~ out | secede~ | call~ it quits
    """,
    .out: "out | without | minus | quit",
    .goes: "go | goes",
    .comeIn: """
    join~ | come~ back | came back | rejoin~ | return~ | become~ a member | became a member |
    come~ in | back in | on board | sign~ up
    """,
    .merge: "merge~ | merger | amalgamate~ | become~ one | become one municipality",
    .raise: """
    raise~ | increase* | increasing | up | hike* | goes up | went up | more | higher | add~ |
    extra | boost* | bump* | rise* | rose | plus | grow by | dearer | on top | went up by | climb~ |
    climb~ by | lift~ | bigger | larger
    """,
    .lower: """
    lower* | reduc* | decreas* | cut | cuts | cutting | trim* | down | goes down | went down |
    less | cheaper | take off | drops by | falls by | fall* | shrink* | slash* | fewer | shave* |
    knock~ | lop~ | fell | drop~ by | went down by | squeeze~ | tighten~
    """,
    .remove: """
    remove* | drop~ | delete* | cancel* | scrap* | axe~ | skip~ | abolish* | cut out | eliminat* |
    get rid of | do away with | stop~ | end all | strike~ | struck | ditch~ | spend nothing on |
    do not spend anything on | no more | shelve~
    """,
    .half: "half | halve | halves | halved | halving",
    .double: "double | doubles | doubled | doubling | twice",
    .once: """
    once | single | the same as everyone else | the same as everybody else | same as the others | the same weight as the others | the same weight as everyone else |
    like the rest | no longer pays double | no longer double | like everybody else |
    like everyone else | like the others | stops paying double | stop paying double |
    no longer has to pay double | stopped paying double | the same per head |
    the same per inhabitant | the same per capita | as everyone else | as everybody else |
    as all the others | equal to the others | equal to everyone else
    """,
    .hire: """
    hire~ | employ | employs | employing | recruit* | take~ on | appoint* | took on | hire~ in |
    bring~ in someone
    """,
    .another: """
    another | one more | a new | new | two more | three more | an additional | an extra | additional
    """,
    .end: """
    fire~ | dismiss* | sack~ | lay~ off | laid off | let go | lets go | letting go |
    let someone go | redundan* | ending | don't replace | do not replace | don't fill |
    do not fill | leave vacant | not be renewed | not renewed | is not extended | not be extended |
    not renew | not extend | ends | expire~
    """,
    .save: "save~ | in savings | where can we find | where could we find | where can we get",
    .spend: "spend | spends | allocate* | use | uses | using | invest~",
    .setAside: "sets aside | aside | top up | tops up",
    .release: "from the fund | out of the fund | release* | unlock* | free up | frees up",
    .extend: "extend* | prolong*",
    .grow: "growth | a year | per year | yearly | annually",
    .grows: "grow | grows | grew | growing | grown",
    .yearly: "every year | each year | every single year | year on year",
    .populationGrowth: "population growth",
    .wageGrowth: "wage growth | pay rise | pay rises | wage increase | wages grow",
    .run: "last | lasts | stretch~ | run~ dry | dry up",
    .lose: "lose~ | hit | hits | loss | miss~ out on | lost",
  ]
}
