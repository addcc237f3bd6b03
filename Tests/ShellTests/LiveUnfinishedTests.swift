import ScenarioLanguage
import Session
import Testing

@testable import Shell

/// What is shown while a name, word or number is half typed, or more is wanted.
@Suite("The live line of unfinished statements")
struct LiveUnfinishedTests {
  static let english: [(typed: String, told: String)] = [
    ("set live of", "next: on, off"),
    ("set la", "Tab: lang · next: nb, en · the language of answers: nb or en"),
    ("set x", "there is no option \"x\"; `set` alone shows them all"),
    ("l", "4 words begin so: leave, let, list, log"),
    (
      "lea",
      "Tab: leave · next: a member's name · leave NAME, … [from YEAR|MONTH] [until YEAR|MONTH] [with chance PERCENT [together]]"
    ),
    (
      "leave",
      "next: a member's name · leave NAME, … [from YEAR|MONTH] [until YEAR|MONTH] [with chance PERCENT [together]]"
    ),
    ("leave T", "Tab: Tønsberg · free 174 521,50 → 105 557,50"),
    ("leave Tøns", "Tab: Tønsberg · free 174 521,50 → 105 557,50"),
    ("leave \"Tøns", "Tab: Tønsberg · free 174 521,50 → 105 557,50"),
    ("leave Tønsberg,", "next: another name"),
    (
      "leave Tønsberg, N",
      "9 members begin so: Nannestad, Nes, Nesodden, Nittedal, Nord-Odal, Nordre Follo, …"
    ),
    ("leave Nordre", "2 members begin so: Nordre Follo, Nordre Land"),
    ("leave Våler", "2 members begin so: Våler (Innlandet), Våler (Viken)"),
    (
      "leave Tønsberg fr",
      "Tab: from · next: a year such as 2021 · leave NAME, … [from YEAR|MONTH] [until YEAR|MONTH] [with chance PERCENT [together]]"
    ),
    (
      "leave Tønsberg from",
      "next: a year such as 2021 · leave NAME, … [from YEAR|MONTH] [until YEAR|MONTH] [with chance PERCENT [together]]"
    ),
    ("leave Tønsberg from 20", "next: a year such as 2021"),
    (
      "leave Tønsberg from 2021 with c",
      "Tab: with chance · next: a number · leave NAME, … [from YEAR|MONTH] [until YEAR|MONTH] [with chance PERCENT [together]]"
    ),
    (
      "rate +",
      "next: an amount · rate (AMOUNT | ±AMOUNT | between AMOUNT and AMOUNT) [from YEAR] [until YEAR]"
    ),
    ("rate 1.", "free 174 521,50 → −2 076 670,50"),
    ("rate +10 ø", "Tab: øre · free 174 521,50 → 624 759,90"),
    (
      "rate 1; leav",
      "Tab: leave · next: a member's name · leave NAME, … [from YEAR|MONTH] [until YEAR|MONTH] [with chance PERCENT [together]]"
    ),
    (
      "spend Oth",
      "Tab: Other operating costs · next: an amount · "
        + "spend (new NAME AMOUNT | NAME (AMOUNT | ±AMOUNT | between AMOUNT and AMOUNT)) "
        + "[from YEAR] [until YEAR]"
    ),
    ("spend \"Other operating costs\" 500 0", "next: three digits in a group, as in 500 000"),
    ("hire 1 temp", "Tab: temporary · free 174 521,50 → −825 478,50"),
    ("hire 1 temporary from 2020-", "next: a month such as 2021-07"),
    (
      "growth wa",
      "Tab: wages · next: an amount · growth (wages|prices|population|incomes | fees [NAME [of CLASS]]) PERCENT [from YEAR] [until YEAR]"
    ),
    ("convert \"Temporary 1\" to perm", "Tab: permanent · free 174 521,50, unchanged"),
    (
      "fund Prof",
      "Tab: Profiling · next: an amount · fund (new NAME AMOUNT | NAME (AMOUNT | ±AMOUNT | between AMOUNT and AMOUNT))"
    ),
    ("merge Moss, Råde in", "next: `into` · merge NAME, NAME, … into NAME [from YEAR]"),
    (
      "slå sa",
      "Tab: slå sammen · next: a member's name · merge NAME, NAME, … into NAME [from YEAR]"
    ),
    ("show fe", "Tab: fees · the members' fees, by the rate or by the budget's fee rules"),
    ("free +", "next: a value"),
    ("(free + 5", "next: `)` · 174 526,50 kr"),
    ("fees of Os", "2 members begin so: Oslo, Østre Toten"),
    ("let y = fre", "Tab: free · y = 174 521,50 kr"),
    (
      "xyz",
      "\"xyz\" is no figure, and no name that `let` has given; `help` says what can be asked"
    ),
  ]

