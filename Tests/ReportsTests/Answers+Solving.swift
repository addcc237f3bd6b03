import Budget
import ScenarioLanguage

@testable import Session

extension Answers {
  /// Bridges, solutions and mixes: each way in which they can come out.
  static func solving() throws -> [(name: String, answer: Answer)] { try carriedOut.get() }

  /// Worked out once, since a sample of orders takes its time.
  private static let carriedOut = Result {
    try questions.flatMap { changes, questions in
      var session = try Session(Alliance.budget, storePath: nil)
      _ = session.carryOut(SourceText(name: "changes", text: changes))
      return questions.flatMap { question in
        session.carryOut(SourceText(name: "question", text: question)).outcomes.map {
          (name: question, answer: $0.answer)
        }
      }
    }
  }

  private static let questions: [(changes: String, questions: [String])] = [
    (
      "leave Tønsberg, Våler (Innlandet)",
      [
        "solve rate for free >= 500k", "solve rate for free = 500k exactly",
        "solve profiling for free >= 600k", "solve rate for members > 60",
        "finn profilering slik at abs(utgående) >= 50k",
        "solve growth wages for abs(free) <= 1 mill",
        "solve spend Communication for free >= 0 step 0.5 kr",
        "solve weight Oslo for fees of Oslo >= fees of Viken",
        "cheapest rate, profiling for free >= 500k", "cheapest rate, profiling for free >= 0",
        "cheapest profiling, fund Profiling for fees >= 9 mill",
      ]
    ),
    (
      """
      rate 1.60
      leave Viken
      hire 1 temporary as "Adviser"; cost "Adviser" 900k
      profiling "Strategic marketing projects" -815k
      """,
      [
        "bridge free", "bridge free fairly", "bro medlemmer", "bridge fees of Oslo fairly",
        "bridge rate",
      ]
    ),
    ("", ["bridge free", "bridge free from \"Osloregionen 2020\" fairly"]),
    (
      "plan 3 years",
      [
        "solve rate for free >= 500k", "finn sats slik at resultat = 0",
        "solve profiling for free at 2021 >= 0", "cheapest rate, profiling for free >= 2 mill",
        "solve rate for fees = 6 904 831.50 exactly", "solve rate for free <= 300k exactly",
        "free", "let margin = free at 2021", "assert free >= 500k",
      ]
    ),
    ("rate 1.5025", ["solve rate for fees = 6 764 832.04 exactly"]),
    (
      (["Asker", "Moss", "Hole", "Nes", "Halden", "Bærum", "Drammen", "Lier", "Ås", "Vestby"]
        + ["Frogn", "Nesodden", "Lillestrøm", "Enebakk", "Lunner", "Gran", "Rælingen"])
        .map { "leave \($0)" }.joined(separator: "\n") + "\nrate +10 øre",
      ["bridge free fairly"]
    ),
  ]
}
