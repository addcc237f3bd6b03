import Budget
import ScenarioLanguage

extension Cell {
  /// The cell in CSV: plain digits and a point, empty where there is nothing or the figure is missing.
  var csv: String {
    switch self {
    case .blank, .missing: ""
    case .text(let text), .phrase(let text): text
    case .name(let name), .prose(let name): name.english
    case .term(let term): term.key
    case .list(let texts): texts.joined(separator: "; ")
    case .names(let names): names.map(\.english).joined(separator: "; ")
    case .numbers(let numbers): numbers.map(String.init).joined(separator: "; ")
    case .truth(let truth), .flag(let truth): truth ? "true" : "false"
    case .year(let year): "\(year.number)"
    case .month(let month): NumberText.month(month)
    case .money, .signed, .rate, .weight, .whole, .share, .number, .digits: digits ?? ""
    }
  }

  /// The cell in JSON; null where there is nothing or the figure is missing.
  var json: JSONValue {
    switch self {
    case .blank, .missing: .null
    case .list(let texts): .array(texts.map { .string($0) })
    case .names(let names): .array(names.map { .string($0.english) })
    case .numbers(let numbers): .array(numbers.map { .count($0) })
    case .truth(let truth), .flag(let truth): .truth(truth)
    case .year(let year): .number("\(year.number)")
    case .text, .phrase, .name, .prose, .term, .month: .string(csv)
    case .money, .signed, .rate, .weight, .whole, .share, .number, .digits:
      digits.map { .number($0) } ?? .null
    }
  }

  /// The cell in Markdown: words in the language, plain digits and a point.
  func markdown(in language: InterfaceLanguage) -> String {
    switch self {
    case .share(nil, _, _), .share(_, isTelling: false, _): text(in: language)
    case .share(.some(let share), _, _):
      PlainNumber.number(Shown.hundredfold(share), decimals: 1, least: 1)
    case .blank, .missing, .text, .phrase, .name, .prose, .term, .list, .names, .numbers, .truth,
      .flag, .year, .month:
      text(in: language)
    case .money, .signed, .rate, .weight, .whole, .number, .digits: digits ?? ""
    }
  }

  /// The two forms of a name or text in both languages; nil where the cell is none.
  var localised: LocalName? {
    switch self {
    case .name(let name), .prose(let name): name
    case .blank, .missing, .text, .phrase, .term, .list, .names, .numbers, .money, .signed, .rate,
      .weight, .whole, .share, .number, .digits, .year, .month, .truth, .flag:
      nil
    }
  }

  /// The number as machines read it; nil where the cell is none.
  private var digits: String? {
    switch self {
    case .money(let money), .signed(let money): PlainNumber.amount(money)
    case .rate(let rate): PlainNumber.rate(rate)
    case .weight(let weight): PlainNumber.weight(weight)
    case .whole(let number): "\(number)"
    case .share(let share, _, _): share.map { PlainNumber.number($0, decimals: 6) }
    case .number(let number, let kind, _): PlainNumber.number(number, kind)
    case .digits(let digits, _): digits
    case .blank, .missing, .text, .phrase, .name, .prose, .term, .list, .names, .numbers, .year,
      .month, .truth, .flag:
      nil
    }
  }
}

extension PlainNumber {
  /// A number of a kind: kroner with two decimals, rates with two to four, others as they need.
  static func number(_ number: ExactNumber, _ kind: ValueKind) -> String {
    switch kind {
    case .kroner: Self.number(number, decimals: 2, least: 2)
    case .rate: Self.number(number, decimals: 4, least: 2)
    case .inhabitants, .members, .positions, .percent, .number: Self.number(number, decimals: 12)
    }
  }
}
