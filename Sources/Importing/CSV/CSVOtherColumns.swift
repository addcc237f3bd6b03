import Lettering

/// The columns of a table that nothing is known of, which may say that its rows are of a part of the people only, or
/// that a member has left.
struct CSVOtherColumns {
  /// What a column says of the people, as far as its heading tells.
  private enum Sort {
    /// It tells them apart.
    case dimension
    /// It may.
    case perhaps
    /// It tells nobody apart.
    case remark
  }

  private struct Column {
    let place: Int
    let sort: Sort
    var labels: [String] = []
    var isNumeric = true
    /// How many rows have a label.
    var rows = 0
  }

  /// What headings begin with that tell people apart, in the spelling of ``Folding``.
  private static let dimensions = [
    "statsborger", "sivilstand", "sivilstatus", "landbakgrunn", "innvandr", "fodeland", "fodested",
    "utdann", "naering", "tettsted", "tettbygd", "bosted", "arbeidssted", "familie", "hushold",
    "citizen", "marital", "immigra", "education", "country", "botid", "yrke", "bydel", "grunnkrets",
    "opphav", "bakgrunn",
  ]

  /// What headings begin with that may tell people apart, and members as well.
  private static let perhaps = [
    "bosett", "kategori", "category", "gruppe", "group", "trossamf", "tjeneste", "variabel",
    "variable", "alternativ", "populasjon", "utvalg", "segment",
  ]

  /// What words of headings begin with that tell nobody apart.
  private static let remarks = [
    "merknad", "kommentar", "fotnote", "kilde", "source", "comment", "status", "dato", "oppdatert",
    "updated", "ordforer", "kontakt", "epost", "enhet", "unit", "landsdel", "distrikt", "region",
    "malform", "avtale", "partner", "samarbeid", "medlem", "nettsted", "adresse", "post", "telefon",
    "leder",
  ]

  /// The same, of words that others begin with as well.
  private static let wholeRemarks: Set<String> = ["note", "code", "kode", "id", "land"]

  /// What a cell says alone whose member has left or is about to.
  private static let left: Set<String> = [
    "utmeldt", "oppsagt", "sagt opp", "avsluttet", "tidligere medlem", "ikke medlem", "inaktiv",
    "utgatt", "trukket seg", "resigned", "left", "former member", "not a member", "inactive",
    "withdrawn", "terminated",
  ]

  /// What all rows may say without telling anybody apart.
  private static let same: Set<String> = [
    "ja", "nei", "yes", "no", "x", "aktiv", "active", "medlem", "member", "ok", "personer",
    "persons", "kommune", "fylke", "municipality", "county", "norge", "norway", "bokmal",
    "nynorsk", "ssb", "ordinaer", "ordinaert", "ordinary", "full", "fullt", "standard",
  ]

  /// So many labels of a column are kept.
  private static let most = 4

  private let header: CSVHeader
  private var columns: [Column]
  private var rows = 0
  private var gone: [(name: String, text: String, place: ImportPlace)] = []

  /// The columns of a header that nothing is known of; those that the title names tell people apart, and in a table
  /// with several rows a place all but remarks.
  init(_ header: CSVHeader, title: String?) {
    self.header = header
    let named = title.map { HeadingWords.words(of: $0) } ?? []
    let others = Array(named.drop { !HeadingWords.dividing.contains($0) })
    columns = header.unknown.map { place in
      let words = HeadingWords.words(of: header.headings[place])
      let isKnown = words.contains { word in Self.dimensions.contains { word.hasPrefix($0) } }
      let isRemark = words.contains { word in
        Self.wholeRemarks.contains(word) || Self.remarks.contains { word.hasPrefix($0) }
      }
      let isInTitle = !words.isEmpty && words.allSatisfy(others.contains)
      let counts = isKnown || isInTitle || (header.isLong && !isRemark)
      return Column(place: place, sort: counts ? .dimension : isRemark ? .remark : .perhaps)
    }
  }

  /// Takes a row's labels.
  mutating func take(_ row: CSVRow, of name: String) {
    rows += 1
    for index in columns.indices {
      let text = CSVCells.plain(row.fields[columns[index].place])
      guard !text.isEmpty else { continue }
      columns[index].rows += 1
      guard columns[index].labels.count < Self.most || columns[index].sort != .dimension else {
        continue
      }
      if text.utf8.count < 30, Self.left.contains(Folding.key(of: text)) {
        gone.append((name, text, ImportPlace(row: row.number, column: columns[index].place + 1)))
      }
      guard columns[index].labels.count < Self.most, !columns[index].labels.contains(text) else {
        continue
      }
      columns[index].labels.append(text)
      if (try? CellNumber.read(grouped: text)) == nil { columns[index].isNumeric = false }
    }
  }

  /// Tells where rows are of parts of the people, and whose members may have left; a single label that is a total's is
  /// of everybody.
  func tell(_ findings: inout FindingList) {
    for column in columns where !column.labels.isEmpty && !column.isNumeric {
      let heading = header.headings[column.place]
      let here = ImportPlace(row: header.row, column: column.place + 1)
      switch column.sort {
      case .remark: break
      case .perhaps:
        if let label = onlyLabel(column) {
          findings.add(CoverageProblem.onlyInColumn(heading, label), at: here)
        }
      case .dimension:
        if column.labels.count > 1 {
          findings.add(
            CoverageProblem.severalCategories(heading, count: column.labels.count), at: here)
        } else if !JSONStatDimension.isTotal(label: column.labels[0]) {
          findings.add(CoverageProblem.onlyCategory(column.labels[0]), at: here)
        }
      }
    }
    if let first = gone.first {
      findings.add(
        MemberProblem.mayHaveLeft(gone.map(\.name), first.text), at: first.place, as: .warning)
    }
  }

  /// The one label of all rows where it may be of a part of the people; nil where it is not.
  private func onlyLabel(_ column: Column) -> String? {
    guard column.labels.count == 1, column.rows == rows else { return nil }
    let label = column.labels[0]
    let words = HeadingWords.words(of: label)
    let heading = HeadingWords.words(of: header.headings[column.place])
    let isSuspect =
      rows > 1 || PeopleLabel.isPart(words)
      || heading.contains { word in Self.perhaps.contains { word.hasPrefix($0) } }
    let isHarmless =
      Self.same.contains(Folding.key(of: label)) || JSONStatDimension.isTotal(label: label)
      || CountyNumbers.isCounty(label) || !WrittenDate.all(in: label).isEmpty
    return isSuspect && !isHarmless ? label : nil
  }
}
