import Lettering

/// A region as Statistics Norway labels it, taken apart: `K-3005 Drammen (2020-2023)`.
struct RegionLabel: Equatable {
  /// The number, such as `3005`; nil where the label has none.
  let code: String?
  /// The name without its number, the years it was in use, and the word for its body: `Oslo kommune` is Oslo.
  let name: String
  /// The same with the word for its body, for messages.
  let whole: String
  /// The label as it stands in the file.
  let written: String
  /// Whether marks of footnotes stood behind the name, which are taken off: `Halden 1)`, `Moss*`, `Sarpsborg¹`.
  let hasMark: Bool
  /// Whether the word for its body says that it is a county's.
  let isCounty: Bool
  /// Whether a word says which body it is, as in `Oslo kommune`.
  let hasBody: Bool
  /// The last year in which the region was in use, as in `Moss (-2019)`; nil where the label says none.
  let lastYear: Int?

  /// Takes a label apart; white space is made single spaces.
  init(_ label: String) {
    written = label
    var words = label.split { $0.isWhitespace }.map(String.init)
    var code = RegionLabel.takeCode(from: &words)
    var years: Substring?
    if words.count > 1, let last = words.last {
      years = RegionLabel.spanOfYears(last)
      if years != nil { words.removeLast() }
    }
    if code == nil { code = RegionLabel.takeLastCode(from: &words) }
    self.code = code
    lastYear = years.flatMap { Int($0) }
    hasMark = RegionLabel.takeMark(from: &words)
    whole = words.joined(separator: " ")
    let last = words.count > 1 ? words.last?.lowercased() ?? "" : ""
    isCounty = ["fylkeskommune", "fylke", "county"].contains(last)
    hasBody = isCounty || ["kommune", "municipality"].contains(last)
    if hasBody { words.removeLast() }
    let name = words.joined(separator: " ")
    self.name = name == "Oslo - Oslove" ? "Oslo" : name
  }

  /// Whether it is the whole country's.
  var isWholeCountry: Bool {
    ["hele landet", "heile landet", "the whole country", "landet", "norge", "noreg", "norway"]
      .contains(Folding.key(of: name.hasPrefix("0 ") ? String(name.dropFirst(2)) : name))
  }

  /// Digits before the name that are no code, such as the `301` that a spreadsheet makes of 0301; nil where there are
  /// none.
  var strayNumber: String? {
    guard code == nil, let word = name.split(separator: " ").first,
      word.utf8.count < name.utf8.count
    else { return nil }
    if let first = word.first, first.isNumber, !first.isASCII { return String(word) }
    // NO081, as the statistical office of the union numbers regions.
    if word.wholeMatch(of: /[A-Z]{2,4}\d{2,}/) != nil, !RegionLabel.isGroup(code: word) {
      return String(word)
    }
    let digits = RegionLabel.digits(in: String(word))
    return digits.utf8.count == 3 || digits.utf8.count > 4 ? digits : nil
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
}

extension RegionLabel {
  /// Takes a code off the start of a label's words: `3001 Halden`, `3001 - Halden`, `3001: Halden`, `3001-Halden`.
  private static func takeCode(from words: inout [String]) -> String? {
    guard let first = words.first else { return nil }
    if words.count > 1, let code = code(in: first) {
      let isDash = words.count > 2 && ["-", "–", ":"].contains(words[1])
      words.removeFirst(isDash ? 2 : 1)
      return code
    }
    let digits = String(first.prefix { $0.isASCII && $0.isNumber })
    guard digits.utf8.count == 4 || digits.utf8.count == 2 else { return nil }
    var rest = first.dropFirst(digits.count)
    guard let sign = rest.first, "-–:.,".contains(sign) else { return nil }
    rest = rest.dropFirst()
    if rest.isEmpty, words.count > 1, words[1].first?.isLetter == true {
      words.removeFirst()
      return digits
    }
    guard rest.first?.isLetter == true else { return nil }
    words[0] = String(rest)
    return digits
  }

  /// Takes the mark of a footnote off the end of a label's words.
  private static func takeMark(from words: inout [String]) -> Bool {
    guard let last = words.last, let sign = last.last, ")]*¹²³⁴⁵".contains(sign) else {
      return false
    }
    let isMark = words.count > 1 && last.wholeMatch(of: /\d\)|\[\d\]|\(\d\)|\*+/) != nil
    if isMark {
      words.removeLast()
      return true
    }
    let name = last.prefix { !"*¹²³⁴⁵".contains($0) }
    guard !name.isEmpty, name.utf8.count < last.utf8.count,
      last.dropFirst(name.count).allSatisfy({ "*¹²³⁴⁵)".contains($0) })
    else { return false }
    words[words.count - 1] = String(name)
    return true
  }

  /// Takes a municipality's code off the end of a label's words: `Halden (3001)`, `Oslo, 0301`.
  ///
  /// Not one that could be a year.
  private static func takeLastCode(from words: inout [String]) -> String? {
    guard words.count > 1, let last = words.last else { return nil }
    let isInBrackets = last.hasPrefix("(") && last.hasSuffix(")")
    let isBehindComma = words[words.count - 2].hasSuffix(",")
    let digits = isInBrackets ? String(last.dropFirst().dropLast()) : last
    guard isInBrackets || isBehindComma, digits.utf8.count == 4, code(in: digits) == digits,
      !["19", "20"].contains(digits.prefix(2))
    else { return nil }
    words.removeLast()
    if isBehindComma { words[words.count - 1].removeLast() }
    return digits
  }

  /// The last year of `(2020-2023)` or `(-2019)`, empty for `(2024-)`; nil for other words, such as `(Viken)`.
  private static func spanOfYears(_ word: String) -> Substring? {
    guard word.hasPrefix("("), word.hasSuffix(")") else { return nil }
    let ends = word.dropFirst().dropLast().split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let areYears = ends.allSatisfy { end in
      end.isEmpty || (end.utf8.count == 4 && end.utf8.allSatisfy { (0x30...0x39).contains($0) })
    }
    return ends.count == 2 && areYears && ends != ["", ""] ? ends[1] : nil
  }
}
