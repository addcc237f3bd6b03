import Budget
import Lettering
import ScenarioLanguage

extension Cell {
  /// The cell for people, made safe for a terminal; numbers without a unit, as Norwegians write them.
  func text(in language: InterfaceLanguage) -> String {
    String.written { write(to: &$0, in: language) }
  }

  /// Appends the cell for people, as ``text(in:)`` gives it.
  func write(to bytes: inout [UInt8], in language: InterfaceLanguage) {
    switch self {
    case .blank: break
    case .missing: bytes.append(Words.missing(language))
    case .text(let text): bytes.append(Shown.name(text))
    case .phrase(let text): bytes.append(Shown.prose(text))
    case .name(let name): bytes.append(Shown.name(name, language))
    case .prose(let text): bytes.append(Shown.prose(text.text(in: language)))
    case .term(let term): bytes.append(term.label)
    case .list(let texts): bytes.append(texts.map { Shown.name($0) }.joined(separator: ", "))
    case .names(let names):
      bytes.append(names.map { Shown.name($0, language) }.joined(separator: ", "))
    case .numbers(let numbers): bytes.append(numbers.map(String.init).joined(separator: ", "))
    case .month(let month): bytes.append(NumberText.month(month))
    case .truth(let truth): bytes.append(Words.truth(truth, language))
    case .flag(let truth): if truth { bytes.append(Words.truth(truth, language)) }
    case .money, .signed, .rate, .weight, .whole, .share, .number, .digits, .year:
      writeNumber(to: &bytes)
    }
  }

  /// Appends a number for people; nothing where the cell is none.
  private func writeNumber(to bytes: inout [UInt8]) {
    switch self {
    case .money(let money): bytes.append(money, .reading)
    case .signed(let money):
      if money.øre > 0 { bytes.append(fixed: "+") }
      bytes.append(money, .reading)
    case .rate(let rate): bytes.append(rate, .reading)
    case .weight(let weight): bytes.append(weight, .reading)
    case .whole(let number): bytes.append(number, .reading)
    case .share(nil, _, _), .share(_, isTelling: false, _): bytes.append(fixed: "–")
    case .share(.some(let share), _, let isSigned):
      if isSigned, share > .zero { bytes.append(fixed: "+") }
      bytes.append(Shown.hundredfold(share), decimals: 1, least: 1, .reading)
    case .number(let number, let kind, let isSigned):
      if isSigned, number > .zero { bytes.append(fixed: "+") }
      Shown.write(number, kind, to: &bytes)
    case .digits(_, let text): bytes.append(text)
    case .year(let year): bytes.append(year)
    case .blank, .missing, .text, .phrase, .name, .prose, .term, .list, .names, .numbers, .month,
      .truth, .flag:
      break
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
    if name.utf8.count <= widestName, DisplayText.isPlain(name) { return name }
    // A hostile file can hold a name of megabytes; nothing past this many characters can show.
    return DisplayText.safe(String(String.UnicodeScalarView(name.unicodeScalars.prefix(1_000))))
      .shortened(to: widestName)
  }

  /// A name in the language.
  static func name(_ name: LocalName, _ language: InterfaceLanguage) -> String {
    Self.name(name.text(in: language))
  }

  /// A text of any length, made safe for a terminal.
  static func prose(_ text: String) -> String { DisplayText.safe(text) }

  /// A file by its path, which a terminal can open where it is told how.
  static func file(_ path: String, _ files: LinkedFiles?) -> String {
    let shown = prose(path)
    return files?.link(to: path)?.linking(shown) ?? shown
  }

  /// A part of something in per cent; the part itself where that is out of range.
  static func hundredfold(_ share: ExactNumber) -> ExactNumber {
    (try? share * ExactNumber(100)) ?? share
  }

  /// `+` before a number greater than zero, otherwise nothing.
  static func sign(_ number: ExactNumber) -> String { number > .zero ? "+" : "" }

  /// An amount in a sentence, without its unit: with two decimals, or in whole kroner.
  ///
  /// What is less than a krone but not nothing keeps its øre.
  static func amount(_ money: Money, _ unit: AmountUnit) -> String {
    String.written { write(money, unit, to: &$0) }
  }

  /// An amount in a sentence with its unit.
  static func kroner(_ money: Money, _ unit: AmountUnit) -> String {
    String.written { writeKroner(money, unit, to: &$0) }
  }

  /// Appends an amount as ``amount(_:_:)`` gives it.
  static func write(_ money: Money, _ unit: AmountUnit, to bytes: inout [UInt8]) {
    guard unit != .øre, money == .zero || money.øre.magnitude >= 100,
      let kroner = try? money.kroner
    else { return bytes.append(money, .reading) }
    bytes.append(kroner, decimals: 0, .reading)
  }

  /// Appends an amount as ``kroner(_:_:)`` gives it.
  static func writeKroner(_ money: Money, _ unit: AmountUnit, to bytes: inout [UInt8]) {
    write(money, unit, to: &bytes)
    bytes.append(fixed: "\u{A0}kr")
  }

  /// A number without its unit.
  static func bare(
    _ number: ExactNumber, _ kind: ValueKind, _ unit: AmountUnit = .øre
  ) -> String {
    guard kind == .kroner, unit != .øre,
      number == .zero || number.magnitude >= ExactNumber(1)
    else { return String.written { write(number, kind, to: &$0) } }
    return NumberText.number(number, decimals: 0)
  }

  /// A number with its unit, its øre left out where it has none and øre are not what is set: nothing that
  /// is to be typed again loses any.
  static func exact(_ number: ExactNumber, _ kind: ValueKind, _ unit: AmountUnit) -> String {
    Self.number(number, kind, number.denominator == 1 ? unit : .øre)
  }

  /// Appends a number as ``bare(_:_:_:)`` gives it with øre.
  static func write(_ number: ExactNumber, _ kind: ValueKind, to bytes: inout [UInt8]) {
    switch kind {
    case .kroner: bytes.append(number, decimals: 2, least: 2, .reading)
    case .rate: bytes.append(number, decimals: 4, least: 2, .reading)
    case .price: bytes.append(number, decimals: 8, least: 2, .reading)
    case .inhabitants, .members, .positions: bytes.append(number, decimals: 2, .reading)
    case .percent: bytes.append(NumberText.percent(number))
    case .number: bytes.append(number, decimals: 12, .reading)
    }
  }

  /// A number with its unit, where it has one: `105 557,50 kr`.
  static func number(
    _ number: ExactNumber, _ kind: ValueKind, _ unit: AmountUnit = .øre
  ) -> String {
    switch kind {
    case .kroner, .rate, .price: bare(number, kind, unit) + Shown.space + "kr"
    case .inhabitants, .members, .positions, .percent, .number: bare(number, kind)
    }
  }

  /// The value of an expression.
  static func value(
    _ value: Value, _ language: InterfaceLanguage, _ unit: AmountUnit = .øre
  ) -> String {
    switch value {
    case .number(let number, let kind): Self.number(number, kind, unit)
    case .truth(let truth): Words.truth(truth, language)
    case .missing: Words.missing(language)
    }
  }
}
