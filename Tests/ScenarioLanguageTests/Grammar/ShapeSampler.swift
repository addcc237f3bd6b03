import Budget
import TestSupport

@testable import ScenarioLanguage

/// A part of a made statement, and what must be expected where it begins; nil where nothing is proposed.
struct SampledPart {
  let text: String
  let expectation: Expectation?
}

/// Makes statements from their shapes.
struct ShapeSampler {
  var generator: SeededGenerator
  let language: InterfaceLanguage
  /// Whether the statement's numbers have units: in a row of values, the last may not have one alone.
  private var hasUnits = false

  init(generator: SeededGenerator, language: InterfaceLanguage) {
    self.generator = generator
    self.language = language
  }

  /// A statement of a form, its parts in order.
  mutating func statement(of form: StatementForm) -> [SampledPart] {
    let role: Roles = form.concept.roles.contains(.statement) ? .statement : .command
    hasUnits = isLucky
    return [word(form.concept, role)] + parts(of: form.shape)
  }

  private mutating func parts(of shape: Shape) -> [SampledPart] {
    switch shape {
    case .word(let word):
      return [
        SampledPart(
          text: word.text(in: language), expectation: .word(word.concept, as: word.role))
      ]
    case .sign(let sign): return [SampledPart(text: text(of: sign), expectation: nil)]
    case .joint: return [SampledPart(text: ",", expectation: nil)]
    case .blank(let blank): return parts(of: blank)
    case .sequence(let parts): return parts.flatMap { self.parts(of: $0) }
    case .optional(let part), .behindQuotes(let part, _): return isLucky ? parts(of: part) : []
    case .alternatives(let parts): return self.parts(of: pick(parts).shape)
    case .branches(let blank, let branches):
      return parts(of: blank) + parts(of: pick(branches).rest)
    case .composed(let composition): return parts(of: composition.shape)
    case .clauses(let clauses):
      var shown = clauses.flatMap(\.withDetails).filter(\.isShown)
      shown.shuffle(using: &generator)
      return shown.prefix(Int.random(in: 0...shown.count, using: &generator)).flatMap {
        parts(of: .word($0.word)) + parts(of: $0.rest)
      }
    }
  }

  private mutating func parts(of blank: Blank) -> [SampledPart] {
    switch blank.kind {
    case .name(let kind, _): return [name(kind)]
    case .scenario: return scenario
    case .scenarios:
      return isLucky ? scenario : scenario + [SampledPart(text: ",", expectation: nil)] + scenario
    case .target(let kind): return [isLucky ? name(kind) : word(.all, .argument)]
    case .names(let kind, _, _):
      return isLucky
        ? [name(kind)] : [name(kind), SampledPart(text: ",", expectation: nil), name(kind)]
    case .amount:
      let sign = pick(["", "+", "-", "= ", "* "])
      return [SampledPart(text: sign + number, expectation: sign.isEmpty ? .number : nil)]
    // A bare figure behind a name that can be left out would be that name.
    case .sum, .term:
      return [
        isLucky
          ? SampledPart(text: number, expectation: .number)
          : SampledPart(text: "(" + figure.text + " / 2)", expectation: nil)
      ]
    case .more: return [SampledPart(text: ", 7", expectation: nil)]
    case .expression: return [figure] + isAtLeast
    case .count: return [SampledPart(text: "2", expectation: .number)]
    case .share: return [SampledPart(text: "30%", expectation: .number)]
    case .kroner: return [SampledPart(text: "1 500", expectation: .number)]
    case .year: return [SampledPart(text: "2021", expectation: .year)]
    case .turn: return [SampledPart(text: pick(["2021", "2022-07"]), expectation: .year)]
    case .month: return [SampledPart(text: pick(["2021-07", "2022"]), expectation: .month)]
    case .day:
      return [SampledPart(text: pick(["2020-12-03", "3.12.2020"]), expectation: nil)]
    case .text:
      let isFile = blank.label == .includedFile
      return [SampledPart(text: "\"a b\"", expectation: isFile ? .name(.file) : .text)]
    case .oneOf(let role): return [word(pick(Concept.shown(as: role)), role)]
    case .figure: return [figure]
    case .figures, .sums: return [figure, SampledPart(text: ",", expectation: nil), figure]
    case .measures:
      let first = [name(.measure), SampledPart(text: number, expectation: .number)]
      let comma = SampledPart(text: ",", expectation: nil)
      return isLucky
        ? first
        : first + [comma, name(.measure), SampledPart(text: number, expectation: .number)]
    case .newWord: return [SampledPart(text: "margin", expectation: .name(.newName))]
    case .setting:
      let option = pick(Concept.shown(as: .option))
      return [
        word(option, .option),
        SampledPart(
          text: pick(SessionOption.words(of: option, in: language)),
          expectation: .name(.value(ofOption: option))),
      ]
    case .raw(.word): return [SampledPart(text: "leave", expectation: .name(.helpWord))]
    case .raw: return [SampledPart(text: "fees.csv", expectation: nil)]
    }
  }

  private var scenario: [SampledPart] {
    mutating get {
      let folder = SampledPart(text: "\"a b\"", expectation: .name(.file))
      return [name(.figureSource)] + (isLucky ? [word(.in, .argument), folder] : [])
    }
  }

  private var isAtLeast: [SampledPart] {
    [SampledPart(text: ">=", expectation: nil), SampledPart(text: "5", expectation: .number)]
  }

  private var figure: SampledPart {
    mutating get { word(pick(Quantity.ofAlliance).concept, .quantity) }
  }

  private var number: String {
    mutating get {
      pick(hasUnits ? ["0.5 mill", "10 øre", "3%", "500k"] : ["5", "1 500", "1.25", "0"])
    }
  }

  private func word(_ concept: Concept, _ role: Roles) -> SampledPart {
    SampledPart(text: concept.word(in: language), expectation: .word(concept, as: role))
  }

  /// In quotes, since a bare name goes on over the words of a figure behind it.
  private mutating func name(_ kind: NameKind) -> SampledPart {
    SampledPart(text: pick(["\"Oslo\"", "\"A, B\"", "«Nore og Uvdal»"]), expectation: .name(kind))
  }

  private var isLucky: Bool { mutating get { Bool.random(using: &generator) } }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private func text(of sign: Token.Kind) -> String {
    switch sign {
    case .exclamation: "!"
    case .equal: "="
    case .plusMinus: "±"
    case .range: ".."
    case _: "-"
    }
  }
}
