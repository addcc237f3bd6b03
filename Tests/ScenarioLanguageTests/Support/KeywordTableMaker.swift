@testable import ScenarioLanguage

/// Works the tables of ``Keywords`` out from the vocabulary and the words of budget files.
struct KeywordTableMaker {
  private(set) var places = [UInt16](repeating: 0, count: 2048)
  private(set) var hashes: [UInt64] = []
  private var spellings: [UInt16] = []
  /// The meanings of each spelling; none is spelled 0.
  private var meanings: [[Keywords.Meaning]] = [[]]
  private var statements: [UInt16: UInt8] = [:]
  private var clauses: [UInt16: UInt8] = [:]

  /// The tables.
  static func made() -> KeywordTableMaker {
    var maker = KeywordTableMaker()
    for entry in Vocabulary.entries {
      for phrase in entry.english() + entry.norwegian() { maker.add(phrase, entry) }
    }
    // A budget file has words of its own, which mean nothing in statements.
    for word in BudgetWord.allCases {
      // What two of them are spelled means the first.
      for spelling in maker.spellings(of: word.spellings) where maker.statements[spelling] == nil {
        maker.statements[spelling] = word.rawValue + 1
      }
    }
    for word in BudgetClauseWord.allCases {
      for spelling in maker.spellings(of: word.spellings) where maker.clauses[spelling] == nil {
        maker.clauses[spelling] = word.rawValue + 1
      }
    }
    return maker
  }

  private mutating func spellings(of words: (en: String, nb: String)) -> [UInt16] {
    // The last word tells `at most` from `at least`.
    [words.en, words.nb].map { spelling(of: String($0.split(separator: " ").last ?? "")) }
  }

  private mutating func add(_ phrase: String, _ entry: VocabularyEntry) {
    let words = phrase.split(separator: " ").map { spelling(of: String($0)) }
    precondition((1...3).contains(words.count), "a phrase has at most three words")
    let rest = (words.dropFirst() + [0, 0]).map(UInt32.init)
    let meaning = Keywords.Meaning(
      concept: entry.concept, roles: entry.roles, second: rest[0], third: rest[1])
    // Longer phrases come first.
    var known = meanings[Int(words[0])]
    known.insert(
      meaning, at: known.firstIndex { $0.length <= meaning.length } ?? known.endIndex)
    meanings[Int(words[0])] = known
  }

  /// The spelling of one word, which is made where it is new.
  private mutating func spelling(of word: String) -> UInt16 {
    let written = hash(Array(word.utf8))
    if let known = hashes.firstIndex(of: written.value) { return spellings[known] }
    meanings.append([])
    let spelling = UInt16(meanings.count - 1)
    store(written, spelling)
    for folded in Self.foldings.map({ hash(Self.folded(word, $0)) })
    where !hashes.contains(folded.value) {
      store(folded, spelling)
    }
    return spelling
  }

  private mutating func store(_ hash: KeywordHash, _ spelling: UInt16) {
    hashes.append(hash.value)
    spellings.append(spelling)
    var place = hash.place(in: places.count)
    while places[place] != 0 { place = (place + 1) & (places.count - 1) }
    places[place] = UInt16(hashes.count)
  }

  private func hash(_ bytes: [UInt8]) -> KeywordHash {
    bytes.withUnsafeBufferPointer { KeywordHash(SourceBytes($0)) }
  }

  /// The eight ways in which folding spells æ, ø and å, of which most words need two.
  private static let foldings: [[Character: String]] =
    ["ae", "a"].flatMap { ash in
      ["o", "oe"].flatMap { slashed in
        ["a", "aa"].map { ring in ["æ": ash, "ø": slashed, "å": ring] }
      }
    }

  private static func folded(_ word: String, _ letters: [Character: String]) -> [UInt8] {
    word.flatMap { Array((letters[$0] ?? String($0)).utf8) }
  }
}

extension KeywordTableMaker {
  /// The files of the package by the second part of their names.
  var files: [(name: String, text: String)] {
    var starts: [UInt16] = [0]
    for known in meanings { starts.append(starts[starts.count - 1] + UInt16(known.count)) }
    func numbers(_ words: [UInt16: UInt8]) -> [UInt8] {
      meanings.indices.map { words[UInt16($0)] ?? 0 }
    }
    return [
      (
        "Spellings",
        Self.head + "/// The words of ``Keywords`` as data, by their hashes.\nenum KeywordTable {\n"
          + Self.list("places", "UInt16", places) + Self.list("hashes", "UInt64", hashes)
          + Self.list("spellings", "UInt16", spellings) + "}\n"
      ),
      (
        "Meanings",
        Self.head + "extension KeywordTable {\n" + Self.list("starts", "UInt16", starts)
          + Self.list("meanings", "UInt64", meanings.flatMap { $0 }.map(Self.bits))
          + Self.list("statements", "UInt8", numbers(statements))
          + Self.list("clauses", "UInt8", numbers(clauses))
          + Self.list(
            "allowedClauses", "UInt64", BudgetWord.allCases.map(\.grammar.allowed.bits))
          + Self.list(
            "translatedPlaces", "UInt8",
            BudgetWord.allCases.map { word in
              word.grammar.translated.reduce(UInt8(0)) { $0 | 1 << UInt8($1) }
            }) + "}\n"
      ),
    ]
  }

  private static let head = """
    // swift-format-ignore-file
    // Written by the tests: HVIS_RECORD=1 swift test --filter KeywordTable


    """

  private static func bits(_ meaning: Keywords.Meaning) -> UInt64 {
    UInt64(meaning.concept.rawValue) << 48 | UInt64(meaning.roles.rawValue) << 32
      | UInt64(meaning.second) << 16 | UInt64(meaning.third)
  }

  /// A list of numbers, as many a line as fit 100 columns.
  private static func list<Number: FixedWidthInteger>(
    _ name: String, _ type: String, _ numbers: [Number]
  ) -> String {
    var text = "  static let \(name): [\(type)] = ["
    var column = 100
    for number in numbers {
      let written = Number.bitWidth == 64 ? "0x" + String(number, radix: 16) : "\(number)"
      if column + written.count + 2 > 98 {
        text += "\n    "
        column = 4
      } else {
        text += " "
      }
      text += written + ","
      column += written.count + 2
    }
    return text + "\n  ]\n"
  }
}
