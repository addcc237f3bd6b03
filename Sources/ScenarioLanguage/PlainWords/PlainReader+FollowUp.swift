import Budget

// What goes on with what was said before is read as that, with what it names in the place of what stood there.

extension PlainReader {
  /// The lines of a sentence that only names something else than what was said before: `og Innlandet?`,
  /// `hva med 1,70?`; none of any other.
  var linesGoingOn: [String] {
    if asksOnlyWhy { return reasons }
    guard goesOn else { return [] }
    for said in names.recent.reversed() {
      guard let (words, parts) = replacing(in: said) else { continue }
      let lines = PlainReader(parts: parts, words: words, language: language, names: names).lines
      guard isCorrection, Self.isChange(said) else { return lines }
      // `nei, Innlandet` takes the place of what was done.
      return lines.map { Concept.undo.word(in: language) + "; " + $0 }
    }
    return []
  }

  private static func isChange(_ said: String) -> Bool {
    switch Parser.parse(SourceText(name: "", text: said)).statements.last?.syntax {
    case .change?: true
    case .value?, .question?, .definition?, .assertion?, .frame?, .command?, nil: false
    }
  }

  /// Whether nothing is said but `hvorfor?`.
  private var asksOnlyWhy: Bool {
    PlainClause(parts).cues.contains(.why)
      && parts.allSatisfy { part in
        switch part {
        case .cue(.why), .cue(.filler), .cue(.level), .cue(.joint): true
        case .cue, .names, .number, .year, .month, .newName, .unknown: false
        }
      }
  }

  /// The explanations of what was asked last, and of the reserve.
  private var reasons: [String] {
    let why = Concept.why.word(in: language) + " "
    let asked = names.recent.reversed().filter { StatementForm.begun(by: $0) == nil }
    return (asked.prefix(1) + [Concept.free.word(in: language)]).map { why + $0 }
  }

  /// Whether it takes back what was said before: `nei, Innlandet`.
  private var isCorrection: Bool {
    ["nei", "neida", "no", "nope", "sorry"].contains(words.first?.key ?? "")
  }

  /// Whether it begins as the next of several, and says nothing else than what is meant.
  private var goesOn: Bool {
    switch parts.first {
    case .cue(.joint), .cue(.whatIf): break
    case _: guard isCorrection else { return false }
    }
    return parts.contains(where: \.isNamed)
      && parts.allSatisfy { part in
        switch part {
        case .names, .number, .year, .cue(.joint), .cue(.whatIf), .cue(.filler), .cue(.by),
          .cue(.difference), .cue(.level), .cue(.from), .cue(.rate), .cue(.fee), .cue(.members):
          true
        case .cue, .month, .newName, .unknown: false
        }
      }
  }

  /// The words of a statement, and its parts with those of the sentence in place of theirs; nil where it has none
  /// of that kind.
  private func replacing(in said: String) -> (words: [PlainWord], parts: [PlainPart])? {
    let words = PlainWord.words(of: said)
    var parts = PlainScanner(words: words, language: language, names: names).parts()
    for named in [self.parts.filter(\.isNames), self.parts.filter(\.isNumber)] where !named.isEmpty
    {
      guard let place = parts.firstIndex(where: named[0].replaces) else { return nil }
      let old = parts[place]
      parts.removeAll(where: named[0].replaces)
      parts.insert(contentsOf: named.map { $0.inPlace(of: old) }, at: min(place, parts.count))
    }
    let years = self.parts.filter(\.isYear)
    if !years.isEmpty {
      parts.removeAll(where: \.isYear)
      parts += years
    }
    return (words, parts)
  }
}

extension PlainPart {
  fileprivate var isNames: Bool { if case .names = self { true } else { false } }

  fileprivate var isYear: Bool { if case .year = self { true } else { false } }

  fileprivate var isNamed: Bool { isNames || isNumber || isYear }

  /// Whether it can stand where another part did.
  fileprivate func replaces(_ other: PlainPart) -> Bool {
    switch (self, other) {
    case (.names(let own), .names(let others)): own[0].kind == others[0].kind
    case (.number(let own, _), .number(let other, _)):
      own.unit == other.unit || own.unit == .none && other.unit != .years
        || other.unit == .none && own.unit == .kroner
    case _: false
    }
  }

  /// The same as it was meant where another part stood: with its unit, and moved the same way.
  fileprivate func inPlace(of other: PlainPart) -> PlainPart {
    guard case .number(var own, _) = self, case .number(let other, let isLevel) = other else {
      return self
    }
    if own.unit == .none { own.unit = other.unit }
    own.sign = own.sign ?? other.sign
    return .number(own, isLevel: isLevel && own.sign == nil)
  }
}
