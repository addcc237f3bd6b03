import Analysis
import Budget
import ScenarioLanguage
import ScenarioStore

/// A scenario that another one builds on, as it was read.
struct Ancestor: Sendable, Hashable {
  /// What it is called.
  let title: LocalName
  /// Its file; nil for the budget itself, which cannot be changed.
  let stored: StoredText?
  /// The statements that it hands down, those that it has from others among them.
  let statements: GrowingList<String>
  /// Its plan with the figures.
  let planned: PlannedBudget
  /// How many of the lines that are handed down end with its own.
  let lineCount: Int

  /// Its free reserve at the end of the budget year.
  var free: Money { planned.outlook.first.closing.free }

  /// What a link to it says; nil for the budget itself.
  var link: LinkSyntax? {
    stored == nil ? nil : LinkSyntax(version: LinkVersion.of(Array(statements)), free: free)
  }

  /// What is to be said where a scenario's link to it tells of another version; nil where it does not.
  ///
  /// File times decide nothing: copies and checkouts make them lie.
  func notice(of link: LinkSyntax, in scenario: LocalName?) -> BasisNotice? {
    guard let now = self.link, now.version != link.version else { return nil }
    return .moved(scenario: scenario, basis: title, before: link.free, after: free)
  }
}

extension ScenarioState {
  /// The scenario as one that others can build on, read from that file.
  func asAncestor(called title: LocalName, stored: StoredText?) -> Ancestor {
    Ancestor(
      title: title, stored: stored, statements: statements,
      planned: planned,
      lineCount: inheritedLines.count + handedDown.count)
  }

  /// The lines of its own text that a scenario based on it has, without the frame.
  var handedDown: [ScenarioDocument.Line] { document.lines.compactMap(\.withoutFrame) }

  /// What is to be said of the scenario that it builds on, which a link says was so.
  func notice(of link: LinkSyntax?) -> BasisNotice? {
    link.flatMap { ancestors.last?.notice(of: $0, in: title) }
  }
}
