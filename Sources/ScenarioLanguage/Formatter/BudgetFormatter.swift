import Budget
import Lettering

/// Writes budget files in the one standard layout.
///
/// One statement a line, single spaces, commas right behind what they follow, `part` and what a fee rule consists of two columns in, the words of
/// the format in lower case, at most one blank line in a row. Comments, names and numbers stay as they are written.
public enum BudgetFormatter {
  /// A text in the standard layout; nothing of one that gives no budget.
  ///
  /// Formatting what was formatted changes nothing. Linear in the text's length.
  ///
  /// - Parameters:
  ///   - source: the text; a byte order mark before it counts as a difference.
  ///   - language: the language that all words of the format are written in; nil for that of each.
  /// - Returns: what was read, with the lines of the standard layout.
  public static func format(
    _ source: SourceText, in language: InterfaceLanguage? = nil
  ) -> FormattedSource {
    var parsed = ParsedSource(source: source)
    let read = BudgetFileReader.read(source)
    guard let budget = read.budget else {
      parsed.diagnostics = read.diagnostics
      return FormattedSource(parsed: parsed, lines: [])
    }
    var text = source.text
    let items = text.withUTF8 { buffer in
      let bytes = SourceBytes(buffer)
      let lexed = Lexer.lex(bytes)
      parsed.comments = lexed.comments
      let layout = BudgetLayout(
        tokens: lexed.tokens, bytes: bytes, language: language, classes: budget.classes.map(\.word))
      return layout.statements()
    }
    return FormattedSource(
      parsed: parsed, lines: FormattedLine.lines(of: items, commentsOf: parsed, in: source))
  }
}

/// The statements of a budget file in the standard layout.
private struct BudgetLayout {
  let tokens: [Token]
  let bytes: SourceBytes
  /// The language of the words; nil for that of each.
  let language: InterfaceLanguage?
  /// The words of the declared classes, which begin statements too.
  let classes: [String]

  private var vocabulary: BudgetVocabulary { .shared }

  func statements() -> [(start: Int, text: String)] {
    tokens.indices.split { tokens[$0].kind == .separator }.map { places in
      (tokens[places.startIndex].start, statement(places))
    }
  }

  /// The text of a statement, whose tokens stand at some places.
  private func statement(_ places: Range<Int>) -> String {
    let known = vocabulary.statement(at: places.lowerBound, in: tokens)
    let word = known ?? (isClass(places.lowerBound) ? .municipality : nil)
    var text = word.map { $0 == .part || $0.isOfFee } ?? false ? "  " : ""
    var place = places.lowerBound
    var end = tokens[place].start
    var inside: BudgetClauseWord?
    var subject: Int?
    while place < places.upperBound {
      let token = tokens[place]
      let isColon = bytes[token.start] == UInt8(ascii: ":")
      // A rule's condition is written as it was.
      if word == .rule, isColon {
        let condition = bytes.text(SourceRange(token.start + 1, tokens[places.upperBound - 1].end))
        return text + ": " + condition.drop { $0 == " " }
      }
      let isFirst = place == places.lowerBound
      // What is written without a space belongs together: a number and its unit, a sign and its number.
      let isApart = token.start > end || text.hasSuffix(",") || text.hasSuffix(":")
      if !isFirst, token.kind != .comma, !isColon, isApart { text += " " }
      if !isFirst, let word {
        inside = vocabulary.clause(at: place, in: tokens, of: word) ?? inside
      }
      let spelled =
        isFirst
        ? first(known, at: place)
        : clause(at: place, of: word)
          ?? value(at: place, of: word, inside, isFirst: place == subject)
      if isFirst || place == subject && isNumber(place) {
        subject = place + (spelled?.length ?? 1)
      }
      text += spelled?.text ?? bytes.text(token.range)
      place += spelled?.length ?? 1
      end = tokens[place - 1].end
    }
    return text
  }

  /// Whether a number stands at a place, or the unit of one.
  private func isNumber(_ place: Int) -> Bool {
    tokens[place].kind == .number || Keywords.shared.meaning(of: tokens[place], as: .unit) != nil
  }

  private func isClass(_ place: Int) -> Bool {
    let text = bytes.text(tokens[place].range)
    return classes.contains { Folding.matches($0, text) }
  }

  private typealias Spelled = (text: String, length: Int)

  /// The word that a statement begins with as the table has it.
  private func first(_ word: BudgetWord?, at place: Int) -> Spelled? {
    word.map { spelled($0.spellings, at: place) }
  }

  /// A word of a clause as the table has it; nil for anything else.
  private func clause(at place: Int, of statement: BudgetWord?) -> Spelled? {
    guard let statement,
      let word = vocabulary.clause(at: place, in: tokens, of: statement)
    else { return nil }
    return spelled(word.spellings, at: place)
  }

  /// A word that stands for a value in the language that is asked for; nil where none is, or the word is a name.
  private func value(
    at place: Int, of statement: BudgetWord?, _ clause: BudgetClauseWord?, isFirst: Bool
  ) -> Spelled? {
    guard let language, let statement, tokens[place].kind == .word else { return nil }
    if statement == .most, clause == nil { return tie(at: place, in: language) }
    let word = BudgetValueWord.spellings(
      of: bytes.text(tokens[place].range), in: statement, clause, isFirst: isFirst)
    return word.map { ($0.text(in: language), 1) }
  }

  /// What stands behind a percentage of last year's fee, in a language; nil where something else does.
  private func tie(at place: Int, in language: InterfaceLanguage) -> Spelled? {
    let words = tokens[place...].prefix { $0.kind == .word }.map { bytes.text($0.range) }
    for count in (1...words.count).reversed() {
      let text = words.prefix(count).joined(separator: " ")
      guard let tie = FeeRuleWords.ties.first(where: { FeeRuleWords.isOne(text, of: $0.words) })
      else { continue }
      return (language.text(en: tie.words.en[0], nb: tie.words.nb[0]), count)
    }
    return nil
  }

  private func spelled(_ spellings: (en: String, nb: String), at place: Int) -> Spelled {
    let length = vocabulary.length(at: place, in: tokens)
    let written = tokens[place..<place + length].map { bytes.text($0.range).lowercased() }
      .joined(separator: " ")
    let own: InterfaceLanguage =
      written == spellings.nb && spellings.nb != spellings.en ? .norwegian : .english
    return ((language ?? own).text(en: spellings.en, nb: spellings.nb), length)
  }
}
