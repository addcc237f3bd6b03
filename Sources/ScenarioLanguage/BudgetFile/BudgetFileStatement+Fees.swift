// Fee rules, and the members that pay by them.

extension BudgetFileStatement {
  static let feeRules: [BudgetFileStatement] =
    [
      BudgetFileStatement(
        .class,
        (
          "a class of members beside county, municipality and city, or what one of those is called; its word declares a member; `associate` where they do not count as members",
          "en medlemsklasse i tillegg til fylke, kommune og by, eller hva en av dem kalles; ordet oppgir et medlem; `assosiert` der de ikke regnes som medlemmer"
        ),
        (
          "class observer nb \"Observatører\" associate",
          "klasse observatør english \"Observers\" assosiert"
        )),
      BudgetFileStatement(
        .measure,
        (
          "what fees are worked out from besides inhabitants; members say behind `has` what they have of it",
          "det kontingenten regnes ut fra i tillegg til innbyggere; medlemmene oppgir bak `har` hva de har av det"
        ),
        ("measure \"road length\" nb veilengde unit km", "grunnlag veilengde enhet km")),
      BudgetFileStatement(
        .fee,
        (
          "begins the rule that classes of members pay by; what it consists of stands on lines below, and a budget without any means rate × inhabitants × weight",
          "begynner regelen som medlemsklasser betaler etter; det den består av, står på linjene under, og et budsjett uten slike betyr sats × innbyggere × vekt"
        ),
        ("fee of municipality, county, city", "kontingent for kommune, fylke, by")),
    ] + terms + limits

  private static let terms = FeeTermKind.all.map {
    BudgetFileStatement($0.word, $0.help, $0.example)
  }

  private static let limits: [BudgetFileStatement] = [
    BudgetFileStatement(
      .most,
      (
        "what the fee, or the terms behind `of` together, come to at most; with a percentage and `more than previous`, or `less than previous`, how far a fee may rise above last year's, or fall below it",
        "det kontingenten, eller leddene bak `av` til sammen, høyst blir; med en prosent og `mer enn forrige`, eller `mindre enn forrige`, hvor mye kontingenten kan stige fra fjorårets, eller gå ned"
      ),
      (
        "  at most 1 200 000 of base, rate as cap given paper",
        "  høyst 1 200 000 av grunnbeløp, sats som tak gitt notat"
      )),
    BudgetFileStatement(
      .least,
      (
        "what the fee, or the terms behind `of` together, come to at least",
        "det kontingenten, eller leddene bak `av` til sammen, minst blir"
      ),
      ("  at least 40 000", "  minst 40 000")),
    BudgetFileStatement(
      .within,
      (
        "how far a fee may be from last year's, which is the member's `previous` in the first year; it holds after `at most` and `at least`, wherever it stands",
        "hvor langt kontingenten kan være fra fjorårets, som i det første året er medlemmets `forrige`; det gjelder etter `høyst` og `minst`, uansett hvor det står"
      ),
      ("  within 15 % of previous", "  innenfor 15 % av forrige")),
    BudgetFileStatement(
      .by,
      (
        "what a member pays for that is in for a part of a year: `by month` those months, of a total its share of each month's twelfth, which those share who are members in that month; `by year`, as where nothing is said, the whole year",
        "det et medlem betaler for når det er med i en del av et år: `etter måneder` de månedene, av et totalbeløp sin andel av tolvdelen for hver måned, som deles av dem som er medlemmer den måneden; `etter år`, som når ingenting er sagt, hele året"
      ),
      ("  by month", "  etter måneder")),
    BudgetFileStatement(
      .rounded,
      (
        "what each fee of the rule is rounded to at the very end, to the nearest, or `up` or `down`",
        "det hver kontingent etter regelen avrundes til helt til slutt, til nærmeste, eller `opp` eller `ned`"
      ),
      ("  rounded 100", "  avrundet 100")),
  ]

  static let members: [BudgetFileStatement] = [
    BudgetFileStatement(
      .county,
      ("a member that is a county council", "et medlem som er fylkeskommune"),
      (
        "county Lake population 120 000 has \"road length\" 800 code \"91\"",
        "fylke Innsjø folketall 120 000 har veilengde 800 nummer \"91\""
      )
    ),
    BudgetFileStatement(
      .city,
      (
        "a member that is both county and municipality, as Oslo is",
        "et medlem som er både fylke og kommune, slik Oslo er"
      ),
      (
        "city Port population 40 000 weight 2 has \"road length\" 250 code \"9101\"",
        "by Havn folketall 40 000 vekt 2 har veilengde 250 nummer \"9101\""
      )),
    BudgetFileStatement(
      .municipality,
      (
        "a member; `notice` where it leaves, `gone` where it has left and is counted all the same, `remainder` where it stands for ones without a name, `previous` last year's fee, `since` the year it came in",
        "et medlem; `oppsagt` der det går ut, `utmeldt` der det har gått ut og er regnet med likevel, `rest` der det står for noen uten navn, `forrige` kontingenten året før, `siden` året det kom inn"
      ),
      (
        "municipality Hill in Lake population 12 500 has \"road length\" 90 previous 160 000 code \"9102\" notice",
        "kommune Ås i Innsjø folketall 12 500 har veilengde 90 forrige 160 000 nummer \"9102\" oppsagt"
      )),
    BudgetFileStatement(
      .part,
      (
        "a unit that the member above was merged from, with its inhabitants",
        "en enhet som medlemmet over er slått sammen av, med innbyggerne"
      ), ("  part Hill 12 500 code \"9103\"", "  del Ås 12 500 nummer \"9103\"")),
  ]
}
