/// What a statement of a budget file consists of: what stands before the clauses, its clauses, and a status.
///
/// The reader refuses what is not here, and help shows what is.
struct BudgetGrammar {
  /// A clause that a statement can have.
  struct Clause {
    let word: BudgetClauseWord
    /// What follows its word, in English and in Norwegian; empty where nothing does.
    let value: (en: String, nb: String)
    let isOptional: Bool
  }

  /// Whether a statement says how far its figure can be relied on.
  enum Status { case none, optional, required }

  /// What stands before the clauses, in English and in Norwegian.
  let subject: (en: String, nb: String)
  let clauses: [Clause]
  let status: Status
  /// The places of the values before the clauses of which one can have a form in the other language.
  let translated: [Int]
  /// The words of the clauses, those of a status included.
  let allowed: BudgetClauseWords

  init(
    _ subject: (en: String, nb: String), _ clauses: [Clause] = [], _ status: Status = .none,
    translated: Int..., alsoRead others: BudgetClauseWord...
  ) {
    self.subject = subject
    self.clauses = clauses
    self.status = status
    self.translated = translated
    var allowed = status == .none ? BudgetClauseWords() : .status
    for clause in clauses { allowed.insert(clause.word) }
    for word in others { allowed.insert(word) }
    self.allowed = allowed
  }
}

extension BudgetWord {
  /// What the statement consists of.
  var grammar: BudgetGrammar { BudgetGrammar.all[Int(rawValue)] }

  // Asked at each statement that is read, and so written down: the grammar of all takes as long to make as forty
  // statements to read.

  /// The words of the clauses that the statement can have, those of a status included.
  var allowed: BudgetClauseWords {
    BudgetClauseWords(bits: KeywordTable.allowedClauses[Int(rawValue)])
  }

  /// Whether the value at a place before the clauses can have a form in the other language.
  func isTranslated(_ place: Int) -> Bool {
    place < 8 && KeywordTable.translatedPlaces[Int(rawValue)] & (1 << place) != 0
  }
}

extension BudgetGrammar {
  /// By the numbers of the words.
  fileprivate static let all = BudgetWord.allCases.map(BudgetGrammar.of)

  private static let name = (en: "NAME", nb: "NAVN")
  private static let amount = (en: "AMOUNT", nb: "BELØP")
  private static let namedAmount = (en: "NAME AMOUNT", nb: "NAVN BELØP")

  private static func of(_ word: BudgetWord) -> BudgetGrammar {
    switch word {
    case .budget, .alliance: BudgetGrammar(name)
    case .year: BudgetGrammar(("YEAR", "ÅR"))
    case .adopted: BudgetGrammar(("SCENARIO", "SCENARIO"))
    case .source:
      BudgetGrammar(
        ("WORD TITLE", "ORD TITTEL"), [.can(.address, ("TEXT", "TEKST"))], translated: 1)
    case .term: BudgetGrammar(("TEXT", "TEKST"), [.must(.nb, ("TEXT", "TEKST"))], translated: 0)
    case .body:
      BudgetGrammar(
        name,
        [
          .must(
            .decides,
            (
              "fees|members|staff|lines|funds|programme, …",
              "kontingent|medlemmer|stillinger|poster|fond|program, …"
            )),
          .can(.ahead), .can(.when, ("TEXT", "TEKST")),
        ], .required, translated: 0)
    case .rate, .reserve: BudgetGrammar(amount, word == .rate ? [] : [.earlier], .required)
    case .weights: BudgetGrammar(("", ""), [], .required)
    case .fees: BudgetGrammar(("", ""), [.must(.rounded, amount)], alsoRead: .to)
    case .populations: BudgetGrammar(("YEAR, …", "ÅR, …"), [], .required)
    case .printed:
      BudgetGrammar(
        ("county|municipality|city|total|FIGURE AMOUNT", "fylke|kommune|by|sum|STØRRELSE BELØP"),
        [
          .can(.of, name), .can(.in, ("COLUMN", "KOLONNE")), .can(.less, ("COLUMN", "KOLONNE")),
        ], .required)
    case .county, .municipality, .city: member(word)
    case .part: BudgetGrammar(("NAME NUMBER", "NAVN TALL"), [.code])
    case .fund:
      BudgetGrammar(namedAmount, [.can(.deposit, amount), .earlier], .required, translated: 0)
    case .income:
      BudgetGrammar(
        namedAmount, [.can(.to, ("FUND", "FOND")), .earlier], .required, translated: 0)
    case .standard: BudgetGrammar(("", ""), [.can(.cost, amount), .can(.pay, amount)], .required)
    case .onCost:
      BudgetGrammar(
        ("NAME PERCENT", "NAVN PROSENT"), [.can(.of, ("ONCOST, …", "PÅSLAG, …"))], .required,
        translated: 0)
    case .position: position
    case .column, .earlier, .line, .subbudget, .sum: columns(word)
    case .activity: activity
    case .rule: BudgetGrammar(("TEXT: CONDITION", "TEKST: VILKÅR"), translated: 0)
    case .remark: BudgetGrammar(("TEXT", "TEKST"), [], .required, translated: 0)
    case .class: BudgetGrammar(("WORD", "ORD"), [.can(.associate)], translated: 0)
    case .measure: BudgetGrammar(name, [.can(.unit, ("TEXT", "TEKST"))], .optional, translated: 0)
    case .fee: BudgetGrammar(("", ""), [.must(.payers, ("CLASS, …", "KLASSE, …"))])
    case .by: BudgetGrammar(("month|year", "måneder|år"), alsoRead: .month, .year)
    case _: word.term?.grammar ?? limit(word)
    }
  }

