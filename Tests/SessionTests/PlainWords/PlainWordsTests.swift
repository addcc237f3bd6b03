import Budget
import ScenarioLanguage
import TestSupport
import Testing

@testable import Session

/// What somebody types who does not know the language yet, and the line that is proposed.
@Suite("Plain words")
struct PlainWordsTests {
  static let proposals: [(typed: String, line: String)] = [
    ("hello", "help"), ("hei", "hjelp"), ("-h", "help"), ("--help", "help"), ("/help", "help"),
    ("man", "help"), ("clear", "help"), ("exit()", "quit"), ("q", "quit"), ("lukk", "slutt"),
    ("ls", "list"), ("budget", "show"),
    ("budsjett", "vis"), ("show me the money", "free"), ("vis meg pengene", "fri"),
    ("show budget", "show"), ("reserve", "free"), ("reserven", "fri"), ("salary", "salaries"),
    ("free?", "free"), ("members?", "members"), ("`free`", "free"),
    ("print free", "free"), ("list members", "show members"), ("liste medlemmer", "vis medlemmer"),
    ("hva er kontingenten", "kontingent"), ("Oslo", "fees of Oslo"),
    ("tonsberg", "fees of Tønsberg"),
    ("fees oslo", "fees of Oslo"),
    ("fees of oslo?", "fees of Oslo"), ("how much does oslo pay", "fees of Oslo"),
    ("hva betaler oslo", "kontingent av Oslo"), ("what if oslo leaves", "leave Oslo"),
    ("hva om oslo går ut", "ut Oslo"), ("oslo leaves", "leave Oslo"), ("remove oslo", "leave Oslo"),
    ("what if Nes and Moss leave?", "leave Nes, Moss"),
    ("kontingent oslo", "kontingent av Oslo"),
    ("fee 1.60", "rate 1.60"), ("kontingent 1,60", "sats 1,60"), ("rate to 1.60", "rate 1.60"),
    ("set rate 1.60", "rate 1.60"), ("change the rate to 1.60", "rate 1.60"),
    ("endre sats til 1,60", "sats 1,60"), ("leave", "help leave"), ("leave?", "help leave"),
    ("leave Tø", "help leave"), ("ut Tø", "hjelp ut"),
    ("raise fee 10%", "rate +10%"), ("lower the rate by 5 percent", "rate -5%"),
    ("increase fees to 1.60", "rate 1.60"), ("cut profiling by half", "profiling -50%"),
    ("cut profiling 500000", "profiling -500k"), ("øk satsen 10 %", "sats +10%"),
    ("reduser kontingenten med 10 prosent", "sats -10%"),
    ("kutt profilering 500000", "profilering -500k"),
    ("kutt profileringen med halvparten", "profilering -50%"),
    ("fire 1 temporary", "end 1 temporary"), ("dismiss 1 temp", "end 1 temporary"),
    ("sparke 1 vikar", "avslutt 1 midlertidig"), ("si opp 1 rådgiver", "avslutt 1 midlertidig"),
    ("explain free", "why free"), ("forklar fri", "hvorfor fri"),
    ("find rate for free >= 500k", "solve rate for free >= 500k"),
    ("løs sats for fri >= 500k", "finn sats slik at fri >= 500k"),

    ("sweep rate 1.50 to 2.00 step 0.10", "sweep rate 1.50..2.00 step 0.10 show free"),
    ("feie sats fra 1,50 til 2,00", "tabell sats 1,50..2,00 trinn 0,10 vis fri"),
    ("utmelding Oslo", "ut Oslo"),

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
      "wxyz", "the cat sat on the mat", "delete everything",
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
    #expect(DiagnosticRenderer(source, in: .english).lineToTry(fix) == "leave Oslo")
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
      ("help %", "percent"), ("hjelp ±", "withApproximate"), ("hjelp _", "lastAnswer"),
    ])
  func helpAbout(_ text: String, _ expected: String) throws {
    var desk = try Desk()
    let answer = try desk.say(text).first
    let found: String? =
      switch answer {
      case .help(.screen): "screen"
      case .help(.statement(let form, _, _, _)): "\(form.concept)"
      case .word(let word): "\(word.concept)"
      case _: nil
      }
    #expect(found == expected)
  }

  @Test("help in Norwegian names nothing in English", arguments: Concept.allCases)
  func norwegianNames(concept: Concept) throws {
    let plan = try Desk().session.planned.plan
    let names =
      plan.lines.map(\.line.name) + plan.identifiedPositions.map(\.position.name)
      + plan.budget.funds.map(\.name)
    let examples = StatementForm.form(of: concept)?.examples(in: .norwegian) ?? []
    for line in concept.lines(in: .norwegian) + examples {
      for name in names where name.english != name.norwegian {
        #expect(!line.contains(name.english), "\(line)")
      }
    }
  }

  @Test(
    "every figure on the screen of help has a value as it stands",
    arguments: InterfaceLanguage.allCases)
  func shown(language: InterfaceLanguage) throws {
    for form in StatementForm.all where form.category == .questions {
      for line in form.shownExamples(in: language) {
        var desk = try Desk()
        try desk.say(line)
      }
    }
  }

  @Test(
    "every line that help shows for a word is carried out", arguments: Concept.allCases,
    InterfaceLanguage.allCases)
  func lines(concept: Concept, language: InterfaceLanguage) throws {
    for line in concept.lines(in: language) {
      var desk = try Desk(store: TemporaryFolder())
      for name in ["Adopted 2020", "Vedtatt 2020"] where line.contains(name) {
        try desk.say("save \"\(name)\"")
      }
      try desk.say(line)
    }
  }
}
