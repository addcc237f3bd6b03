import Budget
import Lettering
import ScenarioLanguage

extension ScenarioDocument {
  /// The document under a name: as it is where it declares that name already, however it is spelt.
  func named(_ title: LocalName, after old: LocalName?) -> ScenarioDocument {
    let isDeclared = lines.contains { $0.pieces.contains { $0.role == .name } }
    return isDeclared && title == old ? self : named(title)
  }

  /// The document with another name, in place of the old one or as the first line.
  ///
  /// The budget that it says it is for stays.
  func named(_ title: LocalName) -> ScenarioDocument {
    replacingName { Piece(naming: title, for: $0.budget) }
      ?? ScenarioDocument(
        [Line(text: Piece(naming: title).text, pieces: [Piece(naming: title)])] + lines)
  }

  /// The document whose name says that it is for a budget, where it says nothing of one; as it is for nil.
  func about(_ budget: String?) -> ScenarioDocument {
    guard let budget else { return self }
    return replacingName { name in
      name.budget == nil
        ? Piece(text: name.text + Piece.clause(for: budget), role: .name) : name
    } ?? self
  }

  /// The document with another statement in place of the one that names it; nil where none does.
  private func replacingName(_ replacement: (Piece) -> Piece) -> ScenarioDocument? {
    var all = Array(lines)
    for place in all.indices {
      guard let index = all[place].pieces.firstIndex(where: { $0.role == .name }),
        let range = all[place].text.firstRange(of: all[place].pieces[index].text)
      else { continue }
      let statement = replacement(all[place].pieces[index])
      all[place].text.replaceSubrange(range, with: statement.text)
      all[place].pieces[index] = statement
      return ScenarioDocument(all)
    }
    return nil
  }

  /// The document of a scenario that is based on another one and goes on with `lines`.
  static func based(
    on basis: String, _ link: LinkSyntax?, named title: LocalName, lines: some Sequence<Line>
  ) -> ScenarioDocument {
    let clause = link.map { " " + $0.text(in: .english) } ?? ""
    let frame = [
      Piece(naming: title),
      Piece(text: "based on " + NameSyntax.quoted(basis) + clause, role: .basis),
    ]
    let blank = Line(text: "", pieces: [])
    return ScenarioDocument(
      frame.map { Line(text: $0.text, pieces: [$0]) } + [blank] + lines.drop { $0.text.isEmpty })
  }

  /// The document without the statement that names it.
  var withoutName: ScenarioDocument {
    ScenarioDocument(
      lines.compactMap { line in
        guard let index = line.pieces.firstIndex(where: { $0.role == .name }) else { return line }
        var line = line
        _ = line.remove(at: index)
        return line.pieces.isEmpty ? nil : line
      })
  }

  /// The document without the statements that say who has decided it, with as many lines as before.
  var withoutDecision: ScenarioDocument {
    ScenarioDocument(
      lines.map { line in
        var line = line
        while let index = line.pieces.firstIndex(where: { $0.role == .decision }) {
          _ = line.remove(at: index)
          if line.pieces.isEmpty { line.text = "" }
        }
        return line
      })
  }

  /// The document with what its link says of the scenario that it builds on, in the statement's own language.
  ///
  /// As it is where there is no link, or nothing to say.
  func linked(_ link: LinkSyntax?) -> ScenarioDocument {
    guard let link else { return self }
    var all = Array(lines)
    for place in all.indices {
      guard let index = all[place].pieces.firstIndex(where: { $0.role == .basis }),
        let text = Self.linked(all[place].pieces[index].text, link),
        let range = all[place].text.firstRange(of: all[place].pieces[index].text)
      else { continue }
      all[place].text.replaceSubrange(range, with: text)
      all[place].pieces[index] = Piece(text: text, role: .basis)
      return ScenarioDocument(all)
    }
    return self
  }

  /// A `based on` statement with what it says of its scenario; nil where it says just that.
  private static func linked(_ statement: String, _ link: LinkSyntax) -> String? {
    let parsed = Parser.parse(SourceText(name: "", text: statement)).statements.first
    guard case .frame(.basedOn(let name, let former))? = parsed?.syntax, former != link else {
      return nil
    }
    let words = String(decoding: statement.utf8.prefix(name.range.start), as: UTF8.self)
    let isNorwegian = Concept.basedOn.words(in: .norwegian).contains {
      Folding.matches($0, words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
    return words + NameSyntax.quoted(name.text) + " "
      + link.text(in: isNorwegian ? .norwegian : .english)
  }

  /// The document under another name with `inherited` in place of what it was based on.
  func writtenOut(named title: LocalName, inherited: [Line]) -> ScenarioDocument {
    let own = Array(lines)
    let basis = own.firstIndex { $0.pieces.contains { $0.role == .basis } }
    let before = own[..<(basis ?? 0)]
    let after = own[(basis ?? 0)...].compactMap { line in
      line.pieces.contains { $0.role == .basis } ? line.withoutFrame : line
    }
    return ScenarioDocument(before + inherited + after).named(title)
  }

  init(_ lines: some Sequence<Line>) { append(contentsOf: lines) }
}

extension ScenarioDocument.Piece {
  /// The budget that the statement says its scenario is for; nil where it says none.
  fileprivate var budget: String? {
    let parsed = Parser.parse(SourceText(name: "", text: text)).statements.first
    guard case .frame(.scenario(_, _, let budget))? = parsed?.syntax else { return nil }
    return budget?.text
  }

  /// What says that a scenario is for a budget, behind its name.
  fileprivate static func clause(for budget: String) -> String {
    " " + Concept.forBudget.word(in: .english) + " " + NameSyntax.quoted(budget)
  }

  /// The statement that says what a scenario is called, and which budget it is for where that is said.
  fileprivate init(naming title: LocalName, for budget: String? = nil) {
    let norwegian =
      title.names.count == 1
      ? ""
      : " " + Concept.norwegian.word(in: .english) + " " + NameSyntax.quoted(title.norwegian)
    self.init(
      text: Concept.scenario.word(in: .english) + " " + NameSyntax.quoted(title.english)
        + norwegian + (budget.map(Self.clause(for:)) ?? ""), role: .name)
  }
}
