/// A part of a statement from which its standard text is made.
enum LayoutPart {
  /// The words of a concept, with the spellings that were typed.
  case keyword(Concept, Roles, typed: [UInt32])
  /// A name; `canBeBare` where it needs no quotes in its place.
  case name(SyntaxSurvey.Name, canBeBare: Bool)
  /// A number with its units.
  case number(NumberLiteral)
  /// A text in quotes, as its content.
  case text(String)
  /// What is written as it is: years and months.
  case verbatim(String)
  /// A sign, and what stands close to it.
  case sign(String, Spacing)

  /// On which sides a sign has no space.
  enum Spacing {
    case none, before, behind, both
  }
}

/// A number as its digits stand in the text, with the units behind it.
struct NumberLiteral {
  /// The digits before the decimal sign, without needless zeros.
  let whole: String
  /// The digits behind it.
  let decimals: String
  /// Whether the decimal sign was a comma; nil where there was none.
  let hasComma: Bool?
  /// `k`, `mill`, `kr`, `øre` and `%` behind it.
  var units: [Concept] = []

  /// Reads the digits of a number token.
  init(_ literal: String) {
    let sign = literal.utf8.firstIndex { $0 == 0x2E || $0 == 0x2C }
    let digits = literal[..<(sign ?? literal.endIndex)].filter(\.isNumber)
    let significant = digits.drop { $0 == "0" }
    whole = significant.isEmpty ? "0" : String(significant)
    decimals = sign.map { String(literal[$0...].dropFirst()) } ?? ""
    hasComma = sign.map { literal.utf8[$0] == 0x2C }
  }

  /// The number with its units in a language.
  ///
  /// Units are written alike in both: `500k`, `0.5 mill kr`, `10 øre`; but `5%` in English and `5 %`
  /// in Norwegian, as each is written elsewhere.
  func text(in language: InterfaceLanguage) -> String {
    units.reduce(digits(in: language)) { text, unit in
      switch unit {
      case .thousand: text + "k"
      case .million: text + " mill"
      case .percent: text + language.text(en: "%", nb: " %")
      case _: text + " " + unit.word(in: language)
      }
    }
  }

  private func digits(in language: InterfaceLanguage) -> String {
    var text = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { text += " " }
      text.append(digit)
    }
    guard !decimals.isEmpty else { return text }
    // 1.605 could also be a number of thousands; a fourth decimal says that it is not.
    let couldBeGroup = decimals.count == 3 && whole.count <= 3 && whole != "0"
    return text + language.text(en: ".", nb: ",") + decimals + (couldBeGroup ? "0" : "")
  }
}
