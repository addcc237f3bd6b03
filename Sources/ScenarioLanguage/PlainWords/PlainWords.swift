import Budget

// A sentence that is no statement is read by what it mentions: names, levers, numbers, years and what is wanted, in
// both languages, wherever they stand. The tables of patterns say what that means in statements. A reading is only
// proposed: whoever shows it tries it on the session first, and the user takes it.

/// What sentences in plain words may mean in a session, in the words of statements.
public struct PlainWords: Sendable {
  let names: PlainNames

  /// Sentences about what can be named.
  public init(_ names: PlainNames) { self.names = names }

  /// The longest sentence that is read, in words: nobody asks more at once, and time is linear in it.
  private static let mostWords = 40

  /// The lines that a sentence may mean, the likeliest first.
  ///
  /// At most six, not every one of which can be carried out; none where nothing in it is understood, or too much
  /// is not.
  ///
  /// A line is in the sentence's language, or in the one that is given where it has none. `mayPassOver` says
  /// whether words may be passed over that nothing is known of: never in a statement that was begun right, where
  /// each is a slip.
  public func lines(
    of sentence: String, in language: InterfaceLanguage, mayPassOver: Bool = true
  ) -> [String] {
    guard let scanner = scanner(of: sentence, in: language, isStatement: !mayPassOver) else {
      return []
    }
    if let steps = steps(of: scanner.words, in: scanner.language) { return steps }
    var lines = lines(read: scanner, of: sentence, mayPassOver)
    // A season is proposed from either of the months that it is meant to begin with.
    if scanner.saysSeason {
      var late = scanner
      late.isLate = true
      let others = self.lines(read: late, of: sentence, mayPassOver)
      lines =
        (0..<max(lines.count, others.count)).flatMap { place in
          [lines, others].filter { place < $0.count }.map { $0[place] }
        }.withoutRepeats
    }
    return Array(lines.prefix(6))
  }

  private func lines(
    read scanner: PlainScanner, of sentence: String, _ mayPassOver: Bool
  ) -> [String] {
    let parts = scanner.parts()
    if !mayPassOver, PlainClause(parts).isOfUnknown { return [] }
    let whole = parts.withoutDenied(isChoice: scanner.isChoice).withoutStaying(in: names.plan)
    let shared = whole.sharedOut
    let reader = PlainReader(
      parts: shared ?? whole, words: scanner.words, language: scanner.language, names: names,
      mayChange: !Self.beginsSearch(sentence))
    let goingOn = reader.linesGoingOn
    let lines = goingOn + reader.lines.filter { !goingOn.contains($0) }
    // What is shared out falls on several lines, and not twice on one.
    return shared == nil ? lines : lines.filter { PlainLine($0).isOfEachOnce }
  }

  /// What a sentence mentions; nil of one that is not read.
  func clause(of sentence: String, in language: InterfaceLanguage) -> PlainClause? {
    scanner(of: sentence, in: language, isStatement: false).map { PlainClause($0.parts()) }
  }

  private func scanner(
    of sentence: String, in language: InterfaceLanguage, isStatement: Bool
  ) -> PlainScanner? {
    let typed = PlainWord.words(of: sentence)
    guard !typed.isEmpty, typed.count <= Self.mostWords else { return nil }
    let own = Self.language(of: typed, else: language)
    let words = typed.indices.map { spelled(typed[$0], at: $0, in: typed, own) }
    return PlainScanner(words: words, language: own, names: names, isStatement: isStatement)
  }

  /// A word of a phrase as it is spelled, where it is typed with a slip: `meller seg ut`.
  private func spelled(
    _ word: PlainWord, at place: Int, in words: [PlainWord], _ language: InterfaceLanguage
  ) -> PlainWord {
    guard !Self.knows(word.text), word.text.first?.isLowercase == true,
      !(max(0, place - 3)...place).contains(where: { start in
        names.things(at: start, in: words, wantsScenario: true).map { $0.length > place - start }
          ?? false
      }),
      names.members(near: word, loosely: false).isEmpty,
      let key = CueLexicon.of(language).phraseWord(near: word.key)
    else { return word }
    return word.meant(as: key)
  }

  /// Whether a sentence begins as a statement that looks for a number: a number in it is no change then.
  private static func beginsSearch(_ sentence: String) -> Bool {
    StatementForm.begun(by: sentence)?.concept == .solve
  }

  /// What the name of a file ends in that is of the kind that a sentence names: `xlsx` of `lagre som Excel`; nil
  /// where it names none.
  public static func ending(in sentence: String) -> String? {
    ending(in: PlainWord.words(of: sentence))
  }

  static func ending(in words: [PlainWord]) -> String? {
    words.lazy.compactMap { word in
      ["excel", "regneark", "spreadsheet"].contains { word.key.hasPrefix($0) }
        ? FileFormat.workbookWord : FileFormat(word: word.key).map(\.ending)
    }.first
  }

  /// Whether a word is known by itself as one that people use, however near it is to a statement's.
  public static func knows(_ word: String) -> Bool {
    InterfaceLanguage.allCases.contains { CueLexicon.of($0).knows(word) }
  }

  /// The language that a sentence is in; nil where it has no more words of one than of the other, and of a word
  /// alone, which may be anything.
  static func language(of sentence: String) -> InterfaceLanguage? {
    let words = PlainWord.words(of: sentence)
    guard words.count > 1, words.count <= mostWords else { return nil }
    let balance = balance(of: words)
    return balance == 0 ? nil : balance > 0 ? .norwegian : .english
  }

  /// The language that more of the words are of.
  static func language(
    of words: [PlainWord], else language: InterfaceLanguage
  ) -> InterfaceLanguage {
    let counts = counts(of: words)
    // A line that mixes them, as `DROP TABLE medlemmer`, is answered as its user is.
    if counts.norwegian > 2 * counts.english { return .norwegian }
    if counts.english > 2 * counts.norwegian { return .english }
    return language
  }

  /// How many more words are Norwegian alone than English alone.
  private static func balance(of words: [PlainWord]) -> Int {
    let counts = counts(of: words)
    return counts.norwegian - counts.english
  }

  /// How many words are of one language alone.
  private static func counts(of words: [PlainWord]) -> (english: Int, norwegian: Int) {
    var (english, norwegian) = (0, 0)
    for place in words.indices where !ofNoLanguage.contains(words[place].key) {
      let word = [words[place]]
      let isEnglish = CueLexicon.of(.english).cue(at: 0, in: word) != nil
      let isNorwegian = CueLexicon.of(.norwegian).cue(at: 0, in: word) != nil
      if isEnglish, !isNorwegian { english += 1 }
      if isNorwegian, !isEnglish { norwegian += 1 }
    }
    return (english, norwegian)
  }

  /// What people type to any program, whatever they speak, and `to`, a number in Norwegian.
  private static let ofNoLanguage: Set<String> = [
    "q", "h", "-h", "--help", "/h", "/help", "help", "man", "clear", "cls", "info", "ls", "dir",
    "exit",
    "exit(", "over", "quit", "logout", "logoff", "excel", "xlsx", "pdf", "csv", "to",
  ]
}
