import TestSupport
import Testing

@testable import ScenarioLanguage

private typealias Row = Case<(en: String, nb: String), String>

private let questionRows: [Row] = [
  Row("scenario", ("scenario \"A b\"", "scenario \"A b\""), "scenario \"A b\""),
  Row(
    "bare scenario name", ("scenario Viken leaves", "SCENARIO Viken  leaves"),
    "scenario ‹Viken leaves›"),
  Row(
    "based on", ("based on \"Adopted 2020\"", "basert på \"Adopted 2020\""),
    "based on \"Adopted 2020\""),
  Row(
    "based on a version", ("based on \"A\" version \"x y\"", "basert på \"A\" versjon \"x y\""),
    "based on \"A\" version x y free -"),
  Row(
    "based on a version with its reserve",
    (
      "based on \"A\" version \"x\" free -1 707 084.50",
      "basert på \"A\" versjon \"x\" fri -1 707 084,50"
    ),
    "based on \"A\" version x free -170708450"),
  Row(
    "based on a bare name with the word in it",
    ("based on Budget version two", "basert på Budget version two"),
    "based on ‹Budget version two›"),
  Row("note", ("note \"for 12 December\"", "notat \"for 12 December\""), "note for 12 December"),
  Row("include", ("include \"common.hvis\"", "ta med \"common.hvis\""), "include common.hvis"),
  Row("show", ("show", "vis"), "show all"),
  Row("show fees", ("show fees", "vis kontingent"), "show fees"),
  Row("show members", ("show members", "vis medlemmer"), "show members"),
  Row("show lines", ("show lines", "vis poster"), "show lines"),
  Row("show staff", ("show staff", "vis ansatte"), "show staff"),
  Row("show positions", ("show positions", "vis stillinger"), "show staff"),
  Row("show funds", ("show funds", "vis fond"), "show funds"),
  Row("show years", ("show years", "vis år"), "show years"),
  Row("show changes", ("show changes", "vis endringer"), "show changes"),
  Row("show sources", ("show sources", "vis kilder"), "show sources"),
  Row("show status", ("show status", "vis status"), "show status"),
  Row("show activities", ("show activities", "vis tiltak"), "show activities"),
  Row("show goals", ("show goals", "vis mål"), "show goals"),
  Row("compare", ("compare A, B", "sammenlign A, B"), "compare ‹A›, ‹B›"),
  Row(
    "compare against", ("compare A, \"B 2\" against C", "sammenlign A, \"B 2\" mot C"),
    "compare ‹A›, \"B 2\" against ‹C›"),
  Row(
    "compare some figures",
    (
      "compare A against C show fees, free at 2021", "sammenlign A vis kontingent, fri i 2021 mot C"
    ),
    "compare ‹A› against ‹C› show fees show free at 2021"),
  Row("let", ("let margin = 0.5 mill", "la margin = 0,5 mill"), "let ‹margin› = 500000!"),
  Row("assert", ("assert free >= 0", "krev fri ≥ 0"), "assert (greaterOrEqual free 0)"),
  Row(
    "assert with a message", ("assert free >= 0 \"no\"", "krev fri >= 0 «no»"),
    "assert (greaterOrEqual free 0) message no"),
  Row(
    "assert within",
    ("assert closing = 0.1 mill within 50k", "krev utgående = 0,1 mill innenfor 50k"),
    "assert (equal closing 100000!) within 50000!"),
  Row(
    "assert between",
    (
      "assert fees between 6 mill and 7 mill \"x\"", "krev kontingent mellom 6 mill og 7 mill \"x\""
    ),
    "assert fees between 6000000! and 7000000! message x"),
  Row(
    "sweep a range",
    ("sweep rate 1.30..2.00 step 0.10 show free", "tabell sats 1,30..2,00 trinn 0,10 vis fri"),
    "sweep rate 13/10..2 step 1/10 show free"),
  Row(
    "sweep a list by leaving",
    (
      "sweep rate from 2021 1.50, 1.60 by leave Viken, Nes show free, fees of Oslo at 2021",
      "tabell sats fra 2021 1,50, 1,60 etter ut Viken, Nes vis fri, kontingent av Oslo i 2021"
    ),
    "sweep rate from 2021 3/2, 8/5 by leave ‹Viken›, ‹Nes› show free show fees of ‹Oslo› at 2021"),
  Row(
    "sweep leaving by weight",
    ("sweep leave Viken by weight Oslo 1..2", "tabell ut Viken etter vekt Oslo 1..2"),
    "sweep leave ‹Viken› by weight 1..2"),
  Row("sensitivity", ("sensitivity free 10%", "følsomhet fri 10 %"), "sensitivity free 10%"),
  Row("sensitivity by widths", ("sensitivity free", "folsomhet fri"), "sensitivity free"),
  Row(
    "risk of a limit",
    ("risk fees of Oslo at 2021 below 2 mill", "risiko kontingent av Oslo i 2021 under 2 mill"),
    "risk fees of ‹Oslo› at 2021 below 2000000!"),
]

