import Lettering

// Activities are called as the document has them, and guests who read English say what their parts mean: `the climate
// school` for `Klimaskole`.

extension PlainNames {
  /// What a Norwegian word put together of two is called by the English words for them; empty for any other.
  static func english(of word: String) -> [[String]] {
    parts.flatMap { first, begun -> [[String]] in
      guard word.hasPrefix(begun) else { return [] }
      let rest = word.dropFirst(begun.count)
      return parts.filter { _, last in
        joints.contains { rest == $0 + last } || Inflection.areOne(String(rest), last)
      }.map { [first, $0.english] }
    }
  }

  /// What may stand between two parts of a word.
  private static let joints = ["", "s", "e"]

  /// English words for parts of names, folded.
  private static let parts: [(english: String, norwegian: String)] = [
    ("climate", "klima"), ("school", "skole"), ("status", "status"), ("breakfast", "frokost"),
    ("seminars", "seminarer"), ("seminar", "seminar"), ("communication", "kommunikasjon"),
    ("communications", "kommunikasjon"), ("strategy", "strategi"), ("plan", "plan"),
    ("member", "medlem"), ("membership", "medlem"), ("members", "medlem"),
    ("survey", "undersokelse"), ("tour", "turne"), ("conference", "konferanse"),
    ("network", "nettverk"), ("course", "kurs"), ("transport", "transport"), ("culture", "kultur"),
    ("business", "naring"), ("youth", "ungdom"), ("nature", "natur"), ("travel", "reise"),
    ("prize", "pris"), ("project", "prosjekt"), ("day", "dag"), ("festival", "festival"),
  ]
}
