import Budget

/// Amounts as ledgers write them: `(45 000,00)`, `45 000,00-`, `kr 1 200`, `1 000,-`, `1.200.000,00`.
enum AmountText {
  /// The amount of a cell in kroner; nil for a blank one, and for the dash that spreadsheets write for nothing.
  static func read(_ text: String) throws(CellProblem) -> ExactNumber? {
    var rest = Substring(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    let written = String(rest)
    if ["-", "–", "—", "−"].contains(written) { return nil }
    dropCurrency(&rest)
    var signs = 0
    if rest.hasPrefix("("), rest.hasSuffix(")") {
      rest = rest.dropFirst().dropLast()
      dropCurrency(&rest)
      signs += 1
    }
    // The dash of `1 000,-` stands for no øre.
    if rest.hasSuffix(",-") || rest.hasSuffix(",–") || rest.hasSuffix(",—") {
      rest = rest.dropLast(2)
    }
    if let last = rest.last, isMinus(last) {
      rest = rest.dropLast()
      signs += 1
    }
    if let first = rest.first, isMinus(first) {
      rest = rest.dropFirst()
      signs += 1
    }
    trim(&rest)
    dropCurrency(&rest)
    guard signs <= 1, rest.first != "-", rest.first != "−" else { throw .notAnAmount(written) }
    let minus = signs == 1 ? "-" : ""
    do throws(CellProblem) { return try CellNumber.read(grouped: minus + rest) } catch {
      if case .notANumber = error, written.utf8.contains(where: { (0x30...0x39).contains($0) }) {
        throw .notAnAmount(written)
      }
      throw error
    }
  }

  private static func isMinus(_ sign: Character) -> Bool { "-−–—".contains(sign) }

  /// Takes the word for kroner off either end.
  private static func dropCurrency(_ rest: inout Substring) {
    for word in ["kr.", "kr", "nok"] {
      let lower = rest.lowercased()
      if lower.hasPrefix(word), rest.count > word.count {
        rest = rest.dropFirst(word.count)
        break
      }
      if lower.hasSuffix(word), rest.count > word.count {
        rest = rest.dropLast(word.count)
        break
      }
    }
    trim(&rest)
  }

  private static func trim(_ rest: inout Substring) {
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
  }
}
