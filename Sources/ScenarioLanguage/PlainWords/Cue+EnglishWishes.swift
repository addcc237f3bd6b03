// English words and phrases, `|` between them, `*` for any ending and `~` for the forms of a verb; the first meaning counts.

extension Cue {
  /// What is wanted of it.
  static let englishWishes: KeyValuePairs<Cue, String> = [
    .whatIf: """
    try | what if | what happens if | what happens when | what would happen if |
    what will happen if | suppose | supposing | imagine | say | let's say | what about | how about |
    assume | assuming | what does it mean if | what is the effect if | how do things look if |
    what would it mean if | we fear that | we fear | i fear | we are afraid that | the effect of |
    the consequence of | the consequences of | the impact of | effect of
    """,
    .condition: "if | when | in case | provided | given that | once | after",
    .happens: """
    how bad | what happens | what would happen | what will happen | where are we |
    where are we then | where do we end up | where would we be | where does that leave us |
    what is the effect | what's the effect | how do things look | how are we doing |
    where do we stand | how do we stand | what does it look like | affect | affects |
    where does that put us | where does it put us | where does it leave us |
    where will that leave us | where would that leave us | where would that put us |
    what does that do to us | what would that do to us | do to us | what would that mean |
    what would it mean | what will that mean | what does that mean for us |
    what does it mean for us | what would that do | how would that look | what then | effect on |
    figures for | numbers for | main figures for
    """,
    .must: "what must | what should",
    .howMuch: """
    what'll | what'd | how much more | how much less | how much higher | how much lower | how much |
    how big | how large | how high | how low | what is | what's | whats | what are | what does |
    what will | what do | what was | what would | how great | how many kroner | how many millions |
    how many øre
    """,
    .howMany: "how many | number of",
    .who: "who | which | who's | whose",
    .most: """
    number one | what number | which number | on the list | number two | number three |
    number four | number five | which place | what place | most | hardest | the worst | biggest |
    rank | ranked | sort | sorted | largest | highest | top | greatest | ceiling | the maximum |
    the maximum amount
    """,
    .lastAnswer: "last answer | previous answer | last result | previous result",
    .best: "best | better",
    .cheapest: """
    cheapest | least expensive | combination* | mix of | mix | which is cheaper | what is cheaper |
    whichever is cheaper | smartest | most sensible
    """,
    .whence: """
    where does our money come from | where does the money come from |
    where does our income come from | where do we get our money
    """,
    .freeze: """
    freeze* | frozen | no increase | froze | unchanged | stays the same | kept as it is |
    stand still | stands still
    """,
    .least: """
    how low can | how low could | how low we can | how low we could | how far can we | how far could we | how far can the |
    how far could the | least | smallest | lowest | bottom | fewest | how far down can | minimum
    """,
    .asksWhen: """
    when can we | when may we | how far | where is | where are | when does | when do | when did |
    when is the | when will the | at what time | what time | when are | when is | when was |
    which year | what year | in which year | in what year
    """,
    .why: """
    why | how come | explain* | what is the reason for | what causes | where does | how is |
    how are | how do we get | how does | what explains | what is behind | what's behind |
    how did you get to | how do you get to | how did we get to | how did you arrive at |
    how do you arrive at | how did you work out | how did you calculate | how do you calculate |
    how do you work out | how have you calculated
    """,
    .decide: """
    who can raise | who is allowed to | who has the right to | who is entitled to | can the board |
    can the council | who can set | who can lower | when can the fee | when can the rate | decide* |
    sets the | who sets | adopt* | approve* | in charge of | authority | has the say | determines |
    fixes the | can change | who fixes | decision* | settle | settles | settled |
    can the secretariat | can the director | can the manager | who says | can the fee be changed |
    can the rate be changed | can the fee change
    """,
    .must: """
    must | need | needs | have to | has to | needed | required | should | necessary | ought
    """,
    .find: """
    at what rate | at which rate | at what fee | at which fee | what rate gives | which rate gives |
    what fee gives | which fee gives | find | work out | calculate | compute | solve
    """,
    .vary: "sweep | vary | between | range | table of",
    .afford: """
    afford | live | room for | can we spend | can we pay for | is there money for |
    do we have money for | survive | cope | manage | what can we spend | what could we spend
    """,
    .howLong: """
    running out | keep going | keep this up | runway | be broke | broke | when would we have to |
    when do we have to | when must we | how long | how many years | reserve go negative |
    if we do nothing | if we carry on like this | if we go on like this |
    if we keep going like this | what happens if we do nothing | reserve be gone | money be gone |
    reserves be gone | we do nothing | we don't do anything | we take no action |
    nothing is done about it | when do we run out | when are we broke | run out | runs out |
    when is the money gone | when will the money be gone | out of money | go under | go bust |
    go bankrupt | when is the reserve gone | how far does
    """,
    .balance: """
    break even | breaking even | breakeven | balance | balances | balanced | zero deficit |
    no deficit | avoid a deficit | without a deficit | avoid deficit | zero result | even out |
    cover all expenses | cover the expenses | cover our expenses | cover expenses |
    not be in the red | make ends meet | end at zero | end up at zero | land at zero
    """,
    .cover: """
    make up for | compensate for | to pay for | to afford | to be able to afford | finance |
    fund the | cover | covers | close | fill | eliminate the deficit | get rid of the deficit |
    remove the deficit
    """,
    .aim: """
    so that | in order to | so we | so as to | and still | and yet | but still | while still
    """,
    .notEmpty: """
    without going into the red | without going negative | without running out | without a loss |
    still have money left | still have something left | not run out | avoid running out |
    above zero | keep a positive reserve | not go broke | stay positive | stay solvent |
    avoid a negative reserve | not go negative | not become negative | avoid going negative |
    not be negative | avoid a negative balance
    """,
    .share: """
    of the total | of the whole | share | percentage | proportion | what part of | part of |
    fraction | how many percent | what percent* | in percent | as a percentage
    """,
    .everyYear: "all years | in all years | all the years | in every year | the whole period",
    .several: "make two | create two | make three | create three | set up two",
    .everyone: "all | every | each | everybody | everyone",
    .others: """
    others | somebody else | someone else | other people | the rest | everyone else |
    everybody else | each of the others | the remaining members | another party
    """,
    .wants: "we'd like | we would like | i'd like | i would like | we want | we wish for",
    .cost: "worth | cost | costs | price | priced | eat~ up | eat~ into",
    .pay: """
    on the hook for | chip~ in | payer* | contributor* | counts | count | pay | pays | paid |
    paying | contribute* | owes | owe | counted | included | cofinanc* | co-financ*
    """,
    .meaning: """
    what is a | what is an | what's a | what's an | rules for | what are the rules | what does |
    mean | means | meaning of | definition of | what is meant by | define
    """,
    .risk: """
    risk* | probability | likely | likelihood | chance | chances | danger | odds | uncertain* |
    worst case | worst-case | the worst case
    """,
    .matters: """
    matter most | what matters most | matters most | most important | biggest impact | sensitive |
    affects most | affect most | most sensitive | moves | drives | matters more | matter more |
    counts most | makes the biggest difference | biggest effect | greatest effect | largest effect |
    greatest impact | hits hardest
    """,
    .asNow: """
    same balance | same reserve | same result | same level | same amount | same place | as now |
    as today | as we are now | where we are now | where we are today | as well off |
    reserve unchanged | same income | same fees | where it is | where it is now | as it is now |
    what it is now
    """,
    .whereTo: "where can we | what can we | where could we | what could we",
  ]
}