  static let norwegian: [(typed: String, told: String)] = [
    ("plan 4 år", "2020–2023 · fri ved 2023 −15 992 556,50"),
    ("sett direkte p", "neste: på, av"),
    ("u", "3 ord begynner slik: ut, utgifter, utgående"),
    (
      "ut",
      "neste: navnet på et medlem · ut NAVN, … [fra ÅR|MÅNED] [til og med ÅR|MÅNED] [med sannsynlighet PROSENT [samlet]]"
    ),
    ("ut Tøns", "Tab: Tønsberg · fri 174 521,50 → 105 557,50"),
    (
      "ut Tønsberg fr",
      "Tab: fra · neste: et år som 2021 · ut NAVN, … [fra ÅR|MÅNED] [til og med ÅR|MÅNED] [med sannsynlighet PROSENT [samlet]]"
    ),
    (
      "ut N",
      "9 medlemmer begynner slik: Nannestad, Nes, Nesodden, Nittedal, Nord-Odal, "
        + "Nordre Follo, …"
    ),
    (
      "sats 1,60 fra",
      "neste: et år som 2021 · sats (BELØP | ±BELØP | mellom BELØP og BELØP) [fra ÅR] [til og med ÅR]"
    ),
    (
      "ut Tønsberg til o",
      "Tab: til og med · neste: et år som 2021 · ut NAVN, … [fra ÅR|MÅNED] [til og med ÅR|MÅNED] [med sannsynlighet PROSENT [samlet]]"
    ),
    ("ansett 1 midl", "Tab: midlertidig · fri 174 521,50 → −825 478,50"),
    ("(fri + 5", "neste: `)` · 174 526,50 kr"),
  ]

  @Test("says in English how they go on", arguments: english)
  func inEnglish(typed: String, told: String) throws {
    #expect(try LiveSetting().told(typed) == told)
  }

  @Test("says in Norwegian how they go on", arguments: norwegian)
  func inNorwegian(typed: String, told: String) throws {
    #expect(try LiveSetting(language: .norwegian).told(typed) == told)
  }

  static let afterLeaving: [(typed: String, told: String)] = [
    ("leave T", "2 members begin so: Vestre Toten, Østre Toten"),
    ("leave Tøns", "\"Tøns\" is not a member"),
    ("leave Nes, Nesodd", "Tab: Nesodden"),
    ("leave sberg", "2 members are like it: Flesberg, Kongsberg"),
    ("join T", "Tab: Tønsberg · free 105 557,50 → 174 521,50"),
  ]

  @Test("names only what Tab gives in the session as it stands", arguments: afterLeaving)
  func state(typed: String, told: String) throws {
    let setting = try LiveSetting(after: ["leave Tønsberg"])
    #expect(setting.told(typed)?.hasPrefix(told) == true, "\(setting.told(typed) ?? "-")")
  }

  @Test("takes a word before the cursor's for wrong, not half typed")
  func elsewhere() throws {
    #expect(
      try LiveSetting().told("leave Tøns, Nes")?.hasPrefix("\"Tøns\" is not a member") == true)
  }

  @Test("knows the names that `let` gives")
  func definitions() throws {
    let setting = try LiveSetting(after: ["let reservemål = 500 000"])
    #expect(setting.told("free - reserve") == "Tab: reservemål · −325 478,50 kr")
  }
}
