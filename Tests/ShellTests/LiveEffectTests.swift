import Budget
import ScenarioLanguage
import Session
import Synchronization
import Testing

@testable import Shell

/// What is shown for lines that can be read, and for those that are wrong.
@Suite("The live line of whole statements")
struct LiveEffectTests {
  static let english: [(typed: String, told: String)] = [
    ("leave Tønsberg", "free 174 521,50 → 105 557,50"),
    ("leave tonsberg, Nes", "free 174 521,50 → 72 730,00"),
    ("leave Tønsberg; rate +10 øre", "free 174 521,50 → 551 198,30"),
    ("rate 1,60", "free 174 521,50 → 624 759,90"),
    ("rate 1.50", "free 174 521,50, unchanged"),
    ("profiling \"Strategic marketing projects\" -815k", "free 174 521,50 → 587 521,50"),
    ("hire 1 temporary from 2020-09", "free 174 521,50 → −158 811,83"),
    ("merge Moss, Råde into Moss", "members 69 → 68"),
    ("plan 4 years", "2020–2023 · free at 2023 −15 992 556,50"),
    ("drop \"Klimaskole\"", "free 174 521,50, unchanged"),
    (
      "leave Tønsberg from 2025",
      "warning: the change begins in 2025, after the plan's last year 2020; plan 6 years "
        + "shows it"
    ),
    (
      "leave Tønsberg with chance 30%",
      "note: the members still count in full; `risk free` shows what the chance means"
    ),
    ("free", "174 521,50 kr"),
    ("fees of Oslo", "2 043 213,00 kr"),
    ("leave Tønsberg; free", "105 557,50 kr"),
    ("let x = 5 mill", "x = 5 000 000"),
    ("assert free >= 0", "holds: free >= 0"),
    (
      "assert free >= 1 mill",
      "does not hold: free >= 1 mill · 174 521,50 kr against 1 000 000,00 kr · difference "
        + "−825 478,50 kr"
    ),
    ("free in \"Adopted 2020\"", "Enter works it out: it needs what is stored"),
    ("note \"for the board\"", "note added"),
    ("show", "shows the main figures, or one of the tables"),
    ("show fees", "the members' fees, by the rate or by the budget's fee rules"),
    ("leave Tønsberg; show", "shows the main figures, or one of the tables"),
    (
      "compare \"Adopted 2020\"",
      "sets scenarios side by side, with differences in kroner and per cent"
    ),
    ("based on \"Adopted 2020\"", "lets another scenario's changes come first"),
    ("include \"common.hvis\"", "takes in the statements of another file"),
    ("save", "next: a scenario's name · save[!] [NAME] [whole | based on NAME]"),
    ("save \"X\"", "saves the scenario as \"X\""),
    ("open \"Adopted 2020\"", "opens \"Adopted 2020\""),
    ("new", "starts again from the budget; `new!` gives up unsaved changes"),
    ("list", "lists the saved scenarios"),
    ("delete \"One more adviser\"", "deletes \"One more adviser\""),
    ("rename \"One more adviser\" to \"Y\"", "gives \"One more adviser\" the name \"Y\""),
    ("quit", "leaves the program"),
    ("help leave", "explains a word, or lists all statements"),
    ("set", "shows how everything is set"),
    ("set lang nb", "svarene er på norsk"),
    ("set live off", "the effect of a line is shown after Enter only"),
    ("undo", "nothing to take back: no change was made here; `show changes` lists those there are"),
    ("leave Tønsbreg", "no member is called \"Tønsbreg\" · try: leave Tønsberg"),
    ("rate 1,234", "\"1,234\" could be read in two ways; write 1 234 or 1,2340"),
    ("fees of Oslo at 2021", "the plan covers 2020; plan 2 years takes in 2021"),
  ]

  static let norwegian: [(typed: String, told: String)] = [
    ("ut Tønsberg", "fri 174 521,50 → 105 557,50"),
    ("sats 1,60", "fri 174 521,50 → 624 759,90"),
    ("sats 1,50", "fri 174 521,50, uendret"),
    ("slå sammen Moss, Råde til Moss", "medlemmer 69 → 68"),
    ("fri", "174 521,50 kr"),
    ("kontingent av Oslo", "2 043 213,00 kr"),
    ("fri i \"Adopted 2020\"", "Enter regner det ut: det trenger noe lagret"),
    (
      "vis kontingent", "medlemmenes kontingent, etter satsen eller budsjettets kontingentregler"
    ),
    ("lagre \"X\"", "lagrer scenarioet som «X»"),
    ("åpne \"Adopted 2020\"", "åpner «Adopted 2020»"),
    ("sett direkte av", "virkningen av en linje vises først etter Enter"),
    ("vis medlemm", "Tab: medlemmer · hvor mange medlemmer som betaler; tabellen nevner dem"),
    ("ut Tønsbreg", "ingen medlemmer heter «Tønsbreg» · prøv: ut Tønsberg"),
    ("sats 1,234", "«1,234» kan leses på to måter; skriv 1 234 eller 1,2340"),
    (
      "angre", "ingenting å angre: ingen endring er gjort her; `vis endringer` viser dem som finnes"
    ),
    ("krev fri >= 0", "stemmer: fri >= 0"),
  ]

