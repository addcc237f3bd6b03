import ScenarioLanguage
import Testing

@testable import Session

/// What a grammar line shows is carried out, and what is carried out it shows.
@Suite("The grammar of a statement")
struct GrammarTests {
  /// Makes every line with at most one clause more than it needs.
  private static func lines(of form: StatementForm, in language: InterfaceLanguage) -> [String] {
    GrammarNotation(form.grammar(in: language)).variants.map { variant in
      variant.text { placeholder, place in
        let values = filling(placeholder, of: form.concept, in: variant.words)
        return values[min(place, values.count - 1)]
      }
    }
  }

  /// What must have been said before, so that every statement has something to act on.
  private static let before = [
    "plan 4 years", "leave Våler (Innlandet)", "income new \"Grant\" 500k",
    "leave Viken, Innlandet with chance 30%", "hire 1 temporary as \"Interim\" until 2021-06",
  ]

  private static let desk = Result { try Desk.withOnCosts(after: before) }

  @Test(
    "is carried out with every clause it shows", arguments: StatementForm.all,
    InterfaceLanguage.allCases)
  func shown(form: StatementForm, language: InterfaceLanguage) throws {
    // Only a budget with fee rules has classes that pay by one.
    let isOfRules = [.feeNumber, .growth].contains(form.concept)
    let desk = try isOfRules ? AllianceCase("ks-2020").desk() : Self.desk.get()
    for line in Self.lines(of: form, in: language) {
      let parsed = Parser.parse(SourceText(name: "", text: line))
      #expect(parsed.diagnostics.isEmpty, "\(line)")
      guard let statement = parsed.statements.first?.syntax else { continue }
      switch statement {
      // They act on files, or on what only a session at a terminal has.
      case .command, .frame: break
      case .change, .value, .question, .definition, .assertion:
        desk.expectCarriedOut(line)
      }
    }
  }

  @Test(
    "shows every clause that can follow", arguments: StatementForm.all, InterfaceLanguage.allCases)
  func hidden(form: StatementForm, language: InterfaceLanguage) {
    let grammar =
      " " + form.grammar(in: language).split { !$0.isLetter }.joined(separator: " ") + " "
    for line in Self.lines(of: form, in: language) {
      let expected = Parser.expectations(in: line + " ", cursor: line.utf8.count + 1).expected
      for case .word(let concept, as: .argument) in expected where !Self.ofValues.contains(concept)
      {
        let words = concept.words(in: language)
        #expect(words.contains { grammar.contains(" \($0) ") }, "\(line) \(words)")
      }
    }
  }

  /// The words that go on with a value or a list, and belong to no statement.
  private static let ofValues: Set<Concept> = [.of, .at, .in, .and, .or, .not]

  /// What stands for a word in upper case, in the order of its places.
  private static func filling(
    _ placeholder: String, of concept: Concept, in words: [String]
  ) -> [String] {
    switch placeholder {
    case "NAME", "NAVN": names(of: concept, in: words)
    case "AMOUNT", "BELØP": amounts(of: concept, in: words)
    case "NUMBER" where concept == .population, "TALL" where concept == .population:
      ["600 000", "700 000"]
    case "NUMBER", "TALL":
      switch concept {
      case .correlation: ["0.5"]
      case .join: ["10 380"]
      case .assert, .compare, .why, .sweep, .sensitivity, .risk, .bridge: ["free"]
      case _: ["1"]
      }
    case "YEAR", "ÅR": ["2020", "2021"]
    case "MONTH", "MÅNED":
      switch concept {
      case .extend: ["2022-12"]
      // Where fees are of whole years no month can be; FeesByMonthFileTests has those.
      case .leave, .join, .sweep: ["2020", "2021"]
      case _: ["2020-03", "2020-09"]
      }
    case "DAY", "DAG": ["2020-12-03"]
    case "PERCENT", "PROSENT": ["3%"]
    case "COUNTY", "FYLKE": ["Viken"]
    case "FIGURE": ["free"]
    case "CONDITION", "VILKÅR": ["free = 500k"]
    case "LEVER", "STØRRELSE", "TILTAK": ["rate", "profiling"]
    case "LEVERS", "STØRRELSER": ["rate 1.50, 1.60"]
    case "VALUES", "VERDIER": ["1.50, 1.60", "1 mill..2 mill step 500k"]
    case "VALUE", "VERDI": ["5"]
    case "KIND", "SLAG": ["prices"]
    case "TEXT", "TEKST": ["text"]
    case "FILE", "FIL": ["fees.csv"]
    case "WORD", "ORD": ["leave"]
    case "CLASS", "KLASSE": ["municipality"]
    case _: [placeholder]
    }
  }

  private static func names(of concept: Concept, in words: [String]) -> [String] {
    func has(_ concepts: Concept...) -> Bool {
      concepts.contains { !Set($0.words).isDisjoint(with: words) }
    }
    switch concept {
    case .leave: return ["Tønsberg"]
    case .sweep: return ["Tønsberg", "Moss"]
    case .join: return [has(.population) ? "Kragerø" : "Våler (Innlandet)"]
    case .merge: return ["Moss", "Råde", "Moss"]
    case .correlation: return ["Viken", "Innlandet"]
    case .weight, .population: return ["Oslo"]
    case .hire: return ["Adviser"]
    case .convert: return has(.temporary) ? ["\"Permanent 1\""] : ["\"Temporary 1\""]
    case .extend: return ["Interim"]
    case .end, .makePermanent, .cost: return ["\"Temporary 1\""]
    case .spend: return [has(.new) ? "ReSTART" : "\"Brand Manager\""]
    case .incomeLine: return [has(.new) ? "ReSTART" : "Grant", "Profiling"]
    case .itemise: return ["Communication"]
    case .cofinance: return ["Communication"]
    case .cover: return ["Communication", "Profiling"]
    case .fund: return [has(.new) ? "Digital" : "Profiling"]
    case .release, .payInto: return ["Profiling"]
    case .drop: return ["Klimaskole"]
    case .feeNumber, .growth: return ["rate"]
    case .onCost: return ["pension"]
    case .show: return ["Oslo"]
    case .define: return ["margin"]
    case .solve where has(.weight, .population): return ["Oslo"]
    case .solve where has(.incomeLine): return ["Grant"]
    case .solve where has(.fund): return ["Profiling"]
    case .solve where has(.cost): return ["\"Temporary 1\""]
    case .solve where has(.feeNumber, .growth): return ["rate"]
    case .solve where has(.onCost): return ["pension"]
    case .solve, .profiling: return ["\"Brand Manager\""]
    case _: return ["\"Osloregionen 2020\""]
    }
  }

  private static func amounts(of concept: Concept, in words: [String]) -> [String] {
    switch concept {
    case .rate, .feeNumber: ["1.45", "1.60"]
    case .weight: ["1", "2"]
    // The smallest of all has four inhabitants.
    case .population: ["1"]
    case .solve
    where !Set(["growth", "vekst", "oncost", "påslag"]).isDisjoint(with: words): ["0.1%"]
    case .solve where words.contains("population") || words.contains("folketall"): ["1"]
    case .cheapest: ["1 øre"]
    case .solve: ["1"]
    case _: ["100k", "200k"]
    }
  }
}
