import Budget
import Lettering
import ScenarioLanguage
import Session

/// Puts a paper into Markdown or into one HTML file that needs nothing beside it.
///
/// Words are in the language, numbers as Norwegians write them. What scenarios and budgets are called is text wherever
/// it stands. No figure is worked out here.
public struct PaperRenderer: Sendable {
  private let language: InterfaceLanguage
  private let program: String

  /// A renderer for a language; the paper says which program made it, such as `hvis 1.0`.
  public init(language: InterfaceLanguage, program: String) {
    self.language = language
    self.program = program
  }

  /// A whole file, which ends with a line's end; Markdown for every format but HTML.
  public func file(_ paper: Paper, _ frame: PaperFrame, as format: OutputFormat) -> [UInt8] {
    let context = PaperContext(paper: paper, frame: frame, language: language, program: program)
    return format == .html
      ? PaperPage(context: context).bytes : PaperMarkdown(context: context).bytes
  }
}

/// A paper as Markdown: charts are left out, since the tables beside them have all of their figures.
struct PaperMarkdown {
  let context: PaperContext

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    paragraph("# " + Markdown.escaped(context.title), to: &bytes)
    paragraph(
      context.headlines.map(Markdown.escaped).joined(separator: " · "), to: &bytes)
    for section in context.sections {
      paragraph("## " + Markdown.escaped(section.heading), to: &bytes)
      for part in section.parts { write(part, to: &bytes) }
    }
    bytes.removeLast()
    return bytes
  }

  private func paragraph(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(text)
    bytes.append(fixed: "\n\n")
  }

  private func write(_ part: PaperPart, to bytes: inout [UInt8]) {
    switch part {
    case .heading(let text, let level):
      paragraph(String(repeating: "#", count: level) + " " + Markdown.escaped(text), to: &bytes)
    case .paragraph(let text): paragraph(Markdown.escaped(text), to: &bytes)
    case .list(let lines, let isNumbered):
      let items = lines.enumerated().map { place, line in
        (isNumbered ? "\(place + 1). " : "- ") + Markdown.escaped(line)
      }
      paragraph(items.joined(separator: "\n"), to: &bytes)
    case .table(let grid):
      Markdown(language: context.language).write(grid, to: &bytes)
      bytes.append(fixed: "\n\n")
    case .chart: break
    case .explorer(let explorer):
      for grid in explorer.groups.joined() { write(.table(grid), to: &bytes) }
    case .text(let text):
      // Four spaces hold whatever stands in the text, fences among it.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      paragraph(lines.map { "    " + $0 }.joined(separator: "\n"), to: &bytes)
    }
  }
}