  @Test("says in English what comes of it", arguments: english)
  func inEnglish(typed: String, told: String) throws {
    #expect(try LiveSetting().told(typed) == told)
  }

  @Test("says in Norwegian what comes of it", arguments: norwegian)
  func inNorwegian(typed: String, told: String) throws {
    #expect(try LiveSetting(language: .norwegian).told(typed) == told)
  }

  @Test("says nothing of blanks and comments", arguments: ["", "   ", "\t", "# a comment", ";"])
  func nothing(typed: String) throws { #expect(try LiveSetting().told(typed) == nil) }

  /// Told after a change, since that is what there is to take back, to lose and to save.
  static let afterLeaving: [(typed: String, told: String)] = [
    ("undo", "undone: leave Tønsberg · free 105 557,50 → 174 521,50"),
    ("rate +10 øre", "free 105 557,50 → 551 198,30"),
    ("leave Tønsberg", "\"Tønsberg\" is already out since `leave Tønsberg`; join brings it back"),
    ("open \"Fee 1.60\"", "opens \"Fee 1.60\"; there are unsaved changes: open! gives them up"),
    ("open! \"Fee 1.60\"", "opens \"Fee 1.60\" and gives up unsaved changes"),
    ("quit", "leaves the program; there are unsaved changes: quit! gives them up"),
    ("open! \"A\"; free", "Enter works it out: it needs what is stored"),
  ]

  @Test("knows what was changed before", arguments: afterLeaving)
  func changed(typed: String, told: String) throws {
    #expect(try LiveSetting(after: ["leave Tønsberg"]).told(typed) == told)
  }

  @Test("tells a figure of the first year in which one moves")
  func laterYears() throws {
    let setting = try LiveSetting(after: ["plan 3 years"])
    #expect(setting.told("leave Viken from 2022")?.hasPrefix("free at 2022 −") == true)
    #expect(setting.told("plan 1 year") == "2020 · free 174 521,50")
    #expect(setting.told("leave Tønsberg") == "free at 2020 174 521,50 → 105 557,50")
    #expect(setting.told("rate 1.50") == "free at 2020 174 521,50, unchanged")
    let norwegian = try LiveSetting(language: .norwegian, after: ["plan 3 years"])
    #expect(norwegian.told("ut Tønsberg") == "fri ved 2020 174 521,50 → 105 557,50")
  }

  @Test("tells of the statement at the cursor")
  func cursor() throws {
    let setting = try LiveSetting()
    let typed = "leave Tønsberg; show fees"
    #expect(setting.told(typed, cursor: 5) == "free 174 521,50 → 105 557,50")
    #expect(
      setting.told("leave Tøns, Nes", cursor: 11) == "Tab: Tønsberg · "
        + (setting.told("leave Tønsberg, Nes") ?? ""))
    #expect(
      setting.told("leave Tøns, Nes", cursor: 16)?.hasPrefix("\"Tøns\" is not a member") == true)
  }

  @Test("says nothing where a key comes while it is worked out, however far it has come")
  func givesWay() throws {
    let setting = try LiveSetting()
    for typed in ["leave Tønsberg; rate 1.60", "free", "leave Tøns", "assert free >= 0"] {
      let asked = Atomic(0)
      Interruption { asked.add(1, ordering: .relaxed).newValue < 0 }
        .watching { #expect(setting.told(typed) != nil) }
      let count = asked.load(ordering: .relaxed)
      #expect(count > 1, "\(typed)")
      for limit in 0..<count {
        let asked = Atomic(0)
        Interruption { asked.add(1, ordering: .relaxed).newValue > limit }
          .watching { #expect(setting.told(typed) == nil, "\(typed) after \(limit)") }
      }
    }
  }

  @Test("leaves the session as it is, on every beginning of every example")
  func harmless() throws {
    let setting = try LiveSetting(after: ["leave Tønsberg", "let margin = 5"])
    let before = setting.session
    for language in InterfaceLanguage.allCases {
      for example in StatementForm.all.flatMap({ $0.examples(in: language) }) {
        for end in example.indices {
          let told = setting.told(String(example[...end]))
          #expect(told?.contains("\n") != true, "\(example[...end])")
        }
      }
    }
    #expect(setting.session == before)
  }
}
