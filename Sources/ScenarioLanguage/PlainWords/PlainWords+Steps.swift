import Budget

// What is wished of the program stands in one sentence with what is wished of the budget: `lagre som Plan B og sett
// satsen til 1,60`.

extension PlainWords {
  /// The lines of a sentence that wishes both, each read by itself and in its order, the likeliest first; nil where it
  /// does not.
  func steps(of words: [PlainWord], in language: InterfaceLanguage) -> [String]? {
    for place in words.indices.dropFirst() where begins(at: place, in: words) {
      let first = words[..<place].reversed().drop(while: \.joins).reversed()
      let second = words[place...].drop(while: \.joins)
      let (left, right) = (wishes(Array(first), language), wishes(Array(second), language))
      guard left != right, left != nil, right != nil else { continue }
      let (before, after) = (lines(of: first, language), lines(of: second, language))
      let isFirst = left != .budget
      guard let program = isFirst ? before.first : after.first,
        StatementForm.begun(by: program)?.concept != .help
      else { continue }
      return (isFirst ? after : before).map {
        isFirst ? program + "; " + $0 : $0 + "; " + program
      }
    }
    return nil
  }

  private func lines(of words: some Collection<PlainWord>, _ language: InterfaceLanguage)
    -> [String]
  {
    // What ends positions, alone ends the program.
    if words.count == 1, let only = words.first?.key,
      [Concept.end, .quit].contains(where: { $0.word(in: language) == only })
    {
      return [Concept.quit.word(in: language)]
    }
    return lines(
      of: words.map { $0.text + ($0.endsPart ? "," : "") }.joined(separator: " "), in: language)
  }

  /// Whether another wish may begin at a word: behind a sign, or one that joins.
  private func begins(at place: Int, in words: [PlainWord]) -> Bool {
    words[place - 1].endsPart || words[place - 1].joins
  }

  /// Of what a part of a sentence wishes something.
  private enum Wish { case name, program, budget }

  /// Of what a part of a sentence wishes something; nil where it does not, or names what members become.
  private func wishes(_ words: [PlainWord], _ language: InterfaceLanguage) -> Wish? {
    let cues = PlainClause(
      PlainScanner(words: words, language: language, names: names).parts())
    let verb = cues.parts.lazy.compactMap { part -> Cue? in
      guard case .cue(let cue) = part, !CueSet.leadingIn.contains(cue) else { return nil }
      return cue
    }.first
    guard let verb, !cues.cues.contains(.merge) else { return nil }
    let isName = verb == .keep || verb == .save && cues.cues.contains(.keepAs)
    let isOfProgram = CueSet.ofProgram.contains(verb) || isName
    // A name may say anything, and what is taken back or compared is no change.
    let isPure =
      cues.cues.meets([.keep, .keepAs])
      || cues.members.isEmpty && !cues.cues.meets(.changing) && cues.numbers.count < 2
    if !isOfProgram {
      return cues.cues.meets(.changing + [.show]) || !cues.numbers.isEmpty ? .budget : nil
    }
    return isPure ? (isName ? .name : .program) : nil
  }

  /// Whether more is wished behind a name than that something is saved under it: `Plan B og vis den mot budsjettet`.
  public static func saysMore(behind name: String) -> Bool {
    let words = PlainWord.words(of: name)
    return words.indices.dropFirst().contains { place in
      guard words[place - 1].endsPart || words[place - 1].joins else { return false }
      let word = words[place...].first { !$0.joins }
      guard let word, word.text.first?.isLowercase == true else { return false }
      return CueLexicon.verbs.contains(word.key)
        || InterfaceLanguage.allCases.contains { language in
          CueLexicon.of(language).cue(at: 0, in: [word]).map {
            CueSet.changing.union(.ofProgram).union([.show]).contains($0.cue)
          } ?? false
        }
    }
  }
}

extension CueLexicon {
  /// Verbs that say nothing where what they are of says it, folded.
  fileprivate static let verbs: Set<String> = [
    "sett", "sette", "gjor", "la", "ta", "set", "put", "make", "let", "take", "bring",
  ]
}

extension PlainWord {
  /// Whether it only joins what stands on both sides.
  var joins: Bool {
    ["og", "sa", "and", "then", "deretter", "etterpa", "men", "but", "&"].contains(key)
  }
}

extension CueSet {
  /// What is wished of the program.
  fileprivate static let ofProgram: CueSet = [
    .undo, .startOver, .keep, .open, .compare, .export, .redo, .quit, .list, .help, .paper,
    .minutes, .note, .hello,
  ]

  /// What may stand in front of what is wished.
  fileprivate static let leadingIn: CueSet = [.filler, .joint, .level, .by, .wants, .must, .aim]
}
