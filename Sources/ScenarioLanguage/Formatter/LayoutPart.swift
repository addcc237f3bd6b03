import Budget

/// A part of a statement from which its standard text is made.
enum LayoutPart {
  case keyword(LayoutKeyword)
  /// A name; `canBeBare` where it needs no quotes in its place.
  case name(NameSyntax, NameUse, canBeBare: Bool)
  /// A number with its units.
  case number(NumberSyntax, NumberLiteral)
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

  var spacing: Spacing { if case .sign(_, let spacing) = self { spacing } else { .none } }

  /// The part in the standard layout.
  func text(in language: InterfaceLanguage, droppingQuotes: Bool) -> String {
    switch self {
    case .keyword(let keyword): return keyword.text(in: language)
    case .name(let name, let use, let canBeBare):
      let isQuoted =
        switch use {
        case .reference: name.isQuoted && !(canBeBare && droppingQuotes)
        case .title: true
        case .asWritten: name.isQuoted
        }
      return isQuoted ? NameSyntax.quoted(name.text) : name.text
    case .number(_, let literal): return literal.text(in: language)
    case .text(let content): return NameSyntax.quoted(content)
    case .verbatim(let text), .sign(let text, _): return text
    }
  }

  /// Whether another part, of a statement of the same form, means the same in its place.
  func says(_ other: LayoutPart) -> Bool {
    switch (self, other) {
    case (.keyword(let own), .keyword(let others)):
      own.concept == others.concept && own.role == others.role
    case (.name(let own, _, _), .name(let others, let use, _)):
      own.text == others.text && (use != .asWritten || own.isQuoted == others.isQuoted)
    case (.number(let own, _), .number(let others, _)):
      own.value == others.value && own.unit == others.unit && own.isScaled == others.isScaled
    case (.text(let own), .text(let others)), (.verbatim(let own), .verbatim(let others)):
      own == others
    case (.sign(let own, let spacing), .sign(let others, let othersSpacing)):
      own == others && spacing == othersSpacing
    case (.keyword, _), (.name, _), (.number, _), (.text, _), (.verbatim, _), (.sign, _): false
    }
  }
}

/// The words of a concept as they were typed, and which of its words the standard layout writes.
struct LayoutKeyword {
  let concept: Concept
  let role: Roles
  let spelling: Int
  /// The spellings that were typed, as ``Keywords`` has them.
  let typed: [UInt32]

  /// The languages that have these words for the concept.
  var languages: [InterfaceLanguage] {
    InterfaceLanguage.allCases.filter { spellings(in: $0).contains(typed) }
  }

  /// The word to write; a number's word keeps its inflection where it is of the language: `2 midlertidige`,
  /// `1 year`.
  func text(in language: InterfaceLanguage) -> String {
    let words = concept.words(in: language)
    if role == .positionKind || concept == .years,
      let place = spellings(in: language).firstIndex(of: typed)
    {
      return words[place]
    }
    return words.isEmpty ? "" : words[min(spelling, words.count - 1)]
  }

  /// The spellings of every word and phrase of the concept.
  private func spellings(in language: InterfaceLanguage) -> [[UInt32]] {
    concept.words(in: language).map { phrase in
      phrase.split(separator: " ").map { Keywords.shared.spelling(of: String($0)) }
    }
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
    let bytes = literal.utf8
    func digits(_ stretch: Substring.UTF8View) -> [UInt8] { stretch.filter(\.isDigit) }
    let sign = bytes.firstIndex { $0 == 0x2E || $0 == 0x2C }
    let significant = digits(bytes[..<(sign ?? bytes.endIndex)]).drop { $0 == 0x30 }
    whole = significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self)
    // `500,-` has no decimals.
    decimals = sign.map { String(decoding: digits(bytes[$0...]), as: UTF8.self) } ?? ""
    hasComma = sign.map { bytes[$0] == 0x2C }
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
