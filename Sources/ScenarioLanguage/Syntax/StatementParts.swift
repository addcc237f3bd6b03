/// Where a statement says what: the parts that a problem with it can be about, whatever its form.
public struct StatementParts: Sendable, Hashable {
  /// The names of its list; empty where it has none.
  public let list: [NameSyntax]
  /// Its name, or what it names anew; nil where it has no name or a list.
  public let name: NameSyntax?
  /// The name that something gets, where the statement names something else as well.
  public let newName: NameSyntax?
  /// Its amount or range, sign and all; nil where it has none.
  public let amount: SourceRange?
  /// The number that a slip of the finger may have changed; nil where it has none.
  public let number: SourceRange?
  /// How many it is about; nil where it does not count.
  public let count: SourceRange?
  /// When it begins; nil where it does not say.
  public let firstDate: SourceRange?

  /// The parts of a statement that stands at an offset of its source.
  ///
  /// Read again from its text, so that only those pay for it who need it: a parse of the statement.
  public init(of text: String, startingAt start: Int) {
    let slots = Parser.slots(of: text)
    func placed(_ range: SourceRange?) -> SourceRange? {
      range.map { SourceRange($0.start + start, $0.end + start) }
    }
    func placed(_ name: NameSyntax) -> NameSyntax {
      let range = SourceRange(name.range.start + start, name.range.end + start)
      return NameSyntax(text: name.text, range: range, isQuoted: name.isQuoted)
    }
    list = slots.list.map(placed)
    name = (slots.name(.name) ?? slots.named).map(placed)
    newName = slots.name(.other).map(placed)
    let sum = slots.expression(.amount)?.range
    amount = placed(slots.movement?.range ?? sum ?? slots.spread?.range)
    count = placed(slots.number(.count)?.range)
    let told = slots.expression(.cost) ?? slots.expression(.population)
    number = placed(slots.movement?.value.range ?? sum ?? told?.range) ?? count
    firstDate = placed(
      slots.span.from?.range ?? (slots.month(.from) ?? slots.month(.until))?.range)
  }
}
