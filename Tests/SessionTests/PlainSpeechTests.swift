import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// What somebody types who does not know the language yet, and the line that is proposed.
@Suite("Plain speech")
struct PlainSpeechTests {
  static let proposals: [(typed: String, line: String)] = [
    ("hello", "help"), ("hei", "hjelp"), ("-h", "help"), ("--help", "help"), ("/help", "help"),
    ("man", "help"), ("clear", "help"), ("exit()", "quit"), ("q", "quit"), ("lukk", "avslutt"),
    ("ls", "list"), ("back", "undo"), ("tilbake", "angre"), ("budget", "show"),
    ("budsjett", "vis"), ("show me the money", "show"), ("vis meg pengene", "vis"),
    ("show budget", "show"), ("reserve", "free"), ("reserven", "fri"), ("salary", "salaries"),
    ("fee", "fees"), ("free?", "free"), ("members?", "members"), ("`free`", "free"),
    ("print free", "free"), ("list members", "show members"), ("liste medlemmer", "vis medlemmer"),
    ("hva er kontingenten", "kontingent"), ("Oslo", "fees of Oslo"),
    ("tonsberg", "fees of tonsberg"),
    ("fees oslo", "fees of oslo"), ("fees for oslo", "fees of oslo"),
    ("fees of oslo?", "fees of oslo"), ("how much does oslo pay", "fees of oslo"),
    ("hva betaler oslo", "kontingent av oslo"), ("what if oslo leaves", "leave oslo"),
    ("hva om oslo går ut", "ut oslo"), ("oslo leaves", "leave oslo"), ("remove oslo", "leave oslo"),
    ("what if Nes and Moss leave?", "leave Nes and Moss"),
    ("kontingent oslo", "kontingent av oslo"),
    ("fee 1.60", "rate 1.60"), ("kontingent 1,60", "sats 1,60"), ("rate to 1.60", "rate 1.60"),
    ("set rate 1.60", "rate 1.60"), ("change the rate to 1.60", "rate 1.60"),
    ("endre sats til 1,60", "sats 1,60"), ("leave", "help leave"), ("leave?", "help leave"),
    ("leave Tø", "help leave"), ("ut Tø", "hjelp ut"), ("hire adviser", "help hire"),
    ("raise fee 10%", "rate +10%"), ("lower the rate by 5 percent", "rate -5%"),
    ("increase fees to 1.60", "rate 1.60"), ("cut profiling by half", "profiling -50%"),
    ("cut profiling 500000", "profiling -500000"), ("øk satsen 10 %", "sats +10%"),
    ("reduser kontingenten med 10 prosent", "sats -10%"),
    ("kutt profilering 500000", "profilering -500 000"),
    ("kutt profileringen med halvparten", "profilering -50%"),
    ("fire 1 temporary", "end 1 temporary"), ("dismiss 1 temp", "end 1 temporary"),
    ("sparke 1 vikar", "avslutt 1 midlertidig"), ("si opp 1 rådgiver", "hjelp avslutt"),
    ("explain free", "why free"), ("forklar fri", "hvorfor fri"),
    ("find rate for free >= 500k", "solve rate for free >= 500k"),
    ("løs sats for fri >= 500k", "finn sats slik at fri >= 500k"),
    ("find population all for free >= 500k", "help solve"),
    ("sweep rate 1.50 to 2.00 step 0.10", "sweep rate 1.50..2.00 step 0.10"),
    ("feie sats fra 1,50 til 2,00", "tabell sats 1,50..2,00"),
    ("utmelding Oslo", "ut Oslo"), ("raise salaries 3%", "help"),
    ("kutt reiser 10 %", "hjelp"),
  ]

  @Test(
    "a part of a statement is never proposed for the whole of it",
    arguments: [
      "raise fee 10%", "sweep rate 1.50 to 2.00 step 0.10", "solve hire for free >= 0",
      "solve population all for free >= 500k", "finn ansett slik at fri >= 0", "forklar fri",
    ])
  func parts(_ text: String) throws {
    var session = try Desk().session
    for language in InterfaceLanguage.allCases {
      let source = SourceText(name: "line", text: text)
      let met = try #require(session.carryOut(source).diagnostics.first)
      let fix = session.proposing(met, of: source, in: language).fix
      let line = fix.flatMap { DiagnosticRenderer(source, in: language).lineToTry($0) } ?? "help"
      #expect(line.contains(" ") || line == "help", "\(line)")
    }
  }

