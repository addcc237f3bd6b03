import Lettering

// What people write before they know the language: greetings, words of other programs, whole sentences.
//
// A reading is only ever proposed: whoever shows it tries it on the session first, and the user types it.

/// What a line may mean that is no statement, in the words of statements.
public enum PlainSpeech {
  /// The statements that a line may mean, the likeliest first; not every one can be carried out.
  ///
  /// Empty where nothing in the line is known. Names are as they were typed. Time is linear in the line's
  /// length, and a line of more than twelve words is none that is meant as a question.
  public static func readings(of line: String, in language: InterfaceLanguage) -> [String] {
    let words = Phrase(line)
    guard !words.isEmpty, words.count <= 12 else { return [] }
    if let known = known(words) { return [known] }
    let wish = words.dropping(Self.openings)
    guard !wish.isEmpty else { return [Self.help(for: words)] }
    if let known = known(wish) { return [known] }
    if let said = said(words) ?? said(wish) { return said }
    let shown = ["list", "show"].contains(words.keys[0]) ? ["show " + wish.text] : []
    let listed = ["liste", "vis"].contains(words.keys[0]) ? ["vis " + wish.text] : []
    return shown + listed + about(members: wish, in: language) + about(figures: wish)
      + [wish.text].filter { $0 != words.text } + explained(wish, in: language)
  }

  /// Help about the statement that a line begins, where it says no more than that.
  ///
  /// It is in the language of the line; a word of both languages leaves it to the one of answers.
  private static func explained(_ phrase: Phrase, in language: InterfaceLanguage) -> [String] {
    guard phrase.count <= 2, let form = StatementForm.begun(by: phrase.text) else { return [] }
    let line = phrase.key + " "
    let spoken = InterfaceLanguage.allCases.filter {
      form.concept.words(in: $0).contains { line.hasPrefix(Folding.key(of: $0) + " ") }
    }
    let own = spoken.count == 1 ? spoken[0] : language
    return [Concept.help.word(in: own) + " " + form.concept.word(in: own)]
  }

  /// The word for help in the language of a line.
  private static func help(for phrase: Phrase) -> String {
    ["skriv", "hva", "vis", "hent", "kan", "jeg", "endre"].contains(phrase.keys[0])
      ? "hjelp" : "help"
  }

  /// Whether a line by itself stands for a statement out of habit, however near it is to another word.
  public static func isHabit(_ line: String) -> Bool { known(Phrase(line)) != nil }

  /// Whether a word is one that people begin a sentence with, however near it is to a statement's.
  public static func isOpening(_ word: String) -> Bool {
    let key = Folding.key(of: word)
    return openings.contains { $0.first == key }
  }

  /// The statement that stands for a whole line; nil where none does.
  private static func known(_ phrase: Phrase) -> String? {
    habits.first { $0.typed.contains(phrase.key) }?.meant
  }

  /// Words that people begin with before they say what they want, the longest first.
  private static let openings = [
    "what would happen if", "what happens if", "what if", "what about", "how much is", "how many",
    "how much", "what are the", "what are", "what is the", "what is", "whats", "can you",
    "could you",
    "i want to see", "i want to", "please", "give me", "tell me", "show me", "let me see", "show",
    "print", "display", "get", "see", "view", "list", "does", "change", "set", "make", "the", "a",
    "all", "my",
    "our", "if", "hva skjer hvis", "hva skjer om", "hva om", "hva hvis", "hvor mye er",
    "hvor mange",
    "hvor mye", "hva er den", "hva er", "hva med", "hva", "kan du", "jeg vil se", "jeg vil",
    "vær så snill",
    "gi meg", "vis meg", "fortell meg", "vis", "liste", "skriv ut", "skriv", "hent", "se", "endre",
    "sett", "den",
    "det", "alle", "vår", "hvis", "om",
  ].map { Phrase($0).keys }

  /// What is typed out of habit, folded, and the statement that does it here.
  private static let habits: [(typed: [String], meant: String)] = [
    (
      [
        "hello", "hi", "hey", "yes", "no", "ok", "start", "man", "info", "usage", "h", "-h",
        "--help",
        "/?", "/h", "/help", "help me", "commands", "menu", "what", "how", "clear", "cls", "about",
      ], "help"
    ),
    (
      [
        "hei", "hallo", "heisann", "god dag", "ja", "nei", "hjelp meg", "kommandoer", "meny", "hva",
        "hvordan", "tom",
      ], "hjelp"
    ),
    (["exit", "quit", "q", "bye", "goodbye", "logout", "close", "end", "leave hvis"], "quit"),
    (["ha det", "lukk", "ferdig", "ga ut", "logg ut"], "avslutt"),
    (["ls", "dir", "files", "scenarios", "show scenarios", "list scenarios"], "list"),
    (["filer", "scenarioer", "vis scenarioer"], "liste"),
    (["back", "revert", "cancel", "oops", "take back", "regret"], "undo"),
    (["tilbake", "avbryt", "opphev", "ta tilbake"], "angre"),
    (["reset", "restart", "clear all", "start over"], "new"),
    (["nullstill", "begynn pa nytt", "start pa nytt"], "ny"),
    (
      ["budget", "show budget", "money", "figures", "numbers", "overview", "summary", "print"],
      "show"
    ),
    (["budsjett", "budsjettet", "vis budsjett", "penger", "pengene", "tall", "tallene"], "vis"),
    (["reserve", "the reserve", "reserves", "balance"], "free"),
    (["reserve", "reserven", "saldo", "fri reserve"], "fri"),
    (["salary", "pay"], "salaries"), (["kontingenten", "avgift", "medlemsavgift"], "kontingent"),
    (["total", "totals", "sum"], "expenses"), (["expense", "costs", "spending"], "expenses"),
    (["utgift", "kostnader"], "utgifter"), (["satsen", "prisen"], "sats"),
    (["member", "municipalities", "counties"], "show members"),
    (["medlem", "kommuner", "kommunene", "fylker"], "vis medlemmer"),
    (["employees", "people"], "show staff"), (["folk"], "vis ansatte"),
    (["history", "log"], "show changes"), (["historikk", "logg"], "vis endringer"),
  ]
}

