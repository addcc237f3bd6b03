import Charts

/// A part of a paper below a heading of its own.
struct PaperSection {
  /// Its name in links: letters and hyphens.
  let id: String
  let heading: String
  var parts: [PaperPart] = []
}

/// What stands in a section, as it is read from above.
enum PaperPart {
  /// A heading below the section's, at level 3 or 4.
  case heading(String, level: Int)
  /// A sentence or more.
  case paragraph(String)
  /// Lines that belong together.
  case list([String], isNumbered: Bool)
  /// A table in its unit.
  case table(Grid)
  /// A chart of what a table beside it tells, which forms without drawings leave out.
  case chart(PaperChart)
  /// Lines that are read as they are typed.
  case text(String)
  /// Figures that a reader looks up.
  case explorer(PaperExplorer)
}

/// A chart on a page.
struct PaperChart {
  /// What is drawn.
  enum Drawing {
    case bars(BarChart)
    case lines(LineChart)
  }

  let drawing: Drawing
  /// What it shows, below it and for those who do not see it.
  let title: String
  /// What there is to see, in a sentence or two.
  let description: String
  /// The unit of its axis; nil where its numbers have none.
  let unit: String?
}
