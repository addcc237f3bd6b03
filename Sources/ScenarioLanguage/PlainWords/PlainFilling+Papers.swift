import Budget

// What a paper is called, and who decided something when.

extension PlainFilling {
  /// The title of a board paper with what stands before the file; empty where none is said.
  var paperTitle: String? {
    let place = words.indices.first { Self.titling.contains(words[$0].key) }
    guard let place, place + 1 < words.count else { return "" }
    let end = words.indices.first { $0 > place && words.caseNumber(at: $0) != nil } ?? words.count
    let title = words[(place + 1)..<end].map(\.text).joined(separator: " ")
    return Concept.title.word(in: language) + " " + NameSyntax.quoted(title) + " "
  }

  private static let titling: Set<String> = [
    "title", "titled", "tittel", "tittelen", "overskrift", "overskriften",
  ]

  /// Who decided, the case where one is said, and when; nil where any of it is missing.
  var decision: String? {
    let verbs: Set<String> = ["vedtok", "vedtatt", "adopted", "approved", "passed"]
    guard words.contains(where: { verbs.contains($0.key) }), let day,
      let body = words.first(where: { Self.bodies.contains($0.key) })
    else { return nil }
    let article = language == .english ? "the " : ""
    return NameSyntax.quoted(article + body.text.lowercased()) + " " + ofCase
      + Concept.onDay.word(in: language) + " " + day
  }

  /// The case that it is for with what stands behind it, `sak "58/20" `; empty where none is said.
  var ofCase: String {
    guard let number = words.indices.lazy.compactMap({ words.caseNumber(at: $0) }).first else {
      return ""
    }
    return Concept.caseNumber.word(in: language) + " " + NameSyntax.quoted(number) + " "
  }

  /// The bodies of an alliance that decide, folded.
  private static let bodies: Set<String> = [
    "styret", "radet", "representantskapet", "arbeidsutvalget", "board", "council",
  ]

  /// The day that is said, `3. desember 2020`, as it is typed in a statement; nil for none.
  private var day: String? {
    for place in words.indices {
      let own = words[place].text.split(separator: "-").map { Int($0) ?? 0 }
      if own.count == 3, own[0] > 1_999, Self.isDay(own[2], own[1]) { return words[place].text }
      let dotted = words[place].text.split(separator: ".").map { Int($0) ?? 0 }
      if dotted.count == 3, dotted[2] > 1_999, Self.isDay(dotted[0], dotted[1]) {
        return Self.written(dotted[2], dotted[1], dotted[0])
      }
      guard place + 2 < words.count, let day = Int(words[place].text),
        let month = MonthName.number(of: words[place + 1].key),
        let year = Int(words[place + 2].text), year > 1_999, Self.isDay(day, month)
      else { continue }
      return Self.written(year, month, day)
    }
    return nil
  }

  private static func isDay(_ day: Int, _ month: Int) -> Bool {
    (1...31).contains(day) && (1...12).contains(month)
  }

  private static func written(_ year: Int, _ month: Int, _ day: Int) -> String {
    let digits = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return "\(year)-\(digits(month))-\(digits(day))"
  }
}

extension [PlainWord] {
  /// The number of the case that is said at a place, `sak 58/20`; nil where none is.
  func caseNumber(at place: Int) -> String? {
    guard place + 1 < count,
      ["sak", "saken", "saksnummer", "saksnr", "case"].contains(self[place].key)
    else { return nil }
    let number = self[place + 1].text
    let parts = number.split(separator: "/", omittingEmptySubsequences: false)
    let isCase =
      parts.count == 2
      && parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(\.isNumber) }
    return isCase ? number : nil
  }
}
