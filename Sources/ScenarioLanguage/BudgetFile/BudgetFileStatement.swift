import Budget
import Lettering

/// What help and documents say of a statement of a budget file.
///
/// Its examples, in the order of ``all``, make a budget file.
public struct BudgetFileStatement: Sendable {
  let word: BudgetWord
  /// How it is written in English and in Norwegian; words in upper case are to be filled in, and what stands in
  /// brackets can be left out.
  public let grammar: LocalName
  /// What it says, in one line.
  public let help: LocalName
  /// A line of this form.
  public let example: LocalName

  init(
    _ word: BudgetWord, _ help: (en: String, nb: String), _ example: (en: String, nb: String)
  ) {
    self.word = word
    let grammar = BudgetGrammar.notation(of: word)
    self.grammar = LocalName(grammar.en, norwegian: grammar.nb)
    self.help = LocalName(help.en, norwegian: help.nb)
    self.example = LocalName(example.en, norwegian: example.nb)
  }

  /// The word that it begins with.
  public var words: LocalName {
    LocalName(word.title.en, norwegian: word.title.nb)
  }

  /// The statements that stand below it: all others below that of the budget, the parts of a rule below that of fees.
  public var parts: [BudgetFileStatement] {
    switch word {
    case .budget: Self.all.filter { !$0.word.isOfFee && $0.word != .budget }
    case .fee: Self.all.filter(\.word.isOfFee)
    case _: []
    }
  }

  /// What its word looks like and means; nil where no statement of a budget file begins with a word.
  public static func named(_ word: String) -> BudgetFileStatement? {
    all.first { statement in
      Folding.matches(statement.words.english, word)
        || Folding.matches(statement.words.norwegian, word)
    }
  }

  /// Every statement, in an order in which a budget file can have them.
  public static let all: [BudgetFileStatement] =
    frame + fees + feeRules + members + money + expenses + programme

  private static let frame: [BudgetFileStatement] = [
    BudgetFileStatement(
      .budget,
      (
        "what the budget is called; every budget has one",
        "hva budsjettet heter; alle budsjetter har det"
      ),
      ("budget \"Example 2026\"", "budsjett \"Eksempel 2026\"")),
    BudgetFileStatement(
      .alliance,
      ("whose budget it is", "hvem budsjettet er til"),
      ("alliance \"The five municipalities\"", "allianse \"De fem kommunene\"")),
    BudgetFileStatement(
      .year,
      ("the budget year; every budget has one", "budsjettåret; alle budsjetter har det"),
      ("year 2026", "år 2026")),
    BudgetFileStatement(
      .adopted,
      (
        "the stored scenario of the budget as it was adopted, where that differs from the file",
        "det lagrede scenarioet med budsjettet slik det ble vedtatt, der det er et annet enn filen"
      ), ("adopted \"As adopted\"", "vedtatt \"Slik det ble vedtatt\"")),
    BudgetFileStatement(
      .source,
      (
        "a document that figures are taken from, a short word for it, and where it can be read",
        "et dokument som tall er hentet fra, et kort ord for det, og hvor det kan leses"
      ),
      (
        "source paper \"Budget 2026\" address \"https://example.org/budget\"",
        "kilde notat \"Budsjett 2026\" adresse \"https://example.org/budsjett\""
      )),
    BudgetFileStatement(
      .term,
      (
        "the Norwegian form of a text that stands in several places",
        "den norske formen av en tekst som står flere steder"
      ), ("term page nb side", "uttrykk page nb side")),
    BudgetFileStatement(
      .body,
      (
        "who decides what; `ahead` where a decision holds from the year after",
        "hvem som vedtar hva; `framover` der et vedtak gjelder fra året etter"
      ),
      (
        "body \"the council\" decides fees ahead when \"in the autumn\" given paper",
        "organ rådet vedtar kontingent framover når \"om høsten\" gitt notat"
      )),
  ]

  private static let fees: [BudgetFileStatement] = [
    BudgetFileStatement(
      .rate,
      (
        "the fee for one inhabitant; every budget without fee rules has one",
        "kontingenten per innbygger; alle budsjetter uten kontingentregler har den"
      ),
      ("rate 8.50 given paper", "sats 8.50 gitt notat")),
    BudgetFileStatement(
      .weights,
      ("where the members' weights come from", "hvor vektene til medlemmene er hentet fra"),
      ("weights given paper", "vekter gitt notat")),
    BudgetFileStatement(
      .fees,
      ("what each member's fee is rounded to", "hva kontingenten til hvert medlem avrundes til"),
      ("fees rounded 1", "kontingent avrundet 1")),
    BudgetFileStatement(
      .populations,
      (
        "the dates, 1 January, that inhabitants are of; the fee of a year takes those of the year before",
        "datoene, 1. januar, som folketallene gjelder; kontingenten for et år regnes av folketallet året før"
      ), ("populations 2025 given", "folketall 2025 gitt")),
    BudgetFileStatement(
      .printed,
      (
        "what the document prints as the fees of a class, or as another figure, to be compared",
        "det dokumentet viser som kontingenten til en gruppe, eller som et annet tall, til sammenligning"
      ), ("printed total 2 158 000 given paper", "trykt sum 2 158 000 gitt notat")),
  ]