  private static func member(_ word: BudgetWord) -> BudgetGrammar {
    let county = word == .municipality ? [Clause.can(.in, ("COUNTY", "FYLKE"))] : []
    return BudgetGrammar(
      name,
      county + [
        .must(.population, ("NUMBER, …", "TALL, …")), .can(.weight, ("NUMBER", "TALL")),
        .can(.has, ("MEASURE NUMBER, …", "GRUNNLAG TALL, …")), .can(.previous, amount),
        .can(.since, ("YEAR", "ÅR")), .code,
        .can(.notice), .can(.gone, ("YEAR", "ÅR")), .can(.remainder),
      ], .optional)
  }

  private static func limit(_ word: BudgetWord) -> BudgetGrammar {
    switch word {
    case .within:
      return BudgetGrammar(("PERCENT", "PROSENT"), [.must(.of), .must(.previous)], .optional)
    case .rounded:
      return BudgetGrammar(
        (en: "[up|down] [to] AMOUNT", nb: "[opp|ned] [til] BELØP"), alsoRead: .to, .up, .down)
    case _:
      guard word == .most else {
        return BudgetGrammar(
          amount, [.can(.of, ("NAME, …", "NAVN, …")), .can(.as, name)], .optional)
      }
      return BudgetGrammar(
        (
          en: "(AMOUNT [of NAME, …] [as NAME] | PERCENT more|less than previous)",
          nb: "(BELØP [av NAVN, …] [som NAVN] | PROSENT mer|mindre enn forrige)"
        ), [], .optional, alsoRead: .of, .as)
    }
  }

  private static var position: BudgetGrammar {
    BudgetGrammar(
      name,
      [
        .must(.as, ("permanent|temporary|seconded", "fast|midlertidig|innlånt")),
        .can(.at, ("PERCENT", "PROSENT")), .can(.cost, amount), .can(.pay, amount),
        .can(.payer, name), .cofinanced,
        .can(.from, ("MONTH", "MÅNED")),
        .can(.until, ("MONTH", "MÅNED")), .fund, .earlier,
      ], .required, translated: 0, alsoRead: .of, .in)
  }

  private static func columns(_ word: BudgetWord) -> BudgetGrammar {
    let group = Clause.can(.of, ("GROUP", "GRUPPE"))
    switch word {
    case .column:
      return BudgetGrammar(
        name,
        [
          .can(.in, ("GROUP", "GRUPPE")),
          .must(
            .as,
            (
              "budget|accounts|forecast|proposal YEAR|DAY",
              "budsjett|regnskap|prognose|forslag ÅR|DATO"
            )),
        ], .required, translated: 0)
    case .earlier:
      return BudgetGrammar(
        ("FIGURE [AMOUNT]", "STØRRELSE [BELØP]"),
        [.can(.of, name), .must(.in, ("COLUMN", "KOLONNE"))], .required)
    case .sum: return BudgetGrammar(amount, [.must(.of, group.value), .earlier], .required)
    case .subbudget:
      return BudgetGrammar(
        name,
        [
          .can(.in, ("LINE", "POST")), .fund,
          .can(.earlier, ("COLUMN, …", "KOLONNE, …")),
        ], translated: 0)
    case _:
      return BudgetGrammar(
        ("NAME [AMOUNT]", "NAVN [BELØP]"),
        [
          .can(.in, ("LINE", "POST")), group, .cofinanced, .fund, .earlier,
          .can(.covers, ("TEXT", "TEKST")),
          .can(.because, ("TEXT", "TEKST")),
        ], .required, translated: 0)
    }
  }

  private static var activity: BudgetGrammar {
    BudgetGrammar(
      name,
      [
        .can(.area, ("TEXT", "TEKST")), .can(.goals, ("NUMBER, …", "TALL, …")),
        .can(.roles, ("TEXT, …", "TEKST, …")), .can(.extent, ("TEXT", "TEKST")),
        .can(.cost, amount), .can(.of, ("LINE", "POST")),
      ], translated: 0)
  }
}

extension BudgetGrammar.Clause {
  static func must(
    _ word: BudgetClauseWord, _ value: (en: String, nb: String) = ("", "")
  ) -> Self {
    Self(word: word, value: value, isOptional: false)
  }

  static func can(
    _ word: BudgetClauseWord, _ value: (en: String, nb: String) = ("", "")
  ) -> Self {
    Self(word: word, value: value, isOptional: true)
  }

  fileprivate static var cofinanced: Self { can(.cofinanced, ("PERCENT", "PROSENT")) }
  fileprivate static var fund: Self { can(.from, ("FUND", "FOND")) }
  fileprivate static var code: Self { can(.code, ("TEXT", "TEKST")) }
  fileprivate static var earlier: Self { can(.earlier, ("AMOUNT, …", "BELØP, …")) }
}

extension BudgetGrammar {
  /// How a statement of a word is written, in English and in Norwegian.
  static func notation(of word: BudgetWord) -> (en: String, nb: String) {
    let grammar = word.grammar
    func joined(_ parts: [String]) -> String {
      parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
    func text(_ choose: ((en: String, nb: String)) -> String, _ status: String) -> String {
      let clauses = grammar.clauses.map { clause in
        let written = joined([choose(clause.word.spellings), choose(clause.value)])
        return clause.isOptional ? "[\(written)]" : written
      }
      let ending =
        switch grammar.status {
        case .none: ""
        case .optional: "[STATUS]"
        case .required: "STATUS"
        }
      return joined([choose(word.spellings), choose(grammar.subject)] + clauses + [ending])
    }
    return (text({ $0.en }, "STATUS"), text({ $0.nb }, "STATUS"))
  }
}
