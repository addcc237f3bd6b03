import Lettering

extension ValueProblem {
  /// The sentence for the user.
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .notAYear(let text):
      return language.text(
        en: "\(DisplayText.quoted(text)) is no year; write a year such as 2021",
        nb: "\(DisplayText.angled(text)) er ikke noe årstall; skriv et år som 2021")
    case .dayWithin(let text, let isEnd):
      let shown = DisplayText.safe(text)
      guard isEnd else {
        return language.text(
          en: "\(shown) is within a month or year; a change begins on the first day of one",
          nb: "\(shown) er midt i en måned eller et år; en endring begynner på første dag")
      }
      return language.text(
        en: "\(shown) is within a month or year; a change ends on the last day of one",
        nb: "\(shown) er midt i en måned eller et år; en endring slutter på siste dag")
    case .monthAsNumber(let text):
      let shown = language.quoted(text)
      return language.text(
        en: "\(shown) is a month; for a difference, put spaces around the minus",
        nb: "\(shown) er en måned; for en differanse, sett mellomrom rundt minustegnet")
    case .unitBeforeNumber(let right):
      return language.text(
        en: "the unit stands after its number; write \(DisplayText.safe(right))",
        nb: "enheten står etter tallet; skriv \(DisplayText.safe(right))")
    case .ambiguousRelativeAmount:
      return language.text(
        en: "what the first sign acts on is open; put what belongs together in parentheses",
        nb: "det er uklart hva det første tegnet gjelder; sett parentes rundt det som hører sammen")
    case .twoSigns(let signs):
      return language.text(
        en: "\(DisplayText.quoted(signs)) is two signs in a row; write one, or put the second into "
          + "parentheses with its number",
        nb:
          "\(DisplayText.angled(signs)) er to fortegn på rad; skriv ett, eller sett parentes rundt det "
          + "andre og tallet")
    case .needlessPlus:
      return language.text(
        en: "this amount is not added to another one; write it without its plus",
        nb: "dette beløpet legges ikke til noe annet; skriv det uten pluss")
    case .sharedUnit(let value, let unit):
      let (value, unit) = (DisplayText.safe(value), DisplayText.safe(unit))
      return language.text(
        en: "it is open whether \(value) is in \(unit) too; write the unit with each number",
        nb: "det er uklart om \(value) også er i \(unit); skriv enheten bak hvert tall")
    case .doubledEqualSign:
      return language.text(
        en: "two values are compared with one sign; write =",
        nb: "to verdier sammenlignes med ett tegn; skriv =")
    case .withinMisplaced:
      return language.text(
        en: "`within` loosens one comparison with =, >= or <=; write `assert` once for each",
        nb:
          "`innenfor` gir slingringsmonn i én sammenligning med =, >= eller <=; skriv `krev` én gang "
          + "for hver")
    case .chainedComparison:
      return language.text(
        en: "only two values can be compared at a time; join two comparisons with `and`",
        nb: "bare to verdier kan sammenlignes om gangen; bind to sammenligninger med `og`")
    case .unspacedMinus(let word, let spaced):
      return language.text(
        en: "\(DisplayText.quoted(word)) is one word; write \(DisplayText.quoted(spaced))",
        nb: "\(DisplayText.angled(word)) er ett ord; skriv \(DisplayText.angled(spaced))")
    case .argumentCount(let function, let given):
      return argumentMessage(function, given: given, in: language)
    case .nestedTooDeep:
      return language.text(
        en: "more than 64 levels of parentheses and signs; use `let` for a part of it",
        nb: "mer enn 64 nivåer av parenteser og tegn; bruk `la` for en del av det")
    case .tooManyOperators:
      return language.text(
        en: "more than 500 operators in a statement; use `let` for a part of it",
        nb: "mer enn 500 regnetegn i én kommando; bruk `la` for en del av det")
    }
  }

  /// Says how many arguments a function takes; a decimal comma is the usual reason for too few.
  private func argumentMessage(
    _ function: Concept, given: Int, in language: InterfaceLanguage
  ) -> String {
    let word = function.word(in: language)
    switch function {
    case .minimum, .maximum:
      return language.text(
        en: "`\(word)` takes two values or more; write \(word)(1, 2), with a space after the comma",
        nb: "`\(word)` tar to verdier eller flere; skriv \(word)(1, 2), med mellomrom etter kommaet"
      )
    case .rounded:
      return language.text(
        en:
          "`\(word)` takes a value and, if you like, a step, not \(given); write \(word)(free, 1 000)",
        nb: "`\(word)` tar en verdi og gjerne et trinn, ikke \(given); skriv \(word)(fri, 1 000)")
    case _:
      return language.text(
        en: "`\(word)` takes one value, not \(given); write \(word)(free)",
        nb: "`\(word)` tar én verdi, ikke \(given); skriv \(word)(fri)")
    }
  }
}