private let solvingRows: [Row] = [
  Row("bridge", ("bridge free", "bro fri"), "bridge free"),
  Row(
    "bridge with all its parts",
    (
      "bridge fees of Oslo at 2021 from A to \"B 2\" fairly",
      "bro kontingent av Oslo i 2021 fra A til \"B 2\" rettferdig"
    ),
    "bridge fees of ‹Oslo› at 2021 from ‹A› to \"B 2\" fairly"),
  Row(
    "solve", ("solve rate for free >= 500k", "finn sats slik at fri >= 500k"),
    "solve rate for (greaterOrEqual free 500000!)"),
  Row(
    "solve with all its parts",
    (
      "solve weight Nordre Land from 2021 for fees of Oslo = 2 mill exactly step 0.5",
      "finn vekt Nordre Land fra 2021 slik at kontingent av Oslo = 2 mill nøyaktig trinn 0,5"
    ),
    "solve weight ‹Nordre Land› from 2021 for (equal fees of ‹Oslo› 2000000!) step 1/2 exactly"),
  Row(
    "solve profiling", ("solve profiling for free > 0", "finn profilering slik at fri > 0"),
    "solve profiling for (greater free 0)"),
  Row(
    "solve a line of profiling",
    (
      "solve profiling \"Brand Manager\" for free > 0",
      "finn profilering \"Brand Manager\" slik at fri > 0"
    ), "solve profiling \"Brand Manager\" for (greater free 0)"),
  Row(
    "solve growth", ("solve growth wages for free > 0", "finn vekst lønn slik at fri > 0"),
    "solve growth wages for (greater free 0)"),
  Row(
    "solve all costs", ("solve cost all for free > 0", "finn kostnad alle slik at fri > 0"),
    "solve cost for (greater free 0)"),
  Row(
    "cheapest",
    (
      "cheapest rate, spend Communication for free >= 0 step 2 øre",
      "billigste sats, bruk Communication slik at fri >= 0 trinn 2 øre"
    ), "cheapest rate, spend ‹Communication› for (greaterOrEqual free 0) step 2øre"),
  Row("apply", ("apply", "gjennomfør"), "apply"),
  Row("apply in three words", ("apply", "ta i bruk"), "apply"),
]

