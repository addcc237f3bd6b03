import Budget

// What a paper is called, and who decided something when.

extension PlainFilling {
  /// The title of a board paper with what stands before the file; empty where none is said.
  var paperTitle: String? {
    let place = words.indices.first { Self.titling.contains(words[$0].key) }
    guard let place, place + 1 < words.count else { return "" }
    let end = words.indices.first { $0 > place && words.caseNumber(at: $0) != nil } ?? words.count
    let title = words[(place + 1)..<end].asTyped
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
    let scanner = PlainScanner(words: words, language: language, names: names)
    let days = words.indices.lazy.compactMap { place -> Day? in
      if let day = Day(written: words[place].text) { return day }
      guard let said = scanner.date(at: place), let year = said.year.flatMap({ Year($0) }) else {
        return nil
      }
      return Month(said.month, of: year).flatMap { Day(said.day, of: $0) }
    }
    return days.first.map(NumberText.yearFirst)
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
