import Lettering

/// A region as Statistics Norway labels it, taken apart: `K-3005 Drammen (2020-2023)`.
struct RegionLabel: Equatable {
  /// The number, such as `3005`; nil where the label has none.
  let code: String?
  /// The name without its number, the years it was in use, and the word for its body: `Oslo kommune` is Oslo.
  let name: String
  /// Whether the word for its body says that it is a county's.
  let isCounty: Bool

  /// Takes a label apart; white space is made single spaces.
  init(_ label: String) {
    var words = label.split { $0.isWhitespace }.map(String.init)
    code = words.count > 1 ? words.first.flatMap { RegionLabel.code(in: $0) } : nil
    if code != nil { words.removeFirst() }
    if words.count > 1, let last = words.last, RegionLabel.isSpanOfYears(last) {
      words.removeLast()
    }
    let last = words.count > 1 ? words.last?.lowercased() : nil
    isCounty = last == "fylkeskommune"
    if isCounty || last == "kommune" { words.removeLast() }
    name = words.joined(separator: " ")
  }

  /// Whether it is the whole country's.
  var isWholeCountry: Bool {
    ["hele landet", "heile landet", "the whole country", "landet", "norge", "noreg", "norway"]
      .contains(Folding.key(of: name.hasPrefix("0 ") ? String(name.dropFirst(2)) : name))
  }

  /// Whether it is that of a sum of others: `Sum`, `I alt`, `Totalt Viken`.
  var isSum: Bool {
    let key = Folding.key(of: name)
    return ["sum", "total", "totalt", "i alt", "ialt", "til sammen", "alle kommuner"].contains {
      key == $0 || key.hasPrefix($0 + " ") || key.hasPrefix($0 + ":")
    }
  }

  /// The digits of a code with or without a letter before them (`3005`, `K-3005`, `F_30`); nil for
  /// anything else, and for codes of other than 2 or 4 digits.
  static func code(in text: String) -> String? {
    let digits = digits(in: text)
    return digits.utf8.count == 2 || digits.utf8.count == 4 ? digits : nil
  }

  /// The digits of a code of any length; empty for what is no code.
  static func digits(in text: String) -> String {
    var rest = Substring(text).utf8
    if let letter = rest.first, (letter | 0x20) >= 0x61, (letter | 0x20) <= 0x7A {
      let tail = rest.dropFirst()
      guard let sign = tail.first, sign == 0x2D || sign == 0x5F else { return "" }
      rest = tail.dropFirst()
    }
    let isNumber = rest.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? String(Substring(rest)) : ""
  }

  /// Whether a word is `(2020-2023)`, `(-2019)` or `(2024-)`; `(Viken)` is part of a name.
  private static func isSpanOfYears(_ word: String) -> Bool {
    guard word.hasPrefix("("), word.hasSuffix(")") else { return false }
    let ends = word.dropFirst().dropLast().split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let areYears = ends.allSatisfy { end in
      end.isEmpty || (end.utf8.count == 4 && end.utf8.allSatisfy { (0x30...0x39).contains($0) })
    }
    return ends.count == 2 && areYears && ends != ["", ""]
  }
}