extension PlainSpeech {
  /// `Oslo leaves`, `remove Oslo`, `how much does Oslo pay`, `leave Oslo and Nes`, and a name alone.
  private static func about(
    members phrase: Phrase, in language: InterfaceLanguage
  ) -> [String] {
    var readings: [String] = []
    for (words, statement) in going {
      guard let names = phrase.ending(with: words) else { continue }
      readings += [names.text, names.list].compactMap { $0.map { statement + " " + $0 } }
    }
    for (words, statement) in taking {
      if let name = phrase.beginning(with: words) { readings.append(statement + " " + name.text) }
    }
    for word in ["leave", "join", "ut", "inn"] {
      if let names = phrase.beginning(with: [word]), let list = names.list {
        readings.append(word + " " + list)
      }
    }
    // A name alone: what it pays is what people ask about a member, and what it costs about a line.
    return readings + [language.text(en: "fees of ", nb: "kontingent av ") + phrase.text]
  }

  /// `fees Oslo`, `fees for Oslo`, `fee 1.60`, `rate to 1.60`, `list members`.
  private static func about(figures phrase: Phrase) -> [String] {
    guard phrase.count > 1 else { return topic(phrase) }
    let rest = phrase.dropping([["for"], ["to"], ["til"], ["pa"], ["of"], ["av"]], after: 1)
    let first = phrase.prefix(1).text
    let figure = figures.first { $0.typed.contains(phrase.prefix(1).key) }?.meant ?? first
    let object = rest.dropFirst(1).text
    let isNorwegian =
      Concept.meaning(of: figure, as: .quantity)?.words(in: .norwegian)
      .contains { Folding.matches($0, figure) } ?? false
    let isNumber = object.first.map { $0.isNumber || $0 == "+" || $0 == "-" || $0 == "−" } ?? false
    let at = Concept.at.word(in: isNorwegian ? .norwegian : .english)
    if object.count == 4, ["19", "20"].contains(object.prefix(2)), object.allSatisfy(\.isNumber) {
      return ["\(figure) \(at) \(object)"]
    }
    if isNumber {
      let isFee = ["fees", "kontingent"].contains(figure)
      let lever = isFee ? (figure == "fees" ? "rate" : "sats") : figure
      return ["\(lever) \(object)"]
    }
    return ["\(figure) \(isNorwegian ? "av" : "of") \(object)", "\(figure) \(object)"]
      + beginning(phrase)
  }

  /// The figure that two words begin with, such as `free money`, unless they begin a statement.
  private static func beginning(_ phrase: Phrase) -> [String] {
    phrase.count == 2 && StatementForm.begun(by: phrase.text) == nil ? topic(phrase.prefix(1)) : []
  }

  /// The table of a word, or its figure.
  private static func topic(_ phrase: Phrase) -> [String] {
    let figure = figures.first { $0.typed.contains(phrase.key) }?.meant ?? phrase.text
    let language = Concept.meaning(of: figure, as: .topic)?.language(of: figure)
    return [figure, Concept.show.word(in: language ?? .english) + " " + figure]
  }

  /// What people call figures, folded, and their words here.
  private static let figures: [(typed: [String], meant: String)] = [
    (["fee", "fees", "contribution", "pays"], "fees"),
    (["kontingent", "kontingenten", "avgift", "betaler"], "kontingent"),
    (["price"], "rate"), (["satsen"], "sats"), (["salary"], "salaries"),
    (["folketallet"], "folketall"),
  ]

  /// What is said after a member's name.
  private static let going: [(words: [String], statement: String)] = [
    (["leaves"], "leave"), (["leave"], "leave"), (["goes"], "leave"), (["quits"], "leave"),
    (["withdraws"], "leave"), (["gar", "ut"], "ut"), (["melder", "seg", "ut"], "ut"),
    (["ut"], "ut"), (["slutter"], "ut"), (["joins"], "join"), (["comes", "back"], "join"),
    (["kommer", "inn"], "inn"), (["inn"], "inn"), (["blir", "med"], "inn"), (["pays"], "fees of"),
    (["pay"], "fees of"), (["betaler"], "kontingent av"),
  ]

  /// What is said before a member's name.
  private static let taking: [(words: [String], statement: String)] = [
    (["remove"], "leave"), (["delete"], "leave"), (["without"], "leave"), (["minus"], "leave"),
    (["fjern"], "ut"), (["uten"], "ut"), (["slett"], "ut"), (["add"], "join"), (["with"], "join"),
    (["legg", "til"], "inn"), (["does"], "fees of"), (["betaler"], "kontingent av"),
    (["drop"], "leave"),
  ]
}
