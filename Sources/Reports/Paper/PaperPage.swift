import Budget
import Charts
import Lettering
import ScenarioLanguage
import Session

/// A paper as one HTML file: its style within it, charts drawn in it, nothing fetched, and no script but the one that
/// looks figures up where a reader can move something.
///
/// A policy in its head forbids every request and every other script. Headings, lists and tables are real ones, so that they stay what they
/// are where the page is taken into a text program.
struct PaperPage {
  let context: PaperContext

  var bytes: [UInt8] {
    var page = PageBytes(language: context.language)
    let hasScript = context.paper.explorer != nil
    page.head(
      title: context.title, footer: context.say("Page", "Side"), context.say("of", "av"),
      hasScript: hasScript)
    page.header(context.title, context.headlines)
    let sections = context.sections
    page.contents(
      context.say("Contents", "Innhold"), context.say("To the text", "Hopp til innholdet"),
      sections.map { ($0.id, $0.heading) })
    page.bytes.append(fixed: "<main id=\"content\" tabindex=\"-1\">\n")
    for section in sections { page.write(section) }
    page.bytes.append(fixed: "</main>\n")
    if hasScript { page.script() }
    page.bytes.append(fixed: "</body>\n</html>\n")
    return page.bytes
  }
}

/// A page that grows part by part, and counts its tables and charts.
private struct PageBytes {
  let language: InterfaceLanguage
  var bytes: [UInt8] = []
  private var tables = 0
  private var charts = 0

  init(language: InterfaceLanguage) { self.language = language }

  mutating func head(title: String, footer page: String, _ of: String, hasScript: Bool) {
    bytes.append("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n")
    bytes.append(
      fixed: """
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'
        """)
    if hasScript {
      bytes.append(fixed: "; script-src 'sha256-")
      bytes.append(fixed: PaperScript.digest)
      bytes.append(fixed: "'")
    }
    bytes.append(
      fixed: """
        ">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="icon" href="data:,">

        """)
    element("title", title)
    bytes.append(fixed: "<style>\n")
    bytes.append(fixed: PaperStyle.text)
    bytes.append("@page { @bottom-right { content: \"\(page) \" counter(page) \" \(of) \" ")
    bytes.append(fixed: "counter(pages); font: 8pt sans-serif; color: #444; } }\n")
    bytes.append(fixed: "</style>\n</head>\n<body>\n")
  }

  mutating func script() {
    bytes.append(fixed: "<script>")
    bytes.append(fixed: PaperScript.text)
    bytes.append(fixed: "</script>\n")
  }

  mutating func header(_ title: String, _ lines: [String]) {
    bytes.append(fixed: "<header>\n")
    element("h1", title)
    bytes.append(fixed: "<p class=\"about\">")
    for (place, line) in lines.enumerated() {
      if place > 0 { bytes.append(fixed: " · ") }
      bytes.append(plain: line)
    }
    bytes.append(fixed: "</p>\n</header>\n")
  }

  mutating func contents(
    _ heading: String, _ skip: String, _ sections: [(id: String, heading: String)]
  ) {
    bytes.append(
      fixed: "<nav aria-labelledby=\"contents\">\n<p><a class=\"skip\" href=\"#content\">")
    bytes.append(plain: skip)
    bytes.append(fixed: "</a></p>\n<h2 id=\"contents\">")
    bytes.append(plain: heading)
    bytes.append(fixed: "</h2>\n<ul>\n")
    for section in sections {
      bytes.append("<li><a href=\"#\(section.id)\">")
      bytes.append(plain: section.heading)
      bytes.append(fixed: "</a></li>\n")
    }
    bytes.append(fixed: "</ul>\n</nav>\n")
  }

  mutating func write(_ section: PaperSection) {
    bytes.append("<section aria-labelledby=\"\(section.id)\">\n<h2 id=\"\(section.id)\">")
    bytes.append(plain: section.heading)
    bytes.append(fixed: "</h2>\n")
    for part in section.parts { write(part) }
    bytes.append(fixed: "</section>\n")
  }

  private mutating func write(_ part: PaperPart) {
    switch part {
    case .heading(let text, let level): element("h\(level)", text)
    case .paragraph(let text): element("p", text)
    case .list(let lines, let isNumbered):
      bytes.append(fixed: isNumbered ? "<ol>\n" : "<ul>\n")
      for line in lines { element("li", line) }
      bytes.append(fixed: isNumbered ? "</ol>\n" : "</ul>\n")
    case .table(let grid): write(grid)
    case .chart(let chart): write(chart)
    case .explorer(let explorer): write(explorer)
    case .text(let text):
      bytes.append(fixed: "<pre tabindex=\"0\"><code>")
      bytes.append(plain: text)
      bytes.append(fixed: "</code></pre>\n")
    }
  }

  private mutating func write(_ grid: Grid, isLong: Bool = false) {
    tables += 1
    HTML(language: language).write(grid, numbered: tables, isLong: isLong, to: &bytes)
  }

  private mutating func write(_ explorer: PaperExplorer) {
    bytes.append(fixed: "<div class=\"explorer\" data-said=\"")
    bytes.append(plain: explorer.said.text)
    bytes.append(fixed: "\">\n<details open>\n<summary>")
    bytes.append(plain: explorer.all)
    bytes.append(fixed: "</summary>\n")
    for group in explorer.groups {
      bytes.append(fixed: "<div class=\"group\">\n")
      for grid in group { write(grid, isLong: true) }
      bytes.append(fixed: "</div>\n")
    }
    bytes.append(fixed: "</details>\n</div>\n")
  }

  private mutating func write(_ chart: PaperChart) {
    charts += 1
    let frame = SVGFrame(
      id: "chart\(charts)", title: chart.title, description: chart.description, unit: chart.unit,
      text: chart.axisText)
    bytes.append(fixed: "<figure>\n")
    switch chart.drawing {
    case .bars(let bars): bytes.append(bars.svg(in: frame))
    case .lines(let lines): bytes.append(lines.svg(in: frame))
    }
    bytes.append(fixed: "\n<figcaption>")
    bytes.append(plain: language.text(en: "Figure", nb: "Figur") + " \(charts). " + chart.title)
    if let unit = chart.unit { bytes.append(plain: " (" + unit + ")") }
    bytes.append(fixed: "</figcaption>\n</figure>\n")
  }

  private mutating func element(_ name: String, _ text: String) {
    bytes.append("<\(name)>")
    bytes.append(plain: text)
    bytes.append("</\(name)>\n")
  }
}

extension PaperChart {
  /// A number of the axis in the chart's unit.
  fileprivate var axisText: @Sendable (ExactNumber) -> String {
    let amounts = unit == AmountUnit.thousands.heading ? AmountUnit.thousands : .kroner
    return { amounts.text($0) }
  }
}