  private static let money: [BudgetFileStatement] = [
    BudgetFileStatement(
      .reserve,
      (
        "the free reserve when the year begins; every budget has one",
        "den frie reserven når året begynner; alle budsjetter har den"
      ),
      (
        "reserve 350 000 approximate paper within 5 000",
        "reserve 350 000 omtrentlig notat innenfor 5 000"
      )),
    BudgetFileStatement(
      .fund,
      (
        "money bound to a purpose when the year begins; `deposit` says what is paid into it from free money every year",
        "penger bundet til et formål når året begynner; `avsetning` sier hva som settes av til det fra frie midler hvert år"
      ),
      ("fund Projects 200 000 given paper", "fond Prosjekter 200 000 gitt notat")),
    BudgetFileStatement(
      .standard,
      (
        "what a position costs a year where nothing else is said: `cost`, all in, or `pay`, to which the on-costs come",
        "hva en stilling koster i året når ikke annet er sagt: `kostnad`, alt medregnet, eller `lønn`, som påslagene kommer i tillegg til"
      ), ("standard cost 900 000 assumed", "standard kostnad 900 000 antatt")),
    BudgetFileStatement(
      .onCost,
      (
        "what is paid on top of pay, as a percentage of it, and of the on-costs above that stand behind `of`",
        "det som betales i tillegg til lønn, i prosent av den, og av de påslagene lenger opp som står bak `av`"
      ),
      (
        "oncost \"employer's contribution\" nb arbeidsgiveravgift 14.1 % given paper",
        "påslag arbeidsgiveravgift english \"employer's contribution\" 14,1 % gitt notat"
      )),
    BudgetFileStatement(
      .position,
      (
        "a position of the secretariat; `cost`, all in, or `pay`, to which the on-costs come, is that of a whole position a year, of which `at` says how much it is; `cofinanced` says what others pay; `from` says the first month, and the fund that pays for it first",
        "en stilling i sekretariatet; `kostnad`, alt medregnet, eller `lønn`, som påslagene kommer i tillegg til, er for en hel stilling i året, og `på` sier hvor mye av den det er; `samfinansiert` sier hvor mye andre betaler; `fra` sier første måned, og fondet som betaler den først"
      ),
      (
        "position Adviser as temporary at 80 % pay 700 000 until 2027-06 assumed",
        "stilling Rådgiver som midlertidig på 80 % lønn 700 000 tom 2027-06 antatt"
      )),
    BudgetFileStatement(
      .income,
      (
        "income other than fees; `to` says the fund whose purpose it is earmarked for",
        "andre inntekter enn kontingent; `til` sier fondet for det formålet de er øremerket"
      ),
      ("income Grant 150 000 given paper", "inntekt Tilskudd 150 000 gitt notat")),
  ]

  private static let expenses: [BudgetFileStatement] = [
    BudgetFileStatement(
      .column,
      (
        "figures of another year or time beside the budget's own; in every table, or `in` one group's alone",
        "tall fra et annet år eller tidspunkt ved siden av budsjettets egne; i alle tabeller, eller med `i` bare i én gruppes"
      ),
      (
        "column \"Accounts 2025\" as accounts 30.9.2025 given paper",
        "kolonne \"Regnskap 2025\" som regnskap 30.9.2025 gitt notat"
      )),
    BudgetFileStatement(
      .line,
      (
        "an expense; `missing` without an amount, and then `in` the line that holds it; `cofinanced` what others pay of it; `from` the fund that pays for it first; `because` says why it changed",
        "en utgift; `mangler` uten beløp, og da `i` posten som rommer den; `samfinansiert` hvor mye andre betaler; `fra` fondet som betaler den først; `fordi` sier hvorfor den er endret"
      ),
      (
        "line \"Office and travel\" 240 000 earlier 210 000 covers \"rent and meetings\" given paper",
        "post \"Kontor og reise\" 240 000 tidligere 210 000 omfatter \"husleie og møter\" gitt notat"
      )),
    BudgetFileStatement(
      .subbudget,
      (
        "a group of lines with a sum, the fund that pays for it first, and its older columns",
        "en gruppe poster med en sum, fondet som betaler den først, og eldre kolonner"
      ), ("subbudget Projects from Projects", "delbudsjett Prosjekter fra Prosjekter")),
    BudgetFileStatement(
      .sum,
      (
        "what the document prints as the sum of a group",
        "det dokumentet viser som summen av en gruppe"
      ),
      ("sum 0 of Projects given paper", "sum 0 av Prosjekter gitt notat")),
    BudgetFileStatement(
      .earlier,
      (
        "a figure of a column, of the whole or of a part; `missing` where nobody has said it",
        "et tall i en kolonne, for helheten eller for en del; `mangler` der ingen har oppgitt det"
      ),
      (
        "earlier salaries 610 000 in \"Accounts 2025\" given paper",
        "tidligere lønn 610 000 i \"Regnskap 2025\" gitt notat"
      )),
  ]

  private static let programme: [BudgetFileStatement] = [
    BudgetFileStatement(
      .activity,
      (
        "an activity of the action programme, with the UN goals that it serves",
        "et tiltak i handlingsprogrammet, med FN-målene det bidrar til"
      ), ("activity \"Joint website\" goals 9, 17", "aktivitet \"Felles nettsted\" mål 9, 17")),
    BudgetFileStatement(
      .rule,
      (
        "what the budget is to hold to in every year of a plan, as `assert` says it",
        "noe budsjettet skal holde seg til i alle årene i en plan, slik `krev` sier det"
      ),
      (
        "rule \"A reserve of 5 % of the fees\": free >= fees * 5%",
        "regel \"En reserve på 5 % av kontingenten\": fri >= kontingent * 5%"
      )),
    BudgetFileStatement(
      .remark,
      (
        "what a reader of the figures must know about the document",
        "det en leser av tallene må vite om dokumentet"
      ),
      (
        "remark \"The page lacks a sum.\" given paper",
        "merknad \"Siden mangler en sum.\" gitt notat"
      )),
  ]
}
