import Lettering

/// The columns of a table that nothing is known of, which may say that its rows are of a part of the people only.
struct CSVOtherColumns {
  /// A column that may tell people apart.
  private struct Column {
    let place: Int
    var labels: [String] = []
    var isNumeric = true
  }

  /// What headings begin with that tell people apart, in the spelling of ``Folding``.
  private static let dimensions = [
    "statsborger", "sivilstand", "sivilstatus", "landbakgrunn", "innvandr", "fodeland", "fodested",
    "utdann", "naering", "tettsted", "tettbygd", "bosted", "arbeidssted", "familie", "hushold",
    "citizen", "marital", "immigra", "education", "country", "botid", "yrke", "bydel", "grunnkrets",
    "opphav", "bakgrunn",
  ]

  /// What words of headings begin with that tell nobody apart.
  private static let remarks = [
    "merknad", "kommentar", "fotnote", "kilde", "source", "comment", "status", "dato", "oppdatert",
    "updated", "ordforer", "kontakt", "epost", "enhet", "unit",
  ]

  /// The same, of words that others begin with as well.
  private static let wholeRemarks: Set<String> = ["note", "code", "kode", "id"]

  /// So many labels of a column are kept.
  private static let most = 4

  private let header: CSVHeader
  private var columns: [Column]

  /// The columns of a header that may tell people apart: of a table with several rows a place all but remarks, else
  /// those that are known to, or that the title names.
  init(_ header: CSVHeader, title: String?) {
    self.header = header
    let named = title.map { HeadingWords.words(of: $0) } ?? []
    let others = Array(named.drop { !HeadingWords.dividing.contains($0) })
    columns = header.unknown.compactMap { place in
      let words = HeadingWords.words(of: header.headings[place])
      let isKnown = words.contains { word in Self.dimensions.contains { word.hasPrefix($0) } }
      let isRemark = words.contains { word in
        Self.wholeRemarks.contains(word) || Self.remarks.contains { word.hasPrefix($0) }
      }
      let isInTitle = !words.isEmpty && words.allSatisfy(others.contains)
      let counts = isKnown || isInTitle || (header.isLong && !isRemark)
      return counts ? Column(place: place) : nil
    }
  }

  /// Takes a row's labels.
  mutating func take(_ row: CSVRow) {
    for index in columns.indices where columns[index].labels.count < Self.most {
      let text = row.fields[columns[index].place]
      guard !text.isEmpty, !columns[index].labels.contains(text) else { continue }
      columns[index].labels.append(text)
      if (try? CellNumber.read(grouped: text)) == nil { columns[index].isNumeric = false }
    }
  }

  /// Tells where rows are of parts of the people; a single label that is a total's is of everybody.
  func tell(_ findings: inout FindingList) {
    for column in columns where !column.labels.isEmpty && !column.isNumeric {
      let heading = header.headings[column.place]
      let here = ImportPlace(row: header.row, column: column.place + 1)
      if column.labels.count > 1 {
        findings.add(
          CoverageProblem.severalCategories(heading, count: column.labels.count), at: here)
      } else if !JSONStatDimension.isTotal(label: column.labels[0]) {
        findings.add(CoverageProblem.onlyCategory(column.labels[0]), at: here)
      }
    }
  }
}
