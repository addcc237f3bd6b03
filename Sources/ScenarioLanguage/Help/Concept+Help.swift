import Budget

extension Concept {
  /// Two or three plain sentences about the word; empty where its one line says it all.
  public func explanation(in language: InterfaceLanguage) -> String {
    let sentences = entry.sentences()
    return language.text(en: sentences.en, nb: sentences.nb)
  }

  /// Lines with the word in them that can be typed, for a word that begins no statement.
  public func lines(in language: InterfaceLanguage) -> [String] {
    let lines = entry.lines()
    return language.text(en: lines.en, nb: lines.nb)
  }

  /// The words that help names beside this one: at most four, for a statement whose entry names none the
  /// others of its group.
  public var related: [Concept] {
    let related = entry.related()
    guard related.isEmpty, let form = StatementForm.form(of: self) else { return related }
    let group = StatementForm.all.filter { $0.category == form.category }.map(\.concept)
    return Array(group.filter { $0 != self }.prefix(4))
  }

  /// The figure whose value tells how things stand now; nil where none does.
  public var standing: Quantity? { entry.figure ?? Quantity(self) }

  /// The statements in whose form the word stands, for a word that begins none.
  public var forms: [StatementForm] {
    StatementForm.all.filter { $0.concept != self && $0.shape.mentions(self) }
  }
}
