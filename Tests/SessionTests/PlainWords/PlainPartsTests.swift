import Budget
import TestSupport
import Testing

@testable import ScenarioLanguage
@testable import Session

@Suite("What plain words are read with")
struct PlainPartsTests {
  @Test("no list of phrases repeats itself")
  func phrases() {
    for (cue, phrases) in (Cue.english + Cue.norwegian).joined() {
      let list = phrases.split(separator: "|").map { String($0).trimmingBlanks }
      #expect(list.count == Set(list).count, "\(cue): \(list)")
    }
  }

  @Test("a name in quotes is no statement, year or month of a line")
  func quoted() {
    let line = PlainLine(
      "spend new \"Arena 2030; 2031-02\" 5000000; rate 1.70 from 2022; leave Oslo from 2023-07")
    #expect(line.statements.count == 3)
    #expect(line.statements.last == "leave Oslo from 2023-07")
    #expect(line.years == [2022, 2023])
    #expect(line.months.map(\.number) == [7])
    #expect(PlainLine("opening at 2021").begun.isEmpty)
    #expect(PlainLine("open A; opening").begun == [.open])
  }

  @Test(
    "times of the year are whole words of the sentence's language",
    arguments: [
      ("sommeren", InterfaceLanguage.norwegian, [6, 7]), ("høsten", .norwegian, [8, 9]),
      ("våren", .norwegian, [3, 4]), ("etter sommeren", .norwegian, [8, 9]),
      ("summer", .english, [6, 7]), ("spring", .english, [3, 4]), ("varene", .norwegian, []),
      ("summer", .norwegian, []), ("springbrett", .norwegian, []), ("hosting", .english, []),
      ("host", .english, []), ("påskeferien", .norwegian, []), ("vinteren", .norwegian, []),
    ])
  func seasons(text: String, language: InterfaceLanguage, months: [Int]) throws {
    let names = PlainNames(try Desk().session.planned.plan)
    let words = PlainWord.words(of: text)
    var scanner = PlainScanner(words: words, language: language, names: names)
    func month() -> Int? {
      guard case .month(let month, nil)? = scanner.season(at: words.count - 1) else { return nil }
      return month
    }
    let first = month()
    scanner.isLate = true
    #expect([first, month()].compactMap(\.self) == months)
  }

  @Test(
    "feasts and holidays are no months",
    arguments: [
      ("påskeferien", InterfaceLanguage.norwegian, true), ("juletida", .norwegian, true),
      ("vinteren", .norwegian, true), ("winter", .english, true), ("sommeren", .norwegian, false),
      ("varene", .norwegian, false),
    ])
  func feasts(word: String, language: InterfaceLanguage, isVague: Bool) throws {
    let names = PlainNames(try Desk().session.planned.plan)
    let scanner = PlainScanner(words: PlainWord.words(of: word), language: language, names: names)
    #expect(scanner.isVague(at: 0) == isVague)
  }

  @Test("a word of two lines' names is of neither, however it is inflected")
  func shared() throws {
    var desk = try Desk()
    try desk.say("spend new \"Ny lysløypestasjon\" 100000")
    let typed = PlainWord.words(of: "lysløypestasjonen")
    func found() -> Int? {
      PlainNames(desk.session.planned.plan).things(at: 0, in: typed, wantsScenario: false)?
        .things.count
    }
    #expect(found() == 1)
    try desk.say("spend new \"Drift av lysløypestasjonen\" 100000")
    #expect(found() == nil)
  }
}
