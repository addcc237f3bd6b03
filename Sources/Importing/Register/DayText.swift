import Lettering

/// The day of the year that a text names, as far as it tells 1 January from others.
enum DayText {
  /// The months but January, and words for other times of the year, in the spelling of ``Folding``.
  private static let words: Set<String> = [
    "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember", "february", "march", "may", "june", "july", "october", "december", "des", "dec",
    "feb", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov",
    "utgangen", "slutten", "end", "middel", "middelfolkemengde", "mean", "average", "gjennomsnitt",
    "gjennomsnittlig", "kvartalet", "kvartal", "quarter", "arsslutt", "medio", "ultimo",
  ]

  /// The problem of a text that names another day or time than 1 January; nil where it does not.
  static func problem(of text: String) -> CoverageProblem? {
    let words = HeadingWords.words(of: text)
    if words.contains(where: self.words.contains) { return .otherDay(text) }
    return words.indices.contains { isOtherDay(at: $0, in: words, text) } ? .otherDay(text) : nil
  }

  /// Whether day and month stand at a place, as in 31.12, and are not those of 1 January.
  private static func isOtherDay(at place: Int, in words: [String], _ text: String) -> Bool {
    // `Tabell 3.2` is no day.
    let before = place > 0 ? words[place - 1] : ""
    guard !["tabell", "table", "figur", "figure", "vedlegg"].contains(before),
      place + 1 < words.count, let day = number(words[place]),
      let month = number(words[place + 1]), (1...31).contains(day), (1...12).contains(month),
      text.contains("\(words[place]).\(words[place + 1])")
        || text.contains("\(words[place]). \(words[place + 1])")
        || text.contains("\(words[place])/\(words[place + 1])")
    else { return false }
    return (day, month) != (1, 1)
  }

  private static func number(_ word: String) -> Int? {
    word.utf8.count <= 2 ? Int(word) : nil
  }

  /// The problem of a note that says of which other day the figures are; nil where it does not.
  static func problem(ofNote note: String) -> CoverageProblem? {
    let words = HeadingWords.words(of: note)
    let speaks = [
      "referansetid", "referanseperiode", "reference", "tallene", "figures", "tala", "folketall",
      "folketallet", "befolkning", "folkemengde",
    ]
    // When a file was fetched is no day that its figures are of.
    let isFetched =
      words.contains { ["hentet", "lastet", "oppdatert", "publisert", "updated"].contains($0) }
      && !words.contains { ["per", "pr", "pa", "at"].contains($0) }
    guard !isFetched, words.contains(where: speaks.contains), !words.contains("januar"),
      !words.contains("january")
    else { return nil }
    return problem(of: note)
  }
}
