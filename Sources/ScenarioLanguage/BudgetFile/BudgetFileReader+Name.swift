import Budget

extension BudgetFileReader {
  /// The name that a budget file declares, and where it stands; nil where no statement of the text declares one.
  ///
  /// The rest of the text is not looked into: it may be broken, and it may be cut off.
  public static func declaredName(in source: SourceText) -> (name: String, range: SourceRange)? {
    var text = source.text
    return text.withUTF8 { buffer in
      var parser = BudgetEntryParser(SourceBytes(buffer))
      while parser.findsStatement() {
        // What another statement says wrong is told when the budget is read.
        guard (try? parser.readStatement()) != nil, parser.entry.word == .budget,
          let name = parser.entry.name(at: 0)
        else { continue }
        return (name.english, parser.entry.nameRange)
      }
      return nil
    }
  }
}
