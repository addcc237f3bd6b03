import TestSupport

extension SeededGenerator {
  /// A statement that is legal in most states, among them changes, definitions, notes and questions.
  mutating func statement() -> String {
    let member = pick(["Moss", "Oslo", "Viken", "tonsberg", "Nes", "Hole", "\"Våler (Viken)\""])
    let amount = pick(["1 mill", "-10%", "+5k", "* 1.5", "-1", "3 853k", "+ 2 * 100"])
    let years = pick(["", "", " from 2021", " until 2021", " from 2021 until 2022"])
    return pick([
      "leave \(member)\(years)", "join \(member)\(years)", "leave \(member) with chance 20%",
      "rate \(pick(["1.60", "+1 øre", "-5%", "* 2"]))\(years)", "weight \(member) 2\(years)",
      "population \(member) +1%\(years)", "merge Moss, Nes into \(pick(["Moss", "Nymoss"]))",
      "hire 1 \(pick(["temporary", "permanent"])) from 2020-0\(pick(["3", "9"]))",
      "end 1 temporary at 2020-06", "cost all \(amount)\(years)", "profiling \(amount)\(years)",
      "profiling \"Brand Manager\" \(amount)", "spend \"Other operating costs\" \(amount)\(years)",
      "spend new \"\(pick(["Books", "Travel", "Rent"]))\" 10k", "itemise Communication 10k",
      "fund free \(amount)", "release Profiling 10k\(pick(["", " from 2021"]))",
      "growth wages 3%", "plan \(pick(["1", "3", "4"])) years", "drop Klimaskole",
      "let m = free / 10", "let k = \(pick(["m", "fees of Oslo", "5%"]))", "spend Travel k",
      "note \"a note\"", "# a comment", "assert free > -100 mill", "free; leave \(member)",
      "leave Hole; rate 1.55; show", "redo", "solve rate for free >= 1 mill; apply",
      "solve profiling for closing >= 0; bridge free; apply; note \"applied\"",
    ])
  }
}
