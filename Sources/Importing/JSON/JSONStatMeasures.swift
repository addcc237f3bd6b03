import ScenarioLanguage

/// Which cells of a table are of measures that are asked for, rather than of inhabitants.
struct JSONStatMeasures {
  private let table: JSONStatTable
  /// The place of the dimension of what is counted; nil where none of its categories is a measure.
  private let contents: Int?
  /// What the measure of each category of that dimension is called; nil for what is none.
  private let names: [String?]

  /// Finds the measures among a table's contents, and tells which are missing.
  init(
    _ contents: JSONStatDimension?, of table: JSONStatTable, _ options: ImportOptions,
    _ findings: inout FindingList
  ) {
    self.table = table
    let names = contents?.labels.map(options.measure(called:)) ?? []
    self.names = names
    self.contents =
      names.contains { $0 != nil } ? table.dimensions.firstIndex { $0.id == contents?.id } : nil
    for name in options.measures where !names.contains(name) {
      findings.add(CSVProblem.noMeasure(name), at: nil)
    }
  }

  /// What the measure is called that a cell is of; nil where it is of none.
  func name(ofCell place: Int) -> String? {
    contents.flatMap { names[table.category(of: $0, inCell: place)] }
  }

  /// Whether a cell is of a measure.
  func has(_ place: Int) -> Bool { name(ofCell: place) != nil }
}