private let commandRows: [Row] = [
  Row("save", ("save", "lagre"), "save"),
  Row("save over", ("save!", "lagre!"), "save!"),
  Row("save as", ("save \"B\"", "lagre \"B\""), "save \"B\""),
  Row("save whole", ("save B whole", "lagre B hele"), "save ‹B› whole"),
  Row("save over, as, whole", ("save! \"B\" whole", "lagre! \"B\" hele"), "save! \"B\" whole"),
  Row(
    "save with a link", ("save! \"B\" based on \"A b\"", "lagre! \"B\" basert på \"A b\""),
    "save! \"B\" based on \"A b\""),
  Row(
    "save with a link, bare names", ("save B c based on A", "lagre B c basert på A"),
    "save ‹B c› based on ‹A›"),
  Row("open", ("open \"A\"", "åpne \"A\""), "open \"A\""),
  Row("open without Norwegian letters", ("open A b", "apne A b"), "open ‹A b›"),
  Row("open discarding", ("open! \"A\"", "åpne! \"A\""), "open! \"A\""),
  Row("new", ("new", "ny"), "new"),
  Row("new discarding", ("new!", "ny!"), "new!"),
  Row("list", ("list", "liste"), "list"),
  Row("delete", ("delete \"A\"", "slett \"A\""), "delete \"A\""),
  Row("rename", ("rename \"a\" to \"b\"", "omdøp \"a\" til \"b\""), "rename \"a\" to \"b\""),
  Row("undo", ("undo", "angre"), "undo"),
  Row("undo several", ("undo 3", "angre 3"), "undo 3"),
  Row("redo", ("redo", "gjenta"), "redo"),
  Row("redo several", ("redo 2", "gjenta 2"), "redo 2"),
  Row("help", ("help", "hjelp"), "help"),
  Row("help on a word", ("help slå sammen", "hjelp slå  sammen"), "help ‹slå sammen›"),
  Row("help on a sign", ("help %", "hjelp %"), "help ‹%›"),
  Row("set", ("set lang nb", "sett lang nb"), "set ‹lang› ‹nb›"),
  Row("edit", ("edit", "rediger"), "edit"),
  Row("export", ("export fees.csv", "eksporter fees.csv"), "export ‹fees.csv›"),
  Row("export to a path", ("export ../a-b/1.md", "eksporter ../a-b/1.md"), "export ‹../a-b/1.md›"),
  Row("export over", ("export! \"a b.csv\"", "eksporter! \"a b.csv\""), "export! \"a b.csv\""),
  Row("history", ("history", "historikk"), "history"),
  Row("history of so many", ("history 50", "historikk 50"), "history 50"),
  Row("quit", ("quit", "avslutt"), "quit"),
  Row("quit discarding", ("quit!", "avslutt!"), "quit!"),
  Row("quit discarding by a colon", (":q!", "\\q!"), "quit!"),
  Row("exit", ("exit", "slutt"), "quit"),
  Row("quit by a colon", (":q", "\\q"), "quit"),
]

@Suite struct StatementTests {
  @Test(arguments: questionRows + solvingRows + commandRows)
  fileprivate func bothLanguagesSayTheSame(row: Row) {
    #expect(outline(of: row.input.en) == row.expected)
    #expect(outline(of: row.input.nb) == row.expected)
  }

  @Test(arguments: StatementForm.all.map(\.concept), InterfaceLanguage.allCases)
  func everyExampleCanBeRead(concept: Concept, language: InterfaceLanguage) throws {
    let form = try #require(StatementForm.form(of: concept))
    #expect(!form.examples(in: language).isEmpty)
    #expect(form.grammar(in: language).hasPrefix(concept.word(in: language)))
    for example in form.examples(in: language) {
      let parsed = Parser.parse(SourceText(name: "example", text: example))
      #expect(parsed.diagnostics.isEmpty, "\(example)")
      #expect(parsed.statements.count == 1, "\(example)")
      #expect(
        concept.words(in: language).contains { example.lowercased().hasPrefix($0) }, "\(example)")
    }
  }

  @Test func statementsKnowTheirPlaces() {
    let text = "  rate 1.60 ; leave Oslo  # gone\r\n\r\nfree\n"
    let parsed = Parser.parse(SourceText(name: "test", text: text))
    let table = LineTable(parsed.source)
    let texts = parsed.statements.map { String(table.text(of: $0.range)) }
    #expect(texts == ["rate 1.60", "leave Oslo", "free"])
  }

  @Test func everyOtherStatementIsReadWhereOneIsWrong() {
    let text = "rate 1,234; leave Oslo\nlaeve Moss\nfree +\nfees"
    let parsed = Parser.parse(SourceText(name: "test", text: text))
    #expect(parsed.statements.map(\.syntax.outline) == ["leave ‹Oslo›", "value fees"])
    #expect(parsed.diagnostics.count == 3)
  }

  @Test func atMostTwentyProblemsAreReported() {
    let text = String(repeating: "rate 1,234\n", count: 25) + "rate"
    let parsed = Parser.parse(SourceText(name: "test", text: text))
    #expect(parsed.diagnostics.count == 20)
    #expect(parsed.omittedDiagnostics == 5)
    #expect(parsed.statements.count == 1)
  }
}
