import Budget
import Lettering
import ScenarioLanguage

extension Cell {
  /// The cell in a form of rows: English words, plain digits, empty where there is nothing.
  var csv: String { String.written { write(to: &$0, .plain, in: nil) } }

  /// Appends the cell as a program reads it; nothing where there is nothing or the figure is missing.
  ///
  /// - Parameters:
  ///   - bytes: what it is appended to; names and texts are as they were written.
  ///   - style: how numbers are written; shares are decimal fractions.
  ///   - language: the language of words; nil for keys, which are the same under every language.
  func write(
    to bytes: inout [UInt8], _ style: DigitStyle, in language: InterfaceLanguage?
  ) {
    switch self {
    case .blank, .missing: break
    case .text(let text), .phrase(let text): bytes.append(text)
    case .name(let name), .prose(let name): bytes.append(name.text(in: language ?? .english))
    case .term(let term): bytes.append(language == nil ? term.key : term.label)
    case .list(let texts): bytes.append(texts.joined(separator: "; "))
    case .names(let names):
      bytes.append(names.map { $0.text(in: language ?? .english) }.joined(separator: "; "))
    case .numbers(let numbers): bytes.append(numbers.map(String.init).joined(separator: "; "))
    case .truth(let truth), .flag(let truth):
      bytes.append(language.map { Words.truth(truth, $0) } ?? (truth ? "true" : "false"))
    case .month(let month): bytes.append(NumberText.month(month))
    case .money, .signed, .rate, .weight, .whole, .share, .number, .digits, .year:
      writeDigits(to: &bytes, style)
    }
  }

  /// Appends the number as programs read it; nothing where the cell is none.
  func writeDigits(to bytes: inout [UInt8], _ style: DigitStyle) {
    switch self {
    case .money(let money), .signed(let money): bytes.append(money, style)
    case .rate(let rate): bytes.append(rate, style)
    case .weight(let weight): bytes.append(weight, style)
    case .whole(let number): bytes.append(number, style)
    case .share(let share, _, _):
      if let share { bytes.append(share, decimals: 6, style) }
    case .number(let number, let kind, _):
      bytes.append(number, decimals: kind.mostDecimals, least: kind.leastDecimals, style)
    case .digits(let digits, _):
      bytes.append(style == .plain ? digits : String(digits.map { $0 == "." ? "," : $0 }))
    case .year(let year): bytes.append(year)
    case .blank, .missing, .text, .phrase, .name, .prose, .term, .list, .names, .numbers, .month,
      .truth, .flag:
      break
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

  /// Whether the cell has two forms, as ``localised`` gives them.
  var isLocalised: Bool {
    switch self {
    case .name, .prose: true
    case .blank, .missing, .text, .phrase, .term, .list, .names, .numbers, .money, .signed, .rate,
      .weight, .whole, .share, .number, .digits, .year, .month, .truth, .flag:
      false
    }
  }

  /// Whether the cell holds words that somebody wrote, and not ours or a number.
  var isWritten: Bool {
    switch self {
    case .text, .phrase, .name, .prose, .list, .names: true
    case .blank, .missing, .term, .numbers, .money, .signed, .rate, .weight, .whole, .share,
      .number, .digits, .year, .month, .truth, .flag:
      false
    }
  }
}

extension ValueKind {
  /// How many decimals a number of the kind has at most where programs read it.
  fileprivate var mostDecimals: Int {
    switch self {
    case .kroner: 2
    case .rate: 4
    case .price: 8
    case .inhabitants, .members, .positions, .percent, .number: 12
    }
  }

  /// How many decimals a number of the kind has at least: two where it is kroner.
  var leastDecimals: Int {
    switch self {
    case .kroner, .rate, .price: 2
    case .inhabitants, .members, .positions, .percent, .number: 0
    }
  }
}
