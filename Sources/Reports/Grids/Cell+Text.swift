import Budget
import Lettering
import ScenarioLanguage

extension Cell {
  /// The cell for people, made safe for a terminal; numbers without a unit, as Norwegians write them.
  func text(in language: InterfaceLanguage) -> String {
    switch self {
    case .blank: ""
    case .missing: Words.missing(language)
    case .text(let text): Shown.name(text)
    case .phrase(let text): Shown.prose(text)
    case .name(let name): Shown.name(name, language)
    case .prose(let text): Shown.prose(text.text(in: language))
    case .term(let term): term.label
    case .list(let texts): texts.map { Shown.name($0) }.joined(separator: ", ")
    case .names(let names): names.map { Shown.name($0, language) }.joined(separator: ", ")
    case .numbers(let numbers): numbers.map(String.init).joined(separator: ", ")
    case .money(let money): NumberText.amount(money)
    case .signed(let money): NumberText.signedAmount(money)
    case .rate(let rate): NumberText.rate(rate)
    case .weight(let weight): Shown.weight(weight)
    case .whole(let number): NumberText.whole(number)
    case .share(nil, _, _), .share(_, isTelling: false, _): "–"
    case .share(.some(let share), _, let isSigned):
      (isSigned ? Shown.sign(share) : "")
        + NumberText.number(Shown.hundredfold(share), decimals: 1, least: 1)
    case .number(let number, let kind, let isSigned):
      (isSigned ? Shown.sign(number) : "") + Shown.bare(number, kind)
    case .digits(_, let text): text
    case .year(let year): "\(year.number)"
    case .month(let month): NumberText.month(month)
    case .truth(let truth): Words.truth(truth, language)
    case .flag(let truth): truth ? Words.truth(truth, language) : ""
    }
  }
}

/// Values and names put into text.
enum Shown {
  /// What stands between a number and its unit, so that they never stand on two lines.
  static let space = "\u{A0}"

  /// The widest name that is shown whole; the longest of the budget has 70 characters.
  static let widestName = 80

  /// A name that somebody wrote, made safe for a terminal and cut where it is endless.
  static func name(_ name: String) -> String {
    // A hostile file can hold a name of megabytes; nothing past this many characters can show.
    DisplayText.safe(String(String.UnicodeScalarView(name.unicodeScalars.prefix(1_000))))
      .shortened(to: widestName)
  }

  /// A name in the language.
  static func name(_ name: LocalName, _ language: InterfaceLanguage) -> String {
    Self.name(name.text(in: language))
  }

  /// A text of any length, made safe for a terminal.
  static func prose(_ text: String) -> String { DisplayText.safe(text) }

  /// A weight with up to two decimals.
  static func weight(_ weight: Weight) -> String {
    (try? weight.times).map { NumberText.number($0, decimals: 2) } ?? ""
  }

  /// A part of something in per cent; the part itself where that is out of range.
  static func hundredfold(_ share: ExactNumber) -> ExactNumber {
    (try? share * ExactNumber(100)) ?? share
  }

  /// `+` before a number greater than zero, otherwise nothing.
  static func sign(_ number: ExactNumber) -> String { number > .zero ? "+" : "" }

  /// A number without its unit.
  static func bare(_ number: ExactNumber, _ kind: ValueKind) -> String {
    switch kind {
    case .kroner: NumberText.number(number, decimals: 2, least: 2)
    case .rate: NumberText.number(number, decimals: 4, least: 2)
    case .inhabitants, .members, .positions: NumberText.number(number, decimals: 2)
    case .percent: NumberText.percent(number)
    case .number: NumberText.number(number)
    }
  }

  /// A number with its unit, where it has one: `105 557,50 kr`.
  static func number(_ number: ExactNumber, _ kind: ValueKind) -> String {
    switch kind {
    case .kroner, .rate: bare(number, kind) + Shown.space + "kr"
    case .inhabitants, .members, .positions, .percent, .number: bare(number, kind)
    }
  }

  /// The value of an expression.
  static func value(_ value: Value, _ language: InterfaceLanguage) -> String {
    switch value {
    case .number(let number, let kind): Self.number(number, kind)
    case .truth(let truth): Words.truth(truth, language)
    case .missing: Words.missing(language)
    }
  }
}
