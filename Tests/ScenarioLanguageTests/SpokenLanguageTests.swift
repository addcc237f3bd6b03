import ScenarioLanguage
import Testing

@Suite("The language that a line is in")
struct SpokenLanguageTests {
  @Test(
    "follows from the words that only one language has",
    arguments: [
      ("hjelp", InterfaceLanguage.norwegian), ("ut Tønsberg", .norwegian),
      ("sats 1,60", .norwegian), ("leave Tønsberg", .english), ("help", .english),
      ("show fees", .english), ("fees of Oslo at 2021", .english),
      ("plan 4 år; vis år", .norwegian), ("UT tonsberg fra 2021", .norwegian),
      ("lonn", .norwegian), ("hvor mye betaler Bærum", .norwegian),
      ("kan vi ansette en til?", .norwegian), ("how much does Oslo pay", .english),
      ("what if Nore og Uvdal leaves", .english),
    ])
  func wholly(line: String, language: InterfaceLanguage) {
    #expect(InterfaceLanguage.spoken(in: line) == language)
  }

  @Test(
    "is left open by names, numbers, words of both languages, and a mixture",
    arguments: [
      "", "1 + 2", "Tønsberg", "plan 4", "leave Nore og Uvdal", "ut Tønsberg from 2021",
      "\"vis\"", "# vis", "Ås", "?",
    ])
  func open(line: String) { #expect(InterfaceLanguage.spoken(in: line) == nil) }
}
