// English words and phrases, `|` between them, `*` for any ending and `~` for the forms of a verb; the first meaning counts.

extension Cue {
  /// Words that hold a sentence together, or say nothing here.
  static let englishFillers: KeyValuePairs<Cue, String> = [
    .joint: """
    and | & | plus | then | afterwards | after that | while | but | or | also | at the same time
    """,
    .level: "to | at | is | becomes | become | be | set to | was | of | were",
    .difference: "by",
    .by: "with | in | of",
    .from: """
    from | as of | starting | since | not before | not until | no earlier than | starting in |
    effective | beginning
    """,
    .until: "until | through | till | up to and including",
    .onlyIn: """
    just that year | only that year | that year only | one-off | one-time | one off | non-recurring
    """,
    .everything: """
    everything | all changes | whole | entire | total | totals | altogether | in all | overall |
    in total | combined | across the board
    """,
    .remainder: """
    the rest on | the rest from | the rest to | the rest in | the rest out of | the remainder |
    the remainder from | the remainder on
    """,
    .transfer: "move | moved | moving | transfer~ | shift~",
    .evenly: """
    split evenly | split equally | divided equally | divided evenly | shared equally | evenly |
    equally | half each | in equal parts
    """,
    .stay:
      "stay~ | remained | remains a member | remain members | stay~ on | stay~ in | stay~ put | is still in | are still in | still a member | still members",
    .nothing: "nothing | zero | nil | nobody | no one",
    .than: "than",
    .without: """
    don't touch | do not touch | instead of | rather than | avoid | avoids | avoiding | prevent |
    than to | not have to | not having to | we don't want | we do not want | we don't want to |
    i don't want | we don't need to | we won't | the board doesn't want | the board does not want |
    would rather not | we'd rather not | nobody wants
    """,
    .negation: """
    not | never | neither | don't | dont | doesn't | doesnt | isn't | aren't | won't | wouldn't |
    shouldn't | can't | cannot | didn't
    """,
    .except: "everyone but | everybody but | all but | except | apart from | other than",
    .beyond: """
    is it ok | is it okay | is it fine to | is it right | allowed | permitted | wise | smart |
    fair | unfair | best paid | highest paid | earns | earn | legally | lawful | unlawful | by law | the law | notice period | gradually |
    good idea | sensible | happy with | happy | reasonable | satisfied | worth it | think of |
    thinks of | thinks | think about | worth the money | value for money | for our money | tax |
    taxes | debt | agree | agrees | who are you | what do you think | too much | too little |
    too high | too low | replace | replaces | replacing | swap | swaps | yesterday | only afford |
    on the board | chairs the board | so far this year
    """,
    .notice: """
    given notice | gave notice | has resigned | have resigned | give~ notice | hand~ in notice |
    hand~ in their notice | hand~ in its notice | serve~ notice | leaving notice
    """,
    .filler: """
    first | after all | measured in | new figures from ssb | according to | entirely | completely |
    fully | altogether gone | worse | run at | runs at | running at | permanently | threaten~ to |
    plan~ to | talk~ about | talk~ of | suddenly | maybe | perhaps | next | coming | the books |
    run | things | on | full time | full-time | part-time | part time | i've | we've | you've |
    i'm | we're | you're | they're | i'd | we'd | comes | come | notch | off | bring |
    make an alternative | make a scenario | kroner | step | small | high | low | set |
    by the end of | together | work | works | working | negative | at the end of | the end of |
    end of the year | possible | example | look | looks | looking | what | how | where | can |
    could | would | will | we | us | our | ours | i | me | my | you | your | they | them | it |
    its | that | this | these | those | the | a | an | of | in | has | have | had | do | does |
    did | get | gets | got | go | going | yes | no | thanks | thank you | please | now | just |
    only | some | any | bit | here | for | after | per | board | council | region | alliance |
    secretariat | really | actually | know | think | want | like | tell | say | so | as | there |
    be | been | being | make | makes | put | puts | let | lets | let's | take | takes | give |
    gives | year | much | many | big | large | were | with | into | then | someone | somebody |
    still | at all | today | wonder | wondering | one | ones | is | are | am | was | right |
    currently | current | instead | about | roughly | around | both | change | changes | changed |
    end | up with | line | budget line | to | used | steps | budgeted | passes | blank |
    nothing changes | nothing is done | nothing happens | poorer | worse off | better off |
    probably | presumably | below zero | under zero | the one | propose | suggest | suggested |
    size | by size | since last time | tied up | expect | expects | expecting | there's | there is |
    anything | can't we | couldn't we | can we not | why don't we | why not | curious | too |
    as well | at the moment | at present | keeps | adjust | adjusted | adjusting | wait |
    it is proposed | proposed | alone | this one | this year's one | free of charge |
    in the numbers | in the figures | thinking | thinking of | considering | quick | brief |
    quickly | in addition | heard that | when she leaves | when he leaves | expensive |
    rumours that | word that | office | wants to know | would like to know | wants | goes ahead |
    go ahead | enough | sufficient | keep it there | hold it there | keep it | same price |
    exactly | precisely | question | wrong by | else | check if | check whether
    """,
  ]
}
