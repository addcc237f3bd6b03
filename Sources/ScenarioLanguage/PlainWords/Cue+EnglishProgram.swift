// English words and phrases, `|` between them, `*` for any ending and `~` for the forms of a verb; the first meaning counts.

extension Cue {
  /// What is wanted of the program.
  static let englishProgram: KeyValuePairs<Cue, String> = [
    .undo: """
    wrong | was wrong | that's wrong | my mistake | a mistake | take away the last change | undo |
    undoing | reverse~ | revert~ | roll~ back | oops | back | cancel that | regret | previous step |
    last change | scratch that | what i just did | the last thing i did | the last thing we did | what we just did | scrap that | scrap it |
    drop that | forget the last | drop the last one | scrap the last | delete the last |
    remove the last | scrap that last change | forget that | undo the last | take it back out
    """,
    .redo: "redo | again | put back | put it back | bring it back",
    .startOver: """
    start over | start again | reset | back to start | back to the start | back to the beginning |
    from scratch | undo everything | undo all | begin again | clear everything | clear all |
    restart | to square one | to the original budget | back to the budget | forget everything |
    forget it all | forget all of it | scrap it all | scrap everything | delete everything |
    wipe everything
    """,
    .compare: """
    compare* | comparison | versus | vs | difference* | against | next to | how far are we from |
    different from | differs from | differ from | side by side
    """,
    .show: """
    break down | breakdown of | show | list | see | display | print | view | table | give me |
    overview of | tell me
    """,
    .help: """
    man | h | -h | --help | /h | /help | clear | cls | info | help | how does this work |
    how do i use | what can i ask | what can you do | what can i do | commands | menu | manual |
    what do i do | instructions | usage | teach me | don't understand | do not understand |
    where do i start | how do i start | where do i begin | i'm lost | i am lost | what can i type |
    what can i write
    """,
    .keep: """
    save | keep | store | call this | call it | name this | name it | copy | how do i save |
    how can i save | how do we save this | remember
    """,
    .keepAs: "as | under the name | called | named",
    .open: "open | load | switch to",
    .list: """
    ls | dir | which scenarios | saved scenarios | what have we saved | what is saved |
    list scenarios | show scenarios | files | my scenarios | saved plans | the plans we saved
    """,
    .quit: """
    q | exit( | logoff | how do i quit | how do i exit | how do i leave | how do i get out | quit |
    exit | bye | goodbye | close | logout | log out | leave the program | leave hvis | done
    """,
    .paper: """
    board paper | board papers | paper for the board | a paper | board case | memo | a report |
    report for the board | print this | print it | print that | print out | bring to the meeting |
    take to the meeting | this to the meeting | hand out | pdf | something for the board |
    something for the meeting | a note for the board | note for the board | note to the board |
    the report
    """,
    .newLine: """
    new line | a new line | add a line | add a new line | add a budget line |
    add a new budget line | new budget line | a new budget line | add an expense |
    add a new expense | a new expense | add an item | add a new item | a new item | new item |
    add a post | create a line | create a new line | add a line item
    """,
    .newFund: """
    new fund | a new fund | a fund for | a separate fund | a separate fund for | create a fund |
    create a new fund | set up a fund | set up a new fund | add a fund | make a fund
    """,
    .note: """
    make a note that | note that | note down | add a note | add a note that | add a comment |
    add the note | write down that | record that
    """,
    .minutes: "the minutes | minutes of the meeting | meeting minutes",
    .export: "excel | xlsx | export* | spreadsheet | csv",
    .hello: "hello | hi | hey | good morning",
  ]
}
