import TerminalTesting
import Testing

/// A sentence at a terminal, and how the line that it means is taken.
@Suite("Plain words at a terminal")
struct PlainWordsTerminalTests {
  @Test("numbers what a sentence may mean, with what each would do")
  func numbered() throws {
    let terminal = try Terminal()
    let screen = try terminal.enter("what if Våler leaves", until: "2 leave Våler (Viken)")
    #expect(screen.shows("1 leave Våler (Innlandet)"))
    #expect(screen.shows("free 174\u{A0}521,50 → 168\u{A0}964,00"))
    // Nothing was carried out.
    try terminal.enter("free", until: "174\u{A0}521,50\u{A0}kr")
  }

  @Test(
    "a number, a yes or Tab puts the line in, to be entered",
    arguments: ["1" + Keys.enter, "yes" + Keys.enter, "ja" + Keys.enter, Keys.tab])
  func taken(keys: String) throws {
    let terminal = try Terminal()
    try terminal.enter("what if Tønsberg leaves", until: "1 leave Tønsberg")
    try terminal.type(keys, until: "hvis> leave Tønsberg")
    let screen = try terminal.program.waitUntilIdle()
    #expect(screen.currentRow == "hvis> leave Tønsberg")
    #expect(!screen.shows("Tønsberg leaves from 2020:"))
    try terminal.enter("", until: "Tønsberg leaves from 2020:")
  }

  @Test("the line that was put in can be changed before it is entered")
  func edited() throws {
    let terminal = try Terminal()
    try terminal.enter("what if Tønsberg leaves", until: "1 leave Tønsberg")
    try terminal.type("yes" + Keys.enter, until: "hvis> leave Tønsberg")
    try terminal.enter(", Nes", until: "Tønsberg and Nes leave from 2020")
  }

  @Test(
    "a sentence typed right behind the line that was put in is one of its own",
    arguments: ["free", "how many members are there"])
  func typedBehind(sentence: String) throws {
    let terminal = try Terminal()
    try terminal.enter("what if Tønsberg leaves", until: "1 leave Tønsberg")
    try terminal.type("yes" + Keys.enter, until: "hvis> leave Tønsberg")
    let screen = try terminal.enter(sentence, until: "was not carried out")
    #expect(!screen.shows("Tønsberg leaves from 2020:"))
    try terminal.enter("free", until: "174\u{A0}521,50\u{A0}kr")
  }

  @Test("where no line can be put in, Enter alone does what was chosen, and nothing is glued to it")
  func dumb() throws {
    let terminal = try Terminal(["LC_ALL": "C.UTF-8", "TERM": "dumb"])
    try terminal.type("what if Våler leaves" + Keys.enter, until: "2 leave Våler (Viken)")
    try terminal.type("yes" + Keys.enter, until: "Enter alone does `leave Våler (Innlandet)`")
    try terminal.type("2" + Keys.enter, until: "Enter alone does `leave Våler (Viken)`")
    try terminal.type(Keys.enter, until: "Våler (Viken) leaves from 2020:")
    try terminal.type("what if Tønsberg leaves" + Keys.enter, until: "1 leave Tønsberg")
    try terminal.type("1" + Keys.enter, until: "Enter alone does `leave Tønsberg`")
    let screen = try terminal.type("rate" + Keys.enter, until: "1,50\u{A0}kr")
    #expect(!screen.shows("Tønsberg leaves from 2020:"))
  }

  @Test("a number typed behind the line that was put in takes another one")
  func otherNumber() throws {
    let terminal = try Terminal()
    try terminal.enter("what if Tønsberg or Nes leaves", until: "2 leave Nes")
    try terminal.type("yes" + Keys.enter, until: "hvis> leave Tønsberg")
    try terminal.type("2" + Keys.enter, until: "hvis> leave Nes")
  }

  @Test("the second one is taken by its number")
  func second() throws {
    let terminal = try Terminal()
    try terminal.enter("what if Våler leaves", until: "2 leave Våler (Viken)")
    try terminal.type("2" + Keys.enter, until: "hvis> leave Våler (Viken)")
  }

  @Test("after another line a number is a number again")
  func forgotten() throws {
    let terminal = try Terminal()
    try terminal.enter("what if Tønsberg leaves", until: "1 leave Tønsberg")
    try terminal.enter("fees of Oslo", until: "2\u{A0}043\u{A0}213,00\u{A0}kr")
    let screen = try terminal.enter("1", until: "hvis> 1")
    #expect(!screen.shows("hvis> leave Tønsberg"))
  }

  @Test("what takes a line is no line of the history")
  func history() throws {
    let terminal = try Terminal()
    try terminal.enter("what if Tønsberg leaves", until: "1 leave Tønsberg")
    try terminal.type("yes" + Keys.enter, until: "hvis> leave Tønsberg")
    try terminal.enter("", until: "Tønsberg leaves from 2020:")
    #expect(!terminal.history.contains("yes"))
    #expect(terminal.history.contains("leave Tønsberg"))
  }

  @Test("the row tells what a sentence means while it is typed, and Tab takes it")
  func live() throws {
    let terminal = try Terminal()
    let screen = try terminal.type(
      "what if Tønsberg leaves", until: "→ leave Tønsberg: free 174\u{A0}521,50 → 105\u{A0}557,50")
    #expect(screen.currentRow == "hvis> what if Tønsberg leaves")
    try terminal.type(Keys.tab, until: "hvis> leave Tønsberg")
    try terminal.enter("", until: "Tønsberg leaves from 2020:")
  }

  @Test("a question that ends as one is answered")
  func question() throws {
    let terminal = try Terminal()
    let screen = try terminal.enter("free?", until: "174\u{A0}521,50\u{A0}kr")
    #expect(!screen.shows("try:") && !screen.shows("question mark"))
    try terminal.enter("leave Oslo?", until: "1 leave Oslo")
  }

  @Test("a sentence about something else is told what can be asked")
  func unknown() throws {
    let terminal = try Terminal()
    try terminal.enter(
      "what is the weather tomorrow", until: "Hvis cannot answer that; ask for example")
  }

  @Test("help after it begins with the line")
  func help() throws {
    let terminal = try Terminal()
    try terminal.enter("what if Tønsberg leaves", until: "1 leave Tønsberg")
    try terminal.enter("help", until: "try: leave Tønsberg")
  }
}
