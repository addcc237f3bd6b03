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

  private init(
    _ word: BudgetWord, _ grammar: (en: String, nb: String), _ help: (en: String, nb: String),
    _ example: (en: String, nb: String)
  ) {
    self.word = word
    self.grammar = LocalName(grammar.en, norwegian: grammar.nb)
    self.help = LocalName(help.en, norwegian: help.nb)
    self.example = LocalName(example.en, norwegian: example.nb)
  }

  /// The word that it begins with.
  public var words: LocalName {
    LocalName(word.spellings.en, norwegian: word.spellings.nb)
  }

  /// What its word looks like and means; nil where no statement of a budget file begins with a word.
  public static func named(_ word: String) -> BudgetFileStatement? {
    all.first { statement in
      Folding.matches(statement.word.spellings.en, word)
        || Folding.matches(statement.word.spellings.nb, word)
    }
  }

  /// Every statement, in an order in which a budget file can have them.
  public static let all: [BudgetFileStatement] = frame + fees + money + expenses + programme

  private static let frame: [BudgetFileStatement] = [
    BudgetFileStatement(
      .budget, ("budget NAME", "budsjett NAVN"),
      (
        "what the budget is called; every budget has one",
        "hva budsjettet heter; alle budsjetter har det"
      ),
      ("budget \"Example 2026\"", "budsjett \"Eksempel 2026\"")),
    BudgetFileStatement(
      .alliance, ("alliance NAME", "allianse NAVN"),
      ("whose budget it is", "hvem budsjettet er til"),
      ("alliance \"The five municipalities\"", "allianse \"De fem kommunene\"")),
    BudgetFileStatement(
      .year, ("year YEAR", "år ÅR"),
      ("the budget year; every budget has one", "budsjettåret; alle budsjetter har det"),
      ("year 2026", "år 2026")),
    BudgetFileStatement(
      .adopted, ("adopted SCENARIO", "vedtatt SCENARIO"),
      (
        "the stored scenario of the budget as it was adopted, where that differs from the file",
        "det lagrede scenarioet med budsjettet slik det ble vedtatt, der det er et annet enn filen"
      ), ("adopted \"As adopted\"", "vedtatt \"Slik det ble vedtatt\"")),
    BudgetFileStatement(
      .source, ("source WORD TITLE [address TEXT]", "kilde ORD TITTEL [adresse TEKST]"),
      (
        "a document that figures are taken from, a short word for it, and where it can be read",
        "et dokument som tall er hentet fra, et kort ord for det, og hvor det kan leses"
      ),
      (
        "source paper \"Budget 2026\" address \"https://example.org/budget\"",
        "kilde notat \"Budsjett 2026\" adresse \"https://example.org/budsjett\""
      )),
    BudgetFileStatement(
      .term, ("term TEXT nb TEXT", "uttrykk TEKST nb TEKST"),
      (
        "the Norwegian form of a text that stands in several places",
        "den norske formen av en tekst som står flere steder"
      ), ("term page nb side", "uttrykk page nb side")),
    BudgetFileStatement(
      .body,
      (
        "body NAME decides fees|members|staff|lines|funds|programme, … [ahead] [when TEXT] STATUS",
        "organ NAVN vedtar kontingent|medlemmer|stillinger|poster|fond|program, … [framover] [når TEKST] STATUS"
      ),
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
      .rate, ("rate AMOUNT STATUS", "sats BELØP STATUS"),
      (
        "the fee for one inhabitant; every budget has one",
        "kontingenten per innbygger; alle budsjetter har den"
      ),
      ("rate 8.50 given paper", "sats 8.50 gitt notat")),
    BudgetFileStatement(
      .weights, ("weights STATUS", "vekter STATUS"),
      ("where the members' weights come from", "hvor vektene til medlemmene er hentet fra"),
      ("weights given paper", "vekter gitt notat")),
    BudgetFileStatement(
      .fees, ("fees rounded AMOUNT", "kontingent avrundet BELØP"),
      ("what each member's fee is rounded to", "hva kontingenten til hvert medlem avrundes til"),
      ("fees rounded 1", "kontingent avrundet 1")),
    BudgetFileStatement(
      .populations, ("populations YEAR, … STATUS", "folketall ÅR, … STATUS"),
      (
        "the dates, 1 January, that inhabitants are of; the fee of a year takes those of the year before",
        "datoene, 1. januar, som folketallene gjelder; kontingenten for et år regnes av folketallet året før"
      ), ("populations 2025 given", "folketall 2025 gitt")),
    BudgetFileStatement(
      .printed,
      (
        "printed county|municipality|city|total AMOUNT STATUS",
        "trykt fylke|kommune|by|sum BELØP STATUS"
      ),
      (
        "what the document prints as the fees of a class, to be compared",
        "det dokumentet viser som kontingenten til en gruppe, til sammenligning"
      ), ("printed total 1 785 000 given paper", "trykt sum 1 785 000 gitt notat")),
    BudgetFileStatement(
      .county,
      (
        "county NAME population NUMBER, … [weight NUMBER] [code TEXT] [notice] [remainder] [STATUS]",
        "fylke NAVN folketall TALL, … [vekt TALL] [nummer TEKST] [oppsagt] [rest] [STATUS]"
      ),
      ("a member that is a county council", "et medlem som er fylkeskommune"),
      ("county Lake population 120 000 code \"91\"", "fylke Innsjø folketall 120 000 nummer \"91\"")
    ),
    BudgetFileStatement(
      .city,
      (
        "city NAME population NUMBER, … [weight NUMBER] [code TEXT] …",
        "by NAVN folketall TALL, … [vekt TALL] [nummer TEKST] …"
      ),
      (
        "a member that is both county and municipality, as Oslo is",
        "et medlem som er både fylke og kommune, slik Oslo er"
      ),
      (
        "city Port population 40 000 weight 2 code \"9101\"",
        "by Havn folketall 40 000 vekt 2 nummer \"9101\""
      )),
    BudgetFileStatement(
      .municipality,
      (
        "municipality NAME [in COUNTY] population NUMBER, … [weight NUMBER] [code TEXT] [notice] [remainder] [STATUS]",
        "kommune NAVN [i FYLKE] folketall TALL, … [vekt TALL] [nummer TEKST] [oppsagt] [rest] [STATUS]"
      ),
      (
        "a member; `notice` where it leaves, `remainder` where it stands for ones without a name",
        "et medlem; `oppsagt` der det går ut, `rest` der det står for noen uten navn"
      ),
      (
        "municipality Hill in Lake population 12 500 code \"9102\" notice",
        "kommune Ås i Innsjø folketall 12 500 nummer \"9102\" oppsagt"
      )),
    BudgetFileStatement(
      .part, ("part NAME NUMBER [code TEXT]", "del NAVN TALL [nummer TEKST]"),
      (
        "a unit that the member above was merged from, with its inhabitants",
        "en enhet som medlemmet over er slått sammen av, med innbyggerne"
      ), ("  part Hill 12 500 code \"9103\"", "  del Ås 12 500 nummer \"9103\"")),
  ]

  private static let money: [BudgetFileStatement] = [
    BudgetFileStatement(
      .reserve, ("reserve AMOUNT STATUS", "reserve BELØP STATUS"),
      (
        "the free reserve when the year begins; every budget has one",
        "den frie reserven når året begynner; alle budsjetter har den"
      ),
      (
        "reserve 350 000 approximate paper within 5 000",
        "reserve 350 000 omtrentlig notat innenfor 5 000"
      )),
    BudgetFileStatement(
      .fund, ("fund NAME AMOUNT STATUS", "fond NAVN BELØP STATUS"),
      (
        "money bound to a purpose when the year begins",
        "penger bundet til et formål når året begynner"
      ),
      ("fund Projects 200 000 given paper", "fond Prosjekter 200 000 gitt notat")),
    BudgetFileStatement(
      .standard, ("standard cost AMOUNT STATUS", "standard kostnad BELØP STATUS"),
      (
        "what a position costs a year where nothing else is said",
        "hva en stilling koster i året når ikke annet er sagt"
      ), ("standard cost 900 000 assumed", "standard kostnad 900 000 antatt")),
    BudgetFileStatement(
      .position,
      (
        "position NAME of permanent|temporary|seconded [cost AMOUNT] [payer NAME] [from MONTH] [until MONTH] STATUS",
        "stilling NAVN av fast|midlertidig|innlånt [kostnad BELØP] [betaler NAVN] [fra MÅNED] [tom MÅNED] STATUS"
      ),
      ("a position of the secretariat", "en stilling i sekretariatet"),
      (
        "position Adviser of temporary until 2027-06 assumed",
        "stilling Rådgiver av midlertidig tom 2027-06 antatt"
      )),
    BudgetFileStatement(
      .income, ("income NAME AMOUNT STATUS", "inntekt NAVN BELØP STATUS"),
      ("income other than fees", "andre inntekter enn kontingent"),
      ("income Grant 150 000 given paper", "inntekt Tilskudd 150 000 gitt notat")),
  ]

  private static let expenses: [BudgetFileStatement] = [
    BudgetFileStatement(
      .line,
      (
        "line NAME [AMOUNT] [in LINE] [of GROUP] [earlier AMOUNT, …] STATUS",
        "post NAVN [BELØP] [i POST] [av GRUPPE] [tidligere BELØP, …] STATUS"
      ),
      (
        "an expense; `missing` without an amount, and then `in` the line that holds it",
        "en utgift; `mangler` uten beløp, og da `i` posten som rommer den"
      ),
      (
        "line \"Office and travel\" 240 000 given paper",
        "post \"Kontor og reise\" 240 000 gitt notat"
      )),
    BudgetFileStatement(
      .subbudget,
      (
        "subbudget NAME [in LINE] [from FUND] [earlier TITLE, …]",
        "delbudsjett NAVN [i POST] [fra FOND] [tidligere TITTEL, …]"
      ),
      (
        "a group of lines with a sum, the fund that pays it first, and its older columns",
        "en gruppe poster med en sum, fondet som betaler den først, og eldre kolonner"
      ), ("subbudget Projects from Projects", "delbudsjett Prosjekter fra Prosjekter")),
    BudgetFileStatement(
      .sum,
      (
        "sum AMOUNT of GROUP [earlier AMOUNT, …] STATUS",
        "sum BELØP av GRUPPE [tidligere BELØP, …] STATUS"
      ),
      (
        "what the document prints as the sum of a group",
        "det dokumentet viser som summen av en gruppe"
      ),
      ("sum 0 of Projects given paper", "sum 0 av Prosjekter gitt notat")),
  ]

  private static let programme: [BudgetFileStatement] = [
    BudgetFileStatement(
      .activity,
      (
        "activity NAME [area TEXT] [goals NUMBER, …] [roles TEXT, …] [extent TEXT] [cost AMOUNT of LINE]",
        "aktivitet NAVN [område TEKST] [mål TALL, …] [roller TEKST, …] [omfang TEKST] [kostnad BELØP av POST]"
      ),
      (
        "an activity of the action programme, with the UN goals that it serves",
        "et tiltak i handlingsprogrammet, med FN-målene det bidrar til"
      ), ("activity \"Joint website\" goals 9, 17", "aktivitet \"Felles nettsted\" mål 9, 17")),
    BudgetFileStatement(
      .remark, ("remark TEXT STATUS", "merknad TEKST STATUS"),
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
