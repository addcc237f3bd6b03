import ScenarioLanguage

extension ScenarioDocument {
  /// The document under a name: as it is where it declares that name already, however it is spelt.
  func named(_ name: String, after old: String?) -> ScenarioDocument {
    let isDeclared = lines.contains { $0.pieces.contains { $0.role == .name } }
    return isDeclared && name == old ? self : named(name)
  }

  /// The document with another name: in place of the old one, or as the first line.
  func named(_ name: String) -> ScenarioDocument {
    let statement = Piece(text: "scenario " + NameSyntax.quoted(name), role: .name)
    var all = Array(lines)
    for place in all.indices {
      guard let index = all[place].pieces.firstIndex(where: { $0.role == .name }),
        let range = all[place].text.firstRange(of: all[place].pieces[index].text)
      else { continue }
      all[place].text.replaceSubrange(range, with: statement.text)
      all[place].pieces[index] = statement
      return ScenarioDocument(all)
    }
    return ScenarioDocument([Line(text: statement.text, pieces: [statement])] + all)
  }

  /// The document of a scenario that is based on another one and goes on with `lines`.
  static func based(
    on basis: String, named name: String, lines: some Sequence<Line>
  ) -> ScenarioDocument {
    let frame = [
      Piece(text: "scenario " + NameSyntax.quoted(name), role: .name),
      Piece(text: "based on " + NameSyntax.quoted(basis), role: .basis),
    ]
    let blank = Line(text: "", pieces: [])
    return ScenarioDocument(frame.map { Line(text: $0.text, pieces: [$0]) } + [blank] + lines)
  }

  /// The document under another name with `inherited` in place of what it was based on.
  func writtenOut(named name: String, inherited: [Line]) -> ScenarioDocument {
    let own = Array(lines)
    let basis = own.firstIndex { $0.pieces.contains { $0.role == .basis } }
    let before = own[..<(basis ?? 0)]
    let after = own[(basis ?? 0)...].compactMap { line in
      line.pieces.contains { $0.role == .basis } ? line.withoutFrame : line
    }
    return ScenarioDocument(before + inherited + after).named(name)
  }

  init(_ lines: some Sequence<Line>) { append(contentsOf: lines) }
}
