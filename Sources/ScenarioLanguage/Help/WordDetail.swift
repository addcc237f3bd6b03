import Budget

/// What help says of a word beyond its one line in the vocabulary.
///
/// A word without an entry has its line alone, and the other statements of its group to see as well.
public struct WordDetail: Sendable {
  /// The word's concept.
  let concept: Concept
  /// Two or three plain sentences in each language; empty where the one line says it all.
  let sentences: LocalName
  /// What the examples of the statement do, in their order, without the sign of a comment.
  let comments: (en: [String], nb: [String])
  /// Lines that can be typed, for a word that begins no statement.
  let lines: (en: [String], nb: [String])
  /// The words to read as well.
  let related: [Concept]
  /// The figure that tells how things stand now; nil where none does.
  let figure: Quantity?

  init(
    _ concept: Concept, en: String = "", nb: String = "",
    comments: (en: [String], nb: [String]) = ([], []),
    lines: (en: [String], nb: [String]) = ([], []),
    see related: [Concept] = [], now figure: Quantity? = nil
  ) {
    self.concept = concept
    sentences = LocalName(en, norwegian: nb)
    self.comments = comments
    self.lines = lines
    self.related = related
    self.figure = figure
  }

  /// The table; made when help is first asked for.
  static let all: [WordDetail] =
    memberDetails + staffDetails + lineDetails + yearDetails + questionDetails + solvingDetails
    + sessionDetails
    + figureDetails + reserveDetails + topicDetails + wordDetails + kindDetails + unitDetails

  private static let index = Dictionary(
    all.map { ($0.concept, $0) }, uniquingKeysWith: { first, _ in first })

  /// What help says of a concept; nil where its line in the vocabulary is all.
  static func of(_ concept: Concept) -> WordDetail? { index[concept] }
}

extension Concept {
  /// Two or three plain sentences about the word; empty where its one line says it all.
  public func explanation(in language: InterfaceLanguage) -> String {
    WordDetail.of(self)?.sentences.text(in: language) ?? ""
  }

  /// Lines with the word in them that can be typed, for a word that begins no statement.
  public func lines(in language: InterfaceLanguage) -> [String] {
    WordDetail.of(self).map { language.text(en: $0.lines.en, nb: $0.lines.nb) } ?? []
  }

  /// The words that help names beside this one: at most four, for a statement without an entry the others
  /// of its group.
  public var related: [Concept] {
    if let detail = WordDetail.of(self), !detail.related.isEmpty { return detail.related }
    guard let form = StatementForm.form(of: self) else { return [] }
    let group = StatementForm.all.filter { $0.category == form.category }.map(\.concept)
    return Array(group.filter { $0 != self }.prefix(4))
  }

  /// The figure whose value tells how things stand now; nil where none does.
  public var standing: Quantity? { WordDetail.of(self)?.figure ?? Quantity(self) }

  /// The statements in whose form the word stands, for a word that begins none.
  public var forms: [StatementForm] {
    StatementForm.all.filter { $0.concept != self && $0.shape.mentions(self) }
  }
}

extension StatementForm {
  /// What an example does, in a few words; nil where nothing is said of it.
  public func comment(onExample place: Int, in language: InterfaceLanguage) -> String? {
    guard let detail = WordDetail.of(concept) else { return nil }
    let comments = language.text(en: detail.comments.en, nb: detail.comments.nb)
    return comments.indices.contains(place) ? comments[place] : nil
  }
}
