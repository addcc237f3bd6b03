import Lettering

/// An account or line as a ledger writes it, taken apart: `5400 - Arbeidsgiveravgift`, `Fast lønn (5000)`.
struct LedgerLabel: Equatable {
  /// The account's number; nil where the label has none.
  let account: String?
  /// What it is called; empty where the label is a number alone.
  let name: String
  /// Whether the number is that of a group of accounts: `50*`, `5000-5999`.
  let isGroup: Bool

  /// Takes a label apart; white space is made single spaces.
  init(_ label: String) {
    let text = label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    var rest = text.dropFirst(digits.count)
    let isGroup = !digits.isEmpty && (rest.first == "*" || Self.isRange(rest))
    if isGroup { rest = rest.drop { $0 != " " } }
    let isNumber =
      !digits.isEmpty && digits.count <= 8
      && (rest.isEmpty || " -–:.,".contains(rest[rest.startIndex]))
    let name = rest.drop { " -–:.,".contains($0) }
    guard isNumber, isGroup || name.isEmpty || name.first?.isLetter == true || name.first == "("
    else {
      (account, self.name) = Self.lastNumber(of: text)
      self.isGroup = false
      return
    }
    self.isGroup = isGroup
    account = String(digits)
    self.name = String(name)
  }

  /// Whether digits follow a dash or points, as in `-5999`.
  private static func isRange(_ rest: Substring) -> Bool {
    let sign = rest.prefix { "-–.*".contains($0) }
    let end = rest.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber }
    return !sign.isEmpty && end.count >= 2
      && rest.dropFirst(sign.count + end.count).first.map { $0 == " " } ?? true
  }

  /// The number in brackets at a label's end, of four digits that are no year, and the name before it.
  private static func lastNumber(of text: String) -> (String?, String) {
    guard text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return (nil, text) }
    let number = text[text.index(after: start)...].dropLast()
    let name = text[..<start].split(separator: " ").joined(separator: " ")
    guard number.utf8.count == 4, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      !["19", "20"].contains(number.prefix(2)), !name.isEmpty
    else { return (nil, text) }
    return (String(number), name)
  }
}

extension LedgerLabel {
  /// Whether a line's name is that of a sum, a result or a balance, which no line is.
  static func isSum(_ name: String) -> Bool { isSum(HeadingWords.words(of: name)) }

  private static func isSum(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let start = words.prefix(2).joined(separator: " ")
    let end = words.suffix(2).joined(separator: " ")
    return sums.contains(first) || starts.contains(start) || ends.contains(last)
      || ends.contains(end)
      || (words.count == 1 && ["samlet", "samla", "alle", "ib", "ub", "saldo"].contains(first))
      || first.hasSuffix("resultat") || start == "alle kommuner"
  }

  /// Whether a sum's name is that of a result or balance, which no rows beside it need add up to.
  static func isResult(_ name: String) -> Bool {
    HeadingWords.words(of: name).contains {
      $0.hasSuffix("resultat") || $0.hasSuffix("saldo") || $0.hasSuffix("balanse") || $0 == "result"
        || $0 == "balance" || $0 == "ib" || $0 == "ub"
    }
  }

  /// Whether a text beside an account's name is that of a sum of its rows: `Sum konto 5010`, `Totalt`; not
  /// `Total Norge AS`.
  static func isSum(ofAccount text: String, named name: String) -> Bool {
    guard text.utf8.count < 80, let first = text.first, first.isLetter || first == "*" else {
      return false
    }
    let words = HeadingWords.words(of: text)
    let isOfAll = words.first.map { ["alle", "samlet", "samla", "all"].contains($0) } ?? false
    guard isOfAll || isSum(words) else { return false }
    if let first = words.first, first.hasSuffix("sum") { return true }
    let own = Set(HeadingWords.words(of: name))
    return words.allSatisfy {
      sums.contains($0) || own.contains($0) || Int($0) != nil || besideSums.contains($0)
    }
  }

  /// The words that may stand beside the one for a sum.
  private static let besideSums: Set<String> = [
    "hele", "heile", "whole", "full", "all", "avdelinger", "prosjekter", "perioder", "perioden",
    "maneder", "i", "alt", "til", "sammen", "for", "av", "konto", "kontoen", "account", "periode",
    "period", "ar", "aret", "year", "ansvar", "avdeling", "prosjekt", "project", "alle", "grand",
    "samlet", "samla", "ialt", "tilsammen", "inngaende", "utgaende", "saldo", "balanse", "ib", "ub",
    "opening", "closing", "balance",
  ]

  /// Whether a line's name says that it is taken in: `Renteinntekter`, `Other income`.
  static func isIncome(_ name: String) -> Bool {
    HeadingWords.words(of: name).last.map { word in
      ["inntekt", "inntekter", "inntektene", "income", "revenue", "revenues"].contains {
        word.hasSuffix($0)
      }
    } ?? false
  }

  /// Whether a line's name may be of what is taken in: `Kontingent`, `Renter`.
  static func mayBeIncome(_ name: String) -> Bool {
    HeadingWords.words(of: name).contains { word in perhapsIncome.contains { word.hasSuffix($0) } }
  }

  /// What words end with that name what is taken in, or what is spent on it.
  private static let perhapsIncome = [
    "kontingent", "kontingenter", "tilskudd", "tilskot", "refusjon", "refusjoner", "salg", "renter",
    "gave", "gaver", "gebyr", "gebyrer", "fees", "grant", "grants", "sales", "interest",
    "subscription", "subscriptions", "donations",
  ]

  private static let sums: Set<String> = [
    "sum", "total", "totalt", "totals", "totalsum", "delsum", "mellomsum", "subtotal", "ialt",
    "tilsammen", "summert", "kontosum", "gruppesum", "avdelingssum", "prosjektsum", "periodesum",
  ]

  private static let starts: Set<String> = [
    "i alt", "til sammen", "grand total", "inngaende saldo", "utgaende saldo", "inngaende balanse",
    "utgaende balanse", "opening balance", "closing balance", "net result", "operating result",
    "ordinaert resultat", "periodens resultat", "arets resultat", "hele aret", "heile aret",
    "hele perioden", "whole year", "full year",
  ]

  private static let ends: Set<String> = ["totalt", "i alt", "ialt", "til sammen", "tilsammen"]
}
