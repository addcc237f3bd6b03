import Analysis
import Budget
import Lettering
import ScenarioLanguage

/// What a budget's quarrels with itself say in sentences.
struct QuarrelWords: Speaking {
  let budget: Budget
  let language: InterfaceLanguage

  /// The sentence of a quarrel in both languages.
  static func sentence(_ quarrel: Quarrel, of budget: Budget) -> LocalName {
    LocalName(localised: { language in
      QuarrelWords(budget: budget, language: language).sentence(quarrel)
    })
  }

  private func sentence(_ quarrel: Quarrel) -> String {
    let printed = quarrel.printed
    let subject = subject(of: printed).capitalisedFirst
    let amount = about(printed)
    switch quarrel.reason {
    case .differs(let found, let byPrinted):
      let distance = (try? found - printed.amount) ?? .zero
      let sums = byPrinted.map {
        say(", its printed sums to \(money($0))", ", og de trykte summene gir \(money($0))")
      }
      return subject
        + say(
          ": the document says \(amount), its figures come to \(money(found))",
          ": dokumentet sier \(amount), men tallene i det gir \(money(found))") + (sums ?? "")
        + say("; the difference is \(money(distance))", "; forskjellen er \(money(distance))")
        + lines(quarrel.lines) + "."
    case .parts(let sum, let found):
      return subject
        + say(
          ": the printed rows add to \(money(sum)), the printed total is \(amount); worked out it is \(money(found)).",
          ": de trykte radene summerer seg til \(money(sum)), den trykte summen er \(amount); utregnet er den \(money(found))."
        )
    case .surer(let found, let width):
      let low = (try? found - width) ?? found
      let high = (try? found + width) ?? found
      return subject
        + say(
          ": the document says \(amount), but what it rests on is known to ±\(money(width)) only; it lies between "
            + "\(money(low)) and \(money(high)).",
          ": dokumentet sier \(amount), men det som ligger til grunn, er bare kjent innenfor ±\(money(width)); tallet "
            + "ligger mellom \(money(low)) og \(money(high)).")
    }
  }

  /// What is printed, with how far off its words may be.
  private func about(_ printed: PrintedFigure) -> String {
    guard let width = printed.provenance.halfWidth else { return money(printed.amount) }
    return say("about ", "om lag ") + money(printed.amount) + " ±" + money(width)
  }

  /// What a printed figure is of, and in which column: `expenses, Budsjett 2019 less Prognose 31.12.2019`.
  private func subject(of printed: PrintedFigure) -> String {
    let column = printed.column.map { name(budget.column($0).name) }
    let less = printed.less.map { name(budget.column($0).name) }
    let place =
      switch (column, less) {
      case (let column?, let less?):
        say(", \(column) less \(less)", ", \(column) minus \(less)")
      case (let column?, nil): ", " + column
      case (nil, _): ""
      }
    return what(printed) + place
  }

  private func what(_ printed: PrintedFigure) -> String {
    let quantity = printed.quantity.concept.shortLabel(in: language)
    switch printed.subject {
    case .whole: return quantity
    case .members(let kind):
      return quantity + ", "
        + MemberClass(kind.rawValue, of: budget, among: budget.members).term(in: language).label
    case .part(.subBudget(let id)): return name(budget.subBudget(id).name)
    case .part(.line(let id)): return name(budget.line(id).name)
    case .part(.fund(.bound(let id))): return quantity + ", " + name(budget.fund(id).name)
    case .part(.member(let id)): return quantity + ", " + (budget.member(id)?.name ?? "")
    case .part(.position(let id)):
      return quantity + ", " + (budget.position(id).map { name($0.name) } ?? "")
    case .part(.income(let id)): return budget.income(id).map { name($0.name) } ?? quantity
    // The format has no printed figure of one.
    case .part(.feeNumber): return quantity
    case .part(.fund(.free)):
      return quantity + ", " + Concept.free.shortLabel(in: language)
    }
  }

  private func lines(_ ids: [LineID]) -> String {
    guard !ids.isEmpty else { return "" }
    let names = Words.list(ids.map { name(budget.line($0).name) }, language)
    return say(", as much as \(names)", ", like mye som \(names)")
  }

  private func name(_ name: LocalName) -> String { Shown.name(name, language) }

  private func money(_ money: Money) -> String {
    Shown.kroner(money, .øre)
  }
}

extension JSONValue {
  /// The quarrels of a budget with itself.
  static func quarrels(_ quarrels: [Quarrel], of budget: Budget) -> JSONValue {
    .array(
      quarrels.map { quarrel in
        let printed = quarrel.printed
        return .object(
          [
            ("figure", .string(printed.quantity.rawValue)),
            ("column", .optional(printed.column.map { budget.column($0).name.english })),
            ("less", .optional(printed.less.map { budget.column($0).name.english })),
            ("printed", .money(printed.amount)), ("within", .money(printed.tolerance)),
            ("reason", .string(quarrel.reason.key)), ("found", .money(quarrel.reason.found)),
          ] + members("text", QuarrelWords.sentence(quarrel, of: budget))
            + [("source", .optional(printed.provenance.source?.english))]
            + members("place", printed.provenance.place))
      })
  }
}

extension Quarrel.Reason {
  /// Its word in machine forms.
  fileprivate var key: String {
    switch self {
    case .differs: "differs"
    case .parts: "parts"
    case .surer: "surer"
    }
  }

  /// What is worked out.
  fileprivate var found: Money {
    switch self {
    case .differs(let found, _), .parts(_, let found), .surer(let found, _): found
    }
  }
}
