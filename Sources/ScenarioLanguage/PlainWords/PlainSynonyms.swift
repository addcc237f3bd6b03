/// What people call what a budget has another word for.
enum PlainSynonyms {
  /// What a name may be called instead, `nettsiden`, in words that are folded as its own; none for most names.
  static func others(for name: [String]) -> [[String]] {
    let text = " " + name.joined(separator: " ")
    return table.filter { text.hasSuffix(" " + $0.name) }
      .flatMap {
        $0.others.split(separator: "|").map {
          $0.split(whereSeparator: \.isWhitespace).map { String($0) }
        }
      }
  }

  private static let table: [(name: String, others: String)] = [
    (
      "weblosning",
      """
      nettside | nettsiden | nettsida | nettsted | nettstedet | hjemmeside | hjemmesiden | hjemmesida |
      ny nettside | ny hjemmeside | nettlosning | nettlosningen
      """
    ),
    ("web solution", "website | web site | new website | webpage | homepage | web page"),
    ("brand manager", "merkevareleder | merkevarelederen | merkevaresjef | merkevaresjefen"),
  ]
}
