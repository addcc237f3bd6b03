import Lettering
import ScenarioLanguage

extension Grid {
  /// So many characters stand beside each other on A4 upright in the type that tables are printed in, each
  /// column's margins counted as one.
  private static let pageWidth = 88

  /// The table as it fits a page: in several below each other where its columns would not stand side by side,
  /// each with what names the rows.
  func fittingPage(in language: InterfaceLanguage) -> [Grid] {
    let places = places(for: .people)
    let labels = Array(places.prefix { !columns[$0].isNumeric })
    let others = Array(places.dropFirst(labels.count))
    guard let first = labels.first, longRows == nil, !others.isEmpty else { return [self] }
    let room = Self.pageWidth - labels.reduce(0) { $0 + width(of: $1, language) }
    var pages: [[Int]] = [[]]
    var left = room
    for group in groups(others) {
      let wanted = group.reduce(0) { $0 + width(of: $1, language) }
      if wanted > left, pages[pages.count - 1] != [] {
        pages.append([])
        left = room
      }
      pages[pages.count - 1] += group
      left -= wanted
    }
    guard pages.count > 1 else { return [self] }
    return pages.enumerated().map { number, columns in
      // What names a row is its first cell, whichever columns machines see before it.
      var page = showing([first] + labels.dropFirst() + columns)
      if number > 0 { page.lead = [] }
      if number < pages.count - 1 { page.notes = [] }
      return page
    }
  }

  /// Columns with those that stay beside them.
  private func groups(_ places: [Int]) -> [[Int]] {
    places.reduce(into: []) { groups, place in
      if columns[place].joinsPrevious, !groups.isEmpty {
        groups[groups.count - 1].append(place)
      } else {
        groups.append([place])
      }
    }
  }

  /// How wide a column is at least: numbers stay on one line, words can be wrapped between each other.
  private func width(of place: Int, _ language: InterfaceLanguage) -> Int {
    let column = columns[place]
    func longestWord(_ text: String) -> Int {
      text.split(separator: " ").map { String($0).displayWidth }.max() ?? 0
    }
    var width = longestWord(DisplayText.safe(column.heading))
    for row in rows {
      let text = row.cells[place].text(in: language)
      width = max(width, column.isNumeric ? text.displayWidth : longestWord(text))
    }
    // A name is not broken more than once or twice, or nobody reads the table.
    return column.isNumeric ? width + 1 : max(width, 12) + 1
  }
}