  @Test("leads to a line that works", arguments: proposals.indices)
  func proposed(_ place: Int) throws {
    let (typed, line) = Self.proposals[place]
    var desk = try Desk()
    let before = desk.session
    let source = SourceText(name: "line", text: typed)
    let met = try #require(desk.session.carryOut(source).diagnostics.first)
    let diagnostic = desk.session.proposing(met, of: source, in: .english)
    let fix = try #require(diagnostic.fix, "nothing is proposed")
    #expect(DiagnosticRenderer(source, in: .english).lineToTry(fix) == line)
    #expect(desk.session == before)
    // Without a store there is nothing to list, and nothing to take back yet.
    if !["list", "undo", "angre"].contains(line) { try desk.say(line) }
  }

  @Test(
    "leads nowhere where nothing is known",
    arguments: [
      "wxyz", "the cat sat on the mat", "save my work please", "delete everything",
      "Oslo Oslo Oslo",
      "what if we leave the house and never come back to see what is left of it", "1 2 3", "=",
    ])
  func unknown(_ text: String) throws {
    var desk = try Desk()
    let refusal = try desk.refusal(text)
    for language in InterfaceLanguage.allCases {
      let source = SourceText(name: "line", text: text)
      #expect(desk.session.proposing(refusal, of: source, in: language).fix == nil)
    }
  }

  @Test("a name alone is asked about in the language of answers")
  func language() throws {
    var session = try Desk().session
    let source = SourceText(name: "line", text: "Oslo")
    let diagnostic = try #require(session.carryOut(source).diagnostics.first)
    let fix = session.proposing(diagnostic, of: source, in: .norwegian).fix
    #expect(fix?.replacement == "kontingent av Oslo")
  }

  @Test("is heard only where somebody types")
  func files() throws {
    var session = try Desk().session.readingFile(at: "a.hvis")
    let source = SourceText(name: "a.hvis", text: "what if oslo leaves")
    let diagnostic = try #require(session.carryOut(source).diagnostics.first)
    #expect(session.proposing(diagnostic, of: source, in: .english).fix == nil)
  }

  @Test("stands in one statement of several on a line")
  func several() throws {
    let source = SourceText(name: "line", text: "free; oslo leaves # really")
    var session = try Desk().session
    let diagnostic = try #require(session.carryOut(source).diagnostics.first)
    let fix = try #require(session.proposing(diagnostic, of: source, in: .norwegian).fix)
    #expect(DiagnosticRenderer(source, in: .english).lineToTry(fix) == "leave oslo")
  }

  @Test(
    "a question mark or a colon begins help",
    arguments: ["?", ":help", ":h", "\\h", "\\?", ":?", "? leave"])
  func help(_ text: String) throws {
    var desk = try Desk()
    guard case .help? = try desk.say(text).first else {
      Issue.record("\(text) is no help")
      return
    }
  }

  @Test(
    "help is asked about in plain speech too",
    arguments: [
      ("help me", "screen"), ("hjelp meg", "screen"), ("help!", "screen"), ("help help", "screen"),
      ("help fees of oslo", "fees"), ("help about leave", "leave"),
      ("help how do I leave", "leave"),
      ("hjelp slå sammen kommuner", "merge"), ("hjelp til og med", "until"), ("help k", "thousand"),
      ("help %", "percent"),
    ])
  func helpAbout(_ text: String, _ expected: String) throws {
    var desk = try Desk()
    let answer = try desk.say(text).first
    let found: String? =
      switch answer {
      case .help(.screen): "screen"
      case .help(.statement(let form, _, _)): "\(form.concept)"
      case .word(let word): "\(word.concept)"
      case _: nil
      }
    #expect(found == expected)
  }

  @Test(
    "every line that help shows for a word is carried out", arguments: Concept.allCases,
    InterfaceLanguage.allCases)
  func lines(concept: Concept, language: InterfaceLanguage) throws {
    for line in concept.lines(in: language) {
      var desk = try Desk(store: TemporaryFolder())
      if line.contains("Adopted 2020") { try desk.say("save \"Adopted 2020\"") }
      try desk.say(line)
    }
  }
}
